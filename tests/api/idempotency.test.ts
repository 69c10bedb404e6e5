import type { Endpoints, Key } from '@jumelage/contracts/endpoints';
import { claimKey } from '@jumelage/db/repositories/idempotency';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Person, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let ann: Person;
let bob: Person;
let count = 0;
let key: string;
beforeAll(async () => {
  it = await openTestApp();
  [ann, bob] = [await signUp(it), await signUp(it)];
});
beforeEach(() => {
  key = `key-${++count}`;
  it.setNow(testNow);
});
afterAll(() => it.close());

const company = (name = `Sample ${key}`) => ({ kind: 'startup', nameLatin: name, country: 'FR' }) as const;
const create = (person: Person, name?: string, headers: Record<string, string> = { 'idempotency-key': key }) =>
  person.call('POST /api/organisations', { body: company(name), headers });
const organisations = () => it.deps.db.read.$count(it.deps.db.t.organisations);
const keptRows = () => it.deps.db.read.$count(it.deps.db.t.idempotencyKeys);

describe('a request with a key', () => {
  test('is done once; sent again it gets the same answer', async () => {
    const before = await organisations();
    const first = await create(ann);
    const second = await create(ann);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(await organisations()).toBe(before + 1);
    await create(ann, undefined, {});
    await create(ann, undefined, {});
    expect(await organisations()).toBe(before + 3);
  });

  test('is another one by somebody else, at another endpoint, or with another key', async () => {
    const first = await create(ann);
    expect((await create(bob)).body.id).not.toBe(first.body.id);
    expect((await create(ann, undefined, { 'idempotency-key': `${key}b` })).body.id).not.toBe(first.body.id);
    expect(
      (await ann.call('PATCH /api/accounts/me', { body: { language: 'fr' }, headers: { 'idempotency-key': key } }))
        .status,
    ).toBe(200);
  });

  test('is refused with another body or for another thing: the key was for what came first', async () => {
    const first = await create(ann);
    expect((await create(ann, 'Another')).problem.code).toBe('idempotency_mismatch');
    const edit = (organisationId: typeof first.body.id) =>
      ann.call('PATCH /api/organisations/:organisationId', {
        params: { organisationId },
        body: { city: 'Nice' },
        headers: { 'idempotency-key': `${key}-edit` },
      });
    const other = await create(ann, undefined, {});
    expect((await edit(first.body.id)).status).toBe(200);
    expect((await edit(other.body.id)).problem.code).toBe('idempotency_mismatch');
  });

  test('is refused the same way again, in the language of whoever asks, and not at all once it became possible to hear it', async () => {
    const { id } = (await create(ann)).body;
    const send = (headers: Record<string, string> = {}) =>
      ann.call('PUT /api/organisations/:organisationId/status', {
        params: { organisationId: id },
        body: { status: 'published' },
        headers: { 'idempotency-key': `${key}-publish`, ...headers },
      });
    const first = await send();
    const second = await send({ 'accept-language': 'fr' });
    expect([first.status, first.problem.code]).toEqual([422, 'profile_incomplete']);
    expect({ ...second.problem, title: '', requestId: '' }).toEqual({ ...first.problem, title: '', requestId: '' });
    expect(second.problem.title).not.toBe(first.problem.title);
    expect(second.problem.requestId).not.toBe(first.problem.requestId);
  });

  test('of which many come at once is done once; the others hear that it is being answered, or its answer', async () => {
    const before = await organisations();
    const replies = await Promise.all(Array.from({ length: 12 }, () => create(ann)));
    expect(await organisations()).toBe(before + 1);
    const told = replies.map(({ status, body, problem }) => (status === 201 ? body.id : problem.code));
    const ids = new Set(told.filter((one) => one.startsWith('org_')));
    expect(ids.size).toBe(1);
    expect(told.filter((one) => !ids.has(one) && one !== 'idempotency_in_progress')).toEqual([]);
  });

  test('that began and never ended is not done again', async () => {
    const first = await create(ann, `Sample ${key}`, { 'idempotency-key': key });
    await it.deps.db.tx((q) => q.update(it.deps.db.t.idempotencyKeys).set({ status: null, reply: null }));
    const before = await organisations();
    const again = await create(ann);
    expect([again.status, again.problem.code]).toEqual([409, 'idempotency_in_progress']);
    expect(await organisations()).toBe(before);
    expect(first.status).toBe(201);
  });

  test('is forgotten after a day, by the next one that comes', async () => {
    const first = await create(ann);
    it.setNow(testNow + 23 * 3_600_000);
    expect((await create(ann)).body.id).toBe(first.body.id);
    it.setNow(testNow + 25 * 3_600_000);
    expect((await create(ann)).body.id).not.toBe(first.body.id);
    expect(await keptRows()).toBe(1);
  });

  test('keeps no key that another one, sent at the same instant, took first', async () => {
    const now = new Date(testNow);
    const claim = (bodyHash: string) =>
      writing(it.deps.db, (store) => claimKey(store, { key, userId: null, bodyHash, now }));
    const [first, second] = ['a'.repeat(43), 'b'.repeat(43)];
    expect(await claim(first)).toBeUndefined();
    expect(await claim(second)).toEqual({ bodyHash: first, status: null, reply: null });
  });

  test('is heard by its key as it is: 1 to 128 visible letters', async () => {
    const before = await keptRows();
    for (const wrong of ['', ' ', 'a b', 'é', 'x'.repeat(129)]) {
      const reply = await create(ann, undefined, { 'idempotency-key': wrong });
      expect([wrong, reply.problem.code, reply.problem.fields]).toEqual([
        wrong,
        'invalid_request',
        [{ path: 'Idempotency-Key', code: 'wrong_format' }],
      ]);
    }
    expect(await keptRows()).toBe(before);
    expect((await create(ann, undefined, { 'idempotency-key': `"${'~'.repeat(126)}"` })).status).toBe(201);
  });

  test('that is refused at the door keeps nothing: the same key may come with what is right', async () => {
    const wrong = await ann.call('POST /api/organisations', {
      body: { kind: 'startup' } as never,
      headers: { 'idempotency-key': key },
    });
    expect(wrong.problem.code).toBe('invalid_request');
    expect((await create(visitor(it.app))).problem.code).toBe('sign_in_required');
    expect((await create(ann)).status).toBe(201);
  });
});

