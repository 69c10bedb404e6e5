import { found } from '@jumelage/api/http/app-error';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { putRemoval, removalsOf } from '@jumelage/db/repositories/removals';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member } from '../support/crowd.ts';
import { mailedFacts } from '../support/people.ts';
import { expectUndone, rowsBeyond, snapshotOf } from '../support/snapshot.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const one = '/api/events/:eventId/participants/:participantId/removal' as const;
const session = '/api/events/:eventId/sessions/:sessionId' as const;
const of = ({ eventId, sessionId }: Crowd) => ({ eventId, sessionId });
const remove = (crowd: Crowd, { participantId }: Member, status: 'refused' | 'withdrawn' = 'refused') =>
  crowd.organiser.must(`POST ${one}`, { params: { eventId: crowd.eventId, participantId }, body: { status } });
const undo = (crowd: Crowd, { participantId }: Member) =>
  crowd.organiser.must(`DELETE ${one}`, { params: { eventId: crowd.eventId, participantId } });
const place = (crowd: Crowd, meetingId: Id<'meeting'>, [slot, table]: readonly [number, number], pinned = false) =>
  crowd.organiser.call(`PUT ${session}/placements/:meetingId`, {
    params: { ...of(crowd), meetingId },
    body: { slotId: crowd.slots[slot]?.id ?? 'slt_', tableId: crowd.tables[table]?.id ?? 'tbl_', pinned },
  });
const draftOf = (crowd: Crowd) => crowd.organiser.must(`GET ${session}/schedule`, { params: of(crowd), query: {} });
const publish = (crowd: Crowd) => crowd.organiser.must(`POST ${session}/schedule/publication`, { params: of(crowd) });
function at(crowd: Crowd, i: number): Member {
  const member = crowd.people[i];
  if (!member) throw new Error(`no member ${i}`);
  return member;
}

/** Lists the meetings of a draft, each with its place and interpreter. */
async function places(crowd: Crowd): Promise<string[]> {
  const { meetings } = await draftOf(crowd);
  return meetings
    .map(({ id, slotId, tableId, interpreterId, pinned }) => [id, slotId, tableId, interpreterId, pinned].join(' '))
    .sort();
}

/** Agrees on meetings and places them: 0–1 in the first slot, 2–1 in the second, pinned, 0–3 nowhere. */
async function givenThree(count = 5) {
  const crowd = await givenCrowd(test, { count });
  await givenMeeting(crowd, at(crowd, 0), at(crowd, 1));
  await givenMeeting(crowd, at(crowd, 2), at(crowd, 1));
  await givenMeeting(crowd, at(crowd, 0), at(crowd, 3));
  const { meetings } = await draftOf(crowd);
  const between = (a: number, b: number) =>
    meetings.find(({ participants }) =>
      [a, b].every((i) => participants.some(({ id }) => id === at(crowd, i).participantId)),
    )?.id ?? 'mtg_';
  const ids = { first: between(0, 1), second: between(2, 1), third: between(0, 3) };
  await place(crowd, ids.first, [0, 0]);
  await place(crowd, ids.second, [1, 0], true);
  return { crowd, ...ids };
}

