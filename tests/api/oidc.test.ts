import { updateUser } from '@jumelage/db/repositories/accounts';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading, writing } from '@jumelage/db/store';
import { minute } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { appCode } from '../support/authenticators.ts';
import { type Browser, browserOf } from '../support/browser.ts';
import { changesTold, givenApp } from '../support/factors.ts';
import { password, signUp } from '../support/people.ts';
import { type Bent, type FakeProvider, type Subject, startProvider } from '../support/provider.ts';

let good: FakeProvider;
let other: FakeProvider;
let test: TestApp;
beforeAll(async () => {
  [good, other] = [await startProvider(), await startProvider()];
  const toConfig = (id: string, { issuer, clientId, secret }: FakeProvider) => ({
    id,
    name: `Sample ${id}`,
    issuer,
    clientId,
    clientSecret: secret,
  });
  const gone = { id: 'gone', name: 'Gone', issuer: 'http://127.0.0.1:9', clientId: 'x' };
  const open = { id: 'open', name: 'Open', issuer: 'http://provider.example', clientId: 'x' };
  test = await openTestApp({ config: { providers: [toConfig('good', good), toConfig('other', other), gone, open] } });
});
afterAll(async () => {
  await test.close();
  await Promise.all([good.close(), other.close()]);
});

let count = 0;
const newSubject = (more: Partial<Subject> = {}): Subject => {
  const sub = `subject-${++count}`;
  return { sub, email: `${sub}@provider.example`, email_verified: true, given_name: 'Na', family_name: 'Li', ...more };
};

const callback = (providerId = 'good') => `/api/session/providers/${providerId}/callback`;

async function begin(
  browser: Browser,
  { providerId = 'good', next }: { providerId?: string; next?: string | undefined } = {},
): Promise<string> {
  return (
    await browser.must('POST /api/session/providers/:providerId', {
      params: { providerId },
      body: next === undefined ? {} : { next },
    })
  ).url;
}

/** Signs in by the provider, from its start to the callback; answers the address that it redirects to. */
async function roundTrip(
  browser: Browser,
  subject: Subject,
  { bent, next }: { bent?: Bent; next?: string } = {},
): Promise<string | undefined> {
  const url = await begin(browser, { next });
  return (await browser.go(callback() + good.approve(url, subject, bent))).location;
}

const whoIn = async (browser: Browser) => (await browser.must('GET /api/session')).user?.email;
const waitingIn = async (browser: Browser) => (await browser.must('GET /api/session/provider')).waiting;
const consents = { terms: true, other_side: false, newsletter: false };
const name = { family: 'Li', given: 'Na', hanzi: '李娜' };

/** Creates an account by the provider. */
async function givenMember(subject = newSubject()) {
  const browser = browserOf(test.app);
  await roundTrip(browser, subject);
  const challengeId = (await waitingIn(browser))?.challengeId ?? 'chl_';
  const session = await browser.must('POST /api/accounts/by-provider', {
    body: { challengeId, name, language: 'zh', consents },
  });
  return { browser, subject, session, userId: session.user?.id ?? 'usr_' };
}

