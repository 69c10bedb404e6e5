import { describe, expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';
import { solveWithin, type WithinProgress } from './within.ts';

/** Makes a clock that moves by so much at every look: what is done in a time is then the same on every machine. */
function tickingClock(seconds: number): () => number {
  let now = 100;
  return () => {
    now += seconds;
    return now;
  };
}

const everyoneMeets = (size: number): Problem =>
  sampleProblem({
    participants: 2 * size,
    slots: size,
    capacity: new Array(size).fill(size),
    meetings: Array.from({ length: size * size }, (_, index) =>
      sampleMeeting(index % size, size + Math.floor(index / size)),
    ),
  });

/** Two tables for meetings that all want the one open slot. */
const crowded = sampleProblem({
  participants: 6,
  slots: 1,
  capacity: [2],
  meetings: [
    sampleMeeting(0, 1, { weight: 3 }),
    sampleMeeting(2, 3, { weight: 2 }),
    sampleMeeting(4, 5, { weight: 1 }),
  ],
});

describe('scheduling within a time', () => {
  test('ends at once where nothing can be better, with that proved', () => {
    const solution = solveWithin(everyoneMeets(4), { seconds: 5, seed: 1, clock: tickingClock(0.05) });
    expect(solution).toMatchObject({ status: 'optimal', proof: 'proved', placed: 16, breaks: 0, unplaced: [] });
  });

  test('proves that no schedule of all has fewer breaks', () => {
    // Person 0 can meet in the first and the third slot only.
    const problem = sampleProblem({
      participants: 3,
      slots: 3,
      meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)],
      unavailable: [[1], [], []],
    });
    const solution = solveWithin(problem, { seconds: 5, seed: 1, clock: tickingClock(0.05) });
    expect(solution).toMatchObject({
      status: 'optimal',
      proof: 'proved',
      placed: 2,
      breaks: 1,
      breaksBound: 1,
      idle: 1,
    });
  });

  test('says that not all can be placed, and places the weightiest', () => {
    const solution = solveWithin(crowded, { seconds: 2, seed: 1, clock: tickingClock(0.05) });
    expect(solution).toMatchObject({ status: 'infeasible', placed: 2, weight: 5, bound: 5 });
    expect(solution.unplaced.map(({ meeting }) => meeting)).toEqual([2]);
    expect(validateSchedule(crowded, solution.slotOf)).toEqual([]);
  });

  test('finds by proof what the bound does not see', () => {
    // Each may meet once in each of two slots, but all three pairs of three people cannot meet in two.
    const triangle = sampleProblem({
      participants: 3,
      slots: 2,
      meetings: [sampleMeeting(0, 1), sampleMeeting(1, 2), sampleMeeting(0, 2)],
    });
    const solution = solveWithin(triangle, { seconds: 2, seed: 1, clock: tickingClock(0.05) });
    expect(solution).toMatchObject({ status: 'infeasible', placed: 2, weight: 2, bound: 2 });
  });

  test('proves nothing where the session is too large for it', () => {
    const meetings = Array.from({ length: 701 }, (_, index) => sampleMeeting(2 * index, 2 * index + 1));
    const problem = sampleProblem({ participants: 1_402, slots: 2, capacity: [350, 350], meetings });
    const solution = solveWithin(problem, { seconds: 0.5, seed: 1, clock: tickingClock(0.01) });
    expect([solution.proof, solution.placed]).toEqual(['none', 700]);
  });

  test('keeps the best when it is stopped', () => {
    let told = 0;
    const solution = solveWithin(crowded, {
      ...{ seconds: 60, seed: 1, clock: tickingClock(0.05) },
      onProgress: () => (++told >= 3 ? 'stop' : 'continue'),
    });
    expect(told).toBe(3);
    expect(solution).toMatchObject({ placed: 2, weight: 5 });
  });

  test('starts from the schedule it is given', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3)];
    const problem = sampleProblem({ participants: 4, slots: 5, meetings });
    const solution = solveWithin(problem, { seconds: 1, seed: 1, clock: tickingClock(0.05), start: [4, 3] });
    expect(solution.slotOf).toEqual([4, 3]);
  });

  test('tells how far it is, never worse than before', () => {
    const told: WithinProgress[] = [];
    solveWithin(crowded, {
      ...{ seconds: 1, seed: 2, clock: tickingClock(0.05) },
      onProgress: (progress) => {
        told.push(progress);
        return 'continue';
      },
    });
    expect(told.length).toBeGreaterThan(2);
    const weights = told.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    for (const { weight, bound, placed, slots } of told) {
      expect(weight).toBeLessThanOrEqual(bound);
      expect(slots().filter((slot) => slot >= 0)).toHaveLength(placed);
    }
  });

  test('gives the same for the same seed and the same pace', () => {
    const run = () => solveWithin(everyoneMeets(5), { seconds: 1, seed: 3, clock: tickingClock(0.05) });
    expect(run()).toEqual(run());
  });
});
