import { buildApp } from '@jumelage/api/app';
import { openMail, readMail } from '@jumelage/api/features/mails/sending/compose';
import { baseUrl } from '@jumelage/api/http/base-url';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { findUser } from '@jumelage/db/repositories/accounts';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import type { Bench, Reply } from '../access/bench.ts';
import { testerOf } from './across.ts';
import { type Replay, replay } from './incident.ts';

type Send = Bench['send'];
const isSignedIn = ({ headers, text }: Reply) =>
  /jumelage=[\w-]{20,}/.test(String(headers['set-cookie'] ?? '')) || /"user":\{/.test(text);

/**
 * Replays incidents of signing in: second factors alone, forged cookies, links by a forged host, guesses without limit.
 */
export function incidentsOfSignIn(bench: Bench): Replay[] {
  const { first } = bench.worlds;
  const { deps } = bench.test;
  const visitor = testerOf(bench, 'visitor');
  const owner = testerOf(bench, 'owner');
  const writing = (Object.entries(endpoints) as [Key, Endpoint][]).filter(([, { body }]) => body).map(([key]) => key);
  const signedInAs =
    (name: string): Send =>
    (_key, _tester, sent) =>
      bench.send('GET /api/session', testerOf(bench, name), sent);

  /** Every way to begin with the second factor, or with nothing. */
  const withoutFirst: readonly (readonly [Key, object])[] = [
    ['POST /api/session', { email: 'nobody@tests.example', password: '123456' }],
    ['POST /api/session/second-factor', { challengeId: first.ids.challenge, code: '000000' }],
    ['POST /api/session/second-factor', { challengeId: 'chl_unknown', code: '000000' }],
    ['POST /api/session/code', { challengeId: first.ids.challenge, code: '000000' }],
    ['POST /api/accounts/verification', { challengeId: first.ids.challenge, code: '000000' }],
    ['PUT /api/resets', { challengeId: first.ids.challenge, secret: 'x', password: 'correct horse battery' }],
  ];

  /** Cookies that a client could have made itself. */
  const forged = [
    'jumelage=1',
    `jumelage=${owner.userId}`,
    'jumelage=admin',
    'jumelage=eyJhbGciOiJub25lIn0.eyJpc0FkbWluIjp0cnVlfQ.',
    `__Host-jumelage=${'A'.repeat(43)}`,
    'jumelage={"isAdmin":true}',
  ];

  /** Sends requests that forge their host and have links mailed; lists the mails whose links lead there. */
  const linksMailed = async (base: (forged: string) => string): Promise<readonly string[]> => {
    const elsewhere = 'elsewhere.example';
    const user = owner.userId && (await findUser(reading(deps.db), owner.userId));
    if (!user) throw new Error('the owner is gone');
    return bench.together(async (send, db) => {
      const body = { email: user.email, language: 'en' };
      const headers = {
        host: elsewhere,
        'x-forwarded-host': elsewhere,
        forwarded: `host=${elsewhere}`,
        'x-forwarded-proto': 'https',
        'x-original-url': `https://${elsewhere}/`,
      };
      for (const key of ['POST /api/resets', 'POST /api/session/codes'] as const)
        await send(key, visitor, { body, headers });
      const mails = (await listMailsTo(reading(db), user.email)).filter(
        ({ facts }) => typeof facts.sealed === 'string',
      );
      if (mails.length < 2) return ['nothing was mailed'];
      return mails.flatMap((mail) => {
        const { html, text } = readMail(deps, openMail(deps, mail), base(`https://${elsewhere}`));
        return `${html} ${text}`.includes(elsewhere) ? [`the mail ${mail.kind} leads elsewhere`] : [];
      });
    });
  };

  /** Tries passwords from one address, with a forged one in each request; lists a fault where no guess is refused. */
  const guesses = async (trustProxy: false | number): Promise<readonly string[]> => {
    const app = await buildApp({ ...deps, config: { ...deps.config, rateLimits: true, trustProxy } });
    let refused = 0;
    for (let i = 0; i < 230; i++) {
      const headers = {
        'x-forwarded-for': `10.1.${i >> 8}.${i & 255}`,
        'x-real-ip': `10.1.0.${i & 255}`,
        'cf-connecting-ip': `10.2.0.${i & 255}`,
      };
      const reply = await app.inject({
        method: 'PUT',
        url: '/api/resets',
        headers,
        remoteAddress: '192.0.2.9',
        payload: { challengeId: `chl_${i}`, secret: 'x', password: 'correct horse battery' },
      });
      if (reply.statusCode === 429) refused++;
    }
    await app.close();
    return refused > 0 ? [] : ['230 guesses from one address, and none refused'];
  };

  return [
    replay({
      ...{
        kind: 'second factor in place of the first',
        seenIn: 'Cal.com CVE-2025-66489',
        what: 'nothing but a first factor begins a sign-in',
      },
      ...{ own: bench.send, planted: signedInAs('owner') },
      check: async (send: Send) => {
        const faults: string[] = [];
        for (const [key, body] of withoutFirst)
          if (isSignedIn(await send(key, visitor, { body }))) faults.push(`${key} signs in`);
        return faults;
      },
    }),
    replay({
      ...{
        kind: 'sign-in that trusts the client',
        seenIn: 'Cal.com CVE-2026-23478',
        what: 'nobody is who a cookie of their own making says',
      },
      ...{ own: bench.send, planted: signedInAs('admin') },
      check: async (send: Send) => {
        const faults: string[] = [];
        for (const cookie of forged) if (isSignedIn(await send('GET /api/session', { cookie }))) faults.push(cookie);
        return faults;
      },
    }),
    replay({
      ...{
        kind: 'host in a link',
        seenIn: 'Indico CVE-2021-30185',
        what: 'links in mails begin with the configured address, whatever a request says',
      },
      ...{ own: () => baseUrl(deps.config), planted: (said: string) => said, check: linksMailed },
    }),
    replay({
      ...{
        kind: 'address that a client names',
        seenIn: 'pretix CVE-2023-44463',
        what: 'limits count the address that calls, not the one that it says',
      },
      ...{ own: false as false | number, planted: 1 as false | number, check: guesses },
    }),
    replay({
      ...{
        kind: 'sign-in that outlives',
        seenIn: 'alf.io CVE-2024-25628',
        what: 'who is disabled is signed in no more, at once',
      },
      ...{ own: bench.send, planted: signedInAs('owner') },
      check: async (send: Send) => {
        const key = 'POST /api/admin/accounts/:userId/disabling';
        return bench.together(async (within) => {
          await within(key, testerOf(bench, 'admin'), { params: { userId: owner.userId ?? '' } });
          const reply =
            send === bench.send
              ? await within('GET /api/session', owner)
              : await within('GET /api/session', testerOf(bench, 'member'));
          return isSignedIn(reply) ? ['still signed in'] : [];
        });
      },
    }),
    replay({
      ...{
        kind: 'sign-in that outlives',
        seenIn: 'alf.io CVE-2024-25628',
        what: 'another password ends every other sign-in',
      },
      ...{ own: 'PUT /api/accounts/me/password' as Key, planted: 'GET /api/session' as Key },
      check: (key: Key) =>
        bench.together(async (within) => {
          await within(key, owner, key.startsWith('GET') ? {} : { body: { password: 'another horse battery' } });
          return isSignedIn(await within('GET /api/session', testerOf(bench, 'owner who proved it long ago')))
            ? ['the other browser is still signed in']
            : [];
        }),
    }),
    replay({
      ...{
        kind: 'odd content type',
        seenIn: 'Fastify CVE-2025-32442, CVE-2026-25223, CVE-2026-3419, CVE-2026-33806',
        what: 'no body slips past its schema by what it says it is',
      },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({ ...(await bench.send(key, tester, sent)), status: 200 })) as Send,
      },
      check: async (send: Send) => {
        const faults: string[] = [];
        const types = [
          'application/json\t; charset=utf-8',
          ' application/json',
          'application/json garbage',
          'application/jsonx',
          'text/json',
          'APPLICATION/JSON;',
          'application/json,text/plain',
        ];
        for (const [i, key] of writing.entries()) {
          const type = types[i % types.length] ?? '';
          const reply = await send(key, owner, {
            params: first.params,
            body: '{"unknownField":1}',
            headers: { 'content-type': type },
          });
          if (reply.status < 400 || reply.status >= 500) faults.push(`${key} as ${type}: ${reply.status}`);
        }
        return faults;
      },
    }),
  ];
}
