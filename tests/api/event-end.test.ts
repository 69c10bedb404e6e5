import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, type Person, signUp, visitor } from '../support/people.ts';

type Participant = Awaited<ReturnType<typeof givenParticipant>>;
let test: TestApp;
let organiser: Person;
let ann: Participant;
let bob: Participant;
let eventId: Id<'event'>;
/** The last slot of the event that `givenOpenEvent` makes, 14:50–15:10 in Paris. */
const lastSlotEnds = Date.parse('2026-07-02T13:10:00Z');

beforeAll(async () => {
  test = await openTestApp({ now: Date.parse('2026-07-01T08:00:00Z') });
  organiser = await signUp(test);
  ({ eventId } = await givenOpenEvent(organiser));
  ann = await givenParticipant(test, { eventId, organiser });
  bob = await givenParticipant(test, { eventId, organiser }, { organisation: { country: 'CN' } });
  for (const status of ['scheduling', 'running'] as const)
    await organiser.must('PUT /api/events/:eventId/status', { params: { eventId }, body: { status, confirm: true } });
});
afterAll(() => test.close());

const suggestions = async () => {
  const { organisationId } = ann;
  const query = { scope: 'all' as const };
  return ann.must('GET /api/organisations/:organisationId/matches', { params: { organisationId }, query });
};

/** Reads what is said of the event: its phase, whether it is over, and what is offered for it. */
async function told(id: Id<'event'>) {
  const { events } = await ann.must('GET /api/events');
  const event = await ann.must('GET /api/events/:eventId', { params: { eventId: id } });
  const seen = await visitor(test.app).must('GET /api/visitors/events');
  const { items, inTouch } = await suggestions();
  const places = [...items, ...inTouch].flatMap(({ meetAt }) => meetAt);
  return {
    phase: event.status,
    over: [
      events.find((one) => one.id === id)?.hasEnded,
      event.hasEnded,
      seen.events.find((one) => one.id === id)?.hasEnded,
    ],
    suggested: items.map(({ organisation }) => organisation.id),
    inTouch: inTouch.map(({ organisation }) => organisation.id),
    offered: places.some((place) => place.eventId === id),
    toAnswer: (await bob.must('GET /api/home')).toAnswer.length,
    isNews: (await bob.must('GET /api/notifications')).unread > 0,
  };
}

it('an event is over once its last slot has ended, though nobody closed it: it is offered for nothing any more', async () => {
  test.setNow(lastSlotEnds - 1);
  // That he was admitted is news of an event that is on.
  const on = { phase: 'running', over: [false, false, false], offered: true, toAnswer: 0, isNews: true };
  expect(await told(eventId)).toEqual({ ...on, suggested: [bob.organisationId], inTouch: [] });
  await ann.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body: { toParticipantId: bob.participantId, message: '', priority: 'must' },
  });
  expect(await told(eventId)).toEqual({
    ...on,
    suggested: [],
    inTouch: [bob.organisationId],
    toAnswer: 1,
  });
  test.setNow(lastSlotEnds);
  expect(await told(eventId)).toEqual({
    ...{ phase: 'running', over: [true, true, true], offered: false, toAnswer: 0, isNews: false },
    // What was asked there no longer stands between the two.
    ...{ suggested: [bob.organisationId], inTouch: [] },
  });
});

it('of two events the one to come is offered before the one that is under way', async () => {
  test.setNow(lastSlotEnds - 1);
  const later = { startsOn: '2026-08-03', endsOn: '2026-08-03' };
  const session = { blocks: [{ startsAt: '2026-08-03T10:00', endsAt: '2026-08-03T12:00' }] };
  const next = await givenOpenEvent(organiser, { event: later, session });
  for (const one of [ann, bob]) {
    const { participantId } = await one.must('POST /api/events/:eventId/registration', {
      params: { eventId: next.eventId },
      body: { organisationId: one.organisationId, languages: ['fr', 'en'] },
    });
    await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: next.eventId, participantId },
      body: { status: 'admitted' },
    });
  }
  const { items, inTouch } = await suggestions();
  const places = [...items, ...inTouch].map(({ meetAt }) => meetAt.map((place) => place.eventId));
  expect(places).toEqual([[next.eventId, eventId]]);
});
