import type { Endpoints } from '@jumelage/contracts/endpoints';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { reading, writing } from '@jumelage/db/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member, memberOf } from '../support/crowd.ts';
import { givenPublishedOrganisation, visitor } from '../support/people.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const eventParams = () => ({ eventId: crowd.eventId });
const sessionParams = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });

const fields: Endpoints['POST /api/events']['body'] = {
  name: { en: 'Forum', zh: '论坛' },
  place: { fr: 'Sophia Antipolis' },
  description: {},
  zone: 'Europe/Paris',
  startsOn: '2026-07-02',
  endsOn: '2026-07-03',
  requestLimit: 20,
  requestHours: 48,
};
const session: Endpoints['POST /api/events/:eventId/sessions']['body'] = {
  name: { en: 'Morning' },
  slotMinutes: 20,
  breakMinutes: 5,
  tableCount: 3,
  blocks: [{ startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T10:00' }],
};
const addSession = (changes: Partial<typeof session>) =>
  crowd.organiser.call('POST /api/events/:eventId/sessions', {
    params: eventParams(),
    body: { ...session, ...changes },
  });

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 3 });
});

describe('an event', () => {
  it('is created as a draft by who organises one already, hidden until it opens', async () => {
    const created = await crowd.organiser.call('POST /api/events', { body: fields });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...fields,
      status: 'draft',
      organises: true,
      sessions: [],
      registration: null,
    });
    const params = { eventId: created.body.id };
    expect((await visitor(test.app).call('GET /api/events/:eventId', { params })).status).toBe(404);
    expect((await at(0).call('GET /api/events/:eventId', { params })).status).toBe(404);
    const listed = async (who: Pick<Member, 'must'>) =>
      (await who.must('GET /api/events')).events.map((event) => event.id);
    expect(await listed(at(0))).not.toContain(created.body.id);
    expect(await listed(crowd.organiser)).toContain(created.body.id);
    await crowd.organiser.must('PUT /api/events/:eventId/status', { params, body: { status: 'open' } });
    expect(await listed(visitor(test.app) as Member)).toContain(created.body.id);
  });

  it('is not created by just anyone, with an unknown zone, or ending before it starts', async () => {
    expect((await at(0).call('POST /api/events', { body: fields })).problem.code).toBe('event_creation_refused');
    expect((await visitor(test.app).call('POST /api/events', { body: fields })).problem.code).toBe('sign_in_required');
    expect(
      (await crowd.organiser.call('POST /api/events', { body: { ...fields, zone: 'Mars/Olympus' } })).problem.code,
    ).toBe('zone_unknown');
    expect(
      (await crowd.organiser.call('POST /api/events', { body: { ...fields, endsOn: '2026-07-01' } })).problem.code,
    ).toBe('dates_reversed');
  });

  it('is changed field by field, and what results must still hold', async () => {
    const changed = await crowd.organiser.must('PATCH /api/events/:eventId', {
      params: eventParams(),
      body: { requestLimit: 7 },
    });
    expect(changed).toMatchObject({ requestLimit: 7, requestHours: 240, admittedCount: 3 });
    const reversed = await crowd.organiser.call('PATCH /api/events/:eventId', {
      params: eventParams(),
      body: { startsOn: '2026-08-01' },
    });
    expect(reversed.problem.code).toBe('dates_reversed');
    const other = await givenCrowd(test, { count: 0 });
    expect(
      (await other.organiser.call('PATCH /api/events/:eventId', { params: eventParams(), body: { requestLimit: 1 } }))
        .problem.code,
    ).toBe('not_allowed');
  });

  it('goes through its phases one by one', async () => {
    const move = (status: 'draft' | 'scheduling' | 'running' | 'closed') =>
      crowd.organiser.call('PUT /api/events/:eventId/status', {
        params: eventParams(),
        body: { status, confirm: true },
      });
    expect((await move('closed')).problem.code).toBe('event_phase_refused');
    for (const status of ['scheduling', 'running', 'closed', 'running'] as const)
      expect((await move(status)).body.status).toBe(status);
  });

  it('is moved against its dates only by somebody who saw how they lie', async () => {
    const move = (status: 'scheduling' | 'running' | 'closed', more: { confirm?: true } = {}) =>
      crowd.organiser.call('PUT /api/events/:eventId/status', { params: eventParams(), body: { status, ...more } });
    await move('scheduling');
    test.setNow(Date.parse('2026-06-18T21:00:00Z'));
    const early = await move('running');
    expect(early.status).toBe(409);
    expect(early.problem).toMatchObject({
      code: 'event_phase_off_dates',
      facts: { miss: 'starts_later', days: 14, day: '2026-07-02' },
    });
    expect((await crowd.organiser.must('GET /api/events/:eventId', { params: eventParams() })).status).toBe(
      'scheduling',
    );
    expect((await move('running', { confirm: true })).body.status).toBe('running');
    expect((await move('closed')).problem.facts).toEqual({ miss: 'ends_later', days: 14, day: '2026-07-02' });
    test.setNow(Date.parse('2026-07-02T16:00:00Z'));
    expect((await move('closed')).body.status).toBe('closed');
    test.setNow(Date.parse('2026-07-05T16:00:00Z'));
    expect((await move('running')).problem.facts).toEqual({ miss: 'ended', days: 3, day: '2026-07-02' });
    test.setNow(testNow);
  });

  it('counts for its organiser, and for nobody else', async () => {
    await givenMeeting(crowd, at(0), at(1));
    const overview = await crowd.organiser.must('GET /api/events/:eventId/overview', { params: eventParams() });
    expect(overview).toEqual({
      participants: { registered: 0, admitted: 3, refused: 0, withdrawn: 0 },
      requests: { pending: 0, accepted: 1, declined: 0, withdrawn: 0, expired: 0 },
      sectorByCountry: [
        { sector: 'it', country: 'CN', count: 1 },
        { sector: 'it', country: 'FR', count: 2 },
      ],
      meetings: { agreed: 1, placed: 0, held: 0, missed: 0 },
      withoutRequest: 1,
      withoutAccount: 0,
      expiring: 0,
      withoutInterpreter: 0,
      toReport: 0,
      admittedByDay: [
        { day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), country: 'CN', count: 1 },
        { day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), country: 'FR', count: 2 },
      ],
      interpreters: [],
    });
    expect((await at(0).call('GET /api/events/:eventId/overview', { params: eventParams() })).problem.code).toBe(
      'not_allowed',
    );
  });

  it('counts as without a request those who are in the list of them, and nobody who is declared absent', async () => {
    const listed = async () => {
      const key = 'GET /api/events/:eventId/organise/participants';
      const { items } = await crowd.organiser.must(key, { params: eventParams(), query: { without: 'requests' } });
      const { withoutRequest } = await crowd.organiser.must('GET /api/events/:eventId/overview', {
        params: eventParams(),
      });
      expect(withoutRequest).toBe(items.length);
      return items.map(({ id }) => id);
    };
    await givenMeeting(crowd, at(0), at(1));
    const [lonely] = await listed();
    expect(lonely).toBe(at(2).participantId);
    const setAbsent = (absentAt: Date | null) =>
      writing(test.deps.db, async ({ q, t }) => void (await q.update(t.participants).set({ absentAt })));
    await setAbsent(new Date(test.deps.now()));
    expect(await listed()).toEqual([]);
    await setAbsent(null);
  });

  it('is listed in the same number of statements whatever the number', async () => {
    const counted = async () => {
      const before = test.deps.db.statements();
      await at(0).must('GET /api/events');
      return test.deps.db.statements() - before;
    };
    const before = await counted();
    await givenCrowd(test, { count: 2 });
    await givenCrowd(test, { count: 2 });
    expect(await counted()).toBe(before);
  });
});

