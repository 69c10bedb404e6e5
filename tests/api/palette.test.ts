import { limits } from '@jumelage/api/http/limits';
import type { Key } from '@jumelage/contracts/endpoints';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';
import {
  confirmCountryOf,
  givenOpenEvent,
  givenPublishedOrganisation,
  type Person,
  signUp,
  visitor,
} from '../support/people.ts';

const key = 'GET /api/palette' satisfies Key;
let app: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const find = (who: Person, q: string) => who.must(key, { query: { q } });
const peopleFor = async (who: Person, q: string) => (await find(who, q)).people.map(({ name }) => name.family);
const change = (member: Member, changes: Parameters<typeof updateParticipant>[2]) =>
  writing(app.deps.db, (tx) =>
    updateParticipant(tx, { eventId: crowd.eventId, participantId: member.participantId }, changes),
  );

// French and Chinese people in turn: those with an even number are French.
beforeAll(async () => {
  app = await openTestApp();
  crowd = await givenCrowd(app, { count: 8 });
  await change(at(1), { family: 'Lü', given: 'Xin', hanzi: '吕欣', email: 'xin@tests.example' });
  await change(at(2), { family: 'Guérin', given: 'Élodie', hanzi: null });
  await change(at(3), { family: 'Ouyang', given: 'Xiu', hanzi: '歐陽修', shownAbroad: false });
  await change(at(5), { family: 'Ouyang', given: 'Refused', hanzi: null, status: 'refused' });
});
afterAll(() => app.close());

describe('people', () => {
  test.each([
    ['pinyin on a keyboard without ü', 'lv xin', 'Lü'],
    ['pinyin as passports have it', 'lyuxin', 'Lü'],
    ['characters', '吕', 'Lü'],
    ['traditional characters', '呂欣', 'Lü'],
    ['a name without its accents, given name first', 'elodie gue', 'Guérin'],
  ])('are found by %s', async (_, q, family) => {
    expect(await peopleFor(at(0), q)).toEqual([family]);
  });

  it('come with where they are found', async () => {
    expect((await find(at(0), 'lü xin')).people).toMatchObject([
      {
        id: at(1).participantId,
        name: { family: 'Lü', given: 'Xin', hanzi: '吕欣' },
        organisation: { id: at(1).organisationId, country: 'CN' },
        eventId: crowd.eventId,
        eventName: { en: 'Forum' },
        organises: false,
      },
    ]);
    expect((await find(crowd.organiser, 'lü xin')).people).toMatchObject([{ organises: true }]);
  });

  it('who did not agree are found by their own side and by organisers, not by the other country', async () => {
    expect(await peopleFor(at(0), 'ouyang xiu')).toEqual([]);
    expect(await peopleFor(at(0), '欧阳')).toEqual([]);
    expect(await peopleFor(at(7), '欧阳')).toEqual(['Ouyang']);
    expect(await peopleFor(crowd.organiser, 'ouyang xiu')).toEqual(['Ouyang']);
  });

  it('who were refused are found by organisers alone', async () => {
    expect(await peopleFor(at(7), 'ouyang refused')).toEqual([]);
    expect(await peopleFor(crowd.organiser, 'ouyang refused')).toEqual(['Ouyang']);
  });

  it('are found by address by organisers alone: to others it would confirm a guess', async () => {
    expect(await peopleFor(crowd.organiser, 'xin@tests.example')).toEqual(['Lü']);
    expect(await peopleFor(at(0), 'xin@tests.example')).toEqual([]);
  });

  it('of an event are found by nobody who has no place in it', async () => {
    expect(await peopleFor(await signUp(app), 'lü xin')).toEqual([]);
  });

  it('are five at most, and each is there once', async () => {
    const { people } = await find(crowd.organiser, 'sample');
    expect(people).toHaveLength(5);
    expect(new Set(people.map(({ id }) => id)).size).toBe(5);
  });

  it('who take part in two events stand there once, at the later one', async () => {
    const organiser = await signUp(app);
    const events: Crowd['eventId'][] = [];
    for (const startsOn of ['2026-09-01', '2026-08-01'])
      events.push((await givenOpenEvent(organiser, { event: { startsOn, endsOn: startsOn } })).eventId);
    const guest = await signUp(app, { family: 'Twice', given: 'Seen' });
    const organisationId = await givenPublishedOrganisation(guest);
    for (const eventId of events)
      await guest.must('POST /api/events/:eventId/registration', {
        params: { eventId },
        body: { organisationId, languages: ['fr'] },
      });
    expect((await find(organiser, 'twice')).people.map(({ eventId }) => eventId)).toEqual([events[0]]);
  });

  it('are hidden after the day that their event settled, but from its organisers', async () => {
    await crowd.organiser.must('PATCH /api/events/:eventId', {
      params: { eventId: crowd.eventId },
      body: { hideOn: '2026-07-10' },
    });
    app.setNow(Date.parse('2026-07-11T12:00:00Z'));
    expect(await peopleFor(at(0), '吕')).toEqual([]);
    expect(await peopleFor(crowd.organiser, '吕')).toEqual(['Lü']);
    app.setNow(Date.UTC(2026, 5, 1, 8));
  });
});

