import { findParticipant, updateParticipant } from '@jumelage/db/repositories/participants';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const idsOf = (...numbers: readonly number[]) => numbers.map((i) => at(i).participantId);

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 6 });
});

const setStatus = (i: number, status: 'registered' | 'admitted' | 'refused') =>
  writing(test.deps.db, (tx) =>
    updateParticipant(tx, { eventId: crowd.eventId, participantId: at(i).participantId }, { status }),
  );
const statusOf = async (i: number) =>
  (await findParticipant(reading(test.deps.db), { eventId: crowd.eventId, participantId: at(i).participantId }))
    ?.status;
const mailsAboutAdmission = async (i: number) => {
  const mails = await reading(test.deps.db).q.select().from(test.deps.db.t.mails);
  const about = `participation_changed ${at(i).participantId} admitted `;
  return mails.filter(({ userId, cause }) => userId === at(i).userId && cause.startsWith(about));
};
type Query = Record<string, string | number>;
const list = (query: Query = {}) =>
  crowd.organiser.must('GET /api/events/:eventId/organise/participants', { params: params(), query });
const families = async (query: Query) => (await list(query)).items.map(({ name }) => name.family);
const admit = (participantIds: Id<'participant'>[]) =>
  crowd.organiser.must('POST /api/events/:eventId/participants/admissions', {
    params: params(),
    body: { participantIds },
  });
const tag = (participantIds: Id<'participant'>[], name: string, isSet = true) =>
  crowd.organiser.must('PUT /api/events/:eventId/participants/tags', {
    params: params(),
    body: { participantIds, tag: name, isSet },
  });

describe('several are admitted at once', () => {
  it('those who wait, each told once; the others are left', async () => {
    await setStatus(0, 'registered');
    await setStatus(1, 'registered');
    await setStatus(2, 'refused');
    const done = await admit(idsOf(0, 1, 2, 3));
    expect([done.changed.toSorted(), done.left]).toEqual([idsOf(0, 1).toSorted(), 2]);
    expect(await Promise.all([0, 1, 2, 3].map(statusOf))).toEqual(['admitted', 'admitted', 'refused', 'admitted']);
    expect((await admit(idsOf(0, 1))).changed).toEqual([]);
    expect((await mailsAboutAdmission(0)).length).toBe(1);
    expect((await mailsAboutAdmission(1)).length).toBe(1);
    expect((await mailsAboutAdmission(3)).length).toBe(0);
    const bell = await at(0).must('GET /api/notifications', {});
    expect(bell.items.filter(({ kind }) => kind === 'participation_changed').map(({ facts }) => facts.status)).toEqual([
      'admitted',
    ]);
  });

  it('in the same number of statements for one and for four', async () => {
    const counted = async (...numbers: readonly number[]) => {
      for (const i of numbers) await setStatus(i, 'registered');
      const before = test.deps.db.statements();
      await admit(idsOf(...numbers));
      return test.deps.db.statements() - before;
    };
    await counted(0);
    expect(await counted(0)).toBe(await counted(1, 2, 3, 4));
  });

  it('and people of another event are not reached', async () => {
    const other = await givenCrowd(test, { count: 1 });
    const { participantId } = memberOf(other, 0);
    await writing(test.deps.db, (tx) =>
      updateParticipant(tx, { eventId: other.eventId, participantId }, { status: 'registered' }),
    );
    expect(await admit([participantId])).toEqual({ changed: [], left: 1 });
    expect(await tag([participantId], 'VIP')).toEqual({ changed: [], left: 1 });
  });
});

describe('several are removed at once', () => {
  const body = () => ({ participantIds: idsOf(0, 1, 2), status: 'refused' as const });

  it('with what they had agreed, even between two of them, and one undo brings all of it back', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(2), at(3));
    const before = await list({ sort: 'meetings', direction: 'desc' });
    const looked = await crowd.organiser.must('POST /api/events/:eventId/participants/removals/proposal', {
      params: params(),
      body: body(),
    });
    expect(looked).toMatchObject({ left: 0, meetings: 2 });
    expect(await statusOf(0)).toBe('admitted');
    const done = await crowd.organiser.must('POST /api/events/:eventId/participants/removals', {
      params: params(),
      body: body(),
    });
    expect(done).toEqual(looked);
    expect((await list({ status: 'refused' })).total).toBe(3);
    const back = await crowd.organiser.must('POST /api/events/:eventId/participants/removals/undo', {
      params: params(),
      body: { participantIds: done.changed },
    });
    expect(back).toMatchObject({ left: 0, meetings: 2, requests: 2, lost: { requests: 0, places: 0 } });
    expect((await list({ sort: 'meetings', direction: 'desc' })).items).toEqual(before.items);
    const again = await crowd.organiser.must('POST /api/events/:eventId/participants/removals/undo', {
      params: params(),
      body: { participantIds: done.changed },
    });
    expect(again).toMatchObject({ changed: [], left: 3 });
  });
});

