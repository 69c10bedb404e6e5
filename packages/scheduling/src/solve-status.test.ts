import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf } from './score.ts';
import { solve, usualIterations } from './solve.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';

describe('a solution', () => {
  test('is optimal, feasible or stopped', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2)];
    const whole = sampleProblem({ participants: 3, slots: 2, meetings });
    expect(solve(whole, { seed: 1, iterations: 10_000 }).status).toBe('optimal');
    const gap = { ...whole, slots: 3, blockOf: [0, 0, 0], capacity: [1, 0, 1] };
    const one = solve(gap, { seed: 1, iterations: 10_000 });
    expect([one.status, one.breaks, one.idle, one.iterations]).toEqual(['feasible', 1, 1, 10_000]);
    const stopped = solve(gap, { seed: 1, iterations: 100_000, onProgress: () => 'stop' });
    expect([stopped.status, stopped.iterations, stopped.placed]).toEqual(['stopped', 4_096, 2]);
  });

  test('counts what the plain score counts', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { slotOf, placed, weight, breaks, idle, without } = solve(problem, { seed: 2, iterations: 500 });
        expect(scoreOf(problem, slotOf)).toMatchObject({ placed, weight, breaks, idle, without });
      }),
      { numRuns: cases(15, 150), seed: 22 },
    );
  });

  test('has iterations enough for five coolings', () => {
    const problem = sampleProblem({ participants: 3, slots: 2, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] });
    const one = sampleProblem({ participants: 3, slots: 2, meetings: [sampleMeeting(0, 1)] });
    expect(usualIterations(problem)).toBe(2 * usualIterations(one));
    expect(usualIterations(one) % 5).toBe(0);
  });
});
