import { describe, expect, it } from 'vitest';
import { seededNumbers } from './congestion.ts';
import { gini, ndcgAt, recallAt } from './metrics.ts';

describe('metrics', () => {
  it('are what counting by hand gives, for random rankings', () => {
    const next = seededNumbers(7);
    for (let round = 0; round < 200; round++) {
      const ranking = Array.from({ length: 12 }, (_, id) => id).sort(() => next() - 0.5);
      const positives = new Set(ranking.filter(() => next() < 0.3));
      const k = 1 + Math.floor(next() * 14);
      const hits = ranking.flatMap((id, index) => (positives.has(id) && index < k ? [index + 1] : []));
      expect(recallAt(ranking, positives, k)).toBeCloseTo(positives.size === 0 ? 0 : hits.length / positives.size, 12);
      const sum = (places: readonly number[]) => places.reduce((total, place) => total + 1 / Math.log2(place + 1), 0);
      const ideal = sum(Array.from({ length: Math.min(k, positives.size) }, (_, index) => index + 1));
      expect(ndcgAt(ranking, positives, k)).toBeCloseTo(ideal === 0 ? 0 : sum(hits) / ideal, 12);
    }
  });

  it('of evenness are half the mean difference over the mean', () => {
    const next = seededNumbers(8);
    for (let round = 0; round < 100; round++) {
      const counts = Array.from({ length: 1 + Math.floor(next() * 8) }, () => Math.floor(next() * 9));
      const total = counts.reduce((sum, one) => sum + one, 0);
      const differences = counts.reduce((sum, a) => sum + counts.reduce((own, b) => own + Math.abs(a - b), 0), 0);
      expect(gini(counts)).toBeCloseTo(total === 0 ? 0 : differences / (2 * counts.length * total), 12);
    }
  });
});
