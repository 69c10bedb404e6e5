import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChain, buildChain, type Chain, chainGapChange, createChain } from './chain.ts';
import { compile } from './compile.ts';
import { insertWithEjection, undoInsertion } from './insert.ts';
import { placeGreedily, planFrom } from './place.ts';
import type { WorkPlan } from './plan.ts';
import { type Problem, peopleOf } from './problem.ts';
import { createRandom } from './random.ts';
import { scoreOf } from './score.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const never = () => expect.unreachable('nothing had to be drawn');

function givenPlan(problem: Problem, slotOf: readonly number[]): { plan: WorkPlan; chain: Chain } {
  const plan = planFrom(compile(problem), slotOf);
  expect([...plan.slotOf]).toEqual(slotOf);
  return { plan, chain: createChain(plan) };
}

const swapped = ({ meetings, length }: Chain) => [...meetings.subarray(0, length)].sort((a, b) => a - b);

/** Finds the meetings of two slots that hang together with one by people, by looking at all pairs. */
function plainComponent({ meetings }: Problem, slotOf: readonly number[], first: number, to: number): number[] {
  const among = [...meetings.keys()].filter((one) => slotOf[one] === slotOf[first] || slotOf[one] === to);
  const found = new Set([first]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const one of found)
      for (const other of among) {
        const [a, b] = [meetings[one], meetings[other]];
        if (a && b && slotOf[one] !== slotOf[other] && peopleOf(a).some((person) => peopleOf(b).includes(person)))
          found.add(other);
      }
  }
  return [...found].sort((a, b) => a - b);
}

describe('a chain', () => {
  const row = [sampleMeeting(0, 1), sampleMeeting(1, 2), sampleMeeting(2, 3), sampleMeeting(4, 5)];
  const problem = sampleProblem({ participants: 6, slots: 3, meetings: row });

  test('is one meeting where its people are free in the other slot', () => {
    const { plan, chain } = givenPlan(problem, [0, 1, 0, 2]);
    expect(buildChain(chain, 3, 0, never)).toBe(true);
    expect(swapped(chain)).toEqual([3]);
    applyChain(chain, chainGapChange(chain));
    expect([...plan.slotOf]).toEqual([0, 1, 0, 0]);
  });

  test('is all meetings of the two slots that hang together by people, which swap them', () => {
    const { plan, chain } = givenPlan(problem, [0, 1, 0, 2]);
    expect(buildChain(chain, 0, 1, never)).toBe(true);
    expect(swapped(chain)).toEqual([0, 1, 2]);
    applyChain(chain, chainGapChange(chain));
    expect([...plan.slotOf]).toEqual([1, 0, 1, 2]);
  });

  test('swaps back to what was there', () => {
    const { plan, chain } = givenPlan(problem, [0, 1, 0, 2]);
    const before = { ...plan.score };
    for (const to of [1, 0]) {
      buildChain(chain, 0, to, never);
      applyChain(chain, chainGapChange(chain));
    }
    expect([...plan.slotOf]).toEqual([0, 1, 0, 2]);
    expect(plan.score).toEqual(before);
  });

  test('is refused where a member may not be in its other slot', () => {
    const held = row.map((meeting, index) => (index === 2 ? { ...meeting, allowed: [0, 2] } : meeting));
    const { chain } = givenPlan({ ...problem, meetings: held }, [0, 1, 0, 2]);
    expect(buildChain(chain, 0, 1, never)).toBe(false);
    expect(buildChain(chain, 2, 2, never)).toBe(true);
  });

  test('is refused where an order would be broken', () => {
    const ordered = row.map((meeting, index) => (index === 3 ? { ...meeting, after: [0] } : meeting));
    const { chain } = givenPlan({ ...problem, meetings: ordered }, [0, -1, -1, 1]);
    expect(buildChain(chain, 0, 2, never)).toBe(false);
    expect(buildChain(chain, 3, 2, never)).toBe(true);
  });

  test('takes another along where a table would be short, by the drawing it is given', () => {
    const full = { ...problem, capacity: [1, 1, 1], meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3)] };
    const { plan, chain } = givenPlan(full, [0, 1]);
    expect(buildChain(chain, 0, 1, () => 0)).toBe(true);
    expect(swapped(chain)).toEqual([0, 1]);
    applyChain(chain, chainGapChange(chain));
    expect([...plan.slotOf]).toEqual([1, 0]);
    const none = { ...full, capacity: [1, 0, 1] };
    expect(buildChain(givenPlan(none, [0, 2]).chain, 0, 1, () => 0)).toBe(false);
  });

  test('is the component that looking at all pairs finds, and changes the score by what it says', () => {
    const seen = { single: 0, longer: 0, worse: 0, better: 0 };
    fc.assert(
      fc.property(anyProblem, fc.nat(), (any, seed) => {
        // With a table for everybody no second component has to come along.
        const roomy = { ...any, capacity: any.capacity.map(() => 99), zones: undefined, interpreters: undefined };
        const meetings = any.meetings.map((meeting) => ({
          ...meeting,
          zone: undefined,
          interpreter: -1,
          kind: 'table' as const,
        }));
        const free: Problem = { ...roomy, meetings };
        const plan = planFrom(compile(free));
        placeGreedily(plan);
        const chain = createChain(plan);
        const { below } = createRandom(seed);
        for (let step = 0; step < 12; step++) {
          const [meeting, to] = [below(free.meetings.length), below(free.slots)];
          if ((plan.slotOf[meeting] ?? -1) < 0 || plan.slotOf[meeting] === to) continue;
          if (!buildChain(chain, meeting, to, below)) continue;
          expect(swapped(chain)).toEqual(plainComponent(free, [...plan.slotOf], meeting, to));
          const change = chainGapChange(chain);
          if (change === Number.POSITIVE_INFINITY) continue;
          const before = plan.score.gaps;
          applyChain(chain, change);
          expect(plan.score.gaps - before).toBe(change);
          expect(validateSchedule(free, plan.slotOf)).toEqual([]);
          seen[chain.length > 1 ? 'longer' : 'single']++;
          if (change !== 0) seen[change > 0 ? 'worse' : 'better']++;
        }
      }),
      { numRuns: cases(60, 600), seed: 9 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(cases(15, 150));
  });
});

