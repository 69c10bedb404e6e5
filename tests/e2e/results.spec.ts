import { languages } from '@jumelage/domain/language';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
let address = '';
beforeAll(async () => {
  stage = await openStage();
  const reply = await fetch(`${stage.url}/api/events`);
  const { events } = (await reply.json()) as { events: { id: string; status: string; startsOn: string }[] };
  address = `/events/${events.find(({ startsOn }) => startsOn.startsWith('2016'))?.id}/organise/results`;
});
afterAll(() => stage?.close());

test.each(languages)('the forum shows what came of it, a part at a time, without barriers (%s)', async (language) => {
  const words = wordsFor(language, 'results');
  const page = await openWindow(stage, { language, width: 390, height: 844 });
  await enterAs(stage, page, 'delmas');
  for (const [part, title] of [
    ['people', words.bySide],
    ['meetings', words.funnel],
    ['feedback', words.ratings],
    ['editions', words.editions],
  ] as const) {
    await page.goto(`${address}?part=${part}`);
    await page.getByRole('table', { name: title }).waitFor();
    expect(await findBarriers(page), part).toEqual([]);
    expect(await overflowOf(page), part).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), part).toBeLessThanOrEqual(3 * 844);
  }
  await page.context().close();
});

test('a report on paper has every part on sheets of A4, with the definitions, and no buttons', async () => {
  const words = wordsFor('fr', 'results');
  const page = await openWindow(stage, { language: 'fr' });
  await enterAs(stage, page, 'delmas');
  await page.goto(address);
  await page.getByRole('table', { name: words.bySide }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const title of [words.bySide, words.funnel, words.acceptance, words.perPerson, words.ratings, words.nextSteps])
    expect(await page.getByRole('table', { name: title }).isVisible(), title).toBe(true);
  expect(await page.getByText(words.meaning.interpreterHours).last().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: words.print }).isVisible()).toBe(false);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.length).toBeLessThanOrEqual(7);
  for (const [, width, height] of boxes)
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await page.context().close();
});
