import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { signUp } from '../support/people.ts';

let it: TestApp;
let cookie: string;
beforeAll(async () => {
  it = await openTestApp();
  cookie = (await signUp(it)).cookie ?? '';
});
afterAll(() => it.close());

const all = Object.entries(endpoints) as [Key, Endpoint][];
const methodOf = (key: Key) => key.split(' ')[0] as 'GET';
const urlOf = (key: Key) => (key.split(' ')[1] ?? '/').replace(/:\w+/g, 'unknown');
/** Endpoints that answer the same to everybody, and may be cached for a while. */
const shared = new Set([
  'GET /api/topics',
  'GET /api/visitors/overview',
  'GET /api/visitors/events',
  'GET /api/visitors/organisations',
]);

/** Headers of every answer, whoever asks and whatever the answer is. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
};
const never = ['server', 'x-powered-by', 'access-control-allow-origin', 'access-control-allow-credentials'];

async function headersOf(sent: InjectOptions) {
  const reply = await it.app.inject(sent);
  const { headers } = reply;
  const label = `${sent.method} ${sent.url} ${reply.statusCode}`;
  const told = Object.fromEntries(Object.keys(always).map((name) => [name, headers[name]]));
  expect([label, told]).toEqual([label, always]);
  expect([label, never.filter((name) => headers[name] !== undefined)]).toEqual([label, []]);
  expect([label, typeof headers['x-request-id']]).toEqual([label, 'string']);
  return { label, reply, policy: String(headers['content-security-policy']), cache: headers['cache-control'] };
}

test('every endpoint, answered or refused, says what a browser may do with the answer: nothing, and not keep it', async () => {
  let checked = 0;
  for (const [key, { body }] of all) {
    for (const headers of [{}, { cookie }]) {
      const { label, policy, cache } = await headersOf({
        method: methodOf(key),
        url: urlOf(key),
        headers,
        ...(body ? { payload: {} } : {}),
      });
      expect([label, policy]).toEqual([label, "default-src 'none'; frame-ancestors 'none'; sandbox"]);
      expect([label, cache]).toEqual([label, shared.has(key) ? 'public, max-age=300' : 'no-store']);
      checked++;
    }
  }
  expect(checked).toBe(all.length * 2);
});

const built = existsSync(join(import.meta.dirname, '../../apps/web/dist/index.html'));
const scriptsOf = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1];

describe('pages', () => {
  test('the reference and the table of errors run no script and take no style but what this very answer names', async () => {
    const first = await headersOf({ method: 'GET', url: '/docs/', headers: { accept: 'text/html' } });
    const second = await headersOf({ method: 'GET', url: '/docs/', headers: { accept: 'text/html' } });
    const nonce = /^'nonce-([\w-]{22})'$/.exec(scriptsOf(first.policy) ?? '')?.[1];
    expect(nonce).toBeDefined();
    expect(scriptsOf(second.policy)).not.toBe(scriptsOf(first.policy));
    const scripts = first.reply.body.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBe(2);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    const errors = await headersOf({ method: 'GET', url: '/docs/errors' });
    expect(errors.policy).not.toContain('unsafe');
    expect(errors.policy).not.toContain('script-src');
    expect(errors.reply.body).toContain(`<style nonce="${/nonce-([\w-]+)/.exec(errors.policy)?.[1]}">`);
  });

  test.runIf(built)(
    'the shell allows nothing inline, turns no text into markup, and has nothing inline in it',
    async () => {
      for (const url of ['/', '/home', '/events/evt_unknown']) {
        const { reply, policy, cache } = await headersOf({ method: 'GET', url });
        expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(policy).not.toMatch(/unsafe|\*|https?:/);
        expect(scriptsOf(policy)).toBe("'self'");
        for (const directive of [
          "default-src 'none'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'",
          "require-trusted-types-for 'script'",
        ])
          expect(policy.split('; ')).toContain(directive);
        expect(policy).toMatch(/trusted-types day-worker$/);
        expect(cache).toBe('no-cache');
        expect(reply.headers.vary).toContain('accept-encoding');
        expect(reply.body.match(/<style|<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/g)).toBeNull();
      }
      const worker = await headersOf({ method: 'GET', url: '/day-worker.js' });
      expect(worker.policy).toContain("connect-src 'self'");
      const asset = /assets\/[^"]+\.js/.exec((await it.app.inject('/')).body)?.[0];
      expect((await headersOf({ method: 'GET', url: `/${asset}` })).cache).toBe('public, max-age=31536000, immutable');
    },
  );
});

test('strict transport is asked for a year and more behind https, and not without', async () => {
  const headerAt = async (publicUrl: string) => {
    const own = await openTestApp({ config: { publicUrl, secureCookies: publicUrl.startsWith('https') } });
    const header = (await own.app.inject('/livez')).headers['strict-transport-security'];
    await own.close();
    return header;
  };
  expect(await headerAt('http://match.example')).toBeUndefined();
  expect(Number(/max-age=(\d+)/.exec(String(await headerAt('https://match.example')))?.[1])).toBeGreaterThanOrEqual(
    31_536_000,
  );
});

const browser = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/99.0 Safari/537.36';
const login = { email: 'a@b.example', password: 'x' };
const host = 'match.test:4100';
const codeOf = async (headers: Record<string, string>, payload: string | object = login) =>
  (await it.app.inject({ method: 'POST', url: '/api/session', payload, headers: { host, ...headers } })).json().code;

describe('a request that changes something', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of this site', { 'sec-fetch-site': 'same-site' }],
    ['the window itself', { 'sec-fetch-site': 'none' }],
    ['a word that is none', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: `http://${host}` }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins as ours', { origin: `http://${host}.evil.example` }],
    ['our host at another port', { origin: 'http://match.test:4101' }],
    ['our host over another scheme', { origin: `https://${host}` }],
    ['no origin that may be named', { origin: 'null' }],
    ['a referring page of another site', { referer: 'https://evil.example/?http://match.test:4100/' }],
    ['a referring page that is none', { referer: 'about' }],
    ['a browser that tells nothing', { 'user-agent': browser }],
    ['a browser that tells nothing, with a cookie', { 'user-agent': browser, cookie: 'jumelage=x' }],
  ])('is refused from %s', async (_, headers) => {
    expect(await codeOf(headers)).toBe('cross_site_request');
  });

  test.each<[string, Record<string, string>]>([
    ['our page', { 'sec-fetch-site': 'same-origin', 'user-agent': browser }],
    ['our page in an older browser', { origin: `http://${host}`, 'user-agent': browser }],
    ['our page in the oldest browser', { referer: `http://${host}/sign-in`, 'user-agent': browser }],
    ['a program that is no browser', { 'user-agent': 'curl/8.5.0', cookie: 'jumelage=x' }],
  ])('is heard from %s', async (_, headers) => {
    expect(await codeOf(headers)).toBe('credentials_wrong');
  });

  test('is held against the public address where there is one, whatever host it names', async () => {
    const own = await openTestApp({ config: { publicUrl: 'https://match.example' } });
    const post = async (origin: string) =>
      (
        await own.app.inject({
          method: 'POST',
          url: '/api/session',
          payload: login,
          headers: { host: 'evil.example', origin },
        })
      ).json().code;
    expect(await post('http://evil.example')).toBe('cross_site_request');
    expect(await post('https://match.example')).toBe('credentials_wrong');
    await own.close();
  });

  const text = JSON.stringify(login);
  test.each([
    ...[
      'application/json\t',
      ' application/json ',
      'application/json; x',
      'application/json;charset=utf-16',
      'application/json, text/plain',
      'application/json a',
    ],
    ...[
      'text/plain',
      'text/json',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/problem+json',
      '*/*',
    ],
  ])('is refused as %j, or read and validated as JSON', async (type) => {
    // The server trims a header before anyone sees it: what is left must be the one type exactly, and is then validated
    // like it.
    const isJson = /^application\/json$/.test(type.trim());
    const isForm = /form/.test(type);
    for (const [key, { body, form, upload }] of all.filter(([name]) => !name.startsWith('GET'))) {
      const reply = await it.app.inject({
        method: methodOf(key),
        url: urlOf(key),
        payload: text,
        headers: { 'content-type': type, cookie },
      });
      const label = `${key} as ${JSON.stringify(type)}`;
      if (!isJson && !(form && isForm) && !(upload && type.startsWith('multipart')))
        expect([label, reply.statusCode, reply.json().code]).toEqual([label, 415, 'unsupported_media_type']);
      else if (body) expect([label, reply.statusCode >= 400 && reply.statusCode < 500]).toEqual([label, true]);
    }
  });

  test('is read as a form at the one endpoint that mail programs call, and nowhere else', () => {
    expect(all.filter(([, { form }]) => form).map(([key]) => key)).toEqual(['POST /api/unsubscriptions/:token']);
  });

  test('is read as a form with a file where a list of people comes in, and nowhere else', () => {
    expect(all.filter(([, { upload }]) => upload).map(([key]) => key)).toEqual([
      'POST /api/events/:eventId/participants/import/preview',
      'POST /api/events/:eventId/participants/import',
    ]);
  });

  test('is read as JSON with its one encoding named', async () => {
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'application/json;charset=UTF-8',
      'Application/JSON',
    ])
      expect(await codeOf({ 'content-type': type }, text)).toBe('credentials_wrong');
  });
});

