import type { Endpoints } from '@jumelage/contracts/endpoints';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf } from '../support/crowd.ts';
import { givenOpenEvent, signUp } from '../support/people.ts';

/** The session: six slots of 20 minutes from ten to noon in Paris, on 2 July 2026; three tables. */
const start = Date.UTC(2026, 6, 2, 8);
const minute = 60_000;

let test: TestApp;
let crowd: Crowd;
let meetings: Id<'meeting'>[];
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const slot = (i: number): Id<'slot'> => crowd.slots[i]?.id ?? 'slt_';
const table = (i: number): Id<'table'> => crowd.tables[i]?.id ?? 'tbl_';
type Disturbance = Endpoints['POST /api/events/:eventId/sessions/:sessionId/day/proposals']['body'];

const getDay = () => crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/day', { params: params() });
const propose = (body: Disturbance) =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/day/proposals', { params: params(), body });
const apply = (disturbance: Disturbance, revision: number) =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/day/steps', {
    params: params(),
    body: { disturbance, revision },
  });
const undo = () =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: params() });
const redo = () =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/redo', { params: params() });
const checkIn = (checkIns: { i: number; at: number; arrived?: boolean }[]) =>
  crowd.organiser.must('POST /api/events/:eventId/check-ins', {
    params: { eventId: crowd.eventId },
    body: {
      checkIns: checkIns.map(({ i, at: when, arrived = true }) => ({
        participantId: at(i).participantId,
        at: new Date(when).toISOString(),
        arrived,
      })),
    },
  });
async function placesNow(): Promise<Record<string, string>> {
  const { schedule } = await getDay();
  return Object.fromEntries(
    schedule.meetings.map(({ id, slotId, tableId }) => [
      meetings.indexOf(id),
      slotId
        ? `${crowd.slots.findIndex((one) => one.id === slotId)}/${crowd.tables.findIndex((one) => one.id === tableId)}`
        : '–',
    ]),
  );
}
const presenceOf = async (i: number) => (await getDay()).people.find(({ id }) => id === at(i).participantId)?.presence;
/** Proposes, applies at the proposal's revision, and answers the proposal. */
async function happen(disturbance: Disturbance) {
  const proposal = await propose(disturbance);
  expect(proposal.status, proposal.text).toBe(200);
  const applied = await apply(disturbance, proposal.body.revision);
  expect(applied.status, applied.text).toBe(201);
  return proposal.body;
}

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

/** Four meetings: 0–1, 2–3 and 4–5 in the first slot, 0–3 in the second; published the evening before. */
beforeEach(async () => {
  test.setNow(start - 12 * 60 * minute);
  crowd = await givenCrowd(test, { count: 8 });
  const pairs = [
    [0, 1, 0, 0],
    [2, 3, 0, 1],
    [4, 5, 0, 2],
    [0, 3, 1, 0],
  ] as const;
  meetings = [];
  for (const [a, b, s, t] of pairs) {
    await givenMeeting(crowd, at(a), at(b));
    const draft = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: params(),
      query: {},
    });
    const own = draft.meetings.find(({ participants }) =>
      participants.every(({ id }) => [at(a), at(b)].some((one) => one.participantId === id)),
    );
    const meetingId = own?.id ?? 'mtg_';
    meetings.push(meetingId);
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params(), meetingId },
      body: { slotId: slot(s), tableId: table(t), pinned: false },
    });
  }
  await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', {
    params: params(),
  });
  for (const status of ['scheduling', 'running'] as const)
    await crowd.organiser.must('PUT /api/events/:eventId/status', {
      params: { eventId: crowd.eventId },
      body: { status, confirm: true },
    });
  test.setNow(start - 10 * minute);
});

