import type { DayView } from '@jumelage/contracts/days';
import type { Language } from '@jumelage/domain/language';
import { displayName, listedNameFor } from '@jumelage/domain/participant';
import { formatMessage } from '@jumelage/i18n/message';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, undoOf, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

type Who = DayView['people'][number];

/** The organiser's desk in one language, on the demonstration's day that is under way. */
class Desk {
  readonly page: Page;
  readonly words: ReturnType<typeof wordsFor<'days'>>;
  readonly language: Language;
  readonly api: string;
  readonly path: string;

  constructor(page: Page, language: Language, { eventId, sessionId }: { eventId: string; sessionId: string }) {
    this.page = page;
    this.language = language;
    this.words = wordsFor(language, 'days');
    this.path = `/events/${eventId}/organise/day`;
    this.api = `/api/events/${eventId}/sessions/${sessionId}/day`;
  }

  say(message: string, values: Record<string, string | number>): string {
    return formatMessage(message, values, this.language);
  }

  /** Reads the day from the server, by a request of the page itself. */
  async day(): Promise<DayView> {
    return this.page.evaluate(async (url) => (await fetch(url)).json(), this.api);
  }

  async untilPresence(id: Who['id'], presence: Who['presence']): Promise<void> {
    await expect.poll(async () => (await this.day()).people.find((one) => one.id === id)?.presence).toBe(presence);
  }

  search(): Locator {
    return this.page.getByLabel(this.words.findLabel);
  }

  row(person: Who): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .locator('button[aria-pressed]')
      .filter({ hasText: `${person.name.family.toLocaleUpperCase('en')} ${person.name.given}` });
  }

  status(text: string): Locator {
    return this.page.getByRole('status').getByText(text);
  }

  async show(part: 'people' | 'tables' | 'changes'): Promise<void> {
    const tab = this.page
      .getByRole('group', { name: this.words.views })
      .getByRole('button', { name: this.words[part], exact: true });
    if (await tab.isVisible()) await tab.click();
  }

  /** Opens an act, fills it in, waits for what it would change, and applies it. */
  async act(act: keyof typeof this.words.acts, fill: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: this.words.acts[act] }).click();
    const dialog = this.page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByText(this.words.consequences).waitFor();
    await dialog.getByRole('button', { name: this.words.apply }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async pick(dialog: Locator, label: string, person: Who): Promise<void> {
    await dialog.getByLabel(label).fill(`${person.name.given} ${person.name.family}`);
    await dialog.getByRole('listitem').getByRole('button').first().click();
  }
}

let stage: Stage;
let ids = { eventId: '', sessionId: '' };
const barriers: string[] = [];

async function open(language: Language, width: number): Promise<Desk> {
  const page = await openWindow(stage, { language, width, height: 900 });
  await enterAs(stage, page, 'wen');
  const desk = new Desk(page, language, ids);
  await page.goto(desk.path);
  await desk.search().waitFor();
  return desk;
}

/** Lists people who are expected on site, have a placed meeting, and were not changed by a test yet. */
async function strangers(desk: Desk, isMeant: (person: Who) => boolean = () => true): Promise<Who[]> {
  const { people, schedule } = await desk.day();
  const busy = new Set(
    schedule.meetings.filter(({ slotId }) => slotId).flatMap(({ participants }) => participants.map(({ id }) => id)),
  );
  return people.filter(
    (person) =>
      person.presence === 'expected' && person.attendance === 'onsite' && busy.has(person.id) && isMeant(person),
  );
}

beforeAll(async () => {
  stage = await openStage();
  const { events } = (await (await fetch(`${stage.url}/api/events`)).json()) as {
    events: { id: string; name: { en?: string } }[];
  };
  const eventId = events.find(({ name }) => name.en?.startsWith('Practice day'))?.id ?? '';
  const event = (await (await fetch(`${stage.url}/api/events/${eventId}`)).json()) as { sessions: { id: string }[] };
  ids = { eventId, sessionId: event.sessions[0]?.id ?? '' };
});
afterAll(() => stage?.close());

