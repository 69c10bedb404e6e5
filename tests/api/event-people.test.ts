import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import {
  type Crowd,
  givenCrowd,
  givenMeeting,
  type Member,
  memberOf,
  placeMeeting,
  publishSession,
} from '../support/crowd.ts';
import { givenOpenEvent, givenPublishedOrganisation, mailedFacts, type Person, signUp } from '../support/people.ts';

const people = 'GET /api/events/:eventId/participants';
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const listOf = (reader: Person, eventId: Id<'event'>, query: object = {}) =>
  reader.must(people, { params: { eventId }, query });
type Listed = Awaited<ReturnType<typeof listOf>>;
const organisations = ({ items }: Listed) => items.map(({ organisation }) => organisation.nameLatin);

describe('the people of an event', () => {
  let fund: Person;
  let eventId: Id<'event'>;

  /** Signs somebody up with a published organisation, registers them and lets them in. */
  async function join(
    organiser: Person,
    organisation: Parameters<typeof givenPublishedOrganisation>[1],
    { isShown = true, languages = ['fr', 'en'] as ('fr' | 'zh' | 'en')[] } = {},
  ) {
    const person = await signUp(test, { language: 'zh', consents: { other_side: isShown } });
    const organisationId = await givenPublishedOrganisation(person, organisation);
    const params = { eventId };
    const { participantId } = await person.must('POST /api/events/:eventId/registration', {
      params,
      body: { organisationId, languages },
    });
    await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId, participantId },
      body: { status: 'admitted' },
    });
    return Object.assign(person, { organisationId, participantId });
  }

  beforeAll(async () => {
    const organiser = await signUp(test);
    ({ eventId } = await givenOpenEvent(organiser));
    const raise = { round: 'seed' as const, money: { amount: 100_000_000, currency: 'EUR' as const }, use: {} };
    const needs = [{ kind: 'investment' as const, topics: ['batteries'], text: {} }];
    const texts = {
      fr: { origin: 'original' as const, tagline: 'Des batteries', description: 'Nous stockons l’énergie.' },
      zh: { origin: 'human' as const, tagline: '储能电池', description: '我们储存能量。' },
    };
    const drones = { sector: 'it' as const, topics: ['drones'] };
    const batteries = { topics: ['batteries'], texts, stage: 'seed' as const, raise, needs };
    await join(organiser, { nameLatin: 'Aaa Drones', ...drones }, { languages: ['fr'] });
    await join(organiser, { nameLatin: 'Zzz Batteries', ...batteries });
    await join(organiser, { nameLatin: 'Yyy Hidden', ...batteries }, { isShown: false });
    await join(organiser, { nameLatin: 'Bbb Chengdu', country: 'CN', ...drones });
    fund = await join(organiser, {
      ...{ nameLatin: 'Fund', kind: 'investor', country: 'CN' },
      thesis: {
        ...{ topicsIn: ['batteries'], topicsOut: [], stages: ['seed'], ticketMin: 50_000_000, ticketMax: 200_000_000 },
        ...{ currency: 'EUR', countries: ['FR'], lead: 'lead', coInvest: false, musts: [] },
      },
    });
  });

  it('come from the other country first, by fit, with what they do in the reader’s language', async () => {
    const all = await listOf(fund, eventId);
    expect(organisations(all).slice(0, 2)).toEqual(['Zzz Batteries', 'Aaa Drones']);
    expect(organisations(all).slice(2).sort()).toEqual(['Bbb Chengdu', 'Fund']);
    expect([all.order, all.total]).toEqual(['fit', 4]);
    expect(all.items[0]).toMatchObject({ tagline: { language: 'zh', value: '储能电池' } });
    expect(all.items[0]?.fit).not.toBeNull();
    // Nobody fits themselves.
    expect(all.items.find(({ organisation }) => organisation.nameLatin === 'Fund')?.fit).toBeNull();
  });

  it('are neither listed nor counted, in any order or filter, where they did not agree to be shown', async () => {
    for (const query of [
      {},
      { q: 'hidden' },
      { q: 'yyy' },
      { sector: 'cleantech' },
      { language: 'en' },
      { side: 'other' },
    ]) {
      const found = await listOf(fund, eventId, { ...query, size: 1 });
      const rest = await listOf(fund, eventId, query);
      expect(organisations(rest), JSON.stringify(query)).not.toContain('Yyy Hidden');
      expect([found.total, rest.total]).toEqual([rest.items.length, rest.items.length]);
    }
  });

  it('are counted by country, as all other filters leave them, without those who are not shown', async () => {
    const counted = async (query: object) =>
      (await listOf(fund, eventId, query)).countries.toSorted((a, b) => (a.country < b.country ? -1 : 1));
    const [cn, fr] = [
      { country: 'CN', people: 2 },
      { country: 'FR', people: 2 },
    ];
    expect(await counted({})).toEqual([cn, fr]);
    expect(await counted({ country: 'CN', size: 1 })).toEqual([cn, fr]);
    expect(await counted({ side: 'other' })).toEqual([fr]);
    expect(await counted({ q: 'hidden' })).toEqual([]);
    expect(organisations(await listOf(fund, eventId, { country: 'CN' })).sort()).toEqual(['Bbb Chengdu', 'Fund']);
  });

  it('are found by name, sector, kind, language and side, and turned page by page without a gap', async () => {
    const found = async (query: object) => organisations(await listOf(fund, eventId, query)).sort();
    expect(await found({ q: 'aaa' })).toEqual(['Aaa Drones']);
    expect(await found({ kind: 'investor' })).toEqual(['Fund']);
    expect(await found({ sector: 'it' })).toEqual(['Aaa Drones', 'Bbb Chengdu']);
    expect(await found({ language: 'en' })).toEqual(['Bbb Chengdu', 'Fund', 'Zzz Batteries']);
    expect(await found({ side: 'other' })).toEqual(['Aaa Drones', 'Zzz Batteries']);
    const pages = [];
    for (const page of [1, 2, 3, 4, 5]) pages.push(...organisations(await listOf(fund, eventId, { page, size: 1 })));
    expect(pages).toEqual(organisations(await listOf(fund, eventId)));
  });

  it('are read in as many statements for one as for four', async () => {
    const cost = async (size: number) => {
      const before = test.deps.db.statements();
      await listOf(fund, eventId, { size });
      return test.deps.db.statements() - before;
    };
    expect([await cost(1), await cost(4)]).toEqual([await cost(2), await cost(3)]);
    expect(await cost(4)).toBeLessThan(14);
  });
});

