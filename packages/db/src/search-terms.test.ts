import { expect, test } from 'vitest';
import { nameTerms, toQueryTerms, toSearchTerms } from './search-terms.ts';

test('cuts Latin words without accents and Chinese runs into characters and pairs', () => {
  expect(toSearchTerms("L'Énergie 电池厂 Œuvre")).toEqual(['l', 'energie', '电', '池', '厂', '电池', '池厂', 'oeuvre']);
  expect(toSearchTerms('5G通信')).toEqual(['5g', '通', '信', '通信']);
});

test('asks for pairs of a Chinese run and for prefixes of Latin words', () => {
  expect(toQueryTerms('电池 éner')).toEqual([
    { term: '电池', prefix: false },
    { term: 'ener', prefix: true },
  ]);
  expect(toQueryTerms('药')).toEqual([{ term: '药', prefix: false }]);
  expect(toQueryTerms('"*) --')).toEqual([]);
});

test('a name is found by its other spellings and as one word from each of its words on', () => {
  expect(nameTerms('Köln Bio-Tech')).toEqual(['koeln bio tech', 'kolnbiotech', 'biotech', 'koelnbiotech', 'biotech']);
  expect(nameTerms('Biotech')).toEqual([]);
});
