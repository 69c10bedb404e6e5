import { buildApp } from '@jumelage/api/app';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { updateEvent } from '@jumelage/db/repositories/events';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { type EventStatus, eventStatuses } from '@jumelage/domain/event';
import { allEventActs, type EventAct, eventActs } from '@jumelage/domain/event-act';
import type { Id } from '@jumelage/domain/ids';
import { requestMoves } from '@jumelage/domain/request';
import { day, minute } from '@jumelage/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReversibleDatabase, reversible } from '../access/reversible.ts';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member, memberOf, untilRunIsOver } from '../support/crowd.ts';
import { type Person, visitor } from '../support/people.ts';

const event = '/api/events/:eventId' as const;

/** The endpoint of each act, by which it is done. */
const keys = {
  register: `POST ${event}/registration`,
  change_registration: `PATCH ${event}/registration`,
  withdraw: `DELETE ${event}/registration`,
  ask: `POST ${event}/meeting-requests`,
  answer: `PUT ${event}/meeting-requests/:requestId/answer`,
  report: `PUT ${event}/meetings/:meetingId/outcome`,
  subscribe: `POST ${event}/agenda/feed`,
  schedule: `POST ${event}/sessions/:sessionId/day/proposals`,
} as const satisfies Record<EventAct, Key>;

let test: TestApp;
let crowd: Crowd;
/** A server on which nothing that is tried is kept. */
let passing: { app: Awaited<ReturnType<typeof buildApp>>; db: ReversibleDatabase };
let ids: { meetingId: string; requestId: string };
const at = (i: number) => memberOf(crowd, i);

/** 0 and 1 have met, 2 asked 0; 3 is registered, 4 withdrew, 5 was refused. */
beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 6 });
  await givenMeeting(crowd, at(0), at(1));
  // On the eve, so that it still waits for its answer when meetings are over.
  test.setNow(Date.parse(crowd.slots[0]?.startsAt ?? '') - day);
  const asked = await at(2).must(keys.ask, {
    params: { eventId: crowd.eventId },
    body: { toParticipantId: at(0).participantId, message: '', priority: 'must' },
  });
  const { eventId, sessionId } = crowd;
  const { id } = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
    params: { eventId, sessionId },
    body: { seconds: 1 },
  });
  await untilRunIsOver(crowd, id);
  await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', {
    params: { eventId, sessionId },
  });
  const agenda = await at(0).must('GET /api/events/:eventId/agenda', { params: { eventId } });
  ids = { meetingId: agenda.items[0]?.meetingId ?? '', requestId: asked.id };
  await writing(test.deps.db, async (tx) => {
    for (const [i, status] of [
      [3, 'registered'],
      [4, 'withdrawn'],
      [5, 'refused'],
    ] as const)
      await updateParticipant(tx, { eventId, participantId: at(i).participantId }, { status });
  });
  const db = reversible(test.deps.db);
  passing = { app: await buildApp({ ...test.deps, db }), db };
  await passing.app.ready();
});
afterAll(async () => {
  await passing.app.close();
  await test.close();
});

it('what an organiser may do for somebody is what the endpoint takes from them', () => {
  expect(
    Object.fromEntries(allEventActs.map((act) => [act, endpoints[keys[act]] && 'delegable' in endpoints[keys[act]]])),
  ).toEqual(Object.fromEntries(allEventActs.map((act) => [act, eventActs[act].delegable])));
});

type Role = { readonly name: string; readonly who: Person; readonly own?: Member; readonly actsFor?: Member };

/** Moves a person to the server that rolls every write back. */
const there = ({ cookie }: Pick<Person, 'cookie'>): Person => Object.assign(visitor(passing.app), { cookie });
const roles = (): Role[] => [
  { name: 'visitor', who: visitor(passing.app) },
  { name: 'admitted', who: there(at(0)), own: at(0) },
  { name: 'registered', who: there(at(3)), own: at(3) },
  { name: 'withdrawn', who: there(at(4)), own: at(4) },
  { name: 'refused', who: there(at(5)), own: at(5) },
  { name: 'organiser', who: there(crowd.organiser) },
  { name: 'organiser for an admitted one', who: there(crowd.organiser), actsFor: at(0) },
  { name: 'organiser for a registered one', who: there(crowd.organiser), actsFor: at(3) },
  { name: 'organiser for one who withdrew', who: there(crowd.organiser), actsFor: at(4) },
];

/** Does an act as a page would, and answers its status and code. */
async function tried(act: EventAct, { who, own, actsFor }: Role): Promise<string> {
  const headers = actsFor ? { 'x-acting-for': actsFor.participantId } : {};
  const params = { eventId: crowd.eventId, sessionId: crowd.sessionId, ...ids };
  const member = actsFor ?? own ?? at(0);
  const registration = { attendance: 'onsite', languages: ['en'], zone: 'Europe/Paris', unavailable: [] };
  const bodies: Record<EventAct, unknown> = {
    register: { ...registration, organisationId: member.organisationId },
    change_registration: registration,
    withdraw: undefined,
    ask: {
      toParticipantId: at(1).participantId === member.participantId ? at(2).participantId : at(1).participantId,
      message: '',
      priority: 'must',
    },
    answer: { answer: 'accepted' },
    report: { held: true, rating: null, nextStep: 'none', note: '' },
    subscribe: undefined,
    schedule: { act: 'fill_free' },
  };
  const reply = await who.call(
    keys[act] as Key,
    { params, headers, ...(bodies[act] === undefined ? {} : { body: bodies[act] }) } as never,
  );
  return reply.status < 300 ? 'done' : reply.problem.code;
}

