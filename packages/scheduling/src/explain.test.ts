import { describe, expect, test } from 'vitest';
import { explainUnplaced } from './explain.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';

describe('explainUnplaced tells the first obstacle that no slot passes', () => {
  const base = { participants: 4, slots: 2 };

  test('pair_meets_already', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1), sampleMeeting(1, 0)] });
    expect(explainUnplaced(problem, [0, -1], 1)).toEqual({ meeting: 1, reason: 'pair_meets_already', meetings: [0] });
  });

  test('no_common_slot', () => {
    const problem = sampleProblem({ ...base, unavailable: [[0], [1], [], []], meetings: [sampleMeeting(0, 1)] });
    expect(explainUnplaced(problem, [-1], 0)).toEqual({
      meeting: 0,
      reason: 'no_common_slot',
      help: { kind: 'time', participant: 0, slot: 0 },
    });
  });

  test('no_table_in_common_slots', () => {
    const problem = sampleProblem({
      ...base,
      capacity: [0, 1],
      unavailable: [[1], [], [], []],
      meetings: [sampleMeeting(0, 1)],
    });
    expect(explainUnplaced(problem, [-1], 0)).toEqual({
      meeting: 0,
      reason: 'no_table_in_common_slots',
      slots: [0],
      help: { kind: 'table', slot: 0 },
    });
  });

  test('no_interpreter_in_common_slots, where a table stands in them', () => {
    const problem = sampleProblem({
      ...base,
      ...interpreterPools([0, 1]),
      unavailable: [[1], [], [], []],
      meetings: [sampleMeeting(0, 1, { interpreter: 0 })],
    });
    expect(explainUnplaced(problem, [-1], 0)).toEqual({
      meeting: 0,
      reason: 'no_interpreter_in_common_slots',
      slots: [0],
      interpreters: [0],
      help: { kind: 'interpreter', slot: 0 },
    });
  });

  test('fixed_slot_conflict, with the meetings in the way', () => {
    const problem = sampleProblem({
      ...base,
      meetings: [sampleMeeting(0, 1, { fixed: 1 }), sampleMeeting(1, 2, { fixed: 1 })],
    });
    expect(explainUnplaced(problem, [1, -1], 1)).toEqual({
      meeting: 1,
      reason: 'fixed_slot_conflict',
      slots: [1],
      meetings: [0],
    });
  });

  test('lost_to_higher_priority only where every meeting in the way is weightier, else participant_full', () => {
    const meetings = (weight: number) => [
      sampleMeeting(0, 1),
      sampleMeeting(0, 2, { weight: 2 }),
      sampleMeeting(0, 3, { weight }),
    ];
    const facts = { meeting: 0, participant: 0, slots: [0, 1], meetings: [1, 2] };
    expect(explainUnplaced(sampleProblem({ ...base, meetings: meetings(3) }), [-1, 0, 1], 0)).toEqual({
      reason: 'lost_to_higher_priority',
      ...facts,
    });
    const help = { kind: 'another_meeting', meeting: 2 };
    expect(explainUnplaced(sampleProblem({ ...base, meetings: meetings(1) }), [-1, 0, 1], 0)).toEqual({
      reason: 'participant_full',
      ...facts,
      help,
    });
  });

  test('no_slot_free_together', () => {
    const problem = sampleProblem({
      ...base,
      meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(1, 3)],
    });
    expect(explainUnplaced(problem, [-1, 0, 1], 0)).toEqual({
      meeting: 0,
      reason: 'no_slot_free_together',
      slots: [0, 1],
      meetings: [1, 2],
      help: { kind: 'another_meeting', meeting: 1 },
    });
  });

  test('order_not_possible', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1, { after: [1] }), sampleMeeting(2, 3)] });
    expect(explainUnplaced(problem, [-1, 1], 0)).toEqual({ meeting: 0, reason: 'order_not_possible', slots: [0, 1] });
  });

  test('guaranteed_break', () => {
    const problem = sampleProblem({
      ...base,
      guaranteedBreaks: [1],
      meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)],
    });
    expect(explainUnplaced(problem, [-1, 0], 0)).toEqual({ meeting: 0, reason: 'guaranteed_break', slots: [1] });
  });

  test('no_table and no_interpreter, where others have them', () => {
    const meetings = [sampleMeeting(0, 1, { interpreter: 0 }), sampleMeeting(2, 3, { interpreter: 0 })];
    const problem = sampleProblem({ ...base, slots: 1, capacity: [1], ...interpreterPools([2]), meetings });
    expect(explainUnplaced(problem, [-1, 0], 0)).toEqual({
      meeting: 0,
      reason: 'no_table',
      slots: [0],
      help: { kind: 'table', slot: 0 },
    });
    const scarce = { ...problem, capacity: [2], ...interpreterPools([1]) };
    expect(explainUnplaced(scarce, [-1, 0], 0)).toEqual({
      meeting: 0,
      reason: 'no_interpreter',
      slots: [0],
      interpreters: [0],
      help: { kind: 'interpreter', slot: 0 },
    });
  });

  test('no_room and no_table_in_zone, and most_meetings before any of them', () => {
    const zones = [{ capacity: [1], reserved: true }];
    const meetings = [sampleMeeting(0, 1, { zone: 0 }), sampleMeeting(2, 3, { zone: 0 })];
    const problem = sampleProblem({ ...base, slots: 1, zones, meetings });
    expect(explainUnplaced(problem, [-1, 0], 0)).toEqual({
      meeting: 0,
      reason: 'no_table_in_zone',
      slots: [0],
      help: { kind: 'zone_table', slot: 0 },
    });
    const online = {
      ...problem,
      virtualCapacity: [1],
      meetings: meetings.map((meeting) => ({ ...meeting, kind: 'virtual' as const })),
    };
    expect(explainUnplaced(online, [-1, 0], 0)).toEqual({
      meeting: 0,
      reason: 'no_room',
      slots: [0],
      help: { kind: 'room', slot: 0 },
    });
    const busy = sampleProblem({ ...base, mostMeetings: 1, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] });
    expect(explainUnplaced(busy, [-1, 0], 0)).toEqual({
      meeting: 0,
      reason: 'most_meetings',
      participant: 0,
      meetings: [1],
    });
  });

  test('could_be_placed, where a draft only left it out', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1)] });
    expect(explainUnplaced(problem, [-1], 0)).toEqual({ meeting: 0, reason: 'could_be_placed', slots: [0, 1] });
  });
});
