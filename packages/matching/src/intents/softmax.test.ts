import { describe, expect, it } from 'vitest';
import { type Lesson, softmax, sumsOf, train } from './softmax.ts';

const training = { epochs: 40, rate: 0.3, decay: 1e-5, warmUp: 10 };
const lesson = (ids: readonly number[], shares: readonly number[], weight = 1): Lesson => ({
  ids,
  values: ids.map(() => 1),
  shares,
  weight,
});

describe('shares', () => {
  it('add up to one and keep their order', () => {
    const shares = softmax([1, 3, 2]);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect([...shares].sort((a, b) => b - a)).toEqual([shares[1], shares[2], shares[0]]);
  });

  it('are even where nothing speaks for one, and finite where much does', () => {
    expect(softmax([0, 0])).toEqual([0.5, 0.5]);
    expect(softmax([1e6, 0])).toEqual([1, 0]);
  });
});

describe('sums', () => {
  it('add the weights of what stands in a row, as much as stands in it', () => {
    expect([...sumsOf({ ids: [0, 2], values: [1, 0.5] }, [1, 2, 10, 20, 4, 8], 2)]).toEqual([3, 6]);
    expect([...sumsOf({ ids: [], values: [] }, [1, 2], 2)]).toEqual([0, 0]);
  });
});

describe('training', () => {
  const lessons = [
    lesson([0, 2], [1, 0, 0]),
    lesson([0, 3], [1, 0, 0]),
    lesson([1, 2], [0, 1, 0]),
    lesson([1, 3], [0, 1, 0]),
    lesson([2, 3], [0, 0, 1]),
  ];
  const shares = (ids: readonly number[], weights: Float64Array) =>
    softmax(sumsOf({ ids, values: ids.map(() => 1) }, weights, 3));

  it('learns what tells the classes apart', () => {
    const weights = train(lessons, 4, 3, training);
    expect(shares([0], weights)[0]).toBeGreaterThan(0.7);
    expect(shares([1], weights)[1]).toBeGreaterThan(0.7);
    expect(shares([2, 3], weights)[2]).toBeGreaterThan(0.7);
  });

  it('gives a lesson of two classes half to each', () => {
    const weights = train([lesson([0], [0.5, 0.5, 0])], 1, 3, training);
    const [first = 0, second = 0, third = 1] = shares([0], weights);
    expect(first).toBeCloseTo(second, 6);
    expect(third).toBeLessThan(0.1);
  });

  it('learns more from a lesson that counts more', () => {
    const torn = (weight: number) => [lesson([0], [1, 0, 0], weight), lesson([0], [0, 1, 0], 1)];
    const [of2, ofHalf] = [2, 0.5].map((weight) => shares([0], train(torn(weight), 1, 3, training))[0] ?? 0);
    expect(of2).toBeGreaterThan(ofHalf ?? 1);
  });

  it('learns nothing from nothing, and the same from the same', () => {
    expect([...train([], 2, 2, training)]).toEqual([0, 0, 0, 0]);
    expect(train(lessons, 4, 3, training)).toEqual(train(lessons, 4, 3, training));
  });

  it('returns the mean of the later epochs, which is that of the last where the others are left out', () => {
    const [all, late, last] = [0, 20, 39].map((warmUp) => train(lessons, 4, 3, { ...training, warmUp }));
    const apart = (a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()) =>
      Math.hypot(...a.map((weight, at) => weight - (b[at] ?? 0)));
    expect(apart(late, last)).toBeLessThan(apart(all, last));
    expect(apart(late, last)).toBeGreaterThan(0);
  });
});
