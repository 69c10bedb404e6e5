import { fieldsWith } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { profileFields } from '@jumelage/domain/profile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { pdf } from '../support/files.ts';
import { givenOpenEvent, givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

/** Stands in every text of the anonymous organisation but its tagline: whoever reads it knows who it is. */
const mark = 'Zyxwvut';
const about = `${mark} builds membranes that clean water with sunlight, for towns without a grid.`;

let it: TestApp;
let owner: Person & { session: { user: { id: Id<'user'> } | null } };
let stranger: Person & { session: { user: { id: Id<'user'> } | null } };
let organiser: Person;
let secretId: Id<'organisation'>;
let strangerOrg: Id<'organisation'>;
let eventId: Id<'event'>;
const parkId = 'prk_sophia';
const twinId = 'prk_chengdu';

beforeAll(async () => {
  it = await openTestApp();
  owner = await signUp(it, { family: mark, given: mark });
  stranger = await signUp(it, { language: 'zh' });
  organiser = await signUp(it);
  const { t } = it.deps.db;
  const park = (id: Id<'park'>, country: 'FR' | 'CN') => ({ id, country, name: { en: id }, city: { en: id } });
  await it.deps.db.tx(async (q) => {
    await q.insert(t.parks).values([park(parkId, 'FR'), park(twinId, 'CN')]);
    await q.insert(t.parkTwins).values([
      { parkId, twinId },
      { parkId: twinId, twinId: parkId },
    ]);
  });
  const cooperation = {
    kind: 'joint_development' as const,
    topics: ['water_treatment'],
    text: { en: `Work with ${mark}` },
  };
  secretId = await givenPublishedOrganisation(owner, {
    ...{
      nameLatin: `${mark} SAS`,
      nameHanzi: '匿名暗号',
      city: mark,
      parkId,
      registrationNumber: `RCS ${mark}`,
      foundedYear: 2019,
    },
    ...{
      headcount: '1-9',
      turnover: '<0.5M',
      website: `https://${mark.toLowerCase()}.example`,
      topics: ['water_treatment'],
      stage: 'seed',
      isAnonymous: true,
    },
    texts: {
      en: { origin: 'original', tagline: 'Membranes that clean water with sunlight', description: about },
      fr: { origin: 'human', tagline: `${mark} nettoie l’eau`, description: about },
    },
    ...{ offers: [cooperation], needs: [cooperation] },
    raise: { round: 'seed', money: { amount: 100_000_000, currency: 'EUR' }, use: { en: `For ${mark}` } },
  });
  strangerOrg = await givenPublishedOrganisation(stranger, {
    ...{
      nameLatin: 'Sample stranger',
      country: 'CN',
      parkId: twinId,
      topics: ['water_treatment'],
      stage: 'seed',
      languages: ['zh', 'en'],
    },
    texts: {
      en: {
        origin: 'original',
        tagline: 'Water',
        description: 'We look for membranes that clean water with sunlight for towns.',
      },
    },
    ...{ offers: [{ ...cooperation, text: {} }], needs: [{ ...cooperation, text: {} }] },
  });
  await owner.must('POST /api/organisations/:organisationId/documents', {
    params: { organisationId: secretId },
    body: { name: `${mark}.pdf`, content: pdf.toString('base64') },
  });
  ({ eventId } = await givenOpenEvent(organiser));
});
afterAll(() => it.close());

const page = (by: Person) =>
  by.call('GET /api/organisations/:organisationId', { params: { organisationId: secretId } });
const search = async (by: Person, q: string) =>
  (await by.must('GET /api/organisations', { query: { q } })).items.map((one) => one.id);
const nameFor = async (by: Person) => (await page(by)).body.nameLatin;

/** Collects every answer in which a stranger can read of other organisations. */
async function everythingFor(by: Person, organisationId: Id<'organisation'>): Promise<string[]> {
  const params = { organisationId };
  const replies = [
    await by.call('GET /api/organisations', { query: { size: 100 } }),
    await by.call('GET /api/organisations', {
      query: { country: 'FR', sector: 'cleantech', topic: 'water_treatment', size: 100 },
    }),
    await page(by),
    await by.call('GET /api/organisations/:organisationId/matches', { params, query: { limit: 30, scope: 'all' } }),
    await by.call('GET /api/organisations/:organisationId/matches', {
      params,
      query: { limit: 50, mark: 'shortlisted' },
    }),
    await by.call('GET /api/organisations/:organisationId/matches/:otherId', {
      params: { organisationId, otherId: secretId },
    }),
    await by.call('GET /api/organisations/:organisationId/pipeline', { params }),
    await by.call('GET /api/organisations/:organisationId/co-investments', { params }),
    await by.call('GET /api/organisations/:organisationId/grants', { params }),
    await by.call('GET /api/organisations/:organisationId/documents', { params: { organisationId: secretId } }),
    await by.call('GET /api/organisations/:organisationId/openings', { params }),
    await by.call('GET /api/notifications'),
    await by.call('GET /api/home'),
    await by.call('GET /api/events/:eventId', { params: { eventId } }),
    await by.call('GET /api/events/:eventId/participants', { params: { eventId }, query: { size: 100 } }),
    await by.call('GET /api/events/:eventId/participants', { params: { eventId }, query: { q: mark } }),
    await by.call('GET /api/organisations/:organisationId/matches', { params, query: { limit: 50, eventId } }),
  ];
  return replies.map((reply) => reply.text);
}

/** Lists the surroundings of each secret found in the texts. */
const leaks = (texts: readonly string[]) =>
  texts.flatMap((text) => /.{0,80}(zyxwvut|匿名暗号|:2019).{0,20}/i.exec(text)?.[0] ?? []);

test('its members see all of it; a stranger sees a teaser, in their language', async () => {
  expect((await page(owner)).body).toMatchObject({
    nameLatin: `${mark} SAS`,
    isAnonymous: true,
    isTeaser: false,
    city: mark,
  });
  const { body } = await page(stranger);
  expect(body).toMatchObject({
    ...{ isAnonymous: true, isTeaser: true, mine: null, picture: null },
    ...Object.fromEntries(
      fieldsWith(profileFields, 'shown', 'known').map((name) => [
        name,
        name === 'nameLatin' ? expect.any(String) : null,
      ]),
    ),
    ...{
      nameLatin: '匿名初创企业 · 清洁技术 · 法国',
      kind: 'startup',
      country: 'FR',
      sector: 'cleantech',
      topics: ['water_treatment'],
      stage: 'seed',
    },
    // The French tagline names it after all: it is left out.
    texts: { en: { origin: 'original', tagline: 'Membranes that clean water with sunlight', description: '' } },
    offers: [{ kind: 'joint_development', topics: ['water_treatment'], text: {} }],
    raise: { round: 'seed', use: {} },
  });
  expect(body.texts.fr?.tagline).toBeUndefined();
  const inLanguage = async (language: string) =>
    (
      await stranger.must('GET /api/organisations/:organisationId', {
        params: { organisationId: secretId },
        headers: { 'accept-language': language },
      })
    ).nameLatin;
  expect(await inLanguage('en')).toBe('Anonymous startup · clean technology · France');
  expect(await inLanguage('fr')).toBe('Start-up anonyme · écotechnologies · France');
});

test('its name and texts stand in no answer that a stranger gets, before and after they mark it', async () => {
  expect(await leaks([(await page(owner)).text])).toHaveLength(1);
  expect(leaks(await everythingFor(stranger, strangerOrg))).toEqual([]);
  await stranger.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
    params: { organisationId: strangerOrg, otherId: secretId },
    body: { mark: 'shortlisted', note: 'promising' },
  });
  const after = await everythingFor(stranger, strangerOrg);
  expect(after.filter((text) => text.includes(secretId)).length).toBeGreaterThan(4);
  expect(leaks(after)).toEqual([]);
  const anonymous = await Promise.all([
    visitor(it.app).call('GET /api/organisations'),
    visitor(it.app).call('GET /api/events/:eventId', { params: { eventId } }),
  ]);
  expect(leaks(anonymous.map((reply) => reply.text))).toEqual([]);
});

