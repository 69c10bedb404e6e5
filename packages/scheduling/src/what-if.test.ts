import { describe, expect, test } from 'vitest';
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
  expect(
    variations.slots.apply({ ...problem, unavailable: [[3], [1], [], [], [], []] }, 3).unavailable.slice(0, 2),
  ).toEqual([[], [1]]);
});

describe('another number of interpreters', () => {
  // Three serve some meetings: one of them the first class alone, two both; the last is never there, and the one before
  // serves nobody.
  const interpreters = [{ away: [1] }, { away: [] }, { away: [] }, { away: [] }, { away: [0, 1] }];
  const meetings = pairs.slice(0, 8).map((one, index) => ({ ...one, interpreter: index < 6 ? 0 : 1 }));
  const problem = sampleProblem({
    participants: 6,
    slots: 2,
    interpreters,
    needs: [
      [0, 1, 2, 4],
      [1, 2],
    ],
    meetings,
  });

  test('counts those who have somebody to serve', () => {
    expect(variations.interpreters.current(problem)).toBe(3);
  });

  test('adds one who speaks what those speak who have the most to do, and takes out those who have the least', () => {
    const more = variations.interpreters.apply(problem, 5);
    expect(more.needs).toEqual([
      [0, 1, 2, 4, 5, 6],
      [1, 2, 5, 6],
    ]);
    expect(more.interpreters).toEqual([...interpreters, { away: [] }, { away: [] }]);
    expect(variations.interpreters.current(more)).toBe(5);
    const fewer = variations.interpreters.apply(problem, 2);
    expect(fewer.interpreters?.[0]).toEqual({ away: [0, 1] });
    expect(variations.interpreters.current(fewer)).toBe(2);
    expect(variations.interpreters.current(variations.interpreters.apply(problem, 1))).toBe(1);
  });
});

test('the counts are around the present one, in steps that grow with it, and never below one', () => {
  expect(countsAround(2)).toEqual([1, 2, 3, 4, 5]);
  expect(countsAround(40)).toEqual([25, 30, 35, 40, 45, 50, 55]);
});
