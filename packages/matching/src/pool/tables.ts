import { spokenLanguages } from '@jumelage/domain/language';
import { countries, leadRoles, sectors, stages } from '@jumelage/domain/organisation';
import type { BaseRates } from '../base-rates.ts';
import { activityLift } from '../criteria/activity.ts';
import { leadLift } from '../criteria/lead.ts';
import { placeLift, placeSharesOf } from '../criteria/place.ts';
import { stageLift, thesisStageLift, toStageWisher } from '../criteria/stage.ts';
import { absence, presence } from '../evidence.ts';
import type { Prepared } from '../prepared.ts';
import { bitsOf, languageBits, type Spot } from './rows.ts';

/** Returns the members of a closed set whose bits are set. */
function membersOf<Value>(set: readonly Value[], bits: number): readonly Value[] {
  return set.filter((_, index) => bits & (1 << index));
}

/**
 * Returns the lift of the rarest of some values in common, for every set of values that the other may have; 0 where a
 * side has none.
 */
function rarestInCommon<Value extends string>(
  set: readonly Value[],
  ours: number,
  shareOf: (value: Value) => number,
): Float64Array {
  const lifts = set.map((value) => presence(shareOf(value)));
  return Float64Array.from({ length: 1 << set.length }, (_, theirs) => {
    if (ours === 0 || theirs === 0) return 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < lifts.length; i++) if (ours & theirs & (1 << i)) best = Math.max(best, lifts[i] ?? 0);
    return best === Number.NEGATIVE_INFINITY ? absence : best;
  });
}

/**
 * Returns the lifts of all values that another organisation may have, for one that looks: what does not depend on the
 * pair is worked out once.
 */
export function tablesFor(ours: Prepared, rates: BaseRates, now: number, faded: number) {
  const { profile, role } = ours;
  const { stage, thesis } = profile;
  const shareOf = (group: 'stage' | 'thesis_stage') => stages.map((one) => rates.share(group, one));
  const [stageShares, thesisShares] = [shareOf('stage'), shareOf('thesis_stage')];
  const leads = (of: (lead: (typeof leadRoles)[number]) => number) => Float64Array.from(leadRoles, of);
  const shares = placeSharesOf(profile, rates);
  const stageSets = (of: (wanted: readonly (typeof stages)[number][]) => number) =>
    Float64Array.from({ length: 1 << stages.length }, (_, bits) => of(membersOf(stages, bits)));
  return {
    sector: rarestInCommon(sectors, bitsOf(sectors, ours.sectors), (sector) => rates.share('sector', sector)),
    languages: rarestInCommon(spokenLanguages, languageBits(profile.languages), (language) =>
      rates.share('language', language),
    ),
    /** By the stage of a company that we may want; and by the stage of one that may want us, an investor. */
    stageOfCompany: Float64Array.from(stages, (one, index) =>
      stageLift(toStageWisher(ours), one, stageShares[index] ?? 1, faded),
    ),
    stageOfWisher: Float64Array.from(stages, (one, index) =>
      thesisStageLift(thesis?.stages ?? [], one, thesisShares[index] ?? 1),
    ),
    /** By the stages of an investor's thesis: what we want of it, and what it wants of us. */
    thesisStages: stageSets((wanted) =>
      stage && role === 'company' ? thesisStageLift(wanted, stage, rates.share('thesis_stage', stage)) : 0,
    ),
    wantedStages: stageSets((wanted) =>
      stage && role === 'company' && wanted.length > 0
        ? stageLift({ role: 'investor', stages: wanted, history: undefined }, stage, rates.share('stage', stage), faded)
        : 0,
    ),
    country: Float64Array.from(countries, (country) =>
      ours.countries.includes(country) ? presence(rates.share('country', country)) : absence,
    ),
    /** The lift of our country for one that wants it. */
    ourCountry: presence(shares.country),
    ourPark: presence(shares.park),
    ourShares: shares,
    leadForward: leads((lead) => (thesis ? leadLift(thesis.lead, lead, rates) : 0)),
    leadBackward: leads((lead) => (thesis ? leadLift(lead, thesis.lead, rates) : 0)),
    /** By whole days since the last sign of life. */
    activity: Float64Array.from({ length: knownDays + 1 }, (_, days) => activityLift(now - days * dayLength, now, 0)),
    ourActivity: activityLift(profile.activeAt, now, (ours.history?.total ?? 0) * faded),
    placeOf: (spot: Spot) =>
      placeLift(
        { wanted: ours.countries.includes(spot.country), history: ours.history, faded },
        spot,
        placeSharesOf(spot, rates),
      ),
  };
}
export type Tables = ReturnType<typeof tablesFor>;

/** After ten years without a sign of life nothing changes any more: 2^(−3650/90) is below 1e-12. */
export const knownDays = 3650;
export const dayLength = 86_400_000;
