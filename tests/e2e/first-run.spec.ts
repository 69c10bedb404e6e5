import { languages } from '@jumelage/domain/language';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWhole } from '../support/campaigns.ts';
import { findBarriers } from './barriers.ts';
import { button, field, type Moment, most, sendButton, walkFirstRun, who } from './first-run-walk.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const ways = languages
  .flatMap((language) => windows.map((size) => ({ language, ...size })))
  // In each language on a phone, and once on a wide screen; campaigns walk all.
  .filter(({ language, width }) => isWhole || width === 390 || language === 'fr');

describe.each(ways)('from the landing page, read in $language at $width px', ({ language, width, height }) => {
  test(`a first suggestion takes ${most.toMatch} acts at the most, a first request ${most.toRequest}`, async () => {
    const page = await openWindow(stage, { language, width, height });
    const faults: unknown[] = [];
    const looks: Readonly<Record<Moment, () => Promise<void>>> = {
      described: async () => undefined,
      understood: async () => undefined,
      suggested: async () => {
        expect((await page.getByRole('article').first().getByRole('heading').textContent())?.trim()).toBeTruthy();
        expect(await page.getByRole('article').count()).toBeLessThanOrEqual(3);
        // What they will see is in their language.
        const theirs = language === 'zh' ? 'fr' : 'zh';
        const kind = wordsFor(theirs, 'terms').organisationKind[who[language].kind];
        await page.getByText(kind, { exact: true }).first().waitFor();
      },
      asking: async () => {
        // In sight without scrolling, whatever stands above it.
        expect((await sendButton(page, language).boundingBox())?.y).toBeLessThan(height - 40);
      },
    };
    const { toMatch, toRequest } = await walkFirstRun(page, {
      language,
      email: `first.run.${language}.${width}@walk.example`,
      look: async (moment) => {
        faults.push(...(await findBarriers(page)), ...((await overflowOf(page)) > 0 ? ['too wide'] : []));
        await looks[moment]();
      },
    });
    expect(faults).toEqual([]);
    expect(toMatch).toBeLessThanOrEqual(most.toMatch);
    expect(toRequest).toBeLessThanOrEqual(most.toRequest);
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