test('its reasons tell no word of its texts and no park', async () => {
  const { match } = await stranger.must('GET /api/organisations/:organisationId/matches/:otherId', {
    params: { organisationId: strangerOrg, otherId: secretId },
  });
  const facts = match?.reasons.filter((one) => one.criterion === 'text').map((one) => Object.keys(one.facts));
  expect([facts, match?.passages]).toEqual([[['cosine'], ['cosine']], []]);
  const places = (one: typeof match) =>
    one?.reasons.filter(({ criterion }) => criterion === 'place').map((reason) => reason.facts.relation);
  expect(places(match)).toEqual(['other_side', 'other_side']);
  // The same pair, seen from the side that knows both, has passages.
  const back = await owner.must('GET /api/organisations/:organisationId/matches/:otherId', {
    params: { organisationId: secretId, otherId: strangerOrg },
  });
  expect(places(back.match)).toEqual(['twin_parks', 'twin_parks']);
  expect(back.match?.passages.length).toBeGreaterThan(0);
});

test('it is found by what its teaser says and not by its name, its description, its park or its place in the alphabet', async () => {
  expect(await search(stranger, 'sunlight membranes')).toContain(secretId);
  for (const q of [mark, 'Zyxw', '匿名暗号', 'towns grid', 'nettoie'])
    expect(await search(stranger, q)).not.toContain(secretId);
  const inPark = await stranger.must('GET /api/organisations', { query: { parkId, size: 100 } });
  expect(inPark.items.map((one) => one.id)).not.toContain(secretId);
  const order = async () =>
    (await stranger.must('GET /api/organisations', { query: { country: 'FR', kind: 'startup', size: 100 } })).items
      .map((one) => one.id)
      .indexOf(secretId);
  await givenPublishedOrganisation(organiser, { nameLatin: 'Mmm' });
  const place = await order();
  await owner.must('PATCH /api/organisations/:organisationId', {
    params: { organisationId: secretId },
    body: { nameLatin: `Aaa ${mark}` },
  });
  expect(await order()).toBe(place);
  await owner.must('PATCH /api/organisations/:organisationId', {
    params: { organisationId: secretId },
    body: { nameLatin: `${mark} SAS` },
  });
});

