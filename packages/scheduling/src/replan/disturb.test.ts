import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from '../testing.ts';
import { type Day, isFact, openMeetingsOf } from './day.ts';
import { disturb, disturbanceKinds } from './disturb.ts';

const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 3)];
const facts: Problem = sampleProblem({
  participants: 4,
  slots: 4,
  blockOf: [0, 0, 1, 1],
  capacity: [2, 2, 2, 1],
  meetings,
});
const day: Day = {
  problem: facts,
  slotOf: [0, 2, 3],
  tableOf: [7, 7, 8],
  tables: [[7, 8], [7, 8], [7, 8], [8]],
  frozen: [false, true, true],
  from: 1,
  announced: [true, true, false],
};

test('every kind of disturbance is one of a closed set', () => {
  expect(disturbanceKinds).toEqual([
    'late',
    'no_show',
    'table_closed',
    'interpreter_gone',
    'new_meeting',
    'extra_slot',
    'walk_in',
  ]);
});

describe('what is past', () => {
  test('is a fact; what is open or unplaced is none', () => {
    expect([0, 1, 2].map((meeting) => isFact(day, meeting))).toEqual([true, false, false]);
    expect(isFact({ ...day, slotOf: [-1, 2, 3] }, 0)).toBe(false);
  });

  test('is not among the open meetings of a person', () => {
    expect([0, 1, 2, 3].map((person) => openMeetingsOf(day, person))).toEqual([[1], [2], [1], [2]]);
  });
});

describe('somebody who is late', () => {
  test('is away from the first open slot until they come, and their confirmations in these slots fall', () => {
    const late = disturb(day, { kind: 'late', participant: 0, until: 3 });
    expect(late.problem.unavailable).toEqual([[1, 2], [], [], []]);
    expect(late.frozen).toEqual([false, false, true]);
    expect(late.slotOf).toEqual(day.slotOf);
  });

  test('changes nothing where they come in time', () => {
    const soon = disturb(day, { kind: 'late', participant: 0, until: 1 });
    expect([soon.problem.unavailable, soon.frozen]).toEqual([facts.unavailable, day.frozen]);
  });

  test('keeps confirmations in the slots after', () => {
    const late = disturb(day, { kind: 'late', participant: 1, until: 3 });
    expect(late.frozen).toEqual([false, true, true]);
  });
});

test('somebody who does not come is away from every open slot, and not from those that are past', () => {
  const gone = disturb(day, { kind: 'no_show', participant: 1 });
  expect(gone.problem.unavailable).toEqual([[], [1, 2, 3], [], []]);
  expect(gone.frozen).toEqual([false, true, false]);
});

describe('a table that is closed', () => {
  test('is missing from a slot on, never from those that are past', () => {
    const closed = disturb(day, { kind: 'table_closed', table: 8, from: 0 });
    expect(closed.tables).toEqual([[7, 8], [7], [7], []]);
    expect(closed.problem.capacity).toEqual([2, 1, 1, 0]);
    expect(disturb(day, { kind: 'table_closed', table: 8, from: 3 }).problem.capacity).toEqual([2, 2, 2, 0]);
  });

  test('takes nothing from slots in which it is not', () => {
    expect(disturb(day, { kind: 'table_closed', table: 7, from: 3 }).problem.capacity).toEqual([2, 2, 2, 1]);
  });

  test('of a part of the hall is missing there and among the common tables, of a booth in the booth alone', () => {
    const zones = [
      { capacity: [1, 1, 1, 1], reserved: false },
      { capacity: [1, 1, 1, 1], reserved: true },
    ];
    const hall: Day = {
      ...day,
      problem: { ...facts, zones },
      tables: [
        [7, 8, 9],
        [7, 8, 9],
        [7, 8, 9],
        [7, 8, 9],
      ],
      zoneTables: [[8], [9]],
    };
    const part = disturb(hall, { kind: 'table_closed', table: 8, from: 2 }).problem;
    expect([part.capacity, part.zones?.map(({ capacity }) => capacity)]).toEqual([
      [2, 2, 1, 0],
      [
        [1, 1, 0, 0],
        [1, 1, 1, 1],
      ],
    ]);
    const booth = disturb(hall, { kind: 'table_closed', table: 9, from: 2 }).problem;
    expect([booth.capacity, booth.zones?.[1]?.capacity]).toEqual([facts.capacity, [1, 1, 0, 0]]);
  });

  test('lowers a mere number of tables where their names are not known', () => {
    const unnamed = disturb({ ...day, tables: undefined }, { kind: 'table_closed', table: 8, from: 2 });
    expect(unnamed.problem.capacity).toEqual([2, 2, 1, 0]);
  });
});

