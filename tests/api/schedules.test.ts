import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf, untilRunIsOver } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const slot = (i: number): Id<'slot'> => crowd.slots[i]?.id ?? 'slt_';
const table = (i: number): Id<'table'> => crowd.tables[i]?.id ?? 'tbl_';
const getDraft = (version?: number) =>
  crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
    params: params(),
    query: { version },
  });
const place = (
  meetingId: Id<'meeting'>,
  body: { slotId: Id<'slot'>; tableId?: Id<'table'>; revision?: number; pinned?: boolean },
) =>
  crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...params(), meetingId },
    body,
  });
const run = (body: { seconds?: number; seed?: number } = { seconds: 1 }) =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/runs', { params: params(), body });
const publish = () =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params: params() });

/** Makes everyone of the first half meet people of the second, up to a number each. */
async function givenMeetings(each: number): Promise<void> {
  const half = crowd.people.length / 2;
  for (let i = 0; i < half; i++) {
    for (let j = 0; j < each; j++)
      await givenMeeting(crowd, at(i), at(half + ((i + j) % half)), j === 0 ? 'must' : 'would_like');
  }
}

/** Expects what must always hold in the database: no person and no table twice in a slot, two seats a placement. */
async function expectNoDoubleBooking(): Promise<void> {
  const { t, read } = test.deps.db;
  const placements = await read.select().from(t.placements);
  const seats = await read.select().from(t.seats);
  const tables = placements.map((row) => `${row.scheduleId} ${row.tableId} ${row.slotId}`);
  expect(new Set(tables).size).toBe(tables.length);
  const people = seats.map((row) => `${row.scheduleId} ${row.participantId} ${row.slotId}`);
  expect(new Set(people).size).toBe(people.length);
  expect(seats.length).toBe(2 * placements.length);
  const slotOf = new Map(placements.map((row) => [`${row.scheduleId} ${row.meetingId}`, row.slotId]));
  expect(seats.filter((seat) => slotOf.get(`${seat.scheduleId} ${seat.meetingId}`) !== seat.slotId)).toEqual([]);
}

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

