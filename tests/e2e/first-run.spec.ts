import { type Language, languages } from '@jumelage/domain/language';
import type { OrganisationKind } from '@jumelage/domain/organisation';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The most acts from the landing page to a suggestion by name, and to a request that is sent. */
const most = { toMatch: 10, toRequest: 14 } as const;

/** Counts what somebody does: a click, a tap, a choice, or a field filled. Nothing is done past it. */
function countActs() {
  let acts = 0;
  return {
    click: async (target: Locator) => {
      acts += 1;
      await target.click();
    },
    fill: async (target: Locator, text: string) => {
      acts += 1;
      await target.fill(text);
    },
    count: () => acts,
  };
}

/** The sentence that each says of itself; the one in Chinese is a team without a company. */
const who = {
  fr: {
    text: 'Nous produisons des films solaires souples pour les toits légers. Nous cherchons un partenaire industriel en Chine pour la production en série.',
    kind: 'startup',
    ...{ name: 'Sample Films', person: 'Camille Rossi' },
  },
  zh: {
    text: '我们已完成柔性薄膜太阳能组件样机，正在寻找法国的分销合作伙伴，可提供专利许可。',
    kind: 'project',
    ...{ name: '示例薄膜光能', person: '侯为民' },
  },
  en: {
    text: 'We invest in battery and hydrogen startups, from seed to growth stage.',
    kind: 'investor',
    ...{ name: 'Sample Ventures', person: 'Jane Martin' },
  },
} as const satisfies Record<
  Language,
  Readonly<Record<'text' | 'name' | 'person', string>> & { readonly kind: OrganisationKind }
>;

/** Finds a field by its label, which may end in a mark such as “(optional)”. */
const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(?:[(（].*)?$`, 'u'));
/** Takes the beginning of a text, up to what is filled in. */
const startOf = (text: string) => text.split('{')[0] ?? text;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const ways = languages.flatMap((language) => windows.map((size) => ({ language, ...size })));

describe.each(ways)('from the landing page, read in $language at $width px', ({ language, width, height }) => {
  const t = wordsFor(language, 'first-run');
  const accounts = wordsFor(language, 'accounts');
  const terms = wordsFor(language, 'terms');
  const matches = wordsFor(language, 'matches');
  const requests = wordsFor(language, 'meeting-requests');
  const { text, kind, name, person } = who[language];

  test(`a first suggestion takes ${most.toMatch} acts at the most, a first request ${most.toRequest}`, async () => {
    const page = await openWindow(stage, { language, width, height });
    const acts = countActs();
    const faults: unknown[] = [];
    const look = async () =>
      faults.push(...(await findBarriers(page)), ...((await overflowOf(page)) > 0 ? ['too wide'] : []));

    await page.goto('/');
    await acts.click(page.getByRole('main').locator('a[href^="/sign-up"]').first());
    await acts.fill(field(page, t.text), text);
    await acts.click(page.getByRole('radio', { name: terms.organisationKind[kind], exact: true }));
    await acts.fill(page.getByRole('main').locator('input[autocomplete=organization]'), name);
    await look();
    await acts.click(button(page, t.continue));
    await page.getByRole('heading', { level: 1, name: t.title2 }).waitFor();
    await look();
    await acts.fill(field(page, language === 'zh' ? t.hanzi : t.person), person);
    await acts.fill(field(page, accounts.email), `first.run.${language}.${width}@walk.example`);
    await acts.click(page.getByRole('checkbox'));
    await acts.click(button(page, t.showMatches));
    await acts.click(button(page, t.useCode));
    const suggestion = page.getByRole('article').first();
    await suggestion.waitFor();
    const toMatch = acts.count();
    expect((await suggestion.getByRole('heading').textContent())?.trim()).toBeTruthy();
    expect(await page.getByRole('article').count()).toBeLessThanOrEqual(3);
    await look();

    // What they will see is in their language.
    const theirs = language === 'zh' ? 'fr' : 'zh';
    await page.getByText(wordsFor(theirs, 'terms').organisationKind[kind], { exact: true }).first().waitFor();
    await acts.click(page.getByRole('checkbox'));
    await acts.click(button(page, t.publishAbroad));
    await page.waitForURL('**/suggestions?**');
    // The first suggestion that can be met says so by a button of its own, on a phone as beside the panel.
    await acts.click(
      page.getByRole('button', { name: new RegExp(`^(${matches.meet}|${matches.prepareShort})`, 'u') }).first(),
    );
    const send = page.getByRole('dialog').getByRole('button', {
      name: new RegExp(`^(${startOf(requests.sendAt)}|${startOf(requests.prepareAt)})`, 'u'),
    });
    await send.waitFor();
    await look();
    // In sight without scrolling, whatever stands above it.
    expect((await send.boundingBox())?.y).toBeLessThan(height - 40);
    await acts.click(send);
    await page
      .getByText(new RegExp(`${startOf(requests.requestSent)}|${startOf(requests.requestPrepared)}`, 'u'))
      .first()
      .waitFor();

    expect(faults).toEqual([]);
    expect(toMatch).toBeLessThanOrEqual(most.toMatch);
    expect(acts.count()).toBeLessThanOrEqual(most.toRequest);
  });
});

test('a reload, a step back and a wrong code lose nothing that was typed', async () => {
  const page = await openWindow(stage, { language: 'fr' });
  const t = wordsFor('fr', 'first-run');
  const accounts = wordsFor('fr', 'accounts');
  const { text, name, person } = who.fr;
  await page.goto('/sign-up');
  await field(page, t.text).fill(text);
  await page.getByRole('radio', { name: wordsFor('fr', 'terms').organisationKind.startup, exact: true }).click();
  await field(page, t.name).fill(name);
  await page.reload();
  await button(page, t.continue).click();
  await page.getByRole('heading', { level: 1, name: t.title2 }).waitFor();
  const manufacture = t.remove.replace('{name}', wordsFor('fr', 'terms').cooperationKind.manufacture);
  await button(page, manufacture).click();
  await page.goBack();
  expect(await field(page, t.text).inputValue()).toBe(text);
  await page.goForward();
  await field(page, t.person).fill(person);
  await field(page, accounts.email).fill('first.run.again@walk.example');
  await page.getByRole('checkbox').click();
  await button(page, t.showMatches).click();
  await field(page, accounts.code).fill('000000');
  await page.getByText(wordsFor('fr', 'errors').codes.code_wrong).first().waitFor();
  await page.reload();
  await button(page, t.useCode).click();
  await page.getByRole('article').first().waitFor();
  expect(page.url()).toContain('/organisation/new');
  await page.reload();
  await page.getByRole('article').first().waitFor();
});

test('nothing on the way is an error or a call to another host', () => {
  expect(stage.complaints).toEqual([]);
  expect(stage.strangers).toEqual([]);
});
