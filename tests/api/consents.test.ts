import type { Key } from '@jumelage/contracts/endpoints';
import { followConsent, insertConsents, listConsents } from '@jumelage/db/repositories/consents';
import { erasePerson } from '@jumelage/db/repositories/erasure';
import { reading, writing } from '@jumelage/db/store';
import { noticeVersions } from '@jumelage/domain/consent';
import { type Id, toId } from '@jumelage/domain/ids';
import { day } from '@jumelage/domain/time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  givenOpenEvent,
  givenParticipant,
  givenPublishedOrganisation,
  type Person,
  signUp,
  visitor,
} from '../support/people.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const agree = (person: Person, body: { other_side?: boolean; newsletter?: boolean; terms?: true }, language = 'en') =>
  person.must('PUT /api/accounts/me/consents', { body, headers: { 'accept-language': language } });
const given = async (person: Person) =>
  Object.fromEntries(
    (await person.must('GET /api/accounts/me/consents')).consents.map((one) => [one.purpose, one.given]),
  );
const idOf = (person: { session: { user: { id: Id<'user'> } | null } }) => person.session.user?.id ?? 'usr_';

describe('what somebody agreed to', () => {
  it('is written down at sign-up with its wording, language and time, each purpose apart', async () => {
    const person = await signUp(test, { language: 'zh', consents: { other_side: false, newsletter: true } });
    const { consents, history } = await person.must('GET /api/accounts/me/consents');
    const word = { version: noticeVersions.terms, language: 'zh', at: new Date(testNow).toISOString() };
    expect(consents).toEqual([
      { purpose: 'terms', given: true, word, version: noticeVersions.terms, isNewer: false },
      { purpose: 'other_side', given: false, word, version: noticeVersions.other_side, isNewer: false },
      { purpose: 'newsletter', given: true, word, version: noticeVersions.newsletter, isNewer: false },
    ]);
    expect(history).toHaveLength(3);
  });

  it('changes by a new word, in the language it was read in, and says the same twice once', async () => {
    const person = await signUp(test, { language: 'fr', consents: { other_side: false } });
    await agree(person, { other_side: true }, 'zh');
    await agree(person, { other_side: true, newsletter: false });
    const { history } = await agree(person, { other_side: false }, 'fr');
    expect(history.map(({ purpose, given: yes, language }) => [purpose, yes, language])).toEqual([
      ['other_side', false, 'fr'],
      ['other_side', true, 'zh'],
      ...history.slice(2).map(({ purpose, given: yes }) => [purpose, yes, 'fr']),
    ]);
    expect(history).toHaveLength(5);
    expect(await given(person)).toEqual({ terms: true, other_side: false, newsletter: false });
  });

  it('cannot be written over, not even by the server', async () => {
    const person = await signUp(test);
    const { t } = test.deps.db;
    await expect(writing(test.deps.db, ({ q }) => q.update(t.consents).set({ given: false }))).rejects.toThrow();
    expect(await given(person)).toMatchObject({ terms: true, other_side: true });
  });

  it('does not let the terms be taken back, nor a stranger in', async () => {
    const person = await signUp(test);
    const refused = await person.call('PUT /api/accounts/me/consents', { body: { terms: false } as never });
    expect([refused.status, refused.problem.code]).toEqual([400, 'invalid_request']);
    expect((await visitor(test.app).call('GET /api/accounts/me/consents')).status).toBe(401);
  });

  it('is asked again when the wording is newer, and settled by agreeing', async () => {
    const person = await signUp(test);
    expect(person.session.consentsDue).toEqual([]);
    const old = { version: '2025-01-01', language: 'en', given: true, at: new Date(testNow + 1000) } as const;
    const rows = (['terms', 'other_side', 'newsletter'] as const).map((purpose, i) => ({
      ...old,
      purpose,
      given: purpose !== 'newsletter',
      id: toId('consent', test.deps.random(16)),
      userId: idOf(person),
      at: new Date(testNow + 1000 + i),
    }));
    await writing(test.deps.db, (store) => insertConsents(store, rows));
    expect((await person.must('GET /api/session')).consentsDue).toEqual(['terms', 'other_side']);
    const { consents } = await agree(person, { terms: true });
    expect(consents.map((one) => one.isNewer)).toEqual([false, true, true]);
    expect((await person.must('GET /api/session')).consentsDue).toEqual(['other_side']);
    await agree(person, { other_side: true });
    expect((await person.must('GET /api/session')).consentsDue).toEqual([]);
  });
});