describe('an identity provider', () => {
  it('is named to everybody, without its secret', async () => {
    const { providers } = await browserOf(test.app).must('GET /api/session/ways');
    expect(providers.slice(0, 2)).toEqual([
      { id: 'good', name: 'Sample good' },
      { id: 'other', name: 'Sample other' },
    ]);
  });

  it('makes an account for an address that it vouches for, with the consents, and signs in to it from then on', async () => {
    const browser = browserOf(test.app);
    const subject = newSubject();
    expect([await roundTrip(browser, subject, { next: '/events?open=1#top' }), await whoIn(browser)]).toEqual([
      '/sign-up?provider=good',
      undefined,
    ]);
    const waiting = await waitingIn(browser);
    const provider = { id: 'good', name: 'Sample good' };
    expect(waiting).toEqual({
      kind: 'sign_up',
      challengeId: waiting?.challengeId,
      provider,
      next: '/events?open=1#top',
      email: subject.email,
      family: 'Li',
      given: 'Na',
    });
    const body = { challengeId: waiting?.challengeId ?? 'chl_', name, language: 'zh' as const, consents };
    expect(
      (
        await browser.call('POST /api/accounts/by-provider', {
          body: { ...body, consents: { ...consents, terms: false } },
        })
      ).problem.code,
    ).toBe('terms_not_agreed');
    const session = await browser.must('POST /api/accounts/by-provider', { body });
    expect([session.user?.email, session.user?.isVerified, session.user?.isStrong, session.consentsDue]).toEqual([
      subject.email,
      true,
      false,
      [],
    ]);
    expect((await browser.call('POST /api/accounts/by-provider', { body })).problem.code).toBe('challenge_over');
    expect(await waitingIn(browser)).toBeNull();
    const again = browserOf(test.app);
    // The address is of no account any more: issuer and subject are what counts.
    expect([
      await roundTrip(
        again,
        { ...subject, email: 'moved@provider.example', email_verified: false },
        { next: '/events' },
      ),
      await whoIn(again),
    ]).toEqual(['/events', subject.email]);
    expect((await again.must('GET /api/accounts/me/sign-ins')).signIns.map(({ method }) => method)).toEqual([
      'provider',
      'provider',
    ]);
    const { identities, hasPassword } = await again.must('GET /api/accounts/me/factors');
    expect([hasPassword, identities]).toMatchObject([false, [{ provider, issuer: good.issuer, email: subject.email }]]);
  });

  it('is asked for the address where its token does not say it', async () => {
    const browser = browserOf(test.app);
    const subject = newSubject();
    const location = await roundTrip(browser, subject, {
      bent: { leavesOut: ['email', 'email_verified', 'given_name', 'family_name'] },
    });
    expect([location, (await waitingIn(browser))?.kind]).toEqual(['/sign-up?provider=good', 'sign_up']);
  });

  it('gets a request with PKCE, state and nonce, and a way back that no header chooses', async () => {
    const browser = browserOf(test.app);
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '9',
      forwarded: 'host=evil.example',
    };
    const { url } = await browser.must('POST /api/session/providers/:providerId', {
      params: { providerId: 'good' },
      body: {},
      headers,
    });
    const { origin, pathname, searchParams } = new URL(url);
    expect([origin, pathname]).toEqual([good.issuer, '/authorize']);
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ client_id: 'jumelage', response_type: 'code', scope: 'openid email profile', code_challenge_method: 'S256' },
      ...{
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      },
      redirect_uri: `http://localhost:4100${callback()}`,
    });
    const back = await browser.go(callback() + good.approve(url, newSubject()), headers);
    expect([back.status, back.location, back.headers['cache-control'], back.headers['referrer-policy']]).toEqual([
      303,
      '/sign-up?provider=good',
      'no-store',
      'no-referrer',
    ]);
    const own = await openTestApp({
      config: { publicUrl: 'https://match.example/', secureCookies: true, providers: test.deps.config.providers },
    });
    const reply = await browserOf(own.app).call('POST /api/session/providers/:providerId', {
      params: { providerId: 'good' },
      body: {},
      headers: { host: 'evil.example' },
    });
    expect(new URL(reply.body.url).searchParams.get('redirect_uri')).toBe(`https://match.example${callback()}`);
    expect(String(reply.headers['set-cookie'])).toMatch(
      /^__Host-jumelage-provider=chl_[0-9a-z]{16}\.[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await own.close();
  });

  it('that does not answer, or would be spoken to in the clear, is reported as out of reach', async () => {
    for (const providerId of ['gone', 'open']) {
      const reply = await browserOf(test.app).call('POST /api/session/providers/:providerId', {
        params: { providerId },
        body: {},
      });
      expect([providerId, reply.problem.code]).toEqual([providerId, 'provider_unreachable']);
    }
    expect(
      (
        await browserOf(test.app).call('POST /api/session/providers/:providerId', {
          params: { providerId: 'unknown' },
          body: {},
        })
      ).status,
    ).toBe(404);
  });

  it('is the first factor alone: an app is asked for after it', async () => {
    const { browser, subject } = await givenMember();
    const { uri } = await givenApp(test, browser);
    test.setNow(testNow + minute);
    const again = browserOf(test.app);
    expect([await roundTrip(again, subject, { next: '/agenda' }), await whoIn(again)]).toEqual([
      '/sign-in?provider=good',
      undefined,
    ]);
    const waiting = await waitingIn(again);
    expect(waiting).toMatchObject({ kind: 'second_factor', ways: ['authenticator', 'recovery'], next: '/agenda' });
    const session = await again.must('POST /api/session/second-factor', {
      body: { challengeId: waiting?.challengeId ?? 'chl_', code: appCode(uri, testNow + minute) },
    });
    expect([session.user?.email, session.user?.isStrong, await waitingIn(again)]).toEqual([subject.email, true, null]);
    test.setNow(testNow);
  });

  it('opens no closed account', async () => {
    const { userId, subject } = await givenMember();
    await writing(test.deps.db, (store) => updateUser(store, userId, { disabledAt: new Date(testNow) }));
    const browser = browserOf(test.app);
    expect([await roundTrip(browser, subject), await whoIn(browser)]).toEqual([
      '/sign-in?problem=provider_failed',
      undefined,
    ]);
  });
});

