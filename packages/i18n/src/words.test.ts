import { trlRange } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { allWords } from './all-words.ts';
import { errorTitle } from './error-titles.ts';
import { formatMessage } from './message.ts';
import { loadWords, type Noun } from './words.ts';

type Tree = { readonly [key: string]: string | Tree };

function textsOf(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key}.`),
  );
}

/** Lists the names of placeholders, each once; a branch of a plural that is a single word is none. */
const placeholders = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*(\w+)\s*(?=[,}])/g)].map((match) => match[1]),
    ),
  ].sort();

const nouns = Object.keys(allWords) as Noun[];
const inEach = (language: 'fr' | 'zh' | 'en') =>
  nouns.flatMap((noun) => textsOf(allWords[noun][language]).map(([path, text]) => [`${noun}.${path}`, text] as const));

describe.each(nouns)('%s', (noun) => {
  const { en, fr, zh } = allWords[noun];
  it('has the same keys in every language', () => {
    const keys = textsOf(en).map(([path]) => path);
    expect(
      textsOf(fr)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...keys].sort());
    expect(
      textsOf(zh)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...keys].sort());
  });

  it('has the same placeholders in every language', () => {
    const english = Object.fromEntries(textsOf(en).map(([path, text]) => [path, placeholders(text)]));
    for (const words of [fr, zh])
      expect(Object.fromEntries(textsOf(words).map(([path, text]) => [path, placeholders(text)]))).toEqual(english);
  });

  it('loads by itself what all words hold', async () => {
    for (const language of ['fr', 'zh', 'en'] as const)
      expect(await loadWords(language, noun)).toBe(allWords[noun][language]);
  });
});

describe('every text', () => {
  it.each(['fr', 'zh', 'en'] as const)('in %s says something, without spaces at its ends or doubled', (language) => {
    expect(inEach(language).filter(([, text]) => text.trim() !== text || text === '' || / {2}/.test(text))).toEqual([]);
  });

  it.each(['fr', 'zh', 'en'] as const)('in %s covers the plural categories of its language', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = inEach(language).filter(([, text]) =>
      text
        .split(/,\s*plural\s*,/)
        .slice(1)
        .some((branches) => needed.some((category) => !new RegExp(`\\b${category} \\{`).test(branches))),
    );
    expect(lacking).toEqual([]);
  });

  it('in French counts millions “de” something', () => {
    const { importRows, badRows } = allWords.imports.fr;
    expect(formatMessage(importRows, { n: 1_000_000 }, 'fr')).toBe('Importer 1\u202F000\u202F000 de personnes');
    expect(formatMessage(badRows, { n: 2_000_000 }, 'fr')).toBe('2\u202F000\u202F000 de lignes à corriger');
  });
});

describe('a name that tells a button from its likes', () => {
  // People who speak to the screen say the words on the button (WCAG 2.5.3).
  it.each(['fr', 'zh', 'en'] as const)('holds what the button shows, in %s', (language) => {
    const texts = new Map<string, string>(inEach(language));
    const named = [...texts].filter(([path]) => path.endsWith('Named') && texts.has(path.slice(0, -'Named'.length)));
    expect(named.length).toBeGreaterThan(5);
    const shown = (path: string) => (texts.get(path.slice(0, -'Named'.length)) ?? '').toLowerCase();
    expect(named.filter(([path, text]) => !text.toLowerCase().includes(shown(path)))).toEqual([]);
  });
});

describe('typography', () => {
  it('of French: no-break spaces before double signs and inside guillemets, curved apostrophes', () => {
    const wrong = /[^\u202F]([;!?])|[^\u00A0\d](:(?!\/\/))|«(?!\u00A0)|(?<!\u00A0)»|\w'\w/;
    expect(inEach('fr').filter(([, text]) => wrong.test(text.replaceAll(/https?:\/\//g, '')))).toEqual([]);
  });

  it('of Chinese: full-width signs beside Han characters', () => {
    const wrong = /\p{Script=Han}\s?[,.!?:;()]|[,.!?:;()]\p{Script=Han}/u;
    expect(inEach('zh').filter(([, text]) => wrong.test(text.replaceAll(/\{\w+, plural,/g, '{')))).toEqual([]);
  });

  it('of English: curved quotation marks', () => {
    expect(inEach('en').filter(([, text]) => /\w'\w|"/.test(text))).toEqual([]);
  });
});

describe('terms', () => {
  it.each(['fr', 'zh', 'en'] as const)('in %s name every technology readiness level', (language) => {
    for (let level: number = trlRange.min; level <= trlRange.max; level++)
      expect(allWords.terms[language].trl[level]).toBeTypeOf('string');
  });

  it.each(['fr', 'zh', 'en'] as const)('in %s give no two values of a set the same label', (language) => {
    for (const [set, labels] of Object.entries(allWords.terms[language]))
      expect(new Set(Object.values(labels)).size, set).toBe(Object.keys(labels).length);
  });
});

describe('errorTitle', () => {
  it('words a code in the reader’s language, and an unknown one as an error of ours', () => {
    expect(errorTitle('demo_only', 'zh')).toBe('此功能仅在演示环境提供。');
    expect(errorTitle('no_such_code', 'en')).toBe(errorTitle('internal', 'en'));
  });
});
