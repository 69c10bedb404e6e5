import { describe, expect, it } from 'vitest';
import { type ScoreTable, seededNumbers } from './congestion.ts';
import { expectedMeetings, fitPrices } from './fitted-prices.ts';

const tableOf = (rows: number, columns: number, seed: number): ScoreTable => {
  const next = seededNumbers(seed);
  return { columns, scores: Float64Array.from({ length: rows * columns }, () => (next() < 0.2 ? 0 : next())) };
};

describe('fitted prices', () => {
  it('let nobody meet more than they can, and leave no room that a price keeps free', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { scores } = tableOf(8, 6, seed);
      const fit = { scores, rowCapacity: new Float64Array(8).fill(2), columnCapacity: new Float64Array(6).fill(2) };
      const prices = fitPrices({ ...fit, iterations: 3_000, tolerance: 1e-9 });
      const meetings = expectedMeetings(fit, prices);
      for (let column = 0; column < 6; column++) {
        const sum = Array.from({ length: 8 }, (_, row) => meetings[row * 6 + column] ?? 0).reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThanOrEqual(2 + 1e-6);
        if ((prices.columns[column] ?? 0) > 1e-9) expect(sum).toBeCloseTo(2, 5);
      }
      for (let row = 0; row < 8; row++) {
        const sum = meetings.subarray(row * 6, row * 6 + 6).reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThanOrEqual(2 + 1e-4);
        if ((prices.rows[row] ?? 0) > 1e-6) expect(sum).toBeCloseTo(2, 3);
      }
      expect([...prices.rows, ...prices.columns].every((price) => price >= 0)).toBe(true);
    }
  });
});