/** Refusals that are about what was named, and not about who does it or when. */
const fitting: ReadonlySet<string> = new Set(['done', 'nothing_to_change', 'request_already_open']);

it.each(eventStatuses)(
  'what is offered while an event is %s is not refused, to nobody',
  async (status: EventStatus) => {
    await writing(test.deps.db, (tx) => updateEvent(tx, { eventId: crowd.eventId }, { status }));
    // The first meetings are over, and others are still to come.
    test.setNow(Date.parse(crowd.slots[2]?.startsAt ?? '') + minute);
    const wrong: string[] = [];
    for (const role of roles()) {
      const headers = role.actsFor ? { 'x-acting-for': role.actsFor.participantId } : {};
      const seen = await role.who.call('GET /api/events/:eventId', { params: { eventId: crowd.eventId }, headers });
      if (seen.status !== 200) continue;
      for (const act of seen.body.can) {
        // Whoever speaks for no organisation is led to describing one.
        if (act === 'register' && role.name === 'organiser') continue;
        const code = await passing.db.trying(() => tried(act, role));
        if (!fitting.has(code)) wrong.push(`${role.name}: ${act} → ${code}`);
      }
    }
    test.setNow(testNow);
    expect(wrong).toEqual([]);
  },
);

/** Brings a request to a status as a page would. */
async function moved(
  requestId: Id<'request'>,
  to: (typeof requestMoves)[number],
  { who, actsFor }: Role,
): Promise<string> {
  const headers = actsFor ? { 'x-acting-for': actsFor.participantId } : {};
  const params = { eventId: crowd.eventId, requestId };
  const reply =
    to === 'withdrawn' || to === 'dropped'
      ? await who.call('DELETE /api/events/:eventId/meeting-requests/:requestId', { params, headers })
      : await who.call(keys.answer, { params, headers, body: { answer: to } });
  if (reply.status >= 300) return reply.problem.code;
  return reply.body.status === to ? 'done' : reply.body.status;
}

it.each([
  ['before the meetings', -minute],
  ['once they have begun', minute],
] as const)('of a request, %s, exactly what is offered can be done, by whoever looks at it', async (_, after) => {
  await writing(test.deps.db, (tx) => updateEvent(tx, { eventId: crowd.eventId }, { status: 'running' }));
  test.setNow(Date.parse(crowd.slots[0]?.startsAt ?? '') + after);
  const seen: string[] = [];
  for (const role of [
    ...roles(),
    { name: 'who asked', who: there(at(2)) },
    { name: 'the other who meets', who: there(at(1)) },
  ]) {
    const headers = 'actsFor' in role && role.actsFor ? { 'x-acting-for': role.actsFor.participantId } : {};
    const list = await role.who.call('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      headers,
      query: {},
    });
    for (const { id, status, can } of list.status === 200 ? list.body.items : []) {
      const done: string[] = [];
      for (const to of requestMoves) if ((await passing.db.trying(() => moved(id, to, role))) === 'done') done.push(to);
      expect([role.name, status, can]).toEqual([role.name, status, done]);
      seen.push(`${role.name}: ${status} → ${can.join(', ')}`);
    }
  }
  test.setNow(testNow);
  const agreed = after < 0;
  const taken = agreed ? ['withdrawn', 'declined'] : ['', ''];
  const sent = await at(0).must('GET /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    query: { box: 'sent' },
  });
  const [first, second] = sent.items.length > 0 ? taken : taken.toReversed();
  expect(seen.sort()).toEqual(
    [
      ...['admitted', 'organiser for an admitted one'].flatMap((name) => [
        `${name}: accepted → ${first}`,
        `${name}: pending → accepted, declined`,
      ]),
      'who asked: pending → withdrawn',
      `the other who meets: accepted → ${second}`,
    ].sort(),
  );
});

it('somebody who acts for another is offered what may be done for them, and no report of what they alone can tell', async () => {
  await writing(test.deps.db, (tx) => updateEvent(tx, { eventId: crowd.eventId }, { status: 'running' }));
  const can = async ({ who, actsFor }: Role) => {
    const headers = actsFor ? { 'x-acting-for': actsFor.participantId } : {};
    const seen = await who.call('GET /api/events/:eventId', { params: { eventId: crowd.eventId }, headers });
    return seen.status === 200 ? seen.body.can : seen.problem.code;
  };
  const offered = new Map<string, EventAct[] | string>();
  for (const role of roles()) offered.set(role.name, await can(role));
  expect(Object.fromEntries(offered)).toEqual({
    visitor: [],
    admitted: ['change_registration', 'withdraw', 'ask', 'answer', 'report', 'subscribe'],
    registered: ['change_registration', 'withdraw', 'ask', 'subscribe'],
    withdrawn: ['register'],
    refused: [],
    organiser: ['register', 'schedule'],
    'organiser for an admitted one': ['change_registration', 'withdraw', 'ask', 'answer'],
    'organiser for a registered one': ['change_registration', 'withdraw', 'ask'],
    'organiser for one who withdrew': 'not_found',
  });
});