describe('an event that is over', () => {
  it('says so in the list and on its page once its last slot is past, whatever its phase', async () => {
    const hasEnded = async () => {
      const { events } = await visitor(test.app).must('GET /api/events');
      const page = await visitor(test.app).must('GET /api/events/:eventId', { params: eventParams() });
      return [events.find(({ id }) => id === crowd.eventId)?.hasEnded, page.hasEnded];
    };
    // The crowd's session ends at noon in Paris.
    test.setNow(Date.parse('2026-07-02T09:59:00Z'));
    expect(await hasEnded()).toEqual([false, false]);
    test.setNow(Date.parse('2026-07-02T10:00:00Z'));
    expect(await hasEnded()).toEqual([true, true]);
    test.setNow(testNow);
  });
});

describe('a session', () => {
  it('turns wall-clock blocks of the event’s zone into slots', async () => {
    const { status, body } = await addSession({});
    expect(status).toBe(201);
    expect(body.slots.map((slot) => slot.startsAt)).toEqual(['2026-07-02T07:00:00.000Z', '2026-07-02T07:25:00.000Z']);
    expect(body).toMatchObject({
      tableCount: 3,
      publishedVersion: null,
      blocks: [{ endsAt: '2026-07-02T08:00:00.000Z' }],
    });
  });

  it('keeps to the clock on the day on which it changes', async () => {
    // On 25 October 2026, 03:00 in Paris becomes 02:00: from 01:00 to 04:00 are four hours.
    const { body } = await addSession({
      slotMinutes: 60,
      breakMinutes: 0,
      blocks: [{ startsAt: '2026-10-25T01:00', endsAt: '2026-10-25T04:00' }],
    });
    expect(body.slots.map((slot) => slot.startsAt.slice(11, 16))).toEqual(['23:00', '00:00', '01:00', '02:00']);
    // On 29 March 2026, 02:00 becomes 03:00: from 01:00 to 04:00 are two.
    const spring = await addSession({
      slotMinutes: 60,
      breakMinutes: 0,
      blocks: [{ startsAt: '2026-03-29T01:00', endsAt: '2026-03-29T04:00' }],
    });
    expect(spring.body.slots.map((slot) => slot.startsAt.slice(11, 16))).toEqual(['00:00', '01:00']);
  });

  it('is refused with blocks that overlap or run backwards, without slots, and with too many', async () => {
    const codeOf = async (changes: Partial<typeof session>) => (await addSession(changes)).problem.code;
    const block = { startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T10:00' };
    expect(await codeOf({ blocks: [block, { startsAt: '2026-07-02T09:59', endsAt: '2026-07-02T11:00' }] })).toBe(
      'blocks_overlap',
    );
    expect(await codeOf({ blocks: [{ startsAt: block.endsAt, endsAt: block.startsAt }] })).toBe('dates_reversed');
    expect(await codeOf({ blocks: [{ startsAt: '2026-02-30T09:00', endsAt: '2026-07-02T10:00' }] })).toBe(
      'dates_reversed',
    );
    expect(await codeOf({ slotMinutes: 90 })).toBe('session_without_slots');
    expect(await codeOf({ blocks: [{ startsAt: '2026-07-02T09:00', endsAt: '2099-07-02T09:00' }] })).toBe(
      'session_too_large',
    );
  });

  it('keeps the ids of slots and tables that stay, and takes drafts out of those that go', async () => {
    const { body: made } = await addSession({ breakMinutes: 0 });
    await givenMeeting(crowd, at(0), at(1));
    const params = { eventId: crowd.eventId, sessionId: made.id };
    const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params,
      query: {},
    });
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params, meetingId: meetings[0]?.id ?? 'mtg_' },
      body: { slotId: made.slots[2]?.id ?? 'slt_', tableId: made.tables[0]?.id ?? 'tbl_' },
    });
    const shorter = {
      ...session,
      breakMinutes: 0,
      tableCount: 2,
      blocks: [{ startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T09:40' }],
    };
    const changed = await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId', {
      params,
      body: shorter,
    });
    expect(changed.unplaced).toBe(1);
    expect(changed.session.slots).toEqual(made.slots.slice(0, 2));
    expect(changed.session.tables).toEqual(made.tables.slice(0, 2));
    const back = await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId', {
      params,
      body: { ...session, breakMinutes: 0 },
    });
    expect(back.session.slots).toEqual(made.slots);
    expect(back.unplaced).toBe(0);
  });

  it('of another event is not there', async () => {
    const other = await givenCrowd(test, { count: 0 });
    const params = { eventId: other.eventId, sessionId: crowd.sessionId };
    expect(
      (await other.organiser.call('PUT /api/events/:eventId/sessions/:sessionId', { params, body: session })).status,
    ).toBe(404);
    const { slots } = (await crowd.organiser.must('GET /api/events/:eventId', { params: eventParams() }))
      .sessions[0] ?? { slots: [] };
    expect(slots).toHaveLength(crowd.slots.length);
  });
});

