import { createHash } from 'node:crypto';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import { day, minute } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { mailedFacts, password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const account = (email: string, given = password) => ({
  body: {
    ...{ email, password: given, name: { family: 'Li', given: 'Na', hanzi: '' }, language: 'zh' as const },
    consents: { terms: true, other_side: false, newsletter: false },
  },
});

describe('an account', () => {
  it('is found by its address in any case, and starts with nothing', async () => {
    const { session } = await signUp(test, { email: 'Mixed.Case@Tests.example' });
    expect([session.user?.email, session.user?.isVerified, session.organisations, session.mayCreateEvents]).toEqual([
      'mixed.case@tests.example',
      true,
      [],
      false,
    ]);
    const other = visitor(test.app);
    const body = { email: 'MIXED.case@tests.EXAMPLE', password };
    expect((await other.must('POST /api/session', { body })).session?.user?.id).toBe(session.user?.id);
  });

  it('is refused for a common password, a bad address, and without the terms', async () => {
    for (const common of ['password123', '12345678', 'qwertyuiop', 'motdepasse', 'a@tests.example']) {
      expect([
        common,
        (await visitor(test.app).call('POST /api/accounts', account('a@tests.example', common))).problem.code,
      ]).toEqual([common, 'password_too_common']);
    }
    expect(
      (await visitor(test.app).call('POST /api/accounts', account('nobody'))).problem.fields?.map(
        (field) => field.path,
      ),
    ).toEqual(['email']);
    const { body } = account('terms@tests.example');
    const without = await visitor(test.app).call('POST /api/accounts', {
      body: { ...body, consents: { ...body.consents, terms: false } },
    });
    expect([without.status, without.problem.code]).toEqual([422, 'terms_not_agreed']);
  });

  it('takes a password of 8 to 200 characters of any kind, exactly as it was typed', async () => {
    for (const [given, status] of [
      ['7 signs', 400],
      ['x'.repeat(201), 400],
      ['8 signes', 202],
      ['只有汉字的密码也可以', 202],
      [' Tabs\tand 🐼 and ends with a blank ', 202],
      ['correct horse '.repeat(14).padEnd(200, '!'), 202],
    ] as const) {
      expect([
        given,
        (
          await visitor(test.app).call(
            'POST /api/accounts',
            account(`any${given.length}${status}@tests.example`, given),
          )
        ).status,
      ]).toEqual([given, status]);
    }
    const person = await signUp(test);
    const own = ` Grüße 成都 ${'x'.repeat(180)} Z `;
    await person.must('PUT /api/accounts/me/password', { body: { password: own } });
    const enter = async (tried: string) =>
      (await visitor(test.app).call('POST /api/session', { body: { email: person.email, password: tried } })).status;
    const near = [own.trim(), own.toLowerCase(), own.slice(0, 72), own.slice(0, -2), own.normalize('NFD')];
    expect([await enter(own), ...(await Promise.all(near.map(enter)))]).toEqual([200, 401, 401, 401, 401, 401]);
  });

  it('needs no password: who gives none signs in by mailed codes, and can choose one later', async () => {
    const person = visitor(test.app);
    const email = 'no.password@tests.example';
    const { password: _, ...body } = account(email).body;
    const { challengeId } = await person.must('POST /api/accounts', { body });
    const code = String((await mailedFacts(test, email)).code);
    await person.must('POST /api/accounts/verification', { body: { challengeId, code } });
    const { signIns } = await person.must('GET /api/accounts/me/sign-ins');
    expect(signIns.map(({ method }) => method)).toEqual(['code']);
    const enter = async (tried: string) =>
      (await visitor(test.app).call('POST /api/session', { body: { email, password: tried } })).status;
    expect([await enter(''), await enter('null'), await enter(password)]).toEqual([401, 401, 401]);
    await person.must('PUT /api/accounts/me/password', { body: { password } });
    expect(await enter(password)).toBe(200);
  });

  it('is made once, even when two sign-ups for its address finish in a race', async () => {
    const begun = [];
    for (const who of [visitor(test.app), visitor(test.app)]) {
      const { challengeId } = await who.must('POST /api/accounts', account('race@tests.example'));
      begun.push({ who, body: { challengeId, code: String((await mailedFacts(test, 'race@tests.example')).code) } });
      test.setNow(testNow + begun.length * 1000);
    }
    const replies = await Promise.all(
      begun.map(({ who, body }) => who.call('POST /api/accounts/verification', { body })),
    );
    expect(replies.map((reply) => reply.problem.code ?? reply.status).sort()).toEqual([201, 'challenge_over'].sort());
    test.setNow(testNow);
  });

  it('does not show that it exists: the same answer for a known address, whose owner gets a mail, and whose code nobody has', async () => {
    const known = await signUp(test);
    test.setNow(testNow + 1);
    const [first, second] = [
      await visitor(test.app).call('POST /api/accounts', account('fresh@tests.example')),
      await visitor(test.app).call('POST /api/accounts', account(known.email)),
    ];
    expect([second.status, Object.keys(second.body)]).toEqual([first.status, Object.keys(first.body)]);
    const [mail] = await listMailsTo(reading(test.deps.db), known.email);
    expect([mail?.kind, await mailedFacts(test, known.email)]).toEqual(['address_known', {}]);
    test.setNow(testNow);
  });

  it('needs the code that was mailed: five wrong ones end it, and so does half an hour', async () => {
    const person = visitor(test.app);
    const { challengeId } = await person.must('POST /api/accounts', account('guess@tests.example'));
    const code = String((await mailedFacts(test, 'guess@tests.example')).code);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let n = 0; n < 5; n++)
      expect(
        (await person.call('POST /api/accounts/verification', { body: { challengeId, code: wrong } })).problem.code,
      ).toBe('code_wrong');
    expect((await person.call('POST /api/accounts/verification', { body: { challengeId, code } })).problem.code).toBe(
      'challenge_over',
    );
    const late = await person.must('POST /api/accounts', account('late@tests.example'));
    const body = { challengeId: late.challengeId, code: String((await mailedFacts(test, 'late@tests.example')).code) };
    test.setNow(testNow + 30 * minute);
    expect((await person.call('POST /api/accounts/verification', { body })).problem.code).toBe('challenge_over');
    test.setNow(testNow);
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

  it('gives a browser that signs in again another token, and the one before is worth nothing', async () => {
    const person = await signUp(test);
    const before = person.cookie;
    await person.must('POST /api/session', { body: { email: person.email, password } });
    expect(person.cookie).not.toBe(before);
    expect((await person.must('GET /api/session')).user?.email).toBe(person.email);
    person.cookie = before;
    expect((await person.must('GET /api/session')).user).toBeNull();
  });

  it('gives a cookie that is HttpOnly, Lax, and on a public address Secure and bound to the host', async () => {
    await signUp(test, { email: 'flags@tests.example' });
    const plain = await visitor(test.app).call('POST /api/session', {
      body: { email: 'flags@tests.example', password },
    });
    expect(String(plain.headers['set-cookie']).split(',jumelage-device')[0]).toMatch(
      /^jumelage=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const secure = await openTestApp({ config: { secureCookies: true } });
    await signUp(secure, { email: 'secure@tests.example' });
    const reply = await visitor(secure.app).call('POST /api/session', {
      body: { email: 'secure@tests.example', password },
    });
    expect(String(reply.headers['set-cookie']).split(',__Host-jumelage-device')[0]).toMatch(
      /^__Host-jumelage=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
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

describe('the demonstration', () => {
  const people = (app: TestApp['app'], headers: Readonly<Record<string, string>>, remoteAddress = '127.0.0.1') =>
    app.inject({ url: '/api/demo/people', headers, remoteAddress }).then(({ statusCode }) => statusCode);

  it('is for a browser on this machine, unless it is meant for everybody', async () => {
    const here = await openTestApp({ config: { demo: true } });
    const open = await openTestApp({ config: { demo: true, demoIsPublic: true } });
    for (const host of ['localhost:4100', '127.0.0.1:4100', '[::1]:4100', 'demo.localhost'])
      expect([host, await people(here.app, { host })]).toEqual([host, 200]);
    const elsewhere: readonly (readonly [Readonly<Record<string, string>>, string?])[] = [
      [{ host: 'match.example' }],
      [{ host: 'localhost.match.example' }],
      [{ host: 'localhost', 'x-forwarded-for': '192.0.2.1' }],
      [{ host: 'localhost', forwarded: 'for=192.0.2.1' }],
      [{ host: 'localhost', via: '1.1 proxy' }],
      [{ host: 'localhost' }, '192.0.2.1'],
    ];
    for (const [headers, from] of elsewhere) {
      expect([headers, await people(here.app, headers, from)]).toEqual([headers, 403]);
      expect([headers, await people(open.app, headers, from)]).toEqual([headers, 200]);
    }
    await here.close();
    await open.close();
  });
});
