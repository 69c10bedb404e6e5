import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from '@jumelage/contracts/errors';
import { pagePaths } from '@jumelage/domain/pages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, type Person, signUp } from '../support/people.ts';
import { temporaryFolder } from '../support/server.ts';

let it: TestApp;
let organiser: Person;
let eventId: string;
let draftId: string;
const folder = temporaryFolder();
const mark = '<div id="root">';
const shell = `<!doctype html><html lang="en"><head><title>shell</title></head>${mark}</div></html>`;
const noFiles = { scripts: [], styles: [], words: {} };
const pageFiles = {
  pages: { '/home': { ...noFiles, scripts: ['/assets/home-1.js'] } },
  forUsers: { ...noFiles, scripts: ['/assets/bell-1.js'] },
};

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  writeFileSync(join(folder.path, 'index.html'), shell);
  writeFileSync(join(folder.path, 'pages.json'), JSON.stringify(pageFiles));
  writeFileSync(join(folder.path, 'assets/app-1.js'), '1');
  it = await openTestApp({ config: { webDir: folder.path } });
  organiser = await signUp(it);
  ({ eventId } = await givenOpenEvent(organiser));
  const draft = await organiser.must('POST /api/events', {
    body: {
      name: { en: 'Draft' },
      place: { en: 'Sophia Antipolis' },
      description: {},
      zone: 'Europe/Paris',
      startsOn: '2026-07-01',
      endsOn: '2026-07-02',
      requestLimit: 10,
      requestHours: 72,
    },
  });
  draftId = draft.id;
});
afterAll(async () => {
  await it.close();
  folder.remove();
});

async function open(
  url: string,
  { cookie, method = 'GET' }: { cookie?: string | undefined; method?: 'GET' | 'HEAD' | 'POST' } = {},
) {
  const reply = await it.app.inject({ method, url, headers: { accept: 'text/html', ...(cookie ? { cookie } : {}) } });
  return {
    status: reply.statusCode,
    isShell: reply.body.includes(mark),
    title: /<title>(.*)<\/title>/.exec(reply.body)?.[1],
  };
}

test('each page of the product is the shell with 200, for GET and HEAD', async () => {
  for (const path of pagePaths) {
    const url = path.replace('$eventId', eventId).replace(/\$\w+/, 'some-step');
    expect([url, (await open(url)).status, (await open(url)).isShell]).toEqual([url, 200, true]);
    expect([url, (await open(`${url}?next=%2Fhome`, { method: 'HEAD' })).status]).toEqual([url, 200]);
    expect([url, (await open(url, { method: 'POST' })).status]).toEqual([url, errors.method_not_allowed]);
  }
});

test('what is no page is a 404 with the shell, which says so; of what is no page by its name there is no shell', async () => {
  for (const url of [
    '/metrics',
    '/healthz',
    '/nothing',
    '/sign-in/more',
    '/events/evt_unknown',
    '/events/x',
    '/events/evt_unknown/agenda',
    '/assets',
  ]) {
    expect([url, await open(url)]).toEqual([url, { status: 404, isShell: true, title: 'Jumelage 双城对接' }]);
    expect([url, (await open(url, { method: 'HEAD' })).status]).toEqual([url, 404]);
    if (!url.startsWith('/events')) expect([url, (await open(url, { method: 'POST' })).status]).toEqual([url, 404]);
  }
  for (const url of ['/assets/app-2.js', '/favicon.ico', '/api', '/api/', '/api/nothing'])
    expect([url, await open(url)]).toMatchObject([url, { status: 404, isShell: false }]);
  expect((await open('/assets/app-1.js')).status).toBe(200);
});

test('an event that is hidden from who asks looks like none', async () => {
  const page = `/events/${draftId}`;
  expect((await open(page)).status).toBe(404);
  expect((await open(page, { cookie: (await signUp(it)).cookie })).status).toBe(404);
  expect((await open(page, { cookie: organiser.cookie })).status).toBe(200);
});

test('an address that cannot be taken apart is answered as one that is not there', async () => {
  for (const url of [
    '//:99999999/',
    '//',
    '///',
    '//[',
    '//user:pass@host:99999/',
    '/%',
    '/%zz',
    '/?%',
    '//?a=//:9/',
    '/events/%E0%A4%A',
  ]) {
    for (const method of ['GET', 'HEAD', 'POST'] as const) {
      const { status } = await open(url, { method });
      expect([method, url, status >= 200 && status < 500]).toEqual([method, url, true]);
    }
  }
  expect((await open('//:99999999/')).status).toBe(404);
});

test('a page is titled in the language that its address names, else in the browser’s', async () => {
  const titleIn = async (url: string, language?: string) => {
    const reply = await it.app.inject({ url, headers: language ? { 'accept-language': language } : {} });
    return [reply.headers['content-language'], /<title>(.*)<\/title>/.exec(reply.body)?.[1]];
  };
  expect(await titleIn('/events', 'fr')).toEqual(['fr', 'Événements · Jumelage 双城对接']);
  expect(await titleIn('/events?lang=zh', 'fr')).toEqual(['zh', '活动 · Jumelage 双城对接']);
  expect(await titleIn('/events?lang=xx')).toEqual(['en', 'Events · Jumelage 双城对接']);
  expect(await titleIn('/home', 'fr')).toEqual(['fr', 'Jumelage 双城对接']);
});

test('a page names the files that it needs; those of signed-in people only where a cookie came along', async () => {
  const filesIn = async (url: string, cookie?: string) => {
    const reply = await it.app.inject({ url, headers: cookie ? { cookie } : {} });
    expect(reply.headers.vary).toContain('cookie');
    return [...reply.body.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  };
  expect(await filesIn('/home')).toEqual(['/assets/home-1.js']);
  expect(await filesIn('/home', organiser.cookie)).toEqual(['/assets/home-1.js', '/assets/bell-1.js']);
  expect(await filesIn('/', organiser.cookie)).toEqual(['/assets/home-1.js', '/assets/bell-1.js']);
  expect(await filesIn('/nothing', organiser.cookie)).toEqual([]);
});

test('an event is named in its head where it is visible, and nowhere else', async () => {
  expect((await open(`/events/${eventId}`)).title).not.toBe('Jumelage 双城对接');
  expect((await open(`/events/${draftId}`)).title).toBe('Jumelage 双城对接');
  expect((await open(`/events/${draftId}`, { cookie: organiser.cookie })).title).toBe('Draft · Jumelage 双城对接');
});

test('robots find the public pages and events in three languages, and no draft', async () => {
  const robots = await it.app.inject('/robots.txt');
  expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8');
  const map = /^Sitemap: (.*)$/m.exec(robots.body)?.[1] ?? '';
  expect(map).toMatch(/^http:\/\/[^/]+\/sitemap\.xml$/);
  const { body, headers } = await it.app.inject('/sitemap.xml');
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  const base = map.replace('/sitemap.xml', '');
  const places = [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place?.replace(base, ''));
  for (const language of ['fr', 'zh', 'en'])
    expect(places).toEqual(expect.arrayContaining([`/?lang=${language}`, `/events/${eventId}?lang=${language}`]));
  expect(places).toHaveLength(27);
  expect(body).not.toContain(draftId);
});
