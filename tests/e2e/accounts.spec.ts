import { type Language, languages } from '@jumelage/domain/language';
import { formatMessage } from '@jumelage/i18n/message';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { mailedCode, newestMail, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { ask, beginApp, card, enterAs, giveDevice, openNamedStage, password, press, typePassword } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openNamedStage();
});
afterAll(() => stage?.close());

/** Creates an account without the screens, signed in in this window. */
async function giveAccount(page: Page, email: string, language: Language): Promise<void> {
  const consents = { terms: true, other_side: true, newsletter: false };
  const body = { email, password, language, consents, name: { family: 'Door', given: 'Dora' } };
  const { challengeId } = (await (await ask(stage, page, 'post', '/api/accounts', body)).json()) as {
    challengeId: string;
  };
  await ask(stage, page, 'post', '/api/accounts/verification', { challengeId, code: await mailedCode(stage, email) });
}

async function signOut(page: Page): Promise<void> {
  await ask(stage, page, 'delete', '/api/session');
  await page.goto('/sign-in');
}

test('a visitor agrees to each thing apart, and finishes with the mailed code, past a reload', async () => {
  const page = await openWindow(stage, { language: 'fr', width: 390, height: 844 });
  const words = wordsFor('fr', 'accounts');
  const email = 'visiteuse@sample-doors.example';
  await page.goto('/sign-up?next=%2Fhome');
  const boxes = page.getByRole('checkbox');
  await boxes.first().waitFor();
  expect(await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
    false,
    false,
    false,
  ]);
  await page.getByLabel(words.family, { exact: true }).fill('Porte');
  await page.getByLabel(words.given, { exact: true }).fill('Diane');
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByRole('textbox', { name: words.password }).fill(password);
  await press(page, words.signUp);
  await page.getByText(wordsFor('fr', 'errors').codes.terms_not_agreed).waitFor();
  await page.getByRole('checkbox', { name: words.consentTerms }).check();
  await press(page, words.signUp);

  const code = page.getByLabel(words.code);
  await code.waitFor();
  await expect.poll(() => code.evaluate((field) => document.activeElement === field)).toBe(true);
  expect([await code.getAttribute('autocomplete'), await code.getAttribute('inputmode')]).toEqual([
    'one-time-code',
    'numeric',
  ]);
  const faults = await findBarriers(page);

  // Another address loses nothing that was typed, and agrees to no more than before.
  await press(page, words.changeAddress);
  const family = page.getByLabel(words.family, { exact: true });
  expect([await family.inputValue(), await page.getByLabel(words.email, { exact: true }).inputValue()]).toEqual([
    'Porte',
    email,
  ]);
  expect(await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
    true,
    false,
    false,
  ]);
  await press(page, words.signUp);

  await code.fill('000000');
  await press(page, words.codeConfirm);
  await page.getByText(wordsFor('fr', 'errors').codes.code_wrong).waitFor();
  await page.reload();
  await code.waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('horse');
  await code.fill(await mailedCode(stage, email));
  await press(page, words.codeConfirm);
  await page.waitForURL('**/home');
  expect([faults, await overflowOf(page)]).toEqual([[], 0]);
});

test('a password is hidden while it is typed, and pasted as well as typed', async () => {
  const page = await openWindow(stage, { language: 'en' });
  const words = wordsFor('en', 'accounts');
  for (const [path, autocomplete] of [
    ['/sign-in', 'current-password'],
    ['/sign-up?next=%2Fhome', 'new-password'],
  ] as const) {
    await page.goto(path);
    const field = page.getByRole('textbox', { name: words.password });
    await field.waitFor();
    expect([await field.getAttribute('type'), await field.getAttribute('autocomplete')]).toEqual([
      'password',
      autocomplete,
    ]);
    const isTaken = await field.evaluate((box) =>
      box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
    );
    await field.focus();
    await page.keyboard.insertText('pasted at once');
    expect([isTaken, await field.inputValue()]).toEqual([true, 'pasted at once']);
  }
});

test('a forgotten password is replaced by a link whose secret leaves the address bar', async () => {
  const page = await openWindow(stage, { language: 'zh' });
  const words = wordsFor('zh', 'accounts');
  const email = 'wangji@sample-doors.example';
  await giveAccount(page, email, 'zh');
  await signOut(page);
  await page.getByRole('link', { name: words.forgot }).click();
  await page.waitForURL('**/reset');
  await page.getByRole('heading', { level: 1, name: words.resetTitle }).waitFor();
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await press(page, words.resetAsk);
  await page.getByRole('link', { name: words.toSignIn }).waitFor();

  const { text } = await newestMail(stage, email);
  const [link = '', secret = ''] = /\/reset\/[\w-]+#([\w-]+)/.exec(text) ?? [];
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto(link);
  const field = page.getByRole('textbox', { name: words.newPassword });
  await field.waitFor();
  expect(secret.length).toBeGreaterThan(20);
  expect([
    page.url().includes(secret),
    sent.some((url) => new URL(url).pathname.includes(secret) || url.includes(`?${secret}`)),
  ]).toEqual([false, false]);
  await field.fill('password');
  await press(page, words.resetDo);
  await page.getByText(wordsFor('zh', 'errors').codes.password_too_common).waitFor();
  await field.fill('a better sentence');
  await press(page, words.resetDo);
  await page.getByText(words.resetDone).waitFor();

  await page.getByRole('link', { name: words.toSignIn }).click();
  await typePassword(page, 'zh', email, password);
  await page.getByText(wordsFor('zh', 'errors').codes.credentials_wrong).waitFor();
  await typePassword(page, 'zh', email, 'a better sentence');
  await page.waitForURL('**/home');
});

