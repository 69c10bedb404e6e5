import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableChanges } from './score.ts';
import { solve } from './solve.ts';
import { assignTables } from './tables.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const three = (slots: number) => Array.from({ length: slots }, () => [0, 1, 2]);

describe('assignTables', () => {
  test('keeps someone of a meeting at their table where it can, and so makes the fewest changes', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(0, 3), sampleMeeting(1, 2)];
    const problem = sampleProblem({ participants: 4, slots: 2, meetings });
    const slotOf = [0, 0, 1, 1];
    const tableOf = assignTables(problem, slotOf, { tables: three(2) });
    expect(tableChanges(problem, slotOf, tableOf)).toEqual({ changes: 2, pairs: 4 });
  });

  test('finds the matching that a first-fit misses: the one with a single choice is served', () => {
    // In slot 1 both pairs could stay at table 0; the second has no other table that anyone of it sat at.
    const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(0, 2), sampleMeeting(1, 4)];
    const problem = sampleProblem({ participants: 5, slots: 2, meetings });
    const tableOf = assignTables(problem, [0, 0, 1, 1], { tables: three(2) });
    expect(tableOf[3]).toBe(tableOf[0]);
    expect(tableOf[2]).toBe(tableOf[1]);
  });

  test('honours a pin before a booth, and a booth before staying', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 3)];
    const problem = sampleProblem({ participants: 4, slots: 2, meetings });
    expect(
      assignTables(problem, [0, 1, 1], { tables: three(2), booths: [-1, -1, 2, -1], pinned: [1, -1, -1] }),
    ).toEqual([1, 2, 1]);
    expect(assignTables(problem, [0, 1, 1], { tables: three(2), booths: [-1, -1, 2, -1], pinned: [1, -1, 2] })).toEqual(
      [1, 1, 2],
    );
  });

  test('keeps the table of the schedule before, where nothing speaks against it', () => {
    const problem = sampleProblem({ participants: 2, slots: 1, meetings: [sampleMeeting(0, 1)] });
    expect(assignTables(problem, [0], { tables: three(1), previous: [2] })).toEqual([2]);
  });

  test('gives no table to online meetings, nor where tables run out', () => {
    const meetings = [
      sampleMeeting(0, 1),
      sampleMeeting(2, 3, { kind: 'virtual' }),
      sampleMeeting(4, 5),
      sampleMeeting(6, 7),
    ];
    const problem = sampleProblem({ participants: 8, slots: 1, virtualCapacity: [1], meetings });
    expect(assignTables(problem, [0, 0, 0, -1], { tables: [[4]] })).toEqual([4, -1, -1, -1]);
  });

  test('seats every meeting at a table of its own, whatever the session', () => {
    let seated = 0;
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { slotOf } = solve(problem, { seed: 1, iterations: 0 });
        const booth = 99;
        const hasBooth = (slot: number) => (problem.zones?.[1]?.capacity[slot] ?? 0) > 0;
        const tables = problem.capacity.map((count, slot) => [
          ...Array.from({ length: count }, (_, table) => table + 3),
          ...(hasBooth(slot) ? [booth] : []),
        ]);
        const zoneTables = [[3, 4], [booth]];
        const tableOf = assignTables(problem, slotOf, { tables, zoneTables });
        expect(validateSchedule(problem, slotOf, { tableOf, tables, zoneTables })).toEqual([]);
        expect(tableOf.filter((table, index) => table === booth && problem.meetings[index]?.zone !== 1)).toEqual([]);
        expect(tableOf.map((table) => table >= 0)).toEqual(
          problem.meetings.map(({ kind }, index) => kind === 'table' && (slotOf[index] ?? -1) >= 0),
        );
        seated += tableOf.filter((table) => table >= 0).length;
      }),
      { numRuns: cases(25, 100) },
    );
    expect(seated).toBeGreaterThan(cases(20, 100));
  });
});
