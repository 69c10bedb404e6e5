import { describe, expect, it } from 'vitest';
import { seededNumbers } from './congestion.ts';
import { solvePositiveDefinite } from './solve.ts';

describe('linear equations', () => {
  it('are solved where the matrix is positive definite', () => {
    const next = seededNumbers(10);
    for (let round = 0; round < 60; round++) {
      const n = 1 + Math.floor(next() * 6);
      const b = Float64Array.from({ length: n * n }, () => next() * 2 - 1);
      // B·Bᵀ + I is positive definite.
      const a = Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        let sum = i === j ? 1 : 0;
        for (let k = 0; k < n; k++) sum += (b[i * n + k] ?? 0) * (b[j * n + k] ?? 0);
        return sum;
      });
      const x = Float64Array.from({ length: n }, () => next() * 10 - 5);
      const right = Float64Array.from({ length: n }, (_, i) =>
        x.reduce((sum, value, j) => sum + value * (a[i * n + j] ?? 0), 0),
      );
      const found = solvePositiveDefinite(a, right);
      expect(found).toHaveLength(n);
      found?.forEach((value, index) => {
        expect(value).toBeCloseTo(x[index] ?? Number.NaN, 8);
      });
    }
  });

  it('are not, where it is not', () => {
    expect(solvePositiveDefinite(Float64Array.of(0), Float64Array.of(1))).toBeUndefined();
    expect(solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeUndefined();
  });
});
