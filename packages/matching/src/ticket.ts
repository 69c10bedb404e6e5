import type { LeadRole } from '@jumelage/domain/organisation';
import type { MatchProfile, MatchThesis } from './profile.ts';
import type { TicketFit } from './reason.ts';

/**
 * The least share of a round that an investor of each role brings: who leads takes about half, who follows at least a
 * tenth.
 */
const shareOfRound: Readonly<Record<LeadRole, number>> = { lead: 0.5, either: 0.2, follow: 0.1 };

/** An open end of a ticket range is taken to be this many times the other end, where a middle is needed. */
const openEnd = 10;

/** The factor within which of an end of the range a round is nearly out. */
const edge = 1.2;

export type RoundRange = { readonly min: number; readonly max: number };

/**
 * Returns the rounds, in euro cents, that an investor's ticket is likely to be part of, for their middle; undefined
 * when no ticket is stated.
 */
export function roundRange(thesis: MatchThesis | undefined): RoundRange | undefined {
  const min = thesis?.ticketMinEuroCents || undefined;
  const max = thesis?.ticketMaxEuroCents || undefined;
  if (!thesis || (min === undefined && max === undefined)) return undefined;
  const low = min ?? (max ?? 1) / openEnd;
  return { min: low, max: Math.max(low, (max ?? low * openEnd) / shareOfRound[thesis.lead]) };
}

/**
 * Returns the rounds that an investor's ticket can be part of, both ends included; an end that is not stated keeps
 * nobody out.
 */
export function roundBounds(thesis: MatchThesis | undefined): RoundRange | undefined {
  if (!thesis?.ticketMinEuroCents && !thesis?.ticketMaxEuroCents) return undefined;
  const min = thesis.ticketMinEuroCents || 0;
  const max = thesis.ticketMaxEuroCents || undefined;
  return { min, max: max === undefined ? Number.POSITIVE_INFINITY : Math.max(min, max / shareOfRound[thesis.lead]) };
}

/**
 * Tells whether a round lies in the bounds, both ends included: the one comparison behind reasons, musts and the score.
 * Undefined when either is not known.
 */
export function isInBounds(amount: number | undefined, bounds: RoundRange | undefined): boolean | undefined {
  // No amount, and none of a column: 0 and NaN.
  if (!amount || !bounds || Number.isNaN(bounds.min)) return undefined;
  return amount >= bounds.min && amount <= bounds.max;
}

/**
 * Returns evidence that says what the comparison says: never against a round that the ticket can be part of, never for
 * another.
 */
export function inAgreement(lift: number, isIn: boolean | undefined): number {
  if (isIn === undefined) return lift;
  return isIn ? Math.max(0, lift) : Math.min(0, lift);
}

export type TicketStanding = { readonly fit: TicketFit; readonly nearEdge: boolean };

/**
 * Tells how the round of a company lies to the ticket of an investor: one ticket carries it whole, can be part of it,
 * or cannot.
 */
export function ticketStanding(investor: MatchProfile, company: MatchProfile): TicketStanding {
  const bounds = roundBounds(investor.thesis);
  const amount = company.raise?.euroCents;
  const isIn = isInBounds(amount, bounds);
  if (isIn === undefined || !amount || !bounds) return { fit: 'unknown', nearEdge: false };
  if (!isIn) return { fit: amount < bounds.min ? 'below' : 'above', nearEdge: false };
  const most = investor.thesis?.ticketMaxEuroCents || Number.POSITIVE_INFINITY;
  return {
    fit: amount <= most ? 'within' : 'part',
    nearEdge: amount < bounds.min * edge || amount > bounds.max / edge,
  };
}
