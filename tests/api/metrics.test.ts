import { endpoints } from '@jumelage/contracts/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { signUp } from '../support/people.ts';

const token = 'sample-token-of-the-monitoring-server';
let it: TestApp;
beforeAll(async () => {
  it = await openTestApp({ config: { metricsToken: token } });
});
afterAll(() => it.close());

const scrape = (authorization?: string) =>
  it.app.inject({ url: '/metrics', headers: authorization === undefined ? {} : { authorization } });
const bearer = `Bearer ${token}`;

/** Reads the samples of a metric: labels and value. */
function samplesOf(text: string, name: string): { readonly labels: string; readonly value: number }[] {
  return [...text.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`, 'gm'))].map(([, labels = '', value]) => ({
    labels,
    value: Number(value),
  }));
}
const sampleOf = (text: string, name: string, labels = '') =>
  samplesOf(text, name).find((sample) => sample.labels === labels)?.value;

test('without the token, or with another, nothing is there', async () => {
  const absent = (await it.app.inject('/api/nothing')).json();
  for (const authorization of [
    undefined,
    '',
    'Bearer ',
    `Bearer ${token}x`,
    `bearer ${token}`,
    `Basic ${token}`,
    token,
  ]) {
    const reply = await scrape(authorization);
    expect([authorization, reply.statusCode, reply.json().code]).toEqual([authorization, 404, absent.code]);
  }
  const closed = await openTestApp();
  try {
    // Where the pages are built, an address without a route is answered by the page.
    for (const authorization of [bearer, 'Bearer undefined'])
      expect((await closed.app.inject({ url: '/metrics', headers: { authorization } })).body).not.toContain(
        'jumelage_',
      );
  } finally {
    await closed.close();
  }
});

test('tells requests, the outbox, runs, suggestions, the event loop and the process', async () => {
  const person = await signUp(it);
  await person.must('GET /api/session');
  expect((await person.call('GET /api/events/:eventId', { params: { eventId: 'evt_nothing' } })).status).toBe(404);
  it.setNow(it.deps.now() + 90_000);
  const reply = await scrape(bearer);
  expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
    'no-store',
  ]);
  const { body } = reply;
  expect(sampleOf(body, 'jumelage_requests_total', 'method="GET",route="/api/session",status="200"')).toBe(1);
  expect(sampleOf(body, 'jumelage_requests_total', 'method="GET",route="/api/events/:eventId",status="404"')).toBe(1);
  expect(sampleOf(body, 'jumelage_request_seconds_count', 'method="GET",route="/api/session"')).toBe(1);
  // The code of signing up was written and waits: nobody sends mails here.
  expect(sampleOf(body, 'jumelage_outbox_mails', 'status="waiting"')).toBeGreaterThan(0);
  expect(sampleOf(body, 'jumelage_outbox_oldest_seconds')).toBe(90);
  expect(sampleOf(body, 'jumelage_schedule_runs', 'state="queued"')).toBe(0);
  expect(sampleOf(body, 'jumelage_match_pool_profiles')).toBe(0);
  expect(sampleOf(body, 'jumelage_schedule_run_seconds_count')).toBe(0);
  expect(samplesOf(body, 'nodejs_eventloop_lag_p99_seconds')).toHaveLength(1);
  expect(sampleOf(body, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

test('labels are few and hold nothing that somebody wrote', async () => {
  const urls = [
    '/api/nothing/mark7',
    '/mark7',
    '/api/events/evt_mark7',
    '/api/organisations?q=mark7',
    '/assets/mark7.js',
  ];
  for (const url of urls)
    for (const method of ['GET', 'POST', 'PROPFIND'] as const)
      await it.app.inject({
        method: method as 'GET',
        url,
        headers: { 'user-agent': 'mark7', cookie: 'jumelage=mark7' },
      });
  const { body } = await scrape(bearer);
  expect(body).not.toMatch(/mark7|@/);
  const labels = samplesOf(body, 'jumelage_requests_total').map((sample) => sample.labels);
  const known = new Set(Object.keys(endpoints).map((key) => key.split(' ')[1]));
  const others = labels.flatMap((one) => {
    const route = /route="([^"]*)"/.exec(one)?.[1] ?? '';
    return known.has(route) ? [] : [route];
  });
  expect([...new Set(others)].sort()).toEqual(['/metrics', 'none']);
  expect(labels.filter((one) => one.includes('route="none"')).every((one) => one.includes('method="none"'))).toBe(true);
});
