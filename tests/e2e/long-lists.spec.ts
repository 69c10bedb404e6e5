import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { enterAs } from './steps.ts';

type Row = { readonly id?: string; readonly organisation?: { readonly id: string } };
const rows = 300;

/** The row that keeps its address, so that a page stands behind it. */
const real = 200;

/** Answers a list with its rows again and again, each under a name and an address of its own. */
async function multiply(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  // The demonstration's person has marked few: the rows are those of the whole list.
  url.searchParams.delete('mark');
  const reply = await route.fetch({ url: url.href });
  const list = (await reply.json()) as { readonly items: readonly Row[] };
  const items = Array.from({ length: rows }, (_, n) => {
    const row = list.items[n % list.items.length] ?? {};
    const id = n + 1 === real ? {} : { id: `org_row${String(n).padStart(13, '0')}` };
    const own = { ...id, nameLatin: `Row ${n + 1}`, nameHanzi: null };
    return row.organisation ? { ...row, organisation: { ...row.organisation, ...own } } : { ...row, ...own };
  });
  await route.fulfill({ response: reply, json: { ...list, items, total: rows, page: 1, size: rows } });
}

/** Tells whether an element is the one with the focus or holds it, and stands within the window. */
const isInSight = (page: Page, name: string) =>
  page.getByRole('article', { name, exact: true }).evaluate((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe('lists of three hundred rows', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  async function open(path: string, width: number): Promise<Page> {
    const page = await openWindow(stage, { language: 'en', width });
    await page.goto('/sign-in');
    await enterAs(stage, page, 'he');
    await page.route(
      ({ pathname }) => pathname === '/api/organisations' || /^\/api\/organisations\/[^/]+\/matches$/.test(pathname),
      multiply,
    );
    await page.goto(path);
    return page;
  }

  test('keys walk through to the two hundredth suggestion, beside which all of it stands; Tab goes on from where one is', async () => {
    // Of what one marked, nothing is folded away.
    const page = await open('/suggestions?mark=shortlisted', 1440);
    await page
      .getByRole('article')
      .nth(rows - 1)
      .waitFor({ state: 'attached' });
    const chosen = page.getByRole('article').getByRole('button', { pressed: true });
    for (let row = 1; row < 4; row++) await page.keyboard.press('j');
    await expect.poll(() => chosen.textContent()).toBe('Row 4');
    await expect.poll(() => isInSight(page, 'Row 4')).toBe(true);
    // All the others would be pressed for in the same way: the last ten are, from one that is chosen far below.
    await page.getByRole('article').getByRole('button', { name: 'Row 190', exact: true }).press('Enter');
    await expect.poll(() => chosen.textContent()).toBe('Row 190');
    for (let row = 190; row < 200; row++) await page.keyboard.press('j');
    await expect.poll(() => chosen.textContent()).toBe('Row 200');
    await expect.poll(() => isInSight(page, 'Row 200')).toBe(true);
    await page
      .getByRole('region', { name: wordsFor('en', 'matches').panel })
      .getByText('Row 200')
      .first()
      .waitFor();
    await chosen.focus();
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-label'));
    expect(await focused()).toBe('Row 200');
    await page.keyboard.press('k');
    await expect.poll(() => chosen.textContent()).toBe('Row 199');
    await expect.poll(() => isInSight(page, 'Row 199')).toBe(true);
    for (let presses = 0; presses < 6 && (await focused()) === 'Row 200'; presses++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Row 201');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('the directory is walked by Tab, a way back leads to the same row, and nothing in it is a barrier on a phone', async () => {
    const page = await open('/directory', 390);
    const link = (n: number) => page.getByRole('link', { name: `Row ${n}`, exact: true });
    await link(rows).waitFor({ state: 'attached' });
    await link(199).focus();
    await page.keyboard.press('Tab');
    expect(await link(200).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await link(real).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(10_000);
    await link(real).press('Enter');
    await page.waitForURL(/\/organisations\/org_/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await link(real).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(stage.strangers).toEqual([]);
  });
});
