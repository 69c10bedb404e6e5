import { updateUser } from '@jumelage/db/repositories/accounts';
import { insertIdentity } from '@jumelage/db/repositories/identities';
import { writing } from '@jumelage/db/store';
import { day } from '@jumelage/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenApp, givenPasskey } from '../support/factors.ts';
import { mailedFacts, type Person, password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let admin: Person;
beforeAll(async () => {
  test = await openTestApp();
  const person = await signUp(test);
  await writing(test.deps.db, (store) => updateUser(store, person.session.user?.id ?? 'usr_', { isAdmin: true }));
  admin = person;
});
afterAll(() => test.close());

type Owner = Awaited<ReturnType<typeof signUp>>;
type Row = {
  readonly act: string;
  /** The sign-ins that are over afterwards: the one that did it, the other. */
  readonly ends: readonly ('own' | 'other')[];
  /** Prepares the account before the other sign-in begins. */
  readonly before?: (owner: Owner) => Promise<unknown>;
  readonly does: (owner: Owner) => Promise<unknown>;
};

const userIdOf = (owner: Owner) => owner.session.user?.id ?? 'usr_';

const rows: readonly Row[] = [
  { act: 'nothing', ends: [], does: async () => {} },
  { act: 'signing out', ends: ['own'], does: (owner) => owner.must('DELETE /api/session') },
  { act: 'ending the others', ends: ['other'], does: (owner) => owner.must('DELETE /api/accounts/me/sign-ins') },
  {
    act: 'another password',
    ends: ['other'],
    does: (owner) => owner.must('PUT /api/accounts/me/password', { body: { password: 'another horse battery' } }),
  },
  {
    act: 'a reset',
    ends: ['own', 'other'],
    does: async (owner) => {
      test.setNow(testNow + 1000);
      await visitor(test.app).must('POST /api/resets', { body: { email: owner.email, language: 'en' } });
      const { challengeId, secret } = await mailedFacts(test, owner.email);
      const body = { challengeId: challengeId as 'chl_', secret: String(secret), password: 'another horse battery' };
      await visitor(test.app).must('PUT /api/resets', { body });
    },
  },
  { act: 'a first second factor', ends: ['other'], does: (owner) => givenApp(test, owner) },
  {
    act: 'one more second factor',
    ends: [],
    before: (owner) => givenApp(test, owner),
    does: (owner) => givenPasskey(owner),
  },
  {
    act: 'new recovery codes',
    ends: [],
    before: (owner) => givenApp(test, owner),
    does: (owner) => owner.must('POST /api/accounts/me/recovery-codes'),
  },
  {
    act: 'an app removed',
    ends: ['other'],
    before: (owner) => givenApp(test, owner),
    does: (owner) => owner.must('DELETE /api/accounts/me/authenticator'),
  },
  {
    act: 'a passkey removed',
    ends: ['other'],
    before: (owner) => givenPasskey(owner),
    does: async (owner) => {
      const { passkeys } = await owner.must('GET /api/accounts/me/factors');
      await owner.must('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: passkeys[0]?.id ?? '' } });
    },
  },
  {
    act: 'an identity untied',
    ends: ['other'],
    before: (owner) => {
      const identity = {
        issuer: 'https://provider.example',
        subject: owner.email,
        userId: userIdOf(owner),
        email: owner.email,
        createdAt: new Date(testNow),
      };
      return writing(test.deps.db, (store) => insertIdentity(store, identity));
    },
    does: async (owner) => {
      const { identities } = await owner.must('GET /api/accounts/me/factors');
      await owner.must('DELETE /api/accounts/me/identities/:identityId', {
        params: { identityId: identities[0]?.id ?? '' },
      });
    },
  },
  {
    act: 'an account closed',
    ends: ['own', 'other'],
    does: (owner) => admin.must('POST /api/admin/accounts/:userId/disabling', { params: { userId: userIdOf(owner) } }),
  },
  {
    act: 'an account closed and opened again',
    ends: ['own', 'other'],
    does: async (owner) => {
      await admin.must('POST /api/admin/accounts/:userId/disabling', { params: { userId: userIdOf(owner) } });
      await admin.must('DELETE /api/admin/accounts/:userId/disabling', { params: { userId: userIdOf(owner) } });
    },
  },
  { act: 'two weeks without use', ends: ['own', 'other'], does: async () => test.setNow(testNow + 14 * day) },
];

it.each(rows)('$act ends the sign-ins $ends', async ({ ends, before, does }) => {
  test.setNow(testNow);
  const owner = await signUp(test);
  await before?.(owner);
  const other = visitor(test.app);
  const { session, secondFactor } = await other.must('POST /api/session', { body: { email: owner.email, password } });
  if (!session) {
    const { recoveryCodes } = await owner.must('POST /api/accounts/me/recovery-codes');
    await other.must('POST /api/session/second-factor', {
      body: { challengeId: secondFactor?.challengeId ?? 'chl_', code: recoveryCodes[0] ?? '' },
    });
  }
  const cookies = [owner.cookie, other.cookie];
  await does(owner);
  const isOver = await Promise.all(
    cookies.map(
      async (cookie) => (await Object.assign(visitor(test.app), { cookie }).must('GET /api/session')).user === null,
    ),
  );
  expect(isOver).toEqual([ends.includes('own'), ends.includes('other')]);
});

it('takes the newest of several links to choose a password, once, and none of the older ones', async () => {
  test.setNow(testNow);
  const { email } = await signUp(test);
  const ask = async (seconds: number) => {
    test.setNow(testNow + seconds * 1000);
    await visitor(test.app).must('POST /api/resets', { body: { email, language: 'en' } });
    const { challengeId, secret } = await mailedFacts(test, email);
    return { challengeId: challengeId as 'chl_', secret: String(secret), password: 'another horse battery' };
  };
  const [older, newest] = [await ask(1), await ask(2)];
  const follow = async (body: typeof older) => (await visitor(test.app).call('PUT /api/resets', { body })).status;
  expect([await follow(older), await follow(newest), await follow(newest), await follow(older)]).toEqual([
    410, 204, 410, 410,
  ]);
});
