import type { Endpoints } from '@jumelage/contracts/endpoints';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf, untilRunIsOver } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
let meetings: Id<'meeting'>[];
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const slot = (i: number): Id<'slot'> => crowd.slots[i]?.id ?? 'slt_';
const table = (i: number): Id<'table'> => crowd.tables[i]?.id ?? 'tbl_';
const meeting = (i: number): Id<'meeting'> => meetings[i] ?? 'mtg_';
const getDraft = () =>
  crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: params(), query: {} });
const place = (i: number, s: number, t: number, pinned = false) =>
  crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...params(), meetingId: meeting(i) },
    body: { slotId: slot(s), tableId: table(t), pinned },
  });
const undo = () =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: params() });
const redo = () =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/schedule/redo', { params: params() });
const swap = (i: number, j: number) =>
  crowd.organiser.call('POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap', {
    params: { ...params(), meetingId: meeting(i) },
    body: { withId: meeting(j) },
  });
const change = (
  i: number,
  body: Endpoints['PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId']['body'],
) =>
  crowd.organiser.call('PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId', {
    params: { ...params(), meetingId: meeting(i) },
    body,
  });
const difference = () =>
  crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule/difference', { params: params() });
const publish = () =>
  crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params: params() });

/** Lists the place of each meeting: slot, table, and an asterisk for a pin. */
async function placesNow(): Promise<string[]> {
  const draft = await getDraft();
  return meetings.map((id) => {
    const one = draft.meetings.find((candidate) => candidate.id === id);
    if (!one?.slotId) return '–';
    const [s, t] = [
      crowd.slots.findIndex(({ id: slotId }) => slotId === one.slotId),
      crowd.tables.findIndex(({ id: tableId }) => tableId === one.tableId),
    ];
    return `${s}/${t}${one.pinned ? '*' : ''}`;
  });
}

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

/** Three meetings: 0–1, 2–3, 0–3. */
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 6 });
  meetings = [];
  for (const [a, b] of [
    [0, 1],
    [2, 3],
    [0, 3],
  ] as const) {
    await givenMeeting(crowd, at(a), at(b));
    const own = (await getDraft()).meetings.find(({ participants }) =>
      participants.every(({ id }) => [at(a), at(b)].some((one) => one.participantId === id)),
    );
    meetings.push(own?.id ?? 'mtg_');
  }
});

describe('undo and redo', () => {
  it('walk back and forth through everything that was done to a draft', async () => {
    const states = [await placesNow()];
    const acts = [
      () => place(0, 0, 0),
      () => place(1, 2, 1, true),
      () => place(2, 1, 0),
      () => swap(0, 2),
      () =>
        crowd.organiser.must('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
          params: { ...params(), meetingId: meeting(0) },
          body: { pinned: true },
        }),
      () =>
        crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
          params: { ...params(), meetingId: meeting(2) },
        }),
      () => crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements', { params: params() }),
    ];
    for (const act of acts) {
      await act();
      states.push(await placesNow());
    }
    expect(states).toEqual([
      ['–', '–', '–'],
      ['0/0', '–', '–'],
      ['0/0', '2/1*', '–'],
      ['0/0', '2/1*', '1/0'],
      ['1/0', '2/1*', '0/0'],
      ['1/0*', '2/1*', '0/0'],
      ['1/0*', '2/1*', '–'],
      ['1/0*', '2/1*', '–'],
    ]);
    expect((await getDraft()).undo).toMatchObject({ act: 'take_out', facts: { meetingId: meeting(2) } });
    for (const before of states.slice(0, -2).reverse()) {
      expect((await undo()).status).toBe(200);
      expect(await placesNow()).toEqual(before);
    }
    expect((await undo()).problem.code).toBe('nothing_to_undo');
    expect((await getDraft()).redo).toMatchObject({ act: 'place' });
    for (const after of states.slice(1, -1)) {
      await redo();
      expect(await placesNow()).toEqual(after);
    }
    expect((await redo()).problem.code).toBe('nothing_to_undo');
  });

  it('goes back through more steps than are shown', async () => {
    for (let i = 0; i < 60; i++) await place(0, i % 6, 0);
    for (let i = 0; i < 55; i++) await undo();
    const draft = await getDraft();
    expect([draft.undo?.act, draft.redo?.act]).toEqual(['place', 'place']);
    expect(await placesNow()).toEqual(['4/0', '–', '–']);
    expect((await redo()).status).toBe(200);
    expect(await placesNow()).toEqual(['5/0', '–', '–']);
  });

  it('a run is one step', async () => {
    await place(0, 5, 2);
    const { id } = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
      params: params(),
      body: { seconds: 1 },
    });
    await untilRunIsOver(crowd, id);
    const after = await placesNow();
    expect(after.includes('–')).toBe(false);
    expect((await undo()).body.undo).toMatchObject({ act: 'place' });
    expect(await placesNow()).toEqual(['5/2', '–', '–']);
    await redo();
    expect(await placesNow()).toEqual(after);
  });

  it('what is done after an undo cannot be done again, and a meeting that was cancelled meanwhile stays out', async () => {
    await place(0, 0, 0);
    await place(1, 1, 1);
    await undo();
    await place(2, 2, 2);
    expect((await getDraft()).redo).toBeNull();
    expect((await redo()).problem.code).toBe('nothing_to_undo');
    await crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params(), meetingId: meeting(2) },
    });
    const { items } = await at(0).must('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    const own = items.find(({ to }) => to.id === at(3).participantId);
    await at(0).must('DELETE /api/events/:eventId/meeting-requests/:requestId', {
      params: { eventId: crowd.eventId, requestId: own?.id ?? 'req_' },
    });
    expect((await undo()).status).toBe(200);
    expect(await placesNow()).toEqual(['0/0', '–', '–']);
  });

  it('refuses to bring back what a rule forbids by now', async () => {
    await place(0, 0, 0);
    await crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...params(), meetingId: meeting(0) },
    });
    await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(0)] },
    });
    expect((await undo()).problem.code).toBe('placement_refused');
    expect(await placesNow()).toEqual(['–', '–', '–']);
  });
});

