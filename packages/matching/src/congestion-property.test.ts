import { describe, expect, it } from 'vitest';
import {
  bestColumns,
  crowdedPrice,
  inboxPrice,
  odds,
  pricedLists,
  type ScoreTable,
  seededNumbers,
} from './congestion.ts';
import { exposureOf } from './metrics.ts';

const tableOf = (rows: number, columns: number, seed: number): ScoreTable => {
  const next = seededNumbers(seed);
  return { columns, scores: Float64Array.from({ length: rows * columns }, () => (next() < 0.2 ? 0 : next())) };
};

describe('numbers from a seed', () => {
  it('are the same for the same seed, between 0 and 1, and evenly so', () => {
    const [one, again, other] = [1, 1, 2].map(seededNumbers);
    const draw = (next = one) => Array.from({ length: 1_000 }, () => next?.() ?? 0);
    const first = draw(one);
    expect(draw(again)).toEqual(first);
    expect(draw(other)).not.toEqual(first);
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(first.reduce((sum, value) => sum + value, 0) / 1_000).toBeCloseTo(0.5, 1);
  });
});

describe('prices', () => {
  it.each([
    [0, 10, 0],
    [10, 10, 0.5 * Math.log(2)],
    [30, 10, 0.5 * Math.log(4)],
    [150, 10, 0.5 * Math.log(16)],
    [300, 10, 0.5 * Math.log(31) + 3 * Math.log(2)],
  ])('of an inbox of %i at a capacity of %i are %d', (inbox, capacity, expected) => {
    expect(crowdedPrice(inbox, capacity)).toBeCloseTo(expected, 12);
  });

  it('are endless without room for somebody who is asked, and none for nobody', () => {
    expect([inboxPrice(1, 0), inboxPrice(0, 0), crowdedPrice(5, 0)]).toEqual([
      Number.POSITIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('work on the odds', () => {
    expect([odds(0), odds(0.5), odds(0.75), odds(1), odds(-1)]).toEqual([0, 1, 3, Number.MAX_VALUE, 0]);
  });
});

describe('the best columns of a row', () => {
  it('are those of sorting all, whatever the discounts', () => {
    const next = seededNumbers(3);
    for (let round = 0; round < 100; round++) {
      const table = tableOf(3, 12, round);
      const discounts = Array.from({ length: 12 }, () => Math.floor(next() * 4) / 4);
      for (const row of [0, 1, 2]) {
        const value = (column: number) => (table.scores[row * 12 + column] ?? 0) * (discounts[column] ?? 0);
        const all = Array.from({ length: 12 }, (_, column) => column)
          .filter((column) => (table.scores[row * 12 + column] ?? 0) > 0)
          .sort((a, b) => value(b) - value(a) || a - b);
        for (const k of [1, 4, 12])
          expect(bestColumns(table, row, k, (column) => discounts[column] ?? 0)).toEqual(all.slice(0, k));
      }
    }
  });
});

describe('priced lists', () => {
  const lists = (table: ScoreTable, capacity: number, rounds?: number) =>
    pricedLists({ table, k: 5, capacity: () => capacity, seed: 9, rounds });

  it('are each the best against the inboxes of all others, once rounds change nothing more', () => {
    const table = tableOf(30, 10, 4);
    const found = lists(table, 3, 40);
    let same = 0;
    found.forEach((list, row) => {
      const inboxes = new Map<number, number>();
      found.forEach((other, at) => {
        if (at !== row) for (const column of other) inboxes.set(column, (inboxes.get(column) ?? 0) + 1);
      });
      const best = bestColumns(table, row, 5, (column) => Math.exp(-inboxPrice(inboxes.get(column) ?? 0, 3)));
      if (best.join() === list.join()) same++;
    });
    // Two rows may swap for ever; most stand where they would choose to stand again.
    expect(same).toBeGreaterThan(24);
  });

  it('spread over the columns more evenly, the less room there is', () => {
    const table = tableOf(60, 20, 5);
    const spread = [1_000, 5, 1].map((capacity) => exposureOf(lists(table, capacity), 20).gini);
    expect(spread).toEqual([...spread].sort((a, b) => b - a));
    expect(spread[0]).toBeGreaterThan(spread[2] ?? 0);
  });

  it('are none without a round', () => {
    expect(lists(tableOf(3, 4, 6), 3, 0)).toEqual([[], [], []]);
  });
});
