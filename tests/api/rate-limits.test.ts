import { readFileSync } from 'node:fs';
import { readConfig } from '@jumelage/api/config';
import { limitKindOf, limits, networkOf } from '@jumelage/api/http/limits';
import type { Endpoint, LimitKind, Method } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { signUp } from '../support/people.ts';

let it: TestApp;
const opened: TestApp[] = [];
const open = async (config = {}) => {
  const own = await openTestApp({ config: { rateLimits: true, ...config } });
  opened.push(own);
  return own;
};
beforeEach(async () => {
  it = await open();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

type Call = { key?: Key; body?: object; from?: string; headers?: Record<string, string>; app?: TestApp };

async function call({ key = 'POST /api/session', body, from = '192.0.2.1', headers = {}, app = it }: Call) {
  const [method = 'GET', path = '/'] = key.split(' ');
  const url = path.replace(/:\w+/g, 'unknown');
  const reply = await app.app.inject({
    method: method as 'GET',
    url,
    remoteAddress: from,
    headers,
    ...(body ? { payload: body } : {}),
  });
  return {
    code: reply.statusCode < 300 ? 'done' : (reply.json().code as string),
    wait: Number(reply.headers['retry-after']),
    facts: () => reply.json().facts,
  };
}

const all = (Object.entries(endpoints) as [Key, Endpoint][]).flatMap(([key, endpoint]) => {
  const kind = limitKindOf(endpoint, key.split(' ')[0] as Method);
  return kind ? [{ key, kind }] : [];
});
const firstOf = (kind: LimitKind) => all.find((one) => one.kind === kind)?.key ?? 'POST /api/session';
const kinds = Object.keys(limits) as LimitKind[];
/** Forges the headers that name another address. */
const forged = (i: number) => ({
  'x-forwarded-for': `10.${i >> 8}.${i & 255}.1`,
  'x-real-ip': '10.0.0.1',
  forwarded: `for=10.0.0.${i & 255}`,
});

test('calls of each kind are limited by the address that they come from, whatever it says it is, at every endpoint, until some time has passed', async () => {
  for (const kind of kinds) {
    const { calls, minutes } = limits[kind].address;
    const key = firstOf(kind);
    const codes = new Set<string>();
    for (let i = 0; i < calls; i++) codes.add((await call({ key, headers: forged(i) })).code);
    expect([kind, codes.has('rate_limited')]).toEqual([kind, false]);
    const refused = await call({ key, headers: forged(9999) });
    expect([kind, refused.code, refused.wait, refused.facts()]).toEqual([
      kind,
      'rate_limited',
      Math.ceil((minutes * 60) / calls),
      { seconds: refused.wait },
    ]);
    expect((await call({ key, from: '192.0.2.2' })).code).not.toBe('rate_limited');
  }
  for (const { key } of all) expect([key, (await call({ key })).code]).toEqual([key, 'rate_limited']);
  for (const kind of kinds) {
    const { calls, minutes } = limits[kind].address;
    it.setNow(testNow + Math.ceil((minutes * 60) / calls) * 1000);
    expect([kind, (await call({ key: firstOf(kind) })).code === 'rate_limited']).toEqual([kind, false]);
    it.setNow(testNow);
  }
});

test('every endpoint that changes something is counted, sign-in and the like as what they are', () => {
  const unsafe = Object.keys(endpoints).filter((key) => !key.startsWith('GET '));
  expect(unsafe.filter((key) => !all.some((one) => one.key === key))).toEqual([]);
  const byKind = (kind: LimitKind) => all.filter((one) => one.kind === kind).map(({ key }) => key);
  expect(byKind('sign_in')).toEqual(expect.arrayContaining(['POST /api/session', 'POST /api/session/proof']));
  expect(byKind('mail')).toEqual(
    expect.arrayContaining([
      'POST /api/accounts',
      'POST /api/session/codes',
      'POST /api/resets',
      'POST /api/accounts/me/email',
    ]),
  );
  expect(byKind('guess')).toEqual(
    expect.arrayContaining([
      'POST /api/accounts/verification',
      'POST /api/session/second-factor',
      'POST /api/session/code',
    ]),
  );
});

test('the page on security tells the limits that hold', () => {
  const told = ({ calls, minutes }: { calls: number; minutes: number }) =>
    `${calls.toLocaleString('en')} in ${minutes} min`;
  const rows =
    readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8').match(/^\| `\w+` \|.*$/gm) ?? [];
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const inTable = Object.fromEntries(
    cells.flatMap(([, name = '', account, address, event]) =>
      name.slice(1, -1) in limits ? [[name.slice(1, -1), [account, address, event]]] : [],
    ),
  );
  expect(inTable).toEqual(
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        [told(limits[kind].account), told(limits[kind].address), limits[kind].event ? told(limits[kind].event) : ''],
      ]),
    ),
  );
});

