import type { Criterion } from '@jumelage/domain/match';
import type { BaseRates } from './base-rates.ts';
import type { Prepared } from './prepared.ts';
import type { ReasonFacts, ReasonSide } from './reason.ts';

/** One ordered pair: would the wisher want the candidate? */
export type Direction = {
  readonly wisher: Prepared;
  readonly candidate: Prepared;
  readonly rates: BaseRates;
  readonly now: number;
  /** The likeness of the two texts, 0 to 1: the same in both directions; undefined where one of them has none. */
  readonly cosine: number | undefined;
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

/** Tells which of the two a property belongs to, in the words of the one who looks; null where it is neither. */
export function sideWith(
  side: ReasonSide,
  { wisher, candidate }: Direction,
  has: (one: Prepared) => boolean,
): ReasonSide | 'both' | null {
  const { ours, theirs } = bySide(side, has(wisher), has(candidate));
  if (ours && theirs) return 'both';
  return ours ? 'ours' : theirs ? 'theirs' : null;
}

/** Tells which of the two is the company of an investor and a company; null for any other pair. */
export function companySide(side: ReasonSide, direction: Direction): ReasonSide | null {
  const pair = investorAndCompany(direction);
  if (!pair) return null;
  const { ours } = bySide(side, direction.wisher, direction.candidate);
  return ours === pair.company ? 'ours' : 'theirs';
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
