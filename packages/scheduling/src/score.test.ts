import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChain, buildChain, chainGapChange, createChain } from './chain.ts';
import { compile } from './compile.ts';
import { insertWithEjection, undoInsertion } from './insert.ts';
import { gapUnit, type Plan, placeGreedily, planFrom } from './place.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { scoreOf, tableChanges } from './score.ts';
import { anyProblem, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

describe('scoreOf', () => {
  test('counts stretches of waiting as breaks and their slots as idle, not across blocks', () => {
    const meetings = [sampleMeeting(0, 1, { weight: 3 }), sampleMeeting(0, 2), sampleMeeting(0, 3), sampleMeeting(3, 4)];
    const problem = sampleProblem({ participants: 5, slots: 8, blockOf: [0, 0, 0, 0, 0, 1, 1, 1], meetings });
    expect(scoreOf(problem, [0, 3, 5, -1])).toEqual({ placed: 3, weight: 5, without: 1, worstShare: 0, breaks: 1, idle: 2 });
    expect(scoreOf(problem, [0, 2, 4, 5])).toEqual({ placed: 4, weight: 6, without: 0, worstShare: 1, breaks: 2, idle: 2 });
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

function incremental({ score }: Plan) {
  const breaks = Math.floor(score.gaps / gapUnit);
  return { placed: score.placed, weight: score.weight, without: score.without, breaks, idle: score.gaps - breaks * gapUnit };
}

function plain(problem: Problem, plan: Plan) {
  const { placed, weight, without, breaks, idle } = scoreOf(problem, plan.slotOf);
  return { placed, weight, without, breaks, idle };
}

describe('the incremental score', () => {
  test('equals the plain one after every random move, no hard rule is broken on the way, and an undone insertion leaves no trace', () => {
    const applied = { chains: 0, insertions: 0, undone: 0 };
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const model = compile(problem);
        const plan = planFrom(model);
        placeGreedily(plan);
        const { below } = createRandom(seed);
        const chain = createChain(plan);
        for (let step = 0; step < 60; step++) {
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
            const before = [...plan.slotOf];
            const undo = insertWithEjection(plan, meeting, slot, below);
            if (undo === undefined) expect([...plan.slotOf]).toEqual(before);
            else if (below(2) === 0) {
              undoInsertion(plan, undo);
              expect([...plan.slotOf]).toEqual(before);
              applied.undone++;
            } else applied.insertions++;
          }
          expect(incremental(plan)).toEqual(plain(problem, plan));
          expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(applied.chains, applied.insertions, applied.undone)).toBeGreaterThan(50);
  });

  test('holds in a block of more than 32 slots, where a person’s slots fill several words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 69 }), { minLength: 2, maxLength: 40 }), (slots) => {
        const meetings = slots.map((_, index) => sampleMeeting(0, index + 1));
        const problem = sampleProblem({ participants: slots.length + 1, slots: 70, meetings });
        const plan = planFrom(compile(problem), slots);
        expect(plan.score.placed).toBe(slots.length);
        expect(incremental(plan)).toEqual(plain(problem, plan));
      }),
    );
  });
});
