import type { Language } from '@jumelage/domain/language';
import { foldInPlace, patternsOf } from './cue-patterns.ts';
import { type Governor, governorsOf } from './find-intents.ts';
import { type Piece, trimmed } from './pieces.ts';

/** One of several things that a sentence wishes or offers: where it stands, and how it reads with the words that govern it. */
export type ListedWish = Piece & { readonly read: string };

/** Stands between two things of a list. */
const betweenThings: Readonly<Record<Language, RegExp>> = {
  fr: /[,:](?!\d)|\s(?:et|ou|plus|(?:tout )?comme(?=\s+(?:une?|des)\s)|mais\s(?:aussi|également)|(?:ainsi|de même)\squ(?:e(?=\s)|['’]))(?=\s|[\p{L}])/giu,
  en: /[,:](?!\d)|\s(?:and|or|plus|as well as|along with|together with|but also)(?=\s)/giu,
  // Signs that are half of another word stand beside what makes it: 共和, 中和, 参与, 涉及.
  zh: /、|以及|还有|(?<![共中温缓饱调柔总])和(?![谐平睦解缓气])|(?<![参给赋授])与(?![否其此])|(?<![涉普触危顾波提以])及(?![时格其])|或(?![者许])|或者|并(?![购网列行])/gu,
};

/** Begins a thing that is wished by itself; "of batteries and motors" tells more of the thing before. */
const article: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:(?:d['’])?une?|des|quelques|plusieurs|du|notre prochain|nos premiers|(?:un )?premiers?)\s/iu,
  en: /^(?:an?|some|one|two|several|for|also|our first|first|the right)\s/iu,
};
const preposition = /^(?:de\s|d['’])/iu;

/** The most words of a thing without an article. */
const mostBareWords = 4;
const isBare = (text: string) => text.split(/\s+/).length <= mostBareWords;

/** Tells whether what stands in a list is a thing of its own kind beside the first one. */
function isThing(text: string, first: string, language: Language): boolean {
  if (language === 'zh') return /\p{Script=Han}{2}/u.test(text);
  if (article[language].test(text)) return true;
  if (preposition.test(text)) return preposition.test(first);
  return !article[language].test(first) && isBare(first) && isBare(text);
}

/** Cuts what stands behind a word of seeking or offering into its things, each with that word before it. */
function thingsOf({ text, at }: Piece, { at: from, end }: Governor, until: number, language: Language): ListedWish[] {
  const gaps = [...text.matchAll(betweenThings[language])].map((gap) => ({
    at: gap.index,
    end: gap.index + gap[0].length,
    isComma: /^[,:]/.test(gap[0]),
  }));
  const opening = Math.max(gaps.findLast((gap) => gap.end <= from)?.end ?? 0, text.slice(0, from).search(/[^，：]*$/u));
  const head = text.slice(opening, end).trim();
  const behind = gaps.filter((gap) => gap.at >= end && gap.end <= until);
  // A comma parts the things of a list that ends with a word for "and"; else what follows it tells more of one thing.
  const inside = behind.slice(0, behind.findLastIndex(({ isComma }) => !isComma) + 1);
  const starts = [end, ...inside.map((gap) => gap.end)];
  const ends = [...inside.map((gap) => gap.at), until];
  const things = starts.flatMap((start, place) => trimmed({ text: text.slice(start, ends[place]), at: start }));
  const [first, ...others] = things;
  if (!first || others.length === 0) return [];
  const kept = [first, ...others.filter((thing) => isThing(thing.text, first.text, language))];
  const space = language === 'zh' ? '' : ' ';
  return kept.length > 1 ? kept.map((one) => ({ text: one.text, at: at + one.at, read: head + space + one.text })) : [];
}

/**
 * Returns the things that a sentence wishes or offers in one breath, each read with the words that govern all of them:
 * "we look for a factory as well as an investor" is "we look for a factory" and "we look for an investor". What is
 * denied, done, or told of others lists nothing.
 */
export function listedWishes(sentence: Piece, language: Language): readonly ListedWish[] {
  const governors = governorsOf(patternsOf(language), foldInPlace(sentence.text, language));
  return governors.flatMap((governor, place) =>
    governor.says === 'nothing'
      ? []
      : thingsOf(sentence, governor, governors[place + 1]?.at ?? sentence.text.length, language),
  );
}
