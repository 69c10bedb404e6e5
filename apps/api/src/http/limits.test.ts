import type { LimitKind } from '@jumelage/contracts/endpoint';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describe, expect, it, test } from 'vitest';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';
import { callLimits, limitKindOf, limits, networkOf } from './limits.ts';
import type { Actor } from './policy.ts';

describe('the kind of limit of an endpoint', () => {
  test.each([
    [{}, 'GET', undefined],
    [{}, 'POST', 'write'],
    [{}, 'DELETE', 'write'],
    [{ costly: true }, 'GET', 'costly'],
    [{ costly: true }, 'POST', 'costly'],
    [{ limit: 'sign_in' }, 'POST', 'sign_in'],
    [{ limit: 'guess', costly: true }, 'GET', 'guess'],
  ] as const)('%j with %s: %s', (endpoint, method, kind) => expect(limitKindOf(endpoint, method)).toBe(kind));

  it.each(Object.entries(limits))('%s allows a whole address more than one account', (_, { account, address }) => {
    expect(address.calls / address.minutes).toBeGreaterThan(account.calls / account.minutes);
  });
});

describe('the network of an address', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:0000:0000:0000:0001', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:1::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['1::8', '1:0:0:0'],
  ])('%s is %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});

/** Opens limits with a clock that stands still until a test moves it, and keys that can be read. */
function opened({ rateLimits = true } = {}) {
  const state = { now: 1_000_000 };
  const headers: Record<string, unknown> = {};
  const deps = {
    config: { rateLimits },
    now: () => state.now,
    db: { engine: 'sqlite' },
    key: { sign: (purpose: string, text: string) => `${purpose} ${text}` },
  } as unknown as Pick<Deps, 'config' | 'now' | 'db' | 'key'>;
  const reply = {
    header: (name: string, value: unknown) => {
      headers[name] = value;
    },
  } as unknown as FastifyReply;
  const counting = callLimits(deps);
  const answerOf = (call: Promise<void>) =>
    call.then(
      () => 'allowed' as const,
      (error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        return [error.code, error.facts];
      },
    );
  const actorOf = (userId: string | undefined) => (userId === undefined ? undefined : ({ userId } as Actor));
  return {
    headers,
    pass: (seconds: number) => {
      state.now += seconds * 1000;
    },
    fromAddress: (kind: LimitKind, ip: string) =>
      answerOf(counting.countAddress(kind, { ip } as FastifyRequest, reply)),
    ofAccount: (
      kind: LimitKind,
      { userId, body, params }: { userId?: string; body?: unknown; params?: Record<string, unknown> },
    ) => answerOf(counting.countAccount(kind, { actor: actorOf(userId), body, params }, reply)),
  };
}

async function times<T>(count: number, call: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let i = 0; i < count; i++) answers.push(await call());
  return answers;
}

describe('calls of an account', () => {
  it('are as many at once as are allowed, and then one for each share of the time', async () => {
    const { ofAccount, pass, headers } = opened();
    const call = () => ofAccount('guess', { userId: 'u1' });
    expect(await times(10, call)).toEqual(Array(10).fill('allowed'));
    expect(await call()).toEqual(['rate_limited', { seconds: 60 }]);
    expect(headers).toEqual({ 'retry-after': 60 });
    pass(59.5);
    expect(await call()).toEqual(['rate_limited', { seconds: 1 }]);
    pass(0.5);
    expect(await times(2, call)).toEqual(['allowed', ['rate_limited', { seconds: 60 }]]);
  });

  it('are not used up by being refused', async () => {
    const { ofAccount, pass } = opened();
    const call = () => ofAccount('guess', { userId: 'u1' });
    await times(100, call);
    pass(60);
    expect(await call()).toBe('allowed');
  });

  it('are all there again once the time has passed, and not more', async () => {
    const { ofAccount, pass } = opened();
    const call = () => ofAccount('guess', { userId: 'u1' });
    await times(10, call);
    pass(3600);
    expect((await times(11, call)).filter((answer) => answer === 'allowed')).toHaveLength(10);
  });

  it('are those of this account and this kind', async () => {
    const { ofAccount } = opened();
    await times(11, () => ofAccount('guess', { userId: 'u1' }));
    expect(await ofAccount('guess', { userId: 'u2' })).toBe('allowed');
    expect(await ofAccount('sign_in', { userId: 'u1' })).toBe('allowed');
  });

  it('are those of the address that a body names, however it is written', async () => {
    const { ofAccount } = opened();
    const spellings = ['Ada@X.example', 'ada@x.example', 'ADA@x.EXAMPLE'];
    for (const i of Array(10).keys()) await ofAccount('sign_in', { body: { email: spellings[i % 3] } });
    expect(await ofAccount('sign_in', { body: { email: 'ada@x.example' } })).toEqual(['rate_limited', { seconds: 90 }]);
    expect(await ofAccount('sign_in', { body: { email: 'bob@x.example' } })).toBe('allowed');
  });

  it('are those of the challenge that a body answers', async () => {
    const { ofAccount } = opened();
    await times(10, () => ofAccount('guess', { body: { challengeId: 'c1' } }));
    expect(await ofAccount('guess', { body: { challengeId: 'c1' } })).toEqual(['rate_limited', { seconds: 60 }]);
    expect(await ofAccount('guess', { body: { challengeId: 'c2' } })).toBe('allowed');
  });

  it.each([undefined, null, 'text', 7, [], { email: 7 }, { challengeId: {} }])(
    'are nobody’s where a body names nobody: %j',
    async (body) => {
      const { ofAccount } = opened();
      expect(await times(40, () => ofAccount('guess', { body }))).toEqual(Array(40).fill('allowed'));
    },
  );

  it('of one event’s organisers are counted together', async () => {
    const { ofAccount } = opened();
    const invite = (userId: string) => ofAccount('invite', { userId, params: { eventId: 'e1' } });
    await times(400, () => invite('u1'));
    await times(200, () => invite('u2'));
    expect(await invite('u3')).toEqual(['rate_limited', { seconds: 6 }]);
    expect(await ofAccount('invite', { userId: 'u3', params: { eventId: 'e2' } })).toBe('allowed');
  });
});

describe('calls from an address', () => {
  it('are those of all its accounts', async () => {
    const { fromAddress } = opened();
    expect(await times(200, () => fromAddress('guess', '203.0.113.7'))).toEqual(Array(200).fill('allowed'));
    expect(await fromAddress('guess', '::ffff:203.0.113.7')).toEqual(['rate_limited', { seconds: 3 }]);
    expect(await fromAddress('guess', '203.0.113.8')).toBe('allowed');
  });

  it('of IPv6 are those of the network that one subscriber has', async () => {
    const { fromAddress } = opened();
    let host = 0;
    await times(200, () => fromAddress('guess', `2001:db8:1:2::${(host++).toString(16)}`));
    expect(await fromAddress('guess', '2001:db8:1:2:ffff::1')).toEqual(['rate_limited', { seconds: 3 }]);
    expect(await fromAddress('guess', '2001:db8:1:3::1')).toBe('allowed');
  });
});

it('without limits nothing is counted', async () => {
  const { ofAccount } = opened({ rateLimits: false });
  expect(await times(500, () => ofAccount('guess', { userId: 'u1' }))).toEqual(Array(500).fill('allowed'));
});
