import type { AgendaView } from '@jumelage/contracts/agendas';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { eventId, session, sessionId, slots, sophie, wei, zone } from '../../../testing/event.ts';
import { answer, type Call, callsTo, Refusal } from '../../../testing/server.ts';
import { Toasts } from '../../../ui/toast.tsx';
import type { EventView } from '../../events/queries.ts';
import { discardRefusedActs } from '../acts.ts';
import { useAgenda } from '../use-agenda.ts';
import { Today } from './today.tsx';

const agendaKey = 'GET /api/events/:eventId/agenda' as const;
const outcomeKey = 'PUT /api/events/:eventId/meetings/:meetingId/outcome' as const;
const delayKey = 'PUT /api/events/:eventId/meetings/:meetingId/delay' as const;
type Item = AgendaView['items'][number];

const meeting = (
  meetingId: Item['meetingId'],
  { startsAt, endsAt }: (typeof slots)[number],
  facts: Partial<Item> = {},
) =>
  ({
    ...{ meetingId, sessionId, startsAt, endsAt, block: 0, table: 4, tableKind: 'table', tableLabel: null },
    ...{ tableZone: null, interpreter: null, isColleagues: false, status: 'scheduled', before: null, isNew: false },
    other: wei,
    organisation: { ...wei.organisation, tagline: null, id: wei.organisation.id },
    ...{ languagesInCommon: ['en'], otherZone: 'Asia/Shanghai', outcome: null, ownDelay: 0, otherDelay: 0 },
    ...{ link: null, hasOwnLink: false, contact: 'none' },
    ...facts,
  }) as unknown as Item;

let agenda: AgendaView;
/** Says what time it is, on the server as on this device. */
function setTime(now: string): void {
  vi.setSystemTime(now);
  agenda = { ...agenda, now };
}

/** Changes a meeting on the server. */
function change(meetingId: string | undefined, facts: Partial<Item>): void {
  agenda = {
    ...agenda,
    items: agenda.items.map((one) => (one.meetingId === meetingId ? { ...one, ...facts } : one)),
  };
}
function writeOutcome({ params, body }: Call) {
  const outcome = body as NonNullable<Item['outcome']>;
  const status = outcome.held ? ('held' as const) : ('missed' as const);
  change(params.meetingId, { outcome, status });
  return { status, outcome };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  agenda = {
    ...{ now: '', eventId, eventName: { en: 'Forum' }, place: {}, eventLink: null, zone, homeZone: null, versions: [] },
    participant: {
      ...{ id: sophie.id, name: sophie.name, organisation: 'Delmas', organisationId: sophie.organisation.id },
    },
    items: [meeting('mtg_1', slots[0]), meeting('mtg_2', slots[1]), meeting('mtg_3', slots[2])],
    ...{ removed: [], feedSince: null, waiting: [] },
  };
  setTime('2026-06-02T07:32:00.000Z');
  answer(agendaKey, () => agenda);
  answer('GET /api/organisations/:organisationId/matches/:otherId', {
    match: {
      reasons: [{ criterion: 'cooperation', facts: { pairs: [{ kind: 'manufacture', needed: 'ours' }] } }],
    },
  } as never);
  answer('GET /api/events/:eventId/participants', {
    items: [],
    total: 0,
    page: 1,
    size: 3,
    order: 'name',
    countries: [],
  });
  answer('GET /api/home', { toAnswer: [], today: null } as never);
  answer(outcomeKey, writeOutcome);
  answer(delayKey, ({ params, body }) => {
    const { minutes } = body as { minutes: number };
    change(params.meetingId, { ownDelay: minutes });
    return { minutes };
  });
});
afterEach(() => {
  discardRefusedActs(eventId);
  vi.useRealTimers();
});

const event = { id: eventId, can: ['report', 'subscribe'], sessions: [] } as unknown as EventView;

function Page({ at }: { readonly at: EventView }) {
  const own = useAgenda(eventId);
  return own.agenda ? (
    <>
      <Today own={own} agenda={own.agenda} event={at} meetings={own.agenda.items} menu={null} />
      <Toasts />
    </>
  ) : null;
}
const drawToday = (language: 'en' | 'fr' | 'zh' = 'en', at = event) =>
  draw(<Page at={at} />, { words: ['agendas', 'matches'], language });
