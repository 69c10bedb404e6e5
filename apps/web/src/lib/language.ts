import { htmlLang, type Language, languages, preferredLanguage } from '@jumelage/domain/language';
import { recall, remember } from './storage.ts';

/** Each language's own name: whoever looks for it may not read the present one. */
export const languageNames: Readonly<Record<Language, string>> = { fr: 'Français', zh: '简体中文', en: 'English' };

const listeners = new Set<() => void>();
const known = (name: string | null) => languages.find((one) => one === name);
/** A link that names a language opens in it; the reader's own choice stays as it was. */
let language: Language =
  known(new URLSearchParams(location.search).get('lang')) ??
  known(recall('language')) ??
  preferredLanguage(navigator.languages.join(','));
showLanguage();

/** Names the language to the browser: for its fonts, and for the application that it may install. */
function showLanguage(): void {
  document.documentElement.lang = htmlLang(language);
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `/app.${language}.webmanifest`);
}

export function currentLanguage(): Language {
  return language;
}

/** Changes the language of the screens; call `changeLanguage` of i18n.tsx, which loads the words first. */
export function switchLanguage(next: Language): void {
  language = next;
  remember('language', next);
  showLanguage();
  for (const listener of listeners) listener();
}

export function subscribeToLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
