import type { ScheduleView } from '@jumelage/contracts/schedules';
import { listedNameFor } from '@jumelage/domain/participant';
import { formatMessage } from '@jumelage/i18n/message';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardLike } from '../support/made-up-board.ts';
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

/** Names both people of a meeting as the board does: the French one first. */
const namesOf = ({ participants }: ScheduleView['meetings'][number]) => {
  const rank = ({ organisation }: (typeof participants)[number]) =>
    organisation.country === 'FR' ? 0 : organisation.country === 'CN' ? 2 : 1;
  const [one, other] = participants;
  const [left, right] = rank(other) < rank(one) ? [other, one] : [one, other];
  return [left, right].map(({ name }) => listedNameFor(name, language)).join(' – ');
};
/** Finds the placed meetings that may still move, in slots to come. */
const movable = ({ session, meetings }: ScheduleView) => {
  const toCome = new Set(
    session.slots.filter(({ startsAt }) => Date.parse(startsAt) > Date.now()).map(({ id }) => id as string),
  );
  return meetings.filter(
    ({ slotId, status, pinned }) => slotId && toCome.has(slotId) && status === 'scheduled' && !pinned,
  );
};

test('an organiser finds a meeting, takes it out with a key, sees what that changes, and takes it back', async () => {
  await page.goto(path);
  const before = await read();
  const [meeting] = movable(before);
  if (!meeting) throw new Error('no meeting is placed');
  const names = namesOf(meeting);
  const hanzi = meeting.participants.find(({ name }) => name.hanzi)?.name.hanzi ?? '';
  await page.getByLabel(words.find).fill(hanzi);
  await page.locator(`[data-sought][data-meeting="${meeting.id}"]`).focus();
  await page.keyboard.press('Delete');
  await page.getByText(say(words.takenOut, { names })).waitFor();
  await expect.poll(async () => (await read()).score.placed).toBe(before.score.placed - 1);
  await page.getByText(words.difference).click();
  await page.getByText(names).first().waitFor();
  await page.getByRole('button', { name: say(words.publishVersion, { n: 2 }) }).click();
  await page
    .getByRole('dialog')
    .getByText(say(words.publishWhom, { n: 2 }))
    .waitFor();
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

test('a meeting opens beside the board, and goes elsewhere by a dot, by keys or in exchange for another', async () => {
  await page.goto(path);
  const before = await read();
  const optionsOf = async (id: string) =>
    (await page.request.get(`${api.replace(/schedule$/, 'placements')}/${id}/options`)).json();
  // A meeting that has somewhere else to go, and one that can be swapped: not every meeting is both.
  let meeting: ScheduleView['meetings'][number] | undefined;
  let elsewhere = '';
  for (const one of movable(before)) {
    const { slots } = await optionsOf(one.id);
    elsewhere = slots.find(
      ({ slotId, tableIds }: { slotId: string; tableIds: string[] }) => tableIds.length > 0 && slotId !== one.slotId,
    )?.slotId;
    if (elsewhere) {
      meeting = one;
      break;
    }
  }
  if (!meeting) throw new Error('no meeting has somewhere else to go');
  const { id } = meeting;
  const placeOf = async () => (await read()).meetings.find((one) => one.id === id)?.slotId;
  const cell = page.locator(`td[data-meeting="${id}"]`);
  await cell.click();
  const panel = page.getByRole('complementary', { name: words.panel });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  await panel.getByText(words.possibleTimes).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  // A dot that is full moves the meeting there at once.
  await panel.locator('button[aria-label]:not([aria-disabled])').filter({ hasText: ':' }).first().click();
  await expect.poll(placeOf).not.toBe(meeting.slotId);
  await page.keyboard.press('Control+z');
  await expect.poll(placeOf).toBe(meeting.slotId);
  // By keys: M marks the free cells, and the focus stands on the first of them.
  const seatOf = async () => {
    const now = (await read()).meetings.find((one) => one.id === id);
    return `${now?.slotId} ${now?.tableId}`;
  };
  const seat = await seatOf();
  await cell.focus();
  await page.keyboard.press('m');
  await page.locator('td[data-target="free"]:focus').waitFor();
  await page.keyboard.press('Enter');
  // The first free cell may be another table of the same slot.
  await expect.poll(seatOf).not.toBe(seat);
  await page.locator(`td[data-meeting="${id}"]:focus`).waitFor();
  await page
    .getByRole('button', { name: new RegExp(`^${words.undo}`) })
    .first()
    .click();
  await expect.poll(seatOf).toBe(seat);
  await page.keyboard.press('Escape');
  await panel.getByText(words.figurePlaced).waitFor();
});

test('twelve tables and fourteen slots are in sight at once, with the header and the panel', async () => {
  const size = { tables: 12, slots: 14, people: 91 };
  await page.route(
    ({ pathname }) => pathname === new URL(api, stage.url).pathname,
    async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, json: boardLike(await reply.json(), size) });
    },
  );
  await page.goto(path);
  await page
    .getByRole('gridcell')
    .nth(size.tables * size.slots - 1)
    .waitFor();
  const inSight = () =>
    page.evaluate(() => {
      const cells = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
      return cells.filter((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const corners = [
          [left + 5, top + 5],
          [right - 5, bottom - 5],
        ] as const;
        return corners.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
      }).length;
    });
  expect(await inSight()).toBe(size.tables * size.slots);
  expect(await overflowOf(page)).toBe(0);
  expect(await page.getByRole('complementary', { name: words.panel }).boundingBox()).toMatchObject({ width: 320 });
  expect(await findBarriers(page)).toEqual([]);
  await page.unrouteAll();
  // The event's own schedule again.
  await page.reload();
});

test('the schedule reads by person and by interpreter, without barriers, on a phone too', async () => {
  for (const view of [words.viewPeople, words.viewInterpreters]) {
    await page.getByLabel(words.find).fill('');
    await page.locator('label').filter({ hasText: view }).click();
    await page.getByRole('table', { name: words.grid }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }
  const rows = await page.getByRole('table', { name: words.grid }).getByRole('row').count();
  expect(rows).toBe((await read()).session.interpreters.length + 1);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBe(0);

  // By table a phone shows one slot at a time, which is chosen.
  await page.locator('label').filter({ hasText: words.viewTables }).click();
  const { session, meetings } = await read();
  const slots = page.getByRole('combobox', { name: wordsFor(language, 'terms').label.slot, exact: true });
  for (const { id } of [session.slots[0], session.slots.at(-1)].filter((slot) => slot !== undefined)) {
    await slots.selectOption(id);
    const placed = meetings.filter(({ slotId }) => slotId === id);
    await expect.poll(() => page.getByRole('main').locator('section section li').count()).toBe(placed.length);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 844);
    expect(await findBarriers(page)).toEqual([]);
  }
  expect([stage.complaints, stage.strangers]).toEqual([[], []]);
});
