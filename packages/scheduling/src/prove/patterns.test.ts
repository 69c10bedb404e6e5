import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { sampleMeeting, sampleProblem } from '../testing.ts';
import { createSolver } from './cdcl.ts';
import { createFormula, negated, no } from './formula.ts';
import { breaksOf } from './neighbourhood.ts';
import { canFill, unbrokenRows } from './patterns.ts';
import { clustersOf, placesOf, resourcesOf } from './resources.ts';

const allowing = (...allowed: readonly (readonly number[])[]): Problem =>
  sampleProblem({
    participants: allowed.length + 1,
    slots: 5,
    meetings: allowed.map((slots, index) => sampleMeeting(0, index + 1, { allowed: slots })),
  });

/** Tries every order of the meetings. */
function canFillPlainly(problem: Problem, meetings: readonly number[], slots: readonly number[]): boolean {
  const [first, ...rest] = meetings;
  if (first === undefined) return true;
  return slots.some(
    (slot) =>
      problem.meetings[first]?.allowed?.includes(slot) &&
      canFillPlainly(
        problem,
        rest,
        slots.filter((other) => other !== slot),
      ),
  );
}

describe('meetings in a row of slots', () => {
  test('fill it where each can have one of its own', () => {
    const model = compile(allowing([0, 1], [1], [2, 3]));
    expect(canFill(model, [0, 1, 2], 0, 3)).toBe(true);
    expect(canFill(model, [0, 1, 2], 1, 4)).toBe(false);
    expect(canFill(model, [2], 2, 3)).toBe(true);
    expect(canFill(model, [], 0, 0)).toBe(true);
  });

  test('fill it exactly where some order of them does', () => {
    const { below } = createRandom(12);
    const seen = { some: 0, none: 0 };
    for (let round = 0; round < 200; round++) {
      const problem = allowing(...Array.from({ length: 4 }, () => [0, 1, 2, 3, 4].filter(() => below(2) === 0)));
      const from = below(3);
      const expected = canFillPlainly(problem, [0, 1, 2], [from, from + 1, from + 2]);
      expect({ round, can: canFill(compile(problem), [0, 1, 2], from, from + 3) }).toEqual({ round, can: expected });
      seen[expected ? 'some' : 'none']++;
    }
    expect(Math.min(seen.some, seen.none)).toBeGreaterThan(20);
  });
});

describe('someone without a break', () => {
  /** Lists the busy slots, as bits, that are allowed while the person must not have a break. */
  function rowsAllowed(problem: Problem): number[] {
    const model = compile(problem);
    const formula = createFormula();
    const row = Array.from({ length: problem.slots }, formula.variable);
    const broken = formula.variable();
    unbrokenRows(formula, model, { meetings: [...problem.meetings.keys()], row, broken });
    const solver = createSolver(formula.variables());
    formula.each(solver.addClause);
    return Array.from({ length: 1 << problem.slots }, (_, bits) => bits).filter((bits) => {
      const busy = row.map((literal, slot) => ((bits >> slot) & 1 ? literal : negated(literal)));
      return solver.solve({ assumptions: [...busy, negated(broken)] }) === 'sat';
    });
  }

  test('is busy in one unbroken row, as long as their meetings', () => {
    const every = [0, 1, 2, 3, 4];
    expect(rowsAllowed(allowing(every, every, every))).toEqual([0b00111, 0b01110, 0b11100]);
  });

  test('is busy where the meetings can all be', () => {
    expect(rowsAllowed(allowing([0, 1, 2], [1, 2, 3], [3]))).toEqual([0b01110]);
    expect(rowsAllowed(allowing([0], [3]))).toEqual([]);
  });

  test('is free to be anywhere across two blocks, where a gap is none', () => {
    const problem = { ...allowing([0, 1, 2, 3, 4], [0, 1, 2, 3, 4]), blockOf: [0, 0, 1, 1, 1] };
    expect(rowsAllowed(problem)).toHaveLength(32);
  });
});

describe('what is scarce', () => {
  const meetings = [
    sampleMeeting(0, 1),
    sampleMeeting(2, 3, { kind: 'virtual' }),
    sampleMeeting(0, 2, { zone: 0 }),
    sampleMeeting(0, 3),
  ];
  const problem = sampleProblem({
    participants: 4,
    slots: 2,
    meetings,
    capacity: [2, 1],
    virtualCapacity: [1, 0],
    zones: [{ capacity: [1, 1], reserved: false }],
  });

  test('is listed with the meetings that need it, and left out where none does', () => {
    expect(resourcesOf(compile(problem))).toEqual([
      { meetings: [0, 2, 3], capacity: [2, 1] },
      { meetings: [1], capacity: [1, 0] },
      { meetings: [2], capacity: [1, 1] },
    ]);
    expect(resourcesOf(compile({ ...problem, meetings: [sampleMeeting(0, 1)] }))).toHaveLength(1);
  });

  test('serves so many meetings at once, never more than people can have', () => {
    expect(placesOf(compile(problem))).toEqual([2, 1]);
    expect(placesOf(compile({ ...problem, capacity: [9, 9] }))).toEqual([2, 2]);
  });

  test('is counted by clusters of meetings that share a person, the busiest first', () => {
    const people = [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
      [5, 6],
    ] as const;
    expect(clustersOf([0, 1, 2, 3, 4], (meeting) => people[meeting] ?? [])).toEqual([
      { person: 0, meetings: [0, 1, 2] },
      { person: 5, meetings: [3, 4] },
    ]);
    expect(clustersOf([], () => [])).toEqual([]);
  });
});

test('the breaks of each person are counted within blocks', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3), sampleMeeting(1, 2)];
  const model = compile(sampleProblem({ participants: 4, slots: 6, blockOf: [0, 0, 0, 0, 1, 1], meetings }));
  expect(breaksOf(model, [0, 2, 4, 3])).toEqual([1, 1, 0, 0]);
  expect(breaksOf(model, [0, 1, 4, 2])).toEqual([0, 1, 0, 0]);
  expect(no).toBe(1);
});
