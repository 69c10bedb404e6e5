import { existsSync, readFileSync } from 'node:fs';
import { keepEntry } from '@jumelage/api/features/audits/entries';
import { sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import { keepRetention } from '@jumelage/api/features/personal-data/jobs';
import { keepTrails } from '@jumelage/api/http/request-trail';
import { personalTables } from '@jumelage/db/personal-tables';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { writing } from '@jumelage/db/store';
import { day, minute } from '@jumelage/domain/time';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, givenPublishedOrganisation, signUp, visitor } from '../support/people.ts';

/** Stands in every text that a person writes, so that it is found wherever it stays. */
const marker = 'Zarathoustrax';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});
afterEach(() => test.close());

/** Reads every table of the database as text, with the search index and tables that the schema does not know. */
async function allTables(): Promise<Map<string, string>> {
  const { read, engine } = test.deps.db;
  const names =
    engine === 'sqlite'
      ? await read.rows<{ name: string }>({ sql: "SELECT name FROM sqlite_master WHERE type = 'table'", values: [] })
      : await read.rows<{ name: string }>({
          sql: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
          values: [],
        });
  const tables = new Map<string, string>();
  for (const { name } of names) {
    const rows = await read.rows<Record<string, unknown>>({ sql: `SELECT * FROM "${name}"`, values: [] });
    const bytes = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value);
    tables.set(
      name,
      JSON.stringify(
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, bytes(value)]))),
      ),
    );
  }
  return tables;
}

/** Lists the tables that hold a word, by their names in the database. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await allTables();
  return [...tables].flatMap(([name, text]) => (text.toLowerCase().includes(word.toLowerCase()) ? [name] : [])).sort();
}

/** Tells whether SQLite’s files hold a word, in rows or in bytes that were overwritten. */
async function isInFiles(word: string): Promise<boolean> {
  const [main] = await test.deps.db.read.rows<{ file: string }>({
    sql: "SELECT file FROM pragma_database_list WHERE name = 'main'",
    values: [],
  });
  const files = ['', '-wal'].map((ending) => `${main?.file}${ending}`).filter((file) => existsSync(file));
  return files.some((file) => readFileSync(file).toString('latin1').toLowerCase().includes(word.toLowerCase()));
}

/** Creates two participants who met; one of them writes the marker wherever people write. */
async function givenStory() {
  const organiser = await signUp(test);
  const { eventId } = await givenOpenEvent(organiser);
  const leaving = Object.assign(
    await signUp(test, { family: marker, given: marker, email: `${marker}@tests.example` }),
    {},
  );
  const organisationId = await givenPublishedOrganisation(leaving, {
    nameLatin: marker,
    city: marker,
    website: `https://${marker}.example`,
    texts: { fr: { origin: 'original', tagline: marker, description: marker } },
    offers: [{ kind: 'licence', topics: [], text: { en: marker } }],
  });
  const { participantId } = await leaving.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages: ['en'] },
  });
  await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId, participantId },
    body: { status: 'admitted' },
  });
  const other = await givenParticipant(test, { eventId, organiser }, { organisation: { country: 'CN' } });
  const request = await leaving.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    headers: { 'idempotency-key': 'asked-once' },
    body: { toParticipantId: other.participantId, message: `${marker} asks`, priority: 'must' },
  });
  for (const [who, text] of [
    [leaving, `${marker} writes`],
    [other, 'An answer.'],
  ] as const)
    await who.must('POST /api/events/:eventId/meeting-requests/:requestId/messages', {
      params: { eventId, requestId: request.id },
      body: { text },
    });
  await leaving.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
    params: { organisationId, otherId: other.organisationId },
    body: { mark: 'shortlisted', note: `${marker} notes` },
  });
  return { organiser, eventId, leaving, organisationId, participantId, other, request };
}

