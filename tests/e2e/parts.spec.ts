import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Language } from '@jumelage/domain/language';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openBrowser, openWindow, overflowOf, wordsFor } from './harness.ts';

// Behaviour of `ui/` that needs a browser: colours, layout, the focus of dialogs, input methods.

const web = fileURLToPath(new URL('../../apps/web', import.meta.url));
const built = join(web, 'node_modules/.cache/parts');
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const stage = {
  url: 'http://parts.localhost',
  strangers: [] as string[],
  complaints: [] as string[],
};

beforeAll(() =>
  promisify(execFile)(
    process.execPath,
    [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'parts.config.ts'],
    {
      cwd: web,
    },
  ),
);
const pages: Page[] = [];
afterAll(() => Promise.all(pages.map((page) => page.context().close())));

/** Opens the page of parts, whose files come from the disk: it needs no server. */
async function openParts(language: Language, width: number): Promise<Page> {
  const page = await openWindow({ ...stage, browser: await openBrowser(), close: async () => {} }, { language, width });
  pages.push(page);
  await page.route(`${stage.url}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(built, pathname === '/parts' ? 'parts.html' : pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: kinds[extname(file)] ?? 'application/octet-stream' });
  });
  await page.goto('/parts');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const press = (page: Page, part: string, name: string) =>
  page.getByRole('region', { name: part, exact: true }).getByRole('button', { name, exact: true }).click();

test('every part, and what opens, stands in nobody’s way on a phone, in either theme', async () => {
  const page = await openParts('fr', 390);
  const core = wordsFor('fr', 'core');
  await press(page, 'menu', core.account);
  await press(page, 'toast', core.copy);
  expect(await overflowOf(page)).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  expect([stage.strangers, stage.complaints]).toEqual([[], []]);
});

test('a dialog stands in nobody’s way, in either theme', async () => {
  const page = await openParts('zh', 390);
  expect(await overflowOf(page)).toBe(0);
  await press(page, 'dialog', wordsFor('zh', 'core').unpublish);
  expect(await findBarriers(page)).toEqual([]);
});

test('the three languages and both themes are a click away', async () => {
  const page = await openParts('en', 1440);
  await page.getByRole('button', { name: '简体中文' }).click();
  await page.getByRole('button', { name: wordsFor('zh', 'core').themeDark }).click();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual([
    'zh-Hans',
    'dark',
  ]);
});

test('a dialog takes the focus, keeps it, and gives it back at Escape', async () => {
  const page = await openParts('en', 1440);
  const opener = page.getByRole('region', { name: 'dialog', exact: true }).getByRole('button', { name: 'Delete' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Are you sure?' });
  await dialog.waitFor();
  const isWithin = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
  expect(await isWithin()).toBe(true);
  const behind = page.getByRole('heading', { level: 1 });
  // The page behind is no longer there for a screen reader, nor for the Tab key.
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement?.closest('dialog, main, header')?.tagName ?? 'BODY');
    expect(['DIALOG', 'BODY']).toContain(where);
  }
  await behind.click({ trial: true, timeout: 300 }).then(
    () => expect.unreachable('the page behind a dialog takes clicks'),
    () => undefined,
  );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a list to choose from takes what an input method composes, and its keys choose nothing meanwhile', async () => {
  const page = await openParts('zh', 1440);
  const { languages } = wordsFor('zh', 'organisations');
  const field = page.getByRole('combobox', { name: languages });
  await field.focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['d', 'de', '德']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await field.inputValue()).toBe(text);
  }
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  const chips = page.getByRole('region', { name: 'chip-picker' }).getByRole('listitem');
  expect(await chips.count()).toBe(2);
  await input.send('Input.insertText', { text: '德' });
  await page.keyboard.press('Enter');
  await expect.poll(() => chips.count()).toBe(3);
});

test('the product that is built knows nothing of this page', () => {
  const files = globSync('**/*.{html,js}', { cwd: join(web, 'dist') });
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /parts/.test(file))).toEqual([]);
  // A word of the page itself, wherever a bundler would put it.
  const tells = (folder: string, file: string) =>
    readFileSync(join(folder, file), 'utf8').includes('several lines, nearly full');
  expect(globSync('assets/*.js', { cwd: built }).filter((file) => tells(built, file)).length).toBe(1);
  expect(files.filter((file) => tells(join(web, 'dist'), file))).toEqual([]);
});

test('of a thousand rows those near the window are there, the focus stays, and all are there to be searched', async () => {
  const page = await openParts('en', 390);
  const list = page.getByRole('region', { name: 'long-list', exact: true }).getByRole('list');
  const scrollTo = (part: number) =>
    list.evaluate((all, at) => all.parentElement?.scrollTo(0, all.scrollHeight * at), part);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key'));
  await list.scrollIntoViewIfNeeded();
  const rows = list.getByRole('listitem');
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await rows.nth(1).getByRole('button').focus();
  await scrollTo(1);
  await list.getByRole('listitem').and(page.locator('[aria-posinset="1000"]')).waitFor();
  expect(await focused()).toBe('2');
  expect(await rows.count()).toBeLessThan(100);
  // Tab goes on from the row that has the focus, however far the list was scrolled since.
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('3');
  await expect.poll(() => list.locator('[data-key="4"]').count()).toBe(1);
  for (let row = 4; row <= 60; row++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('60');
  expect(await list.locator('[data-key="60"]').isVisible()).toBe(true);
  const height = await list.evaluate((all) => all.scrollHeight);
  await scrollTo(0.5);
  await expect.poll(() => list.locator('[aria-posinset="500"]').count()).toBe(1);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+f');
  expect(await rows.count()).toBe(1000);
  // A third of the rows is higher than was thought.
  expect(await list.evaluate((all) => all.scrollHeight)).toBeGreaterThan(height);
});
