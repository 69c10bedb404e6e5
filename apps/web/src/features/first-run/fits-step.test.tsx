import type { Fit } from '@jumelage/domain/match';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { queryClient } from '../../lib/queries.ts';
import { draw } from '../../testing/draw.tsx';
import { matchOf, ourId } from '../../testing/match.ts';
import { organisation } from '../../testing/organisation.ts';
import { answer } from '../../testing/server.ts';
import { emptyDraft } from './draft.ts';
import { FitsStep } from './fits-step.tsx';
import type { FirstRun } from './use-first-run.ts';

const draft = { ...emptyDraft('en'), organisationId: ourId, country: 'FR' as const };
const run = { draft, change: () => {}, save: { mutate: () => {}, error: null } } as unknown as FirstRun;

beforeEach(() => {
  queryClient.clear();
  answer('GET /api/organisations/:organisationId', organisation);
  answer('GET /api/topics', { topics: [] });
  answer('GET /api/exchange-rates', null as never);
  answer('GET /api/events', { events: [] });
  answer('GET /api/accounts/me/consents', { consents: [] } as never);
});

const withCountry = (fits: readonly Fit[], country: 'FR' | 'CN') =>
  fits.map((fit, index) => {
    const match = matchOf(`Match ${index}`, { fit });
    return { ...match, organisation: { ...match.organisation, country } };
  });

test.each<[readonly Fit[], 'FR' | 'CN', string]>([
  [['high', 'good', 'low'], 'CN', 'Here are 2 organisations in China that fit you'],
  [['high', 'low'], 'FR', 'Here is 1 organisation that fits you'],
  [['low', 'low', 'low'], 'CN', 'The 3 organisations closest to you'],
  [['low'], 'CN', 'The organisation closest to you'],
  [[], 'CN', 'No organisation fits you yet'],
])('a preview of %j, in %s, is headed %s', async (fits, country, title) => {
  const items = withCountry(fits, country);
  answer('GET /api/organisations/:organisationId/matches', { items, total: items.length } as never);
  await draw(<FitsStep run={run} onBack={() => {}} onPublished={() => {}} />, {
    words: ['first-run', 'accounts', 'consents', 'organisations', 'matches', 'reasons'],
  });
  expect((await screen.findByRole('heading', { level: 1, name: title })).textContent).toBe(title);
  expect(screen.queryAllByRole('article')).toHaveLength(items.length);
});