test('a granted profile makes it known, and one taken back hides it again at once; mails call it by its label', async () => {
  const { id } = await stranger.must('POST /api/organisations/:organisationId/grants', {
    params: { organisationId: strangerOrg },
    body: { ownerId: secretId, layer: 'profile', message: 'May we know who you are?' },
  });
  expect(leaks(await everythingFor(stranger, strangerOrg))).toEqual([]);
  const set = (status: 'granted' | 'withdrawn') =>
    owner.must('PUT /api/organisations/:organisationId/grants/:grantId/status', {
      params: { organisationId: secretId, grantId: id },
      body: { status },
    });
  await set('granted');
  expect(await nameFor(stranger)).toBe(`${mark} SAS`);
  const { asked } = await stranger.must('GET /api/organisations/:organisationId/grants', {
    params: { organisationId: strangerOrg },
  });
  expect(asked[0]?.organisation).toMatchObject({ nameLatin: `${mark} SAS`, isTeaser: false });
  // A grant is its organisation's alone.
  const other = await signUp(it);
  await givenPublishedOrganisation(other);
  expect(await nameFor(other)).toMatch(/^Anonymous startup/);
  await set('withdrawn');
  expect(await nameFor(stranger)).toMatch(/^匿名/);
  // Notifications from before keep the name; new ones have the label again.
  const { items } = await stranger.must('GET /api/notifications');
  expect(items.find((one) => one.facts.status === 'withdrawn')?.facts.organisation).toMatch(/^匿名/);
});

