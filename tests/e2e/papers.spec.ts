import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, openWindow, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
let print = '';
beforeAll(async () => {
  stage = await openStage();
  const reply = await fetch(`${stage.url}/api/events`);
  const { events } = (await reply.json()) as { events: { id: string; status: string }[] };
  print = `/events/${events.find((event) => event.status === 'running')?.id}/organise/print`;
});
afterAll(() => stage?.close());

const words = wordsFor('en', 'papers');
const card = (page: Page, paper: keyof typeof words.paper) =>
  page.locator('label').filter({ hasText: words.paper[paper].name });
/** Lists the pages of a PDF and their sizes in millimetres, as its own objects tell them. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  );
}

test('an organiser prints plans, the wall and badges with one click each, and the page remembers it', async () => {
  const page = await openWindow(stage, { language: 'en' });
  // The dialog of the browser cannot be answered from here; what it would get is looked at as a PDF.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await enterAs(stage, page, 'delmas');
  await page.goto(print);
  await card(page, 'badges').waitFor();

  await card(page, 'badges').click();
  const people = Number(
    /\d+/.exec((await page.locator('label').filter({ hasText: 'All (' }).textContent()) ?? '')?.[0],
  );
  const badges = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(badges).toEqual(Array(Math.ceil(people / 8)).fill('210×297'));
  await page.getByRole('button', { name: words.print, exact: true }).click();
  await page.getByRole('button', { name: words.didPrintYes }).click();
  await card(page, 'badges').getByText(words.stateRight).waitFor();

  await card(page, 'wall').click();
  const wall = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(wall.length).toBeGreaterThan(0);
  expect(new Set(wall)).toEqual(new Set(['297×210']));
  await page.locator('label').filter({ hasText: /^A3$/ }).click();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))[0]).toBe('420×297');

  await card(page, 'tables').click();
  await page.locator('label').filter({ hasText: words.whichOne }).click();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['210×297']);

  // Each plan is in the language of whose it is, whoever prints it.
  await card(page, 'people').click();
  await page.locator('label').filter({ hasText: words.whichOne }).click();
  for (const [name, language] of [
    ['HE Lei 何磊', 'zh'],
    ['FERRERO Margaux', 'fr'],
  ] as const) {
    await page.getByLabel(words.sheetOf).selectOption({ label: name });
    await page
      .locator('.sheets-preview article')
      .getByRole('columnheader', { name: wordsFor(language, 'papers').when })
      .first()
      .waitFor();
  }

  await page.reload();
  await card(page, 'badges').getByText(words.stateRight).waitFor();
  await card(page, 'people').getByText(words.neverPrinted).waitFor();
  expect(stage.complaints).toEqual([]);
  expect(stage.strangers).toEqual([]);
});
