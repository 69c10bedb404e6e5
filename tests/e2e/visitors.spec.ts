import type { Language } from '@jumelage/domain/language';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

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
