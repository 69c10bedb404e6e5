import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engine, openTestApp, type TestApp } from '../support/app.ts';
import { isWhole } from '../support/campaigns.ts';
import { signUp } from '../support/people.ts';
import { tellApart, waysToAsk } from '../support/timing.ts';

/** The cheaper a hash, the more of an answer's time is what else is done: only an answer without a hash stands out less. */
const aQuarter = { memoryCost: 4_864, timeCost: 2, parallelism: 1 };

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({ passwordCost: isWhole ? 'usual' : aQuarter });
});
afterAll(() => test.close());

const names = ['sign-in', 'sign-up', 'reset'] as const;

describe.each(names)('asking about an address by %s', (name) => {
  it('takes the same number of statements whether it is known or not', async () => {
    const { email } = await signUp(test);
    const ask = waysToAsk(test)[name];
    const statements = async (address: string) => {
      const before = test.deps.db.statements();
      await ask(address);
      return test.deps.db.statements() - before;
    };
    // Once for nothing: what is done at the first call only.
    await statements(email);
    expect(await statements(`stranger-${name}@tests.example`)).toBe(await statements(email));
    if (name === 'reset')
      expect(await listMailsTo(reading(test.deps.db), `stranger-${name}@tests.example`)).toEqual([]);
  });

  // The order of times is compared, not their length: that holds on a slow machine, too. Hashing makes a pair
  // expensive, so it is measured on one engine.
  it.runIf(engine === 'sqlite')('cannot be guessed from how long the answer takes', { timeout: 300_000 }, async () => {
    const { statistic, pairs } = await tellApart(test, waysToAsk(test)[name], {
      pairs: name === 'reset' ? (isWhole ? 600 : 300) : 100,
      most: name === 'reset' ? 3000 : 500,
      band: 0.05,
    });
    expect([`${pairs} pairs`, Math.abs(statistic - 0.5) <= 0.05 ? 'alike' : statistic]).toEqual([
      `${pairs} pairs`,
      'alike',
    ]);
  });
});

it('would tell an answer that leaves work out', { timeout: 60_000 }, async () => {
  const { email } = await signUp(test);
  const leaky = async (address: string) => {
    if (address === email || address.startsWith('person-')) await waysToAsk(test).reset(address);
  };
  const { statistic } = await tellApart(test, leaky, { pairs: 60, most: 60, band: 0 });
  expect(statistic).toBeGreaterThan(0.95);
});
