import type { Language } from '@jumelage/domain/language';
import en from './words/errors.en.ts';
import fr from './words/errors.fr.ts';
import zh from './words/errors.zh.ts';

const codes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: fr.codes,
  zh: zh.codes,
  en: en.codes,
};

/** Says what happened and what to do, in the reader's language; an unknown code is worded as an error of ours. */
export function errorTitle(code: string, language: Language): string {
  return codes[language][code] ?? codes[language].internal ?? code;
}
