import { openMail, readMail } from '@jumelage/api/features/mails/sending/compose';
import { eraseOneself } from '@jumelage/api/features/personal-data/erasure';
import type { Actor } from '@jumelage/api/http/policy';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { collectPersonalData } from '@jumelage/db/repositories/personal-data';
import { reading, writing } from '@jumelage/db/store';
import { type DeclineReason, mostMusts } from '@jumelage/domain/request';
import { openStarters, type Starter } from '@jumelage/domain/request-starter';
import { hour } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf, moveToPhase } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
type RequestId = `req_${string}`;

const ask = (
  from: Member,
  to: Member,
  more: { readonly priority?: 'must' | 'would_like'; readonly starter?: Starter; readonly message?: string } = {},
) =>
  from.call('POST /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    body: { toParticipantId: to.participantId, message: 'Shall we meet?', priority: 'would_like', ...more },
  });
const reword = (who: Member, requestId: RequestId, message: string, priority: 'must' | 'would_like' = 'would_like') =>
  who.call('PATCH /api/events/:eventId/meeting-requests/:requestId', {
    params: { eventId: crowd.eventId, requestId },
    body: { message, priority },
  });
const drop = (who: Member, requestId: RequestId) =>
  who.call('DELETE /api/events/:eventId/meeting-requests/:requestId', {
    params: { eventId: crowd.eventId, requestId },
  });
const answer = (who: Member, requestId: RequestId, body: { answer: 'accepted' | 'declined'; reason?: DeclineReason }) =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId: crowd.eventId, requestId },
    body,
  });
const listOf = (who: Member) =>
  who.must('GET /api/events/:eventId/meeting-requests', { params: { eventId: crowd.eventId }, query: {} });
const seen = async (who: Member, id: string) => (await listOf(who)).items.find((item) => item.id === id);
const settle = (who: Member, status: 'admitted' | 'refused') =>
  crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId: crowd.eventId, participantId: who.participantId },
    body: { status },
  });
const undoRemoval = (who: Member) =>
  crowd.organiser.must('DELETE /api/events/:eventId/participants/:participantId/removal', {
    params: { eventId: crowd.eventId, participantId: who.participantId },
  });

/** Lists the mails of a kind to somebody, as they are composed, and how long each waits. */
async function mailsTo(who: Member, kind: string) {
  const { t, read } = test.deps.db;
  const rows = (await read.select().from(t.mails)).filter((row) => row.userId === who.userId && row.kind === kind);
  return rows.map((row) => ({
    text: readMail(test.deps, openMail(test.deps, row), 'https://product.example').text,
    waits: row.nextAt.getTime() - row.createdAt.getTime(),
  }));
}

/** Brings somebody to where the organisers have not looked at their registration. */
const wait = (who: Member) =>
  writing(test.deps.db, (tx) =>
    updateParticipant(tx, { eventId: crowd.eventId, participantId: who.participantId }, { status: 'registered' }),
  );

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 5 });
});
afterEach(() => test.setNow(testNow));

