import { setAdmin } from '@jumelage/api/cli/admin';
import { checkVouching } from '@jumelage/api/cli/doctor-vouching';
import { insertOrganiser } from '@jumelage/db/repositories/events';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type PolicyRow, policies, policyTable, relationsGivenBy } from '@jumelage/domain/permission';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenPublishedOrganisation, type Person, signUp } from '../support/people.ts';

type Account = Awaited<ReturnType<typeof signUp>>;
const rightsOf = 'PUT /api/admin/accounts/:userId/rights';
const idOf = (person: Account) => person.session.user?.id ?? 'usr_';

let it: TestApp;
let admin: Account;
beforeAll(async () => {
  it = await openTestApp();
  admin = await signUp(it);
  await setAdmin(it.deps, admin.email, true);
});
afterAll(() => it.close());

const acts = async () =>
  (await it.deps.db.read.select().from(it.deps.db.t.auditEntries)).map((entry) => [entry.act, entry.facts.userId]);

test('no row that opens what is others’ lets in a relation that one gives oneself', () => {
  const loose = policies.flatMap((policy) => {
    const row: PolicyRow = policyTable[policy];
    const opensOthers = row.resource === 'platform' || row.staff === true;
    return opensOthers
      ? row.allowed.filter(
          (relation) => relationsGivenBy[relation] === 'nobody' || relationsGivenBy[relation] === 'self',
        )
      : [];
  });
  expect(loose).toEqual([]);
});

describe('rights', () => {
  test('the first admin is made at the command line, of a confirmed account, and it is written down', async () => {
    expect((await admin.call('GET /api/admin/accounts', { query: {} })).status).toBe(200);
    expect(await acts()).toContainEqual(['job admin-grant', idOf(admin)]);
    await expect(setAdmin(it.deps, 'nobody@tests.example', true)).rejects.toMatchObject({ code: 'not_found' });
    const unverified = await signUp(it);
    const { t } = it.deps.db;
    await writing(it.deps.db, async ({ q }) => void (await q.update(t.users).set({ emailVerifiedAt: null })));
    await expect(setAdmin(it.deps, unverified.email, true)).rejects.toMatchObject({ code: 'account_not_confirmed' });
    await writing(
      it.deps.db,
      async ({ q }) => void (await q.update(t.users).set({ emailVerifiedAt: new Date(it.deps.now()) })),
    );
  });

  test('an admin grants the creation of events and takes it back, and nobody else does', async () => {
    const person = await signUp(it);
    const params = { userId: idOf(person) };
    expect((await person.call(rightsOf, { params, body: { mayCreateEvents: true } })).problem.code).toBe('not_allowed');
    expect(await admin.must(rightsOf, { params, body: { mayCreateEvents: true } })).toMatchObject({
      mayCreateEvents: true,
      isAdmin: false,
    });
    expect((await person.must('GET /api/session', {})).mayCreateEvents).toBe(true);
    const fields = {
      name: { en: 'Forum' },
      place: { en: 'Here' },
      description: {},
      zone: 'Europe/Paris',
      startsOn: '2026-07-02',
      endsOn: '2026-07-02',
    };
    const create = () => person.call('POST /api/events', { body: { ...fields, requestLimit: 5, requestHours: 24 } });
    expect((await create()).status).toBeLessThan(300);
    await admin.must(rightsOf, { params, body: { mayCreateEvents: false } });
    expect((await create()).problem.code).toBe('event_creation_refused');
    expect((await person.must('GET /api/session', {})).organises.length).toBe(1);
    expect((await acts()).filter(([act, userId]) => act === rightsOf && userId === params.userId).length).toBe(2);
  });

  test('the last admin stays: neither taken back nor erased', async () => {
    const params = { userId: idOf(admin) };
    const offered = async () =>
      (await admin.must('GET /api/admin/accounts', { query: { q: admin.email } })).items.map(({ can }) => can);
    expect(await offered()).toEqual([['grant_events']]);
    expect((await admin.call(rightsOf, { params, body: { isAdmin: false } })).problem.code).toBe('last_admin');
    expect((await admin.call('POST /api/accounts/me/erasure', { body: { email: admin.email } })).problem.code).toBe(
      'last_admin',
    );
    await expect(setAdmin(it.deps, admin.email, false)).rejects.toMatchObject({ code: 'last_admin' });
    const second = await signUp(it);
    await admin.must(rightsOf, { params: { userId: idOf(second) }, body: { isAdmin: true } });
    expect(await offered()).toEqual([['grant_events', 'remove_admin']]);
    await second.must(rightsOf, { params: { userId: idOf(second) }, body: { isAdmin: false } });
  });
});

test('an admin confirms the country that they looked at, and takes it back; its owner is notified', async () => {
  const owner = await signUp(it);
  const organisationId = await givenPublishedOrganisation(owner, { country: 'CN' });
  const params = { organisationId };
  const told = async () =>
    (await owner.must('GET /api/organisations/:organisationId', { params })).mine?.isCountryConfirmed;
  expect(await told()).toBe(false);
  const { items } = await admin.must('GET /api/admin/organisations', { query: { size: 100 } });
  expect(items.find((one) => one.id === organisationId)).toMatchObject({
    country: 'CN',
    confirmedAt: null,
    owners: [owner.email],
  });
  const key = 'PUT /api/admin/organisations/:organisationId/confirmation';
  expect((await owner.call(key, { params, body: { country: 'CN' } })).problem.code).toBe('not_allowed');
  expect((await admin.call(key, { params, body: { country: 'FR' } })).problem.code).toBe('country_changed');
  await admin.must(key, { params, body: { country: 'CN' } });
  expect(await told()).toBe(true);
  await admin.must('DELETE /api/admin/organisations/:organisationId/confirmation', { params });
  expect(await told()).toBe(false);
});

