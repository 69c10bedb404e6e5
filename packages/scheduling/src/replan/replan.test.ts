import { describe, expect, test } from 'vitest';
import type { Problem, ProblemMeeting } from '../problem.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from '../testing.ts';
import type { Day } from './day.ts';
import { type Disturbance, disturb } from './disturb.ts';
import { breachesOf, type Proposal, replan } from './replan.ts';

/** Returns a day on which nothing is frozen and nothing has begun. */
function sampleDay(problem: Problem, slotOf: readonly number[], facts: Partial<Day> = {}): Day {
  return { problem, slotOf, frozen: slotOf.map(() => false), from: 0, ...facts };
}

function after(day: Day, disturbance: Disturbance): Proposal {
  const disturbed = disturb(day, disturbance);
  const proposal = replan(disturbed);
  expect(breachesOf(disturbed, proposal)).toEqual([]);
  return proposal;
}

const inSlots = (slots: number, participants: number, meetings: ProblemMeeting[], facts: Partial<Problem> = {}) =>
  sampleProblem({ participants, slots, meetings, ...facts });

describe('a late arrival', () => {
  test('takes the open slot with the fewest gaps, and nobody else moves', () => {
    const problem = inSlots(4, 3, [sampleMeeting(0, 1), sampleMeeting(0, 2)]);
    expect(after(sampleDay(problem, [0, 1]), { kind: 'late', participant: 0, until: 1 })).toEqual({
      slotOf: [2, 1],
      tableOf: undefined,
      interpreterOf: undefined,
      reseated: [],
      moved: [{ meeting: 0, from: 0, to: 2 }],
      placed: [],
      lost: [0],
      dropped: [],
      otherMoved: 0,
    });
  });

  test('pushes out one other where that is the only way', () => {
    // 0 can meet 1 only in slot 1, where 1 sits with 2; these two can go to slot 0.
    const problem = inSlots(2, 3, [sampleMeeting(0, 1), sampleMeeting(1, 2)]);
    const proposal = after(sampleDay(problem, [0, 1]), { kind: 'late', participant: 0, until: 1 });
    expect(proposal.moved).toEqual([
      { meeting: 0, from: 0, to: 1 },
      { meeting: 1, from: 1, to: 0 },
    ]);
    expect(proposal).toMatchObject({ lost: [0], dropped: [], otherMoved: 1 });
  });

  test('swaps two slots along a chain of four others, and gives up at five', () => {
    const chain = (length: number) => {
      const meetings = Array.from({ length: length + 1 }, (_, index) => sampleMeeting(index, index + 1));
      return sampleDay(
        inSlots(2, length + 2, meetings),
        meetings.map((_, index) => index % 2),
      );
    };
    const four = after(chain(4), { kind: 'late', participant: 0, until: 1 });
    expect(four).toMatchObject({ slotOf: [1, 0, 1, 0, 1], lost: [0], dropped: [], otherMoved: 4 });
    const five = after(chain(5), { kind: 'late', participant: 0, until: 1 });
    expect(five).toMatchObject({ slotOf: [-1, 1, 0, 1, 0, 1], moved: [], lost: [0], dropped: [0], otherMoved: 0 });
  });

  test('moves a pair where both people sit with somebody else', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 3)];
    const problem = inSlots(3, 4, meetings, { unavailable: [[2], [2], [], []] });
    // Slot 0 is closed to 0 and 1 alone: they can meet in slot 1 only, where both sit with others who can be met in
    // slot 0.
    const held = { ...problem, meetings: meetings.with(0, sampleMeeting(0, 1, { allowed: [1] })) };
    expect(replan(sampleDay(held, [2, 1, 1]))).toMatchObject({
      slotOf: [1, 0, 0],
      lost: [0],
      dropped: [],
      otherMoved: 2,
    });
  });

  test('moves those who were not told yet rather than those who were', () => {
    // The lost meeting can take slot 1 from either of two, one of them announced; tables are short.
    const meetings = [sampleMeeting(0, 1), sampleMeeting(2, 3), sampleMeeting(4, 5)];
    const problem = inSlots(2, 6, meetings, { capacity: [2, 2] });
    const day = sampleDay(problem, [0, 1, 1], { announced: [true, true, false] });
    expect(after(day, { kind: 'late', participant: 0, until: 1 })).toMatchObject({ slotOf: [1, 1, 0], otherMoved: 1 });
    expect(after({ ...day, announced: [true, false, true] }, { kind: 'late', participant: 0, until: 1 })).toMatchObject(
      { slotOf: [1, 0, 1], otherMoved: 1 },
    );
  });

  test('never moves what is frozen, pinned, past or running', () => {
    const problem = inSlots(2, 3, [sampleMeeting(0, 1), sampleMeeting(1, 2)]);
    const late: Disturbance = { kind: 'late', participant: 0, until: 1 };
    const kept = { slotOf: [-1, 1], dropped: [0], otherMoved: 0 };
    expect(after(sampleDay(problem, [0, 1], { frozen: [false, true] }), late)).toMatchObject(kept);
    const pinned = inSlots(2, 3, [sampleMeeting(0, 1), sampleMeeting(1, 2, { fixed: 1 })]);
    expect(after(sampleDay(pinned, [0, 1]), late)).toMatchObject(kept);
    expect(after(sampleDay(problem, [0, 1], { from: 1 }), late)).toMatchObject({ slotOf: [0, 1], lost: [] });
  });
});