it('gives a person everything that is kept of them, and no secret, as JSON and CSV in a ZIP', async () => {
  const { leaving } = await givenStory();
  const reply = await test.app.inject({
    method: 'GET',
    url: '/api/accounts/me/data.zip',
    headers: { cookie: leaving.cookie ?? '', 'accept-language': 'fr' },
  });
  expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
    200,
    'application/zip',
    'no-store',
  ]);
  const files = unzipSync(reply.rawPayload);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'LISEZ-MOI.txt',
      'data.json',
      'users.csv',
      'consents.csv',
      'participants.csv',
      'meetingRequests.csv',
      'messages.csv',
      'organisationTexts.csv',
    ]),
  );
  const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array())) as Record<
    string,
    Record<string, unknown>[]
  >;
  // The export holds the marker wherever the database does, but for what is sealed or a fingerprint. The other’s
  // notification of the request names the sender, and belongs to the other.
  const inSchema = (await tablesWith(marker)).map(
    (name) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof typeof personalTables,
  );
  const kept = inSchema.filter(
    (name) => name !== 'notifications' && (personalTables[name]?.of ?? 'nobody') !== 'nobody',
  );
  expect(
    kept.filter(
      (name) =>
        !JSON.stringify(data[name] ?? '')
          .toLowerCase()
          .includes(marker.toLowerCase()),
    ),
  ).toEqual([]);
  expect(kept.length).toBeGreaterThan(6);
  for (const [table, { secret = [] }] of Object.entries(personalTables)) {
    const columns = new Set((data[table] ?? []).flatMap((row) => Object.keys(row)));
    expect([table, secret.filter((column) => columns.has(column))]).toEqual([table, []]);
  }
  expect(JSON.stringify(data)).not.toContain('argon2');
});

it('is given only to who proved who they are within the last minutes, and of nobody else', async () => {
  const { leaving, other } = await givenStory();
  test.setNow(testNow + 16 * minute);
  expect((await leaving.call('GET /api/accounts/me/data.zip')).problem.code).toBe('proof_required');
  expect((await leaving.call('POST /api/accounts/me/erasure', { body: { email: leaving.email } })).problem.code).toBe(
    'proof_required',
  );
  test.setNow(testNow);
  const reply = await test.app.inject({
    method: 'GET',
    url: '/api/accounts/me/data.zip',
    headers: { cookie: other.cookie ?? '' },
  });
  const data = JSON.parse(strFromU8(unzipSync(reply.rawPayload)['data.json'] ?? new Uint8Array()));
  const { users, participants, mails, idempotencyKeys } = data;
  expect([users.length, participants.length, JSON.stringify(users).includes(marker)]).toEqual([1, 1, false]);
  expect(new Set(mails.map(({ address }: { address: string }) => address))).toEqual(new Set([other.email]));
  // Somebody else sent the one request with a key; a table without rows of theirs is left out.
  expect([await test.deps.db.read.$count(test.deps.db.t.idempotencyKeys), idempotencyKeys]).toEqual([1, undefined]);
});

