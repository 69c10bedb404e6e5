import { describe, expect, test } from 'vitest';
import { firstComeFirstServed, priorityBestFit } from './baseline.ts';
import { boundOf } from './bound.ts';
import { compile } from './compile.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { recount } from './recount.ts';
import { scoreOf } from './score.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const bound = (problem: Problem) => boundOf(compile(problem));

/** Returns the most priority of all schedules, by trying them meeting by meeting. */
function mostWeight(problem: Problem): number {
  const slotOf = problem.meetings.map(() => -1);
  let most = 0;
  const go = (meeting: number): void => {
    if (validateSchedule(problem, slotOf).length > 0) return;
    if (meeting === slotOf.length) {
      most = Math.max(most, scoreOf(problem, slotOf).weight);
      return;
    }
    for (let slot = -1; slot < problem.slots; slot++) {
      slotOf[meeting] = slot;
      go(meeting + 1);
    }
    slotOf[meeting] = -1;
  };
  go(0);
  return most;
}

describe('the bound on the priority placed', () => {
  test('is all of it where nothing is short', () => {
    const meetings = [sampleMeeting(0, 1, { weight: 3 }), sampleMeeting(2, 3, { weight: 2 })];
    expect(bound(sampleProblem({ participants: 4, slots: 2, meetings }))).toBe(5);
  });

  test('is what the tables of all slots hold, the weightiest first', () => {
    const meetings = [1, 2, 3, 4].map((weight, index) => sampleMeeting(2 * index, 2 * index + 1, { weight }));
    expect(bound(sampleProblem({ participants: 8, slots: 2, capacity: [1, 1], meetings }))).toBe(7);
  });

  test('is what a person’s open slots hold, less their guaranteed breaks and up to the most they may have', () => {
    const meetings = [1, 2, 3, 4].map((weight, index) => sampleMeeting(0, index + 1, { weight }));
    const base = { participants: 5, slots: 4, meetings };
    expect(bound(sampleProblem(base))).toBe(10);
    expect(bound(sampleProblem({ ...base, unavailable: [[0, 1], [], [], [], []] }))).toBe(7);
    expect(bound(sampleProblem({ ...base, guaranteedBreaks: [1] }))).toBe(9);
    expect(bound(sampleProblem({ ...base, mostMeetings: 1 }))).toBe(4);
  });

  test('leaves out meetings without an open slot', () => {
    const meetings = [sampleMeeting(0, 1, { weight: 3 }), sampleMeeting(2, 3, { weight: 2, allowed: [] })];
    expect(bound(sampleProblem({ participants: 4, slots: 2, meetings }))).toBe(3);
  });

  test('is not rounded where priorities are not whole', () => {
    const meetings = [sampleMeeting(0, 1, { weight: 0.5 })];
    expect(bound(sampleProblem({ participants: 2, slots: 1, meetings }))).toBeCloseTo(0.5, 6);
  });

  test('is never below what trying everything places, and mostly no higher', () => {
    const { below } = createRandom(14);
    let tight = 0;
    for (let round = 0; round < 40; round++) {
      const meetings = Array.from({ length: 4 }, () => {
        const a = below(4);
        return sampleMeeting(a, (a + 1 + below(3)) % 4, { weight: 1 + below(4) });
      });
      const capacity = [below(3), below(3)];
      const unavailable = [0, 1, 2, 3].map(() => (below(4) === 0 ? [below(2)] : []));
      const problem = sampleProblem({ participants: 4, slots: 2, capacity, unavailable, meetings });
      const most = mostWeight(problem);
      expect({ round, holds: bound(problem) >= most }).toEqual({ round, holds: true });
      if (bound(problem) === most) tight++;
    }
    expect(tight).toBeGreaterThan(20);
  });
});

describe('what other tools do', () => {
  const meetings = [
    sampleMeeting(0, 1, { weight: 1 }),
    sampleMeeting(0, 2, { weight: 5 }),
    sampleMeeting(0, 3, { weight: 2, fixed: 0 }),
  ];
  const problem = sampleProblem({ participants: 4, slots: 2, meetings });

  test('first come, first served: pinned first, then as they were asked for, the first free slot each', () => {
    const { slotOf, placed, weight, unplaced } = firstComeFirstServed(problem);
    expect([slotOf, placed, weight, unplaced.map(({ meeting }) => meeting)]).toEqual([[1, -1, 0], 2, 3, [1]]);
  });

  test('priority best fit: pinned first, then the weightiest, where it makes the fewest gaps', () => {
    const { slotOf, weight, bound: most } = priorityBestFit(problem);
    expect([slotOf, weight, most]).toEqual([[-1, 1, 0], 7, 7]);
  });
});

describe('the count made once more', () => {
  test('agrees with the score on random schedules, allowed or not', () => {
    const { below } = createRandom(6);
    let breaks = 0;
    for (let round = 0; round < 200; round++) {
      const slots = 2 + below(8);
      const meetings = Array.from({ length: 1 + below(10) }, (_, index) =>
        sampleMeeting(below(3), 3 + index, { weight: 1 + below(5), others: below(4) === 0 ? [13] : [] }),
      );
      const blockOf = Array.from({ length: slots }, (_, slot) => (slot < slots / 2 ? 0 : 1));
      const problem = sampleProblem({ participants: 14, slots, blockOf, meetings });
      // Nobody is in two meetings of a slot: the score counts meetings, the recount busy slots.
      const taken = new Set<string>();
      const slotOf = meetings.map(({ a, others = [] }) => {
        const slot = below(slots + 1) - 1;
        const keys = [a, ...others].map((person) => `${person} ${slot}`);
        if (slot < 0 || keys.some((key) => taken.has(key))) return -1;
        for (const key of keys) taken.add(key);
        return slot;
      });
      const { placed, weight, breaks: counted, idle } = scoreOf(problem, slotOf);
      expect(recount(problem, slotOf)).toEqual({ placed, weight, breaks: counted, idle });
      breaks += counted;
    }
    expect(breaks).toBeGreaterThan(40);
  });

  test('counts a wait once, however long, and none before the first or after the last meeting', () => {
    const problem = sampleProblem({
      participants: 4,
      slots: 8,
      meetings: [sampleMeeting(0, 1, { weight: 2 }), sampleMeeting(0, 2), sampleMeeting(0, 3)],
    });
    expect(recount(problem, [1, 5, -1])).toEqual({ placed: 2, weight: 3, breaks: 1, idle: 3 });
    expect(recount(problem, [2, 3, 6])).toEqual({ placed: 3, weight: 4, breaks: 1, idle: 2 });
    expect(recount(problem, [-1, -1, -1])).toEqual({ placed: 0, weight: 0, breaks: 0, idle: 0 });
  });
});
