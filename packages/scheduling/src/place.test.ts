import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import {
  fits,
  gapChange,
  interpretedIn,
  keepsOrder,
  place,
  placeBest,
  placeGreedily,
  planFrom,
  unplace,
} from './place.ts';
import type { WorkPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { anyProblem, cases, interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const planOf = (problem: Problem, slotOf?: readonly number[]) => planFrom(compile(problem), slotOf);

/** Works a plan’s tables out of its slots alone. */
function plainTables({ model, slotOf }: WorkPlan) {
  const at = new Array<number>(model.participants * model.slots).fill(-1);
  const used = new Array<number>(model.resources * model.slots).fill(0);
  const placedOf = new Array<number>(model.participants).fill(0);
  const members = Array.from({ length: model.slots + 1 }, (): number[] => []);
  slotOf.forEach((slot, meeting) => {
    members[slot < 0 ? model.slots : slot]?.push(meeting);
    if (slot < 0) return;
    for (const person of model.people.list.subarray(model.people.start[meeting], model.people.start[meeting + 1])) {
      at[person * model.slots + slot] = meeting;
      placedOf[person] = (placedOf[person] ?? 0) + 1;
    }
    for (const resource of model.uses.list.subarray(model.uses.start[meeting], model.uses.start[meeting + 1]))
      used[resource * model.slots + slot] = (used[resource * model.slots + slot] ?? 0) + 1;
  });
  return { at, used, placedOf, members };
}

function tablesOf({ model, at, used, placedOf, members, memberCount, width }: WorkPlan) {
  return {
    at: [...at],
    used: [...used],
    placedOf: [...placedOf],
    members: Array.from({ length: model.slots + 1 }, (_, slot) =>
      [...members.subarray(slot * width, slot * width + (memberCount[slot] ?? 0))].sort((a, b) => a - b),
    ),
  };
}

describe('a plan', () => {
  test('holds what its slots say, after every meeting put in and taken out at random', () => {
    let moves = 0;
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const plan = planOf(problem);
        const { below } = createRandom(seed);
        for (let step = 0; step < 40; step++) {
          const [meeting, slot] = [below(problem.meetings.length), below(problem.slots)];
          if ((plan.slotOf[meeting] ?? -1) >= 0) unplace(plan, meeting);
          else if (fits(plan, meeting, slot)) place(plan, meeting, slot);
          else continue;
          moves++;
          expect(tablesOf(plan)).toEqual(plainTables(plan));
        }
        expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
      }),
      { numRuns: cases(25, 300), seed: 3 },
    );
    expect(moves).toBeGreaterThan(cases(150, 2_000));
  });

  test('is empty again when all is taken out', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planOf(problem);
        const before = { ...tablesOf(plan), score: { ...plan.score }, sharing: [...plan.sharing] };
        placeGreedily(plan);
        plan.slotOf.forEach((slot, meeting) => {
          if (slot >= 0) unplace(plan, meeting);
        });
        const empty = planFrom(plan.model);
        for (const meeting of empty.slotOf.keys()) if ((empty.slotOf[meeting] ?? -1) >= 0) unplace(empty, meeting);
        expect({ ...tablesOf(plan), score: { ...plan.score }, sharing: [...plan.sharing] }).toEqual({
          ...tablesOf(empty),
          score: { ...empty.score },
          sharing: [...empty.sharing],
        });
        expect(before.members.flat().length).toBe(problem.meetings.length);
      }),
      { numRuns: cases(20, 200), seed: 4 },
    );
  });

  test('takes given slots, pinned meetings first, then by priority; what does not fit stays out', () => {
    const meetings = [
      sampleMeeting(0, 1, { weight: 1 }),
      sampleMeeting(0, 2, { weight: 5 }),
      sampleMeeting(0, 3, { weight: 2, fixed: 1 }),
    ];
    const problem = sampleProblem({ participants: 4, slots: 2, meetings });
    expect([...planOf(problem, [0, 0, 0]).slotOf]).toEqual([-1, 0, 1]);
    expect([...planOf(problem, [0, 1, 0]).slotOf]).toEqual([0, -1, 1]);
    expect([...planOf(problem, [2, -1, -1]).slotOf]).toEqual([-1, -1, 1]);
  });
});

