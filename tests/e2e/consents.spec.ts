import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function enter(language: 'fr' | 'zh', family: string, width: number): Promise<Page> {
  const page = await openWindow(stage, { language, width });
  await enterAs(stage, page, family);
  return page;
}

test('who takes back being shown to the other side reads what follows, and is gone for that side at once', async () => {
  const words = wordsFor('zh', 'consents');
  const [hidden, reader] = await Promise.all([enter('zh', 'he', 390), enter('fr', 'peyre', 1440)]);
  const { organisations } = (await (await hidden.request.get('/api/session')).json()) as {
    organisations: { id: string; nameLatin: string }[];
  };
  const { id = '', nameLatin = '' } = organisations[0] ?? {};
  const statusFor = async (page: Page) => (await page.request.get(`/api/organisations/${id}`)).status();

  await reader.goto(`/organisations/${id}`);
  await reader.getByRole('heading', { level: 1, name: nameLatin }).waitFor();
  await hidden.goto('/account/privacy');
  const shown = hidden.getByRole('switch', { name: words.otherSide });
  await shown.waitFor();
  expect([await shown.isChecked(), await hidden.getByRole('switch', { name: words.newsletter }).isChecked()]).toEqual([
    true,
    false,
  ]);
  const faults = await findBarriers(hidden);

  // Thinking twice changes nothing.
  await shown.press('Space');
  const dialog = hidden.getByRole('dialog');
  await dialog.getByText(words.withdrawMeetings).waitFor();
  await hidden.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect([await shown.isChecked(), await statusFor(reader)]).toEqual([true, 200]);

  await shown.press('Space');
  await dialog.getByRole('button', { name: words.withdrawConfirm }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => shown.isChecked()).toBe(false);
  await hidden.getByRole('row').filter({ hasText: words.otherSide }).nth(1).waitFor();
  expect([await statusFor(reader), await statusFor(hidden)]).toEqual([404, 200]);
  await hidden.goto('/suggestions');
  await hidden
    .getByRole('main')
    .getByRole('link', { name: wordsFor('zh', 'errors').toPrivacy })
    .last()
    .click();
  await reader.reload();
  await reader.getByRole('heading', { level: 1, name: nameLatin }).waitFor({ state: 'detached' });

  await shown.press('Space');
  await hidden.getByText(words.savedYes).waitFor();
  expect(await statusFor(reader)).toBe(200);
  expect([faults, await overflowOf(hidden), stage.complaints]).toEqual([[], 0, []]);
});

test('the terms and the privacy notice are open to everybody, from every page', async () => {
  const page = await openWindow(stage, { language: 'en', width: 390 });
  await page.goto('/events');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: wordsFor('en', 'core').privacy })
    .click();
  await page.getByRole('heading', { level: 2, name: 'Complaints' }).waitFor();
  expect([await findBarriers(page), await overflowOf(page)]).toEqual([[], 0]);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: wordsFor('en', 'core').termsOfUse })
    .click();
  await page.getByRole('heading', { level: 1, name: wordsFor('en', 'consents').terms }).waitFor();
  expect(stage.complaints).toEqual([]);
});