describe('removing somebody who is admitted', () => {
  it('names what it takes along before anything happens, and takes exactly that', async () => {
    const { crowd, first, second } = await givenThree();
    await at(crowd, 4).must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: at(crowd, 1).participantId, message: '', priority: 'would_like' },
    });
    await publish(crowd);
    const before = await snapshotOf(test);
    const body = { status: 'refused' as const };
    const params = { eventId: crowd.eventId, participantId: at(crowd, 1).participantId };
    const proposed = await crowd.organiser.must(`POST ${one}/proposal`, { params, body });
    const after = await snapshotOf(test);
    expect([...rowsBeyond(before, after), ...rowsBeyond(after, before)]).toEqual([]);
    const startsAt = ['2026-07-02T08:00:00.000Z', '2026-07-02T08:20:00.000Z'];
    const placed = (i: number, pinned = false) => ({ startsAt: startsAt[i], table: '1', pinned });
    expect(proposed).toMatchObject({
      status: 'refused',
      pendingRequests: 1,
      colleagueOf: 0,
      checkedInAt: null,
      told: 4,
    });
    expect(proposed.meetings.map(({ meetingId, draft, published }) => [meetingId, draft, published])).toEqual([
      [first, placed(0), placed(0)],
      [second, placed(1, true), placed(1, true)],
    ]);
    expect(await remove(crowd, at(crowd, 1))).toEqual(proposed);
    const mailed = await mailedFacts(test, `${at(crowd, 2).userId}@tests.example`);
    expect(mailed).toMatchObject({ meetings: [], changes: [{ meetingId: second, change: 'removed' }] });
    const list = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: { status: 'refused' },
    });
    expect(list.items.map(({ removal }) => removal)).toEqual([
      { at: new Date(testNow).toISOString(), requests: 3, meetings: 2 },
    ]);
  });

  it('is undone row by row: places, pins, interpreters, mails that nobody has read', async () => {
    const { crowd } = await givenThree();
    await publish(crowd);
    const changed = await expectUndone(
      test,
      () => remove(crowd, at(crowd, 1)),
      () => undo(crowd, at(crowd, 1)),
    );
    const count = (table: string) => changed.filter((row) => row.startsWith(`${table} `)).length;
    expect(['participants', 'meetingRequests', 'meetings', 'placements', 'seats'].map(count)).toEqual([1, 2, 2, 2, 4]);
  });

  it('leaves a meeting that has begun: it is reported, not called off', async () => {
    const { crowd, second } = await givenThree();
    await publish(crowd);
    test.setNow(Date.parse(crowd.slots[0]?.startsAt ?? '') + minute);
    const { meetings } = await remove(crowd, at(crowd, 1));
    expect(meetings.map(({ meetingId }) => meetingId)).toEqual([second]);
    test.setNow(testNow);
  });

  it('tells those who were mailed already that the meetings are on again', async () => {
    const { crowd, second } = await givenThree();
    await publish(crowd);
    await remove(crowd, at(crowd, 1));
    await writing(test.deps.db, ({ q, t }) => q.update(t.mails).set({ status: 'sent' }));
    await undo(crowd, at(crowd, 1));
    const mailed = await mailedFacts(test, `${at(crowd, 2).userId}@tests.example`);
    expect(mailed).toMatchObject({ changes: [{ meetingId: second, change: 'added' }] });
  });

  it('tells them, and those without an agenda that would: who had agreed to meet them, and who waited for their answer', async () => {
    const { crowd } = await givenThree();
    const asked = { toParticipantId: at(crowd, 3).participantId, message: '', priority: 'would_like' } as const;
    await at(crowd, 4).must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: asked,
    });
    const told = async (act: () => Promise<unknown>) => {
      const before = await snapshotOf(test);
      await act();
      const rows = rowsBeyond(await snapshotOf(test), before).filter((row) => row.startsWith('mails '));
      const facts = crowd.people.map(async ({ userId }) =>
        rows.some((row) => row.includes(userId)) ? await mailedFacts(test, `${userId}@tests.example`) : null,
      );
      return Promise.all(facts);
    };
    const [name, organisation] = ['Sample Family003', expect.stringContaining('Sample 3')];
    const ended = (change: string) => expect.objectContaining({ change, fromName: name, organisation });
    const own = (change: string) => expect.objectContaining({ change, meetings: 1, requests: 1 });
    expect(await told(() => remove(crowd, at(crowd, 3)))).toEqual([
      ended('left'),
      null,
      null,
      own('ended'),
      ended('left_unanswered'),
    ]);
    await writing(test.deps.db, ({ q, t }) => q.update(t.mails).set({ status: 'sent' }));
    test.setNow(testNow + minute);
    expect(await told(() => undo(crowd, at(crowd, 3)))).toEqual([
      ended('back'),
      null,
      null,
      own('back'),
      ended('back_unanswered'),
    ]);
    test.setNow(testNow + 2 * minute);
    await expectUndone(
      test,
      () => remove(crowd, at(crowd, 3)),
      () => undo(crowd, at(crowd, 3)),
    );
    test.setNow(testNow);
  });

  it('of two who met, in whatever order they are brought back', async () => {
    const { crowd } = await givenThree();
    const before = await places(crowd);
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      await remove(crowd, at(crowd, 0));
      await remove(crowd, at(crowd, 1));
      await undo(crowd, at(crowd, first));
      await undo(crowd, at(crowd, second));
      expect(await places(crowd)).toEqual(before);
    }
  });

  it('gives nobody’s place away: what was taken meanwhile stays taken, and the meeting waits', async () => {
    const { crowd, first, third } = await givenThree();
    await remove(crowd, at(crowd, 1));
    expect((await place(crowd, third, [0, 0])).status).toBe(200);
    const back = await undo(crowd, at(crowd, 1));
    expect(back).toMatchObject({ requests: 2, meetings: 2, places: 1, lost: { requests: 0, places: 1 } });
    const { meetings } = await draftOf(crowd);
    expect(meetings.map(({ id, slotId }) => [id, slotId !== null])).toEqual(expect.arrayContaining([[first, false]]));
    const again = await crowd.organiser.call(`DELETE ${one}`, {
      params: { eventId: crowd.eventId, participantId: at(crowd, 1).participantId },
    });
    expect(again.problem.code).toBe('nothing_to_undo');
  });

  it('leaves the meetings of a colleague to the two, and brings them back beside them', async () => {
    const { crowd, first } = await givenThree();
    const colleague = at(crowd, 4);
    const { participantId } = colleague;
    const { organisationId } = at(crowd, 0);
    await writing(test.deps.db, (tx) =>
      updateParticipant(tx, { eventId: crowd.eventId, participantId }, { organisationId }),
    );
    await crowd.organiser.must(`PATCH ${session}/meetings/:meetingId`, {
      params: { ...of(crowd), meetingId: first },
      body: { colleagueId: participantId },
    });
    expect((await place(crowd, first, [0, 0])).status).toBe(200);
    const before = await places(crowd);
    const changed = await expectUndone(
      test,
      async () => {
        expect(await remove(crowd, colleague)).toMatchObject({ meetings: [], colleagueOf: 1 });
        expect(await places(crowd)).toEqual(before);
      },
      () => undo(crowd, colleague),
    );
    expect(changed.map((row) => row.split(' ')[0]).sort()).toEqual(['meetings', 'participants', 'seats']);
  });

  it('is still possible once another who was removed has erased their account', async () => {
    const { crowd } = await givenThree();
    await remove(crowd, at(crowd, 1));
    await remove(crowd, at(crowd, 4));
    const leaving = at(crowd, 4);
    await leaving.must('POST /api/accounts/me/erasure', { body: { email: `${leaving.userId}@tests.example` } });
    expect(await undo(crowd, at(crowd, 1))).toMatchObject({ requests: 2, meetings: 2, places: 2 });
  });

  it('brings nothing back once they were admitted by another way', async () => {
    const { crowd } = await givenThree();
    await remove(crowd, at(crowd, 1));
    const params = { eventId: crowd.eventId, participantId: at(crowd, 1).participantId };
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params,
      body: { status: 'admitted' },
    });
    expect((await crowd.organiser.call(`DELETE ${one}`, { params })).problem.code).toBe('nothing_to_undo');
    expect((await draftOf(crowd)).meetings).toHaveLength(1);
  });
});

