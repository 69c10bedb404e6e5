import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestColumns, crowdedPrice, inboxPrice, odds, pricedLists, seededNumbers } from './congestion.ts';
import { exposureOf } from './metrics.ts';

/** Builds a table in which everybody likes the first columns best. */
function popular(rows: number, columns: number): { readonly scores: Float64Array; readonly columns: number } {
  const next = seededNumbers(5);
  return {
    scores: Float64Array.from(
      { length: rows * columns },
      (_, i) => (1 / (1 + (i % columns))) ** 0.3 * (0.5 + 0.5 * next()),
    ),
    columns,
  };
}

describe('the price of an inbox', () => {
  it('is 0 for an empty one, ½·ln 2 for a full one, and endless for one without room', () => {
    expect(inboxPrice(0, 10)).toBe(0);
    expect(inboxPrice(10, 10)).toBeCloseTo(Math.log(2) / 2, 12);
    expect(inboxPrice(1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(inboxPrice(0, 0)).toBe(0);
  });

  it('rises steeply, without a jump, beyond fifteen times the capacity', () => {
    expect(crowdedPrice(150, 10)).toBe(inboxPrice(150, 10));
    expect(crowdedPrice(151, 10) - crowdedPrice(150, 10)).toBeLessThan(0.03);
    expect(crowdedPrice(300, 10)).toBeCloseTo(inboxPrice(300, 10) + 3 * Math.log(2), 12);
    expect(crowdedPrice(1, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('applies to the odds, which keep the order of the scores', () => {
    expect(odds(0.5)).toBe(1);
    expect(odds(0.75)).toBeCloseTo(3, 12);
    expect(odds(0)).toBe(0);
    expect(odds(1)).toBeGreaterThan(odds(0.999999));
  });

  it('grows with the inbox and falls with the room', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, (inbox, capacity) => {
        expect(inboxPrice(inbox + 1, capacity)).toBeGreaterThan(inboxPrice(inbox, capacity));
        expect(inboxPrice(inbox, capacity + 1)).toBeLessThan(inboxPrice(inbox, capacity));
      }),
    );
  });
});

describe('priced lists', () => {
  const table = popular(200, 50);
  const naive = Array.from({ length: 200 }, (_, row) => bestColumns(table, row, 5, () => 1));

  it('takes the best first, lower columns first among equals, and nobody without a score', () => {
    expect(bestColumns({ scores: Float64Array.of(0.5, 0, 0.9, 0.5), columns: 4 }, 0, 3, () => 1)).toEqual([2, 0, 3]);
    expect(bestColumns({ scores: Float64Array.of(0.5, 0, 0.9, 0.5), columns: 4 }, 0, 2, () => 1)).toEqual([2, 0]);
  });

  it('shows more of the columns and halves the biggest inbox', () => {
    const priced = pricedLists({ table, k: 5, capacity: () => 5, seed: 1 });
    const [before, after] = [exposureOf(naive, 50), exposureOf(priced, 50)];
    expect(after.biggestInbox).toBeLessThan(before.biggestInbox / 2);
    expect(after.gini).toBeLessThan(before.gini);
    expect(after.shareShown).toBeGreaterThanOrEqual(before.shareShown);
  });

  it('keeps the most popular out of more lists when crowds cost more', () => {
    const of = (price: typeof inboxPrice) =>
      exposureOf(pricedLists({ table, k: 5, capacity: () => 1, seed: 1, price }), 50).biggestInbox;
    expect(of(crowdedPrice)).toBeLessThan(of(inboxPrice));
  });

  it('depends little on who comes first', () => {
    const biggest = [1, 2, 3, 4].map(
      (seed) => exposureOf(pricedLists({ table, k: 5, capacity: () => 5, seed }), 50).biggestInbox,
    );
    expect(Math.max(...biggest) - Math.min(...biggest)).toBeLessThanOrEqual(3);
  });

  it('follows the seed and nothing else', () => {
    const once = pricedLists({ table, k: 5, capacity: () => 5, seed: 7 });
    expect(pricedLists({ table, k: 5, capacity: () => 5, seed: 7 })).toEqual(once);
  });

  it('is the plain ranking when there is room for everybody', () => {
    expect(pricedLists({ table, k: 5, capacity: () => 1e12, seed: 1 })).toEqual(naive);
  });

  it('makes nothing of nothing', () => {
    expect(
      pricedLists({ table: { scores: new Float64Array(0), columns: 0 }, k: 5, capacity: () => 5, seed: 1 }),
    ).toEqual([]);
    expect(
      pricedLists({ table: { scores: new Float64Array(6), columns: 3 }, k: 5, capacity: () => 5, seed: 1 }),
    ).toEqual([[], []]);
  });
});
