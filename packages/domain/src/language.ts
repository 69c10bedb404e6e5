/** The languages of the product, in the order in which they are offered. */
export const languages = ['fr', 'zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Answers the BCP 47 tag of a product language, by which browsers choose fonts. */
export function htmlLang(of: Language): string {
  return of === 'zh' ? 'zh-Hans' : of;
}

/** Languages that people may speak at a table. */
export const spokenLanguages = ['fr', 'zh', 'en', 'de', 'es', 'it', 'ja', 'ko', 'ru', 'pt', 'ar'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Origins of a text: written by its author, translated by a person, or by a machine. */
export const textOrigins = ['original', 'human', 'machine'] as const;
export type TextOrigin = (typeof textOrigins)[number];

/** A text in one to three languages. */
export type Trilingual<Value = string> = { readonly [L in Language]?: Value | undefined };

/**
 * Picks the text a reader sees: their own language, else the original's, else the first there is.
 * Example: a French reader of a profile written in Chinese with an English translation and no French one gets the
 * Chinese text, marked `zh`.
 */
export function readableText<Value>(
  texts: Trilingual<Value>,
  reader: Language,
  original?: Language,
): { readonly language: Language; readonly value: Value } | undefined {
  for (const language of [reader, original, ...languages]) {
    const value = language && texts[language];
    if (language && value !== undefined) return { language, value };
  }
  return undefined;
}

/**
 * Picks the language of the product that suits an `Accept-Language` header best, by its order and q-values; English
 * when none fits.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((value) => value !== undefined);
      return { base: tag.split('-')[0]?.trim(), q: q === undefined ? 1 : Number(q), order };
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order);
  for (const wish of wishes) {
    const found = languages.find((language) => language === wish.base);
    if (found) return found;
  }
  return 'en';
}

/** Lists the languages that two people share; empty means that they need an interpreter. */
export function languagesInCommon(
  a: readonly SpokenLanguage[],
  b: readonly SpokenLanguage[],
): readonly SpokenLanguage[] {
  return a.filter((language) => b.includes(language));
}

const languageOfCountry: Readonly<Record<string, Language>> = { FR: 'fr', CN: 'zh' };

/**
 * Guesses in which of our languages somebody reads a paper, by what they speak and where their organisation sits: that
 * of the country if they speak it,
 * else the first of ours that they speak, else English.
 */
export function likelyLanguage({
  spoken,
  country,
}: {
  readonly spoken: readonly string[];
  readonly country: string;
}): Language {
  const home = languageOfCountry[country];
  if (home && spoken.includes(home)) return home;
  return spoken.find((code): code is Language => (languages as readonly string[]).includes(code)) ?? 'en';
}