describe('a registration', () => {
  const register = (who: Member, eventId: Crowd['eventId'], changes = {}) =>
    who.call('POST /api/events/:eventId/registration', {
      params: { eventId },
      body: { organisationId: who.organisationId, languages: ['fr'], ...changes },
    });

  it('waits for the organiser, takes the organisation’s home zone, and is refused twice', async () => {
    const other = await givenCrowd(test, { count: 0 });
    const chinese = await register(at(1), other.eventId, { unavailable: [other.slots[0]?.id] });
    expect(chinese.status).toBe(201);
    expect(chinese.body).toMatchObject({
      status: 'registered',
      zone: 'Asia/Shanghai',
      attendance: 'onsite',
      unavailable: [other.slots[0]?.id],
    });
    expect((await register(at(1), other.eventId)).problem.code).toBe('already_registered');
    const many = await Promise.all(Array.from({ length: 10 }, () => register(at(0), other.eventId)));
    expect(many.filter((reply) => reply.status === 201)).toHaveLength(1);
    expect(many.filter((reply) => reply.status === 409)).toHaveLength(9);
  });

  it('is approved at once for a published organisation where the organisers decided so, and never after a refusal', async () => {
    const other = await givenCrowd(test, { count: 0 });
    const params = { eventId: other.eventId };
    await other.organiser.must('PATCH /api/events/:eventId', { params, body: { admitsPublished: true } });
    const { id: draft } = await at(0).must('POST /api/organisations', {
      body: { kind: 'project', nameLatin: 'Sample draft', country: 'FR' },
    });
    expect((await register(at(0), other.eventId, { organisationId: draft })).body.status).toBe('registered');
    const organisationId = await givenPublishedOrganisation(at(1));
    const { body } = await register(at(1), other.eventId, { organisationId });
    expect(body.status).toBe('admitted');
    // They hear of it; nobody looked at them, so nothing is confirmed or opened by it.
    const store = reading(test.deps.db);
    const { t } = test.deps.db;
    const organisation = (await store.q.select().from(t.organisations)).find(({ id }) => id === organisationId);
    expect(organisation?.countryConfirmedAt).toBeNull();
    const place = await findParticipant(store, { ...params, participantId: body.participantId });
    expect(place?.shownAbroad).toBe(false);
    const mails = (await store.q.select().from(t.mails)).filter(({ userId }) => userId === at(1).userId);
    expect(mails.filter(({ kind }) => kind === 'participation_changed')).toHaveLength(1);
    const participant = { ...params, participantId: body.participantId };
    const change = 'PATCH /api/events/:eventId/participants/:participantId';
    await other.organiser.must(change, { params: participant, body: { status: 'refused' } });
    expect((await register(at(1), other.eventId)).problem.code).toBe('already_registered');
    await other.organiser.must('PATCH /api/events/:eventId', { params, body: { admitsPublished: null } });
    expect((await register(at(2), other.eventId)).body.status).toBe('registered');
  });

  it('is refused for another’s organisation, another event’s slots, an unknown zone, and outside its phases', async () => {
    const other = await givenCrowd(test, { count: 0 });
    expect((await register(at(0), other.eventId, { organisationId: at(1).organisationId })).problem.code).toBe(
      'organisation_not_yours',
    );
    expect((await register(at(0), other.eventId, { unavailable: [crowd.slots[0]?.id] })).problem.code).toBe(
      'slot_unknown',
    );
    expect((await register(at(0), other.eventId, { zone: 'Nowhere/Land' })).problem.code).toBe('zone_unknown');
    await other.organiser.must('PUT /api/events/:eventId/status', {
      params: { eventId: other.eventId },
      body: { status: 'draft' },
    });
    expect((await register(at(0), other.eventId)).status).toBe(404);
    await other.organiser.must('PUT /api/events/:eventId/status', {
      params: { eventId: other.eventId },
      body: { status: 'open' },
    });
    for (const status of ['scheduling', 'running', 'closed'] as const) {
      await other.organiser.must('PUT /api/events/:eventId/status', {
        params: { eventId: other.eventId },
        body: { status, confirm: true },
      });
    }
    expect((await register(at(0), other.eventId)).problem.code).toBe('event_phase_forbids');
  });

  it('is mended by its owner', async () => {
    const body = {
      attendance: 'remote' as const,
      languages: ['zh' as const],
      unavailable: [crowd.slots[1]?.id ?? 'slt_'],
    };
    const changed = await at(0).must('PATCH /api/events/:eventId/registration', { params: eventParams(), body });
    expect(changed).toMatchObject(body);
    // Fields that a change leaves out stay as they are.
    const hours = { from: '09:00', to: '12:00' };
    const more = await at(0).must('PATCH /api/events/:eventId/registration', {
      params: eventParams(),
      body: { hours, refusesDelegation: true },
    });
    expect(more).toMatchObject({ ...body, hours, refusesDelegation: true });
    expect(
      (await crowd.organiser.call('PATCH /api/events/:eventId/registration', { params: eventParams(), body })).status,
    ).toBe(404);
  });

  it('ends with its requests and meetings, and may come back', async () => {
    await givenMeeting(crowd, at(0), at(1));
    const pending = await at(2).must('POST /api/events/:eventId/meeting-requests', {
      params: eventParams(),
      body: { toParticipantId: at(0).participantId, message: '', priority: 'must' },
    });
    const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: sessionParams(),
      query: {},
    });
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...sessionParams(), meetingId: meetings[0]?.id ?? 'mtg_' },
      body: { slotId: crowd.slots[0]?.id ?? 'slt_' },
    });
    const gone = await at(0).must('DELETE /api/events/:eventId/registration', { params: eventParams() });
    expect(gone.status).toBe('withdrawn');
    const overview = await crowd.organiser.must('GET /api/events/:eventId/overview', { params: eventParams() });
    expect(overview.requests).toMatchObject({ withdrawn: 2, accepted: 0, pending: 0 });
    expect(overview.meetings).toMatchObject({ agreed: 0, placed: 0 });
    const { items } = await at(2).must('GET /api/events/:eventId/meeting-requests', {
      params: eventParams(),
      query: {},
    });
    expect(items.find((item) => item.id === pending.id)?.status).toBe('withdrawn');
    expect((await at(0).call('DELETE /api/events/:eventId/registration', { params: eventParams() })).problem.code).toBe(
      'participant_status_refused',
    );
    expect((await register(at(0), crowd.eventId)).body).toMatchObject({
      status: 'registered',
      participantId: at(0).participantId,
    });
  });
});