describe('an address that has an account already', () => {
  it('is tied to it only after its owner signed in here, who is notified', async () => {
    const person = await signUp(test);
    const browser = browserOf(test.app);
    const subject = newSubject({ email: person.email.toUpperCase() });
    expect([await roundTrip(browser, subject, { next: '/events' }), await whoIn(browser)]).toEqual([
      '/sign-in?provider=good',
      undefined,
    ]);
    const waiting = await waitingIn(browser);
    expect(waiting).toMatchObject({ kind: 'link', email: person.email, next: '/events' });
    const body = { challengeId: waiting?.challengeId ?? 'chl_' };
    expect((await browser.call('POST /api/accounts/me/identities', { body })).problem.code).toBe('sign_in_required');
    expect(
      (await browser.call('POST /api/accounts/by-provider', { body: { ...body, name, language: 'en', consents } }))
        .problem.code,
    ).toBe('challenge_over');
    await browser.must('POST /api/session', { body: { email: person.email, password } });
    expect((await browser.must('POST /api/accounts/me/identities', { body })).email).toBe(person.email);
    expect((await browser.call('POST /api/accounts/me/identities', { body })).problem.code).toBe('challenge_over');
    expect(await changesTold(test, person.email)).toEqual(['identity_added']);
    const again = browserOf(test.app);
    expect([await roundTrip(again, subject), await whoIn(again)]).toEqual(['/', person.email]);
  });

  it('is not tied by somebody else who signs in, nor in another browser', async () => {
    const [victim, thief] = [await signUp(test), await signUp(test)];
    const browser = browserOf(test.app);
    await roundTrip(browser, newSubject({ email: victim.email }));
    const body = { challengeId: (await waitingIn(browser))?.challengeId ?? 'chl_' };
    await browser.must('POST /api/session', { body: { email: thief.email, password } });
    expect((await browser.call('POST /api/accounts/me/identities', { body })).problem.code).toBe('challenge_over');
    expect((await victim.call('POST /api/accounts/me/identities', { body })).problem.code).toBe('challenge_over');
    expect((await victim.must('GET /api/accounts/me/factors')).identities).toEqual([]);
  });

  it('stays as it was where the provider does not vouch for the address', async () => {
    const person = await signUp(test);
    const known = (await listMailsTo(reading(test.deps.db), person.email)).length;
    for (const email_verified of [false, undefined, 'yes', 1 as unknown as string, null as unknown as string]) {
      const browser = browserOf(test.app);
      expect([email_verified, await roundTrip(browser, newSubject({ email: person.email, email_verified }))]).toEqual([
        email_verified,
        '/sign-in?problem=provider_unverified',
      ]);
      expect([await waitingIn(browser), await whoIn(browser)]).toEqual([null, undefined]);
    }
    for (const email of [undefined, '', 'no address', 'a@b@c', `${'x'.repeat(300)}@long.example`]) {
      expect([email, await roundTrip(browserOf(test.app), newSubject({ email }))]).toEqual([
        email,
        '/sign-in?problem=provider_unverified',
      ]);
    }
    expect((await listMailsTo(reading(test.deps.db), person.email)).length).toBe(known);
  });

  it('has what nobody ever answered for: the provider did, and who held it is out', async () => {
    const squatter = await signUp(test);
    await writing(test.deps.db, (store) =>
      updateUser(store, squatter.session.user?.id ?? 'usr_', { emailVerifiedAt: null }),
    );
    const browser = browserOf(test.app);
    expect(await roundTrip(browser, newSubject({ email: squatter.email }))).toBe('/sign-up?provider=good');
    const challengeId = (await waitingIn(browser))?.challengeId ?? 'chl_';
    await browser.must('POST /api/accounts/by-provider', { body: { challengeId, name, language: 'zh', consents } });
    expect(await whoIn(browser)).toBe(squatter.email);
    expect((await squatter.must('GET /api/session')).user).toBeNull();
  });

  it('never lets the same subject of another provider in', async () => {
    const { subject } = await givenMember();
    const browser = browserOf(test.app);
    const url = await begin(browser, { providerId: 'other' });
    const { location } = await browser.go(callback('other') + other.approve(url, subject));
    // The same address: its owner signs in first.
    expect([location, await whoIn(browser)]).toEqual(['/sign-in?provider=other', undefined]);
  });

  it('given to an account meanwhile makes no second one', async () => {
    const browser = browserOf(test.app);
    const subject = newSubject();
    await roundTrip(browser, subject);
    const challengeId = (await waitingIn(browser))?.challengeId ?? 'chl_';
    await signUp(test, { email: subject.email ?? '' });
    expect(
      (await browser.call('POST /api/accounts/by-provider', { body: { challengeId, name, language: 'en', consents } }))
        .problem.code,
    ).toBe('challenge_over');
    expect(await whoIn(browser)).toBeUndefined();
  });
});