test('a path answers which methods it knows, and refuses the others as a problem', async () => {
  const paths = Map.groupBy(all, ([key]) => key.split(' ')[1] ?? '');
  for (const [path, own] of paths) {
    const known = own.map(([key]) => key.split(' ')[0] ?? '');
    const same = [...paths]
      .filter(([other]) => other === path || sameShape(other, path))
      .flatMap(([, some]) => some.map(([key]) => key.split(' ')[0] ?? ''));
    const allowed = [...new Set([...same, ...(same.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort().join(', ');
    const url = path.replace(/:\w+/g, 'unknown');
    const options = await it.app.inject({ method: 'OPTIONS', url });
    expect([path, options.statusCode, options.headers.allow, options.body]).toEqual([path, 204, allowed, '']);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      if (same.includes(method)) continue;
      const { label, reply } = await headersOf({ method, url, headers: { cookie } });
      expect([label, reply.statusCode, reply.json().code, reply.headers.allow]).toEqual([
        label,
        405,
        'method_not_allowed',
        allowed,
      ]);
    }
    expect(known.length).toBeGreaterThan(0);
  }
  for (const url of ['/livez', '/docs/errors', '/sign-in']) {
    const reply = await it.app.inject({ method: 'POST', url });
    expect([url, reply.statusCode, reply.headers.allow]).toEqual([
      url,
      !built && url === '/sign-in' ? 404 : 405,
      url === '/sign-in' && !built ? undefined : 'GET, HEAD, OPTIONS',
    ]);
  }
  expect((await it.app.inject({ method: 'OPTIONS', url: '/api/nothing' })).statusCode).toBe(404);
});

/** Tells whether a path with parameters may be the other one. */
function sameShape(pattern: string, path: string): boolean {
  const [steps, given] = [pattern.split('/'), path.replace(/:\w+/g, 'unknown').split('/')];
  return steps.length === given.length && steps.every((step, i) => step.startsWith(':') || step === given[i]);
}

test('HEAD answers as GET does, without the body', async () => {
  for (const url of ['/api/session', '/api/topics', '/livez', '/api/openapi.json']) {
    const [get, head] = [await it.app.inject({ method: 'GET', url }), await it.app.inject({ method: 'HEAD', url })];
    expect([url, head.statusCode, head.body, head.headers['content-type']]).toEqual([
      url,
      get.statusCode,
      '',
      get.headers['content-type'],
    ]);
  }
});

test('the shell that the pages are built from has no script or style of its own', () => {
  const source = readFileSync(join(import.meta.dirname, '../../apps/web/index.html'), 'utf8');
  expect(source.match(/<style|<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/g)).toBeNull();
});

test('no file but the built pages is served: no folder is listed, and nothing hidden is there', async () => {
  for (const url of [
    '/.git/config',
    '/.git/',
    '/.env',
    '/assets/',
    '/assets',
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/data/jumelage.db',
    '/secret.key',
  ]) {
    const reply = await it.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
    // Addresses that look like pages are answered by the shell, the same for every path.
    const isShell = reply.statusCode === 200 && reply.body === (await it.app.inject({ method: 'GET', url: '/' })).body;
    expect([url, isShell || reply.statusCode === 404]).toEqual([url, true]);
  }
});

test('a request is not echoed to who sent it', async () => {
  const own = await openTestApp();
  const address = await own.app.listen({ port: 0, host: '127.0.0.1' });
  const trace = await new Promise<{ status: number; body: string }>((done, fail) => {
    const sent = request(`${address}/livez`, { method: 'TRACE', headers: { 'x-mark': 'echoed' } }, (reply) => {
      let body = '';
      reply.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      reply.on('end', () => done({ status: reply.statusCode ?? 0, body }));
    });
    sent.on('error', fail).end();
  });
  await own.close();
  expect([trace.status >= 400, trace.body.includes('echoed')]).toEqual([true, false]);
});
