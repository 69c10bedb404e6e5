import { readdirSync } from 'node:fs';
import type { Language } from '@jumelage/domain/language';
import type { Noun, Words } from './words.ts';

type AllWords = { readonly [N in Noun]: Readonly<Record<Language, Words[N]>> };

/** Loads every file of words. What stands beside them without a language in its name is none. */
async function loadAll(): Promise<AllWords> {
  const all: Record<string, Record<string, unknown>> = {};
  await Promise.all(
    readdirSync(new URL('words', import.meta.url)).map(async (name) => {
      const [, noun, language] = /^([a-z-]+)\.(fr|zh|en)\.ts$/.exec(name) ?? [];
      if (!noun || !language) return;
      all[noun] ??= {};
      Object.assign(all[noun], { [language]: (await import(`./words/${noun}.${language}.ts`)).default });
    }),
  );
  return all as AllWords;
}

/** Every word of the product: for servers, command lines and tests, which need not save bytes. */
export const allWords = await loadAll();

/** Returns the words of a noun in a language, at once. */
export function wordsOf<N extends Noun>(language: Language, noun: N): Words[N] {
  return allWords[noun][language];
}
