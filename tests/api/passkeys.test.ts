import { generateKeyPairSync } from 'node:crypto';
import type { Endpoints } from '@jumelage/contracts/endpoints';
import { minute } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Bent, type SoftPasskey, softAuthenticator } from '../support/authenticators.ts';
import { givenPasskey } from '../support/factors.ts';
import { password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

type Shown = Endpoints['POST /api/session/passkey']['body']['response'];

/** Signs in in a browser of its own with what an authenticator answers; says who is signed in, or what was refused. */
async function signInWith(
  show: (options: Endpoints['POST /api/session/passkey/options']['response']['options']) => Shown,
  first?: `chl_${string}`,
) {
  const browser = visitor(test.app);
  const { challengeId, options } = await browser.must('POST /api/session/passkey/options', {
    body: first ? { challengeId: first } : {},
  });
  const body = { challengeId, response: show(options) };
  const reply = await browser.call('POST /api/session/passkey', { body });
  return { browser, body, reply, said: reply.problem.code ?? reply.body.user?.email };
}

async function firstFactor(email: string) {
  const { secondFactor } = await visitor(test.app).must('POST /api/session', { body: { email, password } });
  return secondFactor?.challengeId ?? 'chl_';
}

const twisted = (text: string) => {
  const bytes = Buffer.from(text, 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64url');
};

describe('a passkey', () => {
  it('signs in alone, strongly, without an address; its use is noted', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    const { reply, said } = await signInWith((options) => passkey.show(options));
    expect([said, reply.body.user?.isStrong]).toEqual([person.email, true]);
    const { passkeys } = await person.must('GET /api/accounts/me/factors');
    expect(passkeys).toEqual([
      {
        id: passkey.id,
        name: 'Sample key',
        createdAt: new Date(testNow).toISOString(),
        lastUsedAt: new Date(testNow).toISOString(),
      },
    ]);
    const { signIns } = await person.must('GET /api/accounts/me/sign-ins');
    expect(signIns.map(({ method }) => method)).toContain('passkey');
  });

  it('is asked for without a word on who has which, unless a first factor was shown', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    const { options } = await visitor(test.app).must('POST /api/session/passkey/options', { body: {} });
    expect([options.allowCredentials, options.userVerification]).toEqual([undefined, 'required']);
    const first = await firstFactor(person.email);
    const after = await visitor(test.app).must('POST /api/session/passkey/options', { body: { challengeId: first } });
    expect(after.options.allowCredentials?.map(({ id }) => id)).toEqual([passkey.id]);
  });

  it('is the second factor after a password, and then need not ask for its owner', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    const first = await firstFactor(person.email);
    const { said, reply, body, browser } = await signInWith(
      (options) => passkey.show(options, { verifies: false, userHandle: undefined }),
      first,
    );
    expect([said, reply.body.user?.isStrong]).toEqual([person.email, true]);
    expect((await browser.call('POST /api/session/passkey', { body })).problem.code).toBe('challenge_over');
    // The first factor is used up with it.
    expect(
      (await visitor(test.app).call('POST /api/session/passkey/options', { body: { challengeId: first } })).problem
        .code,
    ).toBe('challenge_over');
  });

  it('proves again who one is; another person’s does not', async () => {
    const [person, other] = [await signUp(test), await signUp(test)];
    const [own, foreign] = [await givenPasskey(person), await givenPasskey(other)];
    test.setNow(testNow + 16 * minute);
    const prove = async (passkey: SoftPasskey) => {
      const { challengeId, options } = await person.must('POST /api/session/passkey/options', { body: {} });
      return person.call('POST /api/session/proof/passkey', { body: { challengeId, response: passkey.show(options) } });
    };
    expect([
      (await prove(foreign)).problem.code,
      (await person.call('POST /api/accounts/me/authenticator')).problem.code,
    ]).toEqual(['passkey_wrong', 'proof_required']);
    expect([(await prove(own)).status, (await person.call('POST /api/accounts/me/authenticator')).status]).toEqual([
      204, 201,
    ]);
    test.setNow(testNow);
  });
});

