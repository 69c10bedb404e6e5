import type { AgendaView } from '@jumelage/contracts/agendas';
import type { Language } from '@jumelage/domain/language';
import { momentOfDay, ownDayAt } from '@jumelage/domain/own-day';
import { formatMessage } from '@jumelage/i18n/message';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
let eventId = '';
const barriers: string[] = [];

type Item = AgendaView['items'][number];
type Sample = { readonly userId: string; readonly name: { readonly family: string } };

/** Somebody's phone, in one language, on the demonstration's day that is under way. */
class Phone {
  readonly page: Page;
  readonly language: Language;
  readonly words: ReturnType<typeof wordsFor<'agendas'>>;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.words = wordsFor(language, 'agendas');
  }

  say(message: string, values: Record<string, string | number>): string {
    return formatMessage(message, values, this.language);
  }

  /** Reads the agenda from the server, by a request beside the page. */
  async agenda(): Promise<AgendaView> {
    return (await this.page.request.get(`/api/events/${eventId}/agenda`)).json();
  }

  async moment() {
    const { items, now } = await this.agenda();
    const meetings = ownDayAt(items, Date.parse(now))?.meetings ?? [];
    const isDone = ({ outcome }: Item) => outcome !== null;
    return momentOfDay(meetings, { now: Date.parse(now), isDone });
  }

  async opensAgain(): Promise<void> {
    await this.page.reload();
    await this.page.getByText(this.words.wholeAgenda).waitFor();
  }

  status(text: string) {
    return this.page.getByRole('status').getByText(text);
  }

  stored() {
    return this.page.evaluate(async () => {
      const cached: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) cached.push(new URL(url).pathname);
      return { local: Object.keys(localStorage), texts: Object.values(localStorage).join('\n'), cached };
    });
  }
}

async function samples(): Promise<readonly Sample[]> {
  return ((await (await fetch(`${stage.url}/api/demo/people`)).json()) as { people: Sample[] }).people;
}

async function signIn(page: Page, { userId }: Sample): Promise<void> {
  await page.request.post('/api/demo/session', { data: { userId }, headers: { origin: stage.url } });
}

/** Opens the phone of a sample person whose day has a meeting that is over and one to come. */
async function openPhone(language: Language, { skip = 0 } = {}): Promise<Phone> {
  const page = await openWindow(stage, { language, width: 390, height: 844 });
  const phone = new Phone(page, language);
  let found = 0;
  for (const sample of await samples()) {
    await signIn(page, sample);
    if (!(await page.request.get(`/api/events/${eventId}/agenda`)).ok()) continue;
    const { current, coming, done } = await phone.moment();
    if ((current ?? coming[0]) && done.some((item) => !item.outcome) && found++ === skip) return phone;
  }
  throw new Error('nobody of the demonstration has such a day');
}

beforeAll(async () => {
  stage = await openStage();
  const { events } = (await (await fetch(`${stage.url}/api/events`)).json()) as {
    events: { id: string; name: { en?: string } }[];
  };
  eventId = events.find(({ name }) => name.en?.startsWith('Practice day'))?.id ?? '';
});
afterAll(() => stage?.close());

test('the product opens on the day, whose next meeting stands in the first fold, in every language', async () => {
  for (const language of ['fr', 'zh', 'en'] as const) {
    const { page, words } = await openPhone(language);
    await page.goto('/');
    await page.waitForURL(`**/events/${eventId}/agenda`);
    await page.getByText(words.wholeAgenda).waitFor();
    const card = page
      .locator('section')
      .filter({ has: page.locator('h2') })
      .first();
    const box = await card.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThan(420);
    expect(await overflowOf(page)).toBe(0);
    // What to say of a meeting that is over stands on one line in each button.
    for (const name of [words.good, words.fair, words.poor, words.notHeld]) {
      const said = await page.getByRole('button', { name, exact: true }).first().boundingBox();
      expect([language, name, said?.height]).toEqual([language, name, 44]);
    }
    barriers.push(...(await findBarriers(page)));
    // Whoever goes home from there stays at home.
    await page.getByRole('button', { name: words.more }).click();
    await page.getByRole('link', { name: words.home, exact: true }).click();
    await page.waitForURL('**/home');
    await page.context().close();
  }
});

