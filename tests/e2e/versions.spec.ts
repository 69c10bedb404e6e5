import type { Language } from '@jumelage/domain/language';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, untilHome, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Opens the editor of the same organisation, in a browser of its own. */
async function openEditor(language: Language, width?: number): Promise<Page> {
  const page = await openWindow(stage, { language, ...(width ? { width } : {}) });
  await enterAs(stage, page, 'he');
  await page.goto('/organisation');
  await cityOf(page, language).waitFor();
  return page;
}

const cityOf = (page: Page, language: Language) =>
  page.getByLabel(wordsFor(language, 'organisations').city, { exact: false }).first();
const numberOf = (page: Page, language: Language) =>
  page.getByLabel(wordsFor(language, 'organisations').registrationNumber, { exact: false }).first();
const saved = (page: Page, language: Language) =>
  page.getByText(wordsFor(language, 'core').saved, { exact: true }).first().waitFor();
async function stored(page: Page): Promise<{ city: string; registrationNumber: string }> {
  return page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json();
    return (await fetch(`/api/organisations/${session.organisations[0].id}`)).json();
  });
}

test('two people edit one profile: what only one changed is kept, what both changed is shown side by side, and nothing typed is lost', async () => {
  const [ann, bob] = [await openEditor('en'), await openEditor('fr', 390)];
  const words = wordsFor('fr', 'versions');

  // Different fields: both changes stand, and Bob sees a message.
  await numberOf(ann, 'en').fill('91510100MA0000001X');
  await saved(ann, 'en');
  await expect.poll(async () => (await stored(ann)).registrationNumber).toBe('91510100MA0000001X');
  await cityOf(bob, 'fr').fill('Suzhou');
  await bob.getByText(words.broughtTogether).waitFor();
  await saved(bob, 'fr');
  await expect.poll(() => stored(bob)).toMatchObject({ city: 'Suzhou', registrationNumber: '91510100MA0000001X' });
  await expect.poll(() => numberOf(bob, 'fr').inputValue()).toBe('91510100MA0000001X');

  // The same field: Ann has not seen Bob's city. Bob changes it once more, then she types hers.
  await cityOf(bob, 'fr').fill('Wuxi');
  await saved(bob, 'fr');
  await expect.poll(async () => (await stored(bob)).city).toBe('Wuxi');
  await cityOf(ann, 'en').fill('Hangzhou');
  const english = wordsFor('en', 'versions');
  const dialog = ann.getByRole('dialog', { name: english.title });
  await dialog.waitFor();
  for (const city of ['Wuxi', 'Hangzhou']) await expect.poll(() => dialog.getByText(city).count()).toBe(1);

  // Later: nothing is saved over Bob's, nothing of hers is lost, also while she goes on typing.
  await dialog.getByRole('button', { name: english.later }).click();
  await cityOf(ann, 'en').fill('Hangzhou West');
  await ann.waitForTimeout(1500);
  expect((await stored(ann)).city).toBe('Wuxi');
  await ann.getByRole('button', { name: english.compare }).click();
  await dialog.getByText('Hangzhou West').waitFor();
  await dialog.getByRole('button', { name: english.apply }).click();
  await saved(ann, 'en');
  await expect.poll(async () => (await stored(ann)).city).toBe('Hangzhou West');

  // Bob, on a phone, takes hers.
  await cityOf(bob, 'fr').fill('Nankin');
  const french = bob.getByRole('dialog', { name: words.title });
  await french.waitFor();
  expect(await overflowOf(bob)).toBe(0);
  expect(await findBarriers(bob)).toEqual([]);
  await french.getByRole('radio', { name: /Hangzhou West/ }).check();
  await french.getByRole('button', { name: words.apply }).click();
  await expect.poll(() => cityOf(bob, 'fr').inputValue()).toBe('Hangzhou West');
  expect((await stored(bob)).city).toBe('Hangzhou West');
  expect(stage.complaints).toEqual([]);
});

test('two organisers change one event: other fields are kept, the same field is chosen', async () => {
  const open = async (language: Language) => {
    const page = await openWindow(stage, { language });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /DELMAS/ }).click();
    await untilHome(page);
    const { events } = await page.evaluate(async () => (await fetch('/api/events')).json());
    const id: string =
      events.find((event: { status: string; organises: boolean }) => event.organises && event.status === 'open')?.id ??
      events[0].id;
    await page.goto(`/events/${id}/organise/settings`);
    await page.getByLabel(wordsFor(language, 'organise').requestLimit).waitFor();
    return page;
  };
  const [ann, bob] = [await open('en'), await open('zh')];
  const [english, chinese] = [wordsFor('en', 'organise'), wordsFor('zh', 'organise')];
  const save = (page: Page, language: Language) =>
    page
      .getByRole('button', { name: wordsFor(language, 'core').save, exact: true })
      .first()
      .click();
  await ann.getByLabel(english.requestLimit).fill('17');
  await save(ann, 'en');
  await ann.getByText(english.eventSaved).first().waitFor();
  await bob.getByLabel(chinese.requestHours).fill('60');
  await save(bob, 'zh');
  await bob.getByText(chinese.eventSaved).first().waitFor();
  await expect.poll(() => bob.getByLabel(chinese.requestLimit).inputValue()).toBe('17');

  await ann.getByLabel(english.requestHours).fill('50');
  await save(ann, 'en');
  const dialog = ann.getByRole('dialog', { name: wordsFor('en', 'versions').title });
  await dialog.getByText('60').waitFor();
  await dialog.getByRole('button', { name: wordsFor('en', 'versions').later }).click();
  expect(await ann.getByLabel(english.requestHours).inputValue()).toBe('50');
  await save(ann, 'en');
  await dialog.getByRole('button', { name: wordsFor('en', 'versions').takeAll }).click();
  await dialog.getByRole('button', { name: wordsFor('en', 'versions').apply }).click();
  await expect.poll(() => ann.getByLabel(english.requestHours).inputValue()).toBe('60');

  // A session's tables and slots are held against each other too.
  for (const page of [ann, bob]) await page.goto(page.url().replace('/settings', '/session'));
  const tables = (page: Page, words: typeof english | typeof chinese) => page.getByLabel(words.tableCount).first();
  const keep = async (page: Page, language: Language, words: typeof english | typeof chinese) => {
    await save(page, language);
    // Asked only where meetings are placed already.
    const confirm = page.getByRole('button', { name: words.changeSession });
    const versions = page.getByRole('dialog', { name: wordsFor(language, 'versions').title });
    await confirm.or(versions).or(page.getByText(words.sessionSaved)).first().waitFor();
    if (await confirm.isVisible()) await confirm.click();
  };
  const before = Number(await tables(ann, english).inputValue());
  await tables(bob, chinese).waitFor();
  await tables(ann, english).fill(String(before + 1));
  await keep(ann, 'en', english);
  await ann.getByText(english.sessionSaved).first().waitFor();
  await tables(bob, chinese).fill(String(before + 2));
  await keep(bob, 'zh', chinese);
  const other = bob.getByRole('dialog', { name: wordsFor('zh', 'versions').title });
  await other.getByText(String(before + 1), { exact: true }).waitFor();
  await other.getByRole('button', { name: wordsFor('zh', 'versions').apply }).click();
  await bob.getByText(chinese.sessionSaved).first().waitFor();
  expect(stage.complaints).toEqual([]);
});
