import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../congestion.ts';
import { createTextIndex, textLift } from './text-index.ts';
import type { TextVector } from './vectorise.ts';

const vectorOf = (weights: Readonly<Record<number, number>>): TextVector => {
  const features = Int32Array.from(Object.keys(weights), Number).sort();
  return { features, weights: Float32Array.from(features, (feature) => weights[feature] ?? 0) };
};

/** Counts, rounded to half powers of two, as the index does. */
const rounded = (count: number) => 2 ** (Math.round(2 * Math.log2(count)) / 2);

/** Works the cosine out of all texts that are there, feature by feature. */
function plainCosine(texts: readonly TextVector[], a: TextVector, b: TextVector): number {
  const total = rounded(texts.length + 20);
  const rarity = (feature: number) =>
    Math.log(1 + total / rounded(texts.filter(({ features }) => features.includes(feature)).length + 0.5)) ** 2;
  const dot = (one: TextVector, other: TextVector) =>
    one.features.reduce((sum, feature, at) => {
      const place = other.features.indexOf(feature);
      return place < 0 ? sum : sum + (one.weights[at] ?? 0) * (other.weights[place] ?? 0) * rarity(feature);
    }, 0);
  const size = dot(a, a) * dot(b, b);
  return size === 0 ? 0 : Math.min(1, dot(a, b) / Math.sqrt(size));
}

describe('a text index', () => {
  it('gives the cosines that working them out of all texts gives, after every change', () => {
    const next = seededNumbers(11);
    const below = (n: number) => Math.floor(next() * n);
    const draw = () =>
      vectorOf(Object.fromEntries(Array.from({ length: 1 + below(6) }, () => [below(12), 0.5 + next()])));
    const index = createTextIndex();
    const texts = new Map<number, TextVector>();
    for (let step = 0; step < 60; step++) {
      const row = below(30);
      if (below(4) === 0) {
        index.remove(row);
        texts.delete(row);
      } else {
        const vector = draw();
        index.set(row, vector);
        texts.set(row, vector);
      }
      const asked = draw();
      const into = new Float32Array(30);
      const touched = index.cosines(asked, into);
      for (let other = 0; other < 30; other++) {
        const known = texts.get(other);
        const expected = known ? plainCosine([...texts.values()], asked, known) : 0;
        expect(into[other]).toBeCloseTo(expected, 5);
        expect(touched.includes(other)).toBe(expected > 0);
        if (known) expect(index.cosine(asked, known)).toBeCloseTo(expected, 6);
      }
    }
  });

  it('weighs what few texts say more than what many say', () => {
    const index = createTextIndex();
    for (let row = 0; row < 50; row++) index.set(row, vectorOf({ 1: 1, [10 + row]: 1 }));
    const asked = vectorOf({ 1: 1, 10: 1 });
    expect(index.cosine(asked, vectorOf({ 10: 1 }))).toBeGreaterThan(2 * index.cosine(asked, vectorOf({ 1: 1 })));
  });

  it('leaves out of a large pool what more than a twelfth of the texts say', () => {
    const index = createTextIndex();
    for (let row = 0; row < 4_200; row++) index.set(row, vectorOf(row % 5 === 0 ? { 1: 1, 2: 1 } : { 2: 1 }));
    expect(index.cosine(vectorOf({ 1: 1 }), vectorOf({ 1: 1 }))).toBe(0);
    const into = new Float32Array(4_200);
    expect(index.cosines(vectorOf({ 1: 1 }), into)).toHaveLength(0);
    index.set(0, vectorOf({ 7: 1 }));
    expect(index.cosine(vectorOf({ 7: 1 }), vectorOf({ 7: 1 }))).toBe(1);
  });

  it('says nothing of empty texts', () => {
    const index = createTextIndex();
    index.set(0, vectorOf({}));
    index.set(1, vectorOf({ 1: 1 }));
    expect([
      index.cosine(vectorOf({}), vectorOf({ 1: 1 })),
      index.cosine(vectorOf({ 1: 1 }), vectorOf({ 2: 1 })),
    ]).toEqual([0, 0]);
    index.remove(99);
  });
});

describe('the lift of a cosine', () => {
  it.each([
    [0, -0.5],
    [0.0175, -0.5],
    [0.08, 0],
    [0.205, 1],
    [0.3925, 2.5],
    [1, 2.5],
  ])('of %d is %d', (cosine, expected) => {
    expect(textLift(cosine)).toBeCloseTo(expected, 12);
  });
});
