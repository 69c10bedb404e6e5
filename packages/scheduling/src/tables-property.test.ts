import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableChanges } from './score.ts';
import { solve } from './solve.ts';
import { assignTables, placesFor } from './tables.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';

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
      { numRuns: cases(15, 300), seed: 20 },
    );
    expect(seen.pairs).toBeGreaterThan(8);
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