describe('an account', () => {
  const guess = (email: string, from: string) => call({ body: { email, password: 'wrong' }, from });

  test('may be guessed at so often, from however many addresses and in whatever spelling', async () => {
    const { calls, minutes } = limits.sign_in.account;
    for (let i = 0; i < calls; i++)
      expect((await guess('ann@tests.example', `192.0.2.${i}`)).code).toBe('credentials_wrong');
    for (const spelling of ['ann@tests.example', 'ANN@tests.example', ' Ann@Tests.Example ']) {
      const refused = await guess(spelling, '198.51.100.1');
      expect([spelling, refused.code, refused.wait]).toEqual([spelling, 'rate_limited', (minutes * 60) / calls]);
    }
    expect((await guess('bob@tests.example', '198.51.100.1')).code).toBe('credentials_wrong');
    it.setNow(testNow + (minutes * 60_000) / calls);
    expect((await guess('ann@tests.example', '198.51.100.1')).code).toBe('credentials_wrong');
    expect((await guess('ann@tests.example', '198.51.100.1')).code).toBe('rate_limited');
    // A long silence saves no calls up.
    it.setNow(testNow + 24 * 60 * 60_000);
    for (let i = 0; i < calls; i++)
      expect((await guess('ann@tests.example', '198.51.100.1')).code).toBe('credentials_wrong');
    expect((await guess('ann@tests.example', '198.51.100.1')).code).toBe('rate_limited');
  });

  test('gets so many mails, whichever endpoint sends them', async () => {
    const ask = (i: number) =>
      i % 2 === 0
        ? call({ key: 'POST /api/resets', body: { email: 'ann@tests.example', language: 'fr' }, from: `192.0.2.${i}` })
        : call({
            key: 'POST /api/session/codes',
            body: { email: 'Ann@tests.example', language: 'fr' },
            from: `192.0.2.${i}`,
          });
    for (let i = 0; i < limits.mail.account.calls; i++) expect((await ask(i)).code).toBe('done');
    expect((await ask(100)).code).toBe('rate_limited');
    expect((await ask(101)).code).toBe('rate_limited');
  });

  test('has so many guesses at a code, wherever they come from', async () => {
    const ask = (i: number) =>
      call({
        key: 'POST /api/session/code',
        body: { challengeId: `chl_${'0'.repeat(22)}`, code: '000000' },
        from: `192.0.2.${i}`,
      });
    for (let i = 0; i < limits.guess.account.calls; i++) expect((await ask(i)).code).toBe('challenge_over');
    expect((await ask(100)).code).toBe('rate_limited');
  });

  test('that is signed in is counted by who it is, also where it names others, and apart from its neighbours', async () => {
    const [ann, bob] = [await signUp(it), await signUp(it)];
    const rename = (cookie: string | undefined, i: number) =>
      call({
        key: 'PATCH /api/accounts/me',
        body: { language: 'fr' },
        headers: { cookie: cookie ?? '' },
        from: `192.0.${i >> 8}.${i & 255}`,
      });
    for (let i = 0; i < limits.write.account.calls; i++) expect((await rename(ann.cookie, i)).code).toBe('done');
    expect((await rename(ann.cookie, 999)).code).toBe('rate_limited');
    expect((await rename(bob.cookie, 999)).code).toBe('done');
    const mail = (i: number) =>
      call({
        key: 'POST /api/accounts/me/email',
        body: { email: `victim-${i}@tests.example` },
        headers: { cookie: bob.cookie ?? '' },
        from: `192.0.2.${i}`,
      });
    for (let i = 0; i < limits.mail.account.calls; i++) expect((await mail(i)).code).toBe('done');
    expect((await mail(99)).code).toBe('rate_limited');
  });
});

describe('behind a proxy', () => {
  const spend = async (app: TestApp, header: (i: number) => string) => {
    for (let i = 0; i < limits.guess.address.calls; i++)
      await call({ app, key: 'POST /api/session/code', from: '127.0.0.1', headers: { 'x-forwarded-for': header(i) } });
    return (xff: string, from = '127.0.0.1') =>
      call({ app, key: 'POST /api/session/code', from, headers: { 'x-forwarded-for': xff } });
  };

  test.each([1, '127.0.0.1', 'loopback'] as const)(
    'that is trusted as %s, the last address counts, never one that the client wrote before it',
    async (trustProxy) => {
      const ask = await spend(await open({ trustProxy }), (i) => `10.0.0.${i % 250}, 198.51.100.7`);
      expect((await ask('203.0.113.5, 198.51.100.7')).code).toBe('rate_limited');
      expect((await ask('198.51.100.8')).code).not.toBe('rate_limited');
    },
  );

  test('that is not in the list, nothing that it says counts', async () => {
    const ask = await spend(await open({ trustProxy: '10.9.9.9' }), (i) => `198.51.100.${i % 250}`);
    expect((await ask('203.0.113.1')).code).toBe('rate_limited');
  });
});

test('the setting takes a number of proxies or their addresses, and nothing that believes whoever writes a header', () => {
  const read = (text: string) => readConfig({ TRUST_PROXY: text }).trustProxy;
  expect(readConfig({}).trustProxy).toBe(false);
  expect(['false', '0', 'true', '2', '10.0.0.0/8', 'loopback, 2001:db8::/32'].map(read)).toEqual([
    false,
    false,
    1,
    2,
    '10.0.0.0/8',
    'loopback,2001:db8::/32',
  ]);
  for (const wrong of [
    'yes',
    '-1',
    '10',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    'example.com',
    '127.0.0.1,',
    '10.0.0.0/a',
  ])
    expect(() => read(wrong), wrong).toThrow(/TRUST_PROXY/);
  expect(readConfig({}).rateLimits).toBe(true);
});

test('an address of IPv6 stands for the network of one subscriber', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:0db8:1:2::1')).toBe('2001:db8:1:2');
  expect(networkOf('2001:DB8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
});
