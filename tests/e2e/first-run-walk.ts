import type { Language } from '@jumelage/domain/language';
import type { OrganisationKind } from '@jumelage/domain/organisation';
import { wordsOf } from '@jumelage/i18n/all-words';
import type { Locator, Page } from 'playwright-core';

/** The most acts from the landing page to a suggestion by name, and to a request that is sent. */
export const most = { toMatch: 10, toRequest: 14 } as const;

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
export const who = {
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
export const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(?:[(（].*)?$`, 'u'));
/** Takes the beginning of a text, up to what is filled in. */
const startOf = (text: string) => text.split('{')[0] ?? text;
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** Moments of the walk at which a page can be looked at: it is drawn, and nothing is done. */
export type Moment = 'described' | 'understood' | 'suggested' | 'asking';

/**
 * Walks from the landing page to a suggestion and to a request that is sent, as somebody new who reads a language; answers
 * the acts that each took.
 */
export async function walkFirstRun(
  page: Page,
  {
    language,
    email,
    look = async () => undefined,
  }: {
    readonly language: Language;
    readonly email: string;
    readonly look?: (moment: Moment) => Promise<void>;
  },
): Promise<{ readonly toMatch: number; readonly toRequest: number }> {
  const t = wordsOf(language, 'first-run');
  const accounts = wordsOf(language, 'accounts');
  const terms = wordsOf(language, 'terms');
  const matches = wordsOf(language, 'matches');
  const requests = wordsOf(language, 'meeting-requests');
  const { text, kind, name, person } = who[language];
  const acts = countActs();

  await page.goto('/');
  await acts.click(page.getByRole('main').locator('a[href^="/sign-up"]').first());
  await acts.fill(field(page, t.text), text);
  await acts.click(page.getByRole('radio', { name: terms.organisationKind[kind], exact: true }));
  await acts.fill(page.getByRole('main').locator('input[autocomplete=organization]'), name);
  await look('described');
  await acts.click(button(page, t.continue));
  await page.getByRole('heading', { level: 1, name: t.title2 }).waitFor();
  await look('understood');
  await acts.fill(field(page, language === 'zh' ? t.hanzi : t.person), person);
  await acts.fill(field(page, accounts.email), email);
  await acts.click(page.getByRole('checkbox'));
  await acts.click(button(page, t.showMatches));
  await acts.click(button(page, t.useCode));
  await page.getByRole('article').first().waitFor();
  const toMatch = acts.count();
  await look('suggested');

  await acts.click(page.getByRole('checkbox'));
  await acts.click(button(page, t.publishAbroad));
  await page.waitForURL('**/suggestions?**');
  // The first suggestion that can be met says so by a button of its own, on a phone as beside the panel.
  await acts.click(
    page.getByRole('button', { name: new RegExp(`^(${matches.meet}|${matches.prepareShort})`, 'u') }).first(),
  );
  const send = sendButton(page, language);
  await send.waitFor();
  await look('asking');
  await acts.click(send);
  await page
    .getByText(new RegExp(`${startOf(requests.requestSent)}|${startOf(requests.requestPrepared)}`, 'u'))
    .first()
    .waitFor();
  return { toMatch, toRequest: acts.count() };
}

/** Finds the button that sends or prepares a request. */
export function sendButton(page: Page, language: Language): Locator {
  const requests = wordsOf(language, 'meeting-requests');
  return page.getByRole('dialog').getByRole('button', {
    name: new RegExp(`^(${startOf(requests.sendAt)}|${startOf(requests.prepareAt)})`, 'u'),
  });
}
