import { describe, expect, test } from 'vitest';
import { hardRules, hardRuleTable, softRuleTable } from './rules.ts';
import { softRules } from './score.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';
import { moveConflicts, validateSchedule } from './validate.ts';

test('every rule is in the table once, with its sentence', () => {
  expect(hardRuleTable.map(({ id }) => id)).toEqual(hardRules);
  expect(softRuleTable.map(({ id }) => id)).toEqual(softRules);
  expect([...hardRuleTable, ...softRuleTable].filter(({ sentence }) => !sentence.endsWith('.'))).toEqual([]);
});

describe('each hard rule finds exactly its breach', () => {
  const two = [sampleMeeting(0, 1), sampleMeeting(2, 3)];
  const base = { participants: 4, slots: 3, meetings: two };

  test('one_meeting_a_slot, for a colleague too', () => {
    const meetings = [sampleMeeting(0, 1, { others: [2] }), sampleMeeting(2, 3)];
    expect(validateSchedule(sampleProblem({ ...base, meetings }), [1, 1])).toEqual([
      { rule: 'one_meeting_a_slot', meetings: [0, 1], participant: 2, slot: 1 },
    ]);
    expect(validateSchedule(sampleProblem({ ...base, meetings }), [1, 2])).toEqual([]);
  });

  test('within_availability', () => {
    const problem = sampleProblem({ ...base, unavailable: [[], [2], [], []] });
    expect(validateSchedule(problem, [2, 2])).toEqual([
      { rule: 'within_availability', meetings: [0], participant: 1, slot: 2 },
    ]);
  });

  test('within_availability, for a slot that the session does not have', () => {
    expect(
      validateSchedule(sampleProblem({ ...base, capacity: [1, 1, 1, 1] }), [3, -1]).map(({ rule }) => rule),
    ).toEqual(['within_availability', 'within_availability']);
  });

  test('enough_tables', () => {
    expect(validateSchedule(sampleProblem({ ...base, capacity: [1, 2, 1] }), [0, 0])).toEqual([
      { rule: 'enough_tables', meetings: [0, 1], slot: 0 },
    ]);
    expect(validateSchedule(sampleProblem({ ...base, capacity: [1, 2, 1] }), [1, 1])).toEqual([]);
  });

  test('enough_rooms, none where the session has none', () => {
    const problem = sampleProblem({
      ...base,
      meetings: [sampleMeeting(0, 1, { kind: 'virtual' }), sampleMeeting(2, 3)],
    });
    expect(validateSchedule(problem, [0, 0])).toEqual([{ rule: 'enough_rooms', meetings: [0], slot: 0 }]);
    expect(validateSchedule({ ...problem, virtualCapacity: [1, 0, 0] }, [0, 0])).toEqual([]);
  });

  test('enough_interpreters', () => {
    const problem = sampleProblem({
      ...base,
      ...interpreterPools([1, 1, 1]),
      meetings: two.map((meeting) => ({ ...meeting, interpreter: 0 })),
    });
    expect(validateSchedule(problem, [2, 2])).toEqual([{ rule: 'enough_interpreters', meetings: [0, 1], slot: 2 }]);
    expect(validateSchedule(problem, [1, 2])).toEqual([]);
  });

  test('one_meeting_a_table: taken twice, or closed', () => {
    const problem = sampleProblem(base);
    expect(validateSchedule(problem, [0, 0], { tableOf: [4, 4] })).toEqual([
      { rule: 'one_meeting_a_table', meetings: [0, 1], slot: 0, table: 4 },
    ]);
    expect(validateSchedule(problem, [0, 1], { tableOf: [4, 4] })).toEqual([]);
    expect(validateSchedule(problem, [0, 1], { tableOf: [4, 4], tables: [[4], [5], []] })).toEqual([
      { rule: 'one_meeting_a_table', meetings: [1], slot: 1, table: 4 },
    ]);
  });

  test('enough_interpreters, by pair of languages', () => {
    const problem = sampleProblem({
      ...base,
      ...interpreterPools([1, 1, 1], [1, 1, 0]),
      meetings: two.map((meeting, interpreter) => ({ ...meeting, interpreter })),
    });
    expect(validateSchedule(problem, [0, 0])).toEqual([]);
    expect(validateSchedule(problem, [0, 2])).toEqual([{ rule: 'enough_interpreters', meetings: [1], slot: 2 }]);
  });

  test('enough_interpreters: whoever can serve several is not counted twice, and only meetings that compete are named', () => {
    const meetings = [0, 1, 2, 3].map((index) => sampleMeeting(2 * index, 2 * index + 1, { interpreter: index }));
    const interpreters = [{ away: [] }, { away: [1] }, { away: [] }];
    const problem = sampleProblem({
      participants: 8,
      slots: 3,
      interpreters,
      needs: [[0], [0, 1], [1], [2]],
      meetings,
    });
    expect(validateSchedule(problem, [0, 0, -1, 0])).toEqual([]);
    expect(validateSchedule(problem, [0, 0, 0, 0])).toEqual([
      { rule: 'enough_interpreters', meetings: [0, 1, 2], slot: 0 },
    ]);
    expect(validateSchedule(problem, [1, 1, -1, 1])).toEqual([
      { rule: 'enough_interpreters', meetings: [0, 1], slot: 1 },
    ]);
    expect(validateSchedule(problem, [2, 0, 1, 2])).toEqual([{ rule: 'enough_interpreters', meetings: [2], slot: 1 }]);
    const nobody = { ...problem, interpreters: undefined };
    expect(validateSchedule(nobody, [0, 0, -1, 2])).toEqual([
      { rule: 'enough_interpreters', meetings: [0, 1], slot: 0 },
      { rule: 'enough_interpreters', meetings: [3], slot: 2 },
    ]);
  });

  test('enough_zone_tables: a part of the hall has one table, a booth is not a common table', () => {
    const zones = [{ capacity: [1, 1, 1], reserved: false }];
    const problem = sampleProblem({
      ...base,
      capacity: [2, 2, 2],
      zones,
      meetings: two.map((meeting) => ({ ...meeting, zone: 0 })),
    });
    expect(validateSchedule(problem, [1, 1])).toEqual([{ rule: 'enough_zone_tables', meetings: [0, 1], slot: 1 }]);
    expect(validateSchedule(problem, [1, 2])).toEqual([]);
    const booth = { ...problem, capacity: [1, 1, 1], zones: [{ capacity: [1, 1, 1], reserved: true }] };
    expect(
      validateSchedule({ ...booth, meetings: [sampleMeeting(0, 1, { zone: 0 }), sampleMeeting(2, 3)] }, [0, 0]),
    ).toEqual([]);
    expect(validateSchedule({ ...booth, meetings: two }, [0, 0])).toEqual([
      { rule: 'enough_tables', meetings: [0, 1], slot: 0 },
    ]);
  });

  test('one_meeting_a_table: a table of another part of the hall', () => {
    const zones = [{ capacity: [1, 1, 1], reserved: false }];
    const problem = sampleProblem({
      ...base,
      zones,
      meetings: [sampleMeeting(0, 1, { zone: 0 }), sampleMeeting(2, 3)],
    });
    expect(validateSchedule(problem, [0, 0], { tableOf: [4, 5], zoneTables: [[5]] })).toEqual([
      { rule: 'one_meeting_a_table', meetings: [0], slot: 0, table: 4 },
    ]);
    expect(validateSchedule(problem, [0, 0], { tableOf: [5, 4], zoneTables: [[5]] })).toEqual([]);
  });

  test('one_meeting_an_interpreter: twice in a slot, away, of another pair, or none at all', () => {
    const problem = sampleProblem({
      ...base,
      interpreters: [{ away: [2] }, { away: [] }, { away: [] }],
      needs: [[0, 1]],
      meetings: two.map((meeting) => ({ ...meeting, interpreter: 0 })),
    });
    const check = (slotOf: number[], interpreterOf: number[]) => validateSchedule(problem, slotOf, { interpreterOf });
    expect(check([0, 0], [0, 1])).toEqual([]);
    expect(check([0, 0], [0, 0])).toEqual([
      { rule: 'one_meeting_an_interpreter', meetings: [0, 1], slot: 0, interpreter: 0 },
    ]);
    expect(check([2, 0], [0, 1])).toEqual([
      { rule: 'one_meeting_an_interpreter', meetings: [0], slot: 2, interpreter: 0 },
    ]);
    expect(check([1, 0], [0, 2])).toEqual([
      { rule: 'one_meeting_an_interpreter', meetings: [1], slot: 0, interpreter: 2 },
    ]);
    expect(check([1, 0], [0, -1])).toEqual([
      { rule: 'one_meeting_an_interpreter', meetings: [1], slot: 0, interpreter: -1 },
    ]);
  });

  test('most_meetings', () => {
    const problem = sampleProblem({ ...base, mostMeetings: 1, meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)] });
    expect(validateSchedule(problem, [0, 1])).toEqual([{ rule: 'most_meetings', meetings: [0, 1], participant: 0 }]);
    expect(validateSchedule(problem, [0, -1])).toEqual([]);
  });

  test('within_restriction', () => {
    const problem = sampleProblem({
      ...base,
      meetings: [sampleMeeting(0, 1, { allowed: [0, 1] }), sampleMeeting(2, 3)],
    });
    expect(validateSchedule(problem, [2, 2])).toEqual([{ rule: 'within_restriction', meetings: [0], slot: 2 }]);
  });

  test('before_relation: the same slot is not before, an unplaced one binds nobody', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1, { after: [1] }), sampleMeeting(2, 3)] });
    expect(validateSchedule(problem, [1, 1])).toEqual([{ rule: 'before_relation', meetings: [1, 0], slot: 1 }]);
    expect(validateSchedule(problem, [1, 0])).toEqual([]);
    expect(validateSchedule(problem, [1, -1])).toEqual([]);
  });

  test('pinned_stays', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1, { fixed: 1 }), sampleMeeting(2, 3)] });
    expect(validateSchedule(problem, [2, 2])).toEqual([{ rule: 'pinned_stays', meetings: [0], slot: 2 }]);
  });

  test('pair_meets_once, in either direction, unless the session allows it', () => {
    const problem = sampleProblem({ ...base, meetings: [sampleMeeting(0, 1), sampleMeeting(1, 0)] });
    expect(validateSchedule(problem, [0, 1])).toEqual([{ rule: 'pair_meets_once', meetings: [0, 1] }]);
    expect(validateSchedule({ ...problem, pairsMayRepeat: true }, [0, 1])).toEqual([]);
  });

  test('guaranteed_break, per block', () => {
    const problem = sampleProblem({
      participants: 3,
      slots: 4,
      blockOf: [0, 0, 1, 1],
      guaranteedBreaks: [1, 0],
      meetings: [sampleMeeting(0, 1), sampleMeeting(0, 2)],
    });
    expect(validateSchedule(problem, [0, 1])).toEqual([
      { rule: 'guaranteed_break', meetings: [0, 1], participant: 0, slot: 0 },
    ]);
    expect(validateSchedule(problem, [2, 3])).toEqual([]);
  });
});

test('moveConflicts names what a move by hand would break, and only breaches with the moved meeting', () => {
  const problem = sampleProblem({
    participants: 5,
    slots: 2,
    meetings: [sampleMeeting(0, 1), sampleMeeting(1, 2), sampleMeeting(3, 4), sampleMeeting(3, 2)],
  });
  const draft = { problem, slotOf: [0, 1, 1, 1], tableOf: [0, 0, 1, 2] };
  expect(moveConflicts({ ...draft, meeting: 0, slot: 1, table: 0 })).toEqual([
    { rule: 'one_meeting_a_slot', meetings: [0, 1], participant: 1, slot: 1 },
    { rule: 'one_meeting_a_table', meetings: [0, 1], slot: 1, table: 0 },
  ]);
  expect(moveConflicts({ ...draft, meeting: 2, slot: 0, table: 1 })).toEqual([]);
});
