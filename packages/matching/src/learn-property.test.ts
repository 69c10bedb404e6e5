import { describe, expect, it } from 'vitest';
import { seededNumbers } from './congestion.ts';
import type { Example } from './examples.ts';
import { exampleWeights, fitWeights, ndcgOf } from './learn.ts';

describe('fitted weights', () => {
  const prior = Float64Array.of(-1, 0.5, 0.5);
  const next = seededNumbers(12);
  const examples: readonly Example[] = Array.from({ length: 80 }, () => {
    const x = Float64Array.of(1, next() * 2 - 1, next() * 2 - 1);
    const source = (x[1] ?? 0) + 0.3 * (next() - 0.5) > 0.2 ? 'accept' : 'unshown';
    return { x, source } as const;
  });

  /** Works out the loss that is minimised, by itself. */
  function loss(w: Float64Array): number {
    const counts = exampleWeights(examples);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const fits = examples.reduce((sum, { x, source }, i) => {
      const z = x.reduce((own, value, k) => own + value * (w[k] ?? 0), 0) * (source === 'accept' ? -1 : 1);
      return sum + (counts[i] ?? 0) * Math.log1p(Math.exp(z));
    }, 0);
    const held = prior.reduce((sum, value, k) => {
      const square = examples.reduce((own, { x }, i) => own + (counts[i] ?? 0) * (x[k] ?? 0) ** 2, 0) / total;
      const caution = (k === 0 ? 0.01 : 1) * 10 * Math.max(square, 0.01);
      return sum + (caution / 2) * ((w[k] ?? 0) - value) ** 2;
    }, 0);
    return fits + held;
  }

  it('are where no step to either side loses less', () => {
    const fitted = fitWeights({ prior, examples, free: 0 });
    const best = loss(fitted);
    expect(best).toBeLessThan(loss(prior));
    for (let k = 0; k < 3; k++)
      for (const step of [0.01, -0.01]) {
        const moved = fitted.map((value, at) => (at === k ? value + step : value));
        // No weight of evidence goes below 0, nor above four times its prior.
        const isWithin = k === 0 || ((moved[k] ?? 0) >= 0 && (moved[k] ?? 0) <= 4 * (prior[k] ?? 0));
        if (isWithin) expect(loss(moved)).toBeGreaterThan(best);
      }
  });

  it('stay with the prior the more, the more they are held', () => {
    const distance = (caution: number) =>
      Math.abs((fitWeights({ prior, examples, free: 0, caution })[1] ?? 0) - (prior[1] ?? 0));
    const far = [0.1, 10, 1_000].map(distance);
    expect(far).toEqual([...far].sort((a, b) => b - a));
  });

  it('are the prior where nothing was learned from', () => {
    expect(fitWeights({ prior, examples: [], free: 0 })).toEqual(prior);
    const declines = examples.map((one) => ({ ...one, source: 'decline' as const }));
    expect(fitWeights({ prior, examples: declines, free: 0 })).toEqual(prior);
  });

  it('rank lists by both wishes, or by one', () => {
    const of = (x: number) => Float64Array.of(1, x, 0);
    const candidates = [{ forward: of(0) }, { forward: of(5) }];
    expect(ndcgOf([{ candidates, accepted: new Set([1]) }], prior)).toBe(1);
    expect(ndcgOf([{ candidates, accepted: new Set([0]) }], prior)).toBeCloseTo(1 / Math.log2(3), 12);
    const mutual = [
      { forward: of(5), backward: of(-5) },
      { forward: of(1), backward: of(1) },
    ];
    expect(ndcgOf([{ candidates: mutual, accepted: new Set([1]) }], prior)).toBe(1);
    expect(ndcgOf([], prior)).toBe(0);
  });
});