describe('the operator', () => {
  it('is named to everybody, or nobody is', async () => {
    expect(await visitor(test.app).must('GET /api/operator')).toEqual({ name: null, contact: null, translator: null });
  });
});

let count = 0;

/**
 * Creates an open event with a French reader, two Chinese participants and an organiser; the first Chinese one is
 * looked at.
 */
async function givenTwoSides() {
  const name = `Zhuque${++count}x`;
  const organiser = await signUp(test);
  const { eventId } = await givenOpenEvent(organiser);
  const at = { eventId, organiser };
  const chinese = { country: 'CN' as const, sector: 'cleantech' as const, topics: ['solid_state_batteries'] };
  const offers = [{ kind: 'distribution' as const, topics: [], text: {} }];
  const reader = await givenParticipant(test, at, { organisation: { country: 'FR', offers, raise: round } });
  const shown = await givenParticipant(test, at, {
    language: 'zh',
    organisation: { ...chinese, kind: 'investor', nameLatin: name, thesis },
  });
  const beside = await givenParticipant(test, at, { language: 'zh', organisation: chinese });
  return { name, eventId, organiser, reader, shown, beside };
}
type Sides = Awaited<ReturnType<typeof givenTwoSides>>;
const round = { round: 'seed' as const, money: { amount: 2_000_000, currency: 'EUR' as const }, use: {} };
const thesis = {
  topicsIn: ['batteries'],
  topicsOut: [],
  stages: [],
  ticketMin: 100_000,
  ticketMax: 5_000_000,
  currency: 'EUR' as const,
  countries: [],
  lead: 'either' as const,
  coInvest: true,
  musts: [],
};

/** Collects every list, count and page where a viewer could find the organisation or its person. */
async function placesOf({ name, eventId, shown }: Sides, who: Person & { organisationId: Id<'organisation'> }) {
  const params = { organisationId: who.organisationId };
  const directory = await who.must('GET /api/organisations', { query: { size: 100 } });
  const found = await who.must('GET /api/organisations', { query: { q: name } });
  const matches = await who.must('GET /api/organisations/:organisationId/matches', {
    params,
    query: { scope: 'all', limit: 50 },
  });
  const people = await who.must('GET /api/events/:eventId/participants', { params: { eventId }, query: { size: 100 } });
  const named = await who.must('GET /api/events/:eventId/participants', { params: { eventId }, query: { q: name } });
  const page = await who.call('GET /api/organisations/:organisationId', {
    params: { organisationId: shown.organisationId },
  });
  const why = await who.call('GET /api/organisations/:organisationId/matches/:otherId', {
    params: { ...params, otherId: shown.organisationId },
  });
  const has = (items: readonly { id: string }[]) =>
    items.some(({ id }) => id === shown.organisationId || id === shown.participantId);
  return {
    directory: has(directory.items),
    search: [has(found.items), found.total],
    // Suggested, or in touch already.
    matches: has([...matches.items, ...matches.inTouch].map(({ organisation }) => organisation)),
    people: has(people.items),
    named: [has(named.items), named.total],
    page: page.status,
    why: why.status,
  };
}

const everywhere = {
  directory: true,
  search: [true, 1],
  matches: true,
  people: true,
  named: [true, 1],
  page: 200,
  why: 200,
};
const nowhere = {
  directory: false,
  search: [false, 0],
  matches: false,
  people: false,
  named: [false, 0],
  page: 404,
  why: 404,
};

