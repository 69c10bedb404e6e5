import { expect, it } from 'vitest';
import { readDirectorySearch } from '../organisations/directory-search.ts';
import { readMatchSearch } from './match-search.ts';

it('leaves out what an address cannot mean', () => {
  expect(readMatchSearch({ organisation: '../x', mark: 'loved', scope: 'all', sector: 'it', extra: 1 })).toEqual({ scope: 'all', sector: 'it' });
  expect(readDirectorySearch({ q: 5, country: 'XX', page: '-2', topic: 'a b', stage: 'seed', direction: 'need' })).toEqual({
    q: '5',
    stage: 'seed',
    direction: 'need',
  });
});

it('keeps a page beyond the first only', () => {
  expect(readDirectorySearch({ page: 1 })).toEqual({});
  expect(readDirectorySearch({ page: 3 })).toEqual({ page: 3 });
});
