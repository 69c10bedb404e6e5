import { readFileSync } from 'node:fs';
import type { Language } from '@jumelage/domain/language';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampledLanguages } from '../support/campaigns.ts';
import { pdf } from '../support/files.ts';
import { mailedCode, newestMail, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import {
  ask,
  beginApp,
  card,
  enterAs,
  giveDevice,
  openNamedStage,
  organisationOf,
  password,
  press,
  typePassword,
} from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openNamedStage();
});
afterAll(() => stage?.close());

const better = 'a better sentence';

/** Signs up on the page, with the code of the mail. */
async function signUp(page: Page, language: Language, email: string): Promise<void> {
  const words = wordsFor(language, 'accounts');
  // On the way to another page, the account alone is asked for.
  await page.goto('/sign-up?next=%2Fhome');
  await page.getByLabel(words.family, { exact: true }).fill('Passage');
  await page.getByLabel(words.given, { exact: true }).fill('Iris');
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByRole('textbox', { name: words.password }).fill(password);
  await page.getByRole('checkbox', { name: words.consentTerms }).check();
  await page.getByRole('checkbox', { name: words.consentOtherSide }).check();
  await press(page, words.signUp);
  const code = page.getByLabel(words.code);
  await code.waitFor();
  await code.fill(await mailedCode(stage, email));
  await press(page, words.codeConfirm);
  await page.waitForURL('**/home');
}

/** Sets up a passkey and an authenticator app; answers the codes that the app shows. */
async function setFactors(page: Page, language: Language): Promise<(instant: number) => string> {
  const words = wordsFor(language, 'accounts');
  await giveDevice(page);
  await page.goto('/account/security');
  const passkeys = card(page, words.passkeysTitle);
  await passkeys.getByLabel(words.passkeyName, { exact: true }).fill('P1');
  await passkeys.getByRole('button', { name: words.passkeyAdd }).click();
  await page.getByText(words.recoveryShown).waitFor();
  await press(page, words.recoveryKept);
  const app = card(page, words.appTitle);
  const codeAt = await beginApp(page, language);
  await app.getByLabel(words.appCode, { exact: true }).fill(codeAt(Date.now()));
  await app.getByRole('button', { name: words.appConfirm }).click();
  await app.getByRole('button', { name: words.appConfirm }).waitFor({ state: 'detached' });
  return codeAt;
}