test('an authenticator app is set up, asked for at the next sign-in, and its recovery codes open once', async () => {
  const page = await openWindow(stage, { language: 'en' });
  const [words, accounts, errors] = [wordsFor('en', 'accounts'), wordsFor('en', 'accounts'), wordsFor('en', 'errors')];
  const email = 'app@sample-doors.example';
  await giveAccount(page, email, 'en');
  await page.goto('/account/security');
  const app = card(page, words.appTitle);
  const codeAt = await beginApp(page, 'en');
  await app.getByLabel(words.appCode, { exact: true }).fill('000000');
  await app.getByRole('button', { name: words.appConfirm }).click();
  await app.getByText(errors.codes.code_wrong).waitFor();
  await app.getByLabel(words.appCode, { exact: true }).fill(codeAt(Date.now()));
  await app.getByRole('button', { name: words.appConfirm }).click();
  await page.getByText(words.recoveryShown).waitFor();
  const codes = (
    await page.getByRole('region', { name: words.recoveryTitle }).getByRole('listitem').allTextContents()
  ).map((one) => one.trim());
  expect(new Set(codes).size).toBe(10);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, words.recoverySave)]);
  expect(file.suggestedFilename()).toMatch(/\.txt$/);
  const faults = await findBarriers(page);
  await press(page, words.recoveryKept);
  await page.getByText(codes[0] ?? '').waitFor({ state: 'detached' });

  await signOut(page);
  await typePassword(page, 'en', email, password);
  const asked = page.getByLabel(accounts.secondCode);
  await asked.waitFor();
  // The step in which it was set up is used up; the clock of a phone may be one step ahead.
  await asked.fill(codeAt(Date.now() + 30_000));
  await press(page, accounts.codeConfirm);
  await page.waitForURL('**/home');

  await signOut(page);
  await typePassword(page, 'en', email, password);
  await press(page, accounts.useRecovery);
  await page.getByLabel(accounts.recoveryCode).fill(codes[0] ?? '');
  await press(page, accounts.codeConfirm);
  await page.waitForURL('**/home');
  await page.goto('/account/security');
  await page.getByText(formatMessage(wordsFor('en', 'accounts').recoveryLeft, { n: 9 }, 'en')).waitFor();
  expect([faults, await overflowOf(page)]).toEqual([[], 0]);
});

test('whoever runs the platform is led to a second factor, and a passkey is one; it alone signs in', async () => {
  const page = await openWindow(stage, { language: 'fr', width: 390, height: 844 });
  const [words, accounts] = [wordsFor('fr', 'accounts'), wordsFor('fr', 'accounts')];
  const email = 'cle@sample-doors.example';
  await giveDevice(page);
  await giveAccount(page, email, 'fr');
  const admin = await openWindow(stage, { language: 'en' });
  await enterAs(stage, admin, 'martin');
  const { items } = (await (await ask(stage, admin, 'get', `/api/admin/accounts?q=${email}`)).json()) as {
    items: { id: string }[];
  };
  await ask(stage, admin, 'put', `/api/admin/accounts/${items[0]?.id}/rights`, {
    mayCreateEvents: true,
    isAdmin: true,
  });
  await page.goto('/home');
  await page.getByRole('link', { name: words.toSecurity }).click();
  await page.waitForURL(/\/account\/security\?/);
  await page.getByText(words.needed).waitFor();

  const passkeys = card(page, words.passkeysTitle);
  await passkeys.getByLabel(words.passkeyName, { exact: true }).fill('Téléphone');
  await passkeys.getByRole('button', { name: words.passkeyAdd }).click();
  await page.getByText(words.recoveryShown).waitFor();
  await press(page, words.recoveryKept);
  await passkeys.getByText('Téléphone', { exact: true }).waitFor();
  await page.getByText(words.needed).waitFor({ state: 'detached' });
  // And back to where they were stopped.
  await press(page, words.back);
  await page.waitForURL('**/home');

  await signOut(page);
  await press(page, accounts.byPasskey);
  await page.waitForURL('**/home');
  expect(await page.getByRole('link', { name: words.toSecurity }).count()).toBe(0);

  await page.goto('/account/security');
  await passkeys.getByRole('button', { name: words.passkeyRename }).click();
  await passkeys.getByLabel(words.passkeyName, { exact: true }).first().fill('Téléphone de bureau');
  await passkeys.getByRole('button', { name: words.save }).click();
  await passkeys.getByText('Téléphone de bureau', { exact: true }).waitFor();
  const faults = await findBarriers(page);
  await passkeys.getByRole('button', { name: words.passkeyRemove }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.passkeyRemove }).click();
  await passkeys.getByText('Téléphone de bureau', { exact: true }).waitFor({ state: 'detached' });
  await page.getByText(words.needed).waitFor();
  expect([faults, await overflowOf(page)]).toEqual([[], 0]);
});