const card = async () => within(await screen.findByRole('region', { name: 'Zhang Wei' }));

test('shows what runs, with its minutes and its table, and what comes next', async () => {
  await drawToday();
  const now = await card();
  now.getByText(/Now · 18 min left/);
  now.getByRole('button', { name: /^Table 4/ });
  now.getByText('English');
  await waitFor(() => now.getByText('To ask: plant, capacity, lead time?'));
  screen.getByText(/in 28 min/);
  screen.getByRole('heading', { name: 'Finished (1)' });
});

test.each([
  ['en', '2 requests to answer'],
  ['fr', '2 demandes en attente de réponse'],
  ['zh', '2 个约见请求待回复'],
] as const)('the requests that wait are one step away (%s)', async (language, text) => {
  answer('GET /api/home', {
    toAnswer: [
      { eventId: 'evt_other', eventName: {}, count: 5 },
      { eventId, eventName: {}, count: 2 },
    ],
    today: null,
  } as never);
  await drawToday(language);
  const way = await screen.findByRole('link', { name: text });
  expect(way.getAttribute('href')).toBe(`/events/${eventId}/requests`);
});

test('a day without requests to answer has no line of them', async () => {
  await drawToday();
  await waitFor(() => expect(callsTo('GET /api/home').length).toBe(1));
  expect(screen.queryByRole('link', { name: /to answer/ })).toBeNull();
});

test('a meeting that is done makes room for the next one', async () => {
  const { user } = await drawToday();
  await user.click((await card()).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(callsTo(outcomeKey).at(-1)?.body).toMatchObject({ held: true, rating: null }));
  (await card()).getByText(/in 28 min/);
  screen.getByRole('heading', { name: 'Finished (2)' });
});

test('five minutes late is said at once, shown, and taken back', async () => {
  const { user } = await drawToday();
  await user.click((await card()).getByRole('button', { name: '5 min late', pressed: false }));
  await waitFor(() => expect(callsTo(delayKey).at(-1)?.body).toEqual({ minutes: 5 }));
  screen.getByText(/know that you will be 5 minutes late/);
  (await card()).getByRole('button', { name: '5 min late', pressed: true });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(callsTo(delayKey).at(-1)?.body).toEqual({ minutes: 0 }));
});

test('that the other is late stands in the card', async () => {
  agenda = { ...agenda, items: agenda.items.map((one) => ({ ...one, otherDelay: 5 })) };
  await drawToday();
  (await card()).getByText('Zhang Wei will be 5 min late');
});

test('an impression is one tap, the next step another; both in words', async () => {
  const { user } = await drawToday();
  const group = within(await screen.findByRole('group', { name: 'How useful was the meeting with Zhang Wei?' }));
  await user.click(group.getByRole('button', { name: 'Useful' }));
  const steps = within(await screen.findByRole('group', { name: 'Next step with Zhang Wei' }));
  await user.click(steps.getByRole('button', { name: 'Second meeting' }));
  await waitFor(() =>
    expect(callsTo(outcomeKey).at(-1)?.body).toEqual({ held: true, rating: 5, nextStep: 'second_meeting', note: '' }),
  );
  expect(callsTo(outcomeKey)[0]?.params).toMatchObject({ meetingId: 'mtg_1' });
  screen.getByText('Useful · Second meeting');
});

test('without a network what is done waits, is shown, and is sent with its own key when the network is back', async () => {
  let isThere = false;
  answer(outcomeKey, (call) => {
    if (!isThere) throw new TypeError('unplugged');
    return writeOutcome(call);
  });
  const { user } = await drawToday();
  await user.click(await screen.findByRole('button', { name: 'So-so' }));
  await screen.findByText(/1 change to send/);
  screen.getByText('So-so');
  const tried = callsTo(outcomeKey).length;
  isThere = true;
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByText(/1 change to send/)).toBeNull());
  const keys = callsTo(outcomeKey).map(({ headers }) => headers['idempotency-key']);
  expect([keys.length > tried, new Set(keys).size]).toEqual([true, 1]);
});

