import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

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
  for (const key of [overview, list] as const)
    expect((await somebody.call(key)).headers['cache-control']).toBe('public, max-age=300');
});
