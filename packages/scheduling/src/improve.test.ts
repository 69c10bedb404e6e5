import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { exchangePlaces } from './exchange-places.ts';
import { anneal, type Best, isBetter, keepBest, type Level } from './improve.ts';
import { placeGreedily, planFrom } from './place.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const level = (changes: Partial<Level> = {}): Level => ({
  placed: 3,
  weight: 9,
  without: 1,
  worst: 2,
  gaps: 5,
  ...changes,
});

function givenBest(problem: Problem, slotOf?: readonly number[]) {
  const plan = planFrom(compile(problem), slotOf);
  const best: Best = { level: { ...plan.score }, slotOf: Int32Array.from(plan.slotOf) };
  return { plan, best };
}

describe('one score is better than another', () => {
  test.each([
    ['more priority', { weight: 10 }, {}],
    ['more priority, whatever else', { weight: 10, without: 9, worst: 0, gaps: 99 }, {}],
    ['fewer without, at the same priority', { without: 0, worst: 0, gaps: 99 }, {}],
    ['a higher worst share, then', { worst: 3, gaps: 99 }, {}],
    ['fewer gaps, then', { gaps: 4 }, {}],
  ] as const)('by %s', (_, one, other) => {
    expect([isBetter(level(one), level(other)), isBetter(level(other), level(one))]).toEqual([true, false]);
  });

  test('never where all levels are the same, however many are placed', () => {
    expect([isBetter(level(), level()), isBetter(level({ placed: 9 }), level())]).toEqual([false, false]);
  });
});

describe('the best plan', () => {
  test('is replaced by a better one and by no other', () => {
    const problem = sampleProblem({ participants: 3, slots: 2, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] });
    const { plan, best } = givenBest(problem);
    placeGreedily(plan);
    keepBest(plan, best);
    expect([[...best.slotOf], best.level.weight]).toEqual([[0, 1], 2]);
    keepBest(planFrom(plan.model), best);
    expect([...best.slotOf]).toEqual([0, 1]);
  });
});

describe('annealing', () => {
  const run = (problem: Problem, { iterations = 3_000, seed = 1, pause = () => false } = {}) => {
    const { plan, best } = givenBest(problem);
    anneal({ plan, best, random: createRandom(seed), iterations, cooling: { hot: 1, cold: 0.1 }, pause });
    return { plan, best };
  };

  test('never leaves a plan that breaks a rule, and the best is no worse than the start', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const { best: start } = givenBest(problem);
        const { plan, best } = run(problem, { seed, iterations: 1_000 });
        expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
        expect(validateSchedule(problem, best.slotOf)).toEqual([]);
        expect(isBetter(start.level, best.level)).toBe(false);
        expect(isBetter(plan.score, best.level)).toBe(false);
      }),
      { numRuns: cases(20, 200), seed: 15 },
    );
  });

  test('goes the same way for the same seed', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        expect([...run(problem, { seed }).best.slotOf]).toEqual([...run(problem, { seed }).best.slotOf]);
      }),
      { numRuns: cases(8, 80), seed: 16 },
    );
  });

  test('is asked every 4,096 iterations whether to go on', () => {
    const asked: number[] = [];
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2)];
    const problem = sampleProblem({ participants: 3, slots: 3, meetings });
    const pause = (done: number) => asked.push(done) >= 3;
    const { plan, best } = givenBest(problem);
    anneal({ plan, best, random: createRandom(1), iterations: 100_000, cooling: undefined, pause });
    expect(asked).toEqual([4_096, 8_192, 12_288]);
  });

  test('has nothing to do without meetings, or where none has an open slot', () => {
    const empty = sampleProblem({ participants: 1, slots: 1, meetings: [] });
    expect([...run(empty).best.slotOf]).toEqual([]);
    const closed = sampleProblem({ participants: 2, slots: 1, meetings: [sampleMeeting(0, 1, { allowed: [] })] });
    expect([...run(closed).best.slotOf]).toEqual([-1]);
  });

  test('never moves a pinned meeting', () => {
    const meetings = [sampleMeeting(0, 1, { fixed: 1 }), sampleMeeting(0, 2), sampleMeeting(1, 2)];
    const { plan } = run(sampleProblem({ participants: 3, slots: 3, meetings }));
    expect(plan.slotOf[0]).toBe(1);
  });
});

describe('an exchange of places', () => {
  test('brings one in where several others make room for it', () => {
    // The first may meet in slot 0 alone, where the second sits, who could be in slot 1 as well.
    const meetings = [sampleMeeting(0, 1, { weight: 2, allowed: [0] }), sampleMeeting(0, 2, { weight: 2 })];
    const { plan, best } = givenBest(sampleProblem({ participants: 3, slots: 2, meetings }), [-1, 0]);
    exchangePlaces(plan.model, best);
    expect([[...best.slotOf], best.level.weight]).toEqual([[0, 1], 4]);
  });

  test('gives up one for a weightier one, and none for a lighter', () => {
    const heavy = [sampleMeeting(0, 1, { weight: 3 }), sampleMeeting(0, 2, { weight: 2 })];
    const base = { participants: 3, slots: 1 };
    const worse = givenBest(sampleProblem({ ...base, meetings: heavy }), [-1, 0]);
    exchangePlaces(worse.plan.model, worse.best);
    expect([...worse.best.slotOf]).toEqual([0, -1]);
    const light = [sampleMeeting(0, 1, { weight: 1 }), sampleMeeting(0, 2, { weight: 2 })];
    const better = givenBest(sampleProblem({ ...base, meetings: light }), [-1, 0]);
    exchangePlaces(better.plan.model, better.best);
    expect([...better.best.slotOf]).toEqual([-1, 0]);
  });

  test('breaks no rule and loses nothing, whatever the session', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { plan, best } = givenBest(problem);
        placeGreedily(plan);
        keepBest(plan, best);
        const before = { ...best.level };
        exchangePlaces(plan.model, best);
        expect(validateSchedule(problem, best.slotOf)).toEqual([]);
        expect(isBetter(before, best.level)).toBe(false);
      }),
      { numRuns: cases(15, 150), seed: 17 },
    );
  });
});
