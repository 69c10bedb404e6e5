import type { Language } from '@jumelage/domain/language';
import { listedNameFor, nameFor } from '@jumelage/domain/participant';
import { formatMessage } from '@jumelage/i18n/message';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isWhole } from '../support/campaigns.ts';
import { findBarriers } from './barriers.ts';
import { mailedCode, openStage, openWindow, type Stage, wordsFor } from './harness.ts';
import { givenEvent } from './steps.ts';

const lin = { family: 'Lin', given: 'Xiaoyu', hanzi: '林晓雨' };
const peyre = { family: 'Peyre', given: 'Laurent' };

/** Clicks the button or link of this name; several of one name differ by where they stand, so the first is meant. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

/** Finds a field by its label, which may end in a mark such as “(optional)”. */
const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(?:[(（].*)?$`, 'u'));

/**
 * Tests the chain from a profile to an agenda, by its three kinds of people, each in a window of their own. A language is
 * a file: none waits for the others.
 */
export function testJourney(language: Language): void {
  const accounts = wordsFor(language, 'accounts');
  const firstRun = wordsFor(language, 'first-run');
  const organisations = wordsFor(language, 'organisations');
  const matches = wordsFor(language, 'matches');
  const events = wordsFor(language, 'events');
  const requests = wordsFor(language, 'meeting-requests');
  const participants = wordsFor(language, 'participants');
  const schedules = wordsFor(language, 'schedules');
  const core = wordsFor(language, 'core');
  const agendas = wordsFor(language, 'agendas');
  const terms = wordsFor(language, 'terms');
  const say = (message: string, values: Record<string, string | number>) => formatMessage(message, values, language);

  let stage: Stage;
  let entrepreneur: Page;
  let investor: Page;
  let organiser: Page;
  let eventPath = '';
  const barriers: string[] = [];
  // The same states in another language meet the same rules: campaigns look at them in all three.
  const isLooked = isWhole || language === 'fr';
  const look = async (page: Page) => {
    if (isLooked) barriers.push(...(await findBarriers(page)));
  };

  beforeAll(async () => {
    stage = await openStage();
    entrepreneur = await openWindow(stage, { language });
    investor = await openWindow(stage, { language });
    organiser = await openWindow(stage, { language });
  });
  afterAll(() => stage?.close());

  /** Enters as a sample person by the sign-in page's one click. */
  async function enterAs(page: Page, name: RegExp) {
    await page.goto('/sign-in');
    await page.getByRole('button', { name }).click();
    await page.waitForURL('**/home');
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  async function register(page: Page) {
    await page.goto(`${eventPath}/register`);
    await press(page, events.save);
    await page.getByText(events.saved).first().waitFor();
  }

  test('the entrepreneur signs up, writes a profile in Chinese and publishes it', async () => {
    await entrepreneur.goto('/');
    await entrepreneur.getByRole('heading', { level: 1 }).waitFor();
    await look(entrepreneur);
    await entrepreneur.goto('/sign-up?next=%2Fhome');
    await field(entrepreneur, accounts.family).fill('Lin');
    await field(entrepreneur, accounts.given).fill('Xiaoyu');
    await field(entrepreneur, accounts.hanzi).fill('林晓雨');
    const email = `lin.xiaoyu.${language}@sample-journey.example`;
    await field(entrepreneur, accounts.email).fill(email);
    await entrepreneur.getByRole('textbox', { name: accounts.password }).fill('correct horse battery');
    await entrepreneur.getByRole('checkbox', { name: accounts.consentTerms }).check();
    await entrepreneur.getByRole('checkbox', { name: accounts.consentOtherSide }).check();
    await look(entrepreneur);
    await press(entrepreneur, accounts.signUp);
    await field(entrepreneur, accounts.code).waitFor();
    await look(entrepreneur);
    await field(entrepreneur, accounts.code).fill(await mailedCode(stage, email));
    await press(entrepreneur, accounts.codeConfirm);
    await entrepreneur.waitForURL('**/home');

    await entrepreneur.goto('/organisation/new');
    await field(entrepreneur, firstRun.text).fill(
      '退役动力电池的回收与再利用。我们从退役动力电池中回收锂和钴，希望与法国的电池回收企业和投资人见面。',
    );
    await entrepreneur.getByRole('radio', { name: terms.organisationKind.startup, exact: true }).click();
    await field(entrepreneur, firstRun.name).fill('示例旅程电池');
    await field(entrepreneur, firstRun.nameLatin).fill('Sample Journey Battery');
    await field(entrepreneur, organisations.country).selectOption('CN');
    await look(entrepreneur);
    await press(entrepreneur, firstRun.continue);
    await entrepreneur.getByRole('heading', { level: 1, name: firstRun.title2 }).waitFor();
    await entrepreneur.getByRole('radio', { name: terms.sector.cleantech }).click();
    await look(entrepreneur);
    await press(entrepreneur, firstRun.showMatches);
    await entrepreneur.getByRole('article').first().waitFor();
    await entrepreneur.getByRole('radio', { name: firstRun.notNow }).click();
    await look(entrepreneur);
    await press(entrepreneur, firstRun.publishAbroad);
    await entrepreneur.waitForURL('**/suggestions?**');
    await entrepreneur.goto('/organisation#texts');
    // The typed text is stored: it is read from the server again.
    await entrepreneur
      .getByRole('tab', { name: /中文|chinois|Chinese/i })
      .first()
      .click();
    expect(await field(entrepreneur, organisations.tagline).inputValue()).toBe('退役动力电池的回收与再利用');
  });

  test('and gets French matches, each with its reasons', async () => {
    await entrepreneur.goto('/suggestions');
    const cards = entrepreneur.getByRole('article');
    await cards.first().waitFor();
    // The good ones stand open, the weaker ones behind them.
    await entrepreneur.getByRole('main').locator('summary').first().click();
    expect(await cards.count()).toBeGreaterThan(3);
    for (const card of (await cards.all()).slice(0, 4)) {
      // The mark of the side: its code in a shape, then its name.
      expect(await card.textContent()).toMatch(new RegExp(`FR\\s*${terms.country.FR}`));
      expect(await card.getByRole('list', { name: matches.whyTitle }).getByRole('listitem').count()).toBeGreaterThan(0);
    }
    await cards.first().getByRole('heading', { level: 2 }).getByRole('button').click();
    await entrepreneur.getByText(matches.allCriteria).click();
    await look(entrepreneur);
  });

  test('both register for the event, and the organiser admits them', async () => {
    await enterAs(organiser, language === 'zh' ? /WEN Jing/ : /DELMAS/);
    const name = 'Sample Journey Forum';
    const path = await givenEvent(stage, organiser, name, { admitsPublished: true });
    // The organisers of this event look at each registration by themselves.
    const changed = await organiser.request.patch(`/api${path}`, {
      data: { admitsPublished: false },
      headers: { origin: stage.url },
    });
    expect(changed.status()).toBe(200);
    await entrepreneur.goto('/events');
    const card = entrepreneur.getByRole('article').or(entrepreneur.getByRole('listitem')).filter({ hasText: name });
    await card.filter({ hasText: terms.eventStatus.open }).first().waitFor();
    await look(entrepreneur);
    const href = await card.getByRole('link').first().getAttribute('href');
    eventPath = href ?? '';
    expect(eventPath).toBe(path);
    expect(eventPath).toMatch(/^\/events\/evt_/);
    await register(entrepreneur);
    await look(entrepreneur);
    await enterAs(investor, /PEYRE/);
    await look(investor);
    await register(investor);

    await organiser.goto(`${eventPath}/organise/participants`);
    for (const name of [lin, peyre].map((one) => listedNameFor(one, language))) {
      await organiser.getByRole('button', { name: say(participants.admitName, { name }), exact: true }).click();
      await organiser.getByText(say(participants.admittedNow, { name })).first().waitFor();
    }
    await look(organiser);
    await organiser.goto(`${eventPath}/organise`);
    await organiser.getByRole('heading', { level: 1 }).waitFor();
    await organiser.waitForLoadState('networkidle');
    await look(organiser);
  });

  test('the entrepreneur asks for a meeting, the investor accepts', async () => {
    await entrepreneur.goto(`${eventPath}/people`);
    const person = entrepreneur.getByRole('listitem').filter({ hasText: 'PEYRE Laurent' });
    await person.getByRole('button').click();
    await entrepreneur.getByRole('dialog').getByRole('checkbox').click();
    await field(entrepreneur, requests.message).fill('希望介绍我们的电池回收项目。');
    await look(entrepreneur);
    const [send = ''] = requests.sendAt.split('{');
    await entrepreneur.getByRole('dialog').getByRole('button', { name: send }).click();
    const [sent = ''] = requests.requestSent.split('{');
    await entrepreneur.getByText(sent.trim()).first().waitFor();
    await entrepreneur.goto(`${eventPath}/requests`);
    await entrepreneur.getByRole('heading', { level: 1 }).waitFor();

    await investor.goto(`${eventPath}/requests`);
    await investor.getByText('希望介绍我们的电池回收项目。').first().waitFor();
    await look(investor);
    await investor.getByRole('button', { name: new RegExp(`^${requests.accept}`) }).click();
    await investor.getByText(requests.accepted).first().waitFor();
  });

  test('the organiser computes the schedule and publishes it', async () => {
    await organiser.goto(`${eventPath}/organise/schedule`);
    await organiser.getByRole('button', { name: schedules.runChoices }).click();
    await field(organiser, schedules.seconds).selectOption('2');
    await organiser.keyboard.press('Escape');
    await press(organiser, schedules.start);
    await organiser.getByRole('button', { name: schedules.startAgain }).waitFor({ timeout: 60_000 });
    await look(organiser);
    const publish = say(schedules.publishVersion, { n: 1 });
    await press(organiser, publish);
    await organiser.getByRole('dialog').getByRole('button', { name: publish }).click();
    await organiser
      .getByText(say(schedules.published, { n: 1 }))
      .first()
      .waitFor();
  });

  test('and both see the meeting in their agenda, with a calendar file', async () => {
    for (const [page, other] of [
      [entrepreneur, nameFor(peyre, language)],
      [investor, nameFor(lin, language)],
    ] as const) {
      await page.goto(`${eventPath}/agenda`);
      await page.getByText(other).first().waitFor();
      expect(await page.getByText(say(core.table, { n: 1 })).count()).toBeGreaterThan(0);
      await look(page);
    }
    await entrepreneur.getByRole('button', { name: agendas.more }).click();
    const [file] = await Promise.all([entrepreneur.waitForEvent('download'), follow(entrepreneur, agendas.download)]);
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
  });

  test('nothing on the way is a barrier, an error, or a call to another host', () => {
    expect(barriers).toEqual([]);
    expect(stage.complaints).toEqual([]);
    expect(stage.strangers).toEqual([]);
  });
}
