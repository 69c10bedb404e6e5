import { readImportedTexts } from '@jumelage/api/features/imports/import-profiles';
import { profilesById } from '@jumelage/db/repositories/organisations';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { ImportConsent } from '@jumelage/domain/import';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd } from '../support/crowd.ts';
import { confirmCountryOf, givenPublishedOrganisation, type Person, signUp } from '../support/people.ts';

let test: TestApp;
let crowd: Crowd;
let count = 0;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 0 });
  count++;
});

const head = 'family,given,organisation,country,kind,description,offer,need,website';
const offer = 'A production line for battery cells in Chengdu.';
const need = 'We are looking for distributors of energy storage in France.';
const rowOf = (name: string) => `Li,Na,${name},CN,SME,,${offer},${need},www.${name.toLowerCase()}.example`;
const bring = (csv: string, consent: ImportConsent, more: object = {}) =>
  crowd.organiser.must('POST /api/events/:eventId/participants/import', {
    params: { eventId: crowd.eventId },
    body: { csv, consent, ...more },
  });
const everyone = async () =>
  (
    await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: {},
    })
  ).items;
async function profileOf(id: Id<'organisation'>) {
  const [profile] = await profilesById(reading(test.deps.db), [id]);
  if (!profile) throw new Error('no profile');
  return profile;
}
const organisationId = async () => (await everyone())[0]?.organisation.id ?? 'org_';

/** A French company whose country somebody confirmed, which is suggested Chinese ones. */
async function givenReader(): Promise<{ readonly person: Person; readonly suggested: () => Promise<string[]> }> {
  const person = await signUp(test);
  const id = await givenPublishedOrganisation(person, {
    needs: [{ kind: 'manufacture', topics: ['batteries'], text: { en: 'A production line for battery cells' } }],
    topics: ['batteries'],
    sector: 'cleantech',
  });
  await confirmCountryOf(test, id);
  const suggested = async () =>
    (
      await person.must('GET /api/organisations/:organisationId/matches', {
        params: { organisationId: id },
        query: {},
      })
    ).items.map((item) => item.organisation.id);
  return { person, suggested };
}

it('an offer and a need of a list fill in the profile, with topics and kinds as they are proposed to others', async () => {
  await bring(`${head}\n${rowOf('Shudian')}`, 'agreed', { way: 'form' });
  const { row, texts, cooperations } = await profileOf(await organisationId());
  expect(row).toMatchObject({ status: 'published', shownAbroad: true, sector: 'cleantech' });
  expect(row.website).toBe('https://www.shudian.example');
  expect(row.topics.length).toBeGreaterThan(0);
  expect(texts).toMatchObject([{ language: 'en', origin: 'original' }]);
  expect(texts[0]?.description).toContain(offer);
  expect(texts[0]?.description).toContain(need);
  expect(cooperations.map(({ direction, kind }) => `${direction} ${kind}`)).toEqual(
    expect.arrayContaining(['offer manufacture', 'need distribution']),
  );
});

it('is suggested to the other country at once where the organiser declares that its people agreed', async () => {
  const { suggested } = await givenReader();
  await bring(`${head}\n${rowOf(`Zhiliao${count}`)}`, 'agreed', { way: 'writing', agreedOn: '2026-05-01' });
  expect(await suggested()).toContain(await organisationId());
});

it.each(['ask', 'not_yet'] as const)('stays a draft nobody finds where it is said: %s', async (consent) => {
  const { person, suggested } = await givenReader();
  await bring(`${head}\n${rowOf(`Anjing${consent}`)}`, consent);
  const id = await organisationId();
  const { row, cooperations } = await profileOf(id);
  expect([row.status, row.shownAbroad, cooperations.length > 0]).toEqual(['draft', false, true]);
  expect(await suggested()).not.toContain(id);
  const reply = await person.call('GET /api/organisations/:organisationId', { params: { organisationId: id } });
  expect(reply.status).toBe(404);
});

it('follows what is declared later, and what is taken back', async () => {
  await bring(`${head}\n${rowOf(`Houlai${count}`)}`, 'not_yet');
  const [person] = await everyone();
  const id = await organisationId();
  const declare = (shownAbroad: boolean) =>
    crowd.organiser.must('PUT /api/events/:eventId/participants/agreement', {
      params: { eventId: crowd.eventId },
      body: { shownAbroad, participantIds: [person?.id ?? 'par_'] },
    });
  await declare(true);
  expect((await profileOf(id)).row).toMatchObject({ status: 'published', shownAbroad: true });
  await declare(false);
  expect((await profileOf(id)).row).toMatchObject({ status: 'draft', shownAbroad: false });
  await declare(true);
  await crowd.organiser.must('POST /api/events/:eventId/participants/:participantId/removal', {
    params: { eventId: crowd.eventId, participantId: person?.id ?? 'par_' },
    body: { status: 'withdrawn' },
  });
  expect((await profileOf(id)).row.status).toBe('draft');
});

