import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { scoreOf } from '../score.ts';
import { solve } from '../solve.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from '../testing.ts';
import { validateSchedule } from '../validate.ts';
import { type ProofProgress, prove } from './prove.ts';

/** A session in which person 0 has to wait: their meetings fit only into the first and the last slot. */
const waiting = sampleProblem({
  participants: 3,
  slots: 4,
  meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)],
  unavailable: [[1, 2], [], []],
});

function random(seed: number): Problem {
  const { below } = createRandom(seed);
  const meetings = Array.from({ length: 12 }, () => {
    const a = below(7);
    return sampleMeeting(a, (a + 1 + below(6)) % 7);
  });
  return sampleProblem({ participants: 7, slots: 6, capacity: [3, 2, 3, 2, 3, 3], meetings, pairsMayRepeat: true });
}

describe('a proof', () => {
  test('of a session without gaps ends at once', () => {
    const problem = sampleProblem({ participants: 3, slots: 2, meetings: waiting.meetings });
    expect(prove(problem, undefined, { seed: 1 })).toMatchObject({ status: 'optimal', breaks: 0, breaksBound: 0 });
  });

  test('of one break that nobody can avoid says so', () => {
    expect(prove(waiting, undefined, { seed: 1 })).toMatchObject({ status: 'optimal', breaks: 1, breaksBound: 1 });
  });

  test('that not all fit names no schedule', () => {
    const full = { ...waiting, capacity: [1, 0, 0, 0] };
    expect(prove(full, undefined, { seed: 1 })).toMatchObject({
      status: 'infeasible',
      slotOf: undefined,
      breaks: undefined,
    });
  });

  test('of no meetings is none', () => {
    const empty = sampleProblem({ participants: 2, slots: 2, meetings: [] });
    expect(prove(empty, undefined, { seed: 1 })).toMatchObject({ status: 'optimal', breaks: 0, slotOf: [] });
  });

  test.each([
    [
      'rooms',
      {
        meetings: waiting.meetings.map((one) => ({ ...one, kind: 'virtual' as const })),
        virtualCapacity: [1, 0, 0, 1],
      },
    ],
    [
      'interpreters',
      { meetings: waiting.meetings.map((one) => ({ ...one, interpreter: 0 })), ...interpreterPools([1, 1, 1, 1]) },
    ],
    [
      'zones',
      {
        meetings: waiting.meetings.map((one) => ({ ...one, zone: 0 })),
        zones: [{ capacity: [1, 1, 1, 1], reserved: true }],
      },
    ],
  ])('minds %s', (_, facts) => {
    const problem = { ...waiting, ...facts };
    const { status, slotOf = [], breaks } = prove(problem, undefined, { seed: 1 });
    expect([status, breaks, validateSchedule(problem, slotOf)]).toEqual(['optimal', 1, []]);
  });

  test('starts from a schedule that keeps the rules, and from no other', () => {
    expect(prove(waiting, { slotOf: [0, 3] }, { seed: 1, pause: () => true })).toMatchObject({
      breaks: 1,
      slotOf: [0, 3],
    });
    expect(prove(waiting, { slotOf: [0, 1] }, { seed: 1 })).toMatchObject({ status: 'optimal', breaks: 1 });
    expect(prove(waiting, { slotOf: [0, -1] }, { seed: 1 })).toMatchObject({ status: 'optimal', breaks: 1 });
  });

  test('tells a bound that only rises and breaks that only fall, and ends where they meet', () => {
    let told = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const problem = random(seed);
      const steps: ProofProgress[] = [];
      const { slotOf, placed } = solve(problem, { seed, iterations: 0 });
      const start = placed === problem.meetings.length ? { slotOf } : undefined;
      const proof = prove(problem, start, { seed, onProgress: (step) => steps.push(step) });
      const bounds = steps.map(({ breaksBound }) => breaksBound);
      const breaks = steps.map((step) => step.breaks);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      expect(breaks).toEqual([...breaks].sort((a, b) => b - a));
      told += steps.length;
      if (proof.status === 'infeasible') continue;
      expect([proof.status, proof.breaksBound]).toEqual(['optimal', proof.breaks]);
      expect(scoreOf(problem, proof.slotOf ?? []).breaks).toBe(proof.breaks);
    }
    expect(told).toBeGreaterThan(8);
  });

  test('is the same whatever the seed', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const problem = random(seed);
      const found = [1, 2, 3].map((one) => {
        const { status, breaks, breaksBound } = prove(problem, undefined, { seed: one });
        return { status, breaks, breaksBound };
      });
      expect(found[1]).toEqual(found[0]);
      expect(found[2]).toEqual(found[0]);
    }
  });

  test('that is stopped before it found anything knows nothing', () => {
    const { status, breaksBound } = prove(random(1), undefined, { seed: 1, pause: () => true });
    expect(['unknown', 'optimal', 'infeasible']).toContain(status);
    expect(breaksBound).toBeGreaterThanOrEqual(0);
  });
});
