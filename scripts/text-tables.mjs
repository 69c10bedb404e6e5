// Writes the tables of characters that comparing texts needs: `pnpm text-tables`. Run it after an upgrade of Node's ICU or of opencc-js, and read the diff.
import { writeFileSync } from 'node:fs';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

const domain = new URL('../packages/domain/src/', import.meta.url);
const perLine = 60;

/** A constant string of many characters, cut into lines that a diff can show. */
function constant(name, characters) {
  const lines = [];
  for (let i = 0; i < characters.length; i += perLine) lines.push(`  '${characters.slice(i, i + perLine).join('')}'`);
  return `export const ${name} =\n${lines.join(' +\n')};\n`;
}

/** The characters of a legacy character set that encodes them in two bytes. */
function charactersOf(encoding, leads) {
  const decoder = new TextDecoder(encoding);
  const all = new Set();
  for (let lead = leads[0]; lead <= leads[1]; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) all.add(decoder.decode(Uint8Array.of(lead, trail)));
  return all;
}

function simplified() {
  // What the two scripts' own basic sets hold: rarer characters would triple the table, and no name is written with them on one side and without on the other.
  const big5 = charactersOf('big5', [0xa4, 0xf9]);
  const gbk = charactersOf('gbk', [0x81, 0xfe]);
  const pairs = traditionalToSimplified
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([from, to]) => [...from].length === 1 && [...to].length === 1 && from !== to && big5.has(from) && gbk.has(to))
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

writeFileSync(new URL('simplified-table.ts', domain), simplified());