test('an interpreter who leaves is away from a slot on, the others stay', () => {
  const interpreted = { ...day, problem: { ...facts, ...interpreterPools([2, 2, 2, 2]) } };
  const gone = disturb(interpreted, { kind: 'interpreter_gone', interpreter: 1, from: 2 });
  expect(gone.problem.interpreters).toEqual([{ away: [] }, { away: [2, 3] }]);
  const early = disturb(interpreted, { kind: 'interpreter_gone', interpreter: 0, from: 0 });
  expect(early.problem.interpreters?.[0]).toEqual({ away: [1, 2, 3] });
});

test('a new meeting is one more, without a slot, that is wanted', () => {
  const more = disturb({ ...day, wanted: [0] }, { kind: 'new_meeting', a: 2, b: 3, weight: 4, interpreter: 1 });
  expect(more.problem.meetings[3]).toEqual(sampleMeeting(2, 3, { weight: 4, interpreter: 1 }));
  expect([more.slotOf, more.tableOf, more.frozen, more.announced, more.wanted]).toEqual([
    [0, 2, 3, -1],
    [7, 7, 8, -1],
    [false, true, true, false],
    [true, true, false, false],
    [0, 3],
  ]);
  expect(disturb(day, { kind: 'new_meeting', a: 2, b: 3, weight: 1 }).problem.meetings[3]?.interpreter).toBe(-1);
});

test('a slot more is furnished as the last one, in its block, for those who stay', () => {
  const hall: Day = {
    ...day,
    problem: {
      ...facts,
      virtualCapacity: [1, 1, 1, 3],
      interpreters: [{ away: [3] }, { away: [0] }],
      zones: [{ capacity: [0, 0, 0, 1], reserved: false }],
    },
  };
  const longer = disturb(hall, { kind: 'extra_slot', absent: [2] });
  expect(longer.problem).toMatchObject({
    slots: 5,
    blockOf: [0, 0, 1, 1, 1],
    capacity: [2, 2, 2, 1, 1],
    virtualCapacity: [1, 1, 1, 3, 3],
    interpreters: [{ away: [3, 4] }, { away: [0] }],
    zones: [{ capacity: [0, 0, 0, 1, 1], reserved: false }],
    unavailable: [[], [], [4], []],
  });
  expect(longer.tables?.[4]).toEqual([8]);
});

test('somebody who walks in was away until now, and is to meet those who want to', () => {
  const meets = [
    { with: 1, weight: 2 },
    { with: 3, weight: 1, interpreter: 0 },
  ];
  const more = disturb(day, { kind: 'walk_in', meets });
  expect(more.problem.participants).toBe(5);
  expect(more.problem.unavailable).toEqual([[], [], [], [], [0]]);
  expect(more.problem.meetings.slice(3)).toEqual([
    sampleMeeting(4, 1, { weight: 2 }),
    sampleMeeting(4, 3, { weight: 1, interpreter: 0 }),
  ]);
  expect([more.slotOf, more.wanted]).toEqual([
    [0, 2, 3, -1, -1],
    [3, 4],
  ]);
});
