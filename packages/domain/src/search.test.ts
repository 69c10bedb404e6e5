import { describe, expect, test } from 'vitest';
import { matches } from './search.ts';
import { soughtPeople as people, searches } from './testing-searches.ts';

describe('a search', () => {
  test.each(searches)('%j finds %s', (typed, who) => {
    const found = Object.entries(people).flatMap(([key, one]) => (matches(typed, one) ? [key] : []));
    expect(found).toEqual([who]);
  });

  test('finds nobody by nothing, by the inside of a word, or by the end that all addresses share', () => {
    for (const typed of ['', '  ', '%', '_', '…', 'eefe', 'example', "' OR 1=1 --"]) {
      expect(Object.values(people).filter((one) => matches(typed, one))).toEqual([]);
    }
  });

  test('an address is found by its end where that is typed as one', () => {
    expect(matches('essai.example', people.lu)).toBe(true);
    expect(matches('@essai.example', people.lu)).toBe(true);
  });

  test('nobody is found by an address that the reader is not shown', () => {
    expect(matches('nora@essai.example', { ...people.nora, email: undefined })).toBe(false);
  });

  test('labels are found from any of their words on', () => {
    expect(matches('sante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
    expect(matches('esante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
    expect(matches('biomed sante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
  });
});
