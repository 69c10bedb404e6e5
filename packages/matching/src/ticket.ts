import type { LeadRole } from '@jumelage/domain/organisation';
import type { MatchProfile, MatchThesis } from './profile.ts';
import type { TicketFit } from './reason.ts';

/** The least share of a round that an investor of each role brings: who leads takes about half, who follows at least a tenth. */
const shareOfRound: Readonly<Record<LeadRole, number>> = { lead: 0.5, either: 0.2, follow: 0.1 };

/** An open end of a ticket range is taken to be this many times the other end. */
const openEnd = 10;

/** How near an end of the range, as a factor, a round is called nearly out. */
const edge = 1.2;

export type RoundRange = { readonly min: number; readonly max: number };

/** The rounds, in euro cents, that an investor's ticket can be part of; undefined when no ticket is stated. */
export function roundRange(thesis: MatchThesis | undefined): RoundRange | undefined {
  const min = thesis?.ticketMinEuroCents || undefined;
  const max = thesis?.ticketMaxEuroCents || undefined;
  if (!thesis || (min === undefined && max === undefined)) return undefined;
  const low = min ?? (max ?? 1) / openEnd;
  return { min: low, max: Math.max(low, (max ?? low * openEnd) / shareOfRound[thesis.lead]) };
}

export type TicketStanding = { readonly fit: TicketFit; readonly nearEdge: boolean };

/** How the round of a company lies to the ticket of an investor. */
export function ticketStanding(investor: MatchProfile, company: MatchProfile): TicketStanding {
  const range = roundRange(investor.thesis);
  const amount = company.raise?.euroCents;
  if (!range || !amount) return { fit: 'unknown', nearEdge: false };
  if (amount < range.min) return { fit: 'below', nearEdge: false };
  if (amount > range.max) return { fit: 'above', nearEdge: false };
  return { fit: 'within', nearEdge: amount < range.min * edge || amount > range.max / edge };
}
