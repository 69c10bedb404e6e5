import { toToken } from '@jumelage/api/features/mails/unsubscribe-token';
import { readKeyText, secretKey } from '@jumelage/api/keys/secret-key';
import { isId } from '@jumelage/domain/ids';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { newestMail, openStage, openWindow, overflowOf, type Stage, untilHome, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test('what the demonstration mails is read in its outbox, as text and as a mail program shows it', async () => {
  const words = wordsFor('fr', 'mails');
  const page = await openWindow(stage, { language: 'fr', width: 390 });
  await page.goto('/sign-in');
  await page.getByRole('link', { name: wordsFor('fr', 'accounts').demoOutbox }).click();
  await page.getByRole('heading', { level: 1, name: words.outboxTitle }).waitFor();
  const body = JSON.stringify({
    ...{
      email: 'outbox@tests.example',
      password: 'correct horse battery',
      name: { family: '<b>Sample', given: 'Sam' },
      language: 'fr',
    },
    consents: { terms: true, other_side: true, newsletter: false },
  });
  const asked = await fetch(`${stage.url}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(asked.status).toBe(202);
  await page.getByRole('button', { name: words.refresh }).click();
  const { subject } = await newestMail(stage, 'outbox@tests.example');
  const mail = page.getByRole('group').filter({ hasText: subject });
  await mail.waitFor();
  const faults = [...(await findBarriers(page)), await overflowOf(page)];
  const whole = await mail.getByRole('link', { name: words.asPage }).getAttribute('href');
  await page.goto(whole ?? '');
  expect(await page.locator('body').textContent()).toContain(/^\d{6}/.exec(subject)?.[0] ?? 'a code');
  expect([faults, stage.strangers, stage.complaints]).toEqual([[0], [], []]);
});

test('the link at the end of a mail asks before it stops anything, signed out, and can be taken back; the choices show it', async () => {
  const words = wordsFor('zh', 'mails');
  const { people } = (await (await fetch(`${stage.url}/api/demo/people`)).json()) as {
    people: { userId: string; name: { family: string } }[];
  };
  const userId = people.find(({ name }) => name.family === 'He')?.userId ?? people[0]?.userId ?? '';
  if (!isId('user', userId)) throw new Error('no sample person');
  // The server's key came with its copy of the demonstration.
  const key = readKeyText({ secretKey: undefined, dataDir: inject('filled') }) ?? '';
  const token = toToken(secretKey(Buffer.from(key, 'base64url')), { readerId: userId, topic: 'digest' });
  const isOn = async () =>
    ((await (await fetch(`${stage.url}/api/unsubscriptions/${token}`)).json()) as { isOn: boolean }).isOn;

  const page = await openWindow(stage, { language: 'zh', width: 390 });
  await page.goto(`/unsubscribe/${token}`);
  await page.getByRole('heading', { level: 1, name: words.stopTitle }).waitFor();
  expect(await isOn()).toBe(true);
  const faults = await findBarriers(page);
  await page.getByRole('button', { name: words.stopButton }).click();
  await page.getByRole('heading', { level: 1, name: words.stoppedTitle }).waitFor();
  expect(await isOn()).toBe(false);
  await page.getByRole('button', { name: words.resume }).click();
  await page.getByRole('heading', { level: 1, name: words.resumedTitle }).waitFor();
  expect(await isOn()).toBe(true);

  await page.goto('/sign-in');
  await page.getByRole('button', { name: /HE Lei/ }).click();
  await untilHome(page);
  await page.goto('/account/mails');
  const digest = page.getByRole('switch', { name: words.digest });
  await digest.waitFor();
  expect(await digest.isChecked()).toBe(true);
  faults.push(...(await findBarriers(page)));
  await digest.press('Space');
  await page.getByText(words.saved, { exact: true }).waitFor();
  expect([await isOn(), faults, await overflowOf(page), stage.complaints]).toEqual([false, [], 0, []]);
});
