import type { Language } from '@jumelage/domain/language';
import { formatMessage } from '@jumelage/i18n/message';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, undoOf, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test.each([
  ['fr', 1440],
  ['zh', 390],
  ['en', 390],
] as const satisfies readonly (readonly [Language, number])[])(
  'a search is saved by the keyboard, found again, renamed and deleted in the account, read in %s at %i px',
  async (language, width) => {
    const words = wordsFor(language, 'saved-searches');
    const core = wordsFor(language, 'core');
    const terms = wordsFor(language, 'terms');
    const page = await openWindow(stage, { language, width, height: 844 });
    const look = async () =>
      expect([language, await overflowOf(page), await findBarriers(page)]).toEqual([language, 0, []]);
    await enterAs(stage, page, 'he');
    await page.goto('/directory?sector=cleantech&country=CN');
    await page.getByRole('button', { name: words.save }).press('Enter');
    const dialog = page.getByRole('dialog');
    const proposed = `${terms.sector.cleantech} · ${terms.country.CN}`;
    await expect.poll(() => dialog.getByRole('textbox').inputValue()).toBe(proposed);
    await look();
    await dialog.getByRole('textbox').press('Enter');
    const saved = page.getByRole('region', { name: words.title });
    await saved.getByRole('link', { name: proposed }).waitFor();
    expect(await page.getByRole('button', { name: words.save }).count()).toBe(0);
    await look();
    await page.goto('/directory');
    await saved.getByRole('link', { name: proposed }).press('Enter');
    await page.waitForURL((url) => url.searchParams.get('country') === 'CN');
    await saved.getByRole('link', { name: words.manage }).press('Enter');
    await page.waitForURL('**/account/mails#saved-searches');
    await page.getByRole('button', { name: `${words.rename} : ${proposed}` }).press('Enter');
    await dialog.getByRole('textbox').fill('Chengdu');
    await dialog.getByRole('textbox').press('Enter');
    await saved.getByRole('link', { name: 'Chengdu' }).waitFor();
    await look();
    await page.getByRole('button', { name: `${core.delete} : Chengdu` }).press('Enter');
    await page.getByText(formatMessage(words.deleted, { name: 'Chengdu' }, language)).waitFor();
    await undoOf(page, language).click();
    await saved.getByRole('link', { name: 'Chengdu' }).waitFor();
    await page.getByRole('button', { name: `${core.delete} : Chengdu` }).press('Enter');
    await saved.getByText(words.none).waitFor();
    await page.context().close();
  },
);

test('nothing on the way is an error, or a call to another host', () => {
  expect([stage.complaints, stage.strangers]).toEqual([[], []]);
});
