import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { placeGreedily, planFrom } from '../place.ts';
import type { Problem } from '../problem.ts';
import { anyProblem, cases } from '../testing.ts';
import type { Day } from './day.ts';
import { type Disturbance, disturb, disturbanceKinds } from './disturb.ts';
import { breachesOf, replan } from './replan.ts';

/** Sessions with enough tables and interpreters that most meetings have a slot, and some can make room for others. */
const furnished = anyProblem.map((problem): Problem => {
  const more = (counts: readonly number[]) => counts.map((count) => count + 1);
  return {
    ...problem,
    capacity: more(problem.capacity),
    virtualCapacity: problem.virtualCapacity && more(problem.virtualCapacity),
    interpreters: [...(problem.interpreters ?? []), { away: [] }],
    needs: problem.needs?.map((fitting) => [...new Set([...fitting, 4])]),
    zones: problem.zones?.map((zone) => ({ ...zone, capacity: more(zone.capacity) })),
  };
});

/** Busy sessions with few restrictions, in which a lost meeting often has to push others on. */
const busy = furnished.map((problem): Problem => {
  const meetings = problem.meetings.map(({ a, b, weight, kind, interpreter }) => ({
    a,
    b,
    weight,
    kind,
    interpreter,
    fixed: -1,
    after: [],
  }));
  return { ...problem, meetings, mostMeetings: undefined, guaranteedBreaks: undefined, pairsMayRepeat: true };
});

/** Chances of a day, as numbers that are brought into the session's ranges. */
const chances = fc.record({
  kind: fc.constantFrom(...disturbanceKinds),
  one: fc.nat({ max: 999 }),
  other: fc.nat({ max: 999 }),
  from: fc.nat({ max: 999 }),
  frozen: fc.array(fc.constantFrom(true, false, false, false), { minLength: 30, maxLength: 30 }),
  announced: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
});
type Chances = typeof chances extends fc.Arbitrary<infer T> ? T : never;

function toDay(problem: Problem, { from, frozen, announced }: Chances): Day {
  const plan = planFrom(compile(problem));
  placeGreedily(plan);
  const flags = (list: readonly boolean[]) => problem.meetings.map((_, meeting) => list[meeting] ?? false);
  return {
    problem,
    slotOf: [...plan.slotOf],
    from: from % (Math.ceil(problem.slots / 2) + 1),
    frozen: flags(frozen),
    announced: flags(announced),
  };
}

function toDisturbance({ problem, from }: Day, { kind, one, other }: Chances): Disturbance {
  const participant = one % problem.participants;
  const second = (participant + 1 + (other % (problem.participants - 1))) % problem.participants;
  const disturbances: { readonly [K in Disturbance['kind']]: Extract<Disturbance, { kind: K }> } = {
    late: { kind: 'late', participant, until: from + (other % 4) },
    no_show: { kind: 'no_show', participant },
    table_closed: { kind: 'table_closed', table: one % 4, from: other % problem.slots },
    interpreter_gone: { kind: 'interpreter_gone', interpreter: one % 4, from: other % problem.slots },
    new_meeting: { kind: 'new_meeting', a: participant, b: second, weight: 2 },
    extra_slot: { kind: 'extra_slot', absent: [participant] },
    walk_in: {
      kind: 'walk_in',
      meets: [
        { with: participant, weight: 1 },
        { with: second, weight: 3 },
      ],
    },
  };
  return disturbances[kind];
}

test('a re-planning breaks no hard rule, moves nothing frozen and nobody for a no-show, and at most four others for each meeting', () => {
  let ways = 0;
  fc.assert(
    fc.property(fc.oneof(anyProblem, furnished, busy, busy), chances, (problem, chance) => {
      const before = toDay(problem, chance);
      const day = disturb(before, toDisturbance(before, chance));
      const proposal = replan(day);
      const { lost, dropped, moved, placed, otherMoved, slotOf } = proposal;
      ways += otherMoved;

      expect(breachesOf(day, proposal)).toEqual([]);
      for (const { meeting, from, to } of moved) {
        expect(from).toBeGreaterThanOrEqual(day.from);
        expect(to).toBeGreaterThanOrEqual(day.from);
        if (!lost.includes(meeting)) expect(day.frozen[meeting]).toBe(false);
      }
      for (const meeting of placed) expect(slotOf[meeting]).toBeGreaterThanOrEqual(day.from);
      // Only lost meetings are dropped; whatever else had a slot has one.
      day.slotOf.forEach((slot, meeting) => {
        if (slot >= 0 && !lost.includes(meeting)) expect(slotOf[meeting]).toBeGreaterThanOrEqual(0);
      });
      expect(otherMoved).toBeLessThanOrEqual(4 * (lost.length - dropped.length + (day.wanted?.length ?? 0)));
      expect(otherMoved).toBe(moved.filter(({ meeting }) => !lost.includes(meeting)).length);
      if (chance.kind === 'no_show') expect(otherMoved).toBe(0);
      expect(replan(day)).toEqual(proposal);
    }),
    { numRuns: cases(150, 1000), seed: 5 },
  );
  // The sessions are such that ways are found at all.
  expect(ways).toBeGreaterThan(cases(0, 20));
});

test('the tables of those who stay are kept, and all who have a slot at a table get one', () => {
  fc.assert(
    fc.property(furnished, chances, (any, chance) => {
      const problem: Problem = {
        ...any,
        zones: undefined,
        meetings: any.meetings.map((meeting) => ({ ...meeting, zone: undefined })),
      };
      const bare = toDay(problem, chance);
      const tables = problem.capacity.map((free) => Array.from({ length: free }, (_, table) => table));
      const seated: number[] = [];
      const nextIn = problem.capacity.map(() => 0);
      problem.meetings.forEach((meeting, index) => {
        const slot = bare.slotOf[index] ?? -1;
        const table = nextIn[slot] ?? 0;
        if (slot >= 0 && meeting.kind === 'table') nextIn[slot] = table + 1;
        seated.push(slot >= 0 && meeting.kind === 'table' ? table : -1);
      });
      const before: Day = { ...bare, tables, tableOf: seated };
      const day = disturb(before, toDisturbance(before, chance));
      const proposal = replan(day);
      expect(breachesOf(day, proposal)).toEqual([]);
      day.problem.meetings.forEach((meeting, index) => {
        const slot = proposal.slotOf[index] ?? -1;
        if (slot < 0 || meeting.kind !== 'table') return;
        expect(proposal.tableOf?.[index]).toBeGreaterThanOrEqual(0);
        const kept =
          slot === day.slotOf[index] && (slot < day.from || day.tables?.[slot]?.includes(day.tableOf?.[index] ?? -1));
        if (kept) expect(proposal.tableOf?.[index]).toBe(day.tableOf?.[index]);
      });
    }),
    { numRuns: cases(60, 200), seed: 6 },
  );
});
