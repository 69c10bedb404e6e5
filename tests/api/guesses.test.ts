import type { Endpoints, Key } from '@jumelage/contracts/endpoints';
import { canonicalEmail } from '@jumelage/db/repositories/accounts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { mailedFacts, type Person, password, signUp, visitor } from '../support/people.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

/** A mailed code that waits: the challenge, the code and the endpoint that takes it. */
type Waiting = {
  readonly challengeId: string;
  readonly code: string;
  readonly guess: (code: string) => Promise<{ status: number; code: string }>;
};

let count = 0;
const terms = { terms: true, other_side: false, newsletter: false };

async function waitingAt<K extends Key>(
  key: K,
  person: Person,
  { challengeId }: { challengeId: string },
  email: string,
): Promise<Waiting> {
  const { code } = await mailedFacts(it, canonicalEmail(email));
  const guess = async (typed: string) => {
    const reply = await person.call(key, { body: { challengeId, code: typed } as unknown as Endpoints[K]['body'] });
    return { status: reply.status, code: reply.status < 300 ? 'done' : reply.problem.code };
  };
  return { challengeId, code: String(code), guess };
}

const codes: Readonly<Record<string, () => Promise<Waiting>>> = {
  'a code of a sign-up': async () => {
    const email = `guessed-${++count}@tests.example`;
    const person = visitor(it.app);
    const body = {
      email,
      password,
      name: { family: 'Guessed', given: 'Sam' },
      language: 'en',
      consents: terms,
    } as const;
    return waitingAt(
      'POST /api/accounts/verification',
      person,
      await person.must('POST /api/accounts', { body }),
      email,
    );
  },
  'a code instead of a password': async () => {
    const { email } = await signUp(it);
    const person = visitor(it.app);
    return waitingAt(
      'POST /api/session/code',
      person,
      await person.must('POST /api/session/codes', { body: { email, language: 'en' } }),
      email,
    );
  },
  'a code of another address': async () => {
    const person = await signUp(it);
    const email = `moved-${++count}@tests.example`;
    return waitingAt(
      'POST /api/accounts/me/email/verification',
      person,
      await person.must('POST /api/accounts/me/email', { body: { email } }),
      email,
    );
  },
};

describe.each(Object.entries(codes))('%s', (_, wait) => {
  test('stands five guesses, however many come at once, and then not even the right one', async () => {
    const { code, guess } = await wait();
    const wrong = Array.from({ length: 30 }, (_, i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'));
    const answers = await Promise.all(wrong.map(guess));
    expect(answers.filter((one) => one.code === 'code_wrong').length).toBe(5);
    expect(answers.filter((one) => one.code === 'challenge_over').length).toBe(25);
    expect((await guess(code)).code).toBe('challenge_over');
  });

  test('is used once, however often it comes at once; being right costs no guess', async () => {
    const { code, guess } = await wait();
    const answers = await Promise.all(Array.from({ length: 8 }, () => guess(code)));
    expect(answers.filter((one) => one.code === 'done').length).toBe(1);
    expect(new Set(answers.map((one) => one.code))).toEqual(new Set(['done', 'challenge_over']));
  });
});
