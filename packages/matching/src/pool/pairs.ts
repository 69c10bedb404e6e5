import type { Weights } from '../criteria.ts';
import type { Direction } from '../direction.ts';
import { inOrder } from '../reason.ts';
import { logOdds, pairScore, probability, reasonsOf } from '../score.ts';
import type { Suggestion } from '../suggestion.ts';
import { type MatchedWords, matchedWords, shownWords } from '../text/matched-words.ts';
import type { Member, Members } from './members.ts';

/** Both directions of a pair: would the first want the second, and the reverse. */
export type Pair = { readonly there: Direction; readonly back: Direction };

/** Puts two members together; a list asks for one and the same again and again, and passes it. */
export function pairOf({ texts, vectors, rates }: Members, a: Member, b: Member, now: number): Pair {
  const [first, second] = [vectors.get(a.row), vectors.get(b.row)];
  const cosine = first && second ? texts.cosine(first, second) : undefined;
  let words: readonly MatchedWords[] | undefined;
  const wordsThere = () => {
    words ??= matchedWords(a.prepared.profile.texts, b.prepared.profile.texts, shownWords);
    return words;
  };
  const wordsBack = () => wordsThere().map((found) => ({ ours: found.theirs, theirs: found.ours, topic: found.topic }));
  const there = { wisher: a.prepared, candidate: b.prepared, rates, now, cosine, words: wordsThere };
  return { there, back: { ...there, wisher: b.prepared, candidate: a.prepared, words: wordsBack } };
}

/** Weighs both directions of a pair, ours with the emphasis of the one that asks; with every reason. */
export function toSuggestion(
  { there, back }: Pair,
  {
    weights,
    turned,
    propensity,
  }: { readonly weights: Weights; readonly turned: Weights; readonly propensity: number | null },
): Suggestion {
  const forward = probability(logOdds(there, turned));
  const backward = probability(logOdds(back, weights));
  const reasons = inOrder([...reasonsOf(there, 'ours', turned), ...reasonsOf(back, 'theirs', weights)]);
  const { id } = there.candidate.profile;
  return { id, score: pairScore(forward, backward), forward, backward, reasons, propensity };
}
