import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { hour, minute } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 40, requestLimit: 3 });
});
afterAll(() => test.close());
afterEach(() => test.setNow(testNow));

/** Each test has people of its own: a French and a Chinese one, and more where it asks. */
let next = 0;
const some = (): Member => memberOf(crowd, next++);
const two = (): readonly [Member, Member] => [some(), some()];

const event = () => ({ eventId: crowd.eventId });
const propose = (a: Member, b: Member, message = '') =>
  crowd.organiser.call('POST /api/events/:eventId/organise/introductions', {
    params: event(),
    body: { participantIds: [a.participantId, b.participantId], message, priority: 'would_like' },
  });
const proposed = async (a: Member, b: Member, message?: string) => {
  const reply = await propose(a, b, message);
  if (reply.status !== 201) throw new Error(`not proposed: ${reply.text}`);
  return reply.body.id;
};
const answer = (who: Member, requestId: Id<'request'>, said: 'accepted' | 'declined' | 'pending') =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { ...event(), requestId },
    body: { answer: said },
  });
const record = (who: Member, requestId: Id<'request'>) =>
  crowd.organiser.call('PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId', {
    params: { ...event(), requestId, participantId: who.participantId },
  });
const withdraw = (requestId: Id<'request'>) =>
  crowd.organiser.call('DELETE /api/events/:eventId/organise/introductions/:requestId', {
    params: { ...event(), requestId },
  });
const own = async (who: Member) =>
  (await who.must('GET /api/events/:eventId/meeting-requests', { params: event(), query: {} })).items;
const seen = async (who: Member, requestId: Id<'request'>) => {
  const found = (await own(who)).find(({ id }) => id === requestId);
  if (!found) throw new Error('they see no such request');
  return found;
};
const meetingsOf = async (requestId: Id<'request'>) =>
  (await test.deps.db.read.select().from(test.deps.db.t.meetings)).filter((row) => row.requestId === requestId);
const bell = async (who: Member) =>
  (await who.must('GET /api/notifications')).items.map(({ kind, facts }) => [kind, facts.status]);
const mails = async (who: Member) =>
  (await test.deps.db.read.select().from(test.deps.db.t.mails)).filter(({ userId }) => userId === who.userId);
const codeOf = async (reply: Promise<{ readonly status: number; readonly body: unknown }>) => {
  const { status, body } = await reply;
  return status < 300 ? 'ok' : (body as { code: string }).code;
};

it('is read by both as something they received, and waits for each of them', async () => {
  const [a, b] = two();
  const id = await proposed(a, b, 'You both work on storage.');
  for (const [who, other] of [
    [a, b],
    [b, a],
  ] as const) {
    expect(await seen(who, id)).toMatchObject({
      status: 'pending',
      to: { id: who.participantId },
      from: { id: other.participantId },
      message: 'You both work on storage.',
      introduction: { state: 'proposed', fromAnswer: null, toAnswer: null },
      can: ['accepted', 'declined'],
    });
    expect(await bell(who)).toEqual([['request_received', 'introduced']]);
    const [mail] = await mails(who);
    expect(mail).toMatchObject({ kind: 'request_received' });
    const received = await who.must('GET /api/events/:eventId/meeting-requests', {
      params: event(),
      query: { box: 'received' },
    });
    expect(received.items.map((item) => item.id)).toEqual([id]);
    expect(received.sentCount).toBe(0);
    const sent = await who.must('GET /api/events/:eventId/meeting-requests', {
      params: event(),
      query: { box: 'sent' },
    });
    expect(sent.items).toEqual([]);
    expect((await who.must('GET /api/home')).toAnswer).toMatchObject([{ eventId: crowd.eventId, count: 1 }]);
  }
});

