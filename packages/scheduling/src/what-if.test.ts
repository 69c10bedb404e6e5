import { expect, test } from 'vitest';
import { sampleMeeting, sampleProblem } from './testing.ts';
import { countsAround, variations, whatIf } from './what-if.ts';

/** Six people who all meet each other once: 15 meetings, 5 slots at 3 tables at the least. */
const pairs = [0, 1, 2, 3, 4].flatMap((a) => [1, 2, 3, 4, 5].filter((b) => b > a).map((b) => sampleMeeting(a, b)));
const options = { seed: 1, iterations: 20_000 };

test('with one table more, as many meetings more as there are slots, until people are the limit', () => {
  const problem = sampleProblem({ participants: 6, slots: 5, capacity: [2, 2, 2, 2, 2], meetings: pairs });
  const placed = whatIf(problem, 'tables', options).map(({ count, placed, bound }) => [count, placed, bound]);
  expect(placed).toEqual([
    [1, 5, 5],
    [2, 10, 10],
    [3, 15, 15],
    [4, 15, 15],
    [5, 15, 15],
  ]);
});

test('with one slot more, as many meetings more as there are tables; who leaves before the last slot leaves before one added to it', () => {
  const problem = sampleProblem({ participants: 6, slots: 4, capacity: [2, 2, 2, 2], meetings: pairs });
  const counts = whatIf(problem, 'slots', options).map(({ count, placed }) => [count, placed]);
  expect(counts).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
    [5, 10],
    [6, 12],
    [7, 14],
  ]);
  const early = variations.slots.apply({ ...problem, unavailable: [[3], [], [], [], [], []] }, 6);
  expect(early.unavailable[0]).toEqual([3, 4, 5]);
  expect(variations.slots.apply({ ...problem, unavailable: [[3], [1], [], [], [], []] }, 3).unavailable.slice(0, 2)).toEqual([[], [1]]);
});

test('interpreters of every pair are varied together, and a pair that nobody interprets stays without', () => {
  const problem = sampleProblem({
    participants: 6,
    slots: 2,
    interpreters: [
      [1, 1],
      [0, 0],
    ],
    meetings: pairs.slice(0, 5).map((one) => ({ ...one, interpreter: 0 })),
  });
  expect(variations.interpreters.apply(problem, 3).interpreters).toEqual([
    [3, 3],
    [0, 0],
  ]);
  expect(variations.interpreters.current(problem)).toBe(1);
});

test('the counts are around the present one, in steps that grow with it, and never below one', () => {
  expect(countsAround(2)).toEqual([1, 2, 3, 4, 5]);
  expect(countsAround(40)).toEqual([25, 30, 35, 40, 45, 50, 55]);
});
