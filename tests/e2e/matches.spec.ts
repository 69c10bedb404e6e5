import type { Language } from '@jumelage/domain/language';
import { formatMessage } from '@jumelage/i18n/message';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampledLanguages } from '../support/campaigns.ts';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, undoOf, untilHome, wordsFor } from './harness.ts';
import { ask, enterAs, organisationOf } from './steps.ts';

/**
 * Suggestions as an entrepreneur turns, questions, compares and notes them, and as an investor follows them; one
 * language on a phone.
 */
describe.each(sampledLanguages)('suggestions, read in %s', (language: Language) => {
  const matches = wordsFor(language, 'matches');
  const suggestions = wordsFor(language, 'suggestions');
  const pipelines = wordsFor(language, 'pipelines');
  const coInvestments = wordsFor(language, 'co-investments');
  const reasons = wordsFor(language, 'reasons');
  const core = wordsFor(language, 'core');
  const terms = wordsFor(language, 'terms');
  const say = (message: string, values: Record<string, string | number>) => formatMessage(message, values, language);
  const isPhone = language === 'zh';

  let stage: Stage;
  let entrepreneur: Page;
  let investor: Page;
  const faults: string[] = [];
  const look = async (page: Page) => {
    faults.push(...(await findBarriers(page)));
    const overflow = await overflowOf(page);
    if (overflow > 0) faults.push(`${page.url()}: ${overflow} px too wide`);
  };

  async function enter(family: string): Promise<Page> {
    const page = await openWindow(stage, { language, width: isPhone ? 390 : 1440 });
    await enterAs(stage, page, family);
    return page;
  }

  /** Sets or takes back a mark: the page shows it at once, but another view of it must find it at the server. */
  async function marking(page: Page, act: () => Promise<void>): Promise<void> {
    const answered = page.waitForResponse((response) => /\/matches\/[^/]+\/mark$/.test(response.url()));
    await act();
    expect((await answered).ok()).toBe(true);
  }

  const nameOf = (page: Page, index: number) =>
    page.getByRole('article').nth(index).getByRole('heading', { level: 2 }).textContent();

  /** Opens what changes the list, which stands in a panel of its own. */
  const open = (page: Page, panel: string) => page.getByRole('button', { name: panel }).click();

  /** Chooses a suggestion: all of it stands beside the list, and in a sheet on a phone. */
  async function choose(page: Page, card: Locator): Promise<Locator> {
    await card.getByRole('heading', { level: 2 }).getByRole('button').click();
    return isPhone ? page.getByRole('dialog') : page.getByRole('region', { name: matches.panel });
  }

  beforeAll(async () => {
    stage = await openStage();
    entrepreneur = await enter('he');
    investor = await enter('peyre');
  });
  afterAll(() => stage?.close());

  test('a weight that is turned stands in the address, is said in words, and the list answers', async () => {
    const page = entrepreneur;
    await page.goto('/suggestions');
    await page.getByRole('article').first().waitFor();
    await open(page, suggestions.emphasisTitle);
    const slider = page.getByRole('slider', { name: reasons.criteria.topics });
    const answered = page.waitForResponse((response) => response.url().includes('emphasis=topics'));
    await slider.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toBe(suggestions.level0);
    expect((await answered).status()).toBe(200);
    await page.waitForURL(/emphasis=topics(%3A|:)0/);
    await page
      .getByText(suggestions.reordered.split('{name}')[0] ?? '')
      .first()
      .waitFor({ state: 'attached' });
    await look(page);
    await page.reload();
    await page.getByRole('article').first().waitFor();
    await open(page, suggestions.emphasisTitle);
    await expect.poll(() => slider.inputValue()).toBe('0');
    await page.getByRole('button', { name: suggestions.resetEmphasis }).click();
    await page.waitForURL((url) => !url.search.includes('emphasis'));
  });

  test('why not: where an organisation stands, or by whose rule it is kept out', async () => {
    const page = entrepreneur;
    await page.keyboard.press('Escape');
    await open(page, suggestions.whyNotTitle);
    const panel = page.getByRole('region', { name: suggestions.whyNotTitle });
    await panel.getByRole('searchbox').fill('a');
    const found = panel.getByRole('listitem').getByRole('button');
    await found.first().click();
    await panel.getByRole('link', { name: suggestions.seeProfile }).waitFor();
    // Either a rule, or a place with what keeps it down.
    const answers = [suggestions.whyNotExcluded, suggestions.whyNotKeepsDown, suggestions.whyNotNothing].map((text) =>
      panel.getByText(text),
    );
    await expect
      .poll(async () => (await Promise.all(answers.map((answer) => answer.count()))).reduce((sum, n) => sum + n, 0))
      .toBeGreaterThan(0);
    await look(page);
    await panel.getByRole('button', { name: suggestions.whyNotAnother }).click();
    await expect
      .poll(() => panel.getByRole('searchbox').evaluate((field) => field === document.activeElement))
      .toBe(true);
  });

  test('three are put side by side, and one is taken off and put back', async () => {
    const page = entrepreneur;
    await page.keyboard.press('Escape');
    const names = [await nameOf(page, 0), await nameOf(page, 1), await nameOf(page, 2)];
    for (const index of [0, 1, 2]) await page.getByRole('article').nth(index).getByRole('checkbox').check();
    await page.getByRole('link', { name: say(suggestions.compareBar, { n: 3, max: 4 }) }).click();
    await page.waitForURL(/\/suggestions\/compare\?/);
    const headers = page.getByRole('table').getByRole('columnheader');
    // On a phone two stand side by side, and an arrow walks to the third.
    const shown = isPhone ? 2 : 3;
    await expect.poll(() => headers.count()).toBe(shown);
    for (const [index, name] of names.slice(0, shown).entries())
      await expect.poll(() => headers.nth(index).textContent()).toContain(name);
    if (isPhone) {
      await page.getByRole('button', { name: suggestions.compareNext }).click();
      await expect.poll(() => headers.nth(1).textContent()).toContain(names[2]);
    }
    await page.getByRole('rowheader', { name: new RegExp(`^${suggestions.rowMoney}`) }).waitFor();
    await look(page);
    const removed = page.getByText(say(suggestions.compareShown, { from: 2, to: 3, n: 3 }));
    await headers.last().getByRole('button').click();
    await expect.poll(() => (isPhone ? removed.count() : headers.count())).toBe(isPhone ? 0 : 2);
    await undoOf(page, language).click();
    await expect.poll(() => (isPhone ? removed.count() : headers.count())).toBe(isPhone ? 1 : 3);
    await page.getByRole('link', { name: suggestions.compareBack }).click();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => page.getByRole('article').first().getByRole('checkbox').isChecked()).toBe(true);
  });

  test('a private note is saved when its field is left, and an undone removal brings it back', async () => {
    const page = entrepreneur;
    await page.goto('/suggestions');
    const card = page.getByRole('article').first();
    const name = (await card.getAttribute('aria-label')) ?? '';
    const all = await choose(page, card);
    await marking(page, () => all.getByRole('button', { name: matches.shortlist, exact: true }).click());
    await all.getByRole('button', { name: new RegExp(`^${matches.noteAdd}`) }).click();
    const field = all.getByRole('textbox', { name: say(matches.noteAbout, { name }) });
    await field.fill('Rappeler en juillet 七月再联系');
    await field.press('Tab');
    await all.getByText(core.saved, { exact: true }).waitFor();
    await look(page);
    await page.goto('/suggestions?mark=shortlisted');
    const kept = page.getByRole('article', { name, exact: true });
    const note = async () => (await choose(page, kept)).getByText('Rappeler en juillet 七月再联系').waitFor();
    await note();
    if (isPhone) await page.keyboard.press('Escape');
    const takeOff = { name: new RegExp(matches.takeOffShortlist) };
    const acts = isPhone ? kept : page.getByRole('region', { name: matches.panel });
    await marking(page, () => acts.getByRole('button', takeOff).click());
    await kept.waitFor({ state: 'detached' });
    await marking(page, () => undoOf(page, language).click());
    await note();
    await page.reload();
    await note();
  });

  test('keys walk through the list, and may be switched off; cards are low on a phone', async () => {
    const page = entrepreneur;
    await page.goto('/suggestions');
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    const heights = await cards.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(isPhone ? 170 : 96);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(isPhone ? 2400 : 3 * 900);
    if (isPhone) return;
    const chosen = page.getByRole('article').getByRole('button', { pressed: true });
    const first = await nameOf(page, 0);
    await page.keyboard.press('j');
    await expect.poll(() => chosen.textContent()).toBe(await nameOf(page, 1));
    await page.keyboard.press('k');
    await expect.poll(() => chosen.textContent()).toBe(first);
    await open(page, suggestions.keys);
    await page.getByRole('checkbox', { name: suggestions.keysOn }).uncheck();
    await look(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await chosen.textContent()).toBe(first);
  });

  test('an investor moves a deal along the board by the keyboard, and takes the move back', async () => {
    const page = investor;
    // The demonstration's board is filled: the first suggestion may stand on it already.
    const { id: own } = await organisationOf(stage, page);
    const matched = `/api/organisations/${own}/matches`;
    const { items } = (await (
      await ask(stage, page, 'get', `${matched}?scope=other_side&limit=1&offset=0`)
    ).json()) as {
      items: readonly { readonly organisation: { readonly id: string } }[];
    };
    await ask(stage, page, 'delete', `${matched}/${items[0]?.organisation.id}/mark`);
    await page.goto('/suggestions');
    const suggestion = page.getByRole('article').first();
    await suggestion.waitFor();
    const name = await nameOf(page, 0);
    await marking(page, () =>
      page
        .getByRole('button', { name: matches.shortlist, exact: true })
        .filter({ visible: true })
        .first()
        .press('Enter'),
    );
    await page.goto('/suggestions/pipeline');
    const card = page
      .locator('[data-column="shortlisted"] [data-card]')
      .filter({ hasText: name ?? '' })
      .first();
    await card.waitFor();
    const id = await card.getAttribute('data-card');
    const inColumn = (column: string) => page.locator(`[data-column="${column}"] [data-card="${id}"]`);
    await look(page);
    await card.locator('[data-move]').press('Enter');
    const menu = page.getByRole('dialog');
    await look(page);
    await marking(page, () => menu.getByRole('button', { name: terms.matchMark.met, exact: true }).press('Enter'));
    await inColumn('met').waitFor({ state: 'attached' });
    // The focus goes with the card where it can be seen, and stays in the column where it cannot.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column')))
      .toBe(isPhone ? 'shortlisted' : 'met');
    await marking(page, () => undoOf(page, language).click());
    await inColumn('met').waitFor({ state: 'detached' });
    await inColumn('shortlisted').waitFor({ state: 'attached' });
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
    expect(screens).toBeLessThanOrEqual(3);
    if (!isPhone) {
      await marking(page, () =>
        inColumn('shortlisted').dragTo(page.getByRole('region', { name: terms.matchMark.in_diligence, exact: true })),
      );
      await inColumn('in_diligence').waitFor();
      await page.reload();
      await inColumn('in_diligence').waitFor();
    }
  });

  test('only investors have a board; partners and pairs have a page of their own', async () => {
    await entrepreneur.goto('/suggestions/pipeline');
    await entrepreneur.getByText(pipelines.notInvestorTitle).waitFor();
    for (const [page, title] of [
      [investor, coInvestments.titleInvestor],
      [entrepreneur, coInvestments.titleRaise],
    ] as const) {
      await page.goto('/suggestions/co-investments');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('alert').count()).toBe(0);
      await look(page);
    }
  });

  test('nothing on the way is a barrier, an error, or a call to another host', () => {
    expect(faults).toEqual([]);
    expect(stage.complaints).toEqual([]);
    expect(stage.strangers).toEqual([]);
  });
});

