import type { BaseRates } from '../base-rates.ts';
import { bySide, type Direction, type Rule } from '../direction.ts';
import { absence, alpha, declared, presence } from '../evidence.ts';
import { fade, type History, regionKey } from '../history.ts';
import { mustState } from '../musts.ts';
import { otherSide } from '../prepared.ts';
import type { PlaceRelation } from '../reason.ts';

function relationOf({ wisher, candidate, rates }: Direction): PlaceRelation {
  const [here, there] = [wisher.profile, candidate.profile];
  if (rates.areTwins(here.parkId, there.parkId)) return 'twin_parks';
  if (here.parkId !== undefined && here.parkId === there.parkId) return 'same_park';
  if (here.country === there.country) return 'same_country';
  return otherSide(here.country).includes(there.country) ? 'other_side' : 'abroad';
}

const isWanted = ({ wisher, candidate }: Direction) => wisher.countries.includes(candidate.profile.country);

/** The base rates of a place, each 0 to 1: of the country, of the region in it, of the park in the region. */
export type PlaceShares = { readonly country: number; readonly region: number; readonly park: number };

/** The places that one looks for in a partner: its country, and what past partners' places say of it. */
type Sought = { readonly wanted: boolean; readonly history: History | undefined; readonly faded: number };
type Spot = { readonly country: string; readonly region?: string | undefined; readonly parkId?: string | undefined };

/**
 * Returns the lift of a place. Each level backs off to the one above: P(region|a) = (n_region +
 * α·P(country|a)·g_region/g_country) / (n + α), so that where nothing is known of regions and parks the lift is that of
 * the country.
 */
export function placeLift(
  { wanted, history, faded }: Sought,
  { country, region, parkId }: Spot,
  shares: PlaceShares,
): number {
  if (!history) return wanted ? presence(shares.country) : absence;
  const total = history.total * faded;
  const ofCountry = (wanted ? declared : 0) + (history.countries.get(country) ?? 0) * faded;
  let ratio = (ofCountry + alpha * shares.country) / ((total + declared + alpha) * shares.country);
  if (region) {
    const ofRegion = (history.regions.get(regionKey(country, region)) ?? 0) * faded;
    ratio = (ofRegion + alpha * ratio * shares.region) / ((total + alpha) * shares.region);
  }
  if (parkId) {
    const ofPark = (history.parks.get(parkId) ?? 0) * faded;
    ratio = (ofPark + alpha * ratio * shares.park) / ((total + alpha) * shares.park);
  }
  return Math.log(ratio);
}

/** Returns the base rates of a profile's place. */
export function placeSharesOf({ country, region, parkId }: Spot, rates: BaseRates): PlaceShares {
  return {
    country: rates.share('country', country),
    region: region ? rates.share('region', regionKey(country, region)) : 1,
    park: parkId ? rates.share('park', parkId) : 1,
  };
}

/**
 * The candidate's place against that of the thesis, by default the other side's; twinned parks are the finer and
 * stronger tie.
 */
export const placeRule: Rule<'place'> = {
  evidence(direction) {
    const { wisher, candidate, rates, now } = direction;
    const shares = placeSharesOf(candidate.profile, rates);
    const lift = placeLift(
      { wanted: isWanted(direction), history: wisher.history, faded: fade(now) },
      candidate.profile,
      shares,
    );
    return rates.areTwins(wisher.profile.parkId, candidate.profile.parkId)
      ? Math.max(lift, presence(shares.park))
      : lift;
  },
  facts(direction, side) {
    const { wisher, candidate } = direction;
    return {
      relation: relationOf(direction),
      ...bySide(side, wisher.profile.country, candidate.profile.country),
      wanted: wisher.countries,
      isDeclared: (wisher.profile.thesis?.countries.length ?? 0) > 0,
      fits: isWanted(direction),
      must: mustState(wisher, candidate, 'countries'),
    };
  },
};