describe('a run', () => {
  beforeEach(async () => {
    crowd = await givenCrowd(test, { count: 8 });
  });

  it('places every meeting of a small forum, compares itself with first come, and publishes', async () => {
    await givenMeetings(3);
    const started = await run({ seconds: 1, seed: 7 });
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({ status: 'running', seed: 7, seconds: 1, finishedAt: null });
    const over = await untilRunIsOver(crowd, started.body.id);
    expect(over).toMatchObject({ status: 'finished', progress: 1, score: { meetings: 12, placed: 12, weight: 20 } });
    expect(over.baseline?.meetings).toBe(12);
    const draft = await getDraft();
    expect(draft.meetings.filter((meeting) => meeting.slotId && meeting.tableId)).toHaveLength(12);
    expect(draft).toMatchObject({
      version: null,
      differs: true,
      score: { placed: 12, weight: 20 },
      run: { id: over.id },
    });
    await expectNoDoubleBooking();

    const published = await publish();
    expect(published.status).toBe(201);
    expect(published.body).toMatchObject({ version: 1, differs: false });
    expect(published.body.meetings.every((meeting) => meeting.status === 'scheduled')).toBe(true);
    await expectNoDoubleBooking();

    const [first] = (await getDraft()).meetings;
    const reply = await crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params(), meetingId: first?.id ?? 'mtg_' },
    });
    expect(reply.differs).toBe(true);
    expect((await publish()).body.version).toBe(2);
    const { versions } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule/versions', {
      params: params(),
    });
    expect(versions.map(({ version, placed }) => [version, placed])).toEqual([
      [2, 11],
      [1, 12],
    ]);
    expect((await getDraft(1)).score.placed).toBe(12);
    expect((await getDraft(2)).meetings.find((meeting) => meeting.id === first?.id)?.status).toBe('unscheduled');
  });

  it('is one a session, tells how far it is, can be stopped, and keeps its best', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(0), at(2));
    // Free in the first and the third slot only: a gap that nothing removes keeps the search at work.
    const unavailable = [1, 3, 4, 5].map(slot);
    await at(0).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable },
    });
    const started = await run({ seconds: 60 });
    expect((await run()).problem.code).toBe('run_in_progress');
    expect((await publish()).problem.code).toBe('run_in_progress');
    const [meeting] = (await getDraft()).meetings;
    expect((await place(meeting?.id ?? 'mtg_', { slotId: slot(0) })).problem.code).toBe('run_in_progress');
    const runParams = { params: { ...params(), runId: started.body.id } };
    const getRun = () => crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', runParams);
    await expect.poll(async () => (await getRun()).progress, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0);
    expect(await getRun()).toMatchObject({
      status: 'running',
      finishedAt: null,
      score: { placed: 2, gaps: 1 },
      baseline: { placed: 2 },
    });
    const stopped = await crowd.organiser.must(
      'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId',
      runParams,
    );
    expect(stopped).toMatchObject({ status: 'cancelled', score: { placed: 2, gaps: 1 } });
    expect((await getDraft()).meetings.map((one) => one.slotId).sort()).toEqual([slot(0), slot(2)].sort());
    const again = await crowd.organiser.call('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', runParams);
    expect(again.problem.code).toBe('run_over');
    await expectNoDoubleBooking();
  });

  it('keeps what is pinned, and respects who is not free', async () => {
    await givenMeetings(2);
    const [pinned, other] = (await getDraft()).meetings;
    await place(pinned?.id ?? 'mtg_', { slotId: slot(5), tableId: table(2) });
    const busy = other?.participants[0].id ?? 'par_';
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: crowd.eventId, participantId: busy },
      body: { unavailable: crowd.slots.slice(0, 3).map(({ id }) => id) },
    });
    await untilRunIsOver(crowd, (await run()).body.id);
    const draft = await getDraft();
    expect(draft.meetings.find((meeting) => meeting.id === pinned?.id)).toMatchObject({
      slotId: slot(5),
      tableId: table(2),
      pinned: true,
    });
    const theirs = draft.meetings
      .filter((meeting) => meeting.participants.some((one) => one.id === busy))
      .map((meeting) => meeting.slotId);
    expect(theirs.filter((id) => id && crowd.slots.slice(0, 3).some((one) => one.id === id))).toEqual([]);
  });

  it('says why a meeting has no slot', async () => {
    await givenMeeting(crowd, at(0), at(1));
    const all = crowd.slots.map(({ id }) => id);
    for (const [who, unavailable] of [
      [at(0), all.slice(0, 3)],
      [at(1), all.slice(3)],
    ] as const) {
      const body = { unavailable: [...unavailable] };
      await who.must('PATCH /api/events/:eventId/registration', { params: { eventId: crowd.eventId }, body });
    }
    await untilRunIsOver(crowd, (await run()).body.id);
    const [meeting] = (await getDraft()).meetings;
    expect(meeting).toMatchObject({ slotId: null, unplaced: { code: 'no_common_slot' } });
  });

  it('puts people who attend from afar into the day of their own clock', async () => {
    crowd = await givenCrowd(test, {
      count: 2,
      blocks: [{ startsAt: '2026-07-02T14:00', endsAt: '2026-07-02T17:00' }],
    });
    await givenMeeting(crowd, at(0), at(1));
    await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { attendance: 'remote', zone: 'Asia/Shanghai' },
    });
    await untilRunIsOver(crowd, (await run()).body.id);
    const [meeting] = (await getDraft()).meetings;
    // 16:00 in Paris is 22:00 in Chengdu: the slots from 14:00 to 16:00 are left.
    const options = await crowd.organiser.must(
      'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options',
      {
        params: { ...params(), meetingId: meeting?.id ?? 'mtg_' },
      },
    );
    expect(options.slots.map((one) => one.tableIds.length > 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(options.slots[6]?.breaches).toMatchObject([
      { rule: 'within_availability', participantId: at(1).participantId },
    ]);
  });

  it('needs meetings, a phase that permits it, and an organiser', async () => {
    expect((await run()).problem.code).toBe('nothing_to_schedule');
    expect((await publish()).problem.code).toBe('nothing_to_publish');
    const asMember = await at(0).call('POST /api/events/:eventId/sessions/:sessionId/runs', {
      params: params(),
      body: {},
    });
    expect(asMember.problem.code).toBe('not_allowed');
    for (const status of ['scheduling', 'running', 'closed'] as const) {
      await crowd.organiser.must('PUT /api/events/:eventId/status', {
        params: { eventId: crowd.eventId },
        body: { status, confirm: true },
      });
    }
    expect((await run()).problem.code).toBe('event_phase_forbids');
  });
});

