import type { Language } from '@jumelage/domain/language';

/** Loads a noun's file of words in a language. */
export function loadWordFile(language: Language, noun: string): Promise<unknown> {
  return import(`./words/${noun}.${language}.ts`);
}