describe('who is free in a slot', () => {
  let crowd: Crowd;
  const at = (i: number): Member => memberOf(crowd, i);
  const slotId = (i: number) => crowd.slots[i]?.id ?? 'slt_';
  const free = async (query: object = {}) =>
    (await listOf(at(0), crowd.eventId, { freeIn: slotId(0), ...query })).items.map(({ name }) => name.family);
  const change = (i: number, changes: Parameters<typeof updateParticipant>[2]) =>
    writing(test.deps.db, (tx) =>
      updateParticipant(tx, { eventId: crowd.eventId, participantId: at(i).participantId }, changes),
    );

  beforeAll(async () => {
    crowd = await givenCrowd(test, { count: 8, tableCount: 2 });
  });

  it('has neither a meeting then, nor closed the slot, nor is given up, nor sleeps', async () => {
    expect(await free({ side: 'other' })).toEqual(['Family001', 'Family003', 'Family005', 'Family007']);
    await givenMeeting(crowd, at(1), at(2));
    const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: { eventId: crowd.eventId, sessionId: crowd.sessionId },
      query: {},
    });
    await placeMeeting(crowd, meetings[0]?.id ?? 'mtg_', { slot: 0 });
    // Until it is published nobody knows of it.
    expect(await free({ side: 'other' })).toContain('Family001');
    await publishSession(crowd);
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: crowd.eventId, participantId: at(3).participantId },
      body: { unavailable: [slotId(0)] },
    });
    await change(4, { absentAt: new Date(test.deps.now()) });
    await change(5, { attendance: 'remote', hours: { from: '20:00', to: '21:00' } });
    expect(await free()).toEqual(['Family007', 'Family006']);
    expect(await free({ freeIn: slotId(1) })).toEqual([
      'Family001',
      'Family003',
      'Family007',
      'Family002',
      'Family006',
    ]);
    await change(5, { hours: null });
  });

  it('agreed to be shown, is nobody’s colleague, and has nothing open with the reader', async () => {
    await change(7, { shownAbroad: false });
    expect(await free({ side: 'other' })).toEqual(['Family005']);
    await change(7, { shownAbroad: true });
    await at(0).must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: at(5).participantId, message: '', priority: 'would_like' },
    });
    expect(await free({ side: 'other' })).toEqual(['Family007']);
    // Who is not shown to the other country cannot propose anything to it.
    await change(0, { shownAbroad: false });
    expect(await free({ side: 'other' })).toEqual([]);
    await change(0, { shownAbroad: true });
  });

  it('finds a place: nobody is free in a slot whose tables are taken', async () => {
    const places = crowd.tables.map(({ id }, i) => ({
      ...{ id, kind: 'table' as const, label: null, zone: null, boothOf: null },
      closedSlots: i === 0 ? [slotId(0)] : [],
    }));
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/places', {
      params: { eventId: crowd.eventId, sessionId: crowd.sessionId },
      query: {},
      body: { places },
    });
    // One table is closed, at the other two people meet.
    expect(await free()).toEqual([]);
    expect(await free({ freeIn: slotId(1) })).not.toEqual([]);
  });

  it('is asked of a slot to come of the same event', async () => {
    const other = await givenCrowd(test, { count: 1 });
    const reply = await at(0).call(people, {
      params: { eventId: crowd.eventId },
      query: { freeIn: other.slots[0]?.id ?? 'slt_' },
    });
    expect(reply.problem.code).toBe('slot_unknown');
  });
});

