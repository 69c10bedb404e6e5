import type { Weights } from '../criteria.ts';
import type { Direction } from '../direction.ts';
import { inOrder } from '../reason.ts';
import { logOdds, pairScore, probability, reasonsOf } from '../score.ts';
import type { Suggestion } from '../suggestion.ts';
import type { Member, Members } from './members.ts';

/** Both directions of a pair: would the first want the second, and the reverse. */
export type Pair = { readonly there: Direction; readonly back: Direction };

/** Puts two members together; a list asks for one and the same again and again, and passes it. */
export function pairOf({ texts, vectors, rates }: Members, a: Member, b: Member, now: number): Pair {
  const [first, second] = [vectors.get(a.row), vectors.get(b.row)];
  const cosine = first && second ? texts.cosine(first, second) : undefined;
  const there = { wisher: a.prepared, candidate: b.prepared, rates, now, cosine };
  return { there, back: { ...there, wisher: b.prepared, candidate: a.prepared } };
}

/**
 * Weighs both directions of a pair, with every reason. What the one who asks gives more weight to moves it up or down a
 * list, and changes nothing here.
 */
export function toSuggestion({ there, back }: Pair, weights: Weights, propensity: number | null): Suggestion {
  const forward = probability(logOdds(there, weights));
  const backward = probability(logOdds(back, weights));
  const reasons = inOrder([...reasonsOf(there, 'ours', weights), ...reasonsOf(back, 'theirs', weights)]);
  const { id } = there.candidate.profile;
  return { id, score: pairScore(forward, backward), forward, backward, reasons, propensity };
}
