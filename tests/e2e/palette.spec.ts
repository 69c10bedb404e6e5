import { fold } from '@jumelage/domain/fold';
import type { Language } from '@jumelage/domain/language';
import { formatMessage } from '@jumelage/i18n/message';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampledLanguages } from '../support/campaigns.ts';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, untilHome, wordsFor } from './harness.ts';
import { ask } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

type Part = 'entrepreneur' | 'investor' | 'organiser';
type Sample = { readonly userId: string; readonly part: string; readonly language: string };

/** Opens a window of one of the demonstration's people, on a page. */
async function enter(language: Language, part: Part, { width = 1440, path = '/directory' } = {}): Promise<Page> {
  const page = await openWindow(stage, { language, width, height: width < 500 ? 844 : 900 });
  const { people } = (await (await ask(stage, page, 'get', '/api/demo/people')).json()) as { people: Sample[] };
  const who =
    people.find((one) => one.part === part && one.language === language) ?? people.find((one) => one.part === part);
  await ask(stage, page, 'post', '/api/demo/session', { userId: who?.userId });
  await page.goto(path);
  // The keys listen from when the button is there.
  await page
    .getByRole('button', { name: wordsFor(language, 'core').search, exact: true })
    .first()
    .waitFor();
  return page;
}

async function openPalette(page: Page, language: Language) {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: wordsFor(language, 'palette').field });
  await field.waitFor();
  return field;
}
const firstOption = (page: Page) => page.getByRole('option').first();
/** Lists what stands in the way of the palette as it is now, sideways scrolling included. */
const faultsOf = async (page: Page) => [
  ...(await findBarriers(page)),
  ...((await overflowOf(page)) > 0 ? ['too wide'] : []),
];

/** Finds a name of the directory to look for, as a keyboard without accents types it. */
async function someOrganisation(page: Page) {
  const { items } = (await (await ask(stage, page, 'get', '/api/organisations?size=50')).json()) as {
    items: { id: string; nameLatin: string; nameHanzi: string | null }[];
  };
  const one = items.find(({ nameHanzi }) => nameHanzi !== null);
  if (!one?.nameHanzi) throw new Error('nobody has a name in characters');
  return { id: one.id, typed: fold(one.nameLatin), hanzi: one.nameHanzi };
}

describe('the palette', () => {
  test('in French, by keys alone: finds, leads there, and offers it again', async () => {
    const page = await enter('fr', 'entrepreneur');
    const words = wordsFor('fr', 'palette');
    const { id, typed, hanzi } = await someOrganisation(page);
    const field = await openPalette(page, 'fr');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type(typed);
    const found = page.getByRole('group', { name: words.organisations });
    const option = found.getByRole('option').filter({ hasText: hanzi });
    await option.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // By arrows to the line that is meant: the field keeps the focus, and names it.
    for (let i = 0; i < 20 && (await option.getAttribute('aria-selected')) !== 'true'; i++)
      await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/organisations/${id}`);
    await openPalette(page, 'fr');
    await page.getByRole('group', { name: words.recent }).getByText(hanzi).waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'hidden' });
  });

  test('in Chinese, on a phone, by keys alone: a sheet, pinyin, and what is composed is left alone', async () => {
    const page = await enter('zh', 'investor', { width: 390 });
    const core = wordsFor('zh', 'core');
    await page.getByRole('button', { name: core.search, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: wordsFor('zh', 'palette').field });
    await field.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const box = await page.getByRole('dialog').boundingBox();
    expect([box?.x, box?.y, Math.round(box?.width ?? 0)]).toEqual([0, 0, 390]);
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/api/palette') asked.push(url.searchParams.get('q') ?? '');
    });
    const input = await page.context().newCDPSession(page);
    for (const text of ['j', 'jq', '机器'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await field.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true });
    expect(await firstOption(page).textContent()).toBe(core.home);
    await input.send('Input.insertText', { text: '机器' });
    await expect.poll(() => asked).toEqual(['机器']);
    await field.fill('shouye');
    await expect.poll(() => firstOption(page).textContent()).toBe(core.home);
    await page.keyboard.press('Enter');
    await untilHome(page);
  });

  test('in English: loading, nothing found, a failure and the way on stand in nobody’s way', async () => {
    const page = await enter('en', 'organiser');
    const words = wordsFor('en', 'palette');
    const field = await openPalette(page, 'en');
    let release = () => {};
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    await page.route('**/api/palette*', async (route) => {
      await held;
      await route.continue();
    });
    await field.fill('qzqzqz');
    await page
      .getByRole('status')
      .filter({ hasText: wordsFor('en', 'core').loading })
      .waitFor({ state: 'attached' });
    expect(await faultsOf(page)).toEqual([]);
    release();
    await page.getByText(formatMessage(words.nothing, { q: 'qzqzqz' }, 'en')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/api/palette*');
    await page.route('**/api/palette*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"internal","status":500}' }),
    );
    await field.fill('qzqz');
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/api/palette*');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/directory' && url.search === '?q=qzqz');
  });
});

test('keys: ? lists them, / goes to the search, and one setting silences those that act alone', async () => {
  const page = await enter('en', 'entrepreneur');
  const words = wordsFor('en', 'palette');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  // In a field a key is a letter.
  await page.keyboard.press('?');
  expect(await page.getByRole('searchbox').inputValue()).toBe('?');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: words.keysTitle });
  await list.waitFor();
  expect(await list.getByRole('definition').allTextContents()).toEqual(['Ctrl K', '/', '?']);
  expect(await faultsOf(page)).toEqual([]);
  await list.getByRole('link', { name: words.changeKeys }).click();
  const box = page.getByRole('checkbox', { name: words.keysOn });
  await box.uncheck();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await openPalette(page, 'en');
  expect(await page.getByRole('dialog', { name: words.keysTitle }).count()).toBe(0);
});

describe('home', () => {
  test.each(sampledLanguages)(
    'in %s, on a phone: what to do first, and no more than three screens',
    async (language) => {
      // From the page that a phone opens on by itself on one's day, home is an entry of the palette.
      const page = await enter(language, 'entrepreneur', { width: 390, path: '/home' });
      await untilHome(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await openPalette(page, language);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/home');
      const list = page.getByRole('heading', { name: wordsFor(language, 'home').waitsTitle });
      await list.waitFor();
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect((await list.boundingBox())?.y).toBeLessThan(300);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 844);
      const lines = page.locator('section').filter({ has: list }).getByRole('listitem');
      for (const line of await lines.all()) expect(await line.getByRole('link').count()).toBe(1);
    },
  );

  test('an organiser goes from a number to the list that it counts', async () => {
    const page = await enter('en', 'organiser', { path: '/home' });
    const number = page.getByRole('link', { name: new RegExp(`\\d+ ${wordsFor('en', 'home').admitted}$`) }).first();
    await number.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const n = Number(/\d+/.exec((await number.textContent()) ?? '')?.[0]);
    await number.click();
    await page.waitForURL((url) => url.search === '?status=admitted');
    await page
      .getByText(formatMessage(wordsFor('en', 'core').results, { n }, 'en'))
      .first()
      .waitFor();
  });
});

test('no page wrote on the console, or asked anybody else', () => {
  expect([stage.strangers, stage.complaints]).toEqual([[], []]);
});