describe('a request for a slot of the day', () => {
  let crowd: Crowd;
  const at = (i: number): Member => memberOf(crowd, i);
  const slotOf = (i: number) => crowd.slots[i] ?? { id: 'slt_' as const, startsAt: '' };
  const ask = (from: number, to: number, slotId: Id<'slot'>) =>
    at(from).call('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: at(to).participantId, message: '', priority: 'would_like', slotId },
    });

  beforeAll(async () => {
    crowd = await givenCrowd(test, { count: 6, tableCount: 1 });
  });

  it('names the slot to both, and expires as it begins', async () => {
    const sent = await ask(0, 1, slotOf(2).id);
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ slotId: slotOf(2).id, status: 'pending' });
    // The event grants ten days, which end before it: the earlier of the two counts.
    expect(Date.parse(sent.body.expiresAt)).toBeLessThanOrEqual(Date.parse(slotOf(2).startsAt));
    const { items } = await at(1).must('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    expect(items.map(({ slotId }) => slotId)).toEqual([slotOf(2).id]);
    const mailed = await mailedFacts(test, `${at(1).userId}@tests.example`);
    expect(mailed).toMatchObject({ slot: { start: slotOf(2).startsAt, zone: 'Europe/Paris' } });
  });

  it('is refused where one of the two is not free then, no table is left, or the event has no such slot', async () => {
    await givenMeeting(crowd, at(2), at(3));
    const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: { eventId: crowd.eventId, sessionId: crowd.sessionId },
      query: {},
    });
    await placeMeeting(crowd, meetings[0]?.id ?? 'mtg_', { slot: 0, table: 0 });
    await publishSession(crowd);
    // Person 2 sits at the one table there is: neither they nor two others can meet in that slot.
    expect((await ask(2, 5, slotOf(0).id)).problem.code).toBe('slot_not_free');
    expect((await ask(4, 1, slotOf(0).id)).problem.code).toBe('slot_not_free');
    const other = await givenCrowd(test, { count: 0 });
    const unknown = await ask(4, 1, other.slots[0]?.id ?? 'slt_');
    expect([unknown.problem.code, unknown.problem.fields]).toEqual([
      'slot_unknown',
      [{ path: 'slotId', code: 'not_one_of' }],
    ]);
    expect((await ask(4, 1, slotOf(1).id)).status).toBe(201);
  });

  it('once accepted, is read by the desk, which gives it a table in that very slot', async () => {
    const asked = await ask(5, 0, slotOf(3).id);
    await at(0).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { eventId: crowd.eventId, requestId: asked.body.id },
      body: { answer: 'accepted' },
    });
    const params = { eventId: crowd.eventId, sessionId: crowd.sessionId };
    const day = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/day', { params });
    expect(day.wishes).toEqual([{ meetingId: expect.any(String), slotId: slotOf(3).id, startsAt: slotOf(3).startsAt }]);
    const disturbance = { act: 'walk_in' as const, firstId: at(5).participantId, secondId: at(0).participantId };
    const { moves, revision } = await crowd.organiser.must(
      'POST /api/events/:eventId/sessions/:sessionId/day/proposals',
      { params, body: disturbance },
    );
    expect(moves.find(({ meetingId }) => meetingId === day.wishes[0]?.meetingId)?.after?.slotId).toBe(slotOf(3).id);
    const after = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/day/steps', {
      params,
      body: { disturbance, revision },
    });
    expect(after.wishes).toEqual([]);
  });
});
