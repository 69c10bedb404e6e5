import { describe, expect, test } from 'vitest';
import { interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { variations } from './what-if.ts';

describe('an event with another number', () => {
  const problem = sampleProblem({
    participants: 4,
    slots: 3,
    capacity: [2, 0, 1],
    meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3)],
    unavailable: [[2], [], [0], []],
  });

  test('of tables has as many more or fewer in every slot that has any', () => {
    const { current, apply } = variations.tables;
    expect(current(problem)).toBe(2);
    expect(apply(problem, 3).capacity).toEqual([3, 0, 2]);
    expect(apply(problem, 1).capacity).toEqual([1, 0, 0]);
    expect(apply(problem, 0).capacity).toEqual([0, 0, 0]);
    expect(apply(problem, 2)).toEqual(problem);
  });

  test('of slots has them at the end, furnished and attended as the last one', () => {
    const { current, apply } = variations.slots;
    expect(current(problem)).toBe(3);
    const longer = apply(problem, 5);
    expect([longer.slots, longer.capacity, longer.blockOf]).toEqual([5, [2, 0, 1, 1, 1], [0, 0, 0, 0, 0]]);
    expect(longer.unavailable[0]).toEqual([2, 3, 4]);
    const shorter = apply(problem, 1);
    expect([shorter.slots, shorter.capacity, shorter.unavailable]).toEqual([1, [2], [[], [], [0], []]]);
  });

  test('of interpreters counts those who have somebody to serve', () => {
    const { current, apply } = variations.interpreters;
    const meetings = [sampleMeeting(0, 1, { interpreter: 0 }), sampleMeeting(2, 3, { interpreter: 0 })];
    const interpreted = { ...problem, meetings, ...interpreterPools([1, 1, 1]) };
    expect([current(problem), current(interpreted)]).toEqual([0, 1]);
    const more = apply(interpreted, 2);
    expect(current(more)).toBe(2);
    expect(more.needs?.[0]).toHaveLength(2);
    expect(current(apply(interpreted, 0))).toBe(0);
  });
});