describe('what comes back is refused', () => {
  const refused = '/sign-in?problem=provider_failed';

  it.each<[string, () => Bent, string?]>([
    ['with another state', () => ({ answer: { state: 'A'.repeat(43) } })],
    ['without a state', () => ({ answer: { state: '' } })],
    ['with another nonce', () => ({ claims: { nonce: 'A'.repeat(43) } })],
    ['without a nonce', () => ({ leavesOut: ['nonce'] })],
    ['from another issuer, as the answer says', () => ({ answer: { iss: other.issuer } })],
    ['from another issuer, as the token says', () => ({ claims: { iss: other.issuer } })],
    ['for another client', () => ({ claims: { aud: 'somebody-else' } })],
    [
      'for two clients, neither of which is ours',
      () => ({ claims: { aud: ['jumelage', 'somebody-else'], azp: 'somebody-else' } }),
    ],
    ['too late', () => ({ claims: { exp: 1_700_000_000 } })],
    ['signed with another key', () => ({ key: good.foreignKey })],
    ['signed with nothing', () => ({ alg: 'none' })],
    ['signed as if with our secret', () => ({ alg: 'HS256' })],
    ['without a subject', () => ({ leavesOut: ['sub'] })],
    ['with the address of another subject', () => ({ leavesOut: ['email', 'email_verified'], userinfoSub: 'another' })],
    ['with a code that nobody gave', () => ({ answer: { code: 'made-up' } })],
    ['as a no', () => ({ answer: { error: 'access_denied' } }), '/sign-in?problem=provider_refused'],
  ])('%s', async (_, bent, expected = refused) => {
    const browser = browserOf(test.app);
    expect([
      await roundTrip(browser, newSubject(), { bent: bent() }),
      await whoIn(browser),
      await waitingIn(browser),
    ]).toEqual([expected, undefined, null]);
  });

  it('in another browser: nobody is signed in to an account that somebody else chose', async () => {
    const { subject } = await givenMember();
    const [attacker, victim, busy] = [browserOf(test.app), browserOf(test.app), browserOf(test.app)];
    const query = good.approve(await begin(attacker), subject);
    await begin(busy);
    const ends = [(await victim.go(callback() + query)).location, (await busy.go(callback() + query)).location];
    expect([ends, await whoIn(victim), await whoIn(busy)]).toEqual([[refused, refused], undefined, undefined]);
    victim.cookies.set(
      'jumelage-provider',
      `${attacker.cookies.get('jumelage-provider')?.split('.')[0]}.${'A'.repeat(43)}`,
    );
    expect([(await victim.go(callback() + query)).location, await whoIn(victim)]).toEqual([refused, undefined]);
  });

  it('a second time, in the same browser or with its cookie copied', async () => {
    const { subject } = await givenMember();
    const browser = browserOf(test.app);
    const query = good.approve(await begin(browser), subject);
    const copied = new Map(browser.cookies);
    expect((await browser.go(callback() + query)).location).toBe('/');
    expect((await browser.go(callback() + query)).location).toBe(refused);
    const thief = browserOf(test.app);
    for (const [key, value] of copied) thief.cookies.set(key, value);
    const asked = good.asked.length;
    expect([(await thief.go(callback() + query)).location, await whoIn(thief), good.asked.length]).toEqual([
      refused,
      undefined,
      asked,
    ]);
  });

  it('twice at once: one of the two', async () => {
    const { subject } = await givenMember();
    const browser = browserOf(test.app);
    const query = good.approve(await begin(browser), subject);
    const ends = await Promise.all([1, 2, 3, 4].map(() => browser.go(callback() + query)));
    expect(ends.map(({ location }) => location).sort()).toEqual(['/', refused, refused, refused]);
  });

  it('at the door of another provider', async () => {
    const { subject } = await givenMember();
    for (const [asked, answered] of [
      ['good', 'other'],
      ['other', 'good'],
    ] as const) {
      const browser = browserOf(test.app);
      const url = await begin(browser, { providerId: asked });
      const from = answered === 'good' ? good : other;
      for (const query of [good.approve(url, subject), other.approve(url, subject)]) {
        expect([asked, (await browser.go(callback(answered) + query)).location]).toEqual([asked, refused]);
      }
      // And with the code of one at the door of the other, whose browser was sent there.
      const mixed = browserOf(test.app);
      const second = await begin(mixed, { providerId: asked });
      const { searchParams } = new URL(second);
      const query = new URLSearchParams(from.approve(second, subject));
      query.set('state', searchParams.get('state') ?? '');
      query.delete('iss');
      expect([asked, (await mixed.go(`${callback(asked)}?${query}`)).location, await whoIn(mixed)]).toEqual([
        asked,
        refused,
        undefined,
      ]);
    }
  });

  it('after ten minutes', async () => {
    const { subject } = await givenMember();
    const browser = browserOf(test.app);
    const query = good.approve(await begin(browser), subject);
    test.setNow(testNow + 10 * minute);
    expect([(await browser.go(callback() + query)).location, await whoIn(browser)]).toEqual([refused, undefined]);
    test.setNow(testNow);
  });
});

