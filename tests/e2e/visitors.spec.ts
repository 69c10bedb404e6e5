import { type Language, languages } from '@jumelage/domain/language';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Scrolls past the first fold of the landing page once it is drawn. */
async function scrollDown(page: Page, drawn: string): Promise<void> {
  await page.getByText(drawn).waitFor();
  await page.evaluate(() => scrollTo(0, 700));
}

const projects = [
  ['fr', 1440, 'Nous développons des films solaires souples et cherchons un partenaire industriel à Chengdu.'],
  ['zh', 390, '我们研发柔性太阳能薄膜，正在法国寻找试点客户和技术合作伙伴。'],
  ['en', 390, 'We make a blood test for sepsis and are looking for a distributor in China.'],
] as const satisfies readonly (readonly [Language, number, string])[];

test('a visitor finds partners for a project in a sentence, in each language, without an account or a name', async () => {
  for (const [language, width, text] of projects) {
    const words = wordsFor(language, 'visitors');
    const page = await openWindow(stage, { language, width, height: 844 });
    await page.goto('/');
    await page.getByRole('textbox', { name: words.sentence }).fill(text);
    await page.getByRole('button', { name: words.findMatches }).click();
    const matches = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: words.fitting }) })
      .last();
    await matches.getByRole('link', { name: words.meetThem }).waitFor();
    expect(await matches.getByRole('listitem').filter({ hasText: '✓' }).count()).toBeGreaterThan(2);
    expect(await matches.getByRole('heading').allTextContents()).toEqual([words.fitting]);
    expect([language, await overflowOf(page), await findBarriers(page)]).toEqual([language, 0, []]);
    await page.context().close();
  }
  expect(stage.strangers).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('a visitor reads the directory by sector, and enters the demonstration as an investor who reads Chinese', async () => {
  const page = await openWindow(stage, { language: 'zh', width: 390, height: 844 });
  await page.goto('/');
  await scrollDown(page, wordsFor('zh', 'visitors').sampleTagline);
  await page
    .getByRole('link', { name: /家机构/ })
    .first()
    .click();
  await page.waitForURL('**/directory?sector=it');
  await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThan(5);
  expect([await overflowOf(page), await findBarriers(page)]).toEqual([0, []]);
  await page.goto('/');
  await page.getByRole('button', { name: wordsFor('zh', 'visitors').asInvestor }).click();
  await page.waitForURL('**/suggestions');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(stage.complaints).toEqual([]);
});

test('the landing page is three screens on a phone, shows a suggestion in three languages and the next events', async () => {
  for (const language of languages) {
    const words = wordsFor(language, 'visitors');
    const page = await openWindow(stage, { language, width: 390, height: 844 });
    await page.goto('/');
    // What stands below the fold comes as somebody scrolls.
    await scrollDown(page, words.sampleTagline);
    await page.getByRole('heading', { name: words.nextEvents }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    // The parts of the demonstration stand above the fold.
    const fold = await page.getByRole('button', { name: words.asOrganiser }).boundingBox();
    expect([language, (fold?.y ?? 844) < 700]).toEqual([language, true]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect([language, height <= 3 * 844, height]).toEqual([language, true, height]);
    for (const other of languages) {
      const named = { fr: 'Français', zh: '中文', en: 'English' }[other];
      await page.getByRole('button', { name: named, exact: true }).click();
      await page.getByText(wordsFor(other, 'visitors').sampleTagline).waitFor();
    }
    expect([language, await overflowOf(page), await findBarriers(page)]).toEqual([language, 0, []]);
    await page.context().close();
  }
  expect(stage.complaints).toEqual([]);
});

test('a visitor reads who comes to the next events, and takes part by an account of their own', async () => {
  for (const [language, width] of [
    ['fr', 390],
    ['zh', 390],
    ['en', 1440],
  ] as const) {
    const words = wordsFor(language, 'events');
    const page = await openWindow(stage, { language, width, height: 844 });
    await page.goto('/events');
    const take = page.getByRole('link', { name: words.takePart }).first();
    await take.waitFor();
    expect([language, await overflowOf(page), await findBarriers(page)]).toEqual([language, 0, []]);
    const row = page.getByRole('listitem').first();
    const href = (await row.getByRole('heading').getByRole('link').getAttribute('href')) ?? '';
    const eventId = href.split('/').at(-1) ?? '';
    await take.click();
    await page.waitForURL(`**/sign-up?event=${eventId}`);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('jumelage-first-run-event'))).toBe(eventId);
    await page.context().close();
  }
  expect(stage.complaints).toEqual([]);
});

test('an address of nothing keeps the header, within the margins, and leads home', async () => {
  const words = wordsFor('fr', 'core');
  const page = await openWindow(stage, { language: 'fr', width: 390, height: 844 });
  for (const address of ['/nothing-here', '/events/nothing', '/events/evt_0000000000000000']) {
    await page.goto(address);
    const title = page.getByRole('heading', { level: 1, name: words.notFoundTitle });
    await title.waitFor();
    expect([address, await page.getByRole('banner').count()]).toEqual([address, 1]);
    expect([address, ((await title.boundingBox())?.x ?? 0) >= 16]).toEqual([address, true]);
    await page.getByRole('link', { name: words.backHome }).waitFor();
  }
  // The server’s 404 stands in the console of each address that names nothing.
  stage.complaints.splice(0);
});
