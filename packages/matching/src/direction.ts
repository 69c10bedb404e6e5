import type { Criterion } from '@jumelage/domain/match';
import type { BaseRates } from './base-rates.ts';
import type { Prepared } from './prepared.ts';
import type { ReasonFacts, ReasonSide } from './reason.ts';
import type { MatchedWords } from './text/matched-words.ts';

/** One ordered pair: would the wisher want the candidate? */
export type Direction = {
  readonly wisher: Prepared;
  readonly candidate: Prepared;
  readonly rates: BaseRates;
  readonly now: number;
  /** The likeness of the two texts, 0 to 1: the same in both directions; undefined where one of them has none. */
  readonly cosine: number | undefined;
  /** Words of both texts that mean the same, the wisher's as ours; worked out when asked for. */
  readonly words: () => readonly MatchedWords[];
};

/**
 * The evidence of a criterion in one direction, and the facts it saw. Evidence is asked of every pair, facts only of
 * those that are shown.
 */
export type Rule<C extends Criterion> = {
  /** x_k; 0 when nothing is known. */
  readonly evidence: (direction: Direction) => number;
  readonly facts: (direction: Direction, side: ReasonSide) => ReasonFacts[C];
};

/** Puts what belongs to the wisher and to the candidate under the names of the one who looks. */
export function bySide<Value>(
  side: ReasonSide,
  wisher: Value,
  candidate: Value,
): { readonly ours: Value; readonly theirs: Value } {
  return side === 'ours' ? { ours: wisher, theirs: candidate } : { ours: candidate, theirs: wisher };
}

/** Returns the investor and the company of a direction, whichever of them wishes; undefined when it is another pair. */
export function investorAndCompany({
  wisher,
  candidate,
}: Direction): { readonly investor: Prepared; readonly company: Prepared } | undefined {
  if (wisher.role === 'investor' && candidate.role === 'company') return { investor: wisher, company: candidate };
  if (wisher.role === 'company' && candidate.role === 'investor') return { investor: candidate, company: wisher };
  return undefined;
}