describe('the desk', () => {
  it('checks people in; the same message twice, or an older one that comes late, changes nothing', async () => {
    const { people } = await checkIn([{ i: 0, at: start - 15 * minute }]);
    expect(people.map(({ presence, checkedInAt }) => [presence, checkedInAt])).toEqual([
      ['arrived', new Date(start - 15 * minute).toISOString()],
    ]);
    await checkIn([{ i: 0, at: start - 15 * minute }]);
    await checkIn([{ i: 0, at: start - 12 * minute, arrived: false }]);
    expect(await presenceOf(0)).toBe('expected');
    await checkIn([{ i: 0, at: start - 15 * minute }]);
    expect(await presenceOf(0)).toBe('expected');
    // Two of one message go in their own order, and a clock that is ahead counts as now.
    await checkIn([
      { i: 1, at: start + 60 * minute },
      { i: 1, at: start - 20 * minute, arrived: false },
    ]);
    const day = await getDay();
    expect(day.people.find(({ id }) => id === at(1).participantId)).toMatchObject({
      presence: 'arrived',
      checkedInAt: new Date(start - 10 * minute).toISOString(),
    });
  });

  it('takes no strangers in: another event’s people are left alone', async () => {
    const other = await givenCrowd(test, { count: 1 });
    const stranger = other.people[0]?.participantId ?? 'par_';
    const reply = await crowd.organiser.must('POST /api/events/:eventId/check-ins', {
      params: { eventId: crowd.eventId },
      body: { checkIns: [{ participantId: stranger, at: new Date(start).toISOString(), arrived: true }] },
    });
    expect(reply.people).toEqual([]);
  });

  it('says which meetings were held or missed, once they have begun, and takes it back', async () => {
    const mark = (status: 'held' | 'missed' | 'scheduled', meetingId = meetings[0] ?? 'mtg_') =>
      crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance', {
        params: { ...params(), meetingId },
        body: { status },
      });
    expect((await mark('held')).problem.code).toBe('outcome_too_early');
    test.setNow(start + minute);
    expect((await mark('held')).body.status).toBe('held');
    expect((await mark('missed', meetings[3])).problem.code).toBe('outcome_too_early');
    expect((await getDay()).schedule.meetings.find(({ id }) => id === meetings[0])?.status).toBe('held');
    expect((await mark('scheduled')).body.status).toBe('scheduled');
  });
});

describe('a run while the day goes on', () => {
  it.each(['all', 'insert'] as const)(
    'leaves what has begun where it is, and sets nothing into what is past (%s)',
    async (mode) => {
      const placesOf = async () => {
        const { meetings: all } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
          params: params(),
          query: {},
        });
        return new Map(all.map(({ id, slotId, tableId }) => [id, [slotId, tableId]]));
      };
      const before = await placesOf();
      await givenMeeting(crowd, at(6), at(7));
      test.setNow(start + 30 * minute);
      const run = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
        params: params(),
        body: { seconds: 1, mode },
      });
      const get = () =>
        crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', {
          params: { ...params(), runId: run.id },
        });
      await expect.poll(async () => (await get()).status, { timeout: 20_000, interval: 30 }).toBe('finished');
      const after = await placesOf();
      const begun = [...after].filter(([, [slotId]]) => slotId === slot(0) || slotId === slot(1));
      expect(begun.sort()).toEqual([...before].sort());
      expect([begun.length, after.size, [...after.values()].filter(([slotId]) => slotId === null)]).toEqual([4, 5, []]);
    },
  );
});