/** Chooses another password by the mailed link, and signs in with it, with the app, and with the passkey alone. */
async function forgetPassword(
  page: Page,
  language: Language,
  email: string,
  codeAt: (instant: number) => string,
): Promise<void> {
  const words = wordsFor(language, 'accounts');
  await ask(stage, page, 'delete', '/api/session');
  await page.goto('/reset');
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await press(page, words.resetAsk);
  await page.getByRole('main').getByRole('link', { name: words.toSignIn }).waitFor();
  await page.goto(/\/reset\/[\w-]+#[\w-]+/.exec((await newestMail(stage, email)).text)?.[0] ?? '');
  await page.getByRole('textbox', { name: words.newPassword }).fill(better);
  await press(page, words.resetDo);
  await page.getByText(words.resetDone).waitFor();
  await page.getByRole('main').getByRole('link', { name: words.toSignIn }).click();
  await typePassword(page, language, email, better);
  const asked = page.getByLabel(words.secondCode);
  await asked.waitFor();
  // The step in which it was set up is used up; the clock of a phone may be one step ahead.
  await asked.fill(codeAt(Date.now() + 30_000));
  await press(page, words.codeConfirm);
  await page.waitForURL('**/home');
  await ask(stage, page, 'delete', '/api/session');
  await page.goto('/sign-in');
  await press(page, words.byPasskey);
  await page.waitForURL('**/home');
}

/** Changes what is agreed to and what is mailed about. */
async function choose(page: Page, language: Language): Promise<void> {
  const [consents, mails] = [wordsFor(language, 'consents'), wordsFor(language, 'mails')];
  await page.goto('/account/privacy');
  const newsletter = page.getByRole('switch', { name: consents.newsletter });
  await newsletter.waitFor();
  expect([
    await newsletter.isChecked(),
    await page.getByRole('switch', { name: consents.otherSide }).isChecked(),
  ]).toEqual([false, true]);
  await newsletter.press('Space');
  await page.getByText(consents.savedYes).waitFor();
  await page.goto('/account/mails');
  await page.getByRole('switch', { name: mails.digest }).press('Space');
  await page.getByText(mails.saved, { exact: true }).waitFor();
}

/** Opens a document to somebody of the other side who asked for it, and sees in the log that it was opened. */
async function grant(page: Page, language: Language): Promise<void> {
  const words = wordsFor(language, 'organisations');
  const body = {
    ...{
      kind: 'startup',
      nameLatin: `Sample passage ${language}`,
      country: 'FR',
      sector: 'cleantech',
      languages: ['fr'],
    },
    texts: { fr: { origin: 'original', tagline: 'Exemple', description: 'Une entreprise d’exemple.' } },
  };
  const { id } = (await (await ask(stage, page, 'post', '/api/organisations', body)).json()) as { id: string };
  await ask(stage, page, 'put', `/api/organisations/${id}/status`, { status: 'published' });
  const kept = (await (
    await ask(stage, page, 'post', `/api/organisations/${id}/documents`, {
      name: 'plan.pdf',
      content: pdf.toString('base64'),
    })
  ).json()) as {
    id: string;
  };
  const asker = await openWindow(stage, { language });
  await enterAs(stage, asker, 'he');
  const own = await organisationOf(stage, asker);
  await ask(stage, asker, 'post', `/api/organisations/${own.id}/grants`, {
    ownerId: id,
    layer: 'documents',
    message: 'Sample question',
  });
  await page.goto(`/organisations/${id}`);
  const waiting = page
    .getByRole('region', { name: words.grantsGiven })
    .getByRole('listitem')
    .filter({ hasText: 'Sample question' });
  await waiting.getByRole('button', { name: new RegExp(words.grantAllow) }).click();
  await waiting.getByText(words.grantStatuses.granted).waitFor();
  await ask(stage, asker, 'get', `/api/organisations/${id}/documents/${kept.id}/file`);
  await page.reload();
  await page.getByRole('region', { name: words.openings }).getByRole('row').filter({ hasText: 'plan.pdf' }).waitFor();
  await asker.context().close();
}

/** Takes everything along as a file, and leaves. */
async function leave(page: Page, language: Language, email: string): Promise<void> {
  const words = wordsFor(language, 'personal-data');
  await page.goto('/account/privacy');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, words.exportDo)]);
  expect(file.suggestedFilename()).toMatch(/^jumelage-\d{4}-\d{2}-\d{2}\.zip$/);
  const files = unzipSync(readFileSync(await file.path()));
  const told = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  expect(told.filter(([name]) => name.endsWith('.csv')).length).toBeGreaterThan(3);
  const { users } = JSON.parse(told.find(([name]) => name.endsWith('.json'))?.[1] ?? '{}') as {
    users?: readonly { readonly email: string }[];
  };
  expect(users?.map((row) => row.email)).toEqual([email]);
  expect(told.some(([, text]) => text.includes('Passage'))).toBe(true);

  await press(page, words.eraseDo);
  const dialog = page.getByRole('dialog');
  const [confirm, own] = [
    dialog.getByRole('button', { name: words.eraseDo }),
    dialog.getByLabel(words.eraseConfirm.replace('{email}', email)),
  ];
  expect(await confirm.isDisabled()).toBe(true);
  await own.fill('somebody@else.example');
  await confirm.click();
  await dialog.getByText(wordsFor(language, 'errors').codes.erasure_not_confirmed).first().waitFor();
  expect([await own.inputValue(), await overflowOf(page)]).toEqual(['somebody@else.example', 0]);
  await own.fill(email);
  await confirm.click();
  await page.waitForURL(`${stage.url}/`);
  await page.goto('/sign-in');
  await typePassword(page, language, email, better);
  await page.getByText(wordsFor(language, 'errors').codes.credentials_wrong).waitFor();
  // The last mail went out and no longer knows its address; nothing that is shown names the person.
  const { mails } = (await (await fetch(`${stage.url}/api/demo/mails`)).json()) as {
    mails: { to: string; text: string }[];
  };
  expect([mails.filter(({ to }) => to === email), mails.filter(({ to }) => to === '').length > 0]).toEqual([[], true]);
  expect(mails.filter(({ to, text }) => to === '' && text.includes('Passage'))).toEqual([]);
}

test.each(sampledLanguages)(
  'one comes, is sure to be the only one who gets in, opens a document, takes everything along, and leaves, in %s',
  async (language) => {
    const page = await openWindow(stage, language === 'fr' ? { language } : { language, width: 390, height: 844 });
    const email = `passage.${language}@sample-doors.example`;
    await signUp(page, language, email);
    const codeAt = await setFactors(page, language);
    await forgetPassword(page, language, email, codeAt);
    await choose(page, language);
    await grant(page, language);
    await leave(page, language, email);
    expect([stage.complaints, stage.strangers]).toEqual([[], []]);
  },
);