it('goes on to a path of its own alone, however another place is spelt', async () => {
  const { subject } = await givenMember();
  const foreign = [
    ...[
      'https://evil.example',
      'http://evil.example',
      '//evil.example',
      '///evil.example',
      '////evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '\\/evil.example',
    ],
    ...[
      '/\\/evil.example',
      '//\\evil.example',
      'https:evil.example',
      'https:/evil.example',
      'https:\\\\evil.example',
      'HTTPS://evil.example',
      'hTtP://evil.example',
    ],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'javascript://evil.example/%0aalert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'file:///etc/passwd',
      'ftp://evil.example',
    ],
    ...[
      'evil.example',
      'www.evil.example',
      '.evil.example',
      '@evil.example',
      ':80',
      ':@evil.example',
      '?next=//evil.example',
      '#//evil.example',
      '',
    ],
    ...[
      '/.//evil.example',
      '/..//evil.example',
      '/x/..//evil.example',
      '/x/../..//evil.example',
      '/./\\evil.example',
      '/%2e//evil.example',
      '/%2e%2e//evil.example',
      '/x/%2e%2e//evil.example',
    ],
    ...[
      '/../\\evil.example',
      '/\u3002evil.example',
      '/／evil.example',
      '／／evil.example',
      '/\u202eevil',
      '/a b',
      'https://localhost:4100@evil.example',
      'https://localhost:4100.evil.example',
    ],
    ...[
      'http://localhost:4100',
      'http://localhost:4100/events',
      '//localhost:4100/events',
      '/api/session',
      '/api/../api/session',
      '/%2fevil.example/..//evil.example',
      'mailto:a@evil.example',
    ],
    ...[
      '/x\\..\\..\\\\evil.example',
      '/.\\/evil.example',
      '//%5cevil.example',
      '//google.com/%2f..',
      '/<script>'.replace('<', '\\<'),
      'xn--evil.example',
      '\u00a0//evil.example',
      '0x7f000001',
    ],
  ];
  const own = [
    ['/', '/'],
    ['/events', '/events'],
    ['/events/evt_1?tab=2#x', '/events/evt_1?tab=2#x'],
    ['/%2f%2fevil.example', '/%2f%2fevil.example'],
    ['/a/../events', '/events'],
    ['/search?q=https://evil.example//x', '/search?q=https://evil.example//x'],
  ] as const;
  expect(foreign.length).toBeGreaterThanOrEqual(60);
  const browser = browserOf(test.app);
  for (const [next, expected] of [...foreign.map((one) => [one, '/'] as const), ...own]) {
    const reply = await browser.call('POST /api/session/providers/:providerId', {
      params: { providerId: 'good' },
      body: { next },
    });
    if (reply.status === 400) continue;
    const { location } = await browser.go(callback() + good.approve(reply.body.url, subject));
    expect([next, location]).toEqual([next, expected]);
  }
});

