import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenApp } from '../support/factors.ts';
import { givenOpenEvent, mailedFacts, type Person, password, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let organiser: Person;
let eventId: Id<'event'>;
beforeAll(async () => {
  it = await openTestApp();
  organiser = await signUp(it);
  ({ eventId } = await givenOpenEvent(organiser));
});
afterAll(() => it.close());

let count = 0;
const consents = { terms: true, other_side: true, newsletter: true };
const other = 'another long password';
const who = async (person: Person) => (await person.must('GET /api/session')).user;

/** Creates an account by an invitation, with somebody else’s address, and prepares a way back in. */
async function givenSquatter() {
  const email = `squatted-${++count}@tests.example`;
  const squatter = visitor(it.app);
  const { code } = await organiser.must('POST /api/events/:eventId/invitations', {
    params: { eventId },
    body: { role: 'participant', uses: 1, days: 7 },
  });
  await squatter.must('POST /api/invitations/:code/account', {
    params: { code },
    body: { email, password, name: { family: 'Squatter', given: 'Sam' }, language: 'en', consents },
  });
  await givenApp(it, squatter);
  return { email, squatter };
}

/** Ways for the true owner of an address to get in by mail. */
const ways: Readonly<Record<string, (email: string) => Promise<Person>>> = {
  'a sign-up': async (email) => {
    const person = visitor(it.app);
    const { challengeId } = await person.must('POST /api/accounts', {
      body: {
        email,
        password: other,
        name: { family: 'Owner', given: 'True' },
        language: 'fr',
        consents: { terms: true, other_side: false, newsletter: false },
      },
    });
    await person.must('POST /api/accounts/verification', {
      body: { challengeId, code: String((await mailedFacts(it, email)).code) },
    });
    return person;
  },
  'a reset': async (email) => {
    const person = visitor(it.app);
    await person.must('POST /api/resets', { body: { email, language: 'en' } });
    const { challengeId, secret } = (await mailedFacts(it, email)) as { challengeId: Id<'challenge'>; secret: string };
    await person.must('PUT /api/resets', { body: { challengeId, secret, password: other } });
    await person.must('POST /api/session', { body: { email, password: other } });
    return person;
  },
  'a mailed code': async (email) => {
    const person = visitor(it.app);
    const { challengeId } = await person.must('POST /api/session/codes', { body: { email, language: 'en' } });
    await person.must('POST /api/session/code', {
      body: { challengeId, code: String((await mailedFacts(it, email)).code) },
    });
    return person;
  },
};

describe.each(Object.entries(ways))(
  'an address that somebody holds without ever answering for it is its owner’s by %s',
  (_, enter) => {
    test('who keeps nothing by which the other could come back, and nothing that the other agreed to', async () => {
      const { email, squatter } = await givenSquatter();
      const owner = await enter(email);
      expect(await who(owner)).toMatchObject({ email, isVerified: true });
      expect(await who(squatter)).toBeNull();
      expect((await visitor(it.app).call('POST /api/session', { body: { email, password } })).problem.code).toBe(
        'credentials_wrong',
      );
      const rows = await it.deps.db.read.select().from(it.deps.db.t.authenticators);
      const me = await who(owner);
      expect(rows.filter(({ userId }) => userId === me?.id)).toEqual([]);
      const given = await it.deps.db.read.select().from(it.deps.db.t.consents);
      const latest = given.filter(({ userId, purpose }) => userId === me?.id && purpose === 'newsletter').at(-1);
      expect(latest?.given).toBe(false);
    });
  },
);

test('an address that its holder answered for gives way to nobody', async () => {
  const holder = await signUp(it, { email: `held-${++count}@tests.example` });
  const { email } = holder;
  await visitor(it.app).must('POST /api/accounts', {
    body: { email, password: other, name: { family: 'Thief', given: 'Sam' }, language: 'en', consents },
  });
  expect((await mailedFacts(it, email)).code).toBeUndefined();
  expect(await who(holder)).toMatchObject({ email, name: { family: 'Sample' } });
});

test('somebody who moves to an address closes the account that held it without answering', async () => {
  const { email, squatter } = await givenSquatter();
  const owner = await signUp(it);
  const { challengeId } = await owner.must('POST /api/accounts/me/email', { body: { email } });
  await owner.must('POST /api/accounts/me/email/verification', {
    body: { challengeId, code: String((await mailedFacts(it, email)).code) },
  });
  expect([(await who(owner))?.email, await who(squatter)]).toEqual([email, null]);
  // The same password as the other's: it opens the account of the address now.
  const { session } = await visitor(it.app).must('POST /api/session', { body: { email, password } });
  expect(session?.user?.id).toBe(owner.session.user?.id);
});