describe('an insertion', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(3, 4)];
  const problem = sampleProblem({ participants: 5, slots: 2, meetings });

  test('puts the meeting in and those in its way where they fit', () => {
    const { plan } = givenPlan(problem, [0, -1, -1]);
    const undo = insertWithEjection(plan, 1, 0, never);
    expect([...plan.slotOf]).toEqual([1, 0, -1]);
    expect(undo).toEqual({ meetings: [0, 1], slots: [0, -1] });
  });

  test('leaves out what fits nowhere else', () => {
    const { plan } = givenPlan({ ...problem, unavailable: [[1], [], [], [], []] }, [0, -1, -1]);
    insertWithEjection(plan, 1, 0, never);
    expect([...plan.slotOf]).toEqual([-1, 0, -1]);
  });

  test('is refused, with nothing changed, where a pin is in its way or it may not be there', () => {
    const pinned = {
      ...problem,
      meetings: [sampleMeeting(0, 1, { fixed: 0 }), sampleMeeting(0, 2), sampleMeeting(3, 4)],
    };
    const { plan } = givenPlan(pinned, [0, -1, -1]);
    expect(insertWithEjection(plan, 1, 0, never)).toBeUndefined();
    expect([...plan.slotOf]).toEqual([0, -1, -1]);
    const away = givenPlan({ ...problem, unavailable: [[], [], [0], [], []] }, [-1, -1, -1]);
    expect(insertWithEjection(away.plan, 1, 0, () => 0)).toBeUndefined();
  });

  test('ejects one more where all tables are taken', () => {
    const { plan } = givenPlan({ ...problem, capacity: [1, 1] }, [-1, -1, 0]);
    insertWithEjection(plan, 0, 0, () => 0);
    expect([...plan.slotOf]).toEqual([0, -1, 1]);
  });

  test('takes a meeting from everybody who has as many as they may', () => {
    const { plan } = givenPlan({ ...problem, mostMeetings: 1 }, [0, -1, -1]);
    insertWithEjection(plan, 1, 1, () => 0);
    expect([...plan.slotOf]).toEqual([-1, 1, -1]);
  });

  test('undone leaves the plan and its score as they were, whatever the session', () => {
    let undone = 0;
    fc.assert(
      fc.property(anyProblem, fc.nat(), (any, seed) => {
        const plan = planFrom(compile(any));
        placeGreedily(plan);
        const { below } = createRandom(seed);
        for (let step = 0; step < 10; step++) {
          const meeting = below(any.meetings.length);
          if ((plan.slotOf[meeting] ?? -1) >= 0) continue;
          const before = { slotOf: [...plan.slotOf], used: [...plan.used], score: { ...plan.score } };
          const undo = insertWithEjection(plan, meeting, below(any.slots), below);
          expect(validateSchedule(any, plan.slotOf)).toEqual([]);
          expect(plan.score).toMatchObject({ weight: scoreOf(any, plan.slotOf).weight });
          if (undo === undefined) continue;
          undoInsertion(plan, undo);
          undone++;
          expect({ slotOf: [...plan.slotOf], used: [...plan.used], score: { ...plan.score } }).toEqual(before);
        }
      }),
      { numRuns: cases(60, 600), seed: 10 },
    );
    expect(undone).toBeGreaterThan(cases(20, 200));
  });
});
