import type { Trilingual } from '@jumelage/domain/language';
import type { FoundWord } from '../reason.ts';
import { findTopics } from './find-topics.ts';
import { topics } from './taxonomy.ts';
export type TextVector = { readonly features: Int32Array; readonly weights: Float32Array };
const codes = new Map(topics.map((t, i) => [t.id, i]));
export function vectorise(texts: Trilingual<string>): TextVector {
  const set = new Set<number>();
  for (const l of ['fr', 'zh', 'en'] as const) for (const f of findTopics(texts[l] ?? '', l)) set.add(codes.get(f.topic) ?? 0);
  const features = Int32Array.from([...set].sort((a, b) => a - b));
  return { features, weights: new Float32Array(features.length).fill(1) };
}
export type TextIndex = {
  set(row: number, v: TextVector): void;
  remove(row: number): void;
  cosine(a: TextVector, b: TextVector): number;
  cosines(v: TextVector, into: Float32Array): Int32Array;
};
export function createTextIndex(): TextIndex {
  const rows = new Map<number, TextVector>();
  const cosine = (a: TextVector, b: TextVector) =>
    a.features.filter((f) => b.features.includes(f)).length / Math.sqrt(a.features.length * b.features.length || 1);
  return {
    set: (row, v) => void rows.set(row, v),
    remove: (row) => void rows.delete(row),
    cosine,
    cosines(v, into) {
      const touched: number[] = [];
      for (const [row, other] of rows) {
        into[row] = cosine(v, other);
        touched.push(row);
      }
      return Int32Array.from(touched);
    },
  };
}
export const textLift = (cosine: number) => Math.max(-0.5, Math.min(3, 6 * (cosine - 0.1)));
export function matchedWords(_a: Trilingual<string>, _b: Trilingual<string>, _limit: number): { ours: FoundWord; theirs: FoundWord; topic: string | null }[] {
  return [];
}
