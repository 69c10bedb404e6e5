import type { Language } from '@jumelage/domain/language';
import en from './words/acts.en.ts';
import fr from './words/acts.fr.ts';
import zh from './words/acts.zh.ts';

const acts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, zh, en };

/** Words an act in the reader's language; one that this version does not know stands as it is. */
export function actWords(language: Language, act: string): string {
  return acts[language][act] ?? act;
}