describe('a no-show', () => {
  test('loses the meetings still open, moves none, and those who wait take the places', () => {
    const meetings = [
      sampleMeeting(0, 1),
      sampleMeeting(0, 2),
      sampleMeeting(1, 2),
      sampleMeeting(3, 1),
      sampleMeeting(0, 3),
    ];
    const problem = inSlots(3, 4, meetings, { capacity: [1, 1, 1] });
    const proposal = after(sampleDay(problem, [0, 1, 2, -1, -1], { from: 1 }), { kind: 'no_show', participant: 0 });
    expect(proposal).toMatchObject({
      slotOf: [0, -1, 2, 1, -1],
      moved: [],
      placed: [3],
      lost: [1],
      dropped: [1],
      otherMoved: 0,
    });
  });

  test('makes a confirmation fall', () => {
    const problem = inSlots(2, 2, [sampleMeeting(0, 1)]);
    const day = disturb(sampleDay(problem, [1], { frozen: [true] }), { kind: 'no_show', participant: 1 });
    expect(day.frozen).toEqual([false]);
    expect(replan(day)).toMatchObject({ slotOf: [-1], lost: [0], dropped: [0] });
  });
});

describe('a closed table', () => {
  const meetings = [
    sampleMeeting(0, 1, { weight: 3 }),
    sampleMeeting(2, 3, { weight: 1 }),
    sampleMeeting(4, 5, { weight: 2 }),
  ];

  test('displaces the lowest priority, not announced first, and leaves the past alone', () => {
    const problem = inSlots(2, 6, meetings, { capacity: [3, 0] });
    const closed: Disturbance = { kind: 'table_closed', table: 0, from: 0 };
    expect(after(sampleDay(problem, [0, 0, 0]), closed)).toMatchObject({ slotOf: [0, -1, 0], lost: [1], dropped: [1] });
    const same = { ...problem, meetings: meetings.map((meeting) => ({ ...meeting, weight: 1 })) };
    expect(after(sampleDay(same, [0, 0, 0], { announced: [true, false, true] }), closed)).toMatchObject({ lost: [1] });
    expect(after(sampleDay(same, [0, 0, 0], { announced: [false, true, true] }), closed)).toMatchObject({ lost: [0] });
    expect(after(sampleDay(problem, [0, 0, 0], { from: 1 }), closed)).toMatchObject({ slotOf: [0, 0, 0], lost: [] });
  });

  test('names as lost who leaves the slot, where that spares a chain', () => {
    // Slot 0 is one table short: the lowest priority cannot go anywhere, the next one can.
    const held = meetings.with(1, sampleMeeting(2, 3, { weight: 1, allowed: [0] }));
    const proposal = after(sampleDay(inSlots(2, 6, held, { capacity: [3, 2] }), [0, 0, 0]), {
      kind: 'table_closed',
      table: 0,
      from: 0,
    });
    expect(proposal.lost.length).toBe(1);
    expect(proposal.slotOf[1]).toBe(0);
    expect(proposal).toMatchObject({ dropped: [], otherMoved: 0 });
    expect(proposal.moved).toEqual([{ meeting: proposal.lost[0], from: 0, to: 1 }]);
  });

  test('keeps the tables of all who stay, and gives another to who sat there', () => {
    const problem = inSlots(1, 6, meetings, { capacity: [4] });
    const day = sampleDay(problem, [0, 0, 0], { tables: [[7, 8, 9, 10]], tableOf: [7, 8, 9] });
    expect(after(day, { kind: 'table_closed', table: 8, from: 0 })).toMatchObject({
      slotOf: [0, 0, 0],
      tableOf: [7, 10, 9],
      reseated: [{ meeting: 1, from: 8, to: 10 }],
      lost: [],
    });
  });

  test('of a booth takes nothing from the common tables', () => {
    const zones = [{ capacity: [1, 1], reserved: true }];
    const problem = inSlots(2, 6, [sampleMeeting(0, 1, { zone: 0 }), sampleMeeting(2, 3)], { capacity: [1, 1], zones });
    const day = sampleDay(problem, [0, 0], {
      tables: [
        [0, 1],
        [0, 1],
      ],
      zoneTables: [[1]],
      tableOf: [1, 0],
    });
    const disturbed = disturb(day, { kind: 'table_closed', table: 1, from: 0 });
    expect(disturbed.problem.capacity).toEqual([1, 1]);
    expect(disturbed.problem.zones?.[0]?.capacity).toEqual([0, 0]);
    expect(replan(disturbed)).toMatchObject({ slotOf: [-1, 0], tableOf: [-1, 0], lost: [0] });
  });
});