it('a meeting that one side ends is announced to the other at once, where it was published, and to nobody else', async () => {
  const { crowd, first } = await givenThree();
  await publish(crowd);
  const { items } = await at(crowd, 1).must('GET /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    query: { box: 'received' },
  });
  const requestId = items.find(({ from }) => from.id === at(crowd, 0).participantId)?.id ?? 'req_';
  const before = await snapshotOf(test);
  await at(crowd, 1).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId: crowd.eventId, requestId },
    body: { answer: 'declined' },
  });
  const mails = rowsBeyond(await snapshotOf(test), before).filter((row) => row.startsWith('mails '));
  expect(mails.map((row) => row.includes(at(crowd, 0).userId))).toEqual([true]);
  const mailed = await mailedFacts(test, `${at(crowd, 0).userId}@tests.example`);
  expect(mailed).toMatchObject({ changes: [{ meetingId: first, change: 'removed' }] });
});

it('an agreed meeting that one side ends is announced to the other where nothing is published either', async () => {
  const crowd = await givenCrowd(test, { count: 2 });
  const { id: requestId } = await givenMeeting(crowd, at(crowd, 0), at(crowd, 1));
  const before = await snapshotOf(test);
  await at(crowd, 0).must('DELETE /api/events/:eventId/meeting-requests/:requestId', {
    params: { eventId: crowd.eventId, requestId },
  });
  const rows = rowsBeyond(await snapshotOf(test), before);
  const those = (table: string) =>
    rows.filter((row) => row.startsWith(`${table} `)).map((row) => row.includes(at(crowd, 1).userId));
  expect([those('mails'), those('notifications')]).toEqual([[true], [true]]);
  expect(await mailedFacts(test, `${at(crowd, 1).userId}@tests.example`)).toMatchObject({ change: 'cancelled' });
});