it('erases a person everywhere, calls their meetings off, and keeps what counts', async () => {
  const { leaving: person, participantId, eventId, other, request, organiser } = await givenStory();
  const leaving = Object.assign(person, { participantId });
  await other.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId, requestId: request.id },
    body: { answer: 'accepted' },
  });
  // An answer to somebody else that is kept for a day names the person too.
  await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId, participantId: leaving.participantId },
    headers: { 'idempotency-key': 'admitted-once' },
    body: { status: 'admitted' },
  });
  await organiser.must('POST /api/events/:eventId/invitations', {
    params: { eventId },
    body: { role: 'organiser', email: leaving.email },
  });
  const searched = async () => (await organiser.must('GET /api/organisations', { query: { q: marker } })).total;
  expect([await searched(), await tablesWith(marker)]).toEqual([
    1,
    expect.arrayContaining(['mails', 'organisation_search', 'participants', 'users']),
  ]);
  const { t, read } = test.deps.db;
  const counted = async () => [
    await read.$count(t.participants),
    await read.$count(t.meetingRequests),
    await read.$count(t.meetings),
    await read.$count(t.organisations),
  ];
  const before = await counted();
  const wrong = await leaving.call('POST /api/accounts/me/erasure', { body: { email: 'somebody@tests.example' } });
  expect([wrong.status, wrong.problem.code]).toEqual([422, 'erasure_not_confirmed']);
  const erased = await leaving.call('POST /api/accounts/me/erasure', {
    headers: { 'idempotency-key': 'erased-once' },
    body: { email: `${marker}@Tests.example` },
  });
  expect(erased.status).toBe(204);
  // The last mail is still on its way to the address; nothing else knows it, and that row only until it is sent.
  expect(await tablesWith(marker)).toEqual(['mails']);
  const [mail] = (await read.select().from(t.mails)).filter(
    (row) => row.address !== '' && row.kind === 'account_erased',
  );
  expect([mail?.userId, mail?.status]).toEqual([null, 'waiting']);
  await sendDueMails(test.deps, {
    lanes: 1,
    deliver: async ({ to }) => ({ result: 'no_such_address', problem: `550 5.1.1 <${to}>` }),
    rest: async () => {},
  });
  expect(await tablesWith(marker)).toEqual([]);
  expect(await searched()).toBe(0);
  if (test.deps.db.engine === 'sqlite') {
    await test.deps.db.scrub();
    // Words that were found before are in no byte of the files; the other person’s name is, so the search would have
    // seen them.
    expect([await isInFiles(marker), await isInFiles('Sample company')]).toEqual([false, true]);
  }
  expect(await counted()).toEqual(before);
  expect((await leaving.must('GET /api/session')).user).toBeNull();
  const { items } = await organiser.must('GET /api/events/:eventId/organise/participants', { params: { eventId } });
  expect(items.map((item) => item.name.family).sort()).toEqual(['Sample', '—']);
  const requests = await other.must('GET /api/events/:eventId/meeting-requests', { params: { eventId } });
  expect(requests.items.map((item) => [item.status, item.from.name.family, item.message])).toEqual([
    ['withdrawn', '—', ''],
  ]);
  // The address is free again.
  test.setNow(testNow + minute);
  await signUp(test, { email: `${marker}@tests.example` });
});

it('leaves the names of everybody else in notifications when a person is erased', async () => {
  const { leaving, other, eventId, organiser } = await givenStory();
  const family = 'Quetzalcoatlus';
  const third = await signUp(test, { family });
  const organisationId = await givenPublishedOrganisation(third);
  const { participantId } = await third.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages: ['en'] },
  });
  await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId, participantId },
    body: { status: 'admitted' },
  });
  await third.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body: { toParticipantId: other.participantId, message: '', priority: 'must' },
  });
  const named = async () => {
    const told = JSON.stringify((await other.must('GET /api/notifications')).items);
    return [marker, family].filter((name) => told.includes(name));
  };
  expect(await named()).toEqual([marker, family]);
  await leaving.must('POST /api/accounts/me/erasure', { body: { email: `${marker}@tests.example` } });
  expect(await named()).toEqual([family]);
});

it('asks the only owner of an organisation with other members to hand it over first', async () => {
  const owner = await signUp(test);
  const organisationId = await givenPublishedOrganisation(owner);
  const member = await signUp(test);
  const { t } = test.deps.db;
  await test.deps.db.tx((q) =>
    q
      .insert(t.organisationMembers)
      .values({ organisationId, userId: member.session.user?.id ?? 'usr_', role: 'member' }),
  );
  const refused = await owner.call('POST /api/accounts/me/erasure', { body: { email: owner.email } });
  expect([refused.status, refused.problem.code, refused.problem.facts]).toEqual([
    409,
    'organisation_to_hand_over',
    { organisationIds: [organisationId] },
  ]);
  expect((await member.call('POST /api/accounts/me/erasure', { body: { email: member.email } })).status).toBe(204);
  expect((await owner.call('POST /api/accounts/me/erasure', { body: { email: owner.email } })).status).toBe(204);
});

