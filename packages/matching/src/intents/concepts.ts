import type { Language } from '@jumelage/domain/language';
import { englishConcepts } from './concepts-en.ts';
import { frenchConcepts } from './concepts-fr.ts';
import { chineseConcepts } from './concepts-zh.ts';
import { foldInPlace } from './cue-patterns.ts';

/**
 * Expressions of some fifty concepts of which needs and offers are made, the same in each language: who speaks (`we`,
 * `who`), what is wished (`seek`, `lack`, `open`), what it is about (`sellers`, `rights`, `site`), and what takes a wish
 * back (`past`, `negation`). A row is `concept: expression, expression`. In French and English an expression is folded
 * words and signs, and `*` stands for any ending; in Chinese it is characters.
 */
const tables: Readonly<Record<Language, string>> = { fr: frenchConcepts, zh: chineseConcepts, en: englishConcepts };

/** A concept and where its expression begins and ends, in tokens. */
type Found = { readonly concept: string; readonly at: number; readonly end: number };

/** Finds the expressions that begin at a token. */
type Finder = (tokens: readonly string[], at: number) => readonly { readonly concept: string; readonly end: number }[];

const latinTokens = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Lists the rows of a table; a row may go on in lines of its own. */
export function conceptRows(
  language: Language,
): readonly { readonly concept: string; readonly expressions: string[] }[] {
  return tables[language]
    .trim()
    .split(/\n(?=\w+:)/)
    .map((row) => {
      const [concept = '', list = ''] = row.split(/:(.*)/s);
      const expressions = list.split(',').map((one) => one.trim().replace(/\s+/g, ' '));
      return { concept, expressions: expressions.filter((one) => one !== '') };
    });
}

/** Adds to a list under a key. */
function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type Expression = { readonly concept: string; readonly words: readonly { text: string; isOpen: boolean }[] };

/** Reads an expression of French or English: `co-develop*` is `co`, `-` and any word that begins with `develop`. */
function readExpression(concept: string, expression: string): Expression {
  const words = latinTokens(foldInPlace(expression, 'en')).reduce<{ text: string; isOpen: boolean }[]>((all, token) => {
    const last = all.at(-1);
    if (token === '*' && last) last.isOpen = true;
    else all.push({ text: token, isOpen: false });
    return all;
  }, []);
  return { concept, words };
}

function latinFinder(language: 'fr' | 'en'): Finder {
  const [whole, open] = [new Map<string, Expression[]>(), new Map<string, Expression[]>()];
  for (const { concept, expressions } of conceptRows(language))
    for (const one of expressions.map((expression) => readExpression(concept, expression))) {
      const [first] = one.words;
      if (first) addTo(first.isOpen ? open : whole, first.text, one);
    }
  const isThere = ({ words }: Expression, tokens: readonly string[], at: number) =>
    words.every(({ text, isOpen }, place) => {
      const token = tokens[at + place];
      return isOpen ? token?.startsWith(text) : token === text;
    });
  return (tokens, at) => {
    const token = tokens[at] ?? '';
    const beginnings = Array.from(token, (_, place) => open.get(token.slice(0, place + 1)) ?? []).flat();
    return [...(whole.get(token) ?? []), ...beginnings]
      .filter((one) => isThere(one, tokens, at))
      .map(({ concept, words }) => ({ concept, end: at + words.length }));
  };
}

function chineseFinder(): Finder {
  const known = new Map<string, string[]>();
  for (const { concept, expressions } of conceptRows('zh'))
    for (const one of expressions) addTo(known, foldInPlace(one, 'zh'), concept);
  const longest = Math.max(...[...known.keys()].map((one) => one.length));
  return (tokens, at) =>
    Array.from({ length: Math.min(longest, tokens.length - at) }, (_, place) => at + place + 1).flatMap((end) =>
      (known.get(tokens.slice(at, end).join('')) ?? []).map((concept) => ({ concept, end })),
    );
}

const finders: Partial<Record<Language, Finder>> = {};

/** Lists the concepts of a sentence in the order in which they stand; of one concept, the longest from each place on. */
export function conceptsIn(sentence: string, language: Language): readonly string[] {
  finders[language] ??= language === 'zh' ? chineseFinder() : latinFinder(language);
  const find = finders[language];
  const folded = foldInPlace(sentence, language);
  const tokens = language === 'zh' ? folded.split('') : latinTokens(folded);
  const ends = new Map<string, number>();
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = new Map<string, number>();
    for (const { concept, end } of find(tokens, at)) here.set(concept, Math.max(end, here.get(concept) ?? 0));
    for (const [concept, end] of here) {
      if ((ends.get(concept) ?? 0) > at) continue;
      ends.set(concept, end);
      found.push({ concept, at, end });
    }
  }
  return found.map(({ concept }) => concept);
}
