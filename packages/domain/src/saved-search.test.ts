import { describe, expect, it } from 'vitest';
import { filterOf, mailedSince, mostSavedSearches, refusalOfSearch, type Searched, searchKey } from './saved-search.ts';
import { day } from './time.ts';

const directory = (filter: Searched['filter']): Searched => ({ list: 'directory', organisationId: null, filter });

it('keeps of a filter what its list has, without what says nothing', () => {
  const filter = { q: '', sector: 'cleantech', topic: 'batteries', scope: 'all', eventId: undefined } as const;
  expect(filterOf('directory', filter)).toEqual({ topic: 'batteries', sector: 'cleantech' });
  expect(filterOf('suggestions', filter)).toEqual({ sector: 'cleantech', scope: 'all' });
  expect(filterOf('suggestions', { scope: 'other_side' })).toEqual({});
});

describe('two searches', () => {
  it('are one where they ask for the same, in whatever order', () => {
    const one = searchKey(directory({ sector: 'cleantech', country: 'CN' }));
    expect(searchKey(directory({ country: 'CN', sector: 'cleantech', q: '' }))).toBe(one);
    expect(searchKey(directory({ country: 'CN' }))).not.toBe(one);
  });

  it('of suggestions differ by whose they are, and those of the directory do not', () => {
    const of = (list: Searched['list'], organisationId: `org_${string}`) =>
      searchKey({ list, organisationId, filter: { sector: 'cleantech' } });
    expect(of('suggestions', 'org_a')).not.toBe(of('suggestions', 'org_b'));
    expect(of('directory', 'org_a')).toBe(of('directory', 'org_b'));
    expect(of('directory', 'org_a')).not.toBe(of('suggestions', 'org_a'));
  });
});

it('refuses what is saved already, and one too many', () => {
  const saved = Array.from({ length: mostSavedSearches }, (_, n) => directory({ q: `word ${n}` }));
  expect(refusalOfSearch(directory({ q: 'another' }), saved)).toBe('too_many_saved_searches');
  expect(refusalOfSearch(directory({ q: 'another' }), saved.slice(1))).toBeUndefined();
  expect(refusalOfSearch(directory({ q: 'word 3' }), saved)).toBe('search_saved_already');
});

it('mails what came in a week, or since its person looked', () => {
  const now = Date.parse('2016-07-04T08:00:00Z');
  expect(mailedSince({ seenAt: now - 30 * day }, now)).toBe(now - 7 * day);
  expect(mailedSince({ seenAt: now - day }, now)).toBe(now - day);
});