it('hides an event’s people after its day of hiding, and blanks them after its day of erasure', async () => {
  const { organiser, eventId, leaving } = await givenStory();
  const params = { eventId };
  const change = (body: { hideOn?: string | null; eraseOn?: string | null }) =>
    organiser.call('PATCH /api/events/:eventId', { params, body });
  expect((await change({ hideOn: '2026-07-01' })).problem.fields).toEqual([{ path: 'hideOn', code: 'too_early' }]);
  expect((await change({ hideOn: '2026-08-01', eraseOn: '2026-07-20' })).problem.fields).toEqual([
    { path: 'eraseOn', code: 'too_early' },
  ]);
  expect((await change({ hideOn: '2026-08-01', eraseOn: '2026-09-01' })).body).toMatchObject({
    hideOn: '2026-08-01',
    eraseOn: '2026-09-01',
  });
  const feed = await leaving.must('POST /api/events/:eventId/agenda/feed', { params });
  const seen = async () => [
    (await leaving.call('GET /api/events/:eventId/participants', { params })).status,
    (await leaving.call('GET /api/events/:eventId/meeting-requests', { params })).status,
    (
      await visitor(test.app).call('GET /api/calendars/:token.ics', {
        params: { token: feed.path.split('/').at(-1)?.replace('.ics', '') ?? '' },
      })
    ).status,
    (await organiser.call('GET /api/events/:eventId/organise/participants', { params })).status,
  ];
  const on = async (date: string) => {
    test.setNow(Date.parse(date));
    for (const person of [leaving, organiser])
      await person.must('POST /api/session', { body: { email: person.email, password: 'correct horse battery' } });
  };
  await on('2026-08-01T21:59:00Z');
  expect(await seen()).toEqual([200, 200, 200, 200]);
  await on('2026-08-01T22:00:00Z');
  expect(await seen()).toEqual([403, 403, 404, 200]);
  const { db } = keepTrails(
    test.deps.db,
    (store, trail) => keepEntry(test.deps, store, trail),
    () => {},
  );
  const keep = () => keepRetention({ ...test.deps, db });
  expect(await keep()).toBe(0);
  test.setNow(Date.parse('2026-09-01T22:00:00Z'));
  expect(await keep()).toBe(2);
  expect(await keep()).toBe(0);
  const { t, read } = test.deps.db;
  expect((await read.select().from(t.auditEntries)).filter(({ act }) => act === 'job retention')).toHaveLength(1);
  await on('2026-09-02T00:00:00Z');
  const { items, total } = await organiser.must('GET /api/events/:eventId/organise/participants', { params });
  expect([total, ...items.map((item) => [item.name, item.email])]).toEqual([
    2,
    [{ family: '—', given: '—' }, null],
    [{ family: '—', given: '—' }, null],
  ]);
  // What both wrote to each other goes, whoever wrote it.
  expect([await read.$count(t.threads), await read.$count(t.messages)]).toEqual([0, 0]);
  // The account, and what its organisation tells, are not the event's to erase.
  expect(await tablesWith(marker)).not.toContain('participants');
  expect(await tablesWith(marker)).toContain('users');
  test.setNow(testNow + day);
});

it('counts people by country and year for the admin alone, and fills the papers in from the settings', async () => {
  const { organiser } = await givenStory();
  const admin = await signUp(test);
  await writing(test.deps.db, (store) => updateUser(store, admin.session.user?.id ?? 'usr_', { isAdmin: true }));
  expect((await organiser.call('GET /api/admin/people-counts')).status).toBe(403);
  const { counts } = await admin.must('GET /api/admin/people-counts');
  expect(counts.map(({ country, accounts, participants }) => [country, accounts, participants])).toEqual([
    ['CN', 1, 1],
    ['FR', 2, 1],
    [null, 1, 0],
  ]);
  for (const [language, title] of [
    ['fr', '# Registre des activités'],
    ['zh', '# 个人信息处理活动记录'],
    ['en', '# Record of processing activities'],
  ] as const) {
    const register = await admin.call('GET /api/admin/register-of-processing.md', { query: { language } });
    expect([register.status, register.text.startsWith(title)]).toEqual([200, true]);
    expect(register.text).not.toContain('undefined');
    expect((await admin.call('GET /api/admin/impact-assessment.md', { query: { language } })).text).not.toContain(
      'undefined',
    );
  }
});
