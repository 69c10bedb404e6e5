import { languages, type Trilingual } from '@jumelage/domain/language';
import { unitsOf } from './units.ts';

/** A text as numbers: features in ascending order, and how much of each stands in it before its rarity. */
export type TextVector = { readonly features: Int32Array; readonly weights: Float32Array };

const numbers = new Map<string, number>();

function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Said twice counts less than two things said. */
const damping = 0.6;

/**
 * The vector of a text in the space that all three languages share. A text told in several languages is one text: of each feature the
 * language that says most of it counts.
 */
export function vectorise(texts: Trilingual<string>): TextVector {
  const sums = new Map<number, number>();
  for (const language of languages) {
    const own = new Map<number, number>();
    for (const { features } of unitsOf(texts[language] ?? '', language)) {
      for (const { key, weight } of features) {
        const feature = numberOf(key);
        own.set(feature, (own.get(feature) ?? 0) + weight);
      }
    }
    for (const [feature, weight] of own) sums.set(feature, Math.max(sums.get(feature) ?? 0, weight ** damping));
  }
  const features = Int32Array.from(sums.keys()).sort();
  return { features, weights: Float32Array.from(features, (feature) => sums.get(feature) ?? 0) };
}