describe('a request of somebody whose registration waits', () => {
  beforeEach(() => wait(at(0)));

  it('is prepared: nobody but its sender knows of it', async () => {
    const { status, body } = await ask(at(0), at(1));
    expect([status, body.status, body.can]).toEqual([201, 'prepared', ['dropped']]);
    expect(await seen(at(0), body.id)).toMatchObject({ status: 'prepared', can: ['dropped'] });
    expect(await seen(at(1), body.id)).toBeUndefined();
    expect((await answer(at(1), body.id, { answer: 'accepted' })).status).toBe(404);
    expect((await drop(at(1), body.id)).status).toBe(404);
    expect((await reword(at(1), body.id, 'Mine now')).status).toBe(404);
    const all = await crowd.organiser.must('GET /api/events/:eventId/organise/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    expect(all.items).toEqual([]);
    expect(await mailsTo(at(1), 'request_received')).toEqual([]);
    expect((await at(1).must('GET /api/notifications')).items).toEqual([]);
    expect((await ask(at(1), at(0))).problem.code).toBe('recipient_not_admitted');
  });

  it('is sent by the admission, with the time to answer from then on', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    test.setNow(testNow + 48 * hour);
    await settle(at(0), 'admitted');
    expect(await seen(at(1), id)).toMatchObject({
      status: 'pending',
      can: ['accepted', 'declined'],
      createdAt: new Date(testNow + 48 * hour).toISOString(),
      expiresAt: new Date(testNow + 288 * hour).toISOString(),
    });
    expect(await mailsTo(at(1), 'request_received')).toHaveLength(1);
    expect((await at(1).must('GET /api/notifications')).items.map(({ kind }) => kind)).toEqual(['request_received']);
    expect((await answer(at(1), id, { answer: 'accepted' })).body.status).toBe('accepted');
  });

  it('can be changed and dropped until then, by its sender', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    expect((await reword(at(0), id, 'Offshore wind', 'must')).body).toMatchObject({
      message: 'Offshore wind',
      priority: 'must',
      status: 'prepared',
    });
    expect((await reword(at(2), id, 'Not mine')).status).toBe(404);
    const second = (await ask(at(0), at(2))).body.id;
    expect((await drop(at(0), second)).body.status).toBe('dropped');
    await settle(at(0), 'admitted');
    expect((await seen(at(1), id))?.message).toBe('Offshore wind');
    expect(await seen(at(2), second)).toBeUndefined();
    expect((await reword(at(0), id, 'Too late')).problem.code).toBe('request_already_sent');
    // What was dropped takes nobody's place.
    expect((await ask(at(0), at(2))).body.status).toBe('pending');
  });

  it('is dropped where they are refused, who learn that; undoing brings it back', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await settle(at(0), 'refused');
    const [mail] = await mailsTo(at(0), 'participation_changed');
    expect(mail?.text).toMatch(/had prepared have not been sent/);
    const { t, read } = test.deps.db;
    const statusOf = async () => (await read.select().from(t.meetingRequests)).find((row) => row.id === id)?.status;
    expect(await statusOf()).toBe('dropped');
    expect(await seen(at(1), id)).toBeUndefined();
    await undoRemoval(at(0));
    expect(await statusOf()).toBe('prepared');
    await settle(at(0), 'admitted');
    expect((await seen(at(1), id))?.status).toBe('pending');
  });

  it('is dropped where its sender leaves or is erased, and nobody else hears of it', async () => {
    await wait(at(2));
    const [left, erased] = [(await ask(at(0), at(1))).body.id, (await ask(at(2), at(1))).body.id];
    await at(0).must('DELETE /api/events/:eventId/registration', { params: { eventId: crowd.eventId } });
    const { userId } = at(2);
    const email = `${userId}@tests.example`;
    await eraseOneself(test.deps, { userId, email, language: 'en' } as Actor, email);
    const { t, read } = test.deps.db;
    const rows = (await read.select().from(t.meetingRequests)).filter(({ id }) => id === left || id === erased);
    expect(rows.map(({ status, openPair }) => [status, openPair])).toEqual([
      ['dropped', null],
      ['dropped', null],
    ]);
    expect(rows.find(({ id }) => id === erased)?.message).toBe('');
    expect((await listOf(at(1))).items).toEqual([]);
    expect((await at(1).must('GET /api/notifications')).items).toEqual([]);
  });

  it('is dropped where its recipient leaves, or cannot be asked once its sender is in', async () => {
    const [gone, closed] = [(await ask(at(0), at(1))).body.id, (await ask(at(0), at(2))).body.id];
    await settle(at(1), 'refused');
    expect((await seen(at(0), gone))?.status).toBe('dropped');
    for (const phase of ['scheduling', 'running', 'closed'] as const) await moveToPhase(crowd, phase);
    await settle(at(0), 'admitted');
    expect((await seen(at(0), closed))?.status).toBe('dropped');
    expect(await mailsTo(at(2), 'request_received')).toEqual([]);
  });

  it('to people of an anonymous organisation is not for who is not in yet', async () => {
    const { t } = test.deps.db;
    await test.deps.db.tx((q) => q.update(t.organisations).set({ isAnonymous: true }));
    expect((await ask(at(0), at(1))).status).toBe(404);
    expect((await ask(at(2), at(1))).status).toBe(201);
  });

  it('stays with its sender in what people download of themselves', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    const dataOf = async (who: Member) => JSON.stringify(await collectPersonalData(reading(test.deps.db), who.userId));
    expect(await dataOf(at(0))).toContain(id);
    expect(await dataOf(at(1))).not.toContain(id);
  });
});

