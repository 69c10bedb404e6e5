import { buildApp } from '@jumelage/api/app';
import { endpoints } from '@jumelage/contracts/endpoints';
import { errorCodes, errors } from '@jumelage/contracts/errors';
import { languages } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { engine, openTestApp, type TestApp } from '../support/app.ts';
import { startServer, temporaryFolder } from '../support/server.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

test('/livez and /readyz answer', async () => {
  for (const url of ['/livez', '/readyz']) expect((await it.app.inject(url)).json()).toEqual({ status: 'ok' });
});

test('OpenAPI 3.1 holds every endpoint, and every reference in it leads somewhere', async () => {
  const document = (await it.app.inject('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  const documented = Object.entries(document.paths as Record<string, object>).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(documented.sort()).toEqual(Object.keys(endpoints).sort());
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  const operationIds = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap(
    (operations) => Object.values(operations).map((operation) => operation.operationId),
  );
  expect(new Set(operationIds).size).toBe(operationIds.length);
});

test('the codes, their words in three languages and the table at /docs/errors are one list', async () => {
  const page = (await it.app.inject('/docs/errors')).body;
  const listed = [...page.matchAll(/<tr id="([^"]+)">/g)].map((match) => match[1]);
  expect(listed).toEqual(errorCodes);
  for (const language of languages) {
    const words: Readonly<Record<string, string>> = wordsOf(language, 'errors').codes;
    expect(errorCodes.filter((code) => !words[code])).toEqual([]);
  }
});

/** Lists the settings of the reference’s page that would send data to others. */
function faultsOfReference(html: string): string[] {
  const text = /createApiReference\([^{]*(\{[\s\S]*?\})\s*\)/.exec(html)?.[1] ?? html.slice(html.indexOf('{"'));
  const isOff = (name: string, form: RegExp) => (new RegExp(`"?${name}"?:\\s*${form.source}`).test(text) ? [] : [name]);
  return [
    ...isOff('agent', /\{\s*"disabled":\s*true/),
    ...isOff('mcp', /\{\s*"disabled":\s*true/),
    ...isOff('telemetry', /false/),
    ...isOff('hideClientButton', /true/),
    ...isOff('showDeveloperTools', /"never"/),
    ...(/scalar\.com/.test(text) ? ['scalar.com'] : []),
  ];
}

test('the reference at /docs asks nothing of another host', async () => {
  const reply = await it.app.inject({ url: '/docs', headers: { accept: 'text/html' } });
  const page =
    reply.statusCode === 200 ? reply : await it.app.inject(String(reply.headers.location).replace(/^\./, ''));
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect([...page.body.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1])).toEqual([]);
  // Nor does it offer to: its assistant, its tools for models, its client and its counting are off as its library reads
  // them.
  expect(faultsOfReference(page.body)).toEqual([]);
  expect(faultsOfReference(page.body.replace(/"disabled":\s*true/g, '"disabled":false')).sort()).toEqual([
    'agent',
    'mcp',
  ]);
});

test('an error is a problem with its code, worded in the reader’s language, with the request’s id', async () => {
  for (const language of languages) {
    const reply = await it.app.inject({ url: '/api/home', headers: { 'accept-language': language } });
    expect(reply.statusCode).toBe(errors.sign_in_required);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toEqual({
      type: '/docs/errors#sign_in_required',
      title: wordsOf(language, 'errors').codes.sign_in_required,
      status: 401,
      code: 'sign_in_required',
      requestId: reply.headers['x-request-id'],
    });
  }
});

test('long answers are compressed for who can read them, short ones are not', async () => {
  const encodingOf = async (url: string, encoding: string) =>
    (await it.app.inject({ url, headers: encoding ? { 'accept-encoding': encoding } : {} })).headers[
      'content-encoding'
    ];
  expect(await encodingOf('/api/topics', 'br, gzip')).toBe('br');
  expect(await encodingOf('/api/topics', 'gzip')).toBe('gzip');
  expect(await encodingOf('/api/topics', '')).toBeUndefined();
  expect(await encodingOf('/livez', 'br, gzip')).toBeUndefined();
});

/** Tells at the end which libraries a process loaded. */
const namesLibraries = `import { registerHooks } from 'node:module';
const names = new Set();
registerHooks({ load(url, context, next) { names.add(/.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1]); return next(url, context); } });
process.on('exit', () => console.log('libraries: ' + [...names].join(' ')));`;

test.runIf(engine === 'sqlite')(
  'a start loads no library that only few answers need',
  async () => {
    const folder = temporaryFolder();
    const server = await startServer({
      DATA_DIR: folder.path,
      DEMO: 'false',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(namesLibraries)}`,
    });
    await fetch(`${server.url}/api/session`);
    await server.stop();
    folder.remove();
    const loaded = /libraries: (.*)/.exec(server.output())?.[1]?.split(' ') ?? [];
    expect(loaded).toContain('fastify');
    const few = [
      '@simplewebauthn/server',
      'write-excel-file',
      '@scalar/fastify-api-reference',
      'yaml',
      'ajv',
      '@fastify/fast-json-stringify-compiler',
    ];
    expect(loaded.filter((name) => few.includes(name))).toEqual([]);
  },
  60_000,
);

test('/readyz says no from the start until suggestions need not be waited for, which pages do not wait for', async () => {
  const own = await openTestApp();
  const held = Promise.withResolvers<void>();
  const { db } = own.deps;
  const read: typeof db.read = Object.create(db.read, {
    rows: {
      value: (query: { sql: string }) =>
        query.sql.includes('match_changes') || query.sql.includes('pg_snapshot')
          ? held.promise.then(() => db.read.rows(query as never))
          : db.read.rows(query as never),
    },
  });
  const slow = await buildApp({ ...own.deps, db: { ...db, read } });
  const statusOf = async (path: string) => (await slow.inject(path)).statusCode;
  try {
    await slow.listen({ port: 0, host: '127.0.0.1' });
    const reply = await slow.inject('/readyz');
    expect([reply.statusCode, reply.json().code, await statusOf('/livez'), await statusOf('/api/session')]).toEqual([
      503,
      'not_ready',
      200,
      200,
    ]);
    held.resolve();
    await vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(200));
  } finally {
    held.resolve();
    await slow.close();
    await own.close();
  }
});

test('/readyz says no where nothing can be written, though everything can be read', async () => {
  const own = await openTestApp();
  let isFull = false;
  const { db } = own.deps;
  const tx: typeof db.tx = (work) => (isFull ? Promise.reject(new Error('database or disk is full')) : db.tx(work));
  const full = await buildApp({ ...own.deps, db: { ...db, tx } });
  try {
    await full.ready();
    isFull = true;
    const reply = await full.inject('/readyz');
    expect([reply.statusCode, reply.json().code, (await full.inject('/livez')).statusCode]).toEqual([
      503,
      'not_ready',
      200,
    ]);
  } finally {
    isFull = false;
    await full.close();
    await own.close();
  }
});
