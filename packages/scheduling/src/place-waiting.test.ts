import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWaiting } from './place-waiting.ts';
import { solve } from './solve.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const line = sampleProblem({
  participants: 4,
  slots: 4,
  capacity: [1, 1, 1, 1],
  meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(0, 2)],
});

test('a waiting meeting goes where it makes the fewest gaps, and nobody else moves', () => {
  expect(placeWaiting(line, [0, 3, -1])).toEqual({ slotOf: [0, 3, 1], unplaced: [] });
});

test('what finds no place says why', () => {
  const full = { ...line, slots: 2, blockOf: [0, 0], capacity: [1, 1] };
  expect(placeWaiting(full, [0, 1, -1])).toMatchObject({ slotOf: [0, 1, -1], unplaced: [{ meeting: 2 }] });
});

test('a meeting that breaks a rule where it stands stays there, too', () => {
  const away = { ...line, unavailable: [[0], [], [], []] };
  expect(placeWaiting(away, [0, 3, -1]).slotOf).toEqual([0, 3, 2]);
});

test('in any session no rule is broken that was not, and each meeting that stood stands', () => {
  fc.assert(
    fc.property(anyProblem, fc.nat(), (problem, nth) => {
      const { slotOf } = solve(problem, { seed: 1, iterations: 500 });
      const waits = (index: number) => index % 3 === nth % 3 && (problem.meetings[index]?.fixed ?? -1) < 0;
      const before = slotOf.map((slot, index) => (waits(index) ? -1 : slot));
      const after = placeWaiting(problem, before).slotOf;
      before.forEach((slot, index) => {
        if (slot >= 0) expect(after[index]).toBe(slot);
      });
      const broken = new Set(validateSchedule(problem, before).map(({ rule }) => rule));
      expect(validateSchedule(problem, after).filter(({ rule }) => !broken.has(rule))).toEqual([]);
    }),
    { numRuns: cases(60, 1000) },
  );
});