it('becomes a meeting by the second yes, whoever says it first, and the other hears of it', async () => {
  for (const order of [(x: readonly [Member, Member]) => x, ([x, y]: readonly [Member, Member]) => [y, x] as const]) {
    const pair = two();
    const id = await proposed(...pair);
    const [first, second] = order(pair);
    expect(await codeOf(answer(first, id, 'accepted'))).toBe('ok');
    expect(await meetingsOf(id)).toEqual([]);
    expect(await seen(first, id)).toMatchObject({
      status: 'pending',
      introduction: { state: 'half_agreed', toAnswer: 'accepted', fromAnswer: null },
      can: ['declined'],
    });
    expect((await seen(second, id)).introduction).toMatchObject({ fromAnswer: 'accepted', toAnswer: null });
    expect(await codeOf(answer(first, id, 'accepted'))).toBe('request_already_answered');
    expect(await codeOf(answer(second, id, 'accepted'))).toBe('ok');
    expect(await meetingsOf(id)).toMatchObject([{ status: 'unscheduled' }]);
    expect(await seen(first, id)).toMatchObject({ status: 'accepted', introduction: { state: 'agreed' } });
    expect(await bell(first)).toContainEqual(['request_answered', 'accepted']);
    expect(await bell(second)).not.toContainEqual(['request_answered', 'accepted']);
  }
});

it('of two yeses at once the second finds the first', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  const replies = await Promise.all([a, b].map((who) => codeOf(answer(who, id, 'accepted'))));
  expect(replies).toEqual(['ok', 'ok']);
  expect(await meetingsOf(id)).toHaveLength(1);
});

it('ends with one no, which can be taken back for a moment by whoever gave it alone', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  await answer(a, id, 'accepted');
  expect(await codeOf(answer(b, id, 'declined'))).toBe('ok');
  expect(await seen(a, id)).toMatchObject({ status: 'declined', introduction: { state: 'declined' }, can: [] });
  expect(await codeOf(answer(a, id, 'pending'))).not.toBe('ok');
  expect(await codeOf(answer(b, id, 'pending'))).toBe('ok');
  expect(await seen(b, id)).toMatchObject({
    status: 'pending',
    introduction: { fromAnswer: 'accepted', toAnswer: null },
  });
  expect((await mails(a)).map(({ kind }) => kind)).not.toContain('request_answered');
  await answer(b, id, 'declined');
  test.setNow(testNow + minute);
  expect(await codeOf(answer(b, id, 'pending'))).toBe('nothing_to_undo');
  // Whoever had not answered is not turned down in public.
  const [c, d] = two();
  const other = await proposed(c, d);
  await answer(c, other, 'declined');
  expect(await bell(d)).toEqual([['request_received', 'introduced']]);
});

it('an agreed one is called off by either of the two, and by nobody else', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  await answer(a, id, 'accepted');
  await answer(b, id, 'accepted');
  expect(await codeOf(withdraw(id))).toBe('request_already_answered');
  expect(await codeOf(answer(a, id, 'declined'))).toBe('ok');
  expect(await meetingsOf(id)).toMatchObject([{ status: 'cancelled' }]);
  expect(await bell(b)).toContainEqual(['request_changed', 'cancelled']);
});

it('an organiser records a yes: they hear of it, the trail names them, and they can still decline', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  expect(await record(a, id)).toMatchObject({
    body: { introduction: { state: 'half_agreed', fromAnswer: 'recorded' } },
  });
  expect(await bell(a)).toContainEqual(['request_changed', 'proposal_recorded']);
  expect(await codeOf(record(a, id))).toBe('request_already_answered');
  expect(await record(b, id)).toMatchObject({ body: { status: 'accepted', introduction: { state: 'agreed' } } });
  expect(await meetingsOf(id)).toHaveLength(1);
  expect(await bell(a)).toContainEqual(['request_answered', 'accepted']);
  const { items } = await crowd.organiser.must('GET /api/events/:eventId/audit', { params: event(), query: {} });
  const act = 'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId';
  const entries = items.filter((entry) => entry.act === act);
  expect(entries.map((entry) => JSON.stringify(entry)).filter((text) => text.includes(a.participantId))).toHaveLength(
    1,
  );
  expect((await seen(b, id)).can).toEqual(['declined']);
  // What one of the two asked is not the organiser's to answer.
  const [c, d] = two();
  const asked = await c.must('POST /api/events/:eventId/meeting-requests', {
    params: event(),
    body: { toParticipantId: d.participantId, message: '', priority: 'would_like' },
  });
  expect(await codeOf(record(d, asked.id))).toBe('not_found');
  expect(await codeOf(withdraw(asked.id))).toBe('not_found');
});

