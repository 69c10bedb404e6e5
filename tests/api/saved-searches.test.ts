import { keepPool } from '@jumelage/api/features/matches/pool/pool';
import { writeReminders } from '@jumelage/api/features/reminders/jobs';
import type { Endpoints } from '@jumelage/contracts/endpoints';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { collectPersonalData } from '@jumelage/db/repositories/personal-data';
import { insertSavedSearch } from '@jumelage/db/repositories/saved-searches';
import { reading, writing } from '@jumelage/db/store';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { mostSavedSearches } from '@jumelage/domain/saved-search';
import { day, hour } from '@jumelage/domain/time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  confirmCountryOf,
  givenPublishedOrganisation,
  mailedFacts,
  type Person,
  password,
  signUp,
} from '../support/people.ts';

let test: TestApp;
let reader: Awaited<ReturnType<typeof signUp>>;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  reader = await signUp(test, { language: 'fr' });
});

const list = 'GET /api/saved-searches';
const one = 'PATCH /api/saved-searches/:searchId';
const seen = 'PUT /api/saved-searches/:searchId/seen';
const removal = 'DELETE /api/saved-searches/:searchId';
type Body = Endpoints['POST /api/saved-searches']['body'];
type Filter = Body['filter'];

/** A topic that no other test of this file asks for. */
const topics = ['batteries', 'photovoltaics', 'wind_power', 'solar_thermal'] as const;
const save = (filter: Filter, more: Partial<Body> = {}, who: Person = reader) =>
  who.must('POST /api/saved-searches', { body: { list: 'directory', name: 'Mine', filter, ...more } });
const counts = async (who: Person = reader) => (await who.must(list)).items.map(({ newCount }) => newCount);
/** Publishes an organisation of China a minute later, whose country somebody confirmed. */
let minutes = 0;
async function newcomer(changes: Parameters<typeof givenPublishedOrganisation>[1] = {}, isConfirmed = true) {
  test.setNow(testNow + ++minutes * 60_000);
  const owner = await signUp(test);
  const id = await givenPublishedOrganisation(owner, { country: 'CN', ...changes });
  if (isConfirmed) await confirmCountryOf(test, id);
  return { owner, id };
}

