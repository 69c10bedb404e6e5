import { expect, it } from 'vitest';
import { readDirectorySearch } from '../organisations/directory-search.ts';
import { readCompareSearch, readIds, readMatchSearch, writeIds } from './match-search.ts';

it('leaves out what an address cannot mean', () => {
  expect(readMatchSearch({ organisation: '../x', mark: 'loved', scope: 'all', sector: 'it', extra: 1 })).toEqual({
    scope: 'all',
    sector: 'it',
  });
  expect(
    readDirectorySearch({ q: 5, country: 'XX', page: '-2', topic: 'a b', stage: 'seed', direction: 'need' }),
  ).toEqual({
    q: '5',
    stage: 'seed',
    direction: 'need',
  });
});

it('keeps a page beyond the first only', () => {
  expect(readDirectorySearch({ page: 1 })).toEqual({});
  expect(readDirectorySearch({ page: 3 })).toEqual({ page: 3 });
});

it('keeps an emphasis that can be meant, in its one spelling, and forgets any other', () => {
  expect(readMatchSearch({ emphasis: 'stage:0,topics:4' })).toEqual({ emphasis: 'topics:4,stage:0' });
  expect(readMatchSearch({ emphasis: 'topics:3' })).toEqual({});
  expect(readMatchSearch({ emphasis: 'topics:1' })).toEqual({});
});

it('puts at most four side by side, each once', () => {
  const ids = ['org_a', 'org_b', 'org_c', 'org_d', 'org_e'] as const;
  expect(readIds(writeIds(ids))).toEqual(ids.slice(0, 4));
  expect(readIds('org_a.org_a.evt_b.nonsense')).toEqual(['org_a']);
  expect(readIds(undefined)).toEqual([]);
  expect(readCompareSearch({ ids: 'x', organisation: 'org_a' })).toEqual({ organisation: 'org_a' });
});
