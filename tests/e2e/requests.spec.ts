import { type Language, languages } from '@jumelage/domain/language';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampledLanguages } from '../support/campaigns.ts';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, undoOf, wordsFor } from './harness.ts';
import { ask, enterAs, givenEvent, organisationOf } from './steps.ts';

let stage: Stage;
/** Those of the demonstration who have a request to answer, each with the event at which. */
let askedPeople: readonly { readonly family: string; readonly eventId: string }[] = [];

type Own = {
  readonly items: readonly { readonly id: string; readonly status: string; readonly can: readonly string[] }[];
};

/** Reads as whoever the window is signed in as. */
const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;

beforeAll(async () => {
  stage = await openStage();
  const page = await openWindow(stage, { language: 'en' });
  const { people } = await read<{ people: { name: { family: string } }[] }>(page, '/api/demo/people');
  const found: { family: string; eventId: string }[] = [];
  for (const { name } of people) {
    const window = await openWindow(stage, { language: 'en' });
    await enterAs(stage, window, name.family.toLowerCase());
    const { events } = await read<{ events: { id: string; status: string; registration: string | null }[] }>(
      window,
      '/api/events',
    );
    for (const event of events.filter(({ status, registration }) => status === 'open' && registration === 'admitted')) {
      const { items = [] } = await read<Partial<Own>>(window, `/api/events/${event.id}/meeting-requests`);
      const toAnswer = items.filter(({ status, can }) => status === 'pending' && can.includes('accepted'));
      if (toAnswer.length > 0) found.push({ family: name.family.toLowerCase(), eventId: event.id });
    }
    await window.context().close();
  }
  askedPeople = found;
});
afterAll(() => stage?.close());

/** Screens that a list may take, and the height of a card, in pixels of a phone. */
const most = { screens: 3, card: 170 } as const;

async function faultsOf(page: Page, width: number): Promise<unknown[]> {
  await page.waitForLoadState('networkidle');
  const faults: unknown[] = [...(await findBarriers(page))];
  if ((await overflowOf(page)) > 0) faults.push(`${page.url()}: too wide`);
  if (width < 500) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > most.screens * 844) faults.push(`${page.url()}: ${height} px high`);
    for (const box of await page.getByRole('article').all()) {
      const { height: card = 0 } = (await box.boundingBox()) ?? {};
      if (card > most.card) faults.push(`${page.url()}: a card of ${card} px`);
    }
  }
  return faults;
}

const person = (i: number) => {
  const one = askedPeople[i];
  if (!one) throw new Error(`only ${askedPeople.length} of the demonstration have something to answer`);
  return one;
};
const start = (text: string) => text.split('{')[0]?.trim() ?? text;
const named = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');

describe.each(sampledLanguages)('the requests page, read in %s', (language: Language) => {
  const t = wordsFor(language, 'meeting-requests');
  const terms = wordsFor(language, 'terms');
  const index = languages.indexOf(language);

  test('on a phone: a request is judged, declined with a reason, and that is undone', async () => {
    const { family, eventId } = person(index);
    const page = await openWindow(stage, { language, width: 390, height: 844 });
    await enterAs(stage, page, family);
    await page.goto(`/events/${eventId}/requests`);
    await page.getByRole('article').first().waitFor();
    const faults = await faultsOf(page, 390);
    // It opens on what there is to do.
    expect(
      await page
        .locator('nav [aria-current]')
        .filter({ hasText: start(t.to_answer) })
        .count(),
    ).toBe(1);

    await page.getByRole('article').first().getByRole('heading').getByRole('button').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: named(t.accept) }).waitFor();
    faults.push(...(await faultsOf(page, 0)));
    await sheet.getByRole('button', { name: named(t.decline) }).click();
    const reason = page.getByRole('button', { name: terms.declineReason.calendar_full, exact: true });
    await reason.waitFor();
    faults.push(...(await faultsOf(page, 0)));
    const before = await page.getByRole('article').count();
    await reason.click();
    await page.getByText(t.declined).first().waitFor();
    await undoOf(page, language, t.declined).click();
    await page.getByText(t.undone).first().waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(before);

    for (const tab of ['waiting', 'agreed', 'past'] as const) {
      await page.goto(`/events/${eventId}/requests?tab=${tab}`);
      await page
        .locator('nav [aria-current]')
        .filter({ hasText: start(t[tab]) })
        .waitFor();
      faults.push(...(await faultsOf(page, 390)));
    }
    expect(faults).toEqual([]);
  });

  test('by keys alone on a wide screen: the next one is declined without a reason, and the last accepted', async () => {
    const { family, eventId } = person(index);
    const page = await openWindow(stage, { language });
    await enterAs(stage, page, family);
    await page.goto(`/events/${eventId}/requests?tab=to_answer`);
    await page.getByRole('article').first().waitFor();
    expect(await faultsOf(page, 1440)).toEqual([]);
    const count = await page.getByRole('article').count();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // Escape leaves it as it was.
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('article').count()).toBe(count);
    await page.keyboard.press('a');
    await page.getByText(t.accepted).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('article').count()).toBe(count - 1);
    const { items } = await read<Own>(page, `/api/events/${eventId}/meeting-requests`);
    expect(items.some(({ status, can }) => status === 'accepted' && can.includes('declined'))).toBe(true);
  });
});