it('is withdrawn while it waits: unheard where nobody was mailed yet, told to both after that', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  expect(await codeOf(withdraw(id))).toBe('ok');
  expect(await mails(a)).toEqual([]);
  expect([await bell(a), await bell(b)]).toEqual([[], []]);
  expect(await seen(a, id)).toMatchObject({ status: 'withdrawn', can: [] });
  const again = await proposed(a, b);
  const { t } = test.deps.db;
  await writing(test.deps.db, async ({ q }) => {
    await q.update(t.mails).set({ status: 'sent' });
  });
  expect(await codeOf(withdraw(again))).toBe('ok');
  for (const who of [a, b]) expect(await bell(who)).toContainEqual(['request_changed', 'proposal_withdrawn']);
});

it('expires as requests do, and leaves the two free to ask each other', async () => {
  const [a, b] = two();
  const id = await proposed(a, b);
  await answer(a, id, 'accepted');
  expect(await codeOf(propose(b, a))).toBe('request_already_open');
  test.setNow(testNow + 365 * 24 * hour);
  expect(await codeOf(answer(b, id, 'accepted'))).toBe('request_expired');
  expect(await codeOf(record(b, id))).toBe('request_expired');
  test.setNow(testNow);
});

it('refuses people who are not shown to each other, not admitted, of one house, or asked too often', async () => {
  const [a, b] = two();
  const setPlace = (who: Member, changes: Parameters<typeof updateParticipant>[2]) =>
    writing(test.deps.db, (tx) => updateParticipant(tx, { ...event(), participantId: who.participantId }, changes));
  await setPlace(a, { shownAbroad: false });
  expect([await codeOf(propose(a, b)), await codeOf(propose(b, a))]).toEqual([
    'other_side_not_agreed',
    'other_side_not_agreed',
  ]);
  await setPlace(a, { shownAbroad: true, status: 'registered' });
  expect([await codeOf(propose(a, b)), await codeOf(propose(b, a))]).toEqual([
    'recipient_not_admitted',
    'recipient_not_admitted',
  ]);
  await setPlace(a, { status: 'admitted', organisationId: b.organisationId });
  expect(await codeOf(propose(a, b))).toBe('request_to_own_organisation');
  const [c, ...others] = [some(), some(), some(), some(), some()] as const;
  for (const other of others.slice(0, 3)) await proposed(c, other);
  expect(await codeOf(propose(others[3] as Member, c))).toBe('request_limit_reached');
});

it('offers no other hours and no other event: neither of the two asked for these', async () => {
  const [a, b] = two();
  const requestId = await proposed(a, b);
  for (const who of [a, b])
    expect(
      await codeOf(
        who.call('GET /api/events/:eventId/meeting-requests/:requestId/choices', { params: { ...event(), requestId } }),
      ),
    ).toBe('not_found');
});

it('plans pairs for people with few meetings, sends what was seen, and leaves out what is open by then', async () => {
  const [a, b] = two();
  const [c, d] = two();
  await proposed(a, b);
  const reply = await crowd.organiser.must('POST /api/events/:eventId/organise/introductions/fill', {
    params: event(),
    body: {
      pairs: [
        [a.participantId, b.participantId],
        [c.participantId, d.participantId],
      ],
      message: '',
    },
  });
  expect(reply).toEqual({ sent: 1, refused: 1 });
  expect((await own(c)).map(({ introduction }) => introduction?.state)).toEqual(['proposed']);
  const before = await test.deps.db.read.select().from(test.deps.db.t.meetingRequests);
  // Of the crowd nobody has a published profile: no pair can be judged, and none is made up.
  const plan = await crowd.organiser.must('GET /api/events/:eventId/organise/introductions/fill', {
    params: event(),
    query: { upTo: 2 },
  });
  expect(plan.pairs).toEqual([]);
  expect(plan.before).toBe(plan.after);
  expect(plan.before).toBeGreaterThan(0);
  expect(await test.deps.db.read.select().from(test.deps.db.t.meetingRequests)).toEqual(before);
});
