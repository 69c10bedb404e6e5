import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, peopleOf } from './problem.ts';
import { createRandom } from './random.ts';
import { hardRules, type RuleId } from './rules.ts';
import { anyProblem, cases, interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { moveConflicts, validateSchedule } from './validate.ts';

const rulesBroken = (problem: Problem, slotOf: readonly number[]) =>
  new Set(validateSchedule(problem, slotOf).map(({ rule }) => rule));

/** Tries every way to give the meetings of a slot an interpreter each. */
function canInterpret(servers: readonly (readonly number[])[], taken: readonly number[] = []): boolean {
  const [first, ...rest] = servers;
  return first === undefined || first.some((one) => !taken.includes(one) && canInterpret(rest, [...taken, one]));
}

/** States the rules a second time, slot by slot and person by person, by counting. */
function plainRulesBroken(problem: Problem, slotOf: readonly number[]): Set<RuleId> {
  const { meetings, slots, participants, zones = [] } = problem;
  const broken = new Set<RuleId>();
  const check = (rule: RuleId, holds: boolean) => !holds && broken.add(rule);
  const placed = [...meetings.keys()].filter((index) => (slotOf[index] ?? -1) >= 0);
  const inSlot = (slot: number) =>
    placed.filter((index) => slotOf[index] === slot).flatMap((index) => meetings[index] ?? []);
  for (let slot = 0; slot < slots; slot++) {
    const now = inSlot(slot);
    const isReserved = ({ zone }: { zone?: number | undefined }) =>
      zone !== undefined && zones[zone]?.reserved === true;
    const atTables = now.filter(({ kind }) => kind === 'table');
    check('enough_tables', atTables.filter((one) => !isReserved(one)).length <= (problem.capacity[slot] ?? 0));
    check('enough_rooms', now.length - atTables.length <= (problem.virtualCapacity?.[slot] ?? 0));
    zones.forEach((zone, index) => {
      check('enough_zone_tables', atTables.filter((one) => one.zone === index).length <= (zone.capacity[slot] ?? 0));
    });
    const servers = now
      .filter(({ interpreter }) => interpreter >= 0)
      .map(({ interpreter }) =>
        (problem.needs?.[interpreter] ?? []).filter(
          (one) => problem.interpreters?.[one]?.away.includes(slot) === false,
        ),
      );
    check('enough_interpreters', canInterpret(servers));
    for (let person = 0; person < participants; person++) {
      const own = now.filter((meeting) => peopleOf(meeting).includes(person)).length;
      check('one_meeting_a_slot', own <= 1);
      check('within_availability', own === 0 || !problem.unavailable[person]?.includes(slot));
    }
  }
  for (let person = 0; person < participants; person++) {
    const own = placed.filter((index) => peopleOf(meetings[index] ?? sampleMeeting(-1, -1)).includes(person));
    check('most_meetings', own.length <= (problem.mostMeetings ?? 1e9));
    for (const block of new Set(problem.blockOf)) {
      const all = [...problem.blockOf.keys()].filter((slot) => problem.blockOf[slot] === block);
      const free = all.filter((slot) => !own.some((index) => slotOf[index] === slot)).length;
      const isThere = own.some((index) => problem.blockOf[slotOf[index] ?? -1] === block);
      check('guaranteed_break', !isThere || free >= (problem.guaranteedBreaks?.[block] ?? 0));
    }
  }
  for (const index of placed) {
    const { allowed, fixed = -1, after = [], a = -1, b = -2 } = meetings[index] ?? {};
    const slot = slotOf[index] ?? -1;
    check('within_restriction', allowed === undefined || allowed.includes(slot));
    check('pinned_stays', fixed < 0 || fixed === slot);
    for (const before of after) check('before_relation', (slotOf[before] ?? -1) < slot);
    const again = placed.some(
      (other) => other < index && [a, b].every((one) => [meetings[other]?.a, meetings[other]?.b].includes(one)),
    );
    check('pair_meets_once', problem.pairsMayRepeat === true || !again);
  }
  return broken;
}

describe('the checker', () => {
  test('finds in random schedules the rules that counting finds broken, each of them now and then', () => {
    const seen = new Map<RuleId, number>();
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const { below } = createRandom(seed);
        const slotOf = problem.meetings.map(() => (below(3) === 0 ? below(problem.slots) : -1));
        const found = rulesBroken(problem, slotOf);
        expect([...found].sort()).toEqual([...plainRulesBroken(problem, slotOf)].sort());
        for (const rule of found) seen.set(rule, (seen.get(rule) ?? 0) + 1);
      }),
      { numRuns: cases(150, 3_000), seed: 13 },
    );
    // Tables and interpreters by name are not given here.
    const unnamed = hardRules.filter((rule) => rule !== 'one_meeting_a_table' && rule !== 'one_meeting_an_interpreter');
    for (const rule of unnamed) expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(0);
  });

  test('refuses a schedule of another number of meetings', () => {
    const problem = sampleProblem({ participants: 2, slots: 1, meetings: [sampleMeeting(0, 1)] });
    expect(() => validateSchedule(problem, [])).toThrow('0 slots for 1 meetings');
    expect(() => validateSchedule(problem, [0, 0])).toThrow(RangeError);
  });

  test('finds nothing wrong with nothing', () => {
    expect(validateSchedule(sampleProblem({ participants: 0, slots: 0, meetings: [] }), [])).toEqual([]);
  });
});

