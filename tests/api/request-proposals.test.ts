import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

const blocks = [
  { startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T10:00' },
  { startsAt: '2026-07-02T14:00', endsAt: '2026-07-02T15:00' },
];

let test: TestApp;
let crowd: Crowd;
let later: Crowd;
beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 10, blocks });
  later = await givenCrowd(test, { count: 10, blocks });
});
afterAll(() => test.close());
afterEach(() => test.setNow(testNow));

const at = (i: number) => memberOf(crowd, i);
const params = (requestId: Id<'request'>) => ({ eventId: crowd.eventId, requestId });
const ask = async (from: Member, to: Member) =>
  (
    await from.must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: to.participantId, message: '', priority: 'must' },
    })
  ).id;
const choicesOf = (who: Member, id: Id<'request'>) =>
  who.call('GET /api/events/:eventId/meeting-requests/:requestId/choices', { params: params(id) });
type Proposed = { slotIds: Id<'slot'>[] } | { eventId: Id<'event'> };
const propose = (who: Member, id: Id<'request'>, body: Proposed) =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/proposal', { params: params(id), body });
const accept = (who: Member, id: Id<'request'>) =>
  who.call('POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance', { params: params(id) });
const meetingOf = async (requestId: string) => {
  const { t, read } = test.deps.db;
  return (await read.select().from(t.meetings)).find((meeting) => meeting.requestId === requestId);
};
/** Makes the one who has this place the person who has another: two events, one account. */
const sameAccount = (here: Member, there: Member) =>
  writing(test.deps.db, async (tx) => {
    const scope = { eventId: later.eventId, participantId: there.participantId };
    await updateParticipant(tx, scope, { userId: here.userId, organisationId: here.organisationId });
  });
const bellOf = async (who: Member) =>
  (await who.must('GET /api/notifications')).items
    .filter(({ kind }) => kind === 'request_changed')
    .map(({ facts }) => facts.status);

it('names the half-days in which both are free, to the recipient alone', async () => {
  const id = await ask(at(0), at(1));
  const morning = crowd.slots.filter(({ startsAt }) => startsAt < '2026-07-02T10:00').map(({ id }) => id);
  await at(0).must('PATCH /api/events/:eventId/registration', {
    params: { eventId: crowd.eventId },
    body: { attendance: 'onsite', languages: ['en'], zone: 'Europe/Paris', unavailable: morning },
  });
  const { halfDays, events } = (await choicesOf(at(1), id)).body;
  expect([halfDays.length, halfDays[0]?.startsAt, halfDays[0]?.endsAt, events]).toEqual([
    1,
    '2026-07-02T12:00:00.000Z',
    '2026-07-02T13:00:00.000Z',
    [],
  ]);
  expect([(await choicesOf(at(0), id)).status, (await choicesOf(at(2), id)).status]).toEqual([404, 404]);
});

it('is accepted in one act: the meeting is agreed, for those hours alone, and both hear of it once', async () => {
  const id = await ask(at(2), at(3));
  const [first, second] = (await choicesOf(at(3), id)).body.halfDays;
  test.setNow(testNow + hour);
  await propose(at(3), id, { slotIds: first?.slotIds ?? [] });
  const changed = await propose(at(3), id, { slotIds: second?.slotIds ?? [] });
  expect(changed.body).toMatchObject({
    status: 'pending',
    proposal: { event: null, halfDays: [{ startsAt: second?.startsAt }] },
  });
  // It waits as long for the sender as it did for the recipient.
  expect(changed.body.expiresAt).toBe(new Date(testNow + 241 * hour).toISOString());
  expect(await bellOf(at(2))).toEqual(['proposed']);
  const done = await accept(at(2), id);
  expect([done.status, done.body.status, done.body.proposal]).toEqual([200, 'accepted', null]);
  expect((await meetingOf(id))?.onlySlots).toEqual(second?.slotIds);
  expect(await bellOf(at(3))).toEqual(['proposal_accepted']);
  // The schedule places it there, and nowhere else.
  const scope = { eventId: crowd.eventId, sessionId: crowd.sessionId };
  const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
    params: scope,
  });
  const meetingId = meetings.find(({ participants }) =>
    participants.some(({ id: one }) => one === at(2).participantId),
  )?.id;
  const put = (slotId: Id<'slot'> | undefined) =>
    crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...scope, meetingId: meetingId ?? 'mtg_' },
      body: { slotId: slotId ?? 'slt_', tableId: crowd.tables[0]?.id ?? 'tbl_' },
    });
  expect((await put(first?.slotIds[0])).problem.code).toBe('placement_refused');
  expect((await put(second?.slotIds[0])).status).toBe(200);
});