describe('an organisation that an import drafted', () => {
  let host: Account;
  let eventId: Id<'event'>;
  beforeAll(async () => {
    host = await signUp(it);
    ({ eventId } = await givenOpenEvent(host));
  });

  const importing = (person: Person, at: Id<'event'>, name: string, email: string) =>
    person.must('POST /api/events/:eventId/participants/import', {
      params: { eventId: at },
      body: { csv: `organisation,country,family,given,email\n${name},CN,Doe,Jo,${email}\n`, consent: 'not_yet' },
    });
  /** Takes the place that an import made, by a code of the event. */
  async function takePlace(guest: Person, by: Person, at: Id<'event'>, email: string) {
    const { items } = await by.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: at },
      query: { size: 100 },
    });
    const participantId = items.find((one) => one.email === email)?.id ?? 'par_';
    const { code } = await by.must('POST /api/events/:eventId/invitations', {
      params: { eventId: at },
      body: { role: 'participant', participantId },
    });
    await guest.must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
  }
  const owned = async (person: Person) =>
    (await person.must('GET /api/session', {})).organisations.map(({ nameLatin, role }) => [nameLatin, role]);

  test('is owned by the person that its own event invites', async () => {
    await importing(host, eventId, 'First Cells', 'first@tests.example');
    const guest = await signUp(it);
    await takePlace(guest, host, eventId, 'first@tests.example');
    expect(await owned(guest)).toEqual([['First Cells', 'owner']]);
  });

  test('is claimed through another event, and an organiser of the first decides', async () => {
    await importing(host, eventId, 'Claimed Cells', 'claimed@tests.example');
    const other = await signUp(it);
    const { eventId: elsewhere } = await givenOpenEvent(other);
    await importing(other, elsewhere, 'Claimed Cells', 'mine@tests.example');
    await takePlace(other, other, elsewhere, 'mine@tests.example');
    expect((await owned(other)).map(([name]) => name)).not.toContain('Claimed Cells');
    expect((await other.must('GET /api/events/:eventId/claims', { params: { eventId: elsewhere } })).items).toEqual([]);
    const { items } = await host.must('GET /api/events/:eventId/claims', { params: { eventId } });
    const [claim] = items;
    expect(items.map((one) => [one.organisation.nameLatin, one.person.email])).toEqual([
      ['Claimed Cells', other.email],
    ]);
    const claimId = claim?.id ?? 'clm_';
    const answer = { answer: 'accepted' as const };
    const key = 'PUT /api/events/:eventId/claims/:claimId';
    expect((await other.call(key, { params: { eventId: elsewhere, claimId }, body: answer })).status).toBe(404);
    await writing(it.deps.db, (store) => insertOrganiser(store, eventId, idOf(other)));
    expect((await other.call(key, { params: { eventId, claimId }, body: answer })).problem.code).toBe('not_allowed');
    await host.must(key, { params: { eventId, claimId }, body: answer });
    expect(await owned(other)).toContainEqual(['Claimed Cells', 'owner']);
    expect((await host.call(key, { params: { eventId, claimId }, body: answer })).problem.code).toBe('claim_settled');
  });

  test('is not owned by an organiser who invites themselves, and an admin refuses their claim', async () => {
    await importing(host, eventId, 'Selfish Cells', 'selfish@tests.example');
    await takePlace(host, host, eventId, 'selfish@tests.example');
    expect((await owned(host)).map(([name]) => name)).not.toContain('Selfish Cells');
    const { items } = await admin.must('GET /api/admin/claims', {});
    const claimId = items.find((one) => one.organisation.nameLatin === 'Selfish Cells')?.id ?? 'clm_';
    await admin.must('PUT /api/admin/claims/:claimId', { params: { claimId }, body: { answer: 'refused' } });
    expect((await admin.must('GET /api/admin/claims', {})).items.map((one) => one.id)).not.toContain(claimId);
  });
});

test('the doctor tells what waits for somebody’s word, and a platform without an admin is not in order', async () => {
  const other = await openTestApp();
  try {
    const { db } = other.deps;
    const told = async (demo = false) =>
      Object.fromEntries((await checkVouching(db, demo)).map(({ check, ok, says }) => [check, [ok, says]]));
    expect(await told()).toMatchObject({
      admins: [false, expect.stringContaining('admin grant EMAIL')],
      countries: [true, 'all confirmed'],
    });
    expect((await told(true)).admins?.[0]).toBe(true);
    const person = await signUp(other);
    await setAdmin(other.deps, person.email, true);
    const organiser = await signUp(other);
    await givenOpenEvent(organiser);
    expect(await told()).toEqual({
      admins: [true, person.email],
      countries: [true, expect.stringMatching(/^1 wait for an admin to confirm theirs at \/admin: Sample park \d+$/)],
      organisers: [true, 'all hold the right to create events'],
    });
    await person.must(rightsOf, { params: { userId: idOf(organiser) }, body: { mayCreateEvents: false } });
    expect((await told()).organisers).toEqual([true, `without the right to create events: ${organiser.email}`]);
  } finally {
    await other.close();
  }
});
