import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { planFrom } from './place.ts';
import { scoreOf, tableChanges } from './score.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';

/** Person 0 asks for four meetings, the others for one each. */
const meetings = [1, 2, 3, 4].map((other) => sampleMeeting(0, other, { weight: other }));
const base = { participants: 5, slots: 6, meetings };

describe('the least that everybody should have', () => {
  test.each([
    [1, [-1, -1, -1, -1], 5],
    [1, [0, -1, -1, -1], 3],
    [1, [0, 1, 2, 3], 0],
    [3, [0, -1, -1, -1], 5],
    [3, [0, 1, 2, -1], 1],
    [9, [-1, -1, -1, -1], 8],
    [0, [-1, -1, -1, -1], 0],
  ] as const)('of %i is missed, with the slots %j, by %i meetings', (leastMeetings, slotOf, without) => {
    const problem = sampleProblem({ ...base, leastMeetings });
    expect(scoreOf(problem, slotOf).without).toBe(without);
    expect(planFrom(compile(problem), slotOf).score.without).toBe(without);
  });

  test('is one where nobody says otherwise', () => {
    expect(scoreOf(sampleProblem(base), [-1, -1, -1, -1]).without).toBe(5);
  });
});

describe('the worst share of what was asked', () => {
  test.each([
    [[-1, -1, -1, -1], 0],
    [[0, -1, -1, -1], 0],
    [[0, 1, 2, 3], 1],
  ] as const)('with the slots %j is %d', (slotOf, worstShare) => {
    expect(scoreOf(sampleProblem(base), slotOf).worstShare).toBe(worstShare);
  });

  test('is that of the one who has least of theirs, not of the one who has fewest', () => {
    const pairs = [sampleMeeting(0, 1), sampleMeeting(0, 1), sampleMeeting(0, 1), sampleMeeting(2, 3)];
    const problem = sampleProblem({ participants: 4, slots: 4, meetings: pairs, pairsMayRepeat: true });
    expect(scoreOf(problem, [0, 1, -1, 2]).worstShare).toBeCloseTo(2 / 3, 12);
    const { model, score } = planFrom(compile(problem), [0, 1, -1, 2]);
    expect(model.shares.values[score.worst]).toBeCloseTo(2 / 3, 12);
  });
});

describe('the priority placed', () => {
  test('is the sum of the weights of what has a slot', () => {
    const problem = sampleProblem(base);
    expect(scoreOf(problem, [0, -1, 2, -1])).toMatchObject({ placed: 2, weight: 4 });
    expect(scoreOf(problem, [0, 1, 2, 3])).toMatchObject({ placed: 4, weight: 10 });
  });
});

describe('breaks and idle slots', () => {
  test.each([
    [[0, 1, 2, 3], 0, 0],
    [[0, 2, 4, 5], 2, 2],
    [[5, 0, -1, -1], 1, 4],
    [[3, 1, 2, -1], 0, 0],
    [[0, 3, -1, -1], 1, 2],
  ] as const)('of the slots %j are %i and %i', (slotOf, breaks, idle) => {
    expect(scoreOf(sampleProblem(base), slotOf)).toMatchObject({ breaks, idle });
  });

  test.each([
    [[0, 0, 0, 1, 1, 1], 0, 0],
    [[0, 0, 1, 1, 1, 1], 0, 0],
    [[0, 0, 0, 0, 0, 0], 1, 2],
    [[0, 1, 2, 3, 4, 5], 0, 0],
  ] as const)(
    'end with a block: in the blocks %j two meetings two slots apart have %i and %i',
    (blockOf, breaks, idle) => {
      expect(scoreOf(sampleProblem({ ...base, blockOf }), [0, 3, -1, -1])).toMatchObject({ breaks, idle });
    },
  );

  test('are everybody’s together', () => {
    const pairs = [sampleMeeting(0, 1), sampleMeeting(0, 1)];
    const problem = sampleProblem({ participants: 2, slots: 4, meetings: pairs, pairsMayRepeat: true });
    expect(scoreOf(problem, [0, 3])).toMatchObject({ breaks: 2, idle: 4 });
  });
});

describe('changes of table', () => {
  const problem = sampleProblem({ ...base, blockOf: [0, 0, 0, 1, 1, 1] });

  test.each([
    ['none at one table', [0, 1, 2, -1], [7, 7, 7, -1], 0, 2],
    ['one at another', [0, 1, 2, -1], [7, 8, 8, -1], 1, 2],
    ['two there and back', [0, 1, 2, -1], [7, 8, 7, -1], 2, 2],
    ['none across a lunch', [0, 3, -1, -1], [7, 8, -1, -1], 0, 0],
    ['none over a wait, at one table', [0, 2, -1, -1], [7, 7, -1, -1], 0, 1],
    ['one over a wait', [0, 2, -1, -1], [7, 8, -1, -1], 1, 1],
    ['none where a table is not known', [0, 1, -1, -1], [7, -1, -1, -1], 0, 0],
  ] as const)('are %s', (_, slotOf, tableOf, changes, pairs) => {
    expect(tableChanges(problem, slotOf, tableOf)).toEqual({ changes, pairs });
  });
});
