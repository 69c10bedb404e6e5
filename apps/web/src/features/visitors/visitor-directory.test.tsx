import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import type { VisitorCard } from './queries.ts';
import { VisitorDirectory } from './visitor-directory.tsx';

const list = 'GET /api/visitors/organisations';
const card: VisitorCard = {
  id: 'org_1',
  kind: 'startup',
  nameLatin: 'Algosud',
  nameHanzi: null,
  country: 'FR',
  sector: 'cleantech',
  topics: [],
  stage: null,
  offers: [],
  needs: [],
  tagline: { language: 'fr', origin: 'original', value: 'Des algues' },
  isTeaser: false,
  isSample: true,
};
const drawList = (search = {}) =>
  draw(<VisitorDirectory search={search} onPage={() => {}} />, { words: ['directory', 'organisations'] });

test('lists who agreed to be shown, in their own words, with a way to an account', async () => {
  answer(list, { items: [card], total: 1, page: 1, size: 20 });
  await drawList({ sector: 'cleantech' });
  await screen.findByRole('heading', { level: 2, name: /Algosud/ });
  expect(screen.getByText('Des algues').getAttribute('lang')).toBe('fr');
  expect(screen.getByRole('status').textContent).toBe('1 organisation');
  expect(screen.getByRole('link', { name: 'Create account' }).getAttribute('href')).toBe('/sign-up');
  expect(callsTo(list).map(({ query }) => query.get('sector'))).toEqual(['cleantech']);
});

test('says where nobody is shown', async () => {
  answer(list, { items: [], total: 0, page: 1, size: 20 });
  await drawList();
  await screen.findByText('No organisation is shown to visitors here.');
});

test('a failure offers another try', async () => {
  answer(list, () => {
    throw new Refusal({ code: 'internal', status: 500 });
  });
  await drawList();
  await screen.findByRole('button', { name: /again/i });
});
