import { languages, type Trilingual } from '@jumelage/domain/language';
import { unitsOf } from './units.ts';

/** A text as numbers: features in ascending order, and how much of each stands in it before its rarity. */
export type TextVector = { readonly features: Int32Array; readonly weights: Float32Array };

/**
 * Returns the number of a feature: FNV-1a with a last mixing, 32 bits. It follows from the word alone, so that sums are
 * added up in the same order in every process, and a stored vector holds no words. Among a hundred thousand features
 * one or two pairs share a number.
 */
export function featureNumber(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Said twice counts less than two things said. */
const damping = 0.6;

/**
 * Returns the vector of a text in the space that all three languages share. A text told in several languages is one
 * text: of each feature the language that says most of it counts.
 */
export function vectorise(texts: Trilingual<string>): TextVector {
  const sums = new Map<number, number>();
  for (const language of languages) {
    const own = new Map<number, number>();
    for (const { features } of unitsOf(texts[language] ?? '', language)) {
      for (const { key, weight } of features) {
        const feature = featureNumber(key);
        own.set(feature, (own.get(feature) ?? 0) + weight);
      }
    }
    for (const [feature, weight] of own) sums.set(feature, Math.max(sums.get(feature) ?? 0, weight ** damping));
  }
  const features = Int32Array.from(sums.keys()).sort();
  return { features, weights: Float32Array.from(features, (feature) => sums.get(feature) ?? 0) };
}
