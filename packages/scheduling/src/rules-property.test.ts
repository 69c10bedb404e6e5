import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy, overfull, placedMeetings, unserved, visits } from './placements.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { hardRuleTable } from './rules.ts';
import { anyProblem, cases, interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const four = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(4, 5), sampleMeeting(6, 7)];
const hall: Problem = sampleProblem({
  participants: 8,
  slots: 2,
  meetings: four,
  capacity: [4, 4],
  virtualCapacity: [4, 4],
  zones: [
    { capacity: [4, 4], reserved: false },
    { capacity: [4, 4], reserved: true },
  ],
});
/** Table 1 is common, 2 of a part of the hall, 3 a booth; 9 is a room. */
const furniture = {
  tables: [
    [1, 2, 3],
    [1, 2],
  ],
  rooms: [[9], [9]],
  zoneTables: [[2], [3]],
};
type Held = { readonly kind?: 'table' | 'virtual'; readonly zone?: number };

describe('a table', () => {
  /** Tells whether a meeting in a slot may have a table, by itself. */
  const isRight = (held: Held, slot: number, table: number) => {
    const meetings = [{ ...sampleMeeting(0, 1), ...held }];
    return validateSchedule({ ...hall, meetings }, [slot], { tableOf: [table], ...furniture }).length === 0;
  };

  test.each<[string, Held, number, number, boolean]>([
    ['a common one for anybody', {}, 0, 1, true],
    ['one of a part of the hall for anybody', {}, 0, 2, true],
    ['a booth for its own alone', {}, 0, 3, false],
    ['a booth for its own', { zone: 1 }, 0, 3, true],
    ['a booth that is not there in that slot', { zone: 1 }, 1, 3, false],
    ['one of the part it is held to', { zone: 0 }, 0, 2, true],
    ['none outside the part it is held to', { zone: 0 }, 0, 1, false],
    ['a room for one that is held online', { kind: 'virtual' }, 0, 9, true],
    ['no table for one that is held online', { kind: 'virtual' }, 0, 1, false],
    ['no room for one that is not', {}, 0, 9, false],
    ['none that does not exist', {}, 0, 7, false],
    ['none at all, where it has none yet', {}, 0, -1, true],
  ])('is %s', (_, held, slot, table, expected) => {
    expect(isRight(held, slot, table)).toBe(expected);
  });

  test('serves one meeting a slot, whatever the slots and tables', () => {
    const { below } = createRandom(30);
    const seen = { shared: 0, single: 0 };
    for (let round = 0; round < 300; round++) {
      const slotOf = four.map(() => below(3) - 1);
      const tableOf = four.map(() => 1 + below(2));
      const expected = four.some((_, one) =>
        four.some(
          (_other, other) =>
            other < one && (slotOf[one] ?? -1) >= 0 && slotOf[one] === slotOf[other] && tableOf[one] === tableOf[other],
        ),
      );
      const found = validateSchedule(hall, slotOf, { tableOf, ...furniture });
      expect(found.some(({ rule }) => rule === 'one_meeting_a_table')).toBe(expected);
      seen[expected ? 'shared' : 'single']++;
    }
    expect(Math.min(seen.shared, seen.single)).toBeGreaterThan(50);
  });
});

describe('an interpreter by name', () => {
  const problem = sampleProblem({
    participants: 8,
    slots: 2,
    meetings: four.map((meeting, index) => ({ ...meeting, interpreter: index === 3 ? -1 : index % 2 })),
    interpreters: [{ away: [] }, { away: [1] }, { away: [] }],
    needs: [
      [0, 1],
      [1, 2],
    ],
  });

  test('serves one meeting a slot, is there, and can; every placed meeting that needs one has one', () => {
    const { below } = createRandom(31);
    const seen = { right: 0, wrong: 0 };
    for (let round = 0; round < 600; round++) {
      const slotOf = four.map(() => below(3) - 1);
      const interpreterOf = four.map((_, index) => (index === 3 ? -1 : below(4) - 1));
      const placed = [0, 1, 2].filter((meeting) => (slotOf[meeting] ?? -1) >= 0);
      const isRight = placed.every((meeting) => {
        const [slot, one] = [slotOf[meeting] ?? -1, interpreterOf[meeting] ?? -1];
        const can = problem.needs?.[problem.meetings[meeting]?.interpreter ?? -1]?.includes(one) ?? false;
        const isThere = problem.interpreters?.[one]?.away.includes(slot) === false;
        const isAlone = placed.every(
          (other) => other === meeting || slotOf[other] !== slot || interpreterOf[other] !== one,
        );
        return can && isThere && isAlone;
      });
      const found = validateSchedule(problem, slotOf, { interpreterOf });
      expect(found.some(({ rule }) => rule === 'one_meeting_an_interpreter')).toBe(!isRight);
      seen[isRight ? 'right' : 'wrong']++;
    }
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(30);
  });

  test('at a meeting that needs none is a breach too', () => {
    expect(validateSchedule(problem, [-1, -1, -1, 0], { interpreterOf: [-1, -1, -1, 0] })).toEqual([
      { rule: 'one_meeting_an_interpreter', meetings: [3], slot: 0, interpreter: 0 },
    ]);
  });
});

