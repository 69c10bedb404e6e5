import type { Language } from '@jumelage/domain/language';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

type Card = { readonly name: { readonly family: string }; readonly organisation: { readonly nameLatin: string } };
type Request = { readonly id: string; readonly status: string; readonly from: Card; readonly to: Card };
type Pair = { readonly eventId: string; readonly request: Request };

let stage: Stage;
let pair: Pair;

const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;
const familyOf = ({ name }: Pick<Card, 'name'>) => name.family.toLowerCase();

/** Finds two of the demonstration with an open request between them, whose thread takes messages. */
async function findPair(): Promise<Pair> {
  const visitor = await openWindow(stage, { language: 'en' });
  const { people } = await read<{ people: Pick<Card, 'name'>[] }>(visitor, '/api/demo/people');
  const families = new Set(people.map(familyOf));
  for (const family of families) {
    const page = await openWindow(stage, { language: 'en' });
    await enterAs(stage, page, family);
    const { events } = await read<{ events: { id: string; registration: string | null }[] }>(page, '/api/events');
    for (const { id: eventId } of events.filter(({ registration }) => registration === 'admitted')) {
      const { items = [] } = await read<{ items?: Request[] }>(page, `/api/events/${eventId}/meeting-requests`);
      for (const request of items.filter(
        ({ from, to }) => families.has(familyOf(from)) && families.has(familyOf(to)),
      )) {
        const path = `/api/events/${eventId}/meeting-requests/${request.id}/messages`;
        if ((await read<{ isOpen?: boolean }>(page, path)).isOpen) return { eventId, request };
      }
    }
    await page.context().close();
  }
  throw new Error('no two of the demonstration have a request to write about');
}

beforeAll(async () => {
  stage = await openStage();
  pair = await findPair();
});
afterAll(() => stage?.close());

type Side = { readonly page: Page; readonly own: Card; readonly other: Card; readonly language: Language };

/** Opens the thread of the request, as one of the two: in the panel, or in the sheet of a phone. */
async function openThread({ page, own, other, language }: Side): Promise<Locator> {
  await enterAs(stage, page, familyOf(own));
  const isMine = pair.request.from === own;
  const tab = pair.request.status === 'accepted' ? 'agreed' : isMine ? 'waiting' : 'to_answer';
  await page.goto(`/events/${pair.eventId}/requests?tab=${tab}`);
  const article = page.getByRole('article').filter({ hasText: other.organisation.nameLatin }).first();
  await article.getByRole('heading').getByRole('button').click();
  const isPhone = (page.viewportSize()?.width ?? 0) < 500;
  const place = isPhone ? page.getByRole('dialog') : page.locator('main');
  const summary = place.locator('summary').filter({ hasText: wordsFor(language, 'messages').title });
  await summary.click();
  await place.getByRole('textbox').last().waitFor();
  return place;
}

test('two people write to each other in French and Chinese, one on a phone: each hears of it at once', async () => {
  const { from, to } = pair.request;
  const [fr, zh] = [wordsFor('fr', 'messages'), wordsFor('zh', 'messages')];
  const wide = await openWindow(stage, { language: 'fr' });
  const phone = await openWindow(stage, { language: 'zh', width: 390, height: 844 });
  const here = await openThread({ page: wide, own: from, other: to, language: 'fr' });
  const there = await openThread({ page: phone, own: to, other: from, language: 'zh' });

  await here.getByRole('textbox').last().fill('Bonjour, avez-vous <b>une usine</b> ?');
  await wide.keyboard.press('Enter');
  await here.getByRole('log').getByText('Bonjour, avez-vous <b>une usine</b> ?').waitFor();
  await expect.poll(() => here.getByRole('textbox').last().inputValue()).toBe('');

  // Without a reload, marked with its language, and as the text that it is.
  const heard = there.getByRole('log').getByText('Bonjour, avez-vous <b>une usine</b> ?');
  await heard.waitFor();
  expect(await heard.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr');

  await there.getByRole('textbox').last().fill('有，在成都。');
  const send = there.getByRole('button', { name: zh.send, exact: true });
  expect((await send.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await send.click();
  await here.getByRole('log').getByText('有，在成都。').waitFor();

  // What is being typed is there after a reload.
  await here.getByRole('textbox').last().fill('Pas encore envoyé');
  await wide.reload();
  const article = wide.getByRole('article').filter({ hasText: to.organisation.nameLatin }).first();
  await article.getByRole('heading').getByRole('button').click();
  await wide.locator('summary').filter({ hasText: fr.title }).click();
  await expect.poll(() => wide.locator('main').getByRole('textbox').last().inputValue()).toBe('Pas encore envoyé');

  for (const page of [wide, phone]) {
    await page.waitForLoadState('networkidle');
    expect([await findBarriers(page), await overflowOf(page)]).toEqual([[], 0]);
  }
  expect([stage.strangers, stage.complaints]).toEqual([[], []]);
});