test('in English: people are found in both scripts, and checked in without a network, also after the page was closed', async () => {
  const desk = await open('en', 1440);
  const { page, words } = desk;
  const [latin, other] = await strangers(desk, ({ name }) => !name.hanzi);
  const [chinese, badge] = await strangers(desk, ({ name }) => name.hanzi !== undefined);
  if (!latin || !other || !chinese || !badge) throw new Error('the demonstration has too few people');

  await desk
    .search()
    .fill(`${latin.name.given} ${latin.name.family}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  await desk.search().press('Enter');
  await desk.untilPresence(latin.id, 'arrived');
  await desk.search().fill(chinese.name.hanzi ?? '');
  await desk.row(chinese).click();
  await desk.untilPresence(chinese.id, 'arrived');
  // A second tap asks before it takes back.
  await desk.row(chinese).click();
  await page.getByRole('button', { name: words.takeBack }).click();
  await desk.untilPresence(chinese.id, 'expected');

  // Codes of badges: typed by a scanner, and opened as an address.
  await desk.search().fill(`${stage.url}${desk.path}?badge=${badge.id}`);
  await desk.search().press('Enter');
  await desk.untilPresence(badge.id, 'arrived');
  await page.goto(`${desk.path}?badge=${chinese.id}`);
  await page.getByRole('dialog').getByRole('button', { name: words.badgeConfirm }).click();
  await desk.untilPresence(chinese.id, 'arrived');

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/', { ignoreVary: true })) !== undefined))
    .toBe(true);
  await page.context().setOffline(true);
  await desk.status(words.offline).first().waitFor();
  await desk.search().fill(displayName(other.name));
  await desk.row(other).click();
  const waiting = desk.status(desk.say(words.waiting, { n: 1 }));
  await waiting.waitFor();
  await page.reload();
  await waiting.waitFor();
  await desk.search().fill(other.name.family);
  await expect.poll(() => desk.row(other).getAttribute('aria-pressed')).toBe('true');
  await page.context().setOffline(false);
  await waiting.waitFor({ state: 'hidden' });
  await desk.untilPresence(other.id, 'arrived');
  barriers.push(...(await findBarriers(page)));
});

test('in French, on a phone: late, not coming, a closed table, each with its consequences and a way back', async () => {
  const desk = await open('fr', 390);
  const { page, words } = desk;
  const [late, absent] = await strangers(desk);
  if (!late || !absent) throw new Error('the demonstration has too few people');
  barriers.push(...(await findBarriers(page)));
  expect(await overflowOf(page)).toBe(0);

  await desk.show('changes');
  await desk.act('late', async (dialog) => {
    await desk.pick(dialog, words.who, late);
    await dialog.getByRole('button', { name: desk.say(words.inMinutes, { n: 30 }) }).click();
  });
  await desk.untilPresence(late.id, 'late');
  await page.getByRole('button', { name: words.undoLast }).click();
  await desk.untilPresence(late.id, 'expected');

  await desk.act('absent', (dialog) => desk.pick(dialog, words.who, absent));
  await desk.untilPresence(absent.id, 'absent');

  const before = await desk.day();
  const table = before.schedule.session.tables.find(({ id }) =>
    before.schedule.meetings.some(
      ({ tableId, slotId }) =>
        tableId === id &&
        Date.parse(before.schedule.session.slots.find((slot) => slot.id === slotId)?.startsAt ?? '') > Date.now(),
    ),
  );
  if (!table) throw new Error('no table has a meeting to come');
  await page.getByRole('button', { name: words.acts.table_closed }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.whichTable).selectOption(table.id);
  await dialog.getByText(words.whyMoved).first().waitFor();
  barriers.push(...(await findBarriers(page)));
  expect(await overflowOf(page)).toBe(0);
  await dialog.getByRole('button', { name: words.apply }).click();
  await dialog.waitFor({ state: 'hidden' });
  const closed = desk.say(words.stepsNamed.table_closed, { name: String(table.number) });
  await page.getByRole('listitem').getByText(closed).waitFor();
  const upcoming = ({ schedule }: DayView) =>
    schedule.meetings
      .filter(
        ({ tableId, slotId }) =>
          tableId === table.id &&
          Date.parse(schedule.session.slots.find((slot) => slot.id === slotId)?.startsAt ?? '') > Date.now(),
      )
      .map(({ id }) => id);
  expect(upcoming(await desk.day())).toEqual([]);
  // The way back stands in the message.
  await undoOf(page, 'fr', closed).click();
  await expect.poll(async () => upcoming(await desk.day()).sort()).toEqual(upcoming(before).sort());
});

test('in Chinese: tables are marked, and the wall shows who sits where', async () => {
  const desk = await open('zh', 1440);
  const { page, words } = desk;
  await desk.show('tables');
  const { schedule } = await desk.day();
  const begun = schedule.session.slots.filter(({ startsAt }) => Date.parse(startsAt) < Date.now());
  // Of some meetings it is known already what came of them.
  const unmarked = schedule.meetings.filter(({ status }) => status === 'scheduled');
  const past = begun.find(({ id }) => unmarked.some(({ slotId }) => slotId === id));
  const meeting = unmarked.find(({ slotId }) => slotId === past?.id);
  if (!past || !meeting) throw new Error('nobody has met yet');
  await page.getByLabel(wordsFor('zh', 'terms').label.slot).selectOption(past.id);
  // The French side stands on the left.
  const names = [...meeting.participants]
    .sort((a, b) => Number(b.organisation.country === 'FR') - Number(a.organisation.country === 'FR'))
    .map(({ name }) => listedNameFor(name, 'zh'))
    .join(' – ');
  const held = page.getByRole('button', { name: desk.say(words.markHeld, { names }) });
  await held.click();
  await expect
    .poll(async () => (await desk.day()).schedule.meetings.find(({ id }) => id === meeting.id)?.status)
    .toBe('held');
  await expect.poll(() => held.getAttribute('aria-pressed')).toBe('true');
  await held.click();
  await expect
    .poll(async () => (await desk.day()).schedule.meetings.find(({ id }) => id === meeting.id)?.status)
    .toBe('scheduled');
  barriers.push(...(await findBarriers(page)));

  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: words.openWall }).click(),
  ]);
  await wall.getByRole('heading', { level: 1 }).waitFor();
  const now = Date.now();
  const shown = schedule.session.slots.find(({ endsAt }) => Date.parse(endsAt) > now);
  const first = schedule.meetings.filter(({ slotId }) => slotId === shown?.id).length;
  await expect.poll(() => wall.getByRole('listitem').count()).toBeGreaterThan(first > 0 ? 0 : -1);
  expect(await wall.getByRole('navigation').count()).toBe(0);
  await wall.getByRole('button', { name: words.bellOff }).click();
  await wall.getByRole('button', { name: words.bellOn, pressed: true }).waitFor();
  barriers.push(...(await findBarriers(wall)));
  await wall.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(wall)).toBe(0);
  await wall.context().setOffline(true);
  await wall.getByRole('status').waitFor();
  expect(await wall.getByRole('heading', { level: 1 }).count()).toBe(1);
});

test('nothing stands in anybody’s way, nothing went wrong unseen, and no other host was asked', () => {
  expect({ barriers, complaints: stage.complaints, strangers: stage.strangers }).toEqual({
    barriers: [],
    complaints: [],
    strangers: [],
  });
});
