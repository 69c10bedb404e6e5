import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { encode } from './prove/encode.ts';
import { holdFast, kinds } from './prove/neighbourhood.ts';
import { createRandom } from './random.ts';
import type { Day } from './replan/day.ts';
import { seatAgain } from './replan/seat.ts';
import { scoreOf, tableChanges } from './score.ts';
import { solve, usualIterations } from './solve.ts';
import { assignTables, placesFor } from './tables.ts';
import { anyProblem, cases, interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { variations } from './what-if.ts';

describe('an event with another number', () => {
  const problem = sampleProblem({
    participants: 4,
    slots: 3,
    capacity: [2, 0, 1],
    meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3)],
    unavailable: [[2], [], [0], []],
  });

  test('of tables has as many more or fewer in every slot that has any', () => {
    const { current, apply } = variations.tables;
    expect(current(problem)).toBe(2);
    expect(apply(problem, 3).capacity).toEqual([3, 0, 2]);
    expect(apply(problem, 1).capacity).toEqual([1, 0, 0]);
    expect(apply(problem, 0).capacity).toEqual([0, 0, 0]);
    expect(apply(problem, 2)).toEqual(problem);
  });

  test('of slots has them at the end, furnished and attended as the last one', () => {
    const { current, apply } = variations.slots;
    expect(current(problem)).toBe(3);
    const longer = apply(problem, 5);
    expect([longer.slots, longer.capacity, longer.blockOf]).toEqual([5, [2, 0, 1, 1, 1], [0, 0, 0, 0, 0]]);
    expect(longer.unavailable[0]).toEqual([2, 3, 4]);
    const shorter = apply(problem, 1);
    expect([shorter.slots, shorter.capacity, shorter.unavailable]).toEqual([1, [2], [[], [], [0], []]]);
  });

  test('of interpreters counts those who have somebody to serve', () => {
    const { current, apply } = variations.interpreters;
    const meetings = [sampleMeeting(0, 1, { interpreter: 0 }), sampleMeeting(2, 3, { interpreter: 0 })];
    const interpreted = { ...problem, meetings, ...interpreterPools([1, 1, 1]) };
    expect([current(problem), current(interpreted)]).toEqual([0, 1]);
    const more = apply(interpreted, 2);
    expect(current(more)).toBe(2);
    expect(more.needs?.[0]).toHaveLength(2);
    expect(current(apply(interpreted, 0))).toBe(0);
  });
});

describe('tables', () => {
  test('serve as many meetings as there are, one each, and change seldom', () => {
    const seen = { pairs: 0, changes: 0, first: 0 };
    fc.assert(
      fc.property(anyProblem, (any) => {
        const problem = {
          ...any,
          zones: undefined,
          meetings: any.meetings.map((one) => ({ ...one, zone: undefined })),
        };
        const { slotOf } = solve(problem, { seed: 1, iterations: 0 });
        const tables = problem.capacity.map((count) => Array.from({ length: count }, (_, table) => table));
        const tableOf = assignTables(problem, slotOf, { tables });
        const firstFree = slotOf.map((slot, meeting) =>
          slot < 0 || problem.meetings[meeting]?.kind !== 'table'
            ? -1
            : slotOf
                .slice(0, meeting)
                .filter((other, index) => other === slot && problem.meetings[index]?.kind === 'table').length,
        );
        const { pairs, changes } = tableChanges(problem, slotOf, tableOf);
        seen.pairs += pairs;
        seen.changes += changes;
        seen.first += tableChanges(problem, slotOf, firstFree).changes;
        const taken = tableOf
          .map((table, meeting) => `${slotOf[meeting]} ${table}`)
          .filter((key) => !key.includes('-1'));
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: cases(30, 300), seed: 20 },
    );
    expect(seen.pairs).toBeGreaterThan(20);
    expect(seen.changes).toBeLessThanOrEqual(seen.first);
  });

  test('that may serve a meeting are those of its zone, rooms where it is online, and never reserved ones of others', () => {
    const zones = [
      { capacity: [1], reserved: false },
      { capacity: [1], reserved: true },
    ];
    const meetings = [
      sampleMeeting(0, 1),
      sampleMeeting(2, 3, { zone: 0 }),
      sampleMeeting(4, 5, { zone: 1 }),
      sampleMeeting(6, 7, { kind: 'virtual' }),
    ];
    const problem = sampleProblem({ participants: 8, slots: 1, zones, meetings });
    const options = { tables: [[1, 2, 3]], rooms: [[9]], zoneTables: [[2], [3]] };
    const places = [0, 1, 2, 3].map((meeting) => placesFor(problem, meeting, { slot: 0, options }));
    expect(places).toEqual([[1, 2], [2], [3], [9]]);
  });
});

describe('seats after a change', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(0, 2)];
  const problem = sampleProblem({ participants: 4, slots: 2, meetings });
  const day: Day = {
    problem,
    slotOf: [0, 0, 1],
    tableOf: [5, 6, 5],
    tables: [
      [5, 6],
      [5, 6],
    ],
    frozen: [false, false, false],
    from: 0,
  };

  test('are the same where nothing moved', () => {
    expect(seatAgain(day, day.slotOf)).toEqual({ tableOf: [5, 6, 5], interpreterOf: undefined, reseated: [] });
  });

  test('are others only where a table cannot be used any more', () => {
    const closed = {
      ...day,
      tables: [
        [5, 7],
        [5, 6],
      ],
    };
    expect(seatAgain(closed, day.slotOf)).toEqual({
      tableOf: [5, 7, 5],
      interpreterOf: undefined,
      reseated: [{ meeting: 1, from: 6, to: 7 }],
    });
  });

  test('are given to those who moved, beside those who stay', () => {
    const { tableOf, reseated } = seatAgain(day, [0, 1, 1]);
    expect(tableOf?.[0]).toBe(5);
    expect(new Set([tableOf?.[1], tableOf?.[2]])).toEqual(new Set([5, 6]));
    expect([tableOf?.[2], reseated]).toEqual([5, []]);
  });

  test('keep an announced interpreter', () => {
    const interpreted = {
      ...day,
      problem: {
        ...problem,
        meetings: meetings.map((meeting) => ({ ...meeting, interpreter: 0 })),
        interpreters: [{ away: [] }, { away: [] }],
        needs: [[0, 1]],
      },
      interpreterOf: [1, 0, 1],
      announced: [true, true, false],
    };
    expect(seatAgain(interpreted, day.slotOf).interpreterOf?.slice(0, 2)).toEqual([1, 0]);
  });
});

