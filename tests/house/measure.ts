// `npm run measure`: the figures of the house, and its picture in docs/architecture.svg. `npm run measure -- PATH…` lists
// what a newcomer has to decode in the files below.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elsewhere, missingPlaces, nouns } from './nouns.ts';
import { countImports, drawPicture } from './picture.ts';
import { circlesOf, readSources, root, type Source } from './sources.ts';
import { kinds, wordsToDecode } from './words.ts';

const isTest = ({ path }: Source) => /\.(test|spec)\.tsx?$|\/testing|^tests\//.test(path);
const lines = (text: string) => text.split('\n').length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The longest line that a reader has beside another file. */
const widest = 120;
/** More lines than these are more than one thing. */
const longest = 100;

/**
 * Lists functions at the top of a file with more lines than a reader keeps in mind; the formatter ends each with a
 * brace of its own.
 */
function longFunctions({ path, text }: Source): string[] {
  const all = text.split('\n');
  return all.flatMap((line, at) => {
    const name =
      /^(?:export )?(?:default )?(?:async )?function\*? (\w+)|^(?:export )?const (\w+) = (?:async )?\(.*\{$/.exec(line);
    const end = name ? all.findIndex((one, index) => index >= at && /^\}[;)]*$/.test(one)) : -1;
    return end - at >= longest ? [`${path}: ${name?.[1] ?? name?.[2]} (${end - at + 1})`] : [];
  });
}

const sources = ['packages', 'apps', 'tests'].flatMap(readSources);
const written = sources.filter((one) => !isTest(one));
const committed = execFileSync('git', ['ls-files', 'packages/db/migrations'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');
const wide = sources.flatMap(({ path, text }) => {
  const count = text.split('\n').filter((line) => line.length > widest).length;
  return count > 0 ? [{ path, count }] : [];
});

/**
 * Tells tables of words, topics, concepts, names, characters, countries, learned weights and sample organisations: data, counted
 * apart. The tests of a whole table check each of its rows.
 */
const isData = ({ path }: Source) =>
  /\/(?:glossary|topics|concepts)-\w+\.ts$|\/intents\/weights\.ts$|\/demo\/organisations-[\w-]+\.ts$/.test(path) ||
  /^packages\/domain\/src\/(?:\w+-table|country-(?:aliases|alpha3|demonyms)|name-lists)\.ts$/.test(path);

/**
 * Folders of tests/ whose bodies call the API from outside: the files in tests/api, and the matrix of access, the
 * gauntlet and the campaigns of random requests, which files of tests/api start and whose assertions stand in these
 * folders.
 */
const outsideOfApi = ['tests/api/', 'tests/access/', 'tests/gauntlet/', 'tests/fuzz/'];

/** Counts lines of tests for each line of source, with the folders outside a part that test it. */
function testsPerLine(homes: readonly string[], outside: readonly string[] = []): string {
  const own = sources.filter(({ path }) => homes.some((home) => path.startsWith(`${home}/`)));
  const from = sources.filter(({ path }) => outside.some((folder) => path.startsWith(folder)));
  const tests = sum([...own.filter(isTest), ...from].map(({ text }) => lines(text)));
  return (tests / sum(own.filter((one) => !isTest(one) && !isData(one)).map(({ text }) => lines(text)))).toFixed(2);
}

const homeOf = (path: string) => (path.startsWith('tests/') ? 'tests' : path.split('/').slice(0, 2).join('/'));

const parts = written.filter(({ path }) => /^apps\/web\/src\/ui\/[\w-]+\.tsx$/.test(path));
const paths = new Set(sources.map(({ path }) => path));
const partsTested = parts.filter(({ path }) => paths.has(path.replace(/\.tsx$/, '.test.tsx'))).length;

const long = written.flatMap(longFunctions);
const figures: readonly (readonly [string, string | number])[] = [
  ['files of source, and their lines', `${written.length}, ${sum(written.map(({ text }) => lines(text)))}`],
  [
    'files of tests, and their lines',
    `${sources.length - written.length}, ${sum(sources.filter(isTest).map(({ text }) => lines(text)))}`,
  ],
  [
    'nouns that stand in every place, of all',
    `${nouns.filter((noun) => !elsewhere[noun] && missingPlaces(noun).length === 0).length}, ${nouns.length}`,
  ],
  ['circles of imports', circlesOf(sources).length],
  [`lines over ${widest} columns, in files`, `${sum(wide.map(({ count }) => count))}, ${wide.length}`],
  [`functions over ${longest} lines`, long.length],
  ['files over 300 lines', written.filter(({ text }) => lines(text) > 300).length],
  ['committed lines that a tool wrote', sum(committed.map((path) => lines(readFileSync(join(root, path), 'utf8'))))],
  ['lines of data: words, topics, names, characters', sum(written.filter(isData).map(({ text }) => lines(text)))],
  ['lines of tests for each of the domain', testsPerLine(['packages/domain'])],
  ['… of matching', testsPerLine(['packages/matching'])],
  ['… of scheduling', testsPerLine(['packages/scheduling'])],
  ['… of the API, with tests/api', testsPerLine(['apps/api'], ['tests/api/'])],
  ['… of the API, with matrix, gauntlet and fuzz', testsPerLine(['apps/api'], outsideOfApi)],
  ['… of the API and packages/db, with all these', testsPerLine(['apps/api', 'packages/db'], outsideOfApi)],
  ['ui parts with a test of their own, of all', `${partsTested}, ${parts.length}`],
  ['tests of components', sources.filter(({ path }) => /^apps\/web\/.*\.test\.tsx$/.test(path)).length],
];
for (const [name, value] of figures) console.log(`${name.padEnd(46)} ${value}`);
for (const name of long) console.log(`  ${name}`);
console.log('files that import, by part and from which:');
for (const [key, count] of [...countImports(written)].sort())
  console.log(`  ${key.replace(' ', ' → ').padEnd(44)} ${count}`);

const asked = process.argv.slice(2);
const decoded = sources.flatMap(wordsToDecode);
console.log(`${'words to decode, by part'.padEnd(24)}${kinds.map((kind) => kind.padStart(10)).join('')}`);
for (const home of [...new Set(sources.map(({ path }) => homeOf(path)))].sort()) {
  const counts = kinds.map((kind) => decoded.filter((one) => one.kind === kind && homeOf(one.path) === home).length);
  console.log(`  ${home.padEnd(22)}${counts.map((count) => `${count}`.padStart(10)).join('')}`);
}
for (const { kind, path, line, text } of decoded)
  if (asked.some((below) => path.startsWith(below))) console.log(`${path}:${line} ${kind}: ${text.slice(0, widest)}`);

writeFileSync(join(root, 'docs/architecture.svg'), drawPicture(sources));
