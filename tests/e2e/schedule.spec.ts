import type { ScheduleView } from '@jumelage/contracts/schedules';
import { listedNameFor } from '@jumelage/domain/participant';
import { formatMessage } from '@jumelage/i18n/message';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

const language = 'zh';
const words = wordsFor(language, 'schedules');
const say = (message: string, values: Record<string, string | number>) => formatMessage(message, values, language);

let stage: Stage;
let page: Page;
let path = '';
let api = '';
const read = (): Promise<ScheduleView> => page.evaluate(async (url) => (await fetch(url)).json(), api);

beforeAll(async () => {
  stage = await openStage();
  page = await openWindow(stage, { language });
  await page.goto('/sign-in');
  const { people } = await (await page.request.get('/api/demo/people')).json();
  const organiser = people.find(({ part }: { part: string }) => part === 'organiser');
  await page.request.post('/api/demo/session', { data: { userId: organiser.userId }, headers: { origin: stage.url } });
  const { events } = await (await page.request.get('/api/events')).json();
  const { id } = events.find(({ status }: { status: string }) => status === 'running');
  const { sessions } = await (await page.request.get(`/api/events/${id}`)).json();
  path = `/events/${id}/organise/schedule`;
  api = `/api/events/${id}/sessions/${sessions[0].id}/schedule`;
});
afterAll(() => stage?.close());

test('an organiser finds a meeting, takes it out with a key, sees what that changes, and takes it back', async () => {
  await page.goto(path);
  const before = await read();
  const toCome = before.session.slots.filter(({ startsAt }) => Date.parse(startsAt) > Date.now()).map(({ id }) => id);
  const meeting = before.meetings.find(
    ({ slotId, status, pinned }) => slotId && toCome.includes(slotId) && status === 'scheduled' && !pinned,
  );
  if (!meeting) throw new Error('no meeting is placed');
  const names = meeting.participants.map(({ name }) => listedNameFor(name, language)).join(' – ');
  const hanzi = meeting.participants.find(({ name }) => name.hanzi)?.name.hanzi ?? '';
  await page.getByLabel(words.find).fill(hanzi);
  await page.locator(`[data-sought] [data-meeting="${meeting.id}"]`).focus();
  await page.keyboard.press('Delete');
  await page.getByText(say(words.takenOut, { names })).waitFor();
  await expect.poll(async () => (await read()).score.placed).toBe(before.score.placed - 1);
  await page.getByText(words.difference).click();
  await page.getByText(names).first().waitFor();
  await page.getByRole('button', { name: say(words.publishVersion, { n: 2 }) }).click();
  await page.getByText(say(words.publishWhom, { n: 2 })).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByLabel(words.find).blur();
  // The keys do nothing while the page has not heard of the last step.
  const what = say(words.steps.take_out, { names });
  await page.getByRole('button', { name: say(words.undoWhat, { what }) }).click({ trial: true });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await read()).score.placed).toBe(before.score.placed);
  expect((await read()).differs).toBe(false);
  await page.getByRole('button', { name: say(words.redoWhat, { what }) }).click({ trial: true });
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await read()).score.placed).toBe(before.score.placed - 1);
  await page.getByRole('button', { name: say(words.undoWhat, { what }) }).click();
  await expect.poll(async () => (await read()).score.placed).toBe(before.score.placed);
});

test('the schedule reads by person and by interpreter, without barriers, on a phone too', async () => {
  for (const view of [words.viewPeople, words.viewInterpreters]) {
    await page.getByLabel(words.find).fill('');
    await page.getByRole('radio', { name: view }).click();
    await page.getByRole('table', { name: words.grid }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }
  const rows = await page.getByRole('table', { name: words.grid }).getByRole('row').count();
  expect(rows).toBe((await read()).session.interpreters.length + 1);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBe(0);

  // By table a phone shows one slot at a time, which is chosen.
  await page.getByRole('radio', { name: words.viewTables }).click();
  const { session, meetings } = await read();
  const slots = page.getByLabel(wordsFor(language, 'terms').label.slot, { exact: true });
  for (const { id } of [session.slots[0], session.slots.at(-1)].filter((slot) => slot !== undefined)) {
    await slots.selectOption(id);
    const placed = meetings.filter(({ slotId }) => slotId === id);
    await expect.poll(() => page.getByRole('main').locator('section section li').count()).toBe(placed.length);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 844);
    expect(await findBarriers(page)).toEqual([]);
  }
  expect([stage.complaints, stage.strangers]).toEqual([[], []]);
});
