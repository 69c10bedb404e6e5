import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignInterpreters } from './interpreters.ts';
import { sessionLimits } from './limits.ts';
import { solve } from './solve.ts';
import { anyProblem, cases, interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

describe('assigning interpreters', () => {
  const meetings = [0, 1, 2].map((i) => sampleMeeting(2 * i, 2 * i + 1, { interpreter: 0 }));
  const alike = sampleProblem({
    participants: 6,
    slots: 3,
    interpreters: [{ away: [] }, { away: [] }, { away: [1] }],
    needs: [[0, 2]],
    meetings,
  });

  test('shares the meetings evenly, keeps who was there before, honours a pin, and gives others nobody', () => {
    expect(assignInterpreters(alike, [0, 1, 2])).toEqual([0, 0, 2]);
    expect(assignInterpreters(alike, [0, 1, 2], { previous: [2, 2, -1] })).toEqual([2, 0, 2]);
    expect(assignInterpreters(alike, [0, 0, -1], { pinned: [2, -1, -1] })).toEqual([2, 0, -1]);
    expect(assignInterpreters(alike, [0, 0, 0])).toEqual([0, 2, -1]);
  });

  test('with an even load, whoever has rested longest', () => {
    const problem = { ...alike, interpreters: [{ away: [1] }, { away: [] }, { away: [0] }] };
    expect(assignInterpreters(problem, [0, 1, 2])).toEqual([0, 2, 0]);
  });

  test('serves as many as can be, though the first could have taken the only one of another', () => {
    const choosy = sampleProblem({
      participants: 6,
      slots: 1,
      interpreters: [{ away: [] }, { away: [] }, { away: [] }],
      needs: [[0, 1], [0], [1, 2]],
      meetings: meetings.map((meeting, index) => ({ ...meeting, interpreter: index })),
    });
    expect(assignInterpreters(choosy, [0, 0, 0])).toEqual([1, 0, 2]);
    // The interpreter of the schedule before is kept where that leaves nobody without, and a pin is dearer than that.
    expect(assignInterpreters(choosy, [0, -1, 0], { previous: [1, -1, 1] })[0]).toBe(1);
    expect(assignInterpreters(choosy, [0, -1, 0], { previous: [1, -1, 1], pinned: [-1, -1, 1] })).toEqual([0, -1, 1]);
    expect(assignInterpreters(choosy, [0, 0, 0], { pinned: [0, -1, 1] })).toEqual([1, 0, 2]);
  });

  test('finds an interpreter for every meeting that the search placed, whatever the session', () => {
    let served = 0;
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 30, maxLength: 30 }),
        (problem, before) => {
          const { slotOf } = solve(problem, { seed: 1, iterations: 0 });
          const interpreterOf = assignInterpreters(problem, slotOf, { previous: before, pinned: before.toReversed() });
          expect(validateSchedule(problem, slotOf, { interpreterOf })).toEqual([]);
          served += interpreterOf.filter((one) => one >= 0).length;
        },
      ),
      { numRuns: cases(15, 100) },
    );
    expect(served).toBeGreaterThan(cases(6, 50));
  });
});

describe('sessionLimits', () => {
  const meetings = [1, 2, 3].map((other) => sampleMeeting(0, other, { interpreter: 0 }));

  test('names what is asked for more often than there is of it, the greatest shortage first', () => {
    const problem = sampleProblem({
      participants: 4,
      slots: 2,
      capacity: [1, 1],
      ...interpreterPools([1, 0]),
      meetings,
    });
    expect(sessionLimits(problem)).toEqual([
      { kind: 'interpreters', index: 0, demand: 3, supply: 1, interpreters: [0] },
      { kind: 'tables', index: 0, demand: 3, supply: 2 },
      { kind: 'participant', index: 0, demand: 3, supply: 2 },
    ]);
    expect(sessionLimits({ ...problem, mostMeetings: 1 }).map(({ kind, supply }) => [kind, supply])).toEqual([
      ['interpreters', 1],
      ['participant', 1],
      ['tables', 2],
    ]);
  });

  test('counts interpreters together where meetings can have any of several, and names meetings that nobody can serve', () => {
    const facts = { participants: 8, slots: 1, interpreters: [{ away: [] }, { away: [] }, { away: [] }] };
    const wanting = (...classes: number[]) =>
      classes.map((interpreter, index) => sampleMeeting(index, 7, { interpreter }));
    const limitsOf = (needs: number[][], ...classes: number[]) =>
      sessionLimits(sampleProblem({ ...facts, needs, meetings: wanting(...classes) })).filter(
        ({ kind }) => kind === 'interpreters',
      );
    expect(limitsOf([[0, 1], [0]], 0, 1)).toEqual([]);
    expect(limitsOf([[0, 1], [0]], 0, 0, 1)).toEqual([
      { kind: 'interpreters', index: 0, demand: 3, supply: 2, interpreters: [0, 1] },
    ]);
    expect(limitsOf([[0, 1], [0], [2]], 0, 1, 1, 1, 2, 2)).toEqual([
      { kind: 'interpreters', index: 1, demand: 3, supply: 1, interpreters: [0] },
      { kind: 'interpreters', index: 2, demand: 2, supply: 1, interpreters: [2] },
    ]);
    expect(limitsOf([[], [1]], 0, 1)).toEqual([
      { kind: 'interpreters', index: 0, demand: 1, supply: 0, interpreters: [] },
    ]);
  });
});
