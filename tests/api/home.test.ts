import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  type Crowd,
  givenPair,
  type Member,
  memberOf,
  moveToPhase,
  placeMeeting,
  publishSession,
  reportMeeting,
} from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
let meetingId: Id<'meeting'>;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const _sessionParams = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const place = (slot: number) => placeMeeting(crowd, meetingId, { slot });
const publish = () => publishSession(crowd);
const report = (who: Member, body: { held: boolean; rating?: number; note?: string }) =>
  reportMeeting(crowd, who, { meetingId, ...body });
const toPhase = (status: 'scheduling' | 'running' | 'closed') => moveToPhase(crowd, status);

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  ({ crowd, meetingId } = await givenPair(test));
});

it('the home page tells what waits: to answer, coming up, to report', async () => {
  await place(0);
  await publish();
  await toPhase('scheduling');
  await at(2).must('POST /api/events/:eventId/meeting-requests', {
    params: params(),
    body: { toParticipantId: at(0).participantId, message: '', priority: 'must' },
  });
  const before = await at(0).must('GET /api/home');
  expect(before.organisations).toMatchObject([{ id: at(0).organisationId, matchCount: 0 }]);
  expect(before).toMatchObject({ toAnswer: [{ eventId: crowd.eventId, count: 1 }], toReport: [] });
  expect(before.upcoming).toMatchObject([
    { meetingId, table: 2, zone: 'Europe/Paris', other: { id: at(1).participantId } },
  ]);
  test.setNow(Date.parse('2026-07-02T08:30:00Z'));
  expect(await at(0).must('GET /api/home')).toMatchObject({
    upcoming: [],
    toReport: [{ eventId: crowd.eventId, count: 1 }],
  });
  await report(at(0), { held: true });
  expect((await at(0).must('GET /api/home')).toReport).toEqual([]);
});
