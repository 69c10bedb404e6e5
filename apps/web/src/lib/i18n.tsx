import type { ErrorCode, FieldCode } from '@jumelage/contracts/errors';
import { type Language, languages } from '@jumelage/domain/language';
import { formatMessage, type MessageValues } from '@jumelage/i18n/message';
import { loadWords, type Noun, type Words } from '@jumelage/i18n/words';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { currentLanguage, subscribeToLanguage, switchLanguage } from './language.ts';

const loaded = new Map<string, unknown>();
const needed = new Set<Noun>();

async function load(language: Language, noun: Noun): Promise<void> {
  const key = `${language}/${noun}`;
  if (!loaded.has(key)) loaded.set(key, await loadWords(language, noun));
}

/** Loads words in the current language; a route's loader awaits it, so that no page is drawn without its words. */
export async function ensureWords(nouns: readonly Noun[]): Promise<void> {
  for (const noun of nouns) needed.add(noun);
  await Promise.all(nouns.map((noun) => load(currentLanguage(), noun)));
}

/** Loads words in another language than the current one, for what is drawn in it. */
export async function ensureWordsIn(language: Language, nouns: readonly Noun[]): Promise<void> {
  await Promise.all(nouns.map((noun) => load(language, noun)));
}

/** Changes the language of the screens once every word that they use is there. */
export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([...needed].map((noun) => load(language, noun)));
  switchLanguage(language);
}

const OwnLanguage = createContext<Language | undefined>(undefined);

/**
 * Draws a part of a page in a language of its own, as a paper for somebody else; `useWordsInAll` has its words loaded.
 */
export function InLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <OwnLanguage value={language}>{children}</OwnLanguage>;
}

export function useLanguage(): Language {
  const current = useSyncExternalStore(subscribeToLanguage, currentLanguage);
  return useContext(OwnLanguage) ?? current;
}

/** Loads nouns in every language, and says whether they are there. */
export function useWordsInAll(nouns: readonly Noun[]): boolean {
  const areThere = () => languages.every((language) => nouns.every((noun) => loaded.has(`${language}/${noun}`)));
  const [isReady, setReady] = useState(areThere);
  useEffect(() => {
    if (!isReady)
      void Promise.all(languages.flatMap((language) => nouns.map((noun) => load(language, noun)))).then(() =>
        setReady(true),
      );
  }, [isReady, nouns]);
  return isReady;
}

function textsOf<N extends Noun>(language: Language, noun: N): Words[N] {
  const texts = loaded.get(`${language}/${noun}`);
  if (texts === undefined) throw new Error(`words of ${noun} are not loaded: name it in app/page-words.ts`);
  return texts as Words[N];
}

/** Keys of a noun that are texts; groups of texts are read by `useTexts`. */
export type TextKey<N extends Noun> = { [K in keyof Words[N]]: Words[N][K] extends string ? K : never }[keyof Words[N]];
export type Translate<N extends Noun> = (key: TextKey<N>, values?: MessageValues) => string;

/**
 * Reads the words of a noun as a function: `t('results', { n: 3 })`. The page's line in app/page-words.ts names the noun.
 */
export function useWords<N extends Noun>(noun: N): Translate<N> {
  const language = useLanguage();
  return useCallback(
    (key, values) => formatMessage(String(textsOf(language, noun)[key]), values ?? {}, language),
    [language, noun],
  );
}

/** Reads a text in every language in which it is loaded, for searches that find it by each. */
export function inEveryLanguage<N extends Noun>(noun: N, key: TextKey<N>, values: MessageValues = {}): string[] {
  return languages.flatMap((language) =>
    loaded.has(`${language}/${noun}`) ? [formatMessage(String(textsOf(language, noun)[key]), values, language)] : [],
  );
}

/** Reads the words of a noun as they are, with their groups; fill placeholders with `fill`. */
export function useTexts<N extends Noun>(noun: N): Words[N] {
  return textsOf(useLanguage(), noun);
}

/** Reads the labels of every closed set of the domain: `terms.sector[organisation.sector]`. */
export function useTerms(): Words['terms'] {
  return useTexts('terms');
}

/** Fills a message found in a group: `fill(texts.kinds.offer, { name })`. */
export function useFill(): (message: string, values?: MessageValues) => string {
  const language = useLanguage();
  return useCallback((message, values) => formatMessage(message, values ?? {}, language), [language]);
}

/** Words errors for the reader, by their code. */
export function useErrorWords(): {
  readonly code: (code: ErrorCode | 'network') => string;
  readonly field: (code: FieldCode) => string;
} {
  const errors = useTexts('errors');
  return { code: (code) => errors.codes[code], field: (code) => errors.fields[code] };
}

/** Tells whether a noun can be shown in the current language: for what is drawn when loading itself failed. */
export function areWordsLoaded(noun: Noun): boolean {
  return loaded.has(`${currentLanguage()}/${noun}`);
}
