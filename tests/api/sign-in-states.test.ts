import { openChallenge } from '@jumelage/api/features/accounts/challenges';
import { recoveryHash } from '@jumelage/api/features/accounts/second-factor';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { replaceRecoveryCodes } from '@jumelage/db/repositories/second-factors';
import { writing } from '@jumelage/db/store';
import { type ChallengeKind, challenges } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { appCode, type SoftPasskey, softAuthenticator } from '../support/authenticators.ts';
import { givenApp, givenPasskey } from '../support/factors.ts';
import { mailedFacts, type Person, password, type Reply, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let now = testNow;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const proofs = ['password', 'mailed code', 'passkey', 'app', 'recovery'] as const;
type Proof = (typeof proofs)[number];

/** `password`, hashed with next to no work: it is shown hundreds of times. */
const quickHash = '$argon2id$v=19$m=8,t=1,p=1$hF62FOH/yanMAF2iotQT+Q$e7tZFjR79YUfX8gd+mKxxshg0rYGvXOmVs+hacyeI6w';

type Account = {
  readonly email: string;
  readonly userId: Id<'user'>;
  readonly uri: string | undefined;
  /** The owner's own, or one that nobody registered. */
  readonly passkey: SoftPasskey;
  readonly has: { readonly app: boolean; readonly passkey: boolean };
};

async function givenAccount(has: Account['has']): Promise<Account> {
  const person = await signUp(test);
  const { challengeId, options } = await person.must('POST /api/accounts/me/passkeys/options');
  await writing(test.deps.db, (store) =>
    updateUser(store, person.session.user?.id ?? 'usr_', { passwordHash: quickHash }),
  );
  const stranger = { challengeId, ...softAuthenticator().create(options) }.passkey;
  const passkey = has.passkey ? await givenPasskey(person) : stranger;
  const uri = has.app ? (await givenApp(test, person)).uri : undefined;
  return { email: person.email, userId: person.session.user?.id ?? 'usr_', uri, passkey, has };
}

/** State by the rules, apart from the server: who is signed in, and whether a first factor was shown. */
type State = 'nobody' | 'first' | 'in';
type Step = { readonly state: State; readonly strong: boolean };

function expected({ has }: Account, { state, strong }: Step, proof: Proof): Step {
  const hasSecond = has.app || has.passkey;
  if (proof === 'password' || proof === 'mailed code')
    return hasSecond ? { state: 'first', strong } : { state: 'in', strong: false };
  if (proof === 'passkey') return has.passkey ? { state: 'in', strong: true } : { state, strong };
  // Codes stand for the second factor alone: without a first they open nothing.
  const fits = state === 'first' && (proof === 'app' ? has.app : hasSecond);
  return fits ? { state: 'in', strong: true } : { state, strong };
}

/** Somebody who shows proofs in a browser, holding whatever challenges came up, and tries each wherever it might do. */
class Visit {
  readonly browser: Person = visitor(test.app);
  readonly account: Account;
  readonly recoveryCode: string;
  readonly strays: Id<'challenge'>[] = [];
  first: Id<'challenge'> | undefined;
  constructor(account: Account, recoveryCode: string) {
    this.account = account;
    this.recoveryCode = recoveryCode;
  }

  async show(proof: Proof): Promise<void> {
    const { email } = this.account;
    if (proof === 'password') this.hear(await this.browser.must('POST /api/session', { body: { email, password } }));
    if (proof === 'mailed code') {
      // The newest mail is the one.
      test.setNow(++now);
      const { challengeId } = await this.browser.must('POST /api/session/codes', { body: { email, language: 'en' } });
      const { code } = await mailedFacts(test, email);
      this.hear(await this.browser.must('POST /api/session/code', { body: { challengeId, code: String(code) } }));
      this.strays.push(challengeId);
    }
    if (proof === 'passkey') await this.showPasskey();
    if (proof === 'app') await this.showCode(this.account.uri ? appCode(this.account.uri, now) : '123456');
    if (proof === 'recovery') await this.showCode(this.recoveryCode);
  }

  hear({ secondFactor }: { secondFactor: { challengeId: Id<'challenge'> } | null }): void {
    this.first = secondFactor?.challengeId ?? this.first;
  }

  async showPasskey(): Promise<void> {
    const { challengeId, options } = await this.browser.must('POST /api/session/passkey/options', {
      body: this.first ? { challengeId: this.first } : {},
    });
    // Half of the time it asks for its owner though it need not.
    const response = this.account.passkey.show(options, { verifies: this.first === undefined });
    await this.browser.call('POST /api/session/passkey', { body: { challengeId, response } });
    this.strays.push(challengeId);
  }

  /** A code goes to the second factor that is asked for, and to every other challenge that this browser has seen. */
  async showCode(code: string): Promise<void> {
    test.setNow(++now);
    const fresh = await this.browser.must('POST /api/session/codes', {
      body: { email: this.account.email, language: 'en' },
    });
    for (const challengeId of [fresh.challengeId, ...this.strays]) {
      const reply = await this.browser.call('POST /api/session/second-factor', { body: { challengeId, code } });
      if (reply.status < 400) throw new Error('a stray challenge was taken for a second factor');
    }
    await this.browser.call('POST /api/session/code', { body: { challengeId: fresh.challengeId, code } });
    if (this.first)
      await this.browser.call('POST /api/session/second-factor', { body: { challengeId: this.first, code } });
  }
}

/** Yields every order of every subset of the proofs, none longer than `most`. */
function* orders(most: number, begun: readonly Proof[] = []): Generator<readonly Proof[]> {
  yield begun;
  if (begun.length === most) return;
  for (const proof of proofs) if (!begun.includes(proof)) yield* orders(most, [...begun, proof]);
}

describe('who shows some proofs in some order', () => {
  it.each<[string, Account['has'], number, number]>([
    ['with an app and a passkey', { app: true, passkey: true }, 5, 326],
    ['with an app', { app: true, passkey: false }, 3, 86],
    ['with a passkey', { app: false, passkey: true }, 3, 86],
    ['without a second factor', { app: false, passkey: false }, 3, 86],
  ])(
    '%s is signed in exactly by the rules',
    async (_, has, most, count) => {
      const account = await givenAccount(has);
      let tried = 0;
      let entered = 0;
      const doneBy: (readonly Proof[])[] = [];
      for (const order of orders(most)) {
        tried++;
        // The rest of an order changes nothing once its beginning has signed in, and that beginning was tried already.
        if (doneBy.some((begun) => begun.every((proof, at) => order[at] === proof))) continue;
        now += 120_000;
        test.setNow(now);
        const recoveryCode = `test-${String(tried).padStart(12, '0')}`;
        await writing(test.deps.db, (store) =>
          replaceRecoveryCodes(
            store,
            account.userId,
            has.app || has.passkey ? [recoveryHash(account.userId, recoveryCode)] : [],
            new Date(now),
          ),
        );
        const visit = new Visit(account, recoveryCode);
        let step: Step = { state: 'nobody', strong: false };
        for (const proof of order) {
          await visit.show(proof);
          step = expected(account, step, proof);
        }
        const { user } = await visit.browser.must('GET /api/session');
        const isIn = step.state === 'in';
        if (isIn) {
          entered++;
          doneBy.push(order);
        }
        expect([order, user?.email, user?.isStrong]).toEqual([
          order,
          isIn ? account.email : undefined,
          isIn ? step.strong : undefined,
        ]);
      }
      expect([tried, entered > 0]).toEqual([count, true]);
    },
    60_000,
  );
});

describe('a challenge', () => {
  it('of one kind never works as another', async () => {
    const person = await signUp(test);
    const passkey = await givenPasskey(person);
    const { uri } = await givenApp(test, person);
    const userId = person.session.user?.id ?? 'usr_';
    const name = { family: 'Sample', given: 'Sam' };
    const consents = { terms: true, other_side: false, newsletter: false };
    const asked = { challenge: 'c'.repeat(32), rpId: 'localhost', timeout: 1, userVerification: 'required' as const };
    const made = () =>
      softAuthenticator().create({
        ...{
          rp: { id: 'localhost', name: '' },
          user: { id: Buffer.from(userId).toString('base64url'), name: '', displayName: '' },
          challenge: asked.challenge,
        },
        ...{ pubKeyCredParams: [], timeout: 1, excludeCredentials: [], attestation: 'none' as const },
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      }).response;
    type Ask = (
      browser: Person,
      challengeId: Id<'challenge'>,
      secret: string,
    ) => Promise<Pick<Reply<never>, 'status' | 'problem'>>;
    const doors: readonly [string, readonly ChallengeKind[], Ask][] = [
      [
        'sign-up',
        ['sign_up'],
        (b, challengeId, code) => b.call('POST /api/accounts/verification', { body: { challengeId, code } }),
      ],
      [
        'new address',
        ['new_email'],
        (b, challengeId, code) => b.call('POST /api/accounts/me/email/verification', { body: { challengeId, code } }),
      ],
      [
        'mailed code',
        ['sign_in_code'],
        (b, challengeId, code) => b.call('POST /api/session/code', { body: { challengeId, code } }),
      ],
      [
        'second factor',
        ['second_factor'],
        (b, challengeId) =>
          b.call('POST /api/session/second-factor', { body: { challengeId, code: appCode(uri, now) } }),
      ],
      [
        'reset',
        ['reset'],
        (b, challengeId, secret) =>
          b.call('PUT /api/resets', { body: { challengeId, secret, password: 'another horse battery' } }),
      ],
      [
        'passkey asked for',
        ['second_factor'],
        (b, challengeId) => b.call('POST /api/session/passkey/options', { body: { challengeId } }),
      ],
      [
        'passkey',
        ['passkey_sign_in'],
        (b, challengeId) =>
          b.call('POST /api/session/passkey', { body: { challengeId, response: passkey.show(asked) } }),
      ],
      [
        'proof',
        ['passkey_sign_in'],
        (b, challengeId) =>
          b.call('POST /api/session/proof/passkey', { body: { challengeId, response: passkey.show(asked) } }),
      ],
      [
        'registering',
        ['passkey_registration'],
        (b, challengeId) =>
          b.call('POST /api/accounts/me/passkeys', { body: { challengeId, name: 'x', response: made() } }),
      ],
      [
        'account by provider',
        [],
        (b, challengeId, secret) =>
          b.call('POST /api/accounts/by-provider', {
            body: { challengeId, name, language: 'en', consents },
            headers: carrying(b, challengeId, secret),
          }),
      ],
      [
        'link',
        [],
        (b, challengeId, secret) =>
          b.call('POST /api/accounts/me/identities', {
            body: { challengeId },
            headers: carrying(b, challengeId, secret),
          }),
      ],
    ];
    const carrying = (b: Person, challengeId: string, secret: string) => ({
      cookie: [b.cookie, `jumelage-provider=${challengeId}.${secret}`].filter(Boolean).join('; '),
    });
    const codes: Record<string, string | number> = {};
    for (const kind of Object.keys(challenges) as ChallengeKind[]) {
      for (const [door, kinds, ask] of doors) {
        // It would end the sign-in with which the others are asked.
        if (kind === 'reset' && door === 'reset') continue;
        now += 60_000;
        test.setNow(now);
        const challengeId = await writing(test.deps.db, (store) =>
          openChallenge(test.deps, store, {
            kind,
            secret: asked.challenge,
            userId,
            state: { method: 'password', email: person.email, name, language: 'en', consents, passwordHash: '' },
          }),
        );
        const browser = ['new address', 'registering', 'link', 'proof'].includes(door)
          ? await signedIn(person)
          : visitor(test.app);
        const before = browser.cookie;
        const { status, problem } = await ask(browser, challengeId, asked.challenge);
        codes[`${kind} at ${door}`] = problem?.code ?? status;
        if (kinds.includes(kind)) continue;
        expect([kind, door, problem?.code, browser.cookie]).toEqual([kind, door, 'challenge_over', before]);
      }
    }
    expect(Object.keys(codes)).toHaveLength(8 * 11 - 1);
    // The test has teeth: where a kind belongs it is heard.
    for (const at of [
      'sign_in_code at mailed code',
      'second_factor at second factor',
      'passkey_sign_in at passkey',
      'passkey_sign_in at proof',
      'second_factor at passkey asked for',
    ]) {
      expect([at, Number(codes[at]) < 300]).toEqual([at, true]);
    }

    async function signedIn({ cookie }: Person): Promise<Person> {
      const browser = Object.assign(visitor(test.app), { cookie });
      await browser.must('POST /api/session/proof', { body: { password } });
      return browser;
    }
  });
});
