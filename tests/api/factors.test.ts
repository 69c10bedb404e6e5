import { updateUser } from '@jumelage/db/repositories/accounts';
import { writing } from '@jumelage/db/store';
import { freshProofMinutes } from '@jumelage/domain/account';
import { minute } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { appCode } from '../support/authenticators.ts';
import { changesTold, givenApp, givenPasskey } from '../support/factors.ts';
import { password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let now = testNow;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

/** Moves the clock on: a code is good once, and the next one comes half a minute later. */
function later(milliseconds = 30_000): number {
  now += milliseconds;
  test.setNow(now);
  return now;
}

const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111');

/** Shows the password in a browser of its own; answers that browser and what is asked for next. */
async function showPassword(email: string) {
  const browser = visitor(test.app);
  const { session, secondFactor } = await browser.must('POST /api/session', { body: { email, password } });
  return { browser, session, secondFactor };
}

it('the tests’ own app shows the codes of RFC 6238', () => {
  const uri = 'otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=30&digits=6';
  expect([59, 1111111109, 1234567890, 20000000000].map((seconds) => appCode(uri, seconds * 1000))).toEqual([
    '287082',
    '081804',
    '005924',
    '353130',
  ]);
});

describe('an authenticator app', () => {
  it('asks for nothing until a code of it was shown, then every sign-in waits for one', async () => {
    const person = await signUp(test);
    const { uri, secret } = await person.must('POST /api/accounts/me/authenticator');
    expect(uri).toMatch(
      /^otpauth:\/\/totp\/Jumelage:person-\d+%40tests\.example\?issuer=Jumelage&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
    );
    expect(uri).toContain(secret);
    expect((await showPassword(person.email)).session).not.toBeNull();
    const code = appCode(uri, now);
    expect(
      (await person.call('PUT /api/accounts/me/authenticator', { body: { code: wrongFor(code) } })).problem.code,
    ).toBe('code_wrong');
    const { recoveryCodes } = await person.must('PUT /api/accounts/me/authenticator', { body: { code } });
    expect([
      new Set(recoveryCodes).size,
      recoveryCodes.every((one) => /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/.test(one)),
    ]).toEqual([10, true]);
    const { session, secondFactor, browser } = await showPassword(person.email);
    expect([session, secondFactor?.ways, browser.cookie]).toEqual([null, ['authenticator', 'recovery'], undefined]);
    expect(await person.must('GET /api/accounts/me/factors')).toMatchObject({
      hasPassword: true,
      recoveryCodesLeft: 10,
      passkeys: [],
      identities: [],
    });
    expect((await person.call('POST /api/accounts/me/authenticator')).problem.code).toBe('factor_present');
    expect((await person.call('PUT /api/accounts/me/authenticator', { body: { code } })).problem.code).toBe(
      'factor_present',
    );
  });

  it('signs in with its code: once, half a minute early or late, and not with one of another time', async () => {
    const person = await signUp(test);
    const { uri } = await givenApp(test, person);
    const confirmed = now;
    later(120_000);
    const tries: [number, string][] = [
      [confirmed, 'code_wrong'],
      [now - 60_000, 'code_wrong'],
      [now + 60_000, 'code_wrong'],
      [now - 30_000, 'strong'],
      [now - 30_000, 'code_wrong'],
      [now + 30_000, 'strong'],
      // Earlier than one that was taken: somebody may have read it.
      [now, 'code_wrong'],
    ];
    for (const [at, expected] of tries) {
      const { browser, secondFactor } = await showPassword(person.email);
      const body = { challengeId: secondFactor?.challengeId ?? 'chl_', code: appCode(uri, at) };
      const reply = await browser.call('POST /api/session/second-factor', { body });
      expect([at - now, reply.problem.code ?? (reply.body.user?.isStrong ? 'strong' : 'weak')]).toEqual([
        at - now,
        expected,
      ]);
      if (expected === 'strong')
        expect((await browser.call('POST /api/session/second-factor', { body })).problem.code).toBe('challenge_over');
    }
  });

  it('keeps its secret sealed: nobody reads it in the database', async () => {
    const person = await signUp(test);
    const { secret } = await person.must('POST /api/accounts/me/authenticator');
    const { t, read } = test.deps.db;
    expect(JSON.stringify(await read.select().from(t.authenticators))).not.toContain(secret);
  });

  it('is heard no more for a while after ten wrong codes over several sign-ins; recovery codes still are', async () => {
    const person = await signUp(test);
    const { uri, recoveryCodes } = await givenApp(test, person);
    later();
    const codes: (string | undefined)[] = [];
    for (let sitting = 0; sitting < 3; sitting++) {
      const { browser, secondFactor } = await showPassword(person.email);
      const challengeId = secondFactor?.challengeId ?? 'chl_';
      for (let n = 0; n < (sitting < 2 ? 5 : 1); n++) {
        const code = sitting < 2 ? wrongFor(appCode(uri, now)) : appCode(uri, now);
        codes.push(
          (await browser.call('POST /api/session/second-factor', { body: { challengeId, code } })).problem.code,
        );
      }
      if (sitting < 2)
        expect(
          (await browser.call('POST /api/session/second-factor', { body: { challengeId, code: appCode(uri, now) } }))
            .problem.code,
        ).toBe('challenge_over');
    }
    // The eleventh was right, and told the same.
    expect(codes).toEqual(Array(11).fill('code_wrong'));
    const { browser, secondFactor } = await showPassword(person.email);
    const body = { challengeId: secondFactor?.challengeId ?? 'chl_', code: recoveryCodes[0] ?? '' };
    expect((await browser.must('POST /api/session/second-factor', { body })).user?.isStrong).toBe(true);
    later(16 * minute);
    const again = await showPassword(person.email);
    const right = { challengeId: again.secondFactor?.challengeId ?? 'chl_', code: appCode(uri, now) };
    expect((await again.browser.must('POST /api/session/second-factor', { body: right })).user?.isStrong).toBe(true);
  });

  it('counts the wrong codes of who is signed in with those of sign-ins', async () => {
    const person = await signUp(test);
    const { uri } = await givenApp(test, person);
    later();
    for (let n = 0; n < 10; n++)
      expect(
        (await person.call('POST /api/session/proof', { body: { code: wrongFor(appCode(uri, now)) } })).problem.code,
      ).toBe('code_wrong');
    expect((await person.call('POST /api/session/proof', { body: { code: appCode(uri, now) } })).problem.code).toBe(
      'code_wrong',
    );
    expect((await person.call('POST /api/session/proof', { body: { password } })).status).toBe(204);
  });

  it('hears whoever guesses nothing, however many wrong codes somebody else has typed', async () => {
    const [one, other] = [await signUp(test), await signUp(test)];
    const [guessed, known] = [await givenApp(test, one), await givenApp(test, other)];
    later();
    for (let n = 0; n < 10; n++)
      await one.call('POST /api/session/proof', { body: { code: wrongFor(appCode(guessed.uri, now)) } });
    const proofOf = (by: typeof one, uri: string) =>
      by.call('POST /api/session/proof', { body: { code: appCode(uri, now) } });
    expect([(await proofOf(one, guessed.uri)).status, (await proofOf(other, known.uri)).status]).toEqual([422, 204]);
  });

  it('lets no race guess more often than there are guesses', async () => {
    const person = await signUp(test);
    const { uri } = await givenApp(test, person);
    later();
    const { browser, secondFactor } = await showPassword(person.email);
    const body = { challengeId: secondFactor?.challengeId ?? 'chl_', code: wrongFor(appCode(uri, now)) };
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => browser.call('POST /api/session/second-factor', { body })),
    );
    expect(replies.map((reply) => reply.problem.code).sort()).toEqual([
      ...Array(15).fill('challenge_over'),
      ...Array(5).fill('code_wrong'),
    ]);
  });
});

