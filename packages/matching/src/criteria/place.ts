import { bySide, type Direction, type Rule } from '../direction.ts';
import { absence, presence } from '../evidence.ts';
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

/** The candidate's country against those of the thesis, by default the other side's; twinned parks are the finer and stronger tie. */
export const placeRule: Rule<'place'> = {
  evidence(direction) {
    const { candidate, rates } = direction;
    const { country, parkId } = candidate.profile;
    const ofCountry = isWanted(direction) ? presence(rates.share('country', country)) : absence;
    return parkId && relationOf(direction) === 'twin_parks' ? Math.max(ofCountry, presence(rates.share('park', parkId))) : ofCountry;
  },
  facts(direction, side) {
    const { wisher, candidate } = direction;
    return {
      relation: relationOf(direction),
      ...bySide(side, wisher.profile.country, candidate.profile.country),
      wanted: wisher.countries,
      fits: isWanted(direction),
      must: mustState(wisher, candidate, 'countries'),
    };
  },
};
