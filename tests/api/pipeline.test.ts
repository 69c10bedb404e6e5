import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  type Crowd,
  givenMeeting,
  givenPair,
  type Member,
  memberOf,
  moveToPhase,
  placeMeeting,
  publishSession,
} from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
let meetingId: Id<'meeting'>;
/** Ann is an investor of France, Ben a company of China: they agreed to meet. */
const ann = () => memberOf(crowd, 0);
const ben = () => memberOf(crowd, 1);

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  ({ crowd, meetingId } = await givenPair(test));
  await ann().must('PATCH /api/organisations/:organisationId', {
    params: { organisationId: ann().organisationId },
    body: { kind: 'investor' },
  });
  const { organisations } = test.deps.db.t;
  await writing(test.deps.db, ({ q }) => q.update(organisations).set({ status: 'published', shownAbroad: true }));
});

const pair = () => ({ organisationId: ann().organisationId, otherId: ben().organisationId });
const mark = (body: { mark: MatchMark; answeredStep?: 'nda' }) =>
  ann().must('PUT /api/organisations/:organisationId/matches/:otherId/mark', { params: pair(), body });
const board = async (who: Member = ann(), organisationId = ann().organisationId) =>
  (await who.must('GET /api/organisations/:organisationId/pipeline', { params: { organisationId } })).items;
const card = async () => (await board())[0];
type Report = { held: boolean; nextStep?: 'nda' | 'pilot' };
const report = (who: Member, body: Report) =>
  who.must('PUT /api/events/:eventId/meetings/:meetingId/outcome', {
    params: { eventId: crowd.eventId, meetingId },
    body,
  });
const publish = async () => {
  await placeMeeting(crowd, meetingId, { slot: 0 });
  await publishSession(crowd);
  await moveToPhase(crowd, 'scheduling');
  await moveToPhase(crowd, 'running');
};
const afterwards = Date.parse('2026-07-02T08:30:00Z');

it('tells what last happened with an organisation and what comes next, from the request to the meeting', async () => {
  await mark({ mark: 'shortlisted' });
  expect(await card()).toMatchObject({
    mark: 'shortlisted',
    lastContact: { kind: 'agreed', at: new Date(testNow).toISOString() },
    next: { act: 'place', at: '2026-07-01T22:00:00.000Z', eventId: crowd.eventId, zone: 'Europe/Paris', isMine: true },
    asksForDiligence: null,
  });
  await publish();
  expect((await card())?.next).toMatchObject({ act: 'meet', at: '2026-07-02T08:00:00.000Z', isMine: true });
  test.setNow(afterwards);
  expect((await card())?.next).toMatchObject({ act: 'report', isMine: true });
});

it('says of a request who asked, and who is to answer until when', async () => {
  const eventId = crowd.eventId;
  const other = memberOf(crowd, 3);
  await other.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body: { toParticipantId: ann().participantId, message: 'Shall we meet?', priority: 'would_like' },
  });
  await ann().must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
    params: { ...pair(), otherId: other.organisationId },
    body: { mark: 'shortlisted' },
  });
  expect(await card()).toMatchObject({
    lastContact: { kind: 'was_asked' },
    next: { act: 'answer', at: '2026-06-11T08:00:00.000Z', eventId, isMine: true },
  });
});

it('moves a card to *met* once either side says that they met, and to nowhere by a meeting that was missed', async () => {
  await mark({ mark: 'shortlisted' });
  await publish();
  test.setNow(afterwards);
  await report(ben(), { held: false });
  expect((await card())?.mark).toBe('shortlisted');
  await report(ben(), { held: true });
  expect(await card()).toMatchObject({
    mark: 'met',
    lastContact: { kind: 'met', at: '2026-07-02T08:00:00.000Z' },
    next: { act: 'report' },
  });
});

it('puts whoever was met on the board, and says of it by the organisers’ word too', async () => {
  await publish();
  test.setNow(afterwards);
  expect(await board()).toEqual([]);
  await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance', {
    params: { eventId: crowd.eventId, sessionId: crowd.sessionId, meetingId },
    body: { status: 'held' },
  });
  expect((await board()).map((item) => [item.organisation.id, item.mark])).toEqual([[ben().organisationId, 'met']]);
  // A company has no board: nothing is marked for it, and its suggestions stay as they were.
  expect(await board(ben(), ben().organisationId)).toEqual([]);
});

it.each(['in_diligence', 'passed', 'hidden'] as const)('leaves what is %s where it is', async (where) => {
  await mark({ mark: where });
  await publish();
  test.setNow(afterwards);
  await report(ann(), { held: true });
  const shown = await ann().must('GET /api/organisations/:organisationId/matches/:otherId', { params: pair() });
  expect(shown.match?.mark).toBe(where);
});

it('asks whether a card moves to diligence after such a step, once, and only who agreed on it', async () => {
  await publish();
  test.setNow(afterwards);
  await report(ben(), { held: true, nextStep: 'nda' });
  expect(await card()).toMatchObject({ mark: 'met', asksForDiligence: null, next: { act: 'report' } });
  await report(ann(), { held: true, nextStep: 'pilot' });
  expect(await card()).toMatchObject({ asksForDiligence: null, next: { act: 'step', step: 'pilot' } });
  await report(ann(), { held: true, nextStep: 'nda' });
  expect(await card()).toMatchObject({ mark: 'met', asksForDiligence: 'nda', next: { act: 'step', step: 'nda' } });
  await mark({ mark: 'met', answeredStep: 'nda' });
  expect(await card()).toMatchObject({ mark: 'met', asksForDiligence: null });
});

it('tells a colleague of what is under way, and not of what somebody else reported', async () => {
  await publish();
  test.setNow(afterwards);
  await report(ann(), { held: true, nextStep: 'nda' });
  const colleague = memberOf(crowd, 2);
  const { t } = test.deps.db;
  await writing(test.deps.db, ({ q }) =>
    q
      .insert(t.organisationMembers)
      .values({ organisationId: ann().organisationId, userId: colleague.userId, role: 'member' }),
  );
  expect(
    (await board(colleague)).map(({ mark: where, next, asksForDiligence }) => [where, next, asksForDiligence]),
  ).toEqual([['met', null, null]]);
});

it('makes the same number of statements with one card and with three', async () => {
  await mark({ mark: 'shortlisted' });
  const counted = async () => {
    // The pool of suggestions reads what changed, once.
    await board();
    const before = test.deps.db.statements();
    await board();
    return test.deps.db.statements() - before;
  };
  const one = await counted();
  for (const i of [2, 3]) {
    if (i === 3) await givenMeeting(crowd, ann(), memberOf(crowd, i));
    await ann().must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
      params: { ...pair(), otherId: memberOf(crowd, i).organisationId },
      body: { mark: 'met' },
    });
  }
  expect(await board()).toHaveLength(3);
  expect(await counted()).toBe(one);
});
