import type { OwnRequest } from '@jumelage/contracts/meeting-requests';
import { referenceRates } from '@jumelage/domain/money';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, sophie, wei } from '../../testing/event.ts';
import { explained, matchOf, need, signIn } from '../../testing/match.ts';
import { answer, callsTo } from '../../testing/server.ts';
import { setWindowWidth } from '../../testing/window.ts';
import { Toasts } from '../../ui/toast.tsx';
import { RequestList } from './request-list.tsx';
import { byTab, firstTab, readRequestSearch, requestTabs } from './request-search.ts';

const key = 'PUT /api/events/:eventId/meeting-requests/:requestId/answer';
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString();

function requestOf(id: string, changes: Partial<OwnRequest> = {}): OwnRequest {
  return {
    ...{ id: `req_${id}`, eventId, from: lucas, to: wei, priority: 'would_like', status: 'pending' },
    ...{ message: 'Nous cherchons un fabricant.', messageLanguage: 'fr', starter: null },
    ...{ answerNote: null, answerNoteLanguage: null, declineReason: null, answeredAt: null, placed: null },
    ...{ createdAt: '2026-05-01T08:00:00.000Z', expiresAt: soon, can: ['accepted', 'declined'] },
    other: { ...matchOf('Moreau').organisation, tagline: { language: 'en', origin: 'original', value: 'Blades.' } },
    ...{ raise: { round: 'seed', money: { amount: 90_000_000, currency: 'EUR' } }, ticket: null, fit: 'high' },
    ...{ strongest: [need], objections: [] },
    ...changes,
  } as OwnRequest;
}

const drawList = (items: readonly OwnRequest[], language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <>
      <RequestList
        items={items}
        place={{ eventId, eventName: { en: 'Forum' }, zone: 'Europe/Paris', isAwaited: false }}
        ownId="par_wei"
      />
      <Toasts />
    </>,
    { words: ['meeting-requests', 'messages', 'matches', 'reasons', 'suggestions', 'organisations'], language },
  );

beforeEach(() => {
  signIn();
  answer('GET /api/topics', { topics: [] });
  answer('GET /api/exchange-rates', referenceRates);
  answer('GET /api/organisations/:organisationId/matches/:otherId', {
    ...{ match: explained(matchOf('Moreau')), excludedBy: null, excludedSide: null, rank: 1, total: 1 },
  });
  answer('GET /api/events/:eventId/messages/unread', { items: [] });
  answer('GET /api/events/:eventId/meeting-requests/:requestId/messages', { items: [], isOpen: true });
});

describe('a card', () => {
  test.each([
    ['en', 'Shared language', 'French ·', 'in 3 days'],
    ['fr', 'Interprète nécessaire', 'français ·', 'dans 3 jours'],
    ['zh', '需要译员', '法语 ·', '3'],
  ] as const)('holds all by which a request is judged (%s)', async (language, shared, named, left) => {
    const speaks = language === 'en' ? { from: { ...lucas, languages: ['zh' as const] } } : {};
    await drawList([requestOf('a', speaks)], language);
    const card = await screen.findByRole('article');
    for (const text of ['Moreau Industries', 'Blades.', 'Nous cherchons un fabricant.', shared, named, left])
      expect(card.textContent).toContain(text);
    expect(within(card).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(card.textContent).toMatch(/900|90/);
  });

  test('begins with the sentence that its sender chose where there is no message', async () => {
    await drawList([requestOf('a', { message: '', starter: { kind: 'they_seek', about: 'manufacture' } })]);
    expect((await screen.findByRole('article')).textContent).toMatch(/You need .*; we offer it/);
  });

  test('on a phone is answered where it stands, and opens as a sheet', async () => {
    setWindowWidth(390);
    answer(key, requestOf('a', { status: 'accepted', can: ['declined'] }));
    const { user } = await drawList([requestOf('a')]);
    await user.click(await screen.findByRole('button', { name: /Moreau Industries/ }));
    const sheet = await screen.findByRole('dialog');
    within(sheet).getByText('Message in French');
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: /^Accept/ }));
    await waitFor(() => expect(callsTo(key)[0]?.body).toEqual({ answer: 'accepted' }));
  });
});