describe('a passkey is refused', () => {
  const bents: [string, Bent][] = [
    ['of another address', { origin: 'http://localhost:4101' }],
    ['of a look-alike address', { origin: 'http://localhost:4100.evil.example' }],
    ['of another name', { rpId: 'evil.example' }],
    ['for another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['for no challenge', { challenge: '' }],
    ['that was made for registering', { type: 'webauthn.create' }],
    ['that did not ask for its owner', { verifies: false }],
    ['that names another owner', { userHandle: Buffer.from('usr_other').toString('base64url') }],
    ['signed by another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['signed by a key of another kind', { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }],
  ];
  it.each(bents)('%s', async (_, bent) => {
    const passkey = await givenPasskey(await signUp(test));
    const { said, body, browser } = await signInWith((options) => passkey.show(options, bent));
    expect([said, browser.cookie]).toEqual(['passkey_wrong', undefined]);
    // One try a challenge: the honest answer comes too late.
    expect((await browser.call('POST /api/session/passkey', { body })).problem.code).toBe('challenge_over');
  });

  const forgeries: [string, (response: Shown) => Shown][] = [
    [
      'whose signature was changed',
      (shown) => ({ ...shown, response: { ...shown.response, signature: twisted(shown.response.signature) } }),
    ],
    [
      'whose data was changed',
      (shown) => ({
        ...shown,
        response: { ...shown.response, authenticatorData: twisted(shown.response.authenticatorData) },
      }),
    ],
    ['without a signature', (shown) => ({ ...shown, response: { ...shown.response, signature: '' } })],
    [
      'whose client data is none',
      (shown) => ({
        ...shown,
        response: { ...shown.response, clientDataJSON: Buffer.from('[]').toString('base64url') },
      }),
    ],
    [
      'that nobody registered',
      (shown) => ({
        ...shown,
        id: Buffer.alloc(32, 9).toString('base64url'),
        rawId: Buffer.alloc(32, 9).toString('base64url'),
      }),
    ],
    ['whose two names differ', (shown) => ({ ...shown, rawId: Buffer.alloc(32, 9).toString('base64url') })],
  ];
  it.each(forgeries)('%s', async (_, forge) => {
    const passkey = await givenPasskey(await signUp(test));
    expect((await signInWith((options) => forge(passkey.show(options)))).said).toBe('passkey_wrong');
  });

  it('whose counter stands still: there is a copy of it', async () => {
    const passkey = await givenPasskey(await signUp(test));
    const said = [];
    for (const counter of [5, 5, 4, 6])
      said.push((await signInWith((options) => passkey.show(options, { counter }))).reply.problem.code ?? 'in');
    expect(said).toEqual(['in', 'passkey_wrong', 'passkey_wrong', 'in']);
  });

  it('shown a second time, five minutes late, or for the challenge of another', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    const once = await signInWith((options) => passkey.show(options));
    expect((await visitor(test.app).call('POST /api/session/passkey', { body: once.body })).problem.code).toBe(
      'challenge_over',
    );
    const { challengeId, options } = await visitor(test.app).must('POST /api/session/passkey/options', { body: {} });
    const response = passkey.show(options);
    const other = await visitor(test.app).must('POST /api/session/passkey/options', { body: {} });
    expect(
      (
        await visitor(test.app).call('POST /api/session/passkey', {
          body: { challengeId: other.challengeId, response },
        })
      ).problem.code,
    ).toBe('passkey_wrong');
    test.setNow(testNow + 5 * minute);
    expect(
      (await visitor(test.app).call('POST /api/session/passkey', { body: { challengeId, response } })).problem.code,
    ).toBe('challenge_over');
    test.setNow(testNow);
  });

  it('of another person, as the second factor after one’s own password', async () => {
    const [victim, thief] = [await signUp(test), await signUp(test)];
    await givenPasskey(victim);
    const own = await givenPasskey(thief);
    const first = await firstFactor(victim.email);
    expect((await signInWith((options) => own.show(options), first)).said).toBe('passkey_wrong');
  });

  it('and that is written down, with no word of whose it is', async () => {
    const passkey = await givenPasskey(await signUp(test));
    await signInWith((options) => passkey.show(options, { verifies: false }));
    const { t, read } = test.deps.db;
    const entries = (await read.select().from(t.auditEntries)).filter(({ act }) => act === 'POST /api/session/passkey');
    expect(entries.some(({ actorId, facts }) => actorId === null && facts.refused === 'passkey_wrong')).toBe(true);
  });

  it('once it was removed', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    await person.must('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: passkey.id } });
    expect((await signInWith((options) => passkey.show(options))).said).toBe('passkey_wrong');
  });
});

describe('registering a passkey', () => {
  it.each<[string, Bent]>([
    ['of another address', { origin: 'https://evil.example' }],
    ['for another name', { rpId: 'evil.example' }],
    ['for another challenge', { challenge: 'AAAA' }],
    ['that was made for signing in', { type: 'webauthn.get' }],
    ['that does not ask for its owner', { verifies: false }],
  ])('is refused for one %s', async (_, bent) => {
    const person = await signUp(test);
    const { challengeId, options } = await person.must('POST /api/accounts/me/passkeys/options');
    const { response } = softAuthenticator().create(options, bent);
    const reply = await person.call('POST /api/accounts/me/passkeys', { body: { challengeId, name: 'Odd', response } });
    expect([reply.problem.code, (await person.must('GET /api/accounts/me/factors')).passkeys]).toEqual([
      'passkey_wrong',
      [],
    ]);
  });

  it('answers a challenge of one’s own, once, and never takes over a key that is another’s', async () => {
    const [person, other] = [await signUp(test), await signUp(test)];
    const begun = await person.must('POST /api/accounts/me/passkeys/options');
    const { response } = softAuthenticator().create(begun.options);
    const body = { challengeId: begun.challengeId, name: 'Key', response };
    expect((await other.call('POST /api/accounts/me/passkeys', { body })).problem.code).toBe('challenge_over');
    await person.must('POST /api/accounts/me/passkeys', { body });
    expect((await person.call('POST /api/accounts/me/passkeys', { body })).problem.code).toBe('challenge_over');
    const { options } = await person.must('POST /api/accounts/me/passkeys/options');
    expect(options.excludeCredentials.map(({ id }) => id)).toEqual([response.id]);
    // The same key in the answer to another's own challenge: made by hand, since no authenticator would.
    const theirs = await other.must('POST /api/accounts/me/passkeys/options');
    const clientDataJSON = Buffer.from(
      JSON.stringify({ type: 'webauthn.create', challenge: theirs.options.challenge, origin: 'http://localhost:4100' }),
    ).toString('base64url');
    const stolen = {
      challengeId: theirs.challengeId,
      name: 'Stolen',
      response: { ...response, response: { ...response.response, clientDataJSON } },
    };
    expect((await other.call('POST /api/accounts/me/passkeys', { body: stolen })).problem.code).toBe('passkey_wrong');
    expect([
      (await person.must('GET /api/accounts/me/factors')).passkeys.length,
      (await other.must('GET /api/accounts/me/factors')).passkeys,
    ]).toEqual([1, []]);
  });
});
