import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChain, buildChain, chainGapChange, createChain } from './chain.ts';
import { compile } from './compile.ts';
import { gapUnit } from './gaps.ts';
import { insertWithEjection, undoInsertion } from './insert.ts';
import { placeGreedily, planFrom } from './place.ts';
import type { WorkPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { scoreOf, tableChanges } from './score.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

describe('scoreOf', () => {
  test('counts stretches of waiting as breaks and their slots as idle, not across blocks', () => {
    const meetings = [
      sampleMeeting(0, 1, { weight: 3 }),
      sampleMeeting(0, 2),
      sampleMeeting(0, 3),
      sampleMeeting(3, 4),
    ];
    const problem = sampleProblem({ participants: 5, slots: 8, blockOf: [0, 0, 0, 0, 0, 1, 1, 1], meetings });
    expect(scoreOf(problem, [0, 3, 5, -1])).toEqual({
      placed: 3,
      weight: 5,
      without: 1,
      worstShare: 0,
      breaks: 1,
      idle: 2,
    });
    expect(scoreOf(problem, [0, 2, 4, 5])).toEqual({
      placed: 4,
      weight: 6,
      without: 0,
      worstShare: 1,
      breaks: 2,
      idle: 2,
    });
  });

  test('takes a worst share of 1 where nobody asked for anything', () => {
    expect(scoreOf(sampleProblem({ participants: 2, slots: 1, meetings: [] }), [])).toEqual({
      placed: 0,
      weight: 0,
      without: 0,
      worstShare: 1,
      breaks: 0,
      idle: 0,
    });
  });
});

test('tableChanges counts changes between consecutive meetings of a block', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
  const problem = sampleProblem({ participants: 4, slots: 3, blockOf: [0, 0, 1], meetings });
  expect(tableChanges(problem, [0, 1, 2], [0, 1, 0])).toEqual({ changes: 1, pairs: 1 });
  expect(tableChanges(problem, [0, 1, 2], [0, 0, 1])).toEqual({ changes: 0, pairs: 1 });
});

function incremental({ model, score }: WorkPlan) {
  const breaks = Math.floor(score.gaps / gapUnit);
  const worstShare = model.shares.values[score.worst];
  return {
    placed: score.placed,
    weight: score.weight,
    without: score.without,
    worstShare,
    breaks,
    idle: score.gaps - breaks * gapUnit,
  };
}

type Applied = { chains: number; insertions: number; undone: number };

/**
 * Moves a session's plan at random; throws with the seed where the two scores differ. A plain comparison: a matcher on
 * each move would take minutes.
 */
function moveAtRandom(
  problem: Problem,
  { seed, applied, steps }: { seed: number; applied: Applied; steps: number },
): void {
  const model = compile(problem);
  const plan = planFrom(model);
  placeGreedily(plan);
  const { below } = createRandom(seed);
  const chain = createChain(plan);
  let moves = 0;
  for (let step = 0; step < steps; step++) {
    const meeting = below(model.meetings);
    const slot = below(model.slots);
    const current = plan.slotOf[meeting] ?? -1;
    if (current === slot) continue;
    if (current >= 0) {
      if (!buildChain(chain, meeting, slot, below)) continue;
      const change = chainGapChange(chain);
      if (change === Number.POSITIVE_INFINITY) continue;
      applyChain(chain, change);
      applied.chains++;
    } else {
      const before = plan.slotOf.join();
      const undo = insertWithEjection(plan, meeting, slot, below);
      if (undo !== undefined && below(2) === 0) {
        undoInsertion(plan, undo);
        applied.undone++;
      } else if (undo !== undefined) {
        applied.insertions++;
      }
      if ((undo === undefined || plan.slotOf[meeting] === -1) && plan.slotOf.join() !== before)
        throw new Error(`seed ${seed}: an undone insertion left a trace`);
      if (undo === undefined) continue;
    }
    const one = incremental(plan);
    const other = scoreOf(problem, plan.slotOf);
    if (levels.some((level) => one[level] !== other[level])) expect({ seed, ...one }).toEqual({ seed, ...other });
    if (moves++ % 50 === 0) expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
  }
}

const levels = ['placed', 'weight', 'without', 'worstShare', 'breaks', 'idle'] as const;

describe('the incremental score', () => {
  const wanted = cases(6_000, 1_000_000);

  test(`equals the plain one after every one of ${wanted} random moves, no hard rule is broken on the way, and an undone insertion leaves no trace`, () => {
    const applied = { chains: 0, insertions: 0, undone: 0 };
    const moves = () => applied.chains + applied.insertions + applied.undone;
    for (let seed = 1; moves() < wanted; seed++) {
      const [problem] = fc.sample(anyProblem, { seed, numRuns: 1 });
      if (problem !== undefined) moveAtRandom(problem, { seed, applied, steps: 20_000 });
    }
    expect(Math.min(applied.chains, applied.insertions, applied.undone)).toBeGreaterThan(wanted / 50);
  }, 120_000);

  test('holds in a block of more than 32 slots, where a person’s slots fill several words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 69 }), { minLength: 2, maxLength: 40 }), (slots) => {
        const meetings = slots.map((_, index) => sampleMeeting(0, index + 1));
        const problem = sampleProblem({ participants: slots.length + 1, slots: 70, meetings });
        const plan = planFrom(compile(problem), slots);
        expect(plan.score.placed).toBe(slots.length);
        expect(incremental(plan)).toEqual(scoreOf(problem, plan.slotOf));
      }),
    );
  });
});
