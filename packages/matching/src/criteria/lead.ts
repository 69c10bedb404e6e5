import type { LeadRole } from '@jumelage/domain/organisation';
import type { BaseRates } from '../base-rates.ts';
import { bySide, type Rule } from '../direction.ts';
import { declared, lift } from '../evidence.ts';

/** The roles that an investor of each role wants beside it: a lead looks for followers, a follower for a lead. */
const wantedBeside: Readonly<Record<LeadRole, readonly LeadRole[]>> = {
  lead: ['follow', 'either'],
  follow: ['lead', 'either'],
  either: ['lead', 'follow', 'either'],
};

/** Returns the lift of an investor of one role for an investor of another. */
export function leadLift(ours: LeadRole, theirs: LeadRole, rates: BaseRates): number {
  const wanted = wantedBeside[ours];
  return lift(wanted.includes(theirs) ? declared : 0, declared * wanted.length, rates.share('lead', theirs));
}

/** Two investors can share a round: one leads, one follows. */
export const leadRule: Rule<'lead'> = {
  evidence({ wisher, candidate, rates }) {
    const [ours, theirs] = [wisher.profile.thesis?.lead, candidate.profile.thesis?.lead];
    return wisher.role === 'investor' && candidate.role === 'investor' && ours && theirs
      ? leadLift(ours, theirs, rates)
      : 0;
  },
  facts: ({ wisher, candidate }, side) =>
    bySide(side, wisher.profile.thesis?.lead ?? null, candidate.profile.thesis?.lead ?? null),
};