it('waits for the sender on their home page, until it is accepted', async () => {
  const id = await ask(at(0), at(8));
  const waiting = async (who: Member) => (await who.must('GET /api/home')).toAnswer.map(({ count }) => count);
  const before = [await waiting(at(0)), await waiting(at(8))];
  expect(before).toEqual([[], [1]]);
  await propose(at(8), id, { slotIds: [crowd.slots[0]?.id ?? 'slt_'] });
  expect(await waiting(at(0))).toEqual([1]);
  await accept(at(0), id);
  expect([await waiting(at(0)), await waiting(at(8))]).toEqual([[], []]);
});

it('may be another event to which both come: the request then stands for that one, with its thread', async () => {
  for (const i of [4, 5]) await sameAccount(at(i), memberOf(later, i));
  const id = await ask(at(4), at(5));
  await at(4).must('POST /api/events/:eventId/meeting-requests/:requestId/messages', {
    params: params(id),
    body: { text: 'July is difficult.' },
  });
  expect((await choicesOf(at(5), id)).body.events.map((event) => event.id)).toEqual([later.eventId]);
  expect((await propose(at(5), id, { eventId: later.eventId })).body.proposal?.event?.id).toBe(later.eventId);
  const done = await accept(at(4), id);
  expect(done.body).toMatchObject({ id, eventId: later.eventId, status: 'accepted' });
  expect(await meetingOf(id)).toMatchObject({ eventId: later.eventId });
  const there = { eventId: later.eventId, requestId: id };
  expect(
    (await at(5).must('GET /api/events/:eventId/meeting-requests/:requestId/messages', { params: there })).items,
  ).toHaveLength(1);
  const here = await at(4).must('GET /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    query: {},
  });
  expect(here.items.some((one) => one.id === id)).toBe(false);
});

it('is refused from the sender, from others, for foreign slots and for events to which one does not come', async () => {
  const id = await ask(at(6), at(7));
  const own = crowd.slots[0]?.id ?? 'slt_';
  expect((await propose(at(6), id, { slotIds: [own] })).problem.code).toBe('request_not_yours_to_answer');
  expect((await propose(at(8), id, { slotIds: [own] })).status).toBe(404);
  expect((await propose(at(7), id, { slotIds: [later.slots[0]?.id ?? 'slt_'] })).problem.code).toBe('slot_unknown');
  expect((await propose(at(7), id, { eventId: later.eventId })).status).toBe(404);
  expect((await propose(at(7), id, { slotIds: [] })).status).toBe(400);
  expect((await accept(at(6), id)).problem.code).toBe('nothing_proposed');
  await propose(at(7), id, { slotIds: [own] });
  expect((await accept(at(7), id)).problem.code).toBe('request_not_yours_to_answer');
  expect((await accept(at(8), id)).status).toBe(404);
});

it('ends with the request: what is declined or expired is neither proposed nor accepted', async () => {
  const id = await ask(at(8), at(9));
  const slotIds = [crowd.slots[0]?.id ?? ('slt_' as const)];
  await propose(at(9), id, { slotIds });
  test.setNow(testNow + 240 * hour);
  expect([(await accept(at(8), id)).problem.code, (await propose(at(9), id, { slotIds })).problem.code]).toEqual([
    'request_expired',
    'request_expired',
  ]);
  test.setNow(testNow);
  await at(9).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: params(id),
    body: { answer: 'declined' },
  });
  expect((await accept(at(8), id)).problem.code).toBe('request_already_answered');
  expect((await propose(at(9), id, { slotIds })).problem.code).toBe('request_already_answered');
});

it('is no event whose last slot is past, though its day is not', async () => {
  const id = await ask(at(4), at(6));
  await sameAccount(at(6), memberOf(later, 6));
  const named = async () => (await choicesOf(at(6), id)).body.events.map((event) => event.id);
  test.setNow(Date.parse('2026-07-02T12:59:00Z'));
  expect((await choicesOf(at(6), id)).status).toBe(200);
  expect(await named()).toEqual([later.eventId]);
  test.setNow(Date.parse('2026-07-02T13:00:00Z'));
  expect(await named()).toEqual([]);
});