describe('the table', () => {
  it('is searched by tags and notes, by nobody but organisers', async () => {
    expect((await tag(idsOf(0, 1), 'Presse')).changed.length).toBe(2);
    expect(await tag(idsOf(0, 2), 'presse')).toMatchObject({ changed: idsOf(2), left: 1 });
    expect((await list({ tag: 'PRESSE' })).total).toBe(3);
    expect((await list()).tags).toEqual(['Presse']);
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { ...params(), participantId: at(3).participantId },
      body: { notes: 'Needs a vegetarian lunch' },
    });
    expect(await families({ q: 'vegetarian' })).toEqual(['Family003']);
    expect((await list({ q: 'presse' })).total).toBe(3);
    const seen = await at(4).must('GET /api/events/:eventId/participants', {
      params: params(),
      query: { q: 'presse' },
    });
    expect(seen.total).toBe(0);
    expect((await tag(idsOf(0, 1, 2, 3), 'Presse', false)).changed.length).toBe(3);
    expect((await list()).tags).toEqual([]);
  });

  it('is put in order by what its columns show, and filtered by it', async () => {
    await givenMeeting(crowd, at(2), at(3));
    await givenMeeting(crowd, at(2), at(5));
    await setStatus(4, 'registered');
    const [first] = (await list({ sort: 'meetings', direction: 'desc' })).items;
    expect(first).toMatchObject({ name: { family: 'Family002' }, requests: 2, meetings: 2 });
    expect((await families({ sort: 'status' }))[0]).toBe('Family004');
    expect((await families({ sort: 'name', direction: 'desc' }))[0]).toBe('Family005');
    expect(await families({ meetingsBelow: 1 })).toEqual(['Family000', 'Family001']);
    expect(await families({ meetingsBelow: 2, q: 'Family003' })).toEqual(['Family003']);
    expect((await list({ addedSince: '2100-01-01' })).total).toBe(0);
    expect((await list({ addedSince: '2000-01-01' })).total).toBe(6);
    const { ids } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants/ids', {
      params: params(),
      query: { meetingsBelow: 1 },
    });
    expect(ids).toEqual(idsOf(0, 1));
  });

  it('takes the same number of statements however many rows, filters and whatever order', async () => {
    const counted = async (query: Query) => {
      const before = test.deps.db.statements();
      await list(query);
      return test.deps.db.statements() - before;
    };
    await counted({ size: 1 });
    const one = await counted({ size: 1 });
    expect(await counted({ size: 6, sort: 'meetings', direction: 'desc', country: 'FR' })).toBe(one);
    expect(await counted({ size: 6, q: 'family', sort: 'organisation' })).toBeLessThanOrEqual(one);
  });
});

describe('what the table shows is exported', () => {
  const file = (form: 'csv' | 'xlsx', query: Query) =>
    crowd.organiser.call(`GET /api/events/:eventId/organise/participants.${form}`, { params: params(), query });

  it('in its order, filtered, with no cell that runs as a formula', async () => {
    await tag(idsOf(1, 3), '=1+1');
    const { text } = await file('csv', { tag: '=1+1', sort: 'name', direction: 'desc' });
    const [, ...rows] = text.trim().split('\r\n');
    expect(rows.map((row) => /Family\d+/.exec(row)?.[0])).toEqual(['Family003', 'Family001']);
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/[,;"]=1/);
  });

  it('as a workbook too', async () => {
    const reply = await file('xlsx', { q: 'Family00' });
    expect(reply.status).toBe(200);
    expect(reply.text.startsWith('PK')).toBe(true);
  });
});
