import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignInterpreters } from './interpreters.ts';
import { sessionLimits } from './limits.ts';
import { solve } from './solve.ts';
import { anyProblem, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

test('shares the meetings of a pair of languages evenly, keeps who was there before, and gives the other pair nobody', () => {
  const meetings = [0, 1, 2].map((i) => sampleMeeting(2 * i, 2 * i + 1, { interpreter: 0 }));
  const problem = sampleProblem({
    participants: 6,
    slots: 3,
    interpreters: [
      [2, 2, 2],
      [1, 1, 1],
    ],
    meetings,
  });
  const interpreters = [
    { pool: 0, away: [] },
    { pool: 1, away: [] },
    { pool: 0, away: [1] },
  ];
  expect(assignInterpreters(problem, [0, 1, 2], { interpreters })).toEqual([0, 0, 2]);
  expect(assignInterpreters(problem, [0, 1, 2], { interpreters, previous: [2, 2, -1] })).toEqual([2, 0, 2]);
  expect(assignInterpreters(problem, [0, 0, -1], { interpreters, pinned: [2, -1, -1] })).toEqual([2, 0, -1]);
});

test('finds an interpreter for every meeting that the search placed, whatever the session', () => {
  let heard = 0;
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const { slotOf } = solve(problem, { seed: 1, iterations: 0 });
      const interpreters = (problem.interpreters ?? []).flatMap((capacity, pool) =>
        [0, 1, 2].map((nth) => ({ pool, away: capacity.flatMap((count, slot) => (nth < count ? [] : [slot])) })),
      );
      const interpreterOf = assignInterpreters(problem, slotOf, { interpreters });
      expect(validateSchedule(problem, slotOf, { interpreterOf, interpreters })).toEqual([]);
      heard += interpreterOf.filter((one) => one >= 0).length;
    }),
  );
  expect(heard).toBeGreaterThan(50);
});

test('sessionLimits names what is asked for more often than there is of it, the greatest shortage first', () => {
  const meetings = [1, 2, 3].map((other) => sampleMeeting(0, other, { interpreter: 0 }));
  const problem = sampleProblem({ participants: 4, slots: 2, capacity: [1, 1], interpreters: [[1, 0]], meetings });
  expect(sessionLimits(problem)).toEqual([
    { kind: 'interpreters', index: 0, demand: 3, supply: 1 },
    { kind: 'tables', index: 0, demand: 3, supply: 2 },
    { kind: 'participant', index: 0, demand: 3, supply: 2 },
  ]);
  expect(sessionLimits({ ...problem, mostMeetings: 1 }).map(({ kind, supply }) => [kind, supply])).toEqual([
    ['interpreters', 1],
    ['participant', 1],
    ['tables', 2],
  ]);
});