describe('taking back the consent to be shown to the other side', () => {
  let sides: Sides;
  beforeAll(async () => {
    sides = await givenTwoSides();
  });
  beforeEach(() => agree(sides.shown, { other_side: true }));

  it('hides the person and the organisation from the other side at once, and from no one of their own', async () => {
    expect(await placesOf(sides, sides.reader)).toEqual(everywhere);
    const others = async () => (await sides.reader.must('GET /api/home')).organisations[0]?.matchCount ?? 0;
    const before = await others();
    await agree(sides.shown, { other_side: false });
    expect(await placesOf(sides, sides.reader)).toEqual(nowhere);
    expect(await others()).toBe(before - 1);
    expect(await placesOf(sides, sides.beside)).toEqual(everywhere);
    await agree(sides.shown, { other_side: true });
    expect(await placesOf(sides, sides.reader)).toEqual(everywhere);
    expect(await others()).toBe(before);
  });

  it('leaves no trace in the pipeline, in marked suggestions, among co-investors and those to meet', async () => {
    const { reader, shown } = sides;
    const params = { organisationId: reader.organisationId };
    const investor = await signUp(test);
    await givenPublishedOrganisation(investor, { country: 'FR', kind: 'investor', thesis });
    const mark = { params: { ...params, otherId: shown.organisationId }, body: { mark: 'shortlisted' as const } };
    await reader.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', mark);
    const texts = async () => {
      const pipeline = await reader.call('GET /api/organisations/:organisationId/pipeline', { params });
      const marked = await reader.call('GET /api/organisations/:organisationId/matches', {
        params,
        query: { mark: 'shortlisted' },
      });
      const pairs = await reader.call('GET /api/organisations/:organisationId/co-investments', { params });
      const list = await reader.call('GET /api/organisations/:organisationId/matches', {
        params,
        query: { scope: 'all', limit: 50 },
      });
      return [pipeline, marked, pairs]
        .map(({ text }) => text.includes(shown.organisationId))
        .concat(list.text.includes(shown.participantId));
    };
    expect(await texts()).toEqual([true, true, true, true]);
    await agree(shown, { other_side: false });
    expect(await texts()).toEqual([false, false, false, false]);
    // An organisation that has marked it may still remove its mark.
    await reader.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
      ...mark,
      body: { mark: 'hidden' },
    });
    await reader.must('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params: mark.params });
  });

  it('answers of what is hidden as of what is not there', async () => {
    const { eventId, reader, shown } = sides;
    await agree(shown, { other_side: false });
    const params = { organisationId: reader.organisationId };
    const [org, par] = [toId('organisation', test.deps.random(16)), toId('participant', test.deps.random(16))];
    const ask = (toParticipantId: Id<'participant'>) => ({
      params: { eventId },
      body: { toParticipantId, message: 'Shall we meet?', priority: 'would_like' as const },
    });
    const pairs: [Key, object, object][] = [
      [
        'GET /api/organisations/:organisationId',
        { params: { organisationId: shown.organisationId } },
        { params: { organisationId: org } },
      ],
      [
        'GET /api/organisations/:organisationId/matches/:otherId',
        { params: { ...params, otherId: shown.organisationId } },
        { params: { ...params, otherId: org } },
      ],
      [
        'PUT /api/organisations/:organisationId/matches/:otherId/mark',
        { params: { ...params, otherId: shown.organisationId }, body: { mark: 'shortlisted' } },
        { params: { ...params, otherId: org }, body: { mark: 'shortlisted' } },
      ],
      ['POST /api/events/:eventId/meeting-requests', ask(shown.participantId), ask(par)],
    ];
    for (const [key, hidden, absent] of pairs) {
      const [one, other] = [await reader.call(key, hidden as never), await reader.call(key, absent as never)];
      const { requestId: _, instance: __, ...problem } = one.problem;
      expect([key, one.status, problem]).toEqual([key, 404, expect.objectContaining({ code: 'not_found' })]);
      expect(other.problem).toMatchObject(problem);
    }
  });

  it('hides nobody from the organiser, nor from those who share an open request', async () => {
    const { name, eventId, organiser, reader, shown } = sides;
    const body = { toParticipantId: shown.participantId, message: 'Shall we meet?', priority: 'would_like' as const };
    const { id: requestId } = await reader.must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId },
      body,
    });
    await shown.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { eventId, requestId },
      body: { answer: 'accepted' },
    });
    await agree(shown, { other_side: false });
    const own = await reader.must('GET /api/events/:eventId/meeting-requests', { params: { eventId }, query: {} });
    expect(own.items.map((item) => [item.to.id, item.status])).toEqual([[shown.participantId, 'accepted']]);
    for (const key of [
      'GET /api/events/:eventId/participants',
      'GET /api/events/:eventId/organise/participants',
    ] as const) {
      const { items } = await organiser.must(key, { params: { eventId }, query: { q: name } });
      expect(items.map(({ id }) => id)).toContain(shown.participantId);
    }
  });

  it('hides a colleague who does not agree where the organisation stays shown', async () => {
    const { eventId, organiser, reader, shown } = sides;
    const colleague = await signUp(test, { consents: { other_side: false } });
    const { t } = test.deps.db;
    const membership = { organisationId: shown.organisationId, userId: idOf(colleague), role: 'owner' as const };
    await writing(test.deps.db, async (store) => {
      await store.q.insert(t.organisationMembers).values(membership);
      await followConsent(store, idOf(colleague));
    });
    const { participantId } = await colleague.must('POST /api/events/:eventId/registration', {
      params: { eventId },
      body: { organisationId: shown.organisationId, languages: ['zh'] },
    });
    await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId, participantId },
      body: { status: 'admitted' },
    });
    expect(await placesOf(sides, reader)).toEqual(everywhere);
    const list = await reader.call('GET /api/organisations/:organisationId/matches', {
      params: { organisationId: reader.organisationId },
      query: { scope: 'all', limit: 50 },
    });
    expect([list.text.includes(shown.participantId), list.text.includes(participantId)]).toEqual([true, false]);
    // The one who agrees goes: nobody of the owners agrees any more.
    await agree(shown, { other_side: false });
    expect((await placesOf(sides, reader)).page).toBe(404);
    await agree(colleague, { other_side: true });
    expect(await placesOf(sides, reader)).toMatchObject({ page: 200, directory: true, people: false });
    // Nobody's word outlives them: whoever is erased takes it along.
    await agree(shown, { other_side: true });
    await agree(colleague, { other_side: false });
    await writing(test.deps.db, (store) => erasePerson(store, idOf(shown), new Date(testNow)));
    expect(await placesOf(sides, reader)).toMatchObject({ page: 404, directory: false, people: false });
  });
});

