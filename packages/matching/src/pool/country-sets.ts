import { type Country, countries, positionOf } from '@jumelage/domain/country';

/**
 * Sets of countries, each distinct one stored once and known by a number: a row holds the number in place of 250 bits.
 */
export type CountrySets = {
  readonly numberOf: (wanted: readonly Country[]) => number;
  readonly has: (set: number, position: number) => boolean;
};

/** The number of the set that holds every country. */
export const everyCountry = 0;

/** Returns one flag a country, by its position in `countries`. */
export function flagsByPosition(wanted: Iterable<Country>): Uint8Array {
  const flags = new Uint8Array(countries.length);
  for (const country of wanted) flags[positionOf(country)] = 1;
  return flags;
}

/** Creates the sets of an empty pool: every country alone. */
export function createCountrySets(): CountrySets {
  const sets = [flagsByPosition(countries)];
  const numbers = new Map<string, number>();
  return {
    numberOf(wanted) {
      const name = [...new Set(wanted)].sort().join(' ');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = sets.push(flagsByPosition(wanted)) - 1;
      numbers.set(name, number);
      return number;
    },
    has: (set, position) => sets[set]?.[position] === 1,
  };
}
