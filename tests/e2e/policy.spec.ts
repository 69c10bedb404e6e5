import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStage, openWindow, type Stage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.complaints.splice(0));
afterAll(() => stage?.close());

const against = () =>
  stage.complaints
    .filter((complaint) => complaint.startsWith('against the policy'))
    .map((complaint) => complaint.split(' ').slice(4, 6).join(' '));

test('a page turns no text into markup, style or script, and every try is reported as a fault', async () => {
  const page = await openWindow(stage, { language: 'en' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(against()).toEqual([]);
  const tries = await page.evaluate(() => {
    const thrown: string[] = [];
    const attempt = (act: () => void) => {
      try {
        act();
        thrown.push('done');
      } catch (error) {
        thrown.push(error instanceof Error ? error.name : 'unknown');
      }
    };
    const make = <K extends keyof HTMLElementTagNameMap>(name: K) =>
      document.body.appendChild(document.createElement(name));
    attempt(() => Object.assign(make('div'), { innerHTML: '<img src=x>' }));
    attempt(() => Object.assign(make('script'), { src: '/theme.js' }));
    attempt(() => Object.assign(make('style'), { textContent: 'body { color: red }' }));
    attempt(() => make('div').setAttribute('style', 'color: red'));
    attempt(() => Object.assign(make('iframe'), { src: 'https://elsewhere.example/' }));
    return thrown;
  });
  expect(tries).toEqual(['TypeError', 'TypeError', 'done', 'done', 'done']);
  await expect
    .poll(() => [...new Set(against())].sort())
    .toEqual([
      'frame-src https://elsewhere.example',
      'require-trusted-types-for trusted-types-sink',
      'style-src-attr inline',
      'style-src-elem inline',
    ]);
  await page.close();
});

test('the reference of the API draws itself by scripts that carry this answer’s name, and asks only us', async () => {
  const page = await openWindow(stage, { language: 'en' });
  await page.goto('/docs/');
  await page.getByText('/api/session').first().waitFor();
  expect(stage.strangers).toEqual([]);
  // It offers nothing that would send the description to somebody else.
  expect(await page.getByText(/ask ai|generate mcp|open api client/i).count()).toBe(0);
  // Its library asks whether it may make code out of text, and goes on when it may not.
  expect([...new Set(against())]).toEqual(['script-src eval']);
  await page.goto('/docs/errors');
  expect(await page.locator('table').evaluate((table) => getComputedStyle(table).borderCollapse)).toBe('collapse');
  expect([...new Set(against())]).toEqual(['script-src eval']);
});

test('another host is out of reach of every page, and a page that asks one is reported', async () => {
  const page = await openWindow(stage, { language: 'en' });
  const others = ['http://elsewhere.example/', 'https://192.0.2.1/', 'http://[2001:db8::1]/'];
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map((url) => fetch(url).then(String, ({ name }: Error) => name))),
    others,
  );
  expect(answers).toEqual(others.map(() => 'TypeError'));
  expect(stage.strangers.splice(0).sort()).toEqual([...others].sort());
});
