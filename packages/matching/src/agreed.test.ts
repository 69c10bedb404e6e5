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
import type { Example } from './examples.ts';
import { expectedMeetings, fitPrices } from './fitted-prices.ts';
import { exampleWeights, fitWeights, ndcgOf } from './learn.ts';
import { exposureOf, gini, ndcgAt, recallAt } from './metrics.ts';
import { solvePositiveDefinite } from './solve.ts';

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

describe('fitted weights', () => {
  const prior = Float64Array.of(-1, 0.5, 0.5);
  const next = seededNumbers(12);
  const examples: readonly Example[] = Array.from({ length: 80 }, () => {
    const x = Float64Array.of(1, next() * 2 - 1, next() * 2 - 1);
    const source = (x[1] ?? 0) + 0.3 * (next() - 0.5) > 0.2 ? 'accept' : 'unshown';
    return { x, source } as const;
  });

  /** The loss that is minimised, worked out by itself. */
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