describe('a meeting fits into a slot', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(3, 4)];
  const base = { participants: 5, slots: 3, meetings };
  const fitting = (problem: Problem, slotOf: readonly number[], meeting: number) =>
    [0, 1, 2].filter((slot) => fits(planOf(problem, slotOf), meeting, slot));

  test('in which its people are free and a table is', () => {
    expect(fitting(sampleProblem(base), [0, -1, -1], 1)).toEqual([1, 2]);
    expect(fitting(sampleProblem({ ...base, capacity: [1, 0, 2] }), [0, -1, -1], 2)).toEqual([2]);
    expect(fitting(sampleProblem({ ...base, unavailable: [[], [], [1], [], []] }), [0, -1, -1], 1)).toEqual([2]);
  });

  test('while its people may have one more, in all and in the block', () => {
    expect(fitting(sampleProblem({ ...base, mostMeetings: 1 }), [0, -1, -1], 1)).toEqual([]);
    expect(fitting(sampleProblem({ ...base, mostMeetings: 2 }), [0, -1, -1], 1)).toEqual([1, 2]);
    const blocks = { ...base, blockOf: [0, 0, 1], guaranteedBreaks: [1, 0] };
    expect(fitting(sampleProblem(blocks), [0, -1, -1], 1)).toEqual([2]);
  });

  test('where its pair does not meet already, unless it may', () => {
    const twice = { ...base, meetings: [sampleMeeting(0, 1), sampleMeeting(1, 0)] };
    expect(fitting(sampleProblem(twice), [0, -1], 1)).toEqual([]);
    expect(fitting(sampleProblem({ ...twice, pairsMayRepeat: true }), [0, -1], 1)).toEqual([1, 2]);
  });

  test('before and after those that it has to', () => {
    const ordered = { ...base, meetings: [sampleMeeting(0, 1, { after: [1] }), sampleMeeting(2, 3)] };
    const problem = sampleProblem(ordered);
    expect(fitting(problem, [-1, 1], 0)).toEqual([2]);
    expect(fitting(problem, [1, -1], 1)).toEqual([0]);
    expect(fitting(problem, [-1, -1], 0)).toEqual([0, 1, 2]);
    const plan = planOf(problem, [-1, 1]);
    expect([0, 1, 2].map((slot) => keepsOrder(plan, 0, slot))).toEqual([false, false, true]);
  });

  test('where an interpreter is left', () => {
    const interpreted = { ...base, meetings: meetings.map((meeting) => ({ ...meeting, interpreter: 0 })) };
    const problem = sampleProblem({ ...interpreted, ...interpreterPools([1, 1, 0]) });
    expect(fitting(problem, [0, -1, -1], 2)).toEqual([1]);
    expect(interpretedIn(planOf(problem, [0, -1, -1]), 0)).toEqual([0]);
    expect(interpretedIn(planOf(problem, [0, -1, -1]), 1)).toEqual([]);
  });
});

describe('placing', () => {
  test('takes the slot with the fewest new gaps, the earliest among equals', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
    const problem = sampleProblem({ participants: 4, slots: 5, meetings });
    const plan = planOf(problem, [2, -1, -1]);
    expect([0, 1, 3, 4].map((slot) => gapChange(plan, 1, slot) > 0)).toEqual([true, false, false, true]);
    expect(placeBest(plan, 1)).toBe(true);
    expect([...plan.slotOf]).toEqual([2, 1, -1]);
  });

  test('closes a gap where it can', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
    const plan = planOf(sampleProblem({ participants: 4, slots: 5, meetings }), [0, 2, -1]);
    expect(gapChange(plan, 2, 1)).toBeLessThan(0);
    placeBest(plan, 2);
    expect([plan.slotOf[2], plan.score.gaps]).toEqual([1, 0]);
  });

  test('changes nothing where nothing fits', () => {
    const plan = planOf(
      sampleProblem({ participants: 3, slots: 1, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] }),
      [0, -1],
    );
    expect(placeBest(plan, 1)).toBe(false);
    expect([...plan.slotOf]).toEqual([0, -1]);
  });

  test('goes by priority, then by how few slots are open, then by the order of asking', () => {
    const meetings = [
      sampleMeeting(0, 1, { weight: 1 }),
      sampleMeeting(0, 2, { weight: 3 }),
      sampleMeeting(0, 3, { weight: 3, allowed: [0] }),
    ];
    const plan = planOf(sampleProblem({ participants: 4, slots: 2, meetings }));
    placeGreedily(plan);
    expect([...plan.slotOf]).toEqual([-1, 1, 0]);
    expect(plan.score).toMatchObject({ placed: 2, weight: 6 });
  });

  test('leaves nothing out that still fits', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planOf(problem);
        placeGreedily(plan);
        const left = [...plan.slotOf.keys()].filter((meeting) => (plan.slotOf[meeting] ?? -1) < 0);
        const open = left.flatMap((meeting) =>
          Array.from({ length: problem.slots }, (_, slot) => slot).filter((slot) => fits(plan, meeting, slot)),
        );
        // An earlier refusal may be lifted by a later placement only through an order of meetings.
        if (problem.meetings.every(({ after }) => after.length === 0)) expect(open).toEqual([]);
        expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
      }),
      { numRuns: cases(30, 300), seed: 5 },
    );
  });
});