it('who registered and is refused hears it', async () => {
  const crowd = await givenCrowd(test, { count: 1 });
  const { participantId, userId } = at(crowd, 0);
  await writing(test.deps.db, (tx) =>
    updateParticipant(tx, { eventId: crowd.eventId, participantId }, { status: 'registered' }),
  );
  await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId: crowd.eventId, participantId },
    body: { status: 'refused' },
  });
  expect(await mailedFacts(test, `${userId}@tests.example`)).toMatchObject({
    change: 'refused',
    meetings: 0,
    requests: 0,
  });
});

/** An event in the middle of its preparation or its day, whatever came before. */
type Event = {
  readonly asked: readonly (readonly [number, number, 'pending' | 'accepted' | 'declined'])[];
  readonly cells: readonly (readonly [number, number, boolean])[];
  readonly published: boolean;
  readonly here: readonly number[];
  readonly held: boolean;
  readonly removed: number;
  readonly status: 'refused' | 'withdrawn';
};

const people = 5;
const person = fc.nat(people - 1);
const events: fc.Arbitrary<Event> = fc.record({
  asked: fc.uniqueArray(
    fc.tuple(person, person, fc.constantFrom('pending', 'accepted', 'accepted', 'accepted', 'declined')),
    {
      minLength: 4,
      maxLength: 9,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    },
  ),
  cells: fc.array(fc.tuple(fc.nat(5), fc.nat(2), fc.boolean()), { minLength: 9, maxLength: 9 }),
  published: fc.boolean(),
  here: fc.uniqueArray(person),
  held: fc.boolean(),
  removed: person,
  status: fc.constantFrom('refused', 'withdrawn'),
});

