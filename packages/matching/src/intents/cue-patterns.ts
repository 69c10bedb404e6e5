import type { Language } from '@jumelage/domain/language';
import { type CooperationKind, cooperationKinds } from '@jumelage/domain/organisation';
import { fold } from '../text/words.ts';
import type { Cues } from './cues.ts';
import { englishCues } from './cues-en.ts';
import { frenchCues } from './cues-fr.ts';
import { chineseCues } from './cues-zh.ts';

/** Escapes what has a meaning of its own in a pattern. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Compiles a list of cues into one pattern; a list without expressions finds nothing. */
function patternOf(list: string, language: Language): RegExp {
  const expressions = list
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length);
  if (expressions.length === 0) return /(?!)/gu;
  if (language === 'zh')
    return new RegExp(expressions.map((one) => one.split('…').map(escaped).join('[^。；，,]{0,12}?')).join('|'), 'gu');
  const word = (one: string) =>
    one.startsWith('\\d')
      ? '\\d[\\d.,]*\\p{L}*'
      : escaped(one.replace(/\*$/, '')) + (one.endsWith('*') ? '[\\p{L}-]*' : '');
  const parts = expressions.map((one) =>
    one
      .split(' … ')
      .map((part) => part.split(' ').map(word).join(' +'))
      .join(' +(?:[^ ,.;:]+ +){0,6}?'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

export type Patterns = {
  readonly seeking: RegExp;
  readonly offering: RegExp;
  readonly foreign: RegExp;
  readonly kinds: readonly (readonly [
    CooperationKind,
    Readonly<Record<'sought' | 'offered' | 'needs' | 'offers', RegExp>>,
  ])[];
};

function compile(cues: Cues, language: Language): Patterns {
  const of = (list: string) => patternOf(list, language);
  return {
    seeking: of(cues.seeking),
    offering: of(cues.offering),
    foreign: of(cues.foreign),
    kinds: cooperationKinds.map((kind) => {
      const { sought, offered, needs, offers } = cues.kinds[kind];
      return [kind, { sought: of(sought), offered: of(offered), needs: of(needs), offers: of(offers) }];
    }),
  };
}

const cuesOf: Readonly<Record<Language, Cues>> = { fr: frenchCues, zh: chineseCues, en: englishCues };
const compiled: Partial<Record<Language, Patterns>> = {};
/** Returns the patterns of a language, compiled at their first use. */
export const patternsOf = (language: Language): Patterns =>
  (compiled[language] ??= compile(cuesOf[language], language));

/** Folds a text for the cues without moving a character: apostrophes and spaces become spaces, letters lose accents. */
export function foldInPlace(text: string, language: Language): string {
  if (language === 'zh')
    return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).toLowerCase();
  return text.replace(/[\s\S]/g, (sign) => {
    if (/[\s’'“”«»()"]/.test(sign)) return ' ';
    const plain = fold(sign);
    return plain.length === 1 ? plain : sign;
  });
}

export type Span = { readonly at: number; readonly end: number };
/** Lists where a pattern matches. */
export const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
