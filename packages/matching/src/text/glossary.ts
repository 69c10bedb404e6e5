import { generalGlossary } from './glossary-general.ts';
import { tradesGlossary } from './glossary-trades.ts';
import { functionWords } from './language.ts';
import { stemEnglish, stemFrench } from './stems.ts';
import { fold } from './words.ts';

/** English stems that a foreign word stands for, with how surely. */
export type Translation = readonly { readonly stem: string; readonly weight: number }[];

/** Returns the stems of an English expression. */
export function englishStems(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !functionWords.en.has(word))
    .map(stemEnglish);
}

/** Joins translations, the likeliest first: each further one weighs less, and the words of one share its weight. */
export function toTranslation(expressions: readonly string[]): Translation {
  const weights = new Map<string, number>();
  expressions.forEach((expression, rank) => {
    const stems = englishStems(expression);
    for (const stem of stems)
      weights.set(stem, Math.max(weights.get(stem) ?? 0, 1 / (1 + rank * 0.5) / Math.sqrt(stems.length)));
  });
  return [...weights].map(([stem, weight]) => ({ stem, weight }));
}

/** Returns French words as they are compared: folded, parted at anything but letters and digits. */
export const foldedWords = (text: string) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

type Glossary = {
  readonly exact: ReadonlyMap<string, Translation>;
  readonly stems: ReadonlyMap<string, Translation>;
  /** By the first word: how many words the longest expression has. */
  readonly longest: ReadonlyMap<string, number>;
};

function compile(): Glossary {
  const exact = new Map<string, Translation>();
  const stems = new Map<string, Translation>();
  const longest = new Map<string, number>();
  for (const line of `${generalGlossary}\n${tradesGlossary}`.split('\n')) {
    const [french, english] = line.split('|');
    if (!french || !english) continue;
    const translation = toTranslation(english.split(';').map((one) => one.trim()));
    for (const form of french.split(';').map((one) => one.trim())) {
      const words = foldedWords(form);
      longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 1, words.length));
      // With its accents first: "marché" is a market, "marche" a walk.
      for (const key of [form.toLowerCase(), words.join(' ')]) if (!exact.has(key)) exact.set(key, translation);
      if (words.length > 1 || form.includes('’') || form.includes("'")) continue;
      const stem = stemFrench(form);
      if (!stems.has(stem)) stems.set(stem, translation);
    }
  }
  return { exact, stems, longest };
}

let compiled: Glossary | undefined;

/** Returns the French–English glossary, compiled at its first use. */
export function glossary(): Glossary {
  compiled ??= compile();
  return compiled;
}