describe('an act of the day is proposed, applied, published, undone and done again', () => {
  it('late: the meetings that are missed move behind the arrival, and nobody else’s', async () => {
    const before = await placesNow();
    const act = {
      act: 'late',
      participantId: at(2).participantId,
      arrivesAt: new Date(start + 30 * minute).toISOString(),
    } as const;
    const proposal = await propose(act);
    expect(proposal.body.moves).toEqual([
      {
        meetingId: meetings[1],
        before: expect.objectContaining({ slotId: slot(0) }),
        after: expect.objectContaining({ slotId: slot(2) }),
        why: 'moved',
      },
    ]);
    expect(new Set(proposal.body.participantIds)).toEqual(new Set([at(2).participantId, at(3).participantId]));
    // A proposal leaves no trace.
    expect(await placesNow()).toEqual(before);
    expect(await presenceOf(2)).toBe('expected');

    expect((await apply(act, proposal.body.revision)).status).toBe(201);
    const after = await getDay();
    expect(after.schedule.version).toBe(2);
    expect(after.steps.map(({ act: name, undone }) => [name, undone]).slice(0, 1)).toEqual([['late', false]]);
    expect(await presenceOf(2)).toBe('late');
    expect((await placesNow())[1]).toMatch(/^2\//);

    await undo();
    expect(await placesNow()).toEqual(before);
    expect(await presenceOf(2)).toBe('expected');
    expect((await getDay()).schedule.version).toBe(3);
    await redo();
    expect((await placesNow())[1]).toMatch(/^2\//);
    expect(await presenceOf(2)).toBe('late');
    expect((await redo()).problem.code).toBe('nothing_to_undo');
  });

  it('absent: their meetings are freed, nobody is moved, and who waited gets the place', async () => {
    await givenMeeting(crowd, at(3), at(5));
    const waiting = (await getDay()).schedule.meetings.find(({ slotId }) => !slotId)?.id ?? 'mtg_';
    // Three and five are free in every slot but the first two; those are closed to five.
    await at(5).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [2, 3, 4, 5].map(slot) },
    });
    const proposal = await happen({ act: 'absent', participantId: at(0).participantId });
    expect(proposal.moves.map(({ meetingId, why }) => [meetingId, why]).sort()).toEqual(
      [
        [meetings[0], 'freed'],
        [meetings[3], 'freed'],
        [waiting, 'placed'],
      ].sort(),
    );
    expect(proposal.moves.find(({ why }) => why === 'placed')?.after?.slotId).toBe(slot(1));
    expect(await presenceOf(0)).toBe('absent');
    expect((await placesNow())[1]).toBe('0/1');

    // They come after all: what the act closed to them is open again.
    test.setNow(start + 21 * minute);
    await checkIn([{ i: 0, at: start + 21 * minute }]);
    expect(await presenceOf(0)).toBe('arrived');
    const back = await happen({ act: 'fill_free' });
    expect(back.moves.map(({ why }) => why)).toEqual(['placed', 'placed']);
  });

  it('table closed: its meeting goes to another table of the slot, or to another slot where there is none', async () => {
    const proposal = await happen({ act: 'table_closed', tableId: table(2) });
    expect(proposal.moves.map(({ meetingId, why }) => [meetingId, why])).toEqual([[meetings[2], 'moved']]);
    expect((await placesNow())[2]).toMatch(/^[1-5]\//);
    expect((await getDay()).schedule.session.tables[2]?.closedSlots).toHaveLength(6);
    await undo();
    expect((await placesNow())[2]).toBe('0/2');
    expect((await getDay()).schedule.session.tables[2]?.closedSlots).toEqual([]);
  });

  it('late, then earlier than said, or after all: what opens again is what the desk had closed, not what they closed themselves', async () => {
    await at(2).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(5)] },
    });
    const closed = async () => {
      const { registration } = await at(2).must('GET /api/events/:eventId', { params: { eventId: crowd.eventId } });
      return registration?.unavailable.map((id) => crowd.slots.findIndex((one) => one.id === id)).sort();
    };
    const late = (minutes: number) =>
      ({
        act: 'late',
        participantId: at(2).participantId,
        arrivesAt: new Date(start + minutes * minute).toISOString(),
      }) as const;
    await happen(late(60));
    expect(await closed()).toEqual([0, 1, 2, 5]);
    await happen({ act: 'absent', participantId: at(2).participantId });
    expect(await closed()).toEqual([0, 1, 2, 3, 4, 5]);
    await happen(late(20));
    expect(await presenceOf(2)).toBe('late');
    expect(await closed()).toEqual([0, 5]);
    for (const before of [[0, 1, 2, 3, 4, 5], [0, 1, 2, 5], [5]]) {
      expect((await undo()).status).toBe(200);
      expect(await closed()).toEqual(before);
    }
    expect(await presenceOf(2)).toBe('expected');
  });

  it('undone, an act leaves alone who checked in since', async () => {
    await happen({ act: 'absent', participantId: at(4).participantId });
    await checkIn([{ i: 4, at: start - 10 * minute }]);
    expect((await undo()).status).toBe(200);
    expect(await presenceOf(4)).toBe('arrived');
    expect((await placesNow())[2]).toBe('0/2');
  });

  it('a check-in sent again, after somebody was given up since, changes nothing; a newer one does', async () => {
    await checkIn([{ i: 4, at: start - 15 * minute }]);
    await happen({ act: 'absent', participantId: at(4).participantId });
    await checkIn([{ i: 4, at: start - 15 * minute }]);
    expect(await presenceOf(4)).toBe('absent');
    expect((await placesNow())[2]).toBe('–');
    expect((await propose({ act: 'fill_free' })).problem.code).toBe('nothing_to_change');
    await checkIn([{ i: 4, at: start - 10 * minute }]);
    expect(await presenceOf(4)).toBe('arrived');
  });

  it('who has no meeting yet keeps the slots that they closed, done and undone', async () => {
    await at(6).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(0), slot(1)] },
    });
    await happen({ act: 'absent', participantId: at(6).participantId });
    await undo();
    const { registration } = await at(6).must('GET /api/events/:eventId', { params: { eventId: crowd.eventId } });
    expect(new Set(registration?.unavailable)).toEqual(new Set([slot(0), slot(1)]));
  });

  it('leaves alone what has begun', async () => {
    test.setNow(start + 5 * minute);
    const proposal = await happen({ act: 'table_closed', tableId: table(0) });
    expect(proposal.moves.map(({ meetingId }) => meetingId)).toEqual([meetings[3]]);
    expect((await placesNow())[0]).toBe('0/0');
    expect((await getDay()).schedule.session.tables[0]?.closedSlots).toHaveLength(5);
  });

  it('walk-in: two who agree at the desk get a meeting and a place; undone, there is neither', async () => {
    const act = { act: 'walk_in', firstId: at(6).participantId, secondId: at(7).participantId } as const;
    const proposal = await happen(act);
    expect(proposal.moves.map(({ why }) => why)).toEqual(['placed']);
    expect((await getDay()).schedule.meetings).toHaveLength(5);
    expect((await propose(act)).problem.code).toBe('nothing_to_change');
    await undo();
    expect((await getDay()).schedule.meetings).toHaveLength(4);
    await redo();
    expect((await getDay()).schedule.meetings).toHaveLength(5);
    expect((await propose({ ...act, secondId: 'par_nobody' })).status).toBe(404);
  });

  it('walk-in: a request that waits for its answer is accepted, and one undone waits again; an answer given meanwhile stands', async () => {
    await at(6).must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: at(7).participantId, message: 'A sample.', priority: 'must' },
    });
    const own = async () =>
      (await at(7).must('GET /api/events/:eventId/meeting-requests', { params: { eventId: crowd.eventId }, query: {} }))
        .items;
    const added = async () => (await getDay()).schedule.meetings.filter(({ id }) => !meetings.includes(id));
    const act = { act: 'walk_in', firstId: at(7).participantId, secondId: at(6).participantId } as const;
    await happen(act);
    expect((await own()).map(({ status }) => status)).toEqual(['accepted']);
    expect(await added()).toMatchObject([{ priority: 'must', status: 'scheduled' }]);
    await undo();
    expect((await own()).map(({ status }) => status)).toEqual(['pending']);
    expect(await added()).toEqual([]);
    const requestId = (await own())[0]?.id ?? 'req_';
    await happen(act);
    expect(await added()).toMatchObject([{ status: 'scheduled' }]);
    await undo();
    await at(7).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { eventId: crowd.eventId, requestId },
      body: { answer: 'accepted' },
    });
    await redo();
    expect((await own()).map(({ status }) => status)).toEqual(['accepted']);
    expect(await added()).toMatchObject([{ status: 'scheduled' }]);
  });

  it('walk-in: a meeting that waits for a place gets it before the others', async () => {
    await givenMeeting(crowd, at(6), at(7));
    const proposal = await happen({ act: 'walk_in', firstId: at(6).participantId, secondId: at(7).participantId });
    expect(proposal.moves.map(({ why }) => why)).toEqual(['placed']);
    await undo();
    const { schedule } = await getDay();
    // Undone, it waits again: only its place is gone.
    expect((await propose({ act: 'fill_free' })).body.moves).toHaveLength(1);
    expect(schedule.meetings.filter(({ slotId }) => !slotId)).toMatchObject([{ status: 'unscheduled' }]);
  });

  it('extra slot: one more at the end, which the waiting fill', async () => {
    await givenMeeting(crowd, at(6), at(7));
    await at(6).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: crowd.slots.map(({ id }) => id) },
    });
    expect((await propose({ act: 'fill_free' })).problem.code).toBe('nothing_to_change');
    const proposal = await happen({ act: 'extra_slot' });
    expect(proposal.extraSlot).toMatchObject({
      startsAt: new Date(start + 120 * minute).toISOString(),
      endsAt: new Date(start + 140 * minute).toISOString(),
    });
    expect(proposal.moves.map(({ why }) => why)).toEqual(['placed']);
    expect((await getDay()).schedule.session.slots).toHaveLength(7);
    await undo();
    expect((await getDay()).schedule.session.slots).toHaveLength(6);
    // Thought better of: the same slot again.
    await happen({ act: 'extra_slot' });
    expect((await getDay()).schedule.session.slots).toHaveLength(7);
    test.setNow(start + 200 * minute);
    expect((await propose({ act: 'extra_slot' })).problem.code).toBe('nothing_to_change');
  });

  it('undone late, leaves alone what has begun since, and sets nothing into a slot that has', async () => {
    await happen({
      act: 'late',
      participantId: at(2).participantId,
      arrivesAt: new Date(start + 30 * minute).toISOString(),
    });
    await happen({ act: 'absent', participantId: at(4).participantId });
    expect(await placesNow()).toMatchObject({ 1: '2/1', 2: '–' });
    test.setNow(start + 5 * minute);
    // The slot of four and five has begun without them; the other meeting stays where its people expect it.
    expect((await undo()).status).toBe(200);
    expect((await undo()).status).toBe(200);
    expect(await placesNow()).toMatchObject({ 1: '2/1', 2: '–' });
    expect(await presenceOf(4)).toBe('expected');
    // Four and five can be brought together again.
    await happen({ act: 'fill_free' });
    expect((await placesNow())[2]).toMatch(/^[1-5]\//);
  });

  it('undone after it was held, a meeting on the spot stays', async () => {
    await happen({ act: 'walk_in', firstId: at(6).participantId, secondId: at(7).participantId });
    const { schedule } = await getDay();
    const added = schedule.meetings.find(({ id }) => !meetings.includes(id));
    test.setNow(start + 119 * minute);
    const mark = await crowd.organiser.call(
      'PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance',
      {
        params: { ...params(), meetingId: added?.id ?? 'mtg_' },
        body: { status: 'held' },
      },
    );
    expect(mark.status, mark.text).toBe(200);
    for (const travel of [undo, redo]) {
      expect((await travel()).status).toBe(200);
      expect((await getDay()).schedule.meetings.find(({ id }) => id === added?.id)).toMatchObject({
        status: 'held',
        slotId: added?.slotId,
      });
    }
  });

  it('a pin gives way where its table is gone and no other is free in the slot', async () => {
    for (const meetingId of meetings.slice(0, 3)) {
      await crowd.organiser.must('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
        params: { ...params(), meetingId },
        body: { pinned: true },
      });
    }
    const proposal = await happen({ act: 'table_closed', tableId: table(2) });
    expect(proposal.moves.map(({ meetingId, why }) => [meetingId, why])).toEqual([[meetings[2], 'moved']]);
    expect((await placesNow())[2]).toMatch(/^[1-5]\//);
  });

  it('tells everyone whose agenda changes, those of changes not yet published too', async () => {
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params(), meetingId: meetings[2] ?? 'mtg_' },
      body: { slotId: slot(4), tableId: table(2), pinned: false },
    });
    const { body } = await propose({ act: 'absent', participantId: at(1).participantId });
    expect(body.moves.map(({ meetingId, why }) => [meetingId, why])).toEqual([[meetings[0], 'freed']]);
    expect(new Set(body.participantIds)).toEqual(new Set([0, 1, 4, 5].map((i) => at(i).participantId)));
  });

  it('goes on although somebody changes their hours of the morning at noon', async () => {
    test.setNow(start + 25 * minute);
    await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(0)] },
    });
    expect((await happen({ act: 'absent', participantId: at(4).participantId })).moves).toEqual([]);
    expect(await placesNow()).toEqual({ 0: '0/0', 1: '0/1', 2: '0/2', 3: '1/0' });
  });

  it('interpreter gone: the meetings that need one move to another, or lose their place', async () => {
    await at(0).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { languages: ['fr'] },
    });
    await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { languages: ['zh'] },
    });
    const interpreter = (given: string) => ({
      name: { family: 'Sample', given },
      languages: ['fr' as const, 'zh' as const],
      awaySlots: [],
    });
    const { session } = await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/interpreters', {
      params: params(),
      query: {},
      body: { interpreters: [interpreter('Anne'), interpreter('Bo')] },
    });
    await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', {
      params: params(),
    });
    const [anne, bo] = session.interpreters.map(({ id }) => id);
    const who = async () => (await getDay()).schedule.meetings.find(({ id }) => id === meetings[0])?.interpreterId;
    expect(await who()).toBe(anne);
    const proposal = await happen({ act: 'interpreter_gone', interpreterId: anne ?? 'int_' });
    expect(proposal.moves.map(({ meetingId, why }) => [meetingId, why])).toEqual([[meetings[0], 'moved']]);
    expect(await who()).toBe(bo);
    const second = await happen({ act: 'interpreter_gone', interpreterId: bo ?? 'int_' });
    // The one who speaks French only meets two people of the other side.
    expect(second.moves.map(({ why }) => why)).toEqual(['lost', 'lost']);
    await undo();
    await undo();
    expect(await who()).toBe(anne);
  });
});

