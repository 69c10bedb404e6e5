import type { ResultsView } from '@jumelage/contracts/results';
import { type FigureValues, figureNames } from '@jumelage/domain/figure';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId } from '../../testing/event.ts';
import { answer } from '../../testing/server.ts';
import OrganiseResultsPage from './results.tsx';

const noughts = Object.fromEntries(figureNames.map((name) => [name, 0])) as Record<keyof FigureValues, number | null>;
const figures = {
  ...noughts,
  ...{ registered: 40, admitted: 30, onsite: 20, came: 15, requests: 80, agreed: 40, placed: 32, held: 24 },
  ...{ reporters: 4, ratings: 6, rating: null, after6: null, after12: null },
};
const results: ResultsView = {
  figures,
  people: [{ country: 'FR', sector: 'it', registered: 40, admitted: 30, came: 15 }],
  acceptance: null,
  ratings: null,
  ratingsByCountry: null,
  nextSteps: null,
  meetingsPerPerson: [{ meetings: 0, people: 3 }],
};

beforeEach(() => {
  answer('GET /api/events/:eventId', { id: eventId, name: { en: 'Forum' }, zone: 'Europe/Paris' } as never);
  answer('GET /api/events/:eventId/results', results);
  answer('GET /api/events/:eventId/results/editions', {
    events: [
      { id: eventId, name: { en: 'Forum' }, startsOn: '2026-07-02', status: 'closed', figures },
      {
        ...{ id: 'evt_0000000000000002' as never, name: { en: 'Earlier' }, startsOn: '2025-07-02', status: 'closed' },
        figures: { ...noughts, registered: 25 },
      },
    ],
  });
});

const open = (part = '') =>
  draw(<OrganiseResultsPage />, {
    words: ['results', 'organise'],
    path: `/events/${eventId}/organise/results${part && `?part=${part}`}`,
    route: '/events/$eventId/organise/results',
  });
const sectionOf = (name: string) =>
  screen.getByText(name, { selector: 'h3' }).closest('section') ?? document.createElement('section');

test('a figure says its share, and its definition when asked for it', async () => {
  const { user } = await open();
  const [name] = await screen.findAllByText('Checked in', { selector: 'dt span' });
  const tile = name?.closest('div') ?? document.body;
  within(tile).getByText('15');
  within(tile).getByText('75% of “Expected in person”');
  const button = within(tile).getByRole('button', { name: 'What “Checked in” means' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const meaning = within(tile).getByText(/were checked in at the desk/);
  expect(meaning.hidden).toBe(false);
});

test('a number leads to the list behind it', async () => {
  await open();
  const link = await screen.findByRole('link', { name: '30 View list' });
  expect(link.getAttribute('href')).toBe(`/events/${eventId}/organise/participants?status=admitted`);
});

test('one part is in sight, and paper has them all with the definitions', async () => {
  await open();
  await screen.findByRole('table', { name: /Participants by country/ });
  const classOf = (name: string) => sectionOf(name).className;
  expect(classOf('Participants')).not.toContain('hidden');
  for (const name of ['Meetings', 'Feedback', 'Other events']) expect(classOf(name)).toContain('hidden print:grid');
  expect(classOf('What the figures mean')).toContain('print:block');
  expect(within(sectionOf('What the figures mean')).getAllByRole('term')).toHaveLength(figureNames.length);
});

test('the way from request to meeting has the share of each step', async () => {
  await open();
  const table = await screen.findByRole('table', { name: 'From request to meeting' });
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map((cell) => cell.textContent),
    );
  expect(cells).toEqual([
    ['80', ''],
    ['40', '50%'],
    ['32', '80%'],
    ['24', '75%'],
  ]);
});

test('what too few people think is not shown, and the page says why', async () => {
  await open();
  await screen.findByText(/Fewer than 5 people have given a rating/);
  expect(screen.queryByRole('table', { name: 'How useful meetings were' })).toBeNull();
  screen.getByText('shown from 5 people on');
});

test('other events stand beside this one, a line a figure', async () => {
  await open();
  const table = await screen.findByRole('table', { name: 'Beside your other events' });
  const row = within(table).getByRole('row', { name: /^Registered/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['40', '25']);
  expect(within(table).getByRole('link', { name: 'Earlier' }).getAttribute('href')).toContain('/organise/results');
});

test('an event without anybody says what will stand here', async () => {
  answer('GET /api/events/:eventId/results', { ...results, figures: noughts, people: [], meetingsPerPerson: [] });
  await open();
  await screen.findByText('No results yet');
});