describe('placed meetings', () => {
  test('are those with a slot, and who is where follows', () => {
    const problem = sampleProblem({
      participants: 4,
      slots: 3,
      meetings: [sampleMeeting(0, 1, { others: [3] }), sampleMeeting(2, 3)],
    });
    const schedule = { problem, slotOf: [2, -1] };
    expect(placedMeetings(schedule)).toEqual([{ index: 0, slot: 2 }]);
    expect(visits(schedule)).toEqual([
      { index: 0, slot: 2, person: 0 },
      { index: 0, slot: 2, person: 1 },
      { index: 0, slot: 2, person: 3 },
    ]);
  });

  test('are grouped by a key in the order in which the keys come', () => {
    expect(groupBy([3, 1, 4, 1, 5, 9], (one) => (one % 2 === 0 ? 'even' : 'odd'))).toEqual([[3, 1, 1, 5, 9], [4]]);
    expect(groupBy([], String)).toEqual([]);
  });

  test('overfill a slot with one more than it holds', () => {
    const schedule = { problem: hall, slotOf: [0, 0, 1, -1] };
    const all = () => true;
    expect(overfull(schedule, all, [2, 1])).toEqual([]);
    expect(overfull(schedule, all, [1, 1])).toEqual([{ meetings: [0, 1], slot: 0 }]);
    expect(overfull(schedule, all, undefined).map(({ slot }) => slot)).toEqual([0, 1]);
    expect(overfull(schedule, (index) => index === 2, [0, 0])).toEqual([{ meetings: [2], slot: 1 }]);
  });

  test('that compete for too few interpreters are named, and no others', () => {
    const meetings = [0, 0, 1, 1].map((interpreter, index) => sampleMeeting(2 * index, 2 * index + 1, { interpreter }));
    const problem = sampleProblem({ participants: 8, slots: 1, meetings, ...interpreterPools([1], [2]) });
    const group = [0, 1, 2, 3].map((index) => ({ index, slot: 0 }));
    expect(unserved(problem, group)).toEqual([0, 1]);
    expect(unserved(problem, group.slice(1))).toEqual([]);
    expect(unserved({ ...problem, interpreters: undefined }, group)).toEqual([0, 1, 2, 3]);
  });
});

describe('every breach', () => {
  test('names meetings that are placed, a slot of theirs, and people who are there', () => {
    let found = 0;
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const { below } = createRandom(seed);
        const slotOf = problem.meetings.map(() => (below(2) === 0 ? below(problem.slots) : -1));
        for (const { meetings, slot, participant } of validateSchedule(problem, slotOf)) {
          found++;
          expect(meetings.length).toBeGreaterThan(0);
          expect(new Set(meetings).size).toBe(meetings.length);
          for (const meeting of meetings) expect(slotOf[meeting]).toBeGreaterThanOrEqual(0);
          if (slot !== undefined) expect(meetings.some((meeting) => slotOf[meeting] === slot)).toBe(true);
          if (participant === undefined) continue;
          for (const meeting of meetings) {
            const { a, b, others = [] } = problem.meetings[meeting] ?? { a: -1, b: -1 };
            expect([a, b, ...others]).toContain(participant);
          }
        }
      }),
      { numRuns: cases(40, 400), seed: 24 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('goes when its meetings are taken out, and taking out makes none', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const { below } = createRandom(seed);
        const slotOf = problem.meetings.map(() => (below(2) === 0 ? below(problem.slots) : -1));
        const before = validateSchedule(problem, slotOf);
        const bad = new Set(before.flatMap(({ meetings }) => meetings));
        const left = slotOf.map((slot, meeting) => (bad.has(meeting) ? -1 : slot));
        expect(validateSchedule(problem, left)).toEqual([]);
      }),
      { numRuns: cases(40, 400), seed: 25 },
    );
  });

  test('is found by a rule that has a sentence of its own', () => {
    const sentences = hardRuleTable.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(hardRuleTable.every(({ level }) => level === 'hard')).toBe(true);
  });
});