test('without a network the day opens again; what is done there is sent when the network is back', async () => {
  const phone = await openPhone('en');
  const { page, words } = phone;
  await page.goto(`/events/${eventId}/agenda`);
  await phone.status(words.live).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(async () => (await phone.stored()).cached.length).toBeGreaterThan(20);
  const { current, coming, done } = await phone.moment();
  const [first, over] = [current ?? coming[0], done.find((item) => !item.outcome && !item.isColleagues)];
  if (!first || !over) throw new Error('the day has changed meanwhile');

  await page.context().setOffline(true);
  await phone.opensAgain();
  await page.getByText(first.other.organisation.nameLatin).first().waitFor();
  await page
    .getByRole('status')
    .getByText(words.staleSince.split('{')[0]?.trim() ?? '')
    .waitFor();
  // The plan of the hall is of what this device holds.
  await page.getByRole('button', { name: words.planButton.split('{place}')[1]?.trim() ?? '' }).click();
  await page.getByRole('img', { name: words.planOf.split('{')[0]?.trim() ?? '' }).waitFor();
  barriers.push(...(await findBarriers(page)));
  await page.keyboard.press('Escape');
  // The names are readable, and nothing of it came from the network.
  const row = page.getByRole('listitem').filter({ hasText: over.other.organisation.nameLatin }).first();
  await row.getByRole('button', { name: words.good, exact: true }).click();
  await row.getByRole('button', { name: wordsFor('en', 'terms').nextStep.second_meeting }).click();
  await phone.status(phone.say(words.waitingActs, { n: 1 })).waitFor();
  // It survives a closed page, and home leads to the day without a network as well.
  await page.goto('/home');
  await page.waitForURL(`**/events/${eventId}/agenda`);
  await phone.status(phone.say(words.waitingActs, { n: 1 })).waitFor();
  expect((await phone.stored()).texts).toContain(first.other.name.family);

  await page.context().setOffline(false);
  await phone.status(words.live).waitFor();
  await expect
    .poll(async () => (await phone.agenda()).items.find(({ meetingId }) => meetingId === over.meetingId)?.outcome)
    .toEqual({ held: true, rating: 5, nextStep: 'second_meeting', note: '' });
  await expect.poll(() => page.getByText(phone.say(words.waitingActs, { n: 1 })).count()).toBe(0);
});

test('in a free time one proposes that very slot to somebody who is free too, in every language', async () => {
  for (const language of ['fr', 'zh', 'en'] as const) {
    const { page, words } = await openPhone(language);
    await page.goto(`/events/${eventId}/agenda`);
    const free = page.getByRole('button', { name: /\d/, expanded: false }).filter({ hasText: words.freeToo.slice(-5) });
    await free.click();
    barriers.push(...(await findBarriers(page)));
    expect([language, await overflowOf(page)]).toEqual([language, 0]);
    await page.getByText(words.propose, { exact: true }).first().click();
    await page.getByText(words.proposed, { exact: true }).waitFor();
    const sent = async () => {
      const { items } = await (await page.request.get(`/api/events/${eventId}/meeting-requests?box=sent`)).json();
      return items.filter((one: { slotId: string | null; status: string }) => one.slotId && one.status === 'pending')
        .length;
    };
    expect([language, await sent()]).toEqual([language, 1]);
    await page.getByRole('button', { name: wordsFor(language, 'core').undo }).click();
    await expect.poll(sent).toBe(0);
    await page.context().close();
  }
});

test('whoever signs out leaves nothing on the device, and nobody else finds it there', async () => {
  const phone = await openPhone('en', { skip: 1 });
  const { page, words } = phone;
  await page.goto(`/events/${eventId}/agenda`);
  await phone.status(words.live).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const before = await phone.stored();
  expect(before.local.filter((key) => key.startsWith('jumelage.kept.')).length).toBeGreaterThan(2);
  // The cache holds files of the product and never an answer.
  expect(before.cached.filter((path) => path.startsWith('/api'))).toEqual([]);
  const core = wordsFor('en', 'core');
  await page.getByRole('button', { name: core.account }).click();
  await page.getByRole('button', { name: core.signOut }).click();
  await page.waitForURL(`${stage.url}/`);
  const after = await phone.stored();
  expect(after.local.filter((key) => key.startsWith('jumelage.kept.'))).toEqual([]);
  expect(after.cached.filter((path) => path.startsWith('/api'))).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(`/events/${eventId}/agenda`);
  await page.getByRole('button', { name: core.retry }).waitFor();
  expect(await page.getByText(words.wholeAgenda).count()).toBe(0);
  await page.context().setOffline(false);
});

test('a session that ended elsewhere clears what the device stored', async () => {
  const phone = await openPhone('en');
  const { page, words } = phone;
  await page.goto(`/events/${eventId}/agenda`);
  await phone.status(words.live).waitFor();
  await page.context().clearCookies();
  await page.reload();
  await page.waitForURL('**/sign-in**');
  expect((await phone.stored()).local.filter((key) => key.startsWith('jumelage.kept.'))).toEqual([]);
});

test('can be installed: manifests in three languages, with their icons', async () => {
  for (const language of ['fr', 'zh', 'en'] as const) {
    const { page } = await openPhone(language);
    await page.goto(`/events/${eventId}/agenda`);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    expect(href).toBe(`/app.${language}.webmanifest`);
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
    const { lang, display, start_url, icons } = await response.json();
    expect([lang.slice(0, 2), display, start_url]).toEqual([language, 'standalone', '/']);
    for (const { src } of icons) expect([src, (await page.request.get(src)).status()]).toEqual([src, 200]);
    expect(icons.map((icon: { sizes: string; purpose: string }) => `${icon.sizes} ${icon.purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    await page.context().close();
  }
});

test('nothing was asked of another host, no page complained, and there are no barriers', () => {
  expect([stage.strangers, barriers]).toEqual([[], []]);
  expect(stage.complaints.filter((one) => !/Failed to fetch|net::ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
});
