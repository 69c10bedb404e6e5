import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, undoOf, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/**
 * Chooses a file that can be imported, then one that cannot: neither rows nor button of the first stay. On the way,
 * pinyin is assumed for names in characters.
 */
async function refusedFileEmptiesThePage(page: Page, eventId: string): Promise<void> {
  const words = wordsFor('en', 'imports');
  await page.goto(`/events/${eventId}/organise/import`);
  const chooser = page.getByLabel(words.chooseFile);
  const table = page.getByRole('table', { name: words.previewCaption });
  const importing = page.getByRole('button', { name: /^Import \d/ });
  await chooser.setInputFiles(file('list-A.csv', '姓名,organisation,country\n曾建安,Sample Import,CN\n'));
  const goOn = page.getByRole('button', { name: words.goOn });
  await goOn.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await goOn.click();
  await table.waitFor();
  await page.getByRole('checkbox', { name: /pinyin/ }).press('Space');
  await page.getByText(words.assumedIs.replace('{value}', 'Zeng')).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await goOn.click();
  await importing.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: words.steps.file }).click();
  await chooser.setInputFiles(file('list-B.xlsx', 'PK\u0003\u0004 no workbook'));
  await page.getByText(words.importWhy.workbook).waitFor();
  for (const gone of [table, importing, page.getByText('曾建安')]) await expect.poll(() => gone.count()).toBe(0);
}

/**
 * Hides somebody without an account from the other country and declares that they agree; each is one act with an undo.
 */
async function agreementIsDeclaredAndUndone(page: Page, eventId: string): Promise<void> {
  const words = wordsFor('en', 'participants');
  await page.goto(`/events/${eventId}/organise/participants`);
  await page.getByLabel(words.searchPeople).fill('Xiaoli');
  await page.getByRole('checkbox', { name: words.selectName.replace('{name}', 'SAMPLE Xiaoli') }).check();
  await page.getByRole('button', { name: words.hideSelected }).click();
  const bar = page.getByRole('region', { name: words.consentTitle });
  await bar.getByRole('button', { name: words.viewThem }).click();
  await page.getByLabel(words.searchPeople).fill('');
  await bar.getByRole('button', { name: /^Declare/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.declareConfirm }).click();
  await dialog.getByText(words.consentRequired).waitFor();
  await dialog.getByRole('radio', { name: words.declareWays.form }).check();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: words.declareConfirm }).click();
  await bar.waitFor({ state: 'detached' });
  // The bar is gone before the message comes; until then the only way back is that of hiding.
  await undoOf(page, 'en', /is now visible in the other country/).click();
  await bar.waitFor();
  await bar.getByRole('button', { name: /^Declare/ }).click();
  await dialog.getByRole('radio', { name: words.declareWays.speech }).check();
  await dialog.getByRole('button', { name: words.declareConfirm }).click();
  await bar.waitFor({ state: 'detached' });
}

test('a code on WeChat brings a new person into an event without a mail; the journal tells of it; the organiser acts for them', async () => {
  const organiser = await openWindow(stage, { language: 'en' });
  await organiser.goto('/sign-in');
  const { people } = await organiser.evaluate(async () => (await fetch('/api/demo/people')).json());
  const { userId } = people.find((one: { part: string }) => one.part === 'organiser');
  await organiser.evaluate(async (id) => {
    await fetch('/api/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId: id }),
    });
  }, userId);
  const eventId: string = await organiser.evaluate(async () => {
    const { events } = await (await fetch('/api/events')).json();
    return events.find((event: { status: string; organises: boolean }) => event.status === 'open' && event.organises)
      .id;
  });
  // A place out of a file, in a draft of a company.
  const csv = 'family,given,email,organisation,country\nSample,Xiaoli,xiaoli@import.example,Sample Import,CN\n';
  await organiser.evaluate(
    async ([id, text]) => {
      const body = JSON.stringify({ csv: text, consent: 'agreed' });
      await fetch(`/api/events/${id}/participants/import`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    },
    [eventId, csv],
  );

  await refusedFileEmptiesThePage(organiser, eventId);
  await agreementIsDeclaredAndUndone(organiser, eventId);

  await organiser.goto(`/events/${eventId}/organise/invitations`);
  const words = wordsFor('en', 'invitations');
  await organiser.getByRole('button', { name: words.makeSheet }).click();
  const slip = organiser.getByRole('listitem').filter({ hasText: 'Xiaoli' });
  await slip.waitFor();
  const code = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec((await slip.textContent()) ?? '')?.[0] ?? '';
  expect(code).not.toBe('');
  await organiser.getByRole('button', { name: words.makeCode }).click();
  const message = organiser.getByRole('textbox', { name: words.text });
  await expect.poll(() => message.inputValue()).toContain('/invitation/');
  expect(await findBarriers(organiser)).toEqual([]);

  const guest = await openWindow(stage, { language: 'zh', width: 390 });
  await guest.goto(`/invitation/${code.toLowerCase()}`);
  const account = wordsFor('zh', 'accounts');
  const chinese = wordsFor('zh', 'invitations');
  await expect.poll(() => guest.getByRole('textbox', { name: account.given, exact: true }).inputValue()).toBe('Xiaoli');
  expect(await overflowOf(guest)).toBeLessThanOrEqual(0);
  expect(await findBarriers(guest)).toEqual([]);
  await guest.getByRole('textbox', { name: account.email }).fill('xiaoli@guests.example');
  await guest.getByLabel(account.password, { exact: true }).fill('correct horse battery');
  await guest.getByRole('checkbox').first().check();
  await guest.getByRole('button', { name: chinese.createAccount }).click();
  await guest.waitForURL(`**/events/${eventId}`);

  // Used up: it opens nothing more, and says so.
  const late = await openWindow(stage, { language: 'fr', width: 390 });
  await late.goto(`/invitation/${code}`);
  await late.getByRole('heading', { name: wordsFor('fr', 'invitations').notOpen }).waitFor();

  await organiser.goto(`/events/${eventId}/organise/audit`);
  const acts = wordsFor('en', 'acts');
  await organiser.getByRole('cell').getByText(acts['POST /api/invitations/:code/account']).first().waitFor();
  await organiser.getByRole('button', { name: wordsFor('en', 'audits').verify }).click();
  await organiser.getByText('none changed, none missing').waitFor();

  await organiser.goto(`/events/${eventId}/organise/participants`);
  const participants = wordsFor('en', 'participants');
  await organiser.getByLabel(participants.searchPeople).fill('Xiaoli');
  await organiser.getByRole('button', { name: new RegExp(`^${participants.more.split('{name}')[0]}.*Xiaoli`) }).click();
  await organiser
    .getByRole('button', { name: /SAMPLE Xiaoli/ })
    .filter({ hasText: participants.actFor })
    .click();
  await organiser.waitForURL(`**/events/${eventId}/requests`);
  await organiser.getByText(participants.actingFor.split('{name}')[0] ?? '').waitFor();
  const headers: (string | undefined)[] = [];
  organiser.on('request', (request) => {
    if (request.url().includes('/agenda')) headers.push(request.headers()['x-acting-for']);
  });
  await organiser.getByRole('link', { name: wordsFor('en', 'events').agenda }).click();
  await expect.poll(() => headers.some((header) => header?.startsWith('par_'))).toBe(true);
  await organiser.getByRole('button', { name: participants.stopActing }).click();
  await organiser.waitForURL(`**/organise/participants`);
  expect(stage.strangers).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
