import { describe, expect, test } from 'vitest';
import { allowedSlots, compile, type Rows } from './compile.ts';
import type { Problem } from './problem.ts';
import { interpreterPools, sampleMeeting, sampleProblem } from './testing.ts';

const rowsOf = ({ start, list }: Rows) =>
  Array.from({ length: start.length - 1 }, (_, row) => [...list.subarray(start[row], start[row + 1])]);

const base = { participants: 4, slots: 4, meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3)] };
const openOf = (facts: Partial<Problem>) => allowedSlots(sampleProblem({ ...base, ...facts }));

describe('the slots open to a meeting', () => {
  test('are all of them where nothing stands against it', () => {
    expect(openOf({})).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
  });

  test('are those in which everybody is there', () => {
    expect(openOf({ unavailable: [[0], [2], [], []] })[0]).toEqual([1, 3]);
    const colleague = [sampleMeeting(0, 1, { others: [3] })];
    expect(openOf({ meetings: colleague, unavailable: [[0], [], [], [1, 3]] })).toEqual([[2]]);
  });

  test('are those of its restriction, or of its pin, and of both where it has both', () => {
    const meetings = [sampleMeeting(0, 1, { allowed: [1, 2] }), sampleMeeting(2, 3, { fixed: 3 })];
    expect(openOf({ meetings })).toEqual([[1, 2], [3]]);
    expect(openOf({ meetings: [sampleMeeting(0, 1, { allowed: [1, 2], fixed: 3 })] })).toEqual([[]]);
  });

  test('are those in which its kind of place exists', () => {
    expect(openOf({ capacity: [0, 1, 0, 2] })[0]).toEqual([1, 3]);
    const online = [sampleMeeting(0, 1, { kind: 'virtual' })];
    expect(openOf({ meetings: online })).toEqual([[]]);
    expect(openOf({ meetings: online, virtualCapacity: [1, 0, 1, 0] })).toEqual([[0, 2]]);
  });

  test('are those of its zone: of a part of the hall with a common table, of a booth without', () => {
    const meetings = [sampleMeeting(0, 1, { zone: 0 })];
    const part = { capacity: [1, 1, 0, 0], reserved: false };
    expect(openOf({ meetings, capacity: [0, 1, 1, 1], zones: [part] })).toEqual([[1]]);
    expect(openOf({ meetings, capacity: [0, 1, 1, 1], zones: [{ ...part, reserved: true }] })).toEqual([[0, 1]]);
    // A meeting held online needs neither.
    const online = [sampleMeeting(0, 1, { zone: 0, kind: 'virtual' })];
    expect(openOf({ meetings: online, virtualCapacity: [1, 1, 1, 1], zones: [part] })).toEqual([[0, 1, 2, 3]]);
  });

  test('are those in which somebody can interpret', () => {
    const meetings = [sampleMeeting(0, 1, { interpreter: 0 })];
    expect(openOf({ meetings, ...interpreterPools([1, 0, 2, 0]) })).toEqual([[0, 2]]);
    expect(openOf({ meetings })).toEqual([[]]);
  });
});

