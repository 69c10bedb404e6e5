import { describe, expect, test } from 'vitest';
import { sampleMeeting, sampleProblem } from '../testing.ts';
import type { Day } from './day.ts';
import { seatAgain } from './seat.ts';

describe('seats after a change', () => {
  const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(0, 2)];
  const problem = sampleProblem({ participants: 4, slots: 2, meetings });
  const day: Day = {
    problem,
    slotOf: [0, 0, 1],
    tableOf: [5, 6, 5],
    tables: [
      [5, 6],
      [5, 6],
    ],
    frozen: [false, false, false],
    from: 0,
  };

  test('are the same where nothing moved', () => {
    expect(seatAgain(day, day.slotOf)).toEqual({ tableOf: [5, 6, 5], interpreterOf: undefined, reseated: [] });
  });

  test('are others only where a table cannot be used any more', () => {
    const closed = {
      ...day,
      tables: [
        [5, 7],
        [5, 6],
      ],
    };
    expect(seatAgain(closed, day.slotOf)).toEqual({
      tableOf: [5, 7, 5],
      interpreterOf: undefined,
      reseated: [{ meeting: 1, from: 6, to: 7 }],
    });
  });

  test('are given to those who moved, beside those who stay', () => {
    const { tableOf, reseated } = seatAgain(day, [0, 1, 1]);
    expect(tableOf?.[0]).toBe(5);
    expect(new Set([tableOf?.[1], tableOf?.[2]])).toEqual(new Set([5, 6]));
    expect([tableOf?.[2], reseated]).toEqual([5, []]);
  });

  test('keep an announced interpreter', () => {
    const interpreted = {
      ...day,
      problem: {
        ...problem,
        meetings: meetings.map((meeting) => ({ ...meeting, interpreter: 0 })),
        interpreters: [{ away: [] }, { away: [] }],
        needs: [[0, 1]],
      },
      interpreterOf: [1, 0, 1],
      announced: [true, true, false],
    };
    expect(seatAgain(interpreted, day.slotOf).interpreterOf?.slice(0, 2)).toEqual([1, 0]);
  });
});