describe('organisations', () => {
  it('are those of the directory: published, and shown to the reader', async () => {
    const french = await signUp(app);
    await confirmCountryOf(app, await givenPublishedOrganisation(french, { country: 'FR', nameLatin: 'Reader' }));
    const hidden = await signUp(app, { consents: { other_side: false } });
    await givenPublishedOrganisation(hidden, { country: 'CN', nameLatin: 'Yunhai Hidden', nameHanzi: '云海隐形' });
    const shown = await signUp(app);
    const id = await givenPublishedOrganisation(shown, { country: 'CN', nameLatin: 'Yunhai', nameHanzi: '云海科技' });
    for (const q of ['yunhai', '雲海', 'YÚNHǍI'])
      expect((await find(french, q)).organisations.map((one) => one.id)).toEqual([id]);
    expect((await find(hidden, '云海隐形')).organisations).toMatchObject([{ nameLatin: 'Yunhai Hidden' }]);
  });

  it('that are anonymous are named by their teaser', async () => {
    const owner = await signUp(app);
    const body = { nameLatin: 'Secret Turbine', topics: ['water_treatment'], isAnonymous: true };
    const id = await givenPublishedOrganisation(owner, {
      ...body,
      texts: { en: { origin: 'original', tagline: 'Zebrafish pumps', description: 'Secret Turbine makes pumps.' } },
    });
    const reader = await signUp(app);
    expect((await find(reader, 'secret turbine')).organisations).toEqual([]);
    const { organisations } = await find(reader, 'zebrafish');
    expect(organisations).toMatchObject([{ id, isTeaser: true }]);
    expect(JSON.stringify(organisations)).not.toContain('Turbine');
  });
});

describe('events', () => {
  it('are found by any of their names; drafts by their organisers alone', async () => {
    const host = await signUp(app);
    await host.grant?.('mayCreateEvents');
    await host.must('POST /api/organisations', { body: { kind: 'public', nameLatin: 'A park', country: 'FR' } });
    const { id } = await host.must('POST /api/events', {
      body: {
        name: { fr: 'Rencontres de l’été', zh: '夏季对接会', en: 'Summer meetings' },
        place: { en: 'Antibes' },
        description: {},
        zone: 'Europe/Paris',
        startsOn: '2026-08-01',
        endsOn: '2026-08-02',
        requestLimit: 5,
        requestHours: 48,
      },
    });
    for (const q of ['rencontres de l ete', '夏季', 'summer', 'antibes'])
      expect((await find(host, q)).events).toMatchObject([{ id, startsOn: '2026-08-01', organises: true }]);
    expect((await find(at(0), 'summer')).events).toEqual([]);
    await host.must('PUT /api/events/:eventId/status', { params: { eventId: id }, body: { status: 'open' } });
    expect((await find(at(0), 'summer')).events).toMatchObject([{ id, organises: false }]);
  });
});

it('visitors find nothing, not even that there is nothing', async () => {
  expect((await visitor(app.app).call(key, { query: { q: 'lu' } })).status).toBe(401);
});

it('a search says something, on one line, in a hundred characters', async () => {
  for (const q of ['', '   ', 'x'.repeat(101)]) expect((await at(0).call(key, { query: { q } })).status).toBe(400);
  expect(await find(at(0), '%')).toEqual({ people: [], organisations: [], events: [] });
});

it('sends as many statements whatever is found', async () => {
  const { db } = app.deps;
  const statements = async (who: Person, q: string) => {
    await find(who, q);
    const before = db.statements();
    await find(who, q);
    return db.statements() - before;
  };
  const counted = [await statements(at(0), 'sample'), await statements(crowd.organiser, 'sample')];
  for (const one of counted) expect(one).toBeLessThanOrEqual(12);
  expect(await statements(at(0), 'nobody at all')).toBeLessThanOrEqual(counted[0] ?? 0);
});

it('an organiser who has to show a second factor finds their people once they did', async () => {
  const careful = await openTestApp({ config: { secondFactor: 'staff' } });
  const few = await givenCrowd(careful, { count: 2 });
  expect((await few.organiser.must(key, { query: { q: 'family000' } })).people).toEqual([]);
  expect((await memberOf(few, 1).must(key, { query: { q: 'family000' } })).people).toHaveLength(1);
  await careful.close();
});

it('is limited: nobody reads the whole of an event letter by letter', async () => {
  const limited = await openTestApp({ config: { rateLimits: true } });
  const few = await givenCrowd(limited, { count: 1 });
  const statuses = [];
  for (let i = 0; i <= limits.search.account.calls; i++)
    statuses.push((await memberOf(few, 0).call(key, { query: { q: 'a' } })).status);
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([200]));
  expect(statuses.at(-1)).toBe(429);
  await limited.close();
});
