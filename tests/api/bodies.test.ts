import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { problem } from '@jumelage/contracts/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { signUp } from '../support/people.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

const json = { 'content-type': 'application/json' };

async function send(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  payload: string,
  headers: Record<string, string> = {},
) {
  const reply = await it.app.inject({ method, url, payload, headers: { ...json, ...headers } });
  return { status: reply.statusCode, problem: problem.parse(reply.json()), bytes: reply.rawPayload.length };
}

describe('a body is not read', () => {
  const broken = '{"never closed';
  test('at a path that is none, nor with a method that its path does not know', async () => {
    for (const url of ['/api/nothing', '/nothing', '/assets/nothing.js', '/livez/nothing', '//']) {
      expect([url, (await send('POST', url, broken)).problem.code]).toEqual([url, 'route_not_found']);
    }
    for (const url of ['/livez', '/api/openapi.json', '/docs/errors'])
      expect([url, (await send('PUT', url, broken)).status]).toEqual([url, 405]);
  });

  test('from somebody who may not send it', async () => {
    const person = await signUp(it);
    const cookie = { cookie: person.cookie ?? '' };
    expect((await send('POST', '/api/organisations', broken)).problem.code).toBe('sign_in_required');
    expect((await send('PATCH', '/api/organisations/org_unknown', broken, cookie)).problem.code).toBe('not_found');
    expect((await send('POST', '/api/organisations', broken, cookie)).problem.code).toBe('invalid_json');
  });

  test('when it is longer than its contract says, deeper than any, or packed', async () => {
    const ofBytes = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;
    expect((await send('POST', '/api/session', ofBytes(100_001))).problem.code).toBe('body_too_large');
    expect((await send('POST', '/api/session', ofBytes(100_000))).problem.code).toBe('invalid_request');
    expect((await send('POST', '/api/demo/reset', ofBytes(4_001))).status).toBeGreaterThanOrEqual(400);
    expect((await send('POST', '/api/session', '['.repeat(99_000))).problem.code).toBe('body_too_complex');
    expect((await send('POST', '/api/session', '{}', { 'content-encoding': 'gzip' })).problem.code).toBe(
      'unsupported_media_type',
    );
  });
});

test('a refusal names fifty wrong fields and no more of a name than a line, whatever was sent', async () => {
  const keys = Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`unknown-key-${i}`, 1]));
  const many = await send('POST', '/api/session', JSON.stringify(keys));
  expect([many.status, many.problem.fields?.length]).toEqual([400, 50]);
  const long = await send('POST', '/api/session', JSON.stringify({ ['k'.repeat(90_000)]: 1 }));
  expect([long.status, long.bytes < 2_000]).toEqual([400, true]);
});

test('a request that does not end is ended', () => {
  const { requestTimeout, headersTimeout } = it.app.server;
  expect([requestTimeout, headersTimeout]).toEqual([120_000, 20_000]);
});

test('a body that takes its time is held against what its sender may when it has come', async () => {
  const own = await openTestApp();
  try {
    await own.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = own.app.server.address() as AddressInfo;
    const person = await signUp(own);
    const body = JSON.stringify({ kind: 'startup', nameLatin: 'Slow', country: 'FR' });
    const call = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/organisations',
      headers: { ...json, cookie: person.cookie, 'content-length': body.length },
    });
    const answered = new Promise<IncomingMessage>((done, failed) => call.on('response', done).on('error', failed));
    const admitted = new Promise((done) => own.app.server.once('request', done));
    call.write(body.slice(0, 10));
    await admitted;
    // Admitted is who was signed in: any answer to somebody else comes after it.
    await own.app.inject('/livez');
    await person.must('DELETE /api/session');
    own.setNow(testNow + 2_000);
    call.end(body.slice(10));
    const reply = await answered;
    expect([reply.statusCode, JSON.parse(await text(reply)).code]).toEqual([401, 'sign_in_required']);
  } finally {
    await own.close();
  }
});
