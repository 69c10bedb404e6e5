import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastOf, withDiscoveries } from './best.ts';

/** Ranks rows 10, 11, … by these costs; of equal ones the lower row comes first. */
function least(costs: readonly number[], limit: number): readonly number[] {
  const rows = Int32Array.from(costs, (_, index) => index + 10);
  return leastOf({ rows, disfavour: new Float64Array(costs.length) }, Float64Array.from(costs), limit, (a, b) => a < b);
}

describe('the rows of least cost', () => {
  it('come in order', () => {
    expect(least([5, 1, 4, 2, 3], 3)).toEqual([11, 13, 14]);
    expect(least([5, 1, 4, 2, 3], 5)).toEqual([11, 13, 14, 12, 10]);
  });

  it('are all there are where more are asked for', () => expect(least([2, 1], 9)).toEqual([11, 10]));

  it('are none where none are asked for, or there are none', () => {
    expect(least([1, 2], 0)).toEqual([]);
    expect(least([], 3)).toEqual([]);
  });

  it('of equal cost stand in the order that is given', () => {
    expect(least([1, 1, 1, 1], 2)).toEqual([10, 11]);
    const rows = Int32Array.of(10, 11, 12);
    const costs = Float64Array.of(1, 1, 1);
    expect(leastOf({ rows, disfavour: costs }, costs, 2, (a, b) => a > b)).toEqual([12, 11]);
  });

  it('leave out those that must not stand in a list only where others are there', () => {
    expect(least([Number.POSITIVE_INFINITY, 1, 2], 2)).toEqual([11, 12]);
    expect(least([Number.POSITIVE_INFINITY, 1], 2)).toEqual([11, 10]);
  });

  it('are those that sorting all of them gives', () => {
    const costs = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 });
    fc.assert(
      fc.property(costs, fc.nat({ max: 70 }), (some, limit) => {
        const sorted = some.map((cost, index) => ({ cost, row: index + 10 }));
        sorted.sort((a, b) => a.cost - b.cost || a.row - b.row);
        expect(least(some, limit)).toEqual(sorted.slice(0, limit).map(({ row }) => row));
      }),
    );
  });
});

describe('a list with discoveries', () => {
  const rows = Int32Array.from({ length: 50 }, (_, row) => row);
  const lots = Uint32Array.from({ length: 50 }, (_, row) => row * 7919);
  const natural = [...rows];
  const list = (length: number, seed = 1) => withDiscoveries(natural.slice(0, length), rows, lots, { seed, length });

  it('has a drawn one in every tenth place, and no other', () => {
    const places = list(40).map(({ propensity }) => propensity !== null);
    expect(places.flatMap((isDrawn, place) => (isDrawn ? [place] : []))).toEqual([9, 19, 29, 39]);
  });

  it('says by which chance each was drawn: one of those that were left', () => {
    expect(list(20).flatMap(({ propensity }) => propensity ?? [])).toEqual([1 / 41, 1 / 31]);
  });

  it('names nobody twice', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const named = list(50, seed).map(({ row }) => row);
      expect(named).toHaveLength(50);
      expect(new Set(named).size).toBe(50);
    }
  });

  it('keeps the others in their order', () => {
    const earned = list(50, 3).flatMap(({ row, propensity }) => (propensity === null ? [row] : []));
    expect(earned).toEqual([...earned].sort((a, b) => a - b));
  });

  it('is the same for one seed, and another for another', () => {
    expect(list(40, 5)).toEqual(list(40, 5));
    const drawn = (seed: number) => list(40, seed).flatMap(({ row, propensity }) => (propensity === null ? [] : [row]));
    expect(new Set([1, 2, 3, 4].map((seed) => drawn(seed).join(' '))).size).toBe(4);
  });

  it('begins alike however long it is', () => {
    expect(list(40, 2).slice(0, 20)).toEqual(list(20, 2));
  });

  it('of fewer than ten has none', () => {
    expect(list(9).map(({ row, propensity }) => [row, propensity])).toEqual(natural.slice(0, 9).map((n) => [n, null]));
    expect(withDiscoveries([], new Int32Array(), lots, { seed: 1, length: 10 })).toEqual([]);
  });

  it('draws each about as often as another', () => {
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const drawn = list(10, seed)[9]?.row ?? -1;
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    // Those that stand before the place already are none of its 41.
    expect(Math.min(...counts.keys())).toBe(9);
    expect(counts.size).toBe(41);
    expect(Math.max(...counts.values())).toBeLessThan(120);
  });
});