describe('a placement by hand', () => {
  let meetings: Id<'meeting'>[];
  beforeEach(async () => {
    crowd = await givenCrowd(test, { count: 8, tableCount: 2 });
    const pairs = [
      [0, 1],
      [0, 2],
      [3, 4],
      [5, 6],
    ] as const;
    for (const [a, b] of pairs) await givenMeeting(crowd, at(a), at(b));
    const all = (await getDraft()).meetings;
    // The clock of the tests stands still: nothing but their people tells meetings apart.
    meetings = pairs.map(
      ([a, b]) =>
        all.find(({ participants }) =>
          participants.every(({ id }) => [at(a), at(b)].some((one) => one.participantId === id)),
        )?.id ?? 'mtg_',
    );
  });
  const meeting = (i: number): Id<'meeting'> => meetings[i] ?? 'mtg_';

  it('takes a free table, moves, is pinned, unpinned and taken out', async () => {
    const placed = await place(meeting(0), { slotId: slot(0) });
    expect(placed.body.meetings.find(({ id }) => id === meeting(0))).toMatchObject({
      slotId: slot(0),
      tableId: table(0),
      pinned: true,
    });
    const moved = await place(meeting(0), { slotId: slot(1), tableId: table(1), pinned: false });
    expect(moved.body.meetings.find(({ id }) => id === meeting(0))).toMatchObject({
      slotId: slot(1),
      tableId: table(1),
      pinned: false,
    });
    expect(moved.body.revision).toBeGreaterThan(placed.body.revision);
    const pin = { params: { ...params(), meetingId: meeting(0) } };
    const pinned = await crowd.organiser.must('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      ...pin,
      body: { pinned: true },
    });
    expect(pinned.meetings.find(({ id }) => id === meeting(0))?.pinned).toBe(true);
    const out = await crowd.organiser.must(
      'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId',
      pin,
    );
    expect(out.meetings.find(({ id }) => id === meeting(0))).toMatchObject({
      slotId: null,
      tableId: null,
      pinned: false,
    });
    const none = await crowd.organiser.call('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      ...pin,
      body: { pinned: true },
    });
    expect(none.status).toBe(404);
  });

  it('is refused where a person is taken, a table is taken, or no table is left', async () => {
    await place(meeting(0), { slotId: slot(0), tableId: table(0) });
    const person = await place(meeting(1), { slotId: slot(0) });
    expect(person.problem.code).toBe('placement_refused');
    expect(person.problem.facts).toMatchObject({
      breaches: [{ rule: 'one_meeting_a_slot', participantId: at(0).participantId, slotId: slot(0) }],
    });
    const taken = await place(meeting(2), { slotId: slot(0), tableId: table(0) });
    expect(taken.problem.facts).toMatchObject({ breaches: [{ rule: 'one_meeting_a_table' }] });
    await place(meeting(2), { slotId: slot(0) });
    const full = await place(meeting(3), { slotId: slot(0) });
    expect(full.problem.facts).toMatchObject({ breaches: [{ rule: 'enough_tables', slotId: slot(0) }] });
    await expectNoDoubleBooking();
  });

  it('is refused against an older revision, and with slots or tables of another event', async () => {
    const { revision } = (await place(meeting(0), { slotId: slot(0) })).body;
    expect((await place(meeting(2), { slotId: slot(1), revision: revision - 1 })).problem.code).toBe(
      'schedule_changed',
    );
    expect((await place(meeting(2), { slotId: slot(1), revision })).status).toBe(200);
    const other = await givenCrowd(test, { count: 2 });
    expect((await place(meeting(3), { slotId: other.slots[0]?.id ?? 'slt_' })).problem.code).toBe('slot_unknown');
    const foreignTable = await place(meeting(3), { slotId: slot(3), tableId: other.tables[0]?.id ?? 'tbl_' });
    expect(foreignTable.problem).toMatchObject({
      code: 'invalid_request',
      fields: [{ path: 'tableId', code: 'not_one_of' }],
    });
  });

  it('hides other events’ sessions, meetings and runs from their neighbours', async () => {
    const other = await givenCrowd(test, { count: 2 });
    const crossed = { eventId: other.eventId, sessionId: crowd.sessionId };
    const mine = { eventId: other.eventId, sessionId: other.sessionId };
    const { organiser } = other;
    const replies = [
      await organiser.call('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: crossed, query: {} }),
      await organiser.call('GET /api/events/:eventId/sessions/:sessionId/schedule/versions', { params: crossed }),
      await organiser.call('POST /api/events/:eventId/sessions/:sessionId/runs', { params: crossed, body: {} }),
      await organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params: crossed }),
      await organiser.call('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
        params: { ...mine, meetingId: meeting(0) },
        body: { slotId: other.slots[0]?.id ?? 'slt_' },
      }),
      await organiser.call('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
        params: { ...mine, meetingId: meeting(0) },
      }),
      await organiser.call('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
        params: { ...mine, meetingId: meeting(0) },
        body: { pinned: true },
      }),
      await organiser.call('GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options', {
        params: { ...mine, meetingId: meeting(0) },
      }),
      await organiser.call('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', {
        params: { ...mine, runId: 'run_nobody' },
      }),
      await organiser.call('GET /api/events/:eventId/sessions/:sessionId/schedule', {
        params: mine,
        query: { version: 9 },
      }),
    ];
    expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 404));
  });

  it('vanishes from the draft when its request is withdrawn', async () => {
    await place(meeting(0), { slotId: slot(0) });
    const { items } = await at(0).must('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: { box: 'sent' },
    });
    const request = items.find((item) => item.to.id === at(1).participantId);
    await at(0).must('DELETE /api/events/:eventId/meeting-requests/:requestId', {
      params: { eventId: crowd.eventId, requestId: request?.id ?? 'req_' },
    });
    const draft = await getDraft();
    expect(draft.meetings.map((one) => one.id)).not.toContain(meeting(0));
    expect(draft.score.placed).toBe(0);
    await expectNoDoubleBooking();
  });

  it('that a rule came to forbid is not published', async () => {
    await place(meeting(0), { slotId: slot(0) });
    await at(0).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(0)] },
    });
    const reply = await publish();
    expect(reply.problem.code).toBe('schedule_invalid');
    expect(reply.problem.facts).toMatchObject({
      breaches: [{ rule: 'within_availability', participantId: at(0).participantId }],
    });
  });

  it('60 at once onto three slots and two tables leave nobody and no table twice', async () => {
    const more: [number, number][] = [
      [1, 2],
      [1, 3],
      [2, 3],
      [4, 5],
      [4, 6],
      [5, 7],
      [6, 7],
      [0, 7],
    ];
    for (const [a, b] of more) await givenMeeting(crowd, at(a), at(b));
    const all = (await getDraft()).meetings.map((one) => one.id);
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        place(all[i % all.length] ?? 'mtg_', {
          slotId: slot(i % 3),
          ...(i % 2 === 0 ? { tableId: table(i % 4 === 0 ? 0 : 1) } : {}),
        }),
      ),
    );
    expect(replies.filter((reply) => reply.status >= 500)).toEqual([]);
    expect(new Set(replies.filter((reply) => reply.status !== 200).map((reply) => reply.problem.code))).toEqual(
      new Set(['placement_refused']),
    );
    const placed = (await getDraft()).score.placed;
    expect(placed).toBeGreaterThan(0);
    expect(placed).toBeLessThanOrEqual(6);
    await expectNoDoubleBooking();
    expect((await publish()).status).toBe(201);
  });
});

it('the draft takes the same number of statements with one meeting and with three', async () => {
  crowd = await givenCrowd(test, { count: 6 });
  const counted = async () => {
    const before = test.deps.db.statements();
    await getDraft();
    return test.deps.db.statements() - before;
  };
  await givenMeeting(crowd, at(0), at(1));
  const one = await counted();
  await givenMeeting(crowd, at(2), at(3));
  await givenMeeting(crowd, at(4), at(5));
  expect(await counted()).toBe(one);
});
