import { bySide, type Direction, type Rule } from '../direction.ts';
import { absence, presence } from '../evidence.ts';

const sharedSectors = ({ wisher, candidate }: Direction) =>
  wisher.sectors.filter((sector) => candidate.sectors.includes(sector));

/** A sector in common, declared or that of the topics: the rarest counts. */
export const sectorRule: Rule<'sector'> = {
  evidence(direction) {
    const { wisher, candidate, rates } = direction;
    if (wisher.sectors.length === 0 || candidate.sectors.length === 0) return 0;
    const shared = sharedSectors(direction);
    return shared.length === 0 ? absence : Math.max(...shared.map((sector) => presence(rates.share('sector', sector))));
  },
  facts(direction, side) {
    return { ...bySide(side, direction.wisher.sectors, direction.candidate.sectors), shared: sharedSectors(direction) };
  },
};