describe('the model', () => {
  test('lists people, meetings and slots row by row, and the open slots as a matrix too', () => {
    const meetings = [sampleMeeting(0, 1, { others: [3] }), sampleMeeting(2, 1), sampleMeeting(2, 3, { fixed: 1 })];
    const model = compile(sampleProblem({ ...base, meetings }));
    expect(rowsOf(model.people)).toEqual([
      [0, 1, 3],
      [2, 1],
      [2, 3],
    ]);
    expect(rowsOf(model.meetingsOf)).toEqual([[0], [0, 1], [1, 2], [0, 2]]);
    expect(rowsOf(model.allowed)[2]).toEqual([1]);
    expect([...model.allowedAt]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0]);
    expect([[...model.pinned], [...model.weight]]).toEqual([
      [0, 0, 1],
      [1, 1, 1],
    ]);
  });

  test('knows what comes before and after what', () => {
    const meetings = [
      sampleMeeting(0, 1, { after: [1, 2] }),
      sampleMeeting(2, 3),
      sampleMeeting(1, 3),
      sampleMeeting(0, 3),
    ];
    const model = compile(sampleProblem({ ...base, meetings }));
    expect(rowsOf(model.earlier)).toEqual([[1, 2], [], [], []]);
    expect(rowsOf(model.later)).toEqual([[], [0], [0], []]);
    expect([...model.ordered]).toEqual([1, 1, 1, 0]);
  });

  test('knows the other meetings of a pair, whoever asked, unless pairs may meet again', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(1, 0), sampleMeeting(0, 2), sampleMeeting(0, 1)];
    expect(rowsOf(compile(sampleProblem({ ...base, meetings })).twins)).toEqual([[1, 3], [0, 3], [], [0, 1]]);
    expect(rowsOf(compile(sampleProblem({ ...base, meetings, pairsMayRepeat: true })).twins)).toEqual([[], [], [], []]);
  });

  test('numbers what meetings take: tables, rooms, crews, zones', () => {
    const meetings = [
      sampleMeeting(0, 1),
      sampleMeeting(0, 2, { kind: 'virtual' }),
      sampleMeeting(1, 2, { interpreter: 0 }),
      sampleMeeting(1, 3, { zone: 0 }),
      sampleMeeting(2, 3, { zone: 1 }),
    ];
    const zones = [
      { capacity: [1, 1, 1, 1], reserved: false },
      { capacity: [2, 0, 0, 0], reserved: true },
    ];
    const problem = sampleProblem({
      ...base,
      meetings,
      zones,
      virtualCapacity: [1, 2, 3, 4],
      ...interpreterPools([1, 0, 1, 1]),
    });
    const model = compile(problem);
    expect(rowsOf(model.uses)).toEqual([[0], [1], [0, 2], [0, 3], [4]]);
    expect(model.resources).toBe(5);
    const capacities = Array.from({ length: 5 }, (_, at) => [...model.capacity.subarray(at * 4, at * 4 + 4)]);
    expect(capacities).toEqual([
      [4, 4, 4, 4],
      [1, 2, 3, 4],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [2, 0, 0, 0],
    ]);
    expect([...model.classOf]).toEqual([-1, -1, 0, -1, -1]);
    expect(model.servers).toBeUndefined();
  });

  test('matches interpreters itself where there are more crews than it may list', () => {
    const problem = sampleProblem({
      ...base,
      interpreters: [{ away: [] }, { away: [1] }],
      needs: [[0, 1], [1]],
      meetings: [sampleMeeting(0, 1, { interpreter: 0 }), sampleMeeting(2, 3, { interpreter: 1 })],
    });
    expect(compile(problem, 0).servers).toEqual([[0, 1], [0], [0, 1], [0, 1], [1], [], [1], [1]]);
    expect(compile(problem).servers).toBeUndefined();
  });

  test('cuts each block into words of 32 slots', () => {
    const blockOf = Array.from({ length: 70 }, (_, slot) => (slot < 33 ? 0 : 1));
    const model = compile(sampleProblem({ ...base, slots: 70, blockOf }));
    expect(model.words).toBe(4);
    expect([0, 31, 32, 33, 64, 65, 69].map((slot) => model.wordOf[slot])).toEqual([0, 0, 1, 2, 2, 3, 3]);
    expect([0, 31, 32, 33].map((slot) => model.bitOf[slot])).toEqual([1, 1 << 31, 1, 1]);
    expect([[...model.firstWord], [...model.lastWord]]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('leaves in each block what is not guaranteed free', () => {
    const blockOf = [0, 0, 0, 1];
    expect([...compile(sampleProblem({ ...base, blockOf })).blockLimit]).toEqual([3, 1]);
    expect([...compile(sampleProblem({ ...base, blockOf, guaranteedBreaks: [2, 1] })).blockLimit]).toEqual([1, 0]);
  });

  test('ranks shares of what was asked as whole numbers', () => {
    const meetings = [sampleMeeting(0, 1), sampleMeeting(0, 2), sampleMeeting(0, 3)];
    const { shares, least } = compile(sampleProblem({ ...base, meetings, leastMeetings: 2 }));
    // Person 0 asked for three, the others for one each: 0, ⅓, ⅔ and 1 occur.
    expect([...shares.values]).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect([...shares.start]).toEqual([0, 4, 6, 8, 10]);
    expect([...shares.rankOf]).toEqual([0, 1, 2, 3, 0, 3, 0, 3, 0, 3]);
    expect([...least]).toEqual([2, 1, 1, 1]);
  });
});
