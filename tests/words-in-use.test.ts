import { allWords } from '@jumelage/i18n/all-words';
import { expect, test } from 'vitest';
import { readSources } from './house/sources.ts';

/** Texts that the code names by another way than by their key: by the endpoint that they word. */
const byEndpoint: ReadonlySet<string> = new Set(['acts']);

/**
 * Tells which keys a source may name: every word in it, and all that its templates can become, such as
 * `method_${method}`.
 */
function namedBy(text: string): (key: string) => boolean {
  const words = new Set(text.match(/[\w-]+/g));
  const templates = [...text.matchAll(/`([\w.]*)\$\{[^`{}]+\}([\w.]*)`/g)].flatMap(([, start = '', end = '']) =>
    `${start}${end}`.length >= 4 ? [{ start, end }] : [],
  );
  return (key) =>
    words.has(key) ||
    templates.some(
      ({ start, end }) => key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end),
    );
}

/** Lists the texts, as `noun.key`, that no source names. */
function unnamed(words: Readonly<Record<string, { readonly en: object }>>, text: string): string[] {
  const isNamed = namedBy(text);
  return Object.entries(words).flatMap(([noun, { en }]) =>
    byEndpoint.has(noun) ? [] : Object.keys(en).flatMap((key) => (isNamed(key) ? [] : [`${noun}.${key}`])),
  );
}

test('every text is said somewhere', () => {
  const isSource = (path: string) => !/\.test\.tsx?$/.test(path) && !path.startsWith('packages/i18n/src/words/');
  const sources = ['apps', 'packages'].flatMap(readSources).filter(({ path }) => isSource(path));
  expect(unnamed(allWords, sources.map(({ text }) => text).join('\n'))).toEqual([]);
});

test('a text that nobody says is found; one that a template says is not', () => {
  const words = { nouns: { en: { title: '', method_code: '', codeHint: '', forgotten: '' } } };
  const templates = ['method_$', '$'].map((start, at) => `t(\`${start}{one}${at === 0 ? '' : 'Hint'}\`)`);
  expect(unnamed(words, ['t("title")', ...templates].join('\n'))).toEqual(['nouns.forgotten']);
});
