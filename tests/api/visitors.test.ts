import { updateParticipant } from '@jumelage/db/repositories/participants';
import { reading, writing } from '@jumelage/db/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenCrowd, givenMeeting, memberOf, moveToPhase } from '../support/crowd.ts';
import { givenOpenEvent, givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let somebody: Person;
const overview = 'GET /api/visitors/overview';
const list = 'GET /api/visitors/organisations';
const namesShown = async (query: Record<string, string> = {}) =>
  (await somebody.must(list, { query })).items.map(({ nameLatin }) => nameLatin);

beforeAll(async () => {
  it = await openTestApp();
  somebody = visitor(it.app, 'fr');
});
afterAll(() => it.close());

test('visitors see an organisation once it agreed, and no longer than that', async () => {
  expect((await somebody.must(overview)).organisations).toBe(0);
  const owner = await signUp(it, { language: 'fr' });
  const organisationId = await givenPublishedOrganisation(owner, { nameLatin: 'Algosud', sector: 'cleantech' });
  expect(await namesShown()).toEqual([]);
  const params = { organisationId };
  const change = (body: { isPublic: boolean }) =>
    owner.must('PATCH /api/organisations/:organisationId', { params, body });
  await change({ isPublic: true });
  expect(await namesShown()).toEqual(['Algosud']);
  expect(await somebody.must(overview)).toEqual({
    organisations: 1,
    countries: 1,
    sectors: [
      { sector: 'it', organisations: 0 },
      { sector: 'cleantech', organisations: 1 },
      { sector: 'biomed', organisations: 0 },
    ],
  });
  await owner.must('PUT /api/organisations/:organisationId/status', { params, body: { status: 'draft' } });
  expect(await namesShown()).toEqual([]);
  await owner.must('PUT /api/organisations/:organisationId/status', { params, body: { status: 'published' } });
  await change({ isPublic: false });
  expect([await namesShown(), (await somebody.must(overview)).organisations]).toEqual([[], 0]);
});

test('who is hidden from the other country is hidden from visitors, whatever else they agreed to', async () => {
  const owner = await signUp(it, { language: 'zh', consents: { other_side: false } });
  await givenPublishedOrganisation(owner, { nameLatin: 'Hidden', country: 'CN', isPublic: true });
  expect(await namesShown()).toEqual([]);
});

test('of an anonymous organisation visitors get the teaser; of none people, picture, city, park or address', async () => {
  const owner = await signUp(it, { language: 'fr' });
  await givenPublishedOrganisation(owner, {
    nameLatin: 'Secretive',
    city: 'Grasse',
    isAnonymous: true,
    isPublic: true,
    website: 'https://secretive.example',
  });
  const reply = await somebody.call(list);
  expect(reply.body.items.map(({ isTeaser }) => isTeaser)).toEqual([true]);
  expect(reply.text).not.toMatch(/Secretive|Grasse|secretive/);
  expect(Object.keys(reply.body.items[0] ?? {}).sort()).toEqual(
    'country id isSample isTeaser kind nameHanzi nameLatin needs offers sector stage tagline topics'.split(' '),
  );
});

test('a list is filtered by sector and country, and what is unknown is refused by its field', async () => {
  const owner = await signUp(it, { language: 'en' });
  await givenPublishedOrganisation(owner, { nameLatin: 'Medlin', sector: 'biomed', country: 'FR', isPublic: true });
  expect(await namesShown({ sector: 'biomed', country: 'FR' })).toEqual(['Medlin']);
  expect(await namesShown({ sector: 'biomed', country: 'CN' })).toEqual([]);
  const refused = await somebody.call(list, { query: { sector: 'gold' as 'it' } });
  expect([refused.status, refused.problem.fields?.map(({ path }) => path)]).toEqual([400, ['sector']]);
});

test('answers may be cached by everybody, since they are the same for all', async () => {
  for (const key of [overview, list, 'GET /api/visitors/events'] as const)
    expect((await somebody.call(key)).headers['cache-control']).toBe('public, max-age=300');
});

const searching = 'POST /api/visitors/matches';
const project = {
  text: 'Nous fabriquons des films solaires souples et cherchons un partenaire industriel pour la fabrication.',
  language: 'fr',
  country: 'FR',
} as const;

test('a sentence finds those of the other country that fit, by what they do and without their names', async () => {
  const owner = await signUp(it, { language: 'zh' });
  const other = { country: 'CN' as const, sector: 'cleantech' as const, topics: ['photovoltaics'] };
  const maker = await givenPublishedOrganisation(owner, {
    ...other,
    nameLatin: 'Minjiang Film',
    city: 'Mianyang',
    isPublic: true,
    offers: [{ kind: 'manufacture', topics: [], text: {} }],
    texts: { zh: { origin: 'original', tagline: '柔性太阳能薄膜代工', description: '为客户生产太阳能薄膜。' } },
  });
  await givenPublishedOrganisation(owner, { ...other, nameLatin: 'Shy Film' });
  const reply = await somebody.call(searching, { body: project });
  expect([reply.status, reply.body.matches.map(({ organisation }) => organisation.id)]).toEqual([200, [maker]]);
  expect(reply.body.cooperations).toEqual([{ direction: 'need', kind: 'manufacture' }]);
  expect(reply.body.matches[0]?.organisation.isTeaser).toBe(true);
  expect(reply.body.matches[0]?.strongest.length).toBeGreaterThan(0);
  expect(reply.text).not.toMatch(/Minjiang|Mianyang|Shy Film/);
});

test('what a visitor wrote is stored nowhere', async () => {
  const secret = 'Zanzibarium est notre alliage, nous cherchons un distributeur en Chine.';
  await somebody.must(searching, { body: { ...project, text: secret } });
  const { db } = it.deps;
  const store = reading(db);
  for (const table of Object.values(store.t)) {
    const rows = await store.q.select().from(table as typeof store.t.organisations);
    expect(JSON.stringify(rows)).not.toContain('Zanzibarium');
  }
});

test('a text that is too short or too long is refused by its field', async () => {
  for (const text of ['short', 'x'.repeat(501)]) {
    const refused = await somebody.call(searching, { body: { ...project, text } });
    expect([refused.status, refused.problem.fields?.map(({ path }) => path)]).toEqual([400, ['text']]);
  }
});

test('all visitors together are refused beyond so many searches a minute, and the same sentence costs none', async () => {
  const of = (n: number) => somebody.call(searching, { body: { ...project, text: `Nous vendons ${n} capteurs.` } });
  const statuses = new Set<number>();
  for (let n = 0; n < 121; n++) statuses.add((await of(n)).status);
  expect([...statuses]).toEqual([200, 503]);
  expect((await of(0)).status).toBe(200);
  it.setNow(testNow + 61_000);
  expect((await of(500)).status).toBe(200);
});

test('visitors read the programme: the next event first, with the organisations of each side that agreed', async () => {
  const crowd = await givenCrowd(it, { count: 6 });
  const { eventId } = crowd;
  const later = await givenOpenEvent(await signUp(it), { event: { startsOn: '2026-08-02', endsOn: '2026-08-02' } });
  const read = async () => (await somebody.must('GET /api/visitors/events')).events;
  const found = async () => (await read()).find(({ id }) => id === eventId);
  expect((await read()).map(({ id }) => id)).toEqual([eventId, later.eventId]);
  const everybody = [
    { country: 'CN', organisations: 3 },
    { country: 'FR', organisations: 3 },
  ];
  expect(await found()).toMatchObject({ isOpen: true, hasEnded: false, sides: everybody, meetings: null });
  // Who does not agree any more is counted in no number of it, nor is an anonymous organisation.
  const [shy, secretive] = [memberOf(crowd, 1), memberOf(crowd, 3)];
  await writing(it.deps.db, (tx) =>
    updateParticipant(tx, { eventId, participantId: shy.participantId }, { shownAbroad: false }),
  );
  await secretive.must('PATCH /api/organisations/:organisationId', {
    params: { organisationId: secretive.organisationId },
    body: { isAnonymous: true },
  });
  expect(await found()).toMatchObject({
    sides: [
      { country: 'FR', organisations: 3 },
      { country: 'CN', organisations: 1 },
    ],
    sectors: [{ sector: 'it', organisations: 4 }],
  });
});

test('of an event that is over visitors read its results, of a draft nothing', async () => {
  const crowd = await givenCrowd(it, { count: 6 });
  const { eventId } = crowd;
  for (const [a, b] of [
    [0, 1],
    [2, 3],
    [4, 5],
    [0, 3],
    [2, 5],
  ] as const)
    await givenMeeting(crowd, memberOf(crowd, a), memberOf(crowd, b));
  await moveToPhase(crowd, 'scheduling');
  await moveToPhase(crowd, 'running');
  await moveToPhase(crowd, 'closed');
  const draft = await crowd.organiser.must('POST /api/events', {
    body: {
      ...{ name: { en: 'Draft' }, place: { en: 'Nice' }, description: {}, zone: 'Europe/Paris' },
      ...{ startsOn: '2026-07-01', endsOn: '2026-07-02', requestLimit: 10, requestHours: 72 },
    },
  });
  const { events } = await somebody.must('GET /api/visitors/events');
  expect(events.at(-1)).toMatchObject({ id: eventId, hasEnded: true, isOpen: false, meetings: 5 });
  expect(events.map(({ id }) => id)).not.toContain(draft.id);
});