describe('saved searches', () => {
  it('are saved under a name, renamed, looked at and deleted; each keeps of its filter what its list has', async () => {
    const saved = await save({ q: ' wafers ', country: 'CN', scope: 'all' });
    expect(saved).toMatchObject({
      name: 'Mine',
      organisationId: null,
      filter: { q: 'wafers', country: 'CN' },
      newCount: 0,
    });
    expect(saved.filter).not.toHaveProperty('scope');
    const params = { searchId: saved.id };
    expect((await reader.must(one, { params, body: { name: 'Wafers' } })).name).toBe('Wafers');
    test.setNow(testNow + hour);
    expect((await reader.must(seen, { params })).seenAt).toBe(new Date(testNow + hour).toISOString());
    await reader.must(removal, { params });
    expect(await reader.must(list)).toEqual({ items: [], limit: mostSavedSearches });
    expect((await reader.call(removal, { params })).status).toBe(404);
  });

  it('are nobody else’s: others can neither list, rename, look at nor delete them', async () => {
    const params = { searchId: (await save({ q: 'planted-marker-5519' })).id };
    const stranger = await signUp(test);
    const admin = await signUp(test);
    await admin.grant?.('isAdmin');
    for (const who of [stranger, admin]) {
      expect((await who.call(list)).text).not.toContain('planted-marker-5519');
      expect((await who.call(one, { params, body: { name: 'Theirs' } })).status).toBe(404);
      expect((await who.call(seen, { params })).status).toBe(404);
      expect((await who.call(removal, { params })).status).toBe(404);
    }
    expect((await reader.must(list)).items).toMatchObject([{ name: 'Mine', filter: { q: 'planted-marker-5519' } }]);
  });

  it('are at most twenty, none of them twice, each with a name; refusals have their codes', async () => {
    const post = (body: Partial<Body>) =>
      reader.call('POST /api/saved-searches', { body: { list: 'directory', name: 'Mine', filter: {}, ...body } });
    for (let n = 0; n < mostSavedSearches; n++) await save({ q: `word ${n}` });
    const many = await post({ filter: { q: 'one more' } });
    expect([many.status, many.problem.code]).toEqual([409, 'too_many_saved_searches']);
    const twice = await post({ filter: { q: 'word 3' }, name: 'Another name' });
    expect([twice.status, twice.problem.code]).toEqual([409, 'search_saved_already']);
    expect((await post({ name: '  ' })).problem.fields).toEqual([{ path: 'name', code: 'required' }]);
    expect((await post({ name: 'n'.repeat(81) })).problem.fields).toEqual([{ path: 'name', code: 'too_long' }]);
    expect((await post({ filter: { sector: 'shipping' as never } })).problem.fields).toEqual([
      { path: 'filter.sector', code: 'not_one_of' },
    ]);
    const { problem } = await post({ list: 'suggestions' });
    expect([problem.code, problem.fields?.[0]?.path]).toEqual(['organisation_not_yours', 'organisationId']);
    const other = await newcomer();
    expect((await post({ list: 'suggestions', organisationId: other.id })).problem.code).toBe('organisation_not_yours');
  });

  it('count what came since they were looked at, and the directory shows these alone', async () => {
    const filter = { topic: topics[0], country: 'CN' } as const;
    await newcomer({ topics: [topics[0]] });
    const { id: searchId } = await save(filter);
    const { id } = await newcomer({ topics: [topics[0]] });
    await newcomer({ topics: [topics[0]], country: 'FR' });
    expect(await counts()).toEqual([1]);
    const since = new Date(testNow + (minutes - 2) * 60_000).toISOString();
    const shown = await reader.must('GET /api/organisations', { query: { ...filter, since } });
    expect(shown.items.map((item) => item.id)).toEqual([id]);
    await reader.must(seen, { params: { searchId } });
    expect(await counts()).toEqual([0]);
    // A profile that is taken back and published again is not new.
    const { owner, id: again } = await newcomer({ topics: [topics[0]] });
    await reader.must(seen, { params: { searchId } });
    test.setNow(testNow + ++minutes * 60_000);
    for (const status of ['draft', 'published'] as const)
      await owner.must('PUT /api/organisations/:organisationId/status', {
        params: { organisationId: again },
        body: { status },
      });
    expect(await counts()).toEqual([0]);
  });

  it('find words as the directory does, and nobody who is not shown to their person', async () => {
    await save({ q: 'Quarzglas' });
    await newcomer({ nameLatin: 'Sample Quarzglas' });
    const hidden = await signUp(test, { consents: { other_side: false } });
    await givenPublishedOrganisation(hidden, { nameLatin: 'Hidden Quarzglas', country: 'CN' });
    expect(await counts()).toEqual([1]);
  });

  it('of suggestions count the good ones that are unmarked, for members of the organisation alone', async () => {
    const organisationId = await givenPublishedOrganisation(reader, { topics: [topics[1]] });
    await confirmCountryOf(test, organisationId);
    await save({}, { list: 'suggestions', organisationId });
    test.setNow(testNow + ++minutes * 60_000);
    await save({ kind: 'investor' }, { list: 'suggestions', organisationId });
    const { id: otherId } = await newcomer({ topics: [topics[1]] });
    const matches = await reader.must('GET /api/organisations/:organisationId/matches', {
      params: { organisationId },
      query: { since: new Date(testNow + (minutes - 1) * 60_000).toISOString() },
    });
    expect(matches.items.map((item) => item.organisation.id)).toEqual([otherId]);
    expect(await counts()).toEqual([matches.items[0]?.fit === 'low' ? 0 : 1, 0]);
    await reader.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
      params: { organisationId, otherId },
      body: { mark: 'hidden' },
    });
    expect(await counts()).toEqual([0, 0]);
    // One that is left from a time as a member counts nothing, whatever its organisation is suggested.
    const { owner } = await newcomer({ topics: [topics[1]] });
    const row = {
      id: 'sav_left',
      userId: owner.session.user?.id ?? 'usr_',
      organisationId,
      list: 'suggestions',
    } as const;
    const at = new Date(testNow);
    await writing(test.deps.db, (store) =>
      insertSavedSearch(store, { ...row, name: 'Left', filter: {}, seenAt: at, createdAt: at }),
    );
    expect(await counts(owner)).toEqual([0]);
  });

  it('are in the export of one’s data, and go with the account', async () => {
    await save({ q: 'export-marker' });
    const userId = reader.session.user?.id ?? 'usr_';
    const data = await collectPersonalData(reading(test.deps.db), userId);
    expect(data.savedSearches).toMatchObject([{ name: 'Mine', filter: { q: 'export-marker' } }]);
    await reader.must('POST /api/session', { body: { email: reader.email, password } });
    await reader.must('POST /api/accounts/me/erasure', { body: { email: reader.email } });
    const { savedSearches } = test.deps.db.t;
    const left = await reading(test.deps.db).q.select().from(savedSearches);
    expect(left.filter((row) => row.userId === userId)).toEqual([]);
  });
});

