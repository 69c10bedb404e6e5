import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { countInBlock, gapOf, gapUnit } from './gaps.ts';
import { place, planFrom, unplace } from './place.ts';
import type { WorkPlan } from './plan.ts';
import { createRandom } from './random.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';

/** Builds a plan in which person 0 is busy in the slots given, in blocks that begin where told. */
function busyIn(slots: readonly number[], all: number, starts: readonly number[] = [0]): WorkPlan {
  const blockOf = Array.from({ length: all }, (_, slot) => starts.filter((start) => start <= slot).length - 1);
  const meetings = slots.map((_, index) => sampleMeeting(0, index + 1));
  const problem = sampleProblem({ participants: slots.length + 1, slots: all, blockOf, meetings });
  return planFrom(compile(problem), slots);
}

/** Counts by walking the slots one by one. */
function plainGaps(slots: readonly number[], from: number, to: number): { breaks: number; idle: number } {
  const busy = slots.filter((slot) => slot >= from && slot < to).sort((a, b) => a - b);
  let [breaks, idle] = [0, 0];
  busy.forEach((slot, index) => {
    const before = busy[index - 1];
    if (before === undefined || slot - before === 1) return;
    breaks++;
    idle += slot - before - 1;
  });
  return { breaks, idle };
}

const toNumber = ({ breaks, idle }: { breaks: number; idle: number }) => breaks * gapUnit + idle;

describe('the gaps of a person in a block', () => {
  test.each([
    [[], 0, 0],
    [[3], 0, 0],
    [[3, 4, 5], 0, 0],
    [[0, 2], 1, 1],
    [[0, 7], 1, 6],
    [[0, 2, 4, 6], 3, 3],
    [[1, 2, 5, 6], 1, 2],
  ] as const)('of the busy slots %j are %i breaks and %i idle slots', (slots, breaks, idle) => {
    expect(gapOf(busyIn(slots, 8), 0, 0)).toBe(toNumber({ breaks, idle }));
    expect(countInBlock(busyIn(slots, 8), 0, 0)).toBe(slots.length);
  });

  test('end with the block: a lunch between two of them is none', () => {
    const plan = busyIn([0, 1, 4, 6], 8, [0, 4]);
    expect(gapOf(plan, 0, 0)).toBe(0);
    expect(gapOf(plan, 0, 1)).toBe(toNumber({ breaks: 1, idle: 1 }));
    expect([countInBlock(plan, 0, 0), countInBlock(plan, 0, 1)]).toEqual([2, 2]);
    expect(plan.score.gaps).toBe(toNumber({ breaks: 1, idle: 1 }));
  });

  test.each([
    [[31, 32], 0, 0],
    [[31, 33], 1, 1],
    [[30, 32], 1, 1],
    [[0, 64], 1, 63],
    [[0, 31, 32, 63, 64], 2, 60],
    [[63, 64, 65], 0, 0],
  ] as const)('are counted across words of 32 slots: %j has %i breaks and %i idle slots', (slots, breaks, idle) => {
    expect(gapOf(busyIn(slots, 70), 0, 0)).toBe(toNumber({ breaks, idle }));
  });

  test('are those of a walk slot by slot, for random slots in blocks of every length', () => {
    const { below } = createRandom(21);
    let withGaps = 0;
    for (let round = 0; round < 60; round++) {
      const all = 1 + below(100);
      const starts = [0, ...Array.from({ length: below(3) }, () => 1 + below(all))].sort((a, b) => a - b);
      const blocks = [...new Set(starts)].filter((start) => start < all);
      const slots = Array.from({ length: all }, (_, slot) => slot).filter(() => below(3) > 0);
      const plan = busyIn(slots, all, blocks);
      let sum = 0;
      blocks.forEach((from, block) => {
        const to = blocks[block + 1] ?? all;
        const expected = toNumber(plainGaps(slots, from, to));
        expect({ round, block, gap: gapOf(plan, 0, block) }).toEqual({ round, block, gap: expected });
        expect(countInBlock(plan, 0, block)).toBe(slots.filter((slot) => slot >= from && slot < to).length);
        sum += expected;
      });
      expect(plan.score.gaps).toBe(sum);
      if (sum > 0) withGaps++;
    }
    expect(withGaps).toBeGreaterThan(15);
  });

  test('are back where they were when a meeting is taken out and put back', () => {
    const { below } = createRandom(4);
    const plan = busyIn([0, 1, 3, 7, 8, 40, 41, 60], 70);
    const before = plan.score.gaps;
    for (let round = 0; round < 50; round++) {
      const meeting = below(8);
      const slot = plan.slotOf[meeting] ?? 0;
      unplace(plan, meeting);
      place(plan, meeting, slot);
      expect(plan.score.gaps).toBe(before);
    }
  });
});
