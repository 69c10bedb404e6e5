import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { createExplainer, type UnplacedReason } from './explain.ts';
import { placeGreedily, planFrom } from './place.ts';
import { type Problem, peopleOf } from './problem.ts';
import { anyProblem, cases } from './testing.ts';
import { validateSchedule } from './validate.ts';

const slotsOf = ({ slots }: Problem) => Array.from({ length: slots }, (_, slot) => slot);

/** Lists the slots into which a meeting could be put as the schedule stands, by the checker alone. */
function openSlots(problem: Problem, slotOf: readonly number[], meeting: number): number[] {
  return slotsOf(problem).filter((slot) => validateSchedule(problem, slotOf.with(meeting, slot)).length === 0);
}

/** Tells whether a reason is true, by the facts and the schedule. */
function isTrue(
  problem: Problem,
  slotOf: readonly number[],
  told: ReturnType<ReturnType<typeof createExplainer>>,
): boolean {
  const { meetings, unavailable } = problem;
  const it = meetings[told.meeting];
  if (!it) return false;
  const people = peopleOf(it);
  const busy = (person: number, slot: number) =>
    meetings.some((one, index) => slotOf[index] === slot && peopleOf(one).includes(person));
  const isWanted = (slot: number) => (it.fixed < 0 || it.fixed === slot) && (it.allowed?.includes(slot) ?? true);
  const areThere = (slot: number) => people.every((person) => !unavailable[person]?.includes(slot));
  const slots = told.slots ?? [];
  switch (told.reason) {
    case 'pair_meets_already':
      return (told.meetings ?? []).every(
        (other) =>
          (slotOf[other] ?? -1) >= 0 &&
          [it.a, it.b].every((one) => [meetings[other]?.a, meetings[other]?.b].includes(one)),
      );
    case 'no_common_slot':
      return slotsOf(problem).every((slot) => !isWanted(slot) || !areThere(slot));
    case 'fixed_slot_conflict':
      return it.fixed >= 0 && openSlots(problem, slotOf, told.meeting).length === 0;
    case 'most_meetings': {
      const own = meetings.filter(
        (one, index) => (slotOf[index] ?? -1) >= 0 && peopleOf(one).includes(told.participant ?? -1),
      );
      return people.includes(told.participant ?? -1) && own.length >= (problem.mostMeetings ?? 99);
    }
    case 'participant_full':
    case 'lost_to_higher_priority':
      return slots.length > 0 && slots.every((slot) => busy(told.participant ?? -1, slot));
    case 'no_slot_free_together':
      return slots.length > 0 && slots.every((slot) => people.some((person) => busy(person, slot)));
    case 'could_be_placed':
      return slots.length > 0 && slots.every((slot) => openSlots(problem, slotOf, told.meeting).includes(slot));
    default:
      // Something is short in slots in which everybody is there.
      return slots.length > 0 && slots.every((slot) => isWanted(slot) && areThere(slot));
  }
}

describe('the reason of every meeting left out', () => {
  test('is true of the schedule, and says that it could be placed exactly where the checker lets it', () => {
    const seen = new Map<UnplacedReason, number>();
    fc.assert(
      fc.property(anyProblem, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (problem, kept) => {
        const plan = planFrom(compile(problem));
        placeGreedily(plan);
        // Some are taken out again, as a draft may leave them.
        const slotOf = [...plan.slotOf].map((slot, meeting) => (kept[meeting] ? slot : -1));
        const explain = createExplainer(problem, slotOf);
        slotOf.forEach((slot, meeting) => {
          if (slot >= 0) return;
          const told = explain(meeting);
          seen.set(told.reason, (seen.get(told.reason) ?? 0) + 1);
          expect([told, isTrue(problem, slotOf, told)]).toEqual([told, true]);
          expect(told.reason === 'could_be_placed').toBe(openSlots(problem, slotOf, meeting).length > 0);
        });
      }),
      { numRuns: cases(20, 1_000), seed: 18 },
    );
    expect([...seen.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(60);
    expect(seen.size).toBeGreaterThan(8);
  });

  test('names a table more that would be enough, where a table is all that is short', () => {
    let helped = 0;
    fc.assert(
      fc.property(anyProblem, (any) => {
        const problem = { ...any, capacity: any.capacity.map((count) => Math.min(count, 1)) };
        const plan = planFrom(compile(problem));
        placeGreedily(plan);
        const slotOf = [...plan.slotOf];
        const explain = createExplainer(problem, slotOf);
        slotOf.forEach((slot, meeting) => {
          if (slot >= 0 || problem.meetings[meeting]?.interpreter !== -1) return;
          const { reason, help } = explain(meeting);
          if (reason !== 'no_table' || help?.kind !== 'table') return;
          const more = {
            ...problem,
            capacity: problem.capacity.map((count, at) => (at === help.slot ? count + 1 : count)),
          };
          expect(openSlots(more, slotOf, meeting)).toContain(help.slot);
          helped++;
        });
      }),
      { numRuns: cases(30, 600), seed: 19 },
    );
    expect(helped).toBeGreaterThan(3);
  });

  test('is asked only of meetings without a slot', () => {
    const problem: Problem = {
      participants: 2,
      slots: 1,
      blockOf: [0],
      capacity: [1],
      unavailable: [[], []],
      meetings: [],
    };
    expect(() => createExplainer(problem, [])(0)).toThrow('no meeting 0 without a slot');
  });
});