describe('who did not agree', () => {
  it('cannot ask the other side for a meeting, and learns why; their own side they can', async () => {
    const { eventId, reader, shown, beside } = await givenTwoSides();
    await agree(shown, { other_side: false });
    const ask = (toParticipantId: Id<'participant'>) =>
      shown.call('POST /api/events/:eventId/meeting-requests', {
        params: { eventId },
        body: { toParticipantId, message: '您好', priority: 'would_like' },
      });
    const matches = 'GET /api/organisations/:organisationId/matches';
    const offered = async () => {
      const { items } = await shown.must('GET /api/events/:eventId/participants', { params: { eventId }, query: {} });
      const suggested = await shown.must(matches, { params: shown, query: { scope: 'all', limit: 50 } });
      const toMeet = suggested.items.flatMap(({ meetAt }) => meetAt.flatMap(({ participants }) => participants));
      const of = (list: readonly { id: string; seesReader: boolean }[], other: { participantId: string }) =>
        list.find(({ id }) => id === other.participantId)?.seesReader;
      return [of(items, reader), of(items, beside), of(toMeet, reader)];
    };
    expect(await offered()).toEqual([false, true, false]);
    const refused = await ask(reader.participantId);
    expect([refused.status, refused.problem.code]).toEqual([403, 'other_side_not_agreed']);
    expect((await ask(beside.participantId)).status).toBe(201);
    await agree(shown, { other_side: true });
    expect(await offered()).toEqual([true, true, true]);
    expect((await ask(reader.participantId)).status).toBe(201);
  });

  it('is hidden from strangers of both sides, who belong to no organisation', async () => {
    const person = await signUp(test, { consents: { other_side: false } });
    const organisationId = await givenPublishedOrganisation(person, { country: 'FR', nameLatin: 'Quietly Unique' });
    const stranger = await signUp(test);
    expect((await stranger.call('GET /api/organisations/:organisationId', { params: { organisationId } })).status).toBe(
      404,
    );
    expect((await stranger.must('GET /api/organisations', { query: { q: 'Quietly Unique' } })).total).toBe(0);
    await agree(person, { other_side: true });
    expect((await stranger.must('GET /api/organisations', { query: { q: 'Quietly Unique' } })).total).toBe(1);
  });
});

