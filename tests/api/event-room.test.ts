import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf, placeMeeting, publishSession } from '../support/crowd.ts';
import { mailedFacts, visitor } from '../support/people.ts';

const room = 'https://rooms.example/forum';
let test: TestApp;
let crowd: Crowd;

beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 4 });
  const { eventId, organiser } = crowd;
  await organiser.must('PATCH /api/events/:eventId', { params: { eventId }, body: { link: room } });
  await givenMeeting(crowd, memberOf(crowd, 0), memberOf(crowd, 1));
  const { meetings } = await organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
    params: { eventId, sessionId: crowd.sessionId },
    query: {},
  });
  await placeMeeting(crowd, meetings[0]?.id ?? 'mtg_', { slot: 0 });
  await publishSession(crowd);
});
afterAll(() => test.close());

it('is an https address', async () => {
  const reply = await crowd.organiser.call('PATCH /api/events/:eventId', {
    params: { eventId: crowd.eventId },
    body: { link: 'javascript:alert(1)' },
  });
  expect([reply.status, reply.problem.fields?.map(({ path }) => path)]).toEqual([400, ['link']]);
});

it('is read by organisers and admitted people, on the page, in the agenda and in the calendar', async () => {
  const params = { eventId: crowd.eventId };
  const one = memberOf(crowd, 0);
  expect((await crowd.organiser.must('GET /api/events/:eventId', { params })).link).toBe(room);
  expect((await one.must('GET /api/events/:eventId', { params })).link).toBe(room);
  expect((await one.must('GET /api/events/:eventId/agenda', { params })).eventLink).toBe(room);
  const calendar = await one.call('GET /api/events/:eventId/agenda.ics', { params });
  expect(calendar.text.replace(/\r\n /g, '')).toContain(room);
});

it('stands in the mail about the agenda', async () => {
  expect(await mailedFacts(test, `${memberOf(crowd, 0).userId}@tests.example`)).toMatchObject({ link: room });
});

it('is hidden from visitors and from people who are not admitted, wherever it stands', async () => {
  const params = { eventId: crowd.eventId };
  const waiting = memberOf(crowd, 1);
  await writing(test.deps.db, (tx) =>
    updateParticipant(tx, { eventId: crowd.eventId, participantId: waiting.participantId }, { status: 'registered' }),
  );
  for (const [who, person] of [
    ['visitor', visitor(test.app)],
    ['registered', waiting],
  ] as const) {
    const page = await person.call('GET /api/events/:eventId', { params });
    expect([who, page.status, page.text.includes(room)]).toEqual([who, 200, false]);
    const agenda = await person.call('GET /api/events/:eventId/agenda', { params });
    expect([who, agenda.text.includes(room)]).toEqual([who, false]);
  }
});
