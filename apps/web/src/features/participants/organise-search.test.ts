import { expect, test } from 'vitest';
import { readOrganiseSearch, readPeopleFilter } from './organise-search.ts';

test('an address names filters and an order of the table of people', () => {
  const search = {
    ...{ q: 'li', status: 'registered', country: 'CN', sector: 'it', kind: 'sme', language: 'zh' },
    ...{ account: 'without', abroad: 'hidden', without: 'requests', tag: 'Presse', meetingsBelow: 3 },
    ...{ addedSince: '2026-05-01', importId: 'imp_1', sort: 'meetings', direction: 'desc' },
  };
  expect(readOrganiseSearch(search)).toEqual(search);
  // To a message leads all that narrows the list, and nothing else.
  const { q: _, sort: __, direction: ___, ...filter } = search;
  expect(readPeopleFilter(search)).toEqual(filter);
});

test('what an address cannot mean is as if it were not there', () => {
  const search = {
    ...{ q: ' ', status: 'gone', country: 'XX', sector: 1, kind: null, language: 'tlh', account: true },
    ...{ without: 'hair', tag: '', meetingsBelow: 'many', addedSince: 'yesterday', importId: 'evt_1' },
    ...{ sort: 'height', direction: 'up', other: 'thing' },
  };
  expect(readOrganiseSearch(search)).toEqual({});
  expect(readOrganiseSearch({ meetingsBelow: '2', tag: 2026, q: 'x'.repeat(200) })).toEqual({
    ...{ meetingsBelow: 2, tag: '2026', q: 'x'.repeat(100) },
  });
});
