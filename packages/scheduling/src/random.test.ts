import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

describe('a seeded source of chance', () => {
  test('gives one seed one sequence', () => {
    const draw = (seed: number) => {
      const { below } = createRandom(seed);
      return Array.from({ length: 20 }, () => below(1_000));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(0)).not.toEqual(draw(1));
  });

  test('draws every whole number below a limit about equally often', () => {
    const { below } = createRandom(3);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const drawn = below(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    expect(Array.from({ length: 50 }, () => below(1)).every((one) => one === 0)).toBe(true);
  });

  test('draws exponential numbers of mean and variance 1, never below 0', () => {
    const { exponential } = createRandom(9);
    const drawn = Array.from({ length: 20_000 }, exponential);
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const square = drawn.reduce((sum, one) => sum + one * one, 0) / drawn.length;
    expect(mean).toBeCloseTo(1, 1);
    expect(square - mean * mean).toBeCloseTo(1, 0);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });

  test('has the logarithms that the machine has, to eleven digits', () => {
    const { exponential } = createRandom(5);
    const known = Array.from({ length: 4096 }, (_, index) => -Math.log((2 * index + 1) / 8192)).sort((a, b) => a - b);
    for (let i = 0; i < 500; i++) {
      const drawn = exponential();
      const nearest = known.reduce((best, one) => (Math.abs(one - drawn) < Math.abs(best - drawn) ? one : best), 99);
      expect(drawn).toBeCloseTo(nearest, 11);
    }
  });
});
