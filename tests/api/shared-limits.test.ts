import { randomBytes } from 'node:crypto';
import { keepRetention } from '@jumelage/api/features/personal-data/jobs';
import { type CallLimits, callLimits, limits } from '@jumelage/api/http/limits';
import { secretKey } from '@jumelage/api/keys/secret-key';
import type { Database } from '@jumelage/db/client';
import { NotCommitted } from '@jumelage/db/errors';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engine, openTestApp, type TestApp, testNow } from '../support/app.ts';

let it: TestApp;
beforeEach(async () => {
  it = await openTestApp({ config: { rateLimits: true } });
});
afterEach(() => it.close());

/** Opens the limits of one more process on the same database. */
const process = (deps: Partial<TestApp['deps']> = {}) => callLimits({ ...it.deps, ...deps });
const reply = () => ({ header: () => {} }) as never;
const email = 'ann@tests.example';
const about = (address: string) => ({ actor: undefined, params: undefined, body: { email: address } });
type Kind = Parameters<CallLimits['countAddress']>[0];
const byAccount = (one: CallLimits, kind: Kind, address = email) =>
  outcome(one.countAccount(kind, about(address), reply()));
const byNetwork = (one: CallLimits, kind: Kind) =>
  outcome(one.countAddress(kind, { ip: '192.0.2.1' } as never, reply()));
const outcome = (counted: Promise<void>) =>
  counted.then(
    () => 'allowed' as const,
    (error: { code?: string; facts?: object }) => ({ code: error.code, ...error.facts }),
  );
const rows = () => it.deps.db.read.select().from(it.deps.db.t.callCounts);

test('what is only read, and acts of no strict kind, send no statement to be counted', async () => {
  const one = process();
  const before = it.deps.db.statements();
  for (const kind of ['write', 'costly', 'search'] as const)
    expect([await byAccount(one, kind), await byNetwork(one, kind)]).toEqual(['allowed', 'allowed']);
  expect(it.deps.db.statements()).toBe(before);
  const sent: string[] = [];
  const end = it.deps.db.overhear((sql) => sent.push(sql));
  for (const url of ['/api/organisations', '/api/events']) await it.app.inject({ url });
  end();
  expect(sent.filter((sql) => sql.includes('call_counts'))).toEqual([]);
});

test.runIf(engine === 'sqlite')('one process on a file counts in memory', async () => {
  const one = process();
  const before = it.deps.db.statements();
  expect(await byAccount(one, 'sign_in')).toBe('allowed');
  expect(it.deps.db.statements()).toBe(before);
});

describe.skipIf(engine === 'sqlite')('processes that share a database', () => {
  test.each(['sign_in', 'guess', 'mail'] as const)(
    'allow together as many calls of kind %s as one would, whichever they reach',
    async (kind) => {
      const [one, other] = [process(), process()];
      const { calls, minutes } = limits[kind].account;
      const answers = await Promise.all(
        Array.from({ length: 3 * calls }, (_, i) => byAccount(i % 3 ? one : other, kind)),
      );
      expect(answers.filter((one) => one === 'allowed')).toHaveLength(calls);
      const refused = { code: 'rate_limited', seconds: (minutes * 60) / calls };
      expect([await byAccount(one, kind), await byAccount(other, kind), await byAccount(process(), kind)]).toEqual([
        refused,
        refused,
        refused,
      ]);
      expect(await byAccount(one, kind, 'bob@tests.example')).toBe('allowed');
      it.setNow(testNow + refused.seconds * 1000);
      expect([await byAccount(other, kind), await byAccount(one, kind)]).toEqual(['allowed', refused]);
    },
  );

  test('count invitations and networks together too, and ask no more for who is refused', async () => {
    const [one, other] = [process(), process()];
    expect([await byAccount(one, 'invite'), await byNetwork(one, 'guess')]).toEqual(['allowed', 'allowed']);
    expect(await rows()).toHaveLength(2);
    for (let i = 0; i < limits.mail.account.calls; i++) await byAccount(one, 'mail');
    expect(await byAccount(other, 'mail')).not.toBe('allowed');
    const before = it.deps.db.statements();
    expect(await byAccount(other, 'mail')).not.toBe('allowed');
    expect(it.deps.db.statements()).toBe(before);
  });

  test('keep no address that whoever reads the table could try out, and nothing that is over', async () => {
    await byAccount(process(), 'sign_in');
    await byNetwork(process({ key: secretKey(randomBytes(32)) }), 'sign_in');
    await byNetwork(process(), 'sign_in');
    expect((await rows()).map(({ key }) => key).filter((key) => /^[\w-]{43}$/.test(key))).toHaveLength(3);
    expect(new Set((await rows()).map(({ key }) => key)).size).toBe(3);
    const over = testNow + (limits.sign_in.address.minutes * 60_000) / limits.sign_in.address.calls + 1;
    await keepRetention({ ...it.deps, now: () => over });
    expect((await rows()).map(({ spentUntil }) => spentUntil.getTime() > over)).toEqual([true]);
  });

  test('go on each by its own count while the database counts nothing, and tell any other failure', async () => {
    const failing = (error: Error): Database => ({ ...it.deps.db, tx: () => Promise.reject(error) });
    const alone = process({ db: failing(new NotCommitted('ROLLBACK')) });
    const { calls } = limits.sign_in.account;
    const answers: unknown[] = [];
    for (let i = 0; i <= calls; i++) answers.push(await byAccount(alone, 'sign_in'));
    expect([answers.filter((one) => one === 'allowed').length, answers.at(-1)]).toEqual([
      calls,
      expect.objectContaining({ code: 'rate_limited' }),
    ]);
    await expect(
      process({ db: failing(new Error('wrong')) }).countAccount('sign_in', about(email), reply()),
    ).rejects.toThrow('wrong');
  });
});
