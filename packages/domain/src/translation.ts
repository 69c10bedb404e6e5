/** The texts of a request that can be translated: the sender’s, and what came with the answer. */
export const translatedParts = ['message', 'answerNote'] as const;
export type TranslatedPart = (typeof translatedParts)[number];

/** The sections of a profile whose notes can be translated, each by its place in the section. */
export const notedSections = ['offers', 'needs', 'raise'] as const;
export type NotedSection = (typeof notedSections)[number];

/** The longest text that is sent to be translated, in characters. */
export const longestTranslated = 8_000;

/** Tells whether an answer may be a translation: one that is far longer than its text is none. */
export function isPlausibleTranslation(text: string, translation: string): boolean {
  return translation !== '' && translation.length <= text.length * 6 + 200;
}

/** After so many failures in a row nothing is asked for a while, which doubles with each more, milliseconds. */
export const translationPause = { after: 3, first: 30_000, longest: 600_000 } as const;

/** Tells for how long nothing is asked after so many failures in a row, in milliseconds. */
export function pauseAfter(failures: number): number {
  const { after, first, longest } = translationPause;
  return failures < after ? 0 : Math.min(longest, first * 2 ** Math.min(failures - after, 10));
}