describe('what organisers see of the matching', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('who is seen, how matches are weighed, and rates that the admin changes', async () => {
    const page = await openWindow(stage, { language: 'en' });
    const weights = wordsFor('en', 'match-weights');
    const exposure = wordsFor('en', 'exposure');
    const core = wordsFor('en', 'core');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /MARTIN/ }).click();
    await untilHome(page);
    await page.getByRole('link', { name: weights.title }).click();
    await page.getByRole('table', { name: weights.versionsCaption }).waitFor();
    await expect.poll(() => page.getByText(weights.liveHand).count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: weights.editRates }).click();
    const rate = page.getByLabel(
      formatMessage(weights.rateOf, { currency: wordsFor('en', 'terms').currency.CNY }, 'en'),
    );
    await rate.fill('a lot');
    await page.getByRole('button', { name: core.save }).click();
    await page.getByText(weights.notANumber).first().waitFor();
    await rate.fill('0.128');
    await page.getByRole('button', { name: core.save }).click();
    await page
      .getByText(/0\.128/)
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByText(/0\.128/)
      .first()
      .waitFor();

    const { events } = (await (await page.request.get('/api/events')).json()) as {
      events: { id: string; status: string }[];
    };
    await page.goto(`/events/${events.find((event) => event.status === 'running')?.id}/organise/exposure`);
    await page.getByRole('table', { name: exposure.caption }).waitFor();
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(3);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('and anyone may read how it works and whose work it rests on', async () => {
    const page = await openWindow(stage, { language: 'zh', width: 390 });
    await page.goto('/about-matching');
    await page
      .getByText(/CC-CEDICT/)
      .first()
      .waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
    expect(stage.strangers).toEqual([]);
  });
});