describe('an interpreter who leaves', () => {
  const interpreted = { interpreter: 0 };
  const problem = inSlots(
    2,
    6,
    [sampleMeeting(0, 1, interpreted), sampleMeeting(2, 3, interpreted), sampleMeeting(4, 5)],
    interpreterPools([2, 1]),
  );

  test('sends one meeting to a slot with another interpreter', () => {
    const proposal = after(sampleDay(problem, [0, 0, 0]), { kind: 'interpreter_gone', interpreter: 0, from: 0 });
    expect(proposal).toMatchObject({ slotOf: [0, -1, 0], lost: [1], dropped: [1] });
    const more = { ...problem, ...interpreterPools([2, 2]) };
    expect(after(sampleDay(more, [0, 0, 0]), { kind: 'interpreter_gone', interpreter: 0, from: 0 })).toMatchObject({
      slotOf: [0, 1, 0],
      lost: [1],
      dropped: [],
    });
  });

  test('is replaced in the same slot where somebody is free', () => {
    const day = sampleDay({ ...problem, ...interpreterPools([3, 3]) }, [0, 0, 0], { interpreterOf: [0, 1, -1] });
    expect(after(day, { kind: 'interpreter_gone', interpreter: 0, from: 0 })).toMatchObject({
      slotOf: [0, 0, 0],
      interpreterOf: [2, 1, -1],
      lost: [],
      moved: [],
    });
  });
});

describe('what is added', () => {
  test('a new meeting may move another', () => {
    const problem = inSlots(2, 3, [sampleMeeting(0, 1)], { unavailable: [[], [], [1]] });
    const proposal = after(sampleDay(problem, [0], { announced: [true] }), {
      kind: 'new_meeting',
      a: 0,
      b: 2,
      weight: 1,
    });
    expect(proposal).toMatchObject({ slotOf: [1, 0], placed: [1], lost: [], otherMoved: 1 });
  });

  test('the waiting list is placed by priority with none moved', () => {
    const problem = inSlots(2, 3, [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 2, { weight: 2 })], {
      unavailable: [[], [], [1]],
    });
    expect(replan(sampleDay(problem, [0, -1, -1]))).toMatchObject({ slotOf: [0, -1, -1], moved: [], placed: [] });
    expect(replan(sampleDay(problem, [1, -1, -1]))).toMatchObject({ slotOf: [1, -1, 0], moved: [], placed: [2] });
  });

  test('an extra slot is for the waiting list, and for who stays', () => {
    const problem = inSlots(1, 4, [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 3)], { capacity: [1] });
    const day = sampleDay(problem, [0, -1, -1], { from: 1 });
    expect(after(day, { kind: 'extra_slot' })).toMatchObject({ slotOf: [0, 1, -1], placed: [1] });
    expect(after(day, { kind: 'extra_slot', absent: [2] })).toMatchObject({ slotOf: [0, -1, 1], placed: [2] });
  });

  test('a walk-in comes in the slots still open', () => {
    const problem = inSlots(3, 2, [sampleMeeting(0, 1)]);
    const day = disturb(sampleDay(problem, [1], { from: 1 }), {
      kind: 'walk_in',
      meets: [
        { with: 0, weight: 1 },
        { with: 1, weight: 1 },
      ],
    });
    expect(day.problem.participants).toBe(3);
    expect(day.problem.unavailable[2]).toEqual([0]);
    expect(day.wanted).toEqual([1, 2]);
    expect(replan(day)).toMatchObject({ slotOf: [1, 2, -1], placed: [1], otherMoved: 0 });
  });
});