test('keys walk through the list, accept, and open the reasons of a decline', async () => {
  answer(key, requestOf('b', { status: 'accepted', can: ['declined'] }));
  const { user } = await drawList([requestOf('a'), requestOf('b', { from: sophie })]);
  await screen.findAllByRole('article');
  await user.keyboard('j');
  await user.keyboard('d');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
  await user.keyboard('a');
  await waitFor(() => expect(callsTo(key)[0]?.params).toMatchObject({ requestId: 'req_b' }));
});

test('a decline shows its reason in the reader’s language', async () => {
  await drawList([requestOf('a', { status: 'declined', declineReason: 'in_contact', can: [] })], 'fr');
  await screen.findByText('Nous sommes déjà en contact.');
});

test('more than ten are shown by and by', async () => {
  const { user } = await drawList(Array.from({ length: 12 }, (_, i) => requestOf(`n${i}`)));
  expect(await screen.findAllByRole('article')).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('article')).toHaveLength(12);
});

test('what is not sent yet is changed or dropped', async () => {
  const drop = 'DELETE /api/events/:eventId/meeting-requests/:requestId';
  const mine = { from: wei, to: lucas, status: 'prepared', can: ['dropped'] } as const;
  answer(drop, requestOf('a', { ...mine, status: 'dropped', can: [] }));
  const { user } = await drawList([requestOf('a', { ...mine, can: ['dropped'] })]);
  await screen.findByText('It will be sent when your registration is approved.');
  screen.getByRole('button', { name: /^Change/ });
  await user.click(screen.getByRole('button', { name: /^Do not send/ }));
  await screen.findByText('The request will not be sent.');
});

describe('the tabs', () => {
  const all = [
    requestOf('late', { expiresAt: '2027-01-02T00:00:00.000Z' }),
    requestOf('early', { expiresAt: '2027-01-01T00:00:00.000Z' }),
    requestOf('mine', { from: wei, to: lucas }),
    requestOf('ready', { from: wei, to: lucas, status: 'prepared' }),
    requestOf('met', { status: 'accepted' }),
    ...(['declined', 'withdrawn', 'expired', 'dropped'] as const).map((status) => requestOf(status, { status })),
  ];

  test('hold each request once, what expires first first', () => {
    const tabs = byTab(all, 'par_wei');
    expect(Object.fromEntries(requestTabs.map((tab) => [tab, tabs[tab].map(({ id }) => id.slice(4))]))).toEqual({
      to_answer: ['early', 'late'],
      waiting: ['mine', 'ready'],
      agreed: ['met'],
      past: ['declined', 'withdrawn', 'expired', 'dropped'],
    });
  });

  test('hold a request that was sent under what to answer once other hours are proposed in it', () => {
    const proposal = { halfDays: [], event: { id: 'evt_next' as const, name: {}, startsOn: '2026-09-01' } };
    const own = requestOf('mine', { from: wei, to: lucas, proposal });
    const theirs = requestOf('theirs', { proposal });
    const tabs = byTab([own, theirs, { ...own, status: 'accepted' }], 'par_wei');
    expect([tabs.to_answer, tabs.waiting, tabs.agreed.length]).toEqual([[own, theirs], [], 1]);
  });

  test('open on the first that holds something', () => {
    const opened = (items: readonly OwnRequest[]) => firstTab(byTab(items, 'par_wei'));
    expect([opened(all), opened(all.slice(2)), opened(all.slice(4)), opened(all.slice(5)), opened([])]).toEqual([
      ...['to_answer', 'waiting', 'agreed', 'past', 'to_answer'],
    ]);
  });

  test('are read from the address, an older one too', () => {
    expect(readRequestSearch({ tab: 'past' })).toEqual({ tab: 'past' });
    expect(readRequestSearch({ tab: 'gone', box: 'sent' })).toEqual({ tab: 'waiting' });
    expect(readRequestSearch({ status: 'accepted' })).toEqual({ tab: 'agreed' });
    expect(readRequestSearch({ box: 'received', status: 'pending' })).toEqual({});
    expect(readRequestSearch({ tab: 7 })).toEqual({});
  });
});
