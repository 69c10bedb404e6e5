import type { Language } from '@jumelage/domain/language';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, openWindow, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function openEditor(language: Language): Promise<Page> {
  const page = await openWindow(stage, { language });
  await enterAs(stage, page, 'he');
  await page.goto('/organisation');
  await page.getByLabel(wordsFor(language, 'organisations').foundedYear, { exact: false }).first().waitFor();
  return page;
}

type Profile = {
  foundedYear: number | null;
  website: string | null;
  raise: { money: { amount: number; currency: string } } | null;
};
const stored = (page: Page): Promise<Profile> =>
  page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json();
    return (await fetch(`/api/organisations/${session.organisations[0].id}`)).json();
  });

test.each(['fr', 'zh', 'en'] as const)(
  'amounts, years and addresses are read as they are typed; what is not read stays and saves nothing (%s)',
  async (language) => {
    const page = await openEditor(language);
    const [words, fields] = [wordsFor(language, 'organisations'), wordsFor(language, 'errors').fields];
    const field = (label: string) => page.getByLabel(label, { exact: false }).first();
    const type = async (label: string, text: string) => {
      await field(label).fill(text);
      await field(label).blur();
    };
    const openSection = (name: string) =>
      page.getByRole('navigation', { name: words.sections }).getByRole('link', { name }).click();
    await openSection(words.raise);
    const raising = page.getByRole('switch', { name: words.raising });
    if (!(await raising.isChecked())) await raising.press('Space');
    for (const [text, amount, currency] of [
      ['1,5 M€', 150_000_000, 'EUR'],
      ['150万', 150_000_000, 'EUR'],
      ['200万元', 200_000_000, 'CNY'],
      ['2 500 000 €', 250_000_000, 'EUR'],
      ['１５００', 150_000, 'EUR'],
    ] as const) {
      await type(words.amount, text);
      await expect.poll(async () => [text, (await stored(page)).raise?.money]).toEqual([text, { amount, currency }]);
    }
    await type(words.amount, 'beaucoup');
    await expect.poll(() => page.getByText(fields.not_an_amount).count()).toBe(1);
    await openSection(words.identity);
    await type(words.foundedYear, '２０１２');
    await expect.poll(async () => (await stored(page)).foundedYear).toBe(2012);
    await type(words.foundedYear, '2012年');
    await expect.poll(() => page.getByText(fields.not_a_number).count()).toBe(1);
    expect(await field(words.foundedYear).inputValue()).toBe('2012年');
    await type(words.website, 'http://exemple.fr');
    await expect.poll(() => page.getByText(fields.not_https).count()).toBe(1);
    await page
      .getByRole('button', { name: wordsFor(language, 'core').useInstead.replace('{text}', 'https://exemple.fr') })
      .click();
    await expect.poll(async () => (await stored(page)).website).toBe('https://exemple.fr');
    await type(words.website, '例子.中国');
    await expect.poll(async () => (await stored(page)).website).toBe('https://xn--fsqu00a.xn--fiqs8s');
    await expect.poll(() => field(words.website).inputValue()).toBe('https://例子.中国');
    // A value that could not be read is still there, was not saved, and is marked.
    expect(await field(words.amount).inputValue()).toBe('beaucoup');
    expect(await stored(page)).toMatchObject({
      foundedYear: 2012,
      raise: { money: { amount: 150_000, currency: 'EUR' } },
    });
    await page.getByText(wordsFor(language, 'core').notSaved, { exact: true }).first().waitFor();
    expect(stage.complaints).toEqual([]);
    await page.context().close();
  },
);

test('what an input method composes in a list to search stays whole, and chooses what it became', async () => {
  const page = await openEditor('zh');
  const inputMethod = await page.context().newCDPSession(page);
  const list = page.getByRole('combobox', { name: wordsFor('zh', 'organisations').languages, exact: true });
  await list.click();
  for (const text of ['d', 'de', 'de yu'])
    await inputMethod.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  expect(await list.inputValue()).toBe('de yu');
  const german = wordsFor('zh', 'terms').language.de;
  await inputMethod.send('Input.insertText', { text: german });
  expect(await list.inputValue()).toBe(german);
  await list.press('Enter');
  await page.getByRole('button', { name: `${wordsFor('zh', 'core').remove} ${german}`, exact: true }).waitFor();
  expect([await list.inputValue(), stage.complaints]).toEqual(['', []]);
  await page.context().close();
});