describe('a neighbourhood of a schedule', () => {
  test.each(kinds)('of %s holds the schedule itself, and is freer the larger it is', (kind) => {
    const meetings = Array.from({ length: 8 }, (_, index) => sampleMeeting(index % 4, 4 + ((index * 3) % 5)));
    const problem = sampleProblem({ participants: 9, slots: 6, meetings, pairsMayRepeat: true });
    const { slotOf, placed } = solve(problem, { seed: 1, iterations: 2_000 });
    expect(placed).toBe(8);
    const encoding = encode(problem, { countedBreaks: 2 });
    if (encoding === 'unsupported') throw new Error('too large');
    const model = compile(problem);
    const held = (size: number) => holdFast({ model, encoding, slotOf, random: createRandom(2) }, { kind, size });
    const sizes = [0, 2, 9].map((size) => held(size).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[2] ?? 0);
    // Never the literal that is false.
    expect(held(2).includes(1)).toBe(false);
  });
});

describe('a solution', () => {
  test('is optimal, feasible or stopped', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2)];
    const whole = sampleProblem({ participants: 3, slots: 2, meetings });
    expect(solve(whole, { seed: 1, iterations: 10_000 }).status).toBe('optimal');
    const gap = { ...whole, slots: 3, blockOf: [0, 0, 0], capacity: [1, 0, 1] };
    const one = solve(gap, { seed: 1, iterations: 10_000 });
    expect([one.status, one.breaks, one.idle, one.iterations]).toEqual(['feasible', 1, 1, 10_000]);
    const stopped = solve(gap, { seed: 1, iterations: 100_000, onProgress: () => 'stop' });
    expect([stopped.status, stopped.iterations, stopped.placed]).toEqual(['stopped', 4_096, 2]);
  });

  test('counts what the plain score counts', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { slotOf, placed, weight, breaks, idle, without } = solve(problem, { seed: 2, iterations: 500 });
        expect(scoreOf(problem, slotOf)).toMatchObject({ placed, weight, breaks, idle, without });
      }),
      { numRuns: cases(15, 150), seed: 22 },
    );
  });

  test('has iterations enough for five coolings', () => {
    const problem = sampleProblem({ participants: 3, slots: 2, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] });
    const one = sampleProblem({ participants: 3, slots: 2, meetings: [sampleMeeting(0, 1)] });
    expect(usualIterations(problem)).toBe(2 * usualIterations(one));
    expect(usualIterations(one) % 5).toBe(0);
  });
});
