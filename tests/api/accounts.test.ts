import { createHash } from 'node:crypto';
import { day } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { signUp, visitor } from '../support/people.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const account = (email: string, password = 'correct horse battery') => ({
  body: { email, password, name: { family: 'Li', given: 'Na', hanzi: '' }, language: 'zh' as const },
});

describe('an account', () => {
  it('is found by its address in any case, and starts with nothing', async () => {
    const person = visitor(test.app);
    const { user, organisations, mayCreateEvents } = await person.must('POST /api/accounts', account('Mixed.Case@Tests.example'));
    expect([user?.email, organisations, mayCreateEvents]).toEqual(['mixed.case@tests.example', [], false]);
    const other = visitor(test.app);
    const body = { email: 'MIXED.case@tests.EXAMPLE', password: 'correct horse battery' };
    expect((await other.must('POST /api/session', { body })).user?.id).toBe(user?.id);
  });

  it('is refused for a common password, a bad address, and a second time even in a race', async () => {
    expect((await visitor(test.app).call('POST /api/accounts', account('a@tests.example', 'password123'))).problem.code).toBe('password_too_common');
    expect((await visitor(test.app).call('POST /api/accounts', account('nobody'))).problem.fields?.map((field) => field.path)).toEqual(['email']);
    const replies = await Promise.all([1, 2].map(() => visitor(test.app).call('POST /api/accounts', account('race@tests.example'))));
    expect(replies.map((reply) => reply.problem.code ?? reply.status).sort()).toEqual([201, 'email_taken'].sort());
  });
});

describe('a sign-in', () => {
  it('answers an unknown address and a wrong password alike', async () => {
    const { email } = await signUp(test);
    const codes = [];
    for (const body of [
      { email, password: 'not the password' },
      { email: 'unknown@tests.example', password: 'not the password' },
    ]) {
      const { status, problem } = await visitor(test.app).call('POST /api/session', { body });
      codes.push([status, problem.code]);
    }
    expect(codes).toEqual([
      [401, 'credentials_wrong'],
      [401, 'credentials_wrong'],
    ]);
  });

  it('keeps the hash of a token that scripts cannot read, and ends for good', async () => {
    const person = await signUp(test);
    const cookie = person.cookie ?? '';
    const token = cookie.split('=')[1] ?? '';
    const { t, read } = test.deps.db;
    const hashes = (await read.select().from(t.signIns)).map((row) => row.tokenHash);
    expect(hashes).not.toContain(token);
    expect(hashes).toContain(createHash('sha256').update(token).digest('base64url'));
    const out = await person.call('DELETE /api/session');
    expect(out.status).toBe(204);
    person.cookie = cookie;
    expect((await person.must('GET /api/session')).user).toBeNull();
  });

  it('gives a cookie that is HttpOnly, Lax, and on a public address Secure and bound to the host', async () => {
    const plain = await visitor(test.app).call('POST /api/accounts', account('flags@tests.example'));
    expect(String(plain.headers['set-cookie'])).toMatch(/^jumelage=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const secure = await openTestApp({ config: { secureCookies: true } });
    const reply = await visitor(secure.app).call('POST /api/accounts', account('secure@tests.example'));
    expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-jumelage=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    await secure.close();
  });

  it('is over after 30 days, and a visitor costs no statement', async () => {
    const person = await signUp(test);
    test.setNow(testNow + 30 * day);
    expect((await person.must('GET /api/session')).user).toBeNull();
    test.setNow(testNow);
    const before = test.deps.db.statements();
    await visitor(test.app).must('GET /api/session');
    expect(test.deps.db.statements()).toBe(before);
  });

  it('of the demonstration exists only there', async () => {
    expect((await visitor(test.app).call('GET /api/demo/people')).problem.code).toBe('demo_only');
  });
});