describe('a swap', () => {
  it('is refused where a rule would break, by its name', async () => {
    await place(0, 0, 0);
    await place(1, 1, 1);
    await place(2, 2, 2);
    await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body: { unavailable: [slot(1)] },
    });
    const refused = await swap(0, 1);
    expect(refused.problem).toMatchObject({
      code: 'placement_refused',
      facts: { breaches: [{ rule: 'within_availability' }] },
    });
    expect(await placesNow()).toEqual(['0/0', '1/1', '2/2']);
  });
});

describe('terms of a meeting', () => {
  it('keep it in a block, before another, with a colleague; what no longer suits loses its place and can be undone', async () => {
    await place(0, 0, 0);
    await place(2, 1, 0);
    expect((await change(2, { afterId: meeting(0) })).status).toBe(200);
    expect(await placesNow()).toEqual(['0/0', '–', '1/0']);
    expect((await change(0, { afterId: meeting(2) })).problem.fields).toEqual([
      { path: 'afterId', code: 'not_one_of' },
    ]);
    expect((await change(0, { colleagueId: at(5).participantId })).problem.fields).toEqual([
      { path: 'colleagueId', code: 'not_one_of' },
    ]);
    const { revision } = await getDraft();
    expect((await change(0, { priority: 'must' })).body.revision).toBe(revision + 1);
    const late = await crowd.organiser.call(
      'POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap',
      {
        params: { ...params(), meetingId: meeting(0) },
        body: { withId: meeting(2), revision },
      },
    );
    expect(late.problem.code).toBe('schedule_changed');
    const changed = await change(2, { onlyBlock: 3, priority: 'must' });
    expect(changed.body.meetings.find(({ id }) => id === meeting(2))).toMatchObject({
      onlyBlock: 3,
      priority: 'must',
      slotId: null,
    });
    expect(await placesNow()).toEqual(['0/0', '–', '–']);

    // One step back, and place and terms are as they were; so is what came before, and all of it can be done again.
    const termsOf = async (i: number) => {
      const one = (await getDraft()).meetings.find(({ id }) => id === meeting(i));
      return [one?.priority, one?.onlyBlock, one?.afterId];
    };
    const undone = await undo();
    expect([undone.status, undone.body.redo?.act]).toEqual([200, 'terms']);
    expect(await placesNow()).toEqual(['0/0', '–', '1/0']);
    expect(await termsOf(2)).toEqual(['would_like', null, meeting(0)]);
    expect((await undo()).status).toBe(200);
    expect((await undo()).status).toBe(200);
    expect([await termsOf(0), await termsOf(2)]).toEqual([
      ['would_like', null, null],
      ['would_like', null, null],
    ]);
    for (let i = 0; i < 3; i++) expect((await redo()).status).toBe(200);
    expect([await termsOf(0), await termsOf(2)]).toEqual([
      ['must', null, null],
      ['must', 3, meeting(0)],
    ]);
    expect(await placesNow()).toEqual(['0/0', '–', '–']);
  });

  it('that stay as they are, are no step', async () => {
    const { revision } = await getDraft();
    expect((await change(0, { priority: 'would_like', onlyZone: '' })).body).toMatchObject({ revision, undo: null });
  });
});

describe('the difference to what is published', () => {
  it('names what moved, came and went, and the people concerned; a pin concerns nobody', async () => {
    await place(0, 0, 0);
    await place(1, 0, 1);
    expect(await difference()).toMatchObject({ version: null, changes: [{ before: null }, { before: null }] });
    await publish();
    expect(await difference()).toEqual({ version: 1, changes: [], people: [] });
    await place(0, 0, 0, true);
    expect((await difference()).changes).toEqual([]);
    await place(0, 2, 0);
    await place(2, 3, 1);
    const { changes, people } = await difference();
    expect(
      changes.map(({ meetingId, before, after }) => [meetingId, before?.slotId ?? null, after?.slotId ?? null]).sort(),
    ).toEqual(
      [
        [meeting(0), slot(0), slot(2)],
        [meeting(2), null, slot(3)],
      ].sort(),
    );
    expect(Object.fromEntries(people.map(({ participant, changes: n }) => [participant.id, n]))).toEqual({
      [at(0).participantId]: 2,
      [at(1).participantId]: 1,
      [at(3).participantId]: 1,
    });
  });
});
