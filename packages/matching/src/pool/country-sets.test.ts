import { type Country, countries, positionOf } from '@jumelage/domain/country';
import { expect, it } from 'vitest';
import { createColumns, grown } from './columns.ts';
import { createCountrySets, everyCountry, flagsByPosition } from './country-sets.ts';

const membersOf = (has: (position: number) => boolean) => countries.filter((country) => has(positionOf(country)));

it('a set holds its countries and no other', () => {
  const sets = createCountrySets();
  const number = sets.numberOf(['FR', 'CN']);
  expect(membersOf((position) => sets.has(number, position)).sort()).toEqual(['CN', 'FR']);
});

it('the same countries are one set, in whatever order and however often they are named', () => {
  const sets = createCountrySets();
  const number = sets.numberOf(['FR', 'CN']);
  expect(sets.numberOf(['CN', 'FR', 'CN'])).toBe(number);
  expect(sets.numberOf(['FR'])).not.toBe(number);
});

it('the first set is every country, also in an empty pool', () => {
  expect(membersOf((position) => createCountrySets().has(everyCountry, position))).toEqual([...countries]);
});

it('no country is a set too, and an unknown number holds nothing', () => {
  const sets = createCountrySets();
  const none = sets.numberOf([]);
  expect(none).not.toBe(everyCountry);
  expect(membersOf((position) => sets.has(none, position))).toEqual([]);
  expect(membersOf((position) => sets.has(99, position))).toEqual([]);
});

it('a country that nobody knows is in no set', () => {
  const flags = flagsByPosition(['FR', 'XX' as Country]);
  expect([flags.length, flags.reduce((sum, one) => sum + one, 0)]).toEqual([countries.length, 1]);
});

it('columns with room for more rows hold the same numbers', () => {
  const columns = createColumns(2);
  columns.raise.set([Number.NaN, 2e8]);
  columns.country.set([3, 250]);
  columns.spot.set([-1, 7]);
  columns.flags.set([65_535, 1]);
  const larger = grown(columns, 4);
  expect([...larger.raise]).toEqual([Number.NaN, 2e8, 0, 0]);
  expect([...larger.country]).toEqual([3, 250, 0, 0]);
  expect([...larger.spot]).toEqual([-1, 7, 0, 0]);
  expect([...larger.flags]).toEqual([65_535, 1, 0, 0]);
  expect(Object.values(larger).map((column) => column.length)).toEqual(Object.values(columns).map(() => 4));
});
