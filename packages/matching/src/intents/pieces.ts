/** A sentence or a clause of a text, and where it begins. */
export type Piece = { readonly text: string; readonly at: number };

/** The most characters of a text that are read: what a company needs and offers stands at its beginning. */
export const longestText = 4_000;
/** The most sentences of a text that are read one by one. */
export const mostSentences = 24;

/** Takes the outer spaces off a piece; one without a letter is left out. */
export function trimmed({ text, at }: Piece): readonly Piece[] {
  return /\p{L}/u.test(text) ? [{ text: text.trim(), at: at + (text.length - text.trimStart().length) }] : [];
}

const sentence = /[^.;!?。；！？\n]+(?:\.(?=\d)[^.;!?。；！？\n]+)*[.;!?。；！？]*/gu;

/** Stands between two clauses: signs, and words such as "and", behind which another wish may follow. */
const betweenClauses =
  /[,:，：—–]+|\s(?:and|as well as|plus|et|ainsi que)(?=\s)|\sainsi qu['’]|并(?![购网列行])|以及|同时/giu;

/** Returns the sentences of a text; a semicolon ends one. */
export function sentencesIn(whole: string): readonly Piece[] {
  const found = [...whole.slice(0, longestText).matchAll(sentence)];
  return found.flatMap(({ 0: text, index }) => trimmed({ text, at: index })).slice(0, mostSentences);
}

/** Returns the parts of a sentence between its commas, colons and dashes, and behind "and". */
export function clausesIn({ text, at }: Piece): readonly Piece[] {
  const gaps = [...text.matchAll(betweenClauses)].map(({ 0: gap, index }) => ({ from: index, to: index + gap.length }));
  const [starts, ends] = [
    [0, ...gaps.map(({ to }) => to)],
    [...gaps.map(({ from }) => from), text.length],
  ];
  return starts.flatMap((start, place) => trimmed({ text: text.slice(start, ends[place]), at: at + start }));
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