describe('who is signed in', () => {
  it('ties an identity to the account and unties it, and both are announced', async () => {
    const person = await signUp(test);
    const browser = browserOf(test.app);
    await browser.must('POST /api/session', { body: { email: person.email, password } });
    const subject = newSubject();
    const { url } = await browser.must('POST /api/accounts/me/providers/:providerId', {
      params: { providerId: 'good' },
      body: {},
    });
    expect((await browser.go(callback() + good.approve(url, subject))).location).toBe('/account/security');
    const { identities } = await browser.must('GET /api/accounts/me/factors');
    expect(identities).toMatchObject([{ email: subject.email }]);
    expect(await changesTold(test, person.email)).toEqual(['identity_added']);
    expect(await roundTrip(browserOf(test.app), subject)).toBe('/');
    const params = { identityId: identities[0]?.id ?? '' };
    expect((await (await signUp(test)).call('DELETE /api/accounts/me/identities/:identityId', { params })).status).toBe(
      404,
    );
    await browser.must('DELETE /api/accounts/me/identities/:identityId', { params });
    expect(await changesTold(test, person.email)).toEqual(['identity_added', 'identity_removed']);
    // The person's other sign-in is over, and the identity is a stranger's.
    expect([(await person.must('GET /api/session')).user, await roundTrip(browserOf(test.app), subject)]).toEqual([
      null,
      '/sign-up?provider=good',
    ]);
  });

  it('ties none that is another account’s, is not vouched for, or comes back to who signed out or is another', async () => {
    const { subject: taken } = await givenMember();
    const [person, stranger] = [await signUp(test), await signUp(test)];
    const tries: [string, Subject, (browser: Browser) => Promise<unknown>][] = [
      ['taken', taken, async () => {}],
      ['not vouched for', newSubject({ email_verified: false }), async () => {}],
      ['signed out', newSubject(), (browser) => browser.must('DELETE /api/session')],
      [
        'another',
        newSubject(),
        (browser) => browser.must('POST /api/session', { body: { email: stranger.email, password } }),
      ],
    ];
    for (const [what, subject, meanwhile] of tries) {
      const browser = browserOf(test.app);
      await browser.must('POST /api/session', { body: { email: person.email, password } });
      const { url } = await browser.must('POST /api/accounts/me/providers/:providerId', {
        params: { providerId: 'good' },
        body: {},
      });
      await meanwhile(browser);
      const { location } = await browser.go(callback() + good.approve(url, subject));
      expect([what, location]).toEqual([
        what,
        `/account/security?problem=${what === 'not vouched for' ? 'provider_unverified' : 'provider_failed'}`,
      ]);
    }
    expect([
      (await person.must('GET /api/accounts/me/factors')).identities,
      (await stranger.must('GET /api/accounts/me/factors')).identities,
    ]).toEqual([[], []]);
  });

  it('keeps the last way to sign in', async () => {
    const { browser, userId } = await givenMember();
    const { identities } = await browser.must('GET /api/accounts/me/factors');
    const params = { identityId: identities[0]?.id ?? '' };
    // Neither a password nor an address to which a code could be mailed.
    await writing(test.deps.db, (store) => updateUser(store, userId, { emailVerifiedAt: null }));
    expect((await browser.call('DELETE /api/accounts/me/identities/:identityId', { params })).problem.code).toBe(
      'last_way_in',
    );
    expect((await browser.must('GET /api/accounts/me/factors')).identities).toHaveLength(1);
    await writing(test.deps.db, (store) => updateUser(store, userId, { emailVerifiedAt: new Date(testNow) }));
    expect((await browser.call('DELETE /api/accounts/me/identities/:identityId', { params })).status).toBe(204);
  });
});

it('what is kept of a round trip cannot be read in the database', async () => {
  const browser = browserOf(test.app);
  const state = new URL(await begin(browser)).searchParams.get('state') ?? 'none';
  const { t, read } = test.deps.db;
  const rows = JSON.stringify(await read.select().from(t.challenges));
  const [id = 'none', secret = 'none'] = (browser.cookies.get('jumelage-provider') ?? '').split('.');
  expect([rows.includes(id), rows.includes(secret), rows.includes(state)]).toEqual([true, false, false]);
});
