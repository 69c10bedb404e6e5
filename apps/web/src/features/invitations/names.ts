import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';

/** Fills in a name in each language, as far as there is one. */
export function namesIn(text: Trilingual): Readonly<Record<Language, string>> {
  const nameIn = (language: Language) => readableText(text, language)?.value ?? '';
  return { fr: nameIn('fr'), zh: nameIn('zh'), en: nameIn('en') };
}
