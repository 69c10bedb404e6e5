/** A sentence or a clause of a text, and where it begins. */
export type Piece = { readonly text: string; readonly at: number };

/** The most characters of a text that are read: what a company needs and offers stands at its beginning. */
export const longestText = 4_000;
/** The most sentences of a text that are read one by one. */
export const mostSentences = 24;

/** Cuts out what a pattern finds, without outer spaces; pieces without a letter are left out. */
function cut(text: string, pattern: RegExp, from: number): Piece[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const piece = found.trim();
    return /\p{L}/u.test(piece) ? [{ text: piece, at: from + index + (found.length - found.trimStart().length) }] : [];
  });
}

const sentence = /[^.;!?。；！？\n]+(?:\.(?=\d)[^.;!?。；！？\n]+)*[.;!?。；！？]*/gu;
const clause = /[^,:，：—–]+/gu;

/** Returns the sentences of a text; a semicolon ends one. */
export function sentencesIn(whole: string): readonly Piece[] {
  return cut(whole.slice(0, longestText), sentence, 0).slice(0, mostSentences);
}

/** Returns the parts of a sentence between its commas, colons and dashes. */
export function clausesIn({ text, at }: Piece): readonly Piece[] {
  return cut(text, clause, at);
}

/** Returns the sentences of a text, and the clauses of those that have several. */
export function piecesIn(whole: string): readonly Piece[] {
  const sentences = sentencesIn(whole);
  const clauses = sentences.flatMap((one) => {
    const parts = clausesIn(one);
    return parts.length > 1 ? parts : [];
  });
  return [...sentences, ...clauses];
}