test('an anonymous organisation that asks is a label to those it asks, and nameless in their log of openings', async () => {
  await stranger.must('POST /api/organisations/:organisationId/documents', {
    params: { organisationId: strangerOrg },
    body: { name: 'a.pdf', content: pdf.toString('base64') },
  });
  await owner.must('POST /api/organisations/:organisationId/grants', {
    params: { organisationId: secretId },
    body: { ownerId: strangerOrg, layer: 'documents' },
  });
  const { given } = await stranger.must('GET /api/organisations/:organisationId/grants', {
    params: { organisationId: strangerOrg },
  });
  const grantId = given.find((one) => one.layer === 'documents')?.id ?? 'grt_';
  await stranger.must('PUT /api/organisations/:organisationId/grants/:grantId/status', {
    params: { organisationId: strangerOrg, grantId },
    body: { status: 'granted' },
  });
  const { items } = await owner.must('GET /api/organisations/:organisationId/documents', {
    params: { organisationId: strangerOrg },
  });
  await owner.call('GET /api/organisations/:organisationId/documents/:documentId/file', {
    params: { organisationId: strangerOrg, documentId: items[0]?.id ?? 'doc_' },
  });
  const log = await stranger.must('GET /api/organisations/:organisationId/openings', {
    params: { organisationId: strangerOrg },
  });
  expect(log.items).toMatchObject([
    { person: null, organisation: { id: secretId, nameLatin: '匿名初创企业 · 清洁技术 · 法国' } },
  ]);
  const now = await stranger.must('GET /api/organisations/:organisationId/grants', {
    params: { organisationId: strangerOrg },
  });
  expect(leaks([JSON.stringify(now)])).toEqual([]);
});

test('a common event makes it known once both are admitted, not by registering; its organisers know it before', async () => {
  const register = async (by: Person, organisationId: Id<'organisation'>) =>
    (
      await by.must('POST /api/events/:eventId/registration', {
        params: { eventId },
        body: { organisationId, languages: ['en'] },
      })
    ).participantId;
  const admit = (participantId: Id<'participant'>) =>
    organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId, participantId },
      body: { status: 'admitted' },
    });
  expect(await nameFor(organiser)).toMatch(/^Anonymous/);
  const theirs = await register(owner, secretId);
  expect(await nameFor(organiser)).toBe(`${mark} SAS`);
  await admit(theirs);
  const ours = await register(stranger, strangerOrg);
  const people = await stranger.call('GET /api/events/:eventId/participants', { params: { eventId } });
  expect([people.status, leaks([people.text])]).toEqual([200, []]);
  expect(await nameFor(stranger)).toMatch(/^匿名/);
  await admit(ours);
  expect(await nameFor(stranger)).toBe(`${mark} SAS`);
  expect(
    (await stranger.must('GET /api/events/:eventId/participants', { params: { eventId } })).items.map(
      (one) => one.organisation.id,
    ),
  ).toContain(secretId);
  // Once its people are hidden, the event is common no more.
  const hide = (changes: { hideOn: string; zone?: string }) =>
    it.deps.db.tx((q) => q.update(it.deps.db.t.events).set(changes));
  // The day ends by the event's clock: at noon UTC, 1 June is over in Kiritimati, 14 hours ahead, and has hours to go
  // in Paris.
  it.setNow(Date.parse('2026-06-01T12:00:00Z'));
  await hide({ hideOn: '2026-06-01' });
  expect(await nameFor(stranger)).toBe(`${mark} SAS`);
  await hide({ hideOn: '2026-06-01', zone: 'Pacific/Kiritimati' });
  expect(await nameFor(stranger)).toMatch(/^匿名/);
  // 31 May is over by UTC, and not yet in Pago Pago.
  it.setNow(testNow);
  await hide({ hideOn: '2026-05-31', zone: 'Pacific/Pago_Pago' });
  expect(await nameFor(stranger)).toBe(`${mark} SAS`);
  await hide({ hideOn: '2026-05-31', zone: 'Europe/Paris' });
  expect(await nameFor(stranger)).toMatch(/^匿名/);
  // Another event, to which neither of them comes, hides nobody yet: they have it not in common.
  await givenOpenEvent(organiser);
  expect(await nameFor(stranger)).toMatch(/^匿名/);
});

test('a list asks one statement more, whatever its length, and none where nobody is anonymous', async () => {
  const count = async (query: object) => {
    const before = it.deps.db.statements();
    await stranger.must('GET /api/organisations', { query });
    return it.deps.db.statements() - before;
  };
  // The first call does the work that earlier acts left to the pool of suggestions.
  await count({});
  const without = await count({ country: 'CN', size: 100 });
  expect(await count({ country: 'FR', kind: 'startup', size: 100 })).toBe(without + 1);
});
