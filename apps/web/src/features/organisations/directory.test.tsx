import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer } from '../../testing/server.ts';
import { DirectoryFilters } from './directory-filters.tsx';
import { DirectoryList } from './directory-list.tsx';
import type { DirectoryItem } from './queries.ts';

const item: DirectoryItem = {
  ...{ id: 'org_1', kind: 'startup', nameLatin: 'Algosud', nameHanzi: null, country: 'FR', city: null, parkId: null },
  ...{ sector: 'cleantech', topics: [], stage: null, offers: [], needs: [], isAnonymous: false, isTeaser: false },
  tagline: { language: 'fr', origin: 'original', value: 'Des algues' },
  ...{ picture: null, isSample: true, fit: 'high' },
};
const words = ['directory', 'organisations', 'matches'] as const;
const drawList = () => draw(<DirectoryList search={{}} onPage={() => {}} onClear={() => {}} />, { words });

test('draws a line for each, with its fit and a way to its page, and says by what they are sorted', async () => {
  answer('GET /api/organisations', { items: [item], total: 1, page: 1, size: 20, order: 'fit' });
  await drawList();
  const link = await screen.findByRole('link', { name: 'Algosud' });
  expect(link.getAttribute('href')).toBe('/organisations/org_1');
  const row = within(screen.getByRole('listitem'));
  row.getByText('High fit', { exact: false });
  expect(row.getByText('Des algues').getAttribute('lang')).toBe('fr');
  screen.getByText(/those who fit you best come first/);
});

test('says nothing of fit where the list is by name', async () => {
  answer('GET /api/organisations', {
    ...{ items: [{ ...item, fit: null }], total: 1, page: 1, size: 20, order: 'name' },
  });
  await drawList();
  await screen.findByRole('link', { name: 'Algosud' });
  expect(screen.queryByText(/fit/i)).toBeNull();
});

test('draws what is set as chips, each of which takes its filter away', async () => {
  answer('GET /api/parks', { parks: [] });
  answer('GET /api/topics', { topics: [] });
  const changes: object[] = [];
  const { user } = await draw(
    <DirectoryFilters
      search={{ country: 'CN', stage: 'seed', sector: 'it' }}
      onChange={(change) => changes.push(change)}
    />,
    { words },
  );
  expect(screen.getAllByRole('button', { name: /^Remove/ }).map((one) => one.textContent)).toEqual(['China', 'Seed']);
  await user.click(screen.getByRole('button', { name: 'Remove China' }));
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(changes[0]).toEqual({ country: undefined });
  expect(Object.keys(changes[1] ?? {})).toEqual(
    expect.arrayContaining(['country', 'stage', 'topic', 'kind', 'cooperation', 'direction', 'parkId']),
  );
  // A tab chooses the sector: no chip does.
  expect(Object.keys(changes[1] ?? {})).not.toContain('sector');
});
