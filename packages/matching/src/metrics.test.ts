import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc, exposureOf, gini, inboxesOf, mean, ndcgAt, recallAt, reciprocalRank } from './metrics.ts';

const ranking = ['a', 'b', 'c', 'd'];

describe('metrics of a ranking', () => {
  it('counts the positives among the first k', () => {
    expect(recallAt(ranking, new Set(['b', 'd']), 2)).toBe(0.5);
    expect(recallAt(ranking, new Set(['b', 'd']), 4)).toBe(1);
    expect(recallAt(ranking, new Set(), 4)).toBe(0);
  });

  it('gives an early positive more than a late one', () => {
    expect(ndcgAt(ranking, new Set(['a', 'b']), 4)).toBe(1);
    expect(ndcgAt(ranking, new Set(['b']), 4)).toBeCloseTo(1 / Math.log2(3), 12);
    expect(ndcgAt(ranking, new Set(['d']), 3)).toBe(0);
    expect(ndcgAt(ranking, new Set(), 3)).toBe(0);
  });

  it('takes the place of the first positive', () => {
    expect(reciprocalRank(ranking, new Set(['c', 'd']))).toBeCloseTo(1 / 3, 12);
    expect(reciprocalRank(ranking, new Set(['z']))).toBe(0);
    expect(mean([1, 0, 0.5])).toBe(0.5);
    expect(mean([])).toBe(0);
  });

  it('counts ties of scores by halves', () => {
    expect(auc([3, 1], [2, 0])).toBe(0.75);
    expect(auc([1, 1], [1, 1, 1])).toBe(0.5);
    expect(auc([], [1])).toBe(0.5);
  });

  it('agrees with counting every pair', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const wins = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        expect(auc(positives, negatives)).toBeCloseTo(mean(wins), 12);
      }),
    );
  });
});

describe('exposure', () => {
  it('is 0 when all have the same and (n − 1)/n when one has all', () => {
    expect(gini([4, 4, 4])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([0, 0])).toBe(0);
    expect(gini([])).toBe(0);
  });

  it('counts who stands in the lists', () => {
    const lists = [[0, 1], [0, 2], [0]];
    expect([...inboxesOf(lists, 4)]).toEqual([3, 1, 1, 0]);
    expect(exposureOf(lists, 4)).toEqual({ gini: gini([3, 1, 1, 0]), biggestInbox: 3, shareShown: 0.75 });
    expect(exposureOf([], 0)).toEqual({ gini: 0, biggestInbox: 0, shareShown: 0 });
  });
});
