import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

type Organised = { id: string; status: string; organises: boolean; admittedCount: number };

test('an organiser begins with a ready-made text, looks at it as somebody, sends it and reads what became of it', async () => {
  const words = wordsFor('fr', 'mailings');
  const page = await openWindow(stage, { language: 'fr', width: 390, height: 844 });
  const origin = { origin: stage.url };
  const { people } = (await (await page.request.get('/api/demo/people')).json()) as { people: { userId: string }[] };
  let event: Organised | undefined;
  for (const { userId } of people) {
    await page.request.post('/api/demo/session', { data: { userId }, headers: origin });
    const { events } = (await (await page.request.get('/api/events')).json()) as { events: Organised[] };
    event = events.find((one) => one.organises && one.status !== 'draft' && one.admittedCount > 0);
    if (event) break;
  }
  if (!event) throw new Error('nobody of the demonstration organises an event with people');

  await page.goto(`/events/${event.id}/organise/mailings?account=with`);
  await page.getByLabel(words.createWith).selectOption('answer_requests');
  const faults = await findBarriers(page);
  await page.getByRole('button', { name: words.create }).click();
  await page.getByRole('textbox', { name: words.body }).waitFor();
  await page.getByRole('button', { name: words.values.organisation }).click();
  await page.getByText(words.saved).waitFor();
  const as = page.getByLabel(words.previewAs);
  await as.selectOption({ index: 1 });
  await page.getByRole('button', { name: words.test }).waitFor();
  faults.push(...(await findBarriers(page)));
  const wide = await overflowOf(page);

  await page.getByRole('button', { name: words.send }).click();
  const dialog = page.getByRole('dialog');
  faults.push(...(await findBarriers(page)));
  await dialog.getByRole('button', { name: /^Envoyer à \d+/ }).click();
  await page.getByRole('button', { name: new RegExp(`^${words.states.sent}`) }).waitFor();
  faults.push(...(await findBarriers(page)));
  await page.getByRole('link', { name: words.back }).click();
  await page.getByText(words.statuses.sent, { exact: true }).waitFor();
  expect([faults, wide, stage.strangers, stage.complaints]).toEqual([[], 0, [], []]);
});