describe('recovery codes', () => {
  it('open once each, however they are typed, and their owner is notified', async () => {
    const person = await signUp(test);
    const { recoveryCodes } = await givenApp(test, person);
    const [first = '', second = ''] = recoveryCodes;
    const results = [];
    for (const code of [
      first.toUpperCase().replaceAll('-', ' '),
      first,
      second.replaceAll('0', 'o').replaceAll('1', 'l'),
      'abcd-abcd-abcd-abcd',
    ]) {
      const { browser, secondFactor } = await showPassword(person.email);
      const reply = await browser.call('POST /api/session/second-factor', {
        body: { challengeId: secondFactor?.challengeId ?? 'chl_', code },
      });
      results.push(reply.problem.code ?? reply.body.user?.isStrong);
    }
    expect(results).toEqual([true, 'code_wrong', true, 'code_wrong']);
    expect((await person.must('GET /api/accounts/me/factors')).recoveryCodesLeft).toBe(8);
    expect(await changesTold(test, person.email)).toEqual([
      'authenticator_added',
      'recovery_code_used',
      'recovery_code_used',
    ]);
    const { t, read } = test.deps.db;
    expect(JSON.stringify(await read.select().from(t.recoveryCodes))).not.toContain(first.replaceAll('-', ''));
  });

  it('are worthless once there are new ones, and are another person’s never', async () => {
    const [person, other] = [await signUp(test), await signUp(test)];
    const { recoveryCodes: old } = await givenApp(test, person);
    const { recoveryCodes: foreign } = await givenApp(test, other);
    const { recoveryCodes } = await person.must('POST /api/accounts/me/recovery-codes');
    const { browser, secondFactor } = await showPassword(person.email);
    const challengeId = secondFactor?.challengeId ?? 'chl_';
    for (const code of [old[0] ?? '', foreign[0] ?? '']) {
      expect(
        (await browser.call('POST /api/session/second-factor', { body: { challengeId, code } })).problem.code,
      ).toBe('code_wrong');
    }
    expect(
      (await browser.must('POST /api/session/second-factor', { body: { challengeId, code: recoveryCodes[3] ?? '' } }))
        .user?.isStrong,
    ).toBe(true);
  });

  it('come with a second factor and go with the last', async () => {
    const person = await signUp(test);
    expect((await person.call('POST /api/accounts/me/recovery-codes')).problem.code).toBe('factor_absent');
    const { recoveryCodes } = await givenPasskey(person);
    expect(recoveryCodes).toHaveLength(10);
    expect((await givenPasskey(person, 'Another')).recoveryCodes).toBeNull();
    await givenApp(test, person);
    const { passkeys } = await person.must('GET /api/accounts/me/factors');
    for (const { id } of passkeys)
      await person.must('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: id } });
    expect((await person.must('GET /api/accounts/me/factors')).recoveryCodesLeft).toBe(10);
    await person.must('DELETE /api/accounts/me/authenticator');
    expect((await person.must('GET /api/accounts/me/factors')).recoveryCodesLeft).toBe(0);
    expect((await showPassword(person.email)).session).not.toBeNull();
  });
});

describe('a change of factors', () => {
  it('asks for a proof of the last minutes', async () => {
    const person = await signUp(test);
    const { id } = await givenPasskey(person);
    later((freshProofMinutes + 1) * minute);
    const calls = [
      await person.call('POST /api/accounts/me/authenticator'),
      await person.call('PUT /api/accounts/me/authenticator', { body: { code: '123456' } }),
      await person.call('DELETE /api/accounts/me/authenticator'),
      await person.call('POST /api/accounts/me/recovery-codes'),
      await person.call('POST /api/accounts/me/passkeys/options'),
      await person.call('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: id } }),
      await person.call('DELETE /api/accounts/me/identities/:identityId', {
        params: { identityId: 'abcdefghijklmnop' },
      }),
      await person.call('POST /api/accounts/me/providers/:providerId', { params: { providerId: 'any' }, body: {} }),
    ];
    expect(calls.map((reply) => reply.problem.code)).toEqual(Array(calls.length).fill('proof_required'));
    await person.must('POST /api/session/proof', { body: { password } });
    expect((await person.call('POST /api/accounts/me/authenticator')).status).toBe(201);
  });

  it('is announced by mail and on the page, ends sign-ins that showed less, and makes this one as strong as was shown', async () => {
    const person = await signUp(test);
    const other = (await showPassword(person.email)).browser;
    expect((await person.must('GET /api/session')).user?.isStrong).toBe(false);
    await givenApp(test, person);
    expect([
      (await person.must('GET /api/session')).user?.isStrong,
      (await other.must('GET /api/session')).user,
    ]).toEqual([true, null]);
    expect(await changesTold(test, person.email)).toEqual(['authenticator_added']);
    const passkey = await givenPasskey(person);
    later();
    const { browser, secondFactor } = await showPassword(person.email);
    const { challengeId, options } = await browser.must('POST /api/session/passkey/options', {
      body: { challengeId: secondFactor?.challengeId },
    });
    await browser.must('POST /api/session/passkey', { body: { challengeId, response: passkey.show(options) } });
    await person.must('DELETE /api/accounts/me/authenticator');
    expect([
      (await browser.must('GET /api/session')).user,
      (await person.must('GET /api/session')).user?.isStrong,
    ]).toEqual([null, true]);
    await person.must('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: passkey.id } });
    expect((await person.must('GET /api/session')).user?.isStrong).toBe(false);
    const { items } = await person.must('GET /api/notifications');
    expect(
      items
        .filter(({ kind }) => kind === 'factors_changed')
        .map(({ facts }) => facts.change)
        .sort(),
    ).toEqual(['authenticator_added', 'authenticator_removed', 'passkey_added', 'passkey_removed']);
  });

  it('is nobody else’s: another person’s passkey is not there', async () => {
    const [person, other] = [await signUp(test), await signUp(test)];
    const { id } = await givenPasskey(person);
    expect(
      (await other.call('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: id } })).status,
    ).toBe(404);
    expect(
      (
        await other.call('PATCH /api/accounts/me/passkeys/:passkeyId', {
          params: { passkeyId: id },
          body: { name: 'Mine' },
        })
      ).status,
    ).toBe(404);
    expect(
      (
        await person.must('PATCH /api/accounts/me/passkeys/:passkeyId', {
          params: { passkeyId: id },
          body: { name: 'Telephone' },
        })
      ).name,
    ).toBe('Telephone');
    expect((await other.call('DELETE /api/accounts/me/authenticator')).problem.code).toBe('factor_absent');
  });
});

describe('an account closed by an admin', () => {
  it('is signed in to by nobody and nowhere, in whichever way, until it is opened again', async () => {
    const [admin, person] = [await signUp(test), await signUp(test)];
    const passkey = await givenPasskey(person);
    const userId = person.session.user?.id ?? 'usr_';
    const params = { userId };
    expect((await admin.call('POST /api/admin/accounts/:userId/disabling', { params })).problem.code).toBe(
      'not_allowed',
    );
    await writing(test.deps.db, (store) => updateUser(store, admin.session.user?.id ?? 'usr_', { isAdmin: true }));
    const waiting = await showPassword(person.email);
    const second = await waiting.browser.must('POST /api/session/passkey/options', {
      body: { challengeId: waiting.secondFactor?.challengeId },
    });
    await admin.must('POST /api/admin/accounts/:userId/disabling', { params });
    expect((await person.must('GET /api/session')).user).toBeNull();
    const alone = await visitor(test.app).must('POST /api/session/passkey/options', { body: {} });
    const codes = [
      await waiting.browser.call('POST /api/session', { body: { email: person.email, password } }),
      await waiting.browser.call('POST /api/session/passkey', {
        body: { challengeId: second.challengeId, response: passkey.show(second.options) },
      }),
      await waiting.browser.call('POST /api/session/passkey', {
        body: { challengeId: alone.challengeId, response: passkey.show(alone.options) },
      }),
      await waiting.browser.call('POST /api/session/second-factor', {
        body: { challengeId: waiting.secondFactor?.challengeId ?? 'chl_', code: passkey.recoveryCodes?.[0] ?? '' },
      }),
    ];
    expect(codes.map((reply) => reply.problem.code)).toEqual([
      'credentials_wrong',
      'challenge_over',
      'challenge_over',
      'challenge_over',
    ]);
    expect(
      (
        await admin.call('POST /api/admin/accounts/:userId/disabling', {
          params: { userId: admin.session.user?.id ?? 'usr_' },
        })
      ).problem.code,
    ).toBe('not_allowed');
    expect(
      (await admin.call('POST /api/admin/accounts/:userId/disabling', { params: { userId: 'usr_unknown' } })).status,
    ).toBe(404);
    await admin.must('DELETE /api/admin/accounts/:userId/disabling', { params });
    expect((await showPassword(person.email)).secondFactor?.ways).toEqual(['passkey', 'recovery']);
  });
});

it('passkeys need a name and a safe connection: where there is none, that is said', async () => {
  const origins: [string | undefined, string | null][] = [
    [undefined, 'http://localhost:4100'],
    ['https://match.example/', 'https://match.example'],
    ['https://match.example:8443', 'https://match.example:8443'],
    ['http://localhost:4100', 'http://localhost:4100'],
    ['http://match.example', null],
    ['https://192.0.2.7', null],
    ['http://127.0.0.1:4100', null],
    ['https://[2001:db8::1]', null],
  ];
  for (const [publicUrl, expected] of origins) {
    const own = await openTestApp({ config: { publicUrl } });
    const { passkeyOrigin } = await visitor(own.app).must('GET /api/session/ways', {
      headers: { host: 'evil.example' },
    });
    expect([publicUrl, passkeyOrigin]).toEqual([publicUrl, expected]);
    const reply = await visitor(own.app).call('POST /api/session/passkey/options', { body: {} });
    expect([publicUrl, reply.problem.code ?? reply.body.options.rpId]).toEqual([
      publicUrl,
      expected ? new URL(expected).hostname : 'passkeys_unavailable',
    ]);
    await own.close();
  }
});
