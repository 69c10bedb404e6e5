import type { ExclusionId } from '@jumelage/domain/match';
import { type ThesisMust, thesisMusts } from '@jumelage/domain/organisation';
import { mustStanding } from './musts.ts';
import type { Prepared } from './prepared.ts';
import type { ReasonSide } from './reason.ts';

/** The rule that keeps a pair apart, and whose rule it is (null: it holds for both). */
export type Exclusion = { readonly excludedBy: ExclusionId; readonly side: ReasonSide | null };

const mustFilters: Readonly<Record<ThesisMust, ExclusionId>> = {
  topics: 'must_topics',
  stages: 'must_stages',
  ticket: 'must_ticket',
  countries: 'must_countries',
};

/**
 * Returns the first rule that keeps two organisations of the pool apart; undefined when they may meet. All kinds meet
 * each other, except two investors, who meet when both are open to co-investing; and a company must not fail a must of
 * an investor's thesis.
 */
export function exclusionOf(ours: Prepared, theirs: Prepared): Exclusion | undefined {
  if (ours.profile.id === theirs.profile.id) return { excludedBy: 'itself', side: null };
  if (ours.role === 'investor' && theirs.role === 'investor') {
    if (!ours.profile.thesis?.coInvest) return { excludedBy: 'co_investing', side: 'ours' };
    if (!theirs.profile.thesis?.coInvest) return { excludedBy: 'co_investing', side: 'theirs' };
  }
  for (const must of thesisMusts) {
    if (mustStanding(ours, theirs, must) === 'failed') return { excludedBy: mustFilters[must], side: 'ours' };
    if (mustStanding(theirs, ours, must) === 'failed') return { excludedBy: mustFilters[must], side: 'theirs' };
  }
  return undefined;
}