test('whoever waits to be let in prepares a request, which the approval sends', async () => {
  const organiser = await openWindow(stage, { language: 'fr' });
  await enterAs(stage, organiser, 'delmas');
  const path = await givenEvent(stage, organiser, 'Rencontre préparée');
  /** Registers one of the demonstration’s people; answers their window and place. */
  const registered = async (family: string, language: Language, width: number) => {
    const page = await openWindow(stage, { language, width, height: 844 });
    await enterAs(stage, page, family);
    const { id: organisationId } = await organisationOf(stage, page);
    const body = { organisationId, attendance: 'onsite', languages: ['en'], zone: 'Europe/Paris', unavailable: [] };
    const reply = await ask(stage, page, 'post', `/api${path}/registration`, body);
    return { page, participantId: ((await reply.json()) as { participantId: string }).participantId };
  };
  const approve = (participantId: string) =>
    organiser.request.patch(`/api${path}/participants/${participantId}`, {
      data: { status: 'admitted' },
      headers: { origin: stage.url },
    });
  const [sender, recipient] = [await registered('fabregoul', 'fr', 390), await registered('he', 'zh', 1440)];
  expect((await approve(recipient.participantId)).status()).toBe(200);

  const t = wordsFor('fr', 'meeting-requests');
  const { page } = sender;
  await page.goto(`${path}/people`);
  await page
    .getByRole('listitem')
    .filter({ hasText: '何磊' })
    .getByRole('button', { name: named(wordsFor('fr', 'events').meet) })
    .click();
  const dialog = page.getByRole('dialog');
  const prepare = dialog.getByRole('button', { name: named(start(t.prepareAt)) });
  await prepare.waitFor();
  await dialog.getByRole('group').getByRole('button').first().click();
  await dialog.getByRole('textbox').fill('Une usine à Chengdu ?');
  // A reload loses nothing of it.
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: '何磊' })
    .getByRole('button', { name: named(wordsFor('fr', 'events').meet) })
    .click();
  await prepare.waitFor();
  expect(await dialog.getByRole('textbox').inputValue()).toBe('Une usine à Chengdu ?');
  expect(await faultsOf(page, 0)).toEqual([]);
  await prepare.click();
  await page
    .getByText(named(start(t.requestPrepared)))
    .first()
    .waitFor();
  await page.goto(`${path}/requests`);
  await page.getByText(wordsFor('fr', 'terms').requestStatus.prepared).first().waitFor();
  expect(await faultsOf(page, 390)).toEqual([]);

  await recipient.page.goto(`${path}/requests`);
  await recipient.page.getByText(wordsFor('zh', 'meeting-requests').none_to_answer).waitFor();
  expect(await faultsOf(recipient.page, 1440)).toEqual([]);
  expect((await approve(sender.participantId)).status()).toBe(200);
  await recipient.page.reload();
  await recipient.page.getByRole('article').getByText('Une usine à Chengdu').waitFor();
  // The first sentence stands there in the language of its reader.
  await recipient.page
    .getByRole('region', { name: wordsFor('zh', 'meeting-requests').panel })
    .getByText(/[，。？]$/u)
    .first()
    .waitFor();
  expect(await faultsOf(recipient.page, 1440)).toEqual([]);
});

test('nothing on the way is an error or a call to another host', () => {
  expect(stage.complaints).toEqual([]);
  expect(stage.strangers).toEqual([]);
});
