import { reading } from '@jumelage/db/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member, memberOf, untilRunIsOver } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const session = '/api/events/:eventId/sessions/:sessionId' as const;
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
async function run(mode?: 'insert' | 'all') {
  const { id } = await crowd.organiser.must(`POST ${session}/runs`, {
    params: params(),
    body: { seconds: 1, seed: 7, ...(mode ? { mode } : {}) },
  });
  return untilRunIsOver(crowd, id);
}
const difference = () => crowd.organiser.must(`GET ${session}/schedule/difference`, { params: params() });
const publish = () => crowd.organiser.must(`POST ${session}/schedule/publication`, { params: params() });
/**
 * Finds two people who do not meet yet and are free in one slot: which these are depends on how far the search came in
 * its second. A slot in which two of twenty are free has a table left.
 */
async function freeTogether(): Promise<readonly [Member, Member]> {
  const { meetings } = await crowd.organiser.must(`GET ${session}/schedule`, { params: params(), query: {} });
  const slotsOf = ({ participantId }: Member) =>
    new Set(meetings.flatMap((one) => (one.participants.some(({ id }) => id === participantId) ? one.slotId : [])));
  for (const one of crowd.people)
    for (const other of crowd.people) {
      const taken = new Set([...slotsOf(one), ...slotsOf(other)]);
      const doMeet = meetings.some(({ participants }) =>
        [one, other].every((member) => participants.some(({ id }) => id === member.participantId)),
      );
      if (one !== other && !doMeet && crowd.slots.some(({ id }) => !taken.has(id))) return [one, other];
    }
  throw new Error('nobody is free together');
}
const mailed = async () => {
  const { q, t } = reading(test.deps.db);
  return (await q.select().from(t.mails)).filter(({ kind }) => kind === 'agenda_changed').map(({ userId }) => userId);
};

beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 20, tableCount: 10 });
  // Twenty people in a ring, each meets the next and the fifth: forty meetings for six slots of ten tables.
  for (let i = 0; i < 20; i++) for (const step of [1, 5]) await givenMeeting(crowd, at(i), at((i + step) % 20));
});
afterAll(() => test.close());

describe('after a publication', () => {
  it('a meeting agreed since is inserted: of 40 none moves, and of 20 people two are notified', async () => {
    expect(await run()).toMatchObject({ mode: 'all', status: 'finished', score: { placed: 40 } });
    await publish();
    const [one, other] = await freeTogether();
    await givenMeeting(crowd, one, other);
    expect(await run()).toMatchObject({ mode: 'insert', status: 'finished', score: { placed: 41, meetings: 41 } });
    const { changes, people } = await difference();
    expect(changes.map(({ before, after }) => [before, after !== null])).toEqual([[null, true]]);
    expect(people.map(({ participant }) => participant.id).sort()).toEqual(
      [one.participantId, other.participantId].sort(),
    );
    await publish();
    expect((await mailed()).sort()).toEqual([one.userId, other.userId].sort());
  });

  it('it is placed at once, without a run, in one step that can be undone', async () => {
    const before = await crowd.organiser.must(`GET ${session}/schedule`, { params: params(), query: {} });
    const insert = () => crowd.organiser.must(`POST ${session}/schedule/insertion`, { params: params() });
    const same = await insert();
    expect(same.undo).toEqual(before.undo);
    await givenMeeting(crowd, ...(await freeTogether()));
    const after = await insert();
    expect([after.score.placed, after.run]).toEqual([before.score.placed + 1, before.run]);
    const placeOf = ({ slotId, tableId, interpreterId, pinned }: (typeof after.meetings)[number]) =>
      `${slotId} ${tableId} ${interpreterId} ${pinned}`;
    const now = new Map(after.meetings.map((one) => [one.id, placeOf(one)]));
    expect(before.meetings.filter((one) => now.get(one.id) !== placeOf(one))).toEqual([]);
    const undone = await crowd.organiser.must(`POST ${session}/schedule/undo`, { params: params() });
    expect(undone.score.placed).toBe(before.score.placed);
    const redone = await crowd.organiser.must(`POST ${session}/schedule/redo`, { params: params() });
    expect(redone.score.placed).toBe(after.score.placed);
    await publish();
  });

  it('nothing is inserted while a run is at work', async () => {
    const { id } = await crowd.organiser.must(`POST ${session}/runs`, { params: params(), body: { seconds: 60 } });
    const busy = await crowd.organiser.call(`POST ${session}/schedule/insertion`, { params: params() });
    expect(busy.body).toMatchObject({ code: 'run_in_progress' });
    await crowd.organiser.must(`DELETE ${session}/runs/:runId`, { params: { ...params(), runId: id } });
  });

  it('planning everything again is a choice, which names the people it changes before anybody hears of it', async () => {
    await givenMeeting(crowd, ...(await freeTogether()));
    const before = (await mailed()).length;
    expect(await run('all')).toMatchObject({ mode: 'all', status: 'finished', score: { placed: 43 } });
    const { changes, people } = await difference();
    expect(changes.length).toBeGreaterThan(1);
    expect(people.length).toBeGreaterThan(2);
    expect((await mailed()).length).toBe(before);
  });

  it('whoever cannot be where their agenda says is moved, and nobody else', async () => {
    const draft = await crowd.organiser.must(`GET ${session}/schedule`, { params: params(), query: {} });
    await publish();
    const meeting = draft.meetings.find(({ slotId }) => slotId);
    const [first] = meeting?.participants ?? [];
    if (!meeting?.slotId || !first) throw new Error('nothing is placed');
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: crowd.eventId, participantId: first.id },
      body: { unavailable: [meeting.slotId] },
    });
    expect(await run()).toMatchObject({ mode: 'insert', status: 'finished' });
    const { changes } = await difference();
    expect(changes.map(({ meetingId }) => meetingId)).toEqual([meeting.id]);
  });
});
