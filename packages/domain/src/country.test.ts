import { expect, test } from 'vitest';
import { countries, homeCountries, positionOf } from './country.ts';
import { countryAliases } from './country-aliases.ts';
import { alpha3 } from './country-alpha3.ts';
import { demonyms, feminine } from './country-demonyms.ts';
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

test('a country has two letters, and its three letters are its own', () => {
  for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/);
  for (const [country, three] of Object.entries(alpha3))
    expect([country, three]).toEqual([country, expect.stringMatching(/^[A-Z]{3}$/)]);
  expect(Object.keys(alpha3).toSorted()).toEqual([...countries].toSorted());
  expect([alpha3.FR, alpha3.CN, alpha3.DE]).toEqual(['FRA', 'CHN', 'DEU']);
});

test('countries behind the parks’ are in the order of their letters', () => {
  const others = countries.slice(homeCountries.length);
  expect(others).toEqual(others.toSorted());
});

test.each([
  ['italien', 'italienne'],
  ['français', 'française'],
  ['chinois', 'chinoise'],
  ['allemand', 'allemande'],
])('the feminine of %s is %s', (masculine, expected) => expect(feminine(masculine)).toBe(expected));

test('what a people is called means one country', () => {
  const meant = new Map<string, string>();
  for (const [country, names] of Object.entries(demonyms))
    for (const name of names.split(' | ')) {
      const key = fold(name);
      expect([name, meant.get(key) ?? country]).toEqual([name, country]);
      meant.set(key, country);
    }
});
