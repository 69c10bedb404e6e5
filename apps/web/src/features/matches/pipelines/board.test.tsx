import { referenceRates } from '@jumelage/domain/money';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { dealOf, forum, ourId, signIn } from '../../../testing/match.ts';
import { answer, callsTo, Refusal } from '../../../testing/server.ts';
import { setWindowWidth } from '../../../testing/window.ts';
import { Toasts } from '../../../ui/toast.tsx';
import type { Deal } from '../match.ts';
import { Board } from './board.tsx';

const mark = 'PUT /api/organisations/:organisationId/matches/:otherId/mark';

function given(...items: readonly Deal[]) {
  answer('GET /api/organisations/:organisationId/pipeline', { items: [...items] });
  answer('GET /api/exchange-rates', referenceRates);
  answer('GET /api/events', { events: [] });
}
const drawBoard = (language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <>
      <Board organisationId={ourId} />
      <Toasts />
    </>,
    { words: ['pipelines', 'matches', 'suggestions', 'reasons'], language },
  );
const column = (name: string) => within(screen.getByRole('region', { name }));
const card = async (name: string) =>
  within((await screen.findByRole('link', { name: new RegExp(name) })).closest('li') ?? document.body);

beforeEach(() => {
  signIn('investor');
  setWindowWidth(1440);
});

test('a card says how much, what last happened and what is next, by the reader’s clock', async () => {
  given(
    dealOf('Relitia', 'shortlisted', {
      raise: { round: 'series_a', money: { amount: 70_000_000_00, currency: 'CNY' } },
      lastContact: { kind: 'agreed', at: '2016-06-20T10:00:00Z' },
      next: {
        ...{ act: 'meet', at: '2016-07-02T15:40:00Z', eventId: 'evt_forum', zone: 'Asia/Shanghai' },
        ...{ eventName: { en: 'Forum' }, isMine: true, step: null },
      },
    }),
  );
  await drawBoard();
  const one = await card('Relitia');
  // In euros first, for a fund of France, and as it was stated.
  expect(one.getByText(/seeks about €9/).textContent).toMatch(/¥70m/);
  expect(one.getByText('Growth')).toBeTruthy();
  expect(one.getByText(/^Meeting agreed on/)).toBeTruthy();
  const next = one.getByRole('link', { name: /^Meeting .*23:40 \(Beijing\)/ });
  expect(next.getAttribute('href')).toBe('/events/evt_forum/agenda');
});

test('one menu moves a card, by the keyboard too, and the way back is offered', async () => {
  given(dealOf('Relitia', 'shortlisted', { note: 'call them' }));
  answer(mark, undefined);
  const { user } = await drawBoard();
  (await card('Relitia')).getByRole('button', { name: /^Move to/ }).focus();
  await user.keyboard('{Enter}');
  const menu = within(screen.getByRole('dialog', { name: /Move Relitia/ }));
  expect(menu.getAllByRole('button').map((button) => button.textContent)).toEqual([
    '×',
    'Shortlisted(current column)',
    'Met',
    'In due diligence',
    'Invested',
    'Passed',
    'Remove from pipeline',
  ]);
  given(dealOf('Relitia', 'invested', { note: 'call them' }));
  menu.getByRole('button', { name: 'Invested' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(callsTo(mark).map(({ body }) => body)).toEqual([{ mark: 'invested', note: 'call them' }]));
  expect(column('Invested').getByRole('link', { name: /Relitia/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(callsTo(mark).at(-1)?.body).toEqual({ mark: 'shortlisted', note: 'call them' }));
});

test('a step towards diligence is asked about once: it moves the card, or leaves it where it is', async () => {
  given(dealOf('Relitia', 'met', { asksForDiligence: 'nda' }), dealOf('Vent Vert', 'met', { asksForDiligence: 'nda' }));
  answer(mark, undefined);
  const { user } = await drawBoard();
  const one = await card('Relitia');
  expect(one.getByText(/Agreed: Non-disclosure agreement. Move to/)).toBeTruthy();
  await user.click(one.getByRole('button', { name: /^Not yet/ }));
  await waitFor(() => expect(callsTo(mark).at(-1)?.body).toEqual({ mark: 'met', answeredStep: 'nda' }));
  await user.click((await card('Vent Vert')).getByRole('button', { name: /^Move Vent Vert/ }));
  await waitFor(() => expect(callsTo(mark).at(-1)?.body).toEqual({ mark: 'in_diligence', answeredStep: 'nda' }));
});

test('a phone shows one column, its first cards, and the rest when asked', async () => {
  setWindowWidth(390);
  given(...Array.from({ length: 8 }, (_, n) => dealOf(`Sample${n}`)), dealOf('Metalia', 'met'));
  const { user } = await drawBoard();
  expect(await screen.findAllByRole('link', { name: /Sample/ })).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
  expect(screen.getAllByRole('link', { name: /Sample/ })).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: /^Met 1/ }));
  expect(screen.getByRole('button', { name: /^Met 1/ }).getAttribute('aria-pressed')).toBe('true');
});

test('an empty board leads to the suggestions', async () => {
  given();
  await drawBoard();
  const link = await screen.findByRole('link', { name: 'Add from suggestions' });
  expect(link.getAttribute('href')).toMatch(/^\/suggestions/);
});

test('a card without a next act asks for a meeting', async () => {
  given(dealOf('Relitia', 'shortlisted', { meetAt: [forum('par_wei')] }));
  await drawBoard();
  expect((await card('Relitia')).getByRole('button', { name: /Forum/ })).toBeTruthy();
});

test('a refusal is shown, and the card stays where it was', async () => {
  given(dealOf('Relitia'));
  answer(mark, () => {
    throw new Refusal({ status: 404, code: 'not_found' });
  });
  const { user } = await drawBoard('fr');
  await user.click((await card('Relitia')).getByRole('button', { name: /^Déplacer vers/ }));
  await user.click(screen.getByRole('button', { name: 'Écartée' }));
  expect(await screen.findByText(/n’existe plus/)).toBeTruthy();
  expect(column('En favoris').getByRole('link', { name: /Relitia/ })).toBeTruthy();
});
