import { readFileSync, statSync } from 'node:fs';
import { languages } from '@jumelage/domain/language';
import { type PagePath, pagePaths } from '@jumelage/domain/pages';
import { expect, test } from 'vitest';
import { budgets, isForVisitors } from './budgets.ts';

const dist = new URL('../../apps/web/dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

type Files = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
};
const list = JSON.parse(read('pages.json')) as {
  readonly pages: Readonly<Record<PagePath, Files>>;
  readonly forUsers: Files;
};
/** The scripts and styles that every document names. */
const always = [...read('index.html').matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);

const weightOf = (path: string) => statSync(new URL(`.${path}.br`, dist)).size;

/** Adds up what a page needs of the build, for whoever may open it, in the language in which it is heaviest. */
function weigh(page: PagePath): { readonly kilobytes: number; readonly files: number } {
  const parts = isForVisitors(page) ? [list.pages[page]] : [list.pages[page], list.forUsers];
  const inLanguage = languages.map((language) => {
    const files = new Set([
      ...always,
      ...parts.flatMap(({ scripts, styles, words }) => [...scripts, ...styles, ...(words[language] ?? [])]),
    ]);
    const bytes = [...files].reduce((sum, path) => sum + weightOf(path), 0);
    return { kilobytes: bytes / 1000, files: files.size };
  });
  return inLanguage.reduce((most, one) => (one.kilobytes > most.kilobytes ? one : most));
}

test('every page has a budget, and no budget is of a page that is gone', () => {
  expect(Object.keys(budgets).toSorted()).toEqual(pagePaths.toSorted());
});

test.each(pagePaths)('%s weighs no more than its budget', (page) => {
  const { kilobytes, files } = weigh(page);
  // What is listed is there: a list without files would be within any budget.
  expect(files).toBeGreaterThan(4);
  expect(kilobytes).toBeGreaterThan(60);
  expect(kilobytes).toBeLessThanOrEqual(budgets[page].kilobytes);
  expect(files).toBeLessThanOrEqual(budgets[page].files);
});