it('is its owner’s once somebody takes their place: their own word on the other country counts', async () => {
  await bring(`${head}\n${rowOf(`Zhuren${count}`)}`, 'agreed', { way: 'form' });
  const [person] = await everyone();
  const { code } = await crowd.organiser.must('POST /api/events/:eventId/invitations', {
    params: { eventId: crowd.eventId },
    body: { role: 'participant', participantId: person?.id ?? 'par_' },
  });
  const owner = await signUp(test);
  await owner.must('PUT /api/accounts/me/consents', { body: { other_side: false } } as never);
  await owner.must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
  expect((await profileOf(await organisationId())).row.shownAbroad).toBe(false);
});

it('goes with an undone import, and is not read twice', async () => {
  const { id } = await bring(`${head}\n${rowOf(`Feiqi${count}`)}`, 'agreed', { way: 'speech' });
  const organisation = await organisationId();
  expect(await readImportedTexts(test.deps, { most: 10 })).toBe(0);
  await crowd.organiser.must('DELETE /api/events/:eventId/imports/:importId', {
    params: { eventId: crowd.eventId, importId: id },
  });
  expect(await profilesById(reading(test.deps.db), [organisation])).toEqual([]);
});

it('comes with a later list too, of people who are here and are brought up to date', async () => {
  const plain = `family,given,organisation,country,kind\nLi,Na,Zaihou${count},CN,SME`;
  await bring(plain, 'agreed', { way: 'form' });
  expect((await profileOf(await organisationId())).row.status).toBe('draft');
  await bring(`${head}\n${rowOf(`Zaihou${count}`)}`, 'not_yet', { known: 'update' });
  expect((await profileOf(await organisationId())).row.status).toBe('published');
});

it('keeps what its owner wrote: a list fills in no profile that says something', async () => {
  const { person } = await givenReader();
  await bring(`${head}\nLi,Na,Sample,FR,SME,,${offer},,`, 'agreed', { way: 'form' });
  const { organisations } = await person.must('GET /api/session', {});
  const [own] = organisations;
  const profile = await profileOf((own?.id ?? 'org_') as Id<'organisation'>);
  expect(profile.texts.map(({ description }) => description)).toEqual(['Une entreprise d’exemple.']);
});

it('details of people are for organisers: others see no title, phone, WeChat or tag', async () => {
  const csv =
    'family,given,organisation,country,Job title,手机号码,微信号,Tags,Title\nLi,Na,Shili,CN,CTO,+86 139 0000 0000,lina,VIP; press,Ms';
  await bring(csv, 'agreed', { way: 'form' });
  expect((await everyone())[0]).toMatchObject({
    ...{ jobTitle: 'CTO', phone: '+86 139 0000 0000', wechat: 'lina', tags: ['VIP', 'press'], notes: null },
  });
  const other = await givenCrowd(test, { count: 1 });
  const [member] = other.people;
  if (!member) throw new Error('nobody');
  const { items } = await member.must('GET /api/events/:eventId/participants', {
    params: { eventId: other.eventId },
    query: {},
  });
  for (const item of items)
    for (const name of ['jobTitle', 'phone', 'wechat', 'tags', 'notes']) expect(item).not.toHaveProperty(name);
});

it.each([
  ['phone', '3.36123E+10', null],
  ['phone', 'bureau : +33 4 93 00 00 00', '+33 4 93 00 00 00'],
  ['website', 'aucun site', null],
  ['tags', Array.from({ length: 25 }, (_, i) => `t${i}`).join(';'), Array.from({ length: 20 }, (_, i) => `t${i}`)],
] as const)(
  'what is not understood of the %s %j stops no row, and is marked as assumed',
  async (field, text, value) => {
    const { rows } = await crowd.organiser.must('POST /api/events/:eventId/participants/import/preview', {
      params: { eventId: crowd.eventId },
      body: { csv: `family,organisation,country,${field}\nLi,Shili,CN,${text}` },
    });
    expect(rows).toMatchObject([{ problems: [], assumed: [field], person: { [field]: value } }]);
  },
);

it('a text that is too long is handed back, not cut', async () => {
  const { rows, bad } = await crowd.organiser.must('POST /api/events/:eventId/participants/import/preview', {
    params: { eventId: crowd.eventId },
    body: { csv: `family,organisation,country,offer\nLi,Shili,CN,${'offer '.repeat(200)}` },
  });
  expect([bad, rows[0]?.problems]).toEqual([1, [{ field: 'offer', code: 'too_long' }]]);
});