describe('a request that was just sent', () => {
  it('is taken back before it is mailed: its recipient hears nothing', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    const [mail] = await mailsTo(at(1), 'request_received');
    expect(mail?.waits).toBeGreaterThan(8000);
    await drop(at(0), id);
    expect(await mailsTo(at(1), 'request_received')).toEqual([]);
    expect((await at(1).must('GET /api/notifications')).items).toEqual([]);
  });

  it('begins with a sentence that its recipient reads in their language, mail included', async () => {
    const { t } = test.deps.db;
    await test.deps.db.tx((q) => q.update(t.users).set({ language: 'zh' }));
    const starter = { kind: 'they_seek', about: 'manufacture' } as const;
    const { id } = (await ask(at(0), at(1), { starter, message: '' })).body;
    expect((await seen(at(1), id))?.starter).toEqual(starter);
    expect((await mailsTo(at(1), 'request_received'))[0]?.text).toContain('您需要生产制造');
    const topic = { kind: 'topic', about: 'wind_power' } as const;
    await ask(at(0), at(2), { starter: topic });
    expect((await mailsTo(at(2), 'request_received'))[0]?.text).not.toContain('wind_power');
  });

  it.each([
    [{ kind: 'they_seek', about: 'gold' }, 'invalid_request'],
    [{ kind: 'introduce', about: 'manufacture' }, 'invalid_request'],
    [{ kind: 'topic', about: 'nothing_like_it' }, 'topic_unknown'],
  ] as const)('does not begin with what nobody can word: %j', async (starter, code) => {
    expect((await ask(at(0), at(1), { starter })).problem.code).toBe(code);
  });

  it('names the language of its message', async () => {
    const { id } = (await ask(at(0), at(1), { message: 'Nous cherchons un partenaire pour la production.' })).body;
    expect((await seen(at(1), id))?.messageLanguage).toBe('fr');
  });
});

describe('musts', () => {
  it('are few: one more is refused until another ends', async () => {
    crowd = await givenCrowd(test, { count: 6, requestLimit: 4 });
    const sent: RequestId[] = [];
    for (let i = 1; i <= mostMusts(4); i++) sent.push((await ask(at(0), at(i), { priority: 'must' })).body.id);
    expect((await listOf(at(0))).mustsLeft).toBe(0);
    expect((await ask(at(0), at(4), { priority: 'must' })).problem.code).toBe('must_limit_reached');
    await answer(at(1), sent[0] ?? 'req_', { answer: 'declined' });
    expect((await listOf(at(0))).mustsLeft).toBe(1);
    expect((await ask(at(0), at(4), { priority: 'must' })).status).toBe(201);
  });

  it('cannot be had by changing what is prepared', async () => {
    crowd = await givenCrowd(test, { count: 6, requestLimit: 10 });
    await wait(at(0));
    for (let i = 1; i <= mostMusts(10); i++) await ask(at(0), at(i), { priority: 'must' });
    const { id } = (await ask(at(0), at(mostMusts(10) + 1))).body;
    expect((await reword(at(0), id, '', 'must')).problem.code).toBe('must_limit_reached');
  });
});

describe('a decline', () => {
  it('gives its reason to the sender in their language, and to the organisers as a count', async () => {
    const { t } = test.deps.db;
    await test.deps.db.tx((q) => q.update(t.users).set({ language: 'fr' }));
    const { id } = (await ask(at(0), at(1))).body;
    await answer(at(1), id, { answer: 'declined', reason: 'calendar_full' });
    expect((await seen(at(0), id))?.declineReason).toBe('calendar_full');
    expect((await mailsTo(at(0), 'request_answered'))[0]?.text).toContain('Notre agenda est complet');
    const all = await crowd.organiser.call('GET /api/events/:eventId/organise/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    expect(all.body.declines).toEqual({ calendar_full: 1 });
    expect(JSON.stringify(all.body.items)).not.toContain('calendar_full');
  });

  it('that is turned round takes its reason along; an acceptance has none', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await answer(at(1), id, { answer: 'declined', reason: 'in_contact' });
    expect((await answer(at(1), id, { answer: 'accepted' })).body.declineReason).toBeNull();
    const second = (await ask(at(0), at(2))).body.id;
    const reply = await answer(at(2), second, { answer: 'accepted', reason: 'in_contact' });
    expect(reply.problem.code).toBe('invalid_request');
  });
});

it('a list holds what it takes to judge a request', async () => {
  const { t } = test.deps.db;
  await ask(at(0), at(1));
  expect((await listOf(at(1))).items[0]).toMatchObject({ other: null, strongest: [], fit: null });
  await test.deps.db.tx((q) => q.update(t.organisations).set({ status: 'published', shownAbroad: true }));
  const [item] = (await listOf(at(1))).items;
  expect(item?.other?.id).toBe(at(0).organisationId);
  expect(item?.fit).toMatch(/high|good|low/);
  expect(openStarters.length).toBe(3);
});
