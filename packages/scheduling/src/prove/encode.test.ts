import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { scoreOf } from '../score.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from '../testing.ts';
import { validateSchedule } from '../validate.ts';
import { createSolver } from './cdcl.ts';
import { type Encoding, encode } from './encode.ts';
import { negated, no } from './formula.ts';

/** Lists every way to give each meeting a slot. */
function allSchedules({ meetings, slots }: Problem): number[][] {
  return meetings.reduce<number[][]>(
    (known, _) => known.flatMap((slotOf) => Array.from({ length: slots }, (_one, slot) => [...slotOf, slot])),
    [[]],
  );
}

function asked(problem: Problem, countedBreaks: number) {
  const encoding = encode(problem, { countedBreaks });
  if (encoding === 'unsupported') throw new Error('too large to encode');
  const solver = createSolver(encoding.formula.variables());
  encoding.formula.each(solver.addClause);
  const literalsOf = (slotOf: readonly number[]) =>
    slotOf.map((slot, meeting) => encoding.at[meeting * problem.slots + slot] ?? no);
  const isAllowed = (slotOf: readonly number[], most?: number) => {
    const limit = most === undefined ? [] : [negated(encoding.more[most] ?? no)];
    return solver.solve({ assumptions: [...literalsOf(slotOf), ...limit] }) === 'sat';
  };
  return { encoding, isAllowed };
}

/** Compares with the checker every schedule of a problem that places all its meetings. */
function compareAll(problem: Problem, mostBreaks = 2): { allowed: number; refused: number } {
  const { isAllowed } = asked(problem, mostBreaks + 1);
  const seen = { allowed: 0, refused: 0 };
  for (const slotOf of allSchedules(problem)) {
    const isValid = validateSchedule(problem, slotOf).length === 0;
    expect({ slotOf, is: isAllowed(slotOf) }).toEqual({ slotOf, is: isValid });
    seen[isValid ? 'allowed' : 'refused']++;
    if (!isValid) continue;
    const { breaks } = scoreOf(problem, slotOf);
    for (let most = 0; most <= mostBreaks; most++)
      expect({ slotOf, most, is: isAllowed(slotOf, most) }).toEqual({ slotOf, most, is: breaks <= most });
  }
  return seen;
}

const star = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
const base = { participants: 4, slots: 4, meetings: star };

describe('the formula of all meetings placed allows exactly the schedules that the checker does', () => {
  test.each<[string, Partial<Problem>]>([
    ['with room for all', {}],
    ['with two blocks', { blockOf: [0, 0, 1, 1] }],
    ['with absences', { unavailable: [[1], [0], [], [2, 3]] }],
    ['with a slot without a table', { capacity: [1, 0, 1, 1] }],
    ['with a guaranteed break', { blockOf: [0, 0, 1, 1], guaranteedBreaks: [1, 0] }],
    [
      'with a restriction and a pin',
      { meetings: [sampleMeeting(0, 1, { allowed: [0, 3] }), sampleMeeting(0, 2, { fixed: 1 })] },
    ],
    ['with an order', { meetings: [sampleMeeting(0, 1, { after: [1] }), sampleMeeting(0, 2), sampleMeeting(1, 3)] }],
    ['with a colleague', { meetings: [sampleMeeting(0, 1, { others: [3] }), sampleMeeting(2, 3)] }],
    ['with a pair that may meet again', { meetings: [sampleMeeting(0, 1), sampleMeeting(0, 1)], pairsMayRepeat: true }],
  ])('%s', (_, facts) => {
    const seen = compareAll(sampleProblem({ ...base, ...facts }));
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(0);
  });

  test('with tables, rooms, zones and interpreters that are short', () => {
    const meetings = [
      sampleMeeting(0, 1, { interpreter: 0 }),
      sampleMeeting(2, 3, { interpreter: 0, zone: 0 }),
      sampleMeeting(4, 5, { kind: 'virtual' }),
      sampleMeeting(6, 7, { kind: 'virtual' }),
    ];
    const problem = sampleProblem({
      participants: 8,
      slots: 3,
      meetings,
      capacity: [1, 2, 1],
      virtualCapacity: [1, 0, 2],
      zones: [{ capacity: [1, 1, 0], reserved: false }],
      ...interpreterPools([1, 1, 2]),
    });
    const seen = compareAll(problem);
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(0);
  });

  test('in random small sessions', () => {
    const { below } = createRandom(23);
    const seen = { allowed: 0, refused: 0 };
    for (let round = 0; round < 25; round++) {
      const slots = 3 + below(2);
      const meetings = Array.from({ length: 3 }, (_, index) => {
        const a = below(5);
        return sampleMeeting(a, (a + 1 + below(4)) % 5, {
          after: index > 0 && below(4) === 0 ? [index - 1] : [],
          allowed: below(4) === 0 ? [0, slots - 1] : undefined,
        });
      });
      const problem = sampleProblem({
        participants: 5,
        slots,
        meetings,
        blockOf: Array.from({ length: slots }, (_, slot) => (slot < 2 ? 0 : 1)),
        capacity: Array.from({ length: slots }, () => below(3)),
        unavailable: Array.from({ length: 5 }, () => (below(3) === 0 ? [below(slots)] : [])),
        pairsMayRepeat: below(2) === 0,
        mostMeetings: below(4) === 0 ? 2 : undefined,
      });
      const found = compareAll(problem, 1);
      seen.allowed += found.allowed;
      seen.refused += found.refused;
    }
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(20);
  });
});

describe('the literals of a formula', () => {
  test('say who is busy when, and are false where a meeting cannot be', () => {
    const { encoding } = asked(sampleProblem({ ...base, unavailable: [[2], [], [], []] }), 0);
    const { at, busy, more } = encoding as Encoding;
    expect([at[2], at[6], at[10]]).toEqual([no, no, no]);
    expect([busy[2] === no, busy[0] === no]).toEqual([true, false]);
    // Person 1 has one meeting: they are busy where it is.
    expect(busy[4]).toBe(at[0]);
    expect(more).toEqual([]);
  });

  test('count breaks up to the number that is asked for', () => {
    const { encoding } = asked(sampleProblem(base), 2);
    expect(encoding.more.length).toBeLessThanOrEqual(2);
    expect(encode(sampleProblem({ ...base, meetings: [] }), { countedBreaks: 3 })).toMatchObject({ more: [] });
  });

  test('are no schedule at all where two meetings are of one pair', () => {
    const twice = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1), sampleMeeting(1, 0)] });
    expect(compareAll(twice).allowed).toBe(0);
  });
});
