import type { LeadRole } from '@jumelage/domain/organisation';
import { bySide, type Rule } from '../direction.ts';
import { declared, lift } from '../evidence.ts';

/** Whom an investor of each role wants beside it: who leads looks for followers, who follows for a lead. */
const wantedBeside: Readonly<Record<LeadRole, readonly LeadRole[]>> = {
  lead: ['follow', 'either'],
  follow: ['lead', 'either'],
  either: ['lead', 'follow', 'either'],
};

/** Whether two investors can share a round: one who leads, one who follows. */
export const leadRule: Rule<'lead'> = {
  evidence({ wisher, candidate, rates }) {
    const [ours, theirs] = [wisher.profile.thesis?.lead, candidate.profile.thesis?.lead];
    if (wisher.role !== 'investor' || candidate.role !== 'investor' || !ours || !theirs) return 0;
    const wanted = wantedBeside[ours];
    return lift(wanted.includes(theirs) ? declared : 0, declared * wanted.length, rates.share('lead', theirs));
  },
  facts: ({ wisher, candidate }, side) => bySide(side, wisher.profile.thesis?.lead ?? null, candidate.profile.thesis?.lead ?? null),
};
