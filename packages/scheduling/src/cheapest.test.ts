import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, cheapestMatching } from './cheapest.ts';

const none = 1000;

/** Returns the least that any matching costs, by trying all. */
function leastCost(rows: readonly (readonly Choice[])[], taken: readonly number[] = []): number {
  const [first, ...rest] = rows;
  if (first === undefined) return 0;
  const open = first.filter(({ column }) => !taken.includes(column));
  return Math.min(
    none + leastCost(rest, taken),
    ...open.map(({ column, cost }) => cost + leastCost(rest, [...taken, column])),
  );
}

test('costs as little as the cheapest of all matchings', () => {
  const choice = fc.record({ column: fc.nat({ max: 4 }), cost: fc.nat({ max: 50 }) });
  const rows = fc.array(fc.uniqueArray(choice, { selector: ({ column }) => column, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      const columnOf = cheapestMatching(given, none);
      const taken = columnOf.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      const costs = columnOf.map((column, row) =>
        column < 0 ? none : (given[row]?.find((one) => one.column === column)?.cost ?? Number.NaN),
      );
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(leastCost(given));
    }),
    { numRuns: 500 },
  );
});

test('of ways that cost the same the first rows keep their first columns', () => {
  const both = [
    { column: 0, cost: 1 },
    { column: 1, cost: 1 },
  ];
  expect(cheapestMatching([both, both, both], none)).toEqual([0, 1, -1]);
  expect(cheapestMatching([], none)).toEqual([]);
});
