import { expect, test } from 'vitest';
import { countries, homeCountries, positionOf } from './country.ts';
import { countryAliases } from './country-aliases.ts';
import { alpha3 } from './country-alpha3.ts';
import { fold } from './fold.ts';

test('every country of ISO 3166-1 stands there once, the sister parks’ first, and its position fits a byte', () => {
  expect(countries.slice(0, 2)).toEqual(homeCountries);
  expect(countries).toHaveLength(250);
  expect(new Set(Object.values(alpha3)).size).toBe(250);
  expect(countries.map(positionOf)).toEqual(countries.map((_, i) => i));
  expect(positionOf(countries.at(-1) ?? 'FR')).toBeLessThan(256);
});

test('a further name means one country', () => {
  const meant = new Map<string, string>();
  for (const [country, names] of Object.entries(countryAliases)) {
    for (const name of names) {
      const key = fold(name).replaceAll(' ', '');
      expect([name, meant.get(key) ?? country]).toEqual([name, country]);
      meant.set(key, country);
    }
  }
});