describe('people that an organiser imports', () => {
  it('are shown to the other side only where the organiser declares that they agreed, which the trail keeps', async () => {
    const { eventId, organiser, reader, beside } = await givenTwoSides();
    const said = { HU: 'ask', WU: 'not_yet', ZHU: 'agreed' } as const;
    for (const [family, consent] of Object.entries(said)) {
      const csv = `family,given,email,organisation,country\n${family},Jie,${family}@tests.example,Import Sample,CN`;
      await organiser.must('POST /api/events/:eventId/participants/import', {
        params: { eventId },
        body: { csv, consent },
      });
    }
    const names = async (who: Person) => {
      const { items } = await who.must('GET /api/events/:eventId/participants', {
        params: { eventId },
        query: { q: 'Import Sample' },
      });
      return items.map(({ name }) => name.family);
    };
    expect([await names(reader), await names(beside), await names(organiser)]).toEqual([
      ['ZHU'],
      ['HU', 'WU', 'ZHU'],
      ['HU', 'WU', 'ZHU'],
    ]);
    const { t } = test.deps.db;
    const trail = (await reading(test.deps.db).q.select().from(t.auditEntries)).filter(
      ({ chain, facts }) => chain === eventId && facts.consent === 'agreed',
    );
    expect(
      trail.map(({ act, actorId, at, facts }) => [act, actorId, at.getTime(), facts.people, facts.notice]),
    ).toEqual([
      ['POST /api/events/:eventId/participants/import', idOf(organiser), testNow, 1, noticeVersions.other_side],
    ]);
  });

  it('are shown by a later declaration, which the trail keeps and one request takes back; whoever has an account decides alone', async () => {
    const { eventId, organiser, reader, shown } = await givenTwoSides();
    const csv =
      'family,given,organisation,country\nHU,Jie,Import Sample,CN\nWU,Jie,Import Sample,CN\nZHU,Jie,Import Sample,CN';
    await organiser.must('POST /api/events/:eventId/participants/import', {
      params: { eventId },
      body: { csv, consent: 'not_yet' },
    });
    await agree(shown, { other_side: false });
    const lacking = async () => {
      const query = { without: 'agreement' as const };
      const { items } = await organiser.must('GET /api/events/:eventId/organise/participants', {
        params: { eventId },
        query,
      });
      return items.filter(({ shownAbroad }) => !shownAbroad);
    };
    const seen = async () => {
      const { items } = await reader.must('GET /api/events/:eventId/participants', {
        params: { eventId },
        query: { q: 'Import Sample' },
      });
      return items.map(({ name }) => name.family);
    };
    const declare = (body: {
      shownAbroad: boolean;
      participantIds?: Id<'participant'>[];
      way?: 'form';
      agreedOn?: string;
    }) => organiser.must('PUT /api/events/:eventId/participants/agreement', { params: { eventId }, body });
    const before = await lacking();
    expect(before.map(({ name, hasAccount }) => [name.family, hasAccount])).toEqual([
      ['HU', false],
      ['Sample', true],
      ['WU', false],
      ['ZHU', false],
    ]);
    const some = before.flatMap(({ id, name }) => (name.family === 'ZHU' ? [] : [id]));
    const body = {
      shownAbroad: true,
      participantIds: some,
      agreedOn: new Date(testNow + 2 * day).toISOString().slice(0, 10),
    };
    const early = await organiser.call('PUT /api/events/:eventId/participants/agreement', {
      params: { eventId },
      body,
    });
    expect([early.status, early.problem.fields, await seen()]).toEqual([
      400,
      [{ path: 'agreedOn', code: 'too_late' }],
      [],
    ]);
    const done = await declare({ shownAbroad: true, participantIds: some, way: 'form', agreedOn: '2026-05-20' });
    expect([done.changed.length, done.own, await seen()]).toEqual([2, 1, ['HU', 'WU']]);
    expect(await declare({ shownAbroad: true, participantIds: some })).toEqual({ changed: [], own: 1 });
    expect(await declare({ shownAbroad: false, participantIds: done.changed })).toEqual({
      changed: done.changed,
      own: 0,
    });
    expect([await seen(), await lacking()]).toEqual([[], before]);
    // Of another event nobody is touched, whoever is named.
    const other = await givenTwoSides();
    const elsewhere = await other.organiser.must('PUT /api/events/:eventId/participants/agreement', {
      params: { eventId: other.eventId },
      body: { shownAbroad: true, participantIds: some },
    });
    expect([elsewhere, await seen()]).toEqual([{ changed: [], own: 0 }, []]);
    expect([(await declare({ shownAbroad: true })).changed.length, await seen()]).toEqual([3, ['HU', 'WU', 'ZHU']]);
    expect((await lacking()).map(({ name }) => name.family)).toEqual(['Sample']);
    const everybody = { shownAbroad: false } as never;
    expect(
      (
        await organiser.call('PUT /api/events/:eventId/participants/agreement', {
          params: { eventId },
          body: everybody,
        })
      ).status,
    ).toBe(400);
    const { t } = test.deps.db;
    const acts = (await reading(test.deps.db).q.select().from(t.auditEntries)).filter(
      (entry) => entry.chain === eventId && entry.act.endsWith('/agreement'),
    );
    expect(
      acts.map(({ actorId, facts }) => [
        actorId,
        facts.shownAbroad,
        facts.people,
        facts.way,
        facts.agreedOn,
        facts.notice,
      ]),
    ).toEqual([
      [idOf(organiser), true, 2, 'form', '2026-05-20', noticeVersions.other_side],
      [idOf(organiser), true, 0, undefined, undefined, noticeVersions.other_side],
      [idOf(organiser), false, 2, undefined, undefined, undefined],
      [idOf(organiser), true, 3, undefined, undefined, noticeVersions.other_side],
    ]);
  });
});

it('of the demonstration agree in the wording of their language, and are shown by it', async () => {
  const demo = await openTestApp({ demo: true });
  const { db } = demo.deps;
  const store = reading(db);
  const users = await store.q.select().from(db.t.users);
  const everybody = async () => ({
    organisations: (await store.q.select().from(db.t.organisations)).filter((one) => one.shownAbroad).length,
    participants: (await store.q.select().from(db.t.participants)).filter((one) => one.shownAbroad).length,
  });
  const before = await everybody();
  expect(before.participants).toBe(await store.q.$count(db.t.participants));
  for (const user of users) {
    expect(
      (await listConsents(store, user.id)).map(({ purpose, given: yes, language }) => [purpose, yes, language]).sort(),
    ).toEqual([
      ['newsletter', false, user.language],
      ['other_side', true, user.language],
      ['terms', true, user.language],
    ]);
    await writing(db, (tx) => followConsent(tx, user.id));
  }
  expect(await everybody()).toEqual(before);
  await demo.close();
});