it('takes as many statements with four meetings as with one more', async () => {
  const count = async () => {
    const before = test.deps.db.statements();
    await getDay();
    return test.deps.db.statements() - before;
  };
  // The first call in an hour writes down when its browser was last seen.
  await getDay();
  const few = await count();
  await happen({ act: 'walk_in', firstId: at(6).participantId, secondId: at(7).participantId });
  await happen({ act: 'absent', participantId: at(6).participantId });
  expect(await count()).toBe(few);
});

describe('two desks', () => {
  it('at one revision: one act is applied, the other asks again', async () => {
    const acts = [
      { act: 'absent', participantId: at(0).participantId },
      { act: 'absent', participantId: at(4).participantId },
    ] as const;
    const { revision } = (await propose(acts[0])).body;
    const replies = await Promise.all(acts.map((act) => apply(act, revision)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.problem.code).toBe('schedule_changed');
  });

  it('of another event reach nothing of this one by way of their own', async () => {
    const other = await givenCrowd(test, { count: 2 });
    const theirs = { eventId: other.eventId, sessionId: other.sessionId };
    const mixed = { ...params(), eventId: other.eventId };
    const calls = [
      other.organiser.call('GET /api/events/:eventId/sessions/:sessionId/day', { params: mixed }),
      other.organiser.call('POST /api/events/:eventId/sessions/:sessionId/day/proposals', {
        params: mixed,
        body: { act: 'fill_free' },
      }),
      other.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: mixed }),
      other.organiser.call('GET /api/events/:eventId/sessions/:sessionId/schedule/difference', { params: mixed }),
      other.organiser.call('DELETE /api/events/:eventId/sessions/:sessionId/placements', { params: mixed }),
      other.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance', {
        params: { ...mixed, meetingId: meetings[0] ?? 'mtg_' },
        body: { status: 'held' },
      }),
    ];
    for (const reply of await Promise.all(calls))
      expect([reply.status, reply.problem.code]).toEqual([404, 'not_found']);
    await other.organiser.must('PUT /api/events/:eventId/status', {
      params: { eventId: other.eventId },
      body: { status: 'scheduling' },
    });
    const disturbances = [
      { act: 'absent', participantId: at(0).participantId },
      { act: 'late', participantId: at(0).participantId, arrivesAt: new Date(start + 30 * minute).toISOString() },
      { act: 'table_closed', tableId: table(0) },
      { act: 'walk_in', firstId: other.people[0]?.participantId ?? 'par_', secondId: at(0).participantId },
    ] as const;
    for (const body of disturbances) {
      const reply = await other.organiser.call('POST /api/events/:eventId/sessions/:sessionId/day/proposals', {
        params: theirs,
        body,
      });
      expect([body.act, reply.status]).toEqual([body.act, 404]);
    }
  });

  it('of another event, and participants, get nowhere', async () => {
    const stranger = await signUp(test);
    await givenOpenEvent(stranger);
    for (const person of [stranger, at(0)]) {
      expect((await person.call('GET /api/events/:eventId/sessions/:sessionId/day', { params: params() })).status).toBe(
        403,
      );
      const body = { act: 'fill_free' } as const;
      expect(
        (await person.call('POST /api/events/:eventId/sessions/:sessionId/day/proposals', { params: params(), body }))
          .status,
      ).toBe(403);
      const checkIns = [{ participantId: at(0).participantId, at: new Date(start).toISOString(), arrived: true }];
      expect(
        (
          await person.call('POST /api/events/:eventId/check-ins', {
            params: { eventId: crowd.eventId },
            body: { checkIns },
          })
        ).status,
      ).toBe(403);
    }
  });
});

it('reads the plan once in each act, and afterwards only what the act wrote', async () => {
  const count = async (work: () => Promise<unknown>) => {
    const before = test.deps.db.statements();
    await work();
    return test.deps.db.statements() - before;
  };
  const disturbance = { act: 'table_closed', tableId: table(0) } as const;
  const proposal = await propose(disturbance);
  // Three more loads of the plan in an act, and two in a step back, made them 113 and 100.
  expect(await count(() => apply(disturbance, proposal.body.revision))).toBeLessThan(95);
  expect(await count(undo)).toBeLessThan(82);
});
