import { keepEntry } from '@jumelage/api/features/audits/entries';
import { movePhases } from '@jumelage/api/features/events/jobs';
import { keepTrails } from '@jumelage/api/http/request-trail';
import type { Endpoints } from '@jumelage/contracts/endpoints';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const settle = (body: Endpoints['PATCH /api/events/:eventId']['body']) =>
  crowd.organiser.call('PATCH /api/events/:eventId', { params: params(), body });
const seenBy = (who: Pick<Member, 'must'>) => who.must('GET /api/events/:eventId', { params: params() });
const ask = (from: Member, to: Member) =>
  from.call('POST /api/events/:eventId/meeting-requests', {
    params: params(),
    body: { toParticipantId: to.participantId, message: 'Shall we meet?', priority: 'would_like' },
  });
const accept = (who: Member, requestId: Endpoints['POST /api/events/:eventId/meeting-requests']['response']['id']) =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { ...params(), requestId },
    body: { answer: 'accepted' },
  });
const moveTo = (status: 'open' | 'scheduling', more: { confirm?: true } = {}) =>
  crowd.organiser.call('PUT /api/events/:eventId/status', { params: params(), body: { status, ...more } });

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  crowd = await givenCrowd(test, { count: 4 });
});

describe('the deadlines of an event', () => {
  it('are days within the event’s own, in their order', async () => {
    const { startsOn, endsOn } = (await settle({ registrationUntil: '2026-06-20', answersUntil: '2026-06-25' })).body;
    expect([startsOn <= endsOn, (await seenBy(at(0))).registrationUntil]).toEqual([true, '2026-06-20']);
    expect((await settle({ requestsUntil: '2026-06-26' })).problem).toMatchObject({
      code: 'dates_reversed',
      fields: [{ path: 'answersUntil', code: 'too_early' }],
    });
    expect((await settle({ answersUntil: '2036-06-26' })).problem.fields).toEqual([
      { path: 'endsOn', code: 'too_early' },
    ]);
  });

  it('close registration after the last day, by the clock of the event, and say so', async () => {
    await settle({ registrationUntil: '2026-06-20', zone: 'Europe/Paris' });
    const guest = memberOf(await givenCrowd(test, { count: 1 }), 0);
    const register = () =>
      guest.call('POST /api/events/:eventId/registration', {
        params: params(),
        body: { organisationId: guest.organisationId, languages: ['en'] },
      });
    test.setNow(Date.parse('2026-06-20T22:00:00Z'));
    expect((await seenBy(guest)).can).not.toContain('register');
    expect((await register()).problem.code).toBe('registration_closed');
    test.setNow(Date.parse('2026-06-20T21:59:00Z'));
    expect((await seenBy(guest)).can).toContain('register');
    expect((await register()).status).toBe(201);
  });

  it('close requests and acceptances, and end the time to answer', async () => {
    const early = (await ask(at(0), at(1))).body;
    await settle({ requestsUntil: '2026-06-02', answersUntil: '2026-06-02', zone: 'UTC' });
    const late = (await ask(at(2), at(1))).body;
    expect([early.expiresAt > late.expiresAt, late.expiresAt]).toEqual([true, '2026-06-03T00:00:00.000Z']);
    test.setNow(Date.parse('2026-06-03T01:00:00Z'));
    expect((await seenBy(at(0))).can).toEqual(expect.not.arrayContaining(['ask', 'answer']));
    expect((await ask(at(0), at(3))).problem.code).toBe('requests_closed');
    expect((await accept(at(1), early.id)).problem.code).toBe('answers_closed');
    expect((await accept(at(1), late.id)).problem.code).toBe('answers_closed');
  });

  it('move the event to scheduling once all are past, and the organisers’ own choice wins', async () => {
    await settle({ registrationUntil: '2026-06-10', requestsUntil: '2026-06-12' });
    const { db } = keepTrails(
      test.deps.db,
      (store, trail) => keepEntry(test.deps, store, trail),
      () => {},
    );
    const move = () => movePhases({ ...test.deps, db });
    const phase = async () => (await seenBy(at(0))).status;
    test.setNow(Date.parse('2026-06-12T12:00:00Z'));
    await move();
    expect(await phase()).toBe('open');
    test.setNow(Date.parse('2026-06-13T12:00:00Z'));
    await move();
    expect(await phase()).toBe('scheduling');
    const back = await moveTo('open');
    expect(back.problem).toMatchObject({
      code: 'event_phase_off_dates',
      facts: { miss: 'deadline_past', days: 1, day: '2026-06-12' },
    });
    expect((await moveTo('open', { confirm: true })).body.status).toBe('open');
    await move();
    expect(await phase()).toBe('open');
    expect((await ask(at(0), at(1))).status).toBe(201);
    const { items } = await crowd.organiser.must('GET /api/events/:eventId/audit', { params: params() });
    expect(items.map(({ act }) => act)).toContain('job phase');
  });

  it('are asked about where the organisers go on before them', async () => {
    await settle({ registrationUntil: '2026-06-10', requestsUntil: '2026-06-12' });
    expect((await moveTo('scheduling')).problem.facts).toEqual({ miss: 'open_until', days: 11, day: '2026-06-12' });
    expect((await moveTo('scheduling', { confirm: true })).body.status).toBe('scheduling');
    expect((await ask(at(0), at(1))).status).toBe(201);
  });
});
