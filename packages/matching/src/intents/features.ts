import type { Language } from '@jumelage/domain/language';
import { cedict } from '../text/cedict.ts';
import { stemEnglish, stemFrench } from '../text/stems.ts';
import { unitsOf } from '../text/units.ts';
import { fold } from '../text/words.ts';
import { conceptKeys } from './concept-keys.ts';
import { cueKeys } from './cue-keys.ts';

/** The share of a piece of text that each sort of feature makes up; set by cross-validation, which they change little. */
const shares = { words: 1, meanings: 0.7, cues: 0.8, concepts: 0.5, runs: 0.5, always: 0.5 } as const;

const latinMoney =
  /[€$¥£]\s*\d[\d.,\s]{0,20}(?:m|k|bn|mio|million|billion)?\b|\d[\d.,\s]{0,20}(?:m€|k€|meur|keur|€|eur\b|euros?\b|rmb\b|cny\b|yuans?\b|dollars?\b|usd\b|(?:millions?|milliards?|billion)\s+(?:d['’ ]\s*euros?|de\s+yuans?|euros?|yuan|rmb|dollars?))/giu;
const chineseMoney =
  /(?:\d[\d.,]{0,20}|[一二三四五六七八九十百千两数几]{1,8})\s*多?(?:万|亿|百万|千万){1,3}(?:元|人民币|欧元|美元|美金|欧)?/gu;

/** Cuts a text into stems and signs; numbers are alike, and so are sums of money. */
function latinTokens(text: string, language: 'fr' | 'en'): readonly string[] {
  const plain = text.replace(latinMoney, ' ¤ ');
  return [...plain.matchAll(/[\p{Script=Latin}\p{M}]+|\d+(?:[.,\s]\d+)*|[¤?!%:;,.]/gu)].map(([raw]) => {
    if (/^\d/.test(raw)) return '#';
    if (!/^\p{L}/u.test(raw)) return raw;
    return language === 'fr' ? stemFrench(raw) : stemEnglish(fold(raw));
  });
}

/** Returns words, pairs and pairs with one word between them. */
function pairsOf(words: readonly string[], prefix: string): string[] {
  return words.flatMap((word, i) => {
    const [next, afterNext] = [words[i + 1], words[i + 2]];
    return [
      `${prefix}:${word}`,
      ...(next === undefined ? [] : [`${prefix}:${word} ${next}`]),
      ...(afterNext === undefined ? [] : [`${prefix}:${word} _ ${afterNext}`]),
    ];
  });
}

function latinKeys(text: string, language: 'fr' | 'en'): string[] {
  const tokens = latinTokens(text, language);
  return [
    ...pairsOf(tokens, language),
    ...(tokens[0] === undefined ? [] : [`${language}^${tokens[0]}`]),
    ...(tokens.includes('?') ? ['q:question'] : []),
    ...(tokens.includes('¤') ? ['q:money'] : []),
  ];
}

/** Cuts a run of Chinese characters into the longest words that the dictionary has, from the left. */
function chineseWords(run: string): readonly string[] {
  const { longestFrom, lookUp } = cedict();
  const words: string[] = [];
  for (let i = 0; i < run.length; ) {
    let length = Math.max(1, Math.min(longestFrom(run[i] ?? ''), run.length - i));
    while (length > 1 && !lookUp(run.slice(i, i + length))) length--;
    words.push(run.slice(i, i + length));
    i += length;
  }
  return words;
}

/** Returns the runs of two and three characters, and the single ones, of a run of Chinese characters. */
function characterKeys(run: string): string[] {
  return [...run].flatMap((_, i) =>
    [1, 2, 3].filter((length) => i + length <= run.length).map((length) => `zh${length}:${run.slice(i, i + length)}`),
  );
}

function chineseKeys(text: string): string[] {
  const plain = text.normalize('NFKC').replace(chineseMoney, '¤').replace(latinMoney, '¤').toLowerCase();
  const first = plain.match(/\p{Script=Han}{1,2}/u)?.[0];
  return [
    ...[...plain.matchAll(/[\p{Script=Han}¤]+/gu)].flatMap(([run]) => [
      ...characterKeys(run),
      ...pairsOf(chineseWords(run), 'zh'),
    ]),
    ...[...plain.matchAll(/[a-z]{2,}/gu)].map(([word]) => `zh:${stemEnglish(word)}`),
    ...(first === undefined ? [] : [`zh^${first}`]),
    ...(plain.includes('?') ? ['q:question'] : []),
    ...(plain.includes('¤') ? ['q:money'] : []),
  ];
}

/**
 * Returns what a piece of text says, from which needs and offers are recognised: its words, pairs of words and Chinese
 * characters; its meanings in the space that the three languages share, so that what is learned in one helps the others;
 * the cues that it has; and its concepts, alone and in their order. Each sort has the same length in a short text as in a long one.
 */
export function intentFeatures(text: string, language: Language): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (keys: readonly string[], share: number) => {
    const different = new Set(keys);
    for (const key of different) features.set(key, (features.get(key) ?? 0) + share / Math.sqrt(different.size));
  };
  add(language === 'zh' ? chineseKeys(text) : latinKeys(text, language), shares.words);
  const meanings = unitsOf(text, language).flatMap((unit) => unit.features);
  const length = Math.hypot(...meanings.map(({ weight }) => weight));
  for (const { key, weight } of meanings)
    features.set(key, Math.max(features.get(key) ?? 0, (shares.meanings * weight) / length));
  add(cueKeys(text, language), shares.cues);
  const { alone, inOrder } = conceptKeys(text, language);
  add(alone, shares.concepts);
  add(inOrder, shares.runs);
  return features.set('always', shares.always);
}
