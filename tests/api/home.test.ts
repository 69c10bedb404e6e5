import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  type Crowd,
  givenCrowd,
  givenPair,
  type Member,
  memberOf,
  moveToPhase,
  placeMeeting,
  publishSession,
  reportMeeting,
} from '../support/crowd.ts';
import { givenOpenEvent, givenPublishedOrganisation, signUp } from '../support/people.ts';

let test: TestApp;
let crowd: Crowd;
let meetingId: Id<'meeting'>;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
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

describe('what an organiser finds', () => {
  const organised = async () => (await crowd.organiser.must('GET /api/home')).organised;
  const figures = async () => (await organised())[0]?.figures;

  it('a card for each event: its days, its phase, what waits, and the next step', async () => {
    await at(2).must('POST /api/events/:eventId/meeting-requests', {
      params: params(),
      body: { toParticipantId: at(0).participantId, message: '', priority: 'must' },
    });
    expect(await organised()).toEqual([
      {
        id: crowd.eventId,
        name: { fr: 'Forum', zh: '论坛', en: 'Forum' },
        startsOn: '2026-07-02',
        endsOn: '2026-07-02',
        status: 'open',
        hasEnded: false,
        nextDeadline: null,
        figures: {
          admitted: 4,
          registered: 0,
          unanswered: 1,
          withoutRequest: 1,
          unplaced: 1,
          nextStep: 'schedule',
        },
      },
    ]);
    const day = '2026-06-20';
    await crowd.organiser.must('PATCH /api/events/:eventId', { params: params(), body: { registrationUntil: day } });
    expect((await organised())[0]?.nextDeadline).toEqual({ deadline: 'register', day });
    await crowd.organiser.must('PATCH /api/events/:eventId', { params: params(), body: { registrationUntil: null } });
    await place(0);
    expect(await figures()).toMatchObject({ unplaced: 0, nextStep: 'publish' });
    await publish();
    expect(await figures()).toMatchObject({ nextStep: 'remind' });
    const guest = await signUp(test);
    await guest.must('POST /api/events/:eventId/registration', {
      params: params(),
      body: { organisationId: await givenPublishedOrganisation(guest), languages: ['fr'] },
    });
    expect(await figures()).toMatchObject({ admitted: 4, registered: 1, nextStep: 'admit' });
    // A request past its expiry waits for nobody.
    test.setNow(Date.parse('2026-06-20T08:00:00Z'));
    expect(await figures()).toMatchObject({ unanswered: 0 });
  });

  it('an event whose last slot is past is over, on its last day too, and is to be closed', async () => {
    await place(0);
    await publish();
    await toPhase('scheduling');
    await toPhase('running');
    test.setNow(Date.parse('2026-07-02T09:59:00Z'));
    expect(await organised()).toMatchObject([{ status: 'running', hasEnded: false, figures: { nextStep: 'day' } }]);
    test.setNow(Date.parse('2026-07-02T10:00:00Z'));
    expect(await organised()).toMatchObject([{ status: 'running', hasEnded: true, figures: { nextStep: 'close' } }]);
    await toPhase('closed');
    expect(await organised()).toMatchObject([{ hasEnded: true, figures: { nextStep: null } }]);
  });

  it('what is over stands behind what is to come', async () => {
    const host = await signUp(test);
    const dates = ['2026-05-01', '2026-09-01', '2026-08-01', '2026-05-20'];
    for (const startsOn of dates)
      await givenOpenEvent(host, {
        event: { startsOn, endsOn: startsOn },
        session: { blocks: [{ startsAt: `${startsOn}T10:00`, endsAt: `${startsOn}T11:00` }] },
      });
    const { organised: events } = await host.must('GET /api/home');
    expect(events.map(({ startsOn, hasEnded }) => [startsOn, hasEnded])).toEqual([
      ['2026-08-01', false],
      ['2026-09-01', false],
      ['2026-05-20', true],
      ['2026-05-01', true],
    ]);
  });

  it('no figures before the second factor that staff have to show', async () => {
    const careful = await openTestApp({ config: { secondFactor: 'staff' } });
    const few = await givenCrowd(careful, { count: 1 });
    expect((await few.organiser.must('GET /api/home')).organised).toMatchObject([{ id: few.eventId, figures: null }]);
    await careful.close();
  });

  it('nothing of the events of others', async () => {
    expect((await at(0).must('GET /api/home')).organised).toEqual([]);
    expect((await (await signUp(test)).must('GET /api/home')).organised).toEqual([]);
  });
});

describe('what a person is invited to do', () => {
  it('registers for the next two events, once a profile is published, until they did or the event is over', async () => {
    // The day before the sessions of `givenOpenEvent`.
    const own = await openTestApp({ now: Date.parse('2026-07-01T08:00:00Z') });
    const host = await signUp(own);
    const events: Crowd['eventId'][] = [];
    for (const startsOn of ['2026-08-03', '2026-08-02', '2026-08-01'])
      events.push((await givenOpenEvent(host, { event: { startsOn, endsOn: startsOn } })).eventId);
    const [third, second, first] = events;
    const guest = await signUp(own);
    const invited = async () => (await guest.must('GET /api/home')).toRegister.map(({ eventId }) => eventId);
    expect(await invited()).toEqual([]);
    const organisationId = await givenPublishedOrganisation(guest);
    expect(await invited()).toEqual([first, second]);
    await guest.must('POST /api/events/:eventId/registration', {
      params: { eventId: first ?? 'evt_' },
      body: { organisationId, languages: ['fr'] },
    });
    expect(await invited()).toEqual([second, third]);
    expect((await host.must('GET /api/home')).toRegister).toEqual([]);
    // The last slot is what counts, not the last day.
    own.setNow(Date.parse('2026-07-03T00:00:00Z'));
    expect(await invited()).toEqual([]);
    await own.close();
  });

  it('answers who asked for access, where they own what is asked for', async () => {
    const owner = await signUp(test);
    const owned = await givenPublishedOrganisation(owner);
    const asker = await signUp(test);
    const granteeId = await givenPublishedOrganisation(asker);
    await asker.must('POST /api/organisations/:organisationId/grants', {
      params: { organisationId: granteeId },
      body: { ownerId: owned, layer: 'documents' },
    });
    expect((await owner.must('GET /api/home')).toOpen).toEqual([{ organisationId: owned, count: 1 }]);
    expect((await asker.must('GET /api/home')).toOpen).toEqual([]);
  });
});

it('the home page sends as many statements however many events there are', async () => {
  const { db } = test.deps;
  const statements = async (who: Member | Crowd['organiser']) => {
    await who.must('GET /api/home');
    const before = db.statements();
    await who.must('GET /api/home');
    return db.statements() - before;
  };
  await givenOpenEvent(crowd.organiser);
  const [guest, organiser] = [await statements(at(0)), await statements(crowd.organiser)];
  expect(guest).toBeLessThanOrEqual(17);
  expect(organiser).toBeLessThanOrEqual(18);
  await givenOpenEvent(crowd.organiser);
  await givenOpenEvent(crowd.organiser);
  expect([await statements(at(0)), await statements(crowd.organiser)]).toEqual([guest, organiser]);
});