test('what the server refuses is said and can be given up', async () => {
  answer(outcomeKey, () => {
    throw new Refusal({ code: 'event_phase_forbids', status: 409 });
  });
  const { user } = await drawToday();
  await user.click(await screen.findByRole('button', { name: 'Not useful' }));
  const alert = within(await screen.findByRole('alert'));
  alert.getByText('1 change could not be saved');
  await user.click(alert.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says when one is free today, with the way to people to meet then', async () => {
  agenda = { ...agenda, items: [meeting('mtg_1', slots[0]), meeting('mtg_2', slots[1])] };
  await drawToday('en', { ...event, can: [...event.can, 'ask'], sessions: [{ slots: [...slots] }] } as never);
  await screen.findByRole('heading', { name: 'Free 10:00–10:20' });
  expect(screen.getByRole('link', { name: 'Propose a meeting' }).getAttribute('href')).toBe(
    `/events/${eventId}/people`,
  );
});

test.each([
  ['fr', 'À demander : usine, capacité, délais ?', 'Terminés (1)'],
  ['zh', '可以问：工厂、产能、交期？', '已结束（1）'],
] as const)('is read in %s', async (language, asks, done) => {
  await drawToday(language);
  await screen.findByText(asks);
  screen.getByRole('heading', { name: done });
});

test('the number of the table opens the plan of the hall, with that table on it', async () => {
  const tables = [1, 4, 9].map((number) => ({ ...session.tables[0], id: `tbl_${number}`, number, zone: 'A' }));
  const { user } = await drawToday('en', { ...event, sessions: [{ ...session, tables }] } as unknown as EventView);
  await user.click((await card()).getByRole('button', { name: 'Table 4: show the plan of the hall' }));
  const plan = screen.getByRole('img', { name: 'Plan of the hall: Table 4, among 3 places' });
  expect(
    within(plan)
      .getAllByText(/^[149]$/)
      .map(({ textContent }) => textContent),
  ).toEqual(['1', '4', '9']);
  within(plan).getByText('Area A');
});

test('a free time names who is free too, proposes that very slot, and takes it back', async () => {
  agenda = { ...agenda, items: agenda.items.slice(0, 2) };
  const people = 'GET /api/events/:eventId/participants';
  const candidate = { ...wei, seesReader: true, tagline: null, fit: 'high' as const };
  answer(people, { items: [candidate], total: 4, page: 1, size: 3, order: 'fit', countries: [] });
  const send = 'POST /api/events/:eventId/meeting-requests';
  const withdraw = 'DELETE /api/events/:eventId/meeting-requests/:requestId';
  answer(send, { id: 'req_new' } as never);
  answer(withdraw, { id: 'req_new' } as never);
  const { user } = await drawToday('en', {
    ...event,
    can: ['ask'],
    sessions: [session],
    registration: { unavailable: [] },
  } as unknown as EventView);
  await user.click(await screen.findByRole('button', { name: '4 people free too: propose' }));
  expect(String(callsTo(people).at(-1)?.query)).toBe('freeIn=slt_3&side=other&page=1&size=3');
  await user.click(screen.getByRole('button', { name: 'Propose 10:00 to Zhang Wei' }));
  await screen.findByText('Proposed');
  expect(callsTo(send).map(({ body }) => body)).toEqual([
    { toParticipantId: wei.id, message: '', priority: 'would_like', slotId: 'slt_3' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Propose 10:00 to Zhang Wei' });
  expect(callsTo(withdraw).map(({ params }) => params.requestId)).toEqual(['req_new']);
});

test('who closed the free slot, or may not ask, is offered nobody', async () => {
  agenda = { ...agenda, items: agenda.items.slice(0, 2) };
  for (const changes of [{ can: ['ask'], registration: { unavailable: ['slt_3'] } }, { can: [] }]) {
    await drawToday('en', { ...event, sessions: [session], ...changes } as unknown as EventView);
    await card();
    expect(screen.queryByText(/^Free /)).toBeNull();
    cleanup();
  }
});