describe('an answer with a secret', () => {
  test('is given once: a sign-in is not repeated from what is kept, and no password is kept either', async () => {
    const someone = await signUp(it);
    const person = visitor(it.app);
    const body = { email: someone.email, password: 'correct horse battery' };
    const send = () => person.call('POST /api/session', { body, headers: { 'idempotency-key': key } });
    expect((await send()).status).toBe(200);
    person.cookie = undefined;
    const again = await send();
    expect([again.status, again.problem.code, person.cookie]).toEqual([409, 'idempotency_spent', undefined]);
    const rows = await it.deps.db.read.select().from(it.deps.db.t.idempotencyKeys);
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(rows)).not.toContain(someone.email);
    expect(rows.every(({ bodyHash }) => /^[\w-]{43}$/.test(bodyHash))).toBe(true);
  });

  test('or with a cookie is not kept, whatever the contract says of it', async () => {
    const own = await openTestApp({ demo: true });
    const { people } = await visitor(own.app).must('GET /api/demo/people');
    const person = visitor(own.app);
    const userId = people[0]?.userId as Endpoints[Key & 'POST /api/demo/session']['body']['userId'];
    const send = () => person.call('POST /api/demo/session', { body: { userId }, headers: { 'idempotency-key': key } });
    expect((await send()).status).toBe(200);
    person.cookie = undefined;
    expect((await send()).problem.code).toBe('idempotency_spent');
    await own.close();
  });
});

test('a visitor’s key is the address’s: from another one it is another', async () => {
  const send = (remoteAddress: string) =>
    it.app.inject({
      method: 'POST',
      url: '/api/session/codes',
      payload: { email: 'nobody@tests.example', language: 'en' },
      headers: { 'idempotency-key': key },
      remoteAddress,
    });
  const [first, same, other] = [await send('192.0.2.1'), await send('192.0.2.1'), await send('192.0.2.2')];
  expect(first.statusCode).toBe(202);
  expect(same.body).toBe(first.body);
  expect(other.body).not.toBe(first.body);
});

test('a failure of ours keeps nothing, so that the same request may be tried again', async () => {
  const broken = await openTestApp();
  const person = await signUp(broken);
  const tx = broken.deps.db.tx.bind(broken.deps.db);
  let calls = 0;
  // The first transaction takes the key, the second is the act.
  Object.assign(broken.deps.db, {
    tx: (work: Parameters<typeof tx>[0]) => (++calls === 2 ? Promise.reject(new Error('disk')) : tx(work)),
  });
  const send = () => person.call('POST /api/organisations', { body: company(), headers: { 'idempotency-key': key } });
  expect((await send()).status).toBe(500);
  expect((await send()).status).toBe(201);
  await broken.close();
});