test('an act that matters asks who one is, and goes on after the proof', async () => {
  const page = await openWindow(stage, { language: 'zh', width: 390, height: 844 });
  const other = await openWindow(stage, { language: 'zh' });
  const [words, errors] = [wordsFor('zh', 'accounts'), wordsFor('zh', 'errors')];
  const email = 'zhengming@sample-doors.example';
  await giveAccount(page, email, 'zh');
  await other.goto('/sign-in');
  await typePassword(other, 'zh', email, password);
  await other.waitForURL('**/home');

  await page.goto('/account/security');
  const signIns = card(page, words.signInsTitle).getByRole('listitem');
  await signIns.nth(1).waitFor();
  // As a quarter of an hour after the sign-in.
  await page.route(
    '**/api/accounts/me/password',
    (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        json: { code: 'proof_required', status: 403, title: '' },
      }),
    {
      times: 1,
    },
  );
  await page.getByRole('textbox', { name: words.passwordNew }).fill('a better sentence');
  await press(page, words.passwordSave);
  const dialog = page.getByRole('dialog');
  const proof = dialog.getByRole('textbox', { name: words.proofPassword });
  await proof.fill('wrong');
  await dialog.getByRole('button', { name: words.confirm }).click();
  await dialog.getByText(errors.codes.credentials_wrong).waitFor();
  const faults = await findBarriers(page);
  await proof.fill(password);
  await dialog.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.passwordSaved).waitFor();
  // The other browser is signed out by it.
  await signIns.nth(1).waitFor({ state: 'detached' });
  await other.goto('/home');
  await other.waitForURL(/\/sign-in/);
  expect([faults, await overflowOf(page)]).toEqual([[], 0]);
});

test.each(languages)('every page of accounts is written, and fits a phone, in %s', async (language) => {
  const page = await openWindow(stage, { language, width: 390, height: 844 });
  const faults: string[] = [];
  const look = async (path: string) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main .animate-pulse').first().waitFor({ state: 'detached' });
    const text = (await page.locator('main').textContent()) ?? '';
    const overflow = await overflowOf(page);
    if (/\{\w+[,}]|\bundefined\b|\[object/.test(text)) faults.push(`${path}: ${text.slice(0, 2000)}`);
    if (overflow > 0) faults.push(`${path}: ${overflow} px too wide`);
    if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push(`${path}: not one h1`);
  };
  for (const path of [
    '/sign-up',
    '/sign-up?next=%2Fhome',
    '/sign-in',
    '/sign-in?problem=provider_failed',
    '/reset',
    '/reset/chl_0000000000000000',
  ])
    await look(path);
  await giveAccount(page, `every-page.${language}@sample-doors.example`, language);
  for (const path of ['/account', '/account/security', '/account/privacy']) await look(path);
  expect(faults).toEqual([]);
});

test('nothing on the way is an error or a call to another host', () => {
  expect([stage.complaints, stage.strangers]).toEqual([[], []]);
});

test('an admin is asked before a confirmation or an account goes, and can say no', async () => {
  const page = await openWindow(stage, { language: 'en', width: 390, height: 844 });
  const [words, core, terms] = [wordsFor('en', 'vouching'), wordsFor('en', 'core'), wordsFor('en', 'terms')];
  await enterAs(stage, page, 'martin');
  await page.goto('/admin');
  const dialog = page.getByRole('dialog');
  const rowOf = async (label: string, q: string, name: string) => {
    const box = page.getByLabel(label, { exact: true });
    await box.fill(q);
    await box.press('Enter');
    const row = page.getByRole('row').filter({ hasText: name });
    await row.waitFor();
    return row;
  };
  const asked = async (button: Locator, label: string) => {
    await button.click();
    expect([await findBarriers(page), await overflowOf(page)]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: core.cancel }).click();
    await dialog.waitFor({ state: 'detached' });
    await button.click();
    await dialog.getByRole('button', { name: label }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const account = await rowOf(words.search, 'fabregoul', 'Fabregoul');
  await asked(account.getByRole('button', { name: words.disable }), words.disable);
  await account.getByText(words.disabled, { exact: true }).waitFor();
  await account.getByRole('button', { name: words.enable }).click();
  await account.getByText(words.disabled, { exact: true }).waitFor({ state: 'detached' });

  // By its characters: the address of an account says “relitia” too.
  const organisation = await rowOf(words.searchOrganisation, 'Relitia', '瑞锂再生');
  await asked(organisation.getByRole('button', { name: words.unconfirm }), words.unconfirm);
  await organisation
    .getByRole('button', { name: formatMessage(words.confirm, { country: terms.country.FR }, 'en') })
    .click();
  await organisation.getByRole('button', { name: words.unconfirm }).waitFor();
});