describe('each rule at its boundary', () => {
  const pairs = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(4, 5)];
  const base = { participants: 6, slots: 4, meetings: pairs };
  const breaks = (facts: Partial<Problem>, slotOf: readonly number[]) => [
    ...rulesBroken(sampleProblem({ ...base, ...facts }), slotOf),
  ];
  const three = [0, 0, 0];

  test.each([
    ['three tables hold three meetings', { capacity: [3, 0, 0, 0] }, three, []],
    ['two do not', { capacity: [2, 9, 9, 9] }, three, ['enough_tables']],
    ['none holds none', { capacity: [0, 0, 0, 0] }, [-1, -1, -1], []],
  ] as const)('tables: %s', (_, facts, slotOf, expected) => {
    expect(breaks(facts, slotOf)).toEqual(expected);
  });

  test.each([
    [3, []],
    [2, ['enough_rooms']],
    [0, ['enough_rooms']],
  ] as const)('rooms: with %i in the slot of three online meetings %j is broken', (rooms, expected) => {
    const meetings = pairs.map((meeting) => ({ ...meeting, kind: 'virtual' as const }));
    expect(breaks({ meetings, capacity: [0, 0, 0, 0], virtualCapacity: [rooms, 0, 0, 0] }, three)).toEqual(expected);
  });

  test.each([
    [3, []],
    [2, ['enough_interpreters']],
  ] as const)('interpreters: with %i in the slot of three meetings that need one %j is broken', (count, expected) => {
    const meetings = pairs.map((meeting) => ({ ...meeting, interpreter: 0 }));
    expect(breaks({ meetings, ...interpreterPools([count, 0, 0, 0]) }, three)).toEqual(expected);
  });

  test.each([
    [3, []],
    [2, ['enough_zone_tables']],
  ] as const)('zones: with %i tables in the part of three meetings %j is broken', (count, expected) => {
    const meetings = pairs.map((meeting) => ({ ...meeting, zone: 0 }));
    expect(breaks({ meetings, zones: [{ capacity: [count, 0, 0, 0], reserved: false }] }, three)).toEqual(expected);
  });

  const star = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
  test.each([
    [3, []],
    [2, ['most_meetings']],
    [0, ['most_meetings']],
  ] as const)('most meetings: of %i for one who has three %j is broken', (mostMeetings, expected) => {
    expect(breaks({ meetings: star, mostMeetings }, [0, 1, 2])).toEqual(expected);
  });

  test.each([
    [0, []],
    [1, []],
    [2, ['guaranteed_break']],
  ] as const)('breaks: %i guaranteed of four slots, three of them taken: %j is broken', (count, expected) => {
    expect(breaks({ meetings: star, guaranteedBreaks: [count] }, [0, 1, 2])).toEqual(expected);
  });

  test('breaks are asked of the blocks in which somebody meets', () => {
    const facts = { meetings: star, blockOf: [0, 0, 1, 1], guaranteedBreaks: [1, 1] };
    expect(breaks(facts, [0, 2, -1])).toEqual([]);
    expect(breaks(facts, [0, 1, -1])).toEqual(['guaranteed_break']);
  });

  test.each([
    [[1, 0], []],
    [[1, 1], ['before_relation']],
    [[0, 1], ['before_relation']],
    [[0, -1], []],
  ] as const)('order: slots %j of one that comes after the other: %j is broken', ([one, other], expected) => {
    const meetings = [sampleMeeting(0, 1, { after: [1] }), sampleMeeting(2, 3)];
    expect(breaks({ meetings }, [one, other])).toEqual(expected);
  });

  test('availability: the last slot exists, the one after it does not', () => {
    expect(breaks({}, [3, -1, -1])).toEqual([]);
    expect(breaks({ capacity: [9, 9, 9, 9, 9] }, [4, -1, -1])).toContain('within_availability');
  });
});

describe('a move by hand', () => {
  const problem = sampleProblem({
    participants: 5,
    slots: 3,
    meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(3, 4)],
    capacity: [1, 3, 3],
  });
  const move = (meeting: number, slot: number) =>
    moveConflicts({ problem, slotOf: [0, 1, 1], tableOf: undefined, meeting, slot, table: -1 });

  test('names the meetings it would clash with', () => {
    expect(move(0, 1)).toEqual([{ rule: 'one_meeting_a_slot', meetings: [0, 1], participant: 0, slot: 1 }]);
    expect(move(2, 0)).toEqual([{ rule: 'enough_tables', meetings: [0, 2], slot: 0 }]);
  });

  test('is free where nothing stands against it, and out of the schedule always', () => {
    expect([move(0, 2), move(2, 2), move(1, -1)]).toEqual([[], [], []]);
  });

  test('does not name what was wrong before and has nothing to do with it', () => {
    const wrong = { problem, slotOf: [1, 1, 1], tableOf: undefined, table: -1 };
    expect(moveConflicts({ ...wrong, meeting: 2, slot: 2 })).toEqual([]);
    expect(validateSchedule(problem, [1, 1, 2])).toHaveLength(1);
  });
});
