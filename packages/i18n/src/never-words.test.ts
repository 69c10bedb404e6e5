import { readFileSync } from 'node:fs';
import { type Language, languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { allWords } from './all-words.ts';
import { loadNotice, noticeNames } from './notices.ts';

/** A text and where it stands. */
type Placed = readonly [where: string, text: string];
type Tree = { readonly [key: string]: string | Tree };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Reads the last column of the table in docs/words.md: `en: one, two; fr: un`. */
function neverWordsOf(page: string): Record<Language, string[]> {
  const never: Record<Language, string[]> = { fr: [], zh: [], en: [] };
  for (const row of page.split('\n').filter((line) => /^\| (?!Concept|-)/.test(line))) {
    const cell = row.split('|').at(-2) ?? '';
    for (const [, language, list = ''] of cell.matchAll(/\b(en|fr|zh): ([^;]*)/g))
      never[language as Language].push(...list.split(',').map((one) => one.trim()));
  }
  return never;
}

/**
 * Finds the texts that hold a word: whole words in capitals as given if it begins with one, parts in Chinese.
 * Placeholders say nothing.
 */
function textsWith(word: string, language: Language, texts: readonly Placed[]): Placed[] {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    language === 'zh'
      ? new RegExp(escaped, 'u')
      : new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, /^\p{Lu}/u.test(word) ? 'u' : 'iu');
  return texts.filter(([, text]) => pattern.test(text.replaceAll(/\{\s*\w+\s*[,}]/g, '{')));
}

const textsOf = (tree: Tree, path: string): Placed[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}.${key}`, value] as const] : textsOf(value, `${path}.${key}`),
  );

/** Lists the quoted texts of a source whose texts are functions; paths and comments aside. */
function quotedIn(file: string): Placed[] {
  const source = read(`./${file}`)
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/^import .*$/gm, '');
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, template]) => plain ?? template?.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…') ?? '')
    .filter((text) => !text.startsWith('/'))
    .map((text) => [file, text.replaceAll(/\\u00a0|\\u202f/gi, ' ')]);
}

async function everyText(language: Language): Promise<Placed[]> {
  const notices = await Promise.all(noticeNames.map((name) => loadNotice(name, language)));
  const linesOf = ({ title, lead, sections }: (typeof notices)[number]) => [
    title,
    lead,
    ...sections.flatMap(({ heading, body }) => [heading, ...body.flat()]),
  ];
  return [
    ...Object.entries(allWords).flatMap(([noun, words]) => textsOf(words[language], noun)),
    ...notices.flatMap((notice) => linesOf(notice).map((line) => [`notice ${notice.title}`, line] as const)),
    ...quotedIn(`mails/mails.${language}.ts`),
    ...quotedIn(`processing-papers.${language}.ts`),
  ];
}

const never = neverWordsOf(read('../../../docs/words.md'));

describe.each(languages)('words that have a better one, in %s', (language) => {
  it('stand in no text', async () => {
    const texts = await everyText(language);
    expect(texts.length).toBeGreaterThan(1_500);
    expect(never[language].length).toBeGreaterThan(40);
    const found = never[language].flatMap((word) =>
      textsWith(word, language, texts).map(([where, text]) => `${word} · ${where}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

it('are found where somebody writes them again, whatever stands around them', () => {
  const planted: Record<Language, readonly Placed[]> = {
    en: [
      ['a', 'Send an E-mail.'],
      ['b', 'Email {mails}'],
      ['c', 'The remote-controlled room'],
    ],
    fr: [
      ['a', 'Écrivez un courriel.'],
      ['b', 'Courrielle'],
      ['c', '{n, plural, one {# courriel} other {# lettres}}'],
    ],
    zh: [
      ['a', '删除您的账户。'],
      ['b', '您的账号'],
    ],
  };
  expect(textsWith('e-mail', 'en', planted.en).map(([where]) => where)).toEqual(['a']);
  expect(textsWith('mails', 'en', planted.en)).toEqual([]);
  expect(textsWith('remote', 'en', planted.en)).toEqual([]);
  expect(
    textsWith('Any', 'en', [
      ['a', 'Take any slot'],
      ['b', 'Any slot'],
    ]).map(([where]) => where),
  ).toEqual(['b']);
  expect(textsWith('courriel', 'fr', planted.fr).map(([where]) => where)).toEqual(['a', 'c']);
  expect(textsWith('账户', 'zh', planted.zh).map(([where]) => where)).toEqual(['a']);
});
