import { describe, expect, test } from 'vitest';
import { parseExchange, toExchangeResult } from './exchange.ts';
import { solve } from './solve.ts';

const meeting = { a: 0, b: 1, w: 2, session: 1, fixed: -1, after: [] };
const file = { name: 'sample', participants: 3, slots: 3, morningSlots: 2, capacity: [1, 1, 1], unavailable: [[], [1], []], meetings: [meeting] };

describe('parseExchange', () => {
  test('reads a problem; a session becomes the slots that it leaves open', () => {
    const { virtualCapacity, interpreters, ...problem } = { virtualCapacity: undefined, interpreters: undefined, ...parseExchange(file) };
    expect([virtualCapacity, interpreters]).toEqual([undefined, undefined]);
    expect(problem).toEqual({
      participants: 3,
      slots: 3,
      blockOf: [0, 0, 0],
      capacity: [1, 1, 1],
      pairsMayRepeat: true,
      unavailable: [[], [1], []],
      meetings: [{ a: 0, b: 1, weight: 2, allowed: [0, 1], fixed: -1, after: [], kind: 'table', interpreter: -1 }],
    });
  });

  test.each<[string, unknown, string]>([
    ['no object', [], '$: expected an object'],
    ['a count that is none', { ...file, participants: -1 }, 'participants: expected a whole number from 0 to 100000'],
    ['no slots', { ...file, slots: undefined }, 'slots: expected a whole number from 1 to 1000'],
    ['too few capacities', { ...file, capacity: [1] }, 'capacity: expected 3 entries, found 1'],
    ['half a room', { ...file, virtualCapacity: [0, 0.5, 0] }, 'virtualCapacity[1]: expected a whole number from 0 to 1000000'],
    ['blocks that interleave', { ...file, blocks: [0, 1, 0] }, 'blocks[2]: a block ends before the next begins'],
    ['an absence in no slot', { ...file, unavailable: [[], [3], []] }, 'unavailable[1][0]: expected a whole number from 0 to 2'],
    ['no list of meetings', { ...file, meetings: {} }, 'meetings: expected a list of at most 200000'],
    ['a stranger', { ...file, meetings: [{ ...meeting, b: 3 }] }, 'meetings[0].b: expected a whole number from 0 to 2'],
    ['a person alone', { ...file, meetings: [{ ...meeting, b: 0 }] }, 'meetings[0].b: a person cannot meet themselves'],
    ['no priority', { ...file, meetings: [{ ...meeting, w: 0 }] }, 'meetings[0].w: expected a number above 0, at most 1000000'],
    ['a session without its border', { ...file, morningSlots: undefined }, 'morningSlots: expected a whole number, as a meeting is restricted to a session'],
    ['a pin to no slot', { ...file, meetings: [{ ...meeting, fixed: 3 }] }, 'meetings[0].fixed: expected a whole number from -1 to 2'],
    ['an order with nothing', { ...file, meetings: [{ ...meeting, after: [1] }] }, 'meetings[0].after[0]: expected a whole number from 0 to 0'],
    ['an order with itself', { ...file, meetings: [{ ...meeting, after: [0] }] }, 'meetings[0].after[0]: a meeting cannot come before itself'],
    ['an unknown kind', { ...file, meetings: [{ ...meeting, kind: 'phone' }] }, 'meetings[0].kind: expected table or virtual'],
    ['an interpreter that is no yes or no', { ...file, meetings: [{ ...meeting, interp: 1 }] }, 'meetings[0].interp: expected true or false'],
  ])('names the path of %s', (_, json, error) => {
    expect(parseExchange(json)).toEqual({ error });
  });
});

test('toExchangeResult gives all fields of the format', () => {
  const problem = parseExchange(file);
  if ('error' in problem) throw new Error(problem.error);
  expect(toExchangeResult(solve(problem, { seed: 7, iterations: 100 }), { seconds: 0.5, seed: 7 })).toEqual({
    status: 'optimal',
    seconds: 0.5,
    seed: 7,
    iterations: 0,
    placed: 1,
    weight: 2,
    bound: 2,
    breaks: 0,
    breaksBound: 0,
    idle: 0,
    slotOf: [0],
    unplaced: [],
  });
});
