import type { Language } from '@jumelage/domain/language';
import en from './words/acts.en.ts';
import fr from './words/acts.fr.ts';
import zh from './words/acts.zh.ts';

const acts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, zh, en };

/** What was done, in the reader's language; an act of a version to come stands as it is. */
export function actWords(language: Language, act: string): string {
  return acts[language][act] ?? act;
}