async function given({ asked, cells, published, here, held }: Event): Promise<Crowd> {
  const crowd = await givenCrowd(test, { count: people });
  await crowd.organiser.must(`PUT ${session}/interpreters`, {
    params: of(crowd),
    body: { interpreters: [{ name: { family: 'Sample', given: 'Sam' }, languages: ['fr', 'zh'], awaySlots: [] }] },
  });
  for (const [a, b, status] of asked) {
    if (a === b) continue;
    if (status === 'accepted') {
      await givenMeeting(crowd, at(crowd, a), at(crowd, b));
      continue;
    }
    const params = { eventId: crowd.eventId };
    const body = { toParticipantId: at(crowd, b).participantId, message: 'Sample', priority: 'must' as const };
    const { id: requestId } = await at(crowd, a).must('POST /api/events/:eventId/meeting-requests', { params, body });
    if (status === 'declined')
      await at(crowd, b).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
        params: { ...params, requestId },
        body: { answer: status },
      });
  }
  const { meetings } = await draftOf(crowd);
  for (const [index, { id }] of meetings.entries()) {
    const [slot, table, pinned] = cells[index] ?? [0, 0, false];
    await place(crowd, id, [slot, table], pinned);
  }
  if (published && (await draftOf(crowd)).meetings.some(({ slotId }) => slotId)) {
    await publish(crowd);
    const [first] = (await draftOf(crowd)).meetings.filter(({ slotId }) => slotId);
    test.setNow(Date.parse(crowd.slots.at(-1)?.startsAt ?? '') + minute);
    if (held && first)
      await crowd.organiser.must(`PUT ${session}/meetings/:meetingId/attendance`, {
        params: { ...of(crowd), meetingId: first.id },
        body: { status: 'held' },
      });
    test.setNow(testNow);
  }
  const at_ = new Date(testNow - 5 * minute).toISOString();
  const checkIns = here.map((i) => ({ participantId: at(crowd, i).participantId, at: at_, arrived: true }));
  if (checkIns.length > 0)
    await crowd.organiser.must('POST /api/events/:eventId/check-ins', {
      params: { eventId: crowd.eventId },
      body: { checkIns },
    });
  return crowd;
}

it('a record that names rows of another event restores none of them', async () => {
  const [own, other] = [await givenThree(), await givenThree()];
  const record = async ({ crowd }: typeof own) => {
    await remove(crowd, at(crowd, 0));
    const { participantId } = at(crowd, 0);
    return found((await removalsOf(reading(test.deps.db), [participantId])).get(participantId));
  };
  const [mine, theirs] = [await record(own), await record(other)];
  const [first] = mine.before.requests;
  const before = {
    ...mine.before,
    requests: [
      ...mine.before.requests,
      ...theirs.before.requests.map((request) => ({ ...request, otherId: found(first).otherId })),
    ],
    meetings: theirs.before.meetings.map((meeting) => ({ ...meeting, requestId: found(first).id })),
    colleagueOf: [other.second],
    mails: theirs.before.mails,
    notifications: theirs.before.notifications,
  };
  const named = [theirs.before.requests, before.meetings, before.mails, before.notifications];
  for (const rows of named) expect(rows.length).toBeGreaterThan(0);
  await writing(test.deps.db, (tx) => putRemoval(tx, { ...mine, before }));
  const rowsOfOther = async () =>
    [...(await snapshotOf(test))].map(([table, rows]) => [
      table,
      rows.filter((row) => row.includes(`"${other.crowd.eventId}"`)),
    ]);
  const untouched = await rowsOfOther();
  // Their own requests come back all the same.
  expect(await undo(own.crowd, at(own.crowd, 0))).toMatchObject({ requests: mine.before.requests.length, meetings: 0 });
  expect(await rowsOfOther()).toEqual(untouched);
});

describe('an undo is an identity on the database', () => {
  it('for whoever is removed from whatever event', { timeout: 60_000 }, async () => {
    let meetings = 0;
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const crowd = await given(event);
        const member = at(crowd, event.removed);
        const changed = await expectUndone(
          test,
          () => remove(crowd, member, event.status),
          () => undo(crowd, member),
        );
        meetings += changed.filter((row) => row.startsWith('placements ')).length;
      }),
      { numRuns: 12, seed: 20261130 },
    );
    // The cases applied: places went, and came back.
    expect(meetings).toBeGreaterThan(10);
  });
});
