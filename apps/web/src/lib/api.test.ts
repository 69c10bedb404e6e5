import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError, api } from './api.ts';

type Sent = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
let sent: Sent[];
let answers: (Response | Error)[];

beforeEach(() => {
  sent = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal(
    'fetch',
    async (url: string, { headers, body }: { headers: Record<string, string>; body?: unknown }) => {
      sent.push({ url, headers, body });
      const answer = answers.shift() ?? new TypeError('unplugged');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ code, status }), { status, headers: { 'content-type': 'application/problem+json' } });
const signOut = async () => {
  const outcome = api('DELETE /api/session').then(
    () => 'done',
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );
  await vi.runAllTimersAsync();
  return outcome;
};
const keys = () => sent.map(({ headers }) => headers['idempotency-key']);

it('gives each act a key of its own, of visible letters, and none to what only reads', async () => {
  answers = [new Response(null, { status: 204 }), new Response(null, { status: 204 }), Response.json({})];
  expect([await signOut(), await signOut()]).toEqual(['done', 'done']);
  await api('GET /api/session');
  expect(keys()[0]).toMatch(/^[\x21-\x7e]{7,128}$/);
  expect(new Set(keys()).size).toBe(3);
  expect(keys()[2]).toBeUndefined();
});

it('sends an act whose answer was lost again with the same key, and what was answered not again', async () => {
  answers = [new TypeError('unplugged'), problem(409, 'idempotency_in_progress'), new Response(null, { status: 204 })];
  expect(await signOut()).toBe('done');
  expect(new Set(keys()).size).toBe(1);
  expect(keys().length).toBe(3);
  for (const [status, code] of [
    [409, 'idempotency_spent'],
    [500, 'internal'],
    [429, 'rate_limited'],
  ] as const) {
    sent = [];
    answers = [problem(status, code)];
    expect([await signOut(), keys().length]).toEqual([code, 1]);
  }
});

it('gives up after three tries, and at once where the browser knows that it has no network', async () => {
  expect([await signOut(), keys().length]).toEqual(['network', 3]);
  sent = [];
  vi.stubGlobal('navigator', { onLine: false });
  expect([await signOut(), keys().length]).toEqual(['network', 1]);
});

it('asks once for what only reads, and ends when its reader goes away', async () => {
  await expect(api('GET /api/session')).rejects.toMatchObject({ code: 'network' });
  expect(sent.length).toBe(1);
  answers = [new DOMException('', 'AbortError')];
  await expect(api('DELETE /api/session')).rejects.toThrow(DOMException);
  expect(sent.length).toBe(2);
});

it('names the version that was edited', async () => {
  answers = [Response.json({})];
  await api('PATCH /api/accounts/me', { body: { language: 'fr' }, ifMatch: 'abc' });
  expect(sent[0]?.headers['if-match']).toBe('"abc"');
});
