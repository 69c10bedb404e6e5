import { criteria } from '@jumelage/domain/match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from './congestion.ts';
import { handWeights } from './criteria.ts';
import type { Example, ExampleSource } from './examples.ts';
import { exampleWeights, fitWeights, guardedLearn, ndcgOf, type ValidationList } from './learn.ts';
import { solvePositiveDefinite } from './solve.ts';

/** Decides who accepts what: topics decide, languages do not matter, and the rest is noise. */
function world(seed: number) {
  const next = seededNumbers(seed);
  const evidence = () => Float64Array.from(criteria, (criterion) => (criterion === 'baseline' ? 1 : 4 * next() - 2));
  const [topics, languages] = [criteria.indexOf('topics'), criteria.indexOf('languages')];
  function examples(accepts: number): readonly Example[] {
    return Array.from({ length: accepts }).flatMap(() => {
      const wanted = evidence();
      wanted[topics] = 1 + next();
      return [
        { x: wanted, source: 'accept' as const },
        ...Array.from({ length: 10 }, () => ({ x: evidence(), source: 'unshown' as const })),
      ];
    });
  }
  const declines = (count: number): readonly Example[] =>
    Array.from({ length: count }, () => {
      const x = evidence();
      x[topics] = 1 + next();
      return { x, source: 'decline' as const };
    });
  const lists = (count: number): readonly ValidationList[] =>
    Array.from({ length: count }, () => {
      const candidates = Array.from({ length: 60 }, () => ({ forward: evidence() }));
      const best =
        [...candidates.keys()].sort(
          (a, b) => (candidates[b]?.forward[topics] ?? 0) - (candidates[a]?.forward[topics] ?? 0),
        )[0] ?? 0;
      return { candidates, accepted: new Set([best]) };
    });
  return { examples, declines, lists, topics, languages };
}

describe('learned weights', () => {
  const { examples, declines, lists } = world(1);

  it('follow the accepts and go live when the newest are ranked no worse', () => {
    const record = guardedLearn({ prior: handWeights, examples: examples(50), validation: lists(30) });
    expect(record.accepted).toBe(true);
    expect(record.after).toBeGreaterThan(record.before + 0.1);
    expect(record.weights).toBe(record.learned);
    expect(record.weights.topics).toBeGreaterThan(handWeights.topics);
    expect(record.weights.languages).toBeLessThan(handWeights.languages);
    expect(record.counts).toEqual({ accepts: 50, declines: 0, unshown: 500, validated: 30 });
  });

  it('stay as they were when they would rank the newest accepts worse', () => {
    const turned = lists(30).map(({ candidates }) => {
      const scores = candidates.map(({ forward }) => -(forward[criteria.indexOf('topics')] ?? 0));
      return { candidates, accepted: new Set([scores.indexOf(Math.max(...scores))]) };
    });
    const record = guardedLearn({ prior: handWeights, examples: examples(50), validation: turned });
    expect(record.accepted).toBe(false);
    expect(record.after).toBeLessThan(record.before);
    expect(record.weights).toBe(handWeights);
  });

  it('do not move by declines alone, nor go live unvalidated', () => {
    const record = guardedLearn({ prior: handWeights, examples: declines(500), validation: lists(5) });
    expect(record.accepted).toBe(false);
    for (const criterion of criteria) expect(record.learned[criterion]).toBeCloseTo(handWeights[criterion], 12);
    expect(guardedLearn({ prior: handWeights, examples: examples(5), validation: [] }).accepted).toBe(false);
  });

  it('lose little to a flood of declines of good suggestions', () => {
    const [accepts, validation] = [examples(50), lists(100)];
    const calm = guardedLearn({ prior: handWeights, examples: accepts, validation });
    const flooded = guardedLearn({ prior: handWeights, examples: [...accepts, ...declines(5000)], validation });
    expect(
      ndcgOf(
        validation,
        Float64Array.from(criteria, (criterion) => flooded.weights[criterion]),
      ),
    ).toBeGreaterThan(calm.after * 0.95);
  });

  it('count all declines together as a quarter of the accepts at most', () => {
    const x = new Float64Array(1);
    const of = (source: ExampleSource, count: number): readonly Example[] =>
      Array.from({ length: count }, () => ({ x, source }));
    const total = (list: readonly Example[], source: ExampleSource) =>
      exampleWeights(list).reduce((sum, weight, i) => (list[i]?.source === source ? sum + weight : sum), 0);
    expect(total([...of('accept', 8), ...of('decline', 100)], 'decline')).toBeCloseTo(2, 12);
    expect(total([...of('accept', 8), ...of('decline', 1)], 'decline')).toBe(1);
    expect(total([...of('decline', 9), ...of('unshown', 9)], 'unshown')).toBe(0);
  });

  it('are never negative and never run away, whatever the examples', () => {
    const source = fc.constantFrom<ExampleSource>('accept', 'decline', 'unshown');
    const example = fc.record({
      source,
      x: fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(example, { maxLength: 30 }), (list) => {
        const prior = Float64Array.of(-2, 0.5, 0.1);
        const fitted = fitWeights({
          prior,
          free: 0,
          examples: list.map(({ source: from, x }) => ({ source: from, x: Float64Array.of(1, x[1] ?? 0, x[2] ?? 0) })),
        });
        expect(fitted.every(Number.isFinite)).toBe(true);
        expect(fitted[1]).toBeGreaterThanOrEqual(0);
        expect(fitted[1]).toBeLessThanOrEqual(2);
        expect(fitted[2]).toBeGreaterThanOrEqual(0);
        expect(fitted[2]).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are where the slope of the loss is 0', () => {
    // One criterion without constant, one accept and one unshown at x = ±1, τ = 2: 2/(1 + e^w) = 2·(w − 0.5).
    const both: readonly Example[] = [
      { x: Float64Array.of(0, 1), source: 'accept' },
      { x: Float64Array.of(0, -1), source: 'unshown' },
    ];
    const w = fitWeights({ prior: Float64Array.of(0, 0.5), free: 0, examples: both, caution: 2 })[1] ?? 0;
    expect(2 / (1 + Math.exp(w))).toBeCloseTo(2 * (w - 0.5), 6);
  });
});

describe('a system of equations', () => {
  it('is solved, unless the matrix is not positive definite', () => {
    const x = solvePositiveDefinite(Float64Array.of(4, 2, 2, 3), Float64Array.of(2, 1));
    expect(x?.[0]).toBeCloseTo(0.5, 12);
    expect(x?.[1]).toBeCloseTo(0, 12);
    expect(solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeUndefined();
  });
});