describe('the weekly mail', () => {
  const send = () => writeReminders(test.deps, keepPool(test.deps, undefined));
  const monday = testNow + 7 * day;
  const digests = async (email: string) =>
    (await listMailsTo(reading(test.deps.db), email)).filter(({ kind }) => kind === 'digest').length;
  const searchesMailed = async (email: string) =>
    ((await mailedFacts(test, email)) as unknown as MailFacts['digest']).searches ?? [];

  it('names what is new in each search, a few of it, and only what its person may see', async () => {
    test.setNow(monday);
    minutes = 7 * 24 * 60;
    await save({ topic: topics[2] }, { name: 'Du vent' });
    await save({ topic: topics[3] }, { name: 'Rien de neuf' });
    const taglines = {
      en: { origin: 'original', tagline: 'Blades', description: 'We make blades.' },
      fr: { origin: 'human', tagline: 'Des pales', description: 'Nous faisons des pales.' },
    } as const;
    for (let n = 0; n < 5; n++) await newcomer({ nameLatin: `Sample wind ${n}`, topics: [topics[2]], texts: taglines });
    await newcomer({ nameLatin: 'Sample anonymous', topics: [topics[2]], isAnonymous: true });
    await newcomer({ nameLatin: 'Sample unconfirmed', topics: [topics[2]] }, false);
    const hidden = await signUp(test, { consents: { other_side: false } });
    await givenPublishedOrganisation(hidden, { nameLatin: 'Sample hidden', country: 'CN', topics: [topics[2]] });
    test.setNow(monday + 7 * day);
    await send();
    expect(await searchesMailed(reader.email)).toMatchObject([
      {
        name: 'Du vent',
        list: 'directory',
        filter: { topic: topics[2] },
        items: [4, 3, 2].map((n) => ({ organisation: `Sample wind ${n}`, text: 'Des pales' })),
        more: 2,
      },
    ]);
    await send();
    expect(await digests(reader.email)).toBe(1);
  });

  it('is not sent where nothing is new, was looked at already, or was switched off', async () => {
    test.setNow(monday + 14 * day);
    minutes = 21 * 24 * 60;
    const calm = await signUp(test);
    const looked = await signUp(test);
    const refusing = await signUp(test);
    await save({ q: 'Nothing of the kind' }, {}, calm);
    const { id: searchId } = await save({ q: 'Turbidity' }, {}, looked);
    await save({ q: 'Turbidity' }, {}, refusing);
    await refusing.must('PUT /api/accounts/me/mails', { body: { topics: { digest: false } } });
    await newcomer({ nameLatin: 'Turbidity Sample' });
    test.setNow(testNow + ++minutes * 60_000);
    await looked.must(seen, { params: { searchId } });
    test.setNow(monday + 21 * day);
    await send();
    for (const { email } of [calm, looked, refusing]) expect(await digests(email)).toBe(0);
  });
});
