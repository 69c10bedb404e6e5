import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

function sourcesOf(folder: string): { readonly path: string; readonly text: string }[] {
  const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
}
const web = sourcesOf('apps/web/src');

/**
 * Every box in which something is searched, and what answers it: the server, whose searches
 * `tests/api/searches.test.ts` walks, or the one matcher, called in the file that is named.
 */
const boxes: Readonly<Record<string, 'server' | readonly [file: string, call: string]>> = {
  'features/days/desk-search.tsx': ['features/days/use-desk-list.ts', 'isNamed(person, typed)'],
  'features/days/person-picker.tsx': ['features/days/person-picker.tsx', 'isNamed(one, typed)'],
  'features/events/people-filters.tsx': 'server',
  'features/introductions/propose-dialog.tsx': 'server',
  'features/matches/why-not.tsx': 'server',
  'features/participants/people-filter.tsx': 'server',
  'features/vouching/search.tsx': 'server',
  'pages/directory.tsx': 'server',
  'pages/organise/requests.tsx': 'server',
  'pages/organise/schedule.tsx': ['pages/organise/schedule.tsx', 'query={sought}'],
  'ui/chip-picker.tsx': ['ui/chip-picker.tsx', 'matcher(text)'],
};

test('every box that searches is known, and none compares texts in a way of its own', () => {
  const searching = web
    .filter(({ text }) => /type="search"|useCombobox\(|useCombobox</.test(text))
    .map(({ path }) => path);
  expect(searching.sort()).toEqual(Object.keys(boxes).sort());
  for (const by of Object.values(boxes))
    if (by !== 'server') expect(web.find(({ path }) => path === by[0])?.text).toContain(by[1]);
  for (const { path, text } of web) {
    // Lower case and bare accents are a folding of one's own.
    expect({ path, own: text.match(/\.normalize\('NFK?D'|toLowerCase\(\)\.includes\(/g) }).toEqual({ path, own: null });
  }
});

test('no list is ordered by bare names, whose order differs between engines', () => {
  const bare =
    /orderBy\([^;]*?\b(?:asc|desc)\([\w.]*\b(?:family|given|hanzi|nameLatin|nameHanzi)\)|\b(?:family|given|hanzi|name\w*)\.localeCompare\(/;
  expect('.orderBy(asc(t.users.family))').toMatch(bare);
  const all = [...web, ...['apps/api/src', 'packages/db/src', 'packages/domain/src'].flatMap(sourcesOf)];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
});
