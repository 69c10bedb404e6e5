import { describe, expect, test } from 'vitest';
import { parseExchange, toExchangeResult } from './exchange.ts';
import { solve } from './solve.ts';

const meeting = { a: 0, b: 1, w: 2, session: 1, fixed: -1, after: [] };
const file = {
  name: 'sample',
  participants: 3,
  slots: 3,
  morningSlots: 2,
  capacity: [1, 1, 1],
  unavailable: [[], [1], []],
  meetings: [meeting],
};

describe('parseExchange', () => {
  test('reads a problem; a session becomes the slots that it leaves open', () => {
    const { virtualCapacity, interpreters, ...problem } = {
      virtualCapacity: undefined,
      interpreters: undefined,
      ...parseExchange(file),
    };
    expect([virtualCapacity, interpreters]).toEqual([undefined, undefined]);
    expect(problem).toEqual({
      participants: 3,
      slots: 3,
      blockOf: [0, 0, 0],
      capacity: [1, 1, 1],
      needs: [],
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
    [
      'half a room',
      { ...file, virtualCapacity: [0, 0.5, 0] },
      'virtualCapacity[1]: expected a whole number from 0 to 1000000',
    ],
    ['blocks that interleave', { ...file, blocks: [0, 1, 0] }, 'blocks[2]: a block ends before the next begins'],
    [
      'an absence in no slot',
      { ...file, unavailable: [[], [3], []] },
      'unavailable[1][0]: expected a whole number from 0 to 2',
    ],
    ['no list of meetings', { ...file, meetings: {} }, 'meetings: expected a list of at most 200000'],
    ['a stranger', { ...file, meetings: [{ ...meeting, b: 3 }] }, 'meetings[0].b: expected a whole number from 0 to 2'],
    ['a person alone', { ...file, meetings: [{ ...meeting, b: 0 }] }, 'meetings[0].b: a person cannot meet themselves'],
    [
      'no priority',
      { ...file, meetings: [{ ...meeting, w: 0 }] },
      'meetings[0].w: expected a number above 0, at most 1000000',
    ],
    [
      'a session without its border',
      { ...file, morningSlots: undefined },
      'morningSlots: expected a whole number, as a meeting is restricted to a session',
    ],
    [
      'a pin to no slot',
      { ...file, meetings: [{ ...meeting, fixed: 3 }] },
      'meetings[0].fixed: expected a whole number from -1 to 2',
    ],
    [
      'an order with nothing',
      { ...file, meetings: [{ ...meeting, after: [1] }] },
      'meetings[0].after[0]: expected a whole number from 0 to 0',
    ],
    [
      'an order with itself',
      { ...file, meetings: [{ ...meeting, after: [0] }] },
      'meetings[0].after[0]: a meeting cannot come before itself',
    ],
    [
      'an unknown kind',
      { ...file, meetings: [{ ...meeting, kind: 'phone' }] },
      'meetings[0].kind: expected table or virtual',
    ],
    [
      'an interpreter that is no yes or no',
      { ...file, meetings: [{ ...meeting, interp: 1 }] },
      'meetings[0].interp: expected true or false',
    ],
    [
      'languages of one side',
      { ...file, meetings: [{ ...meeting, languages: [['fr']] }] },
      'meetings[0].languages: expected 2 entries, found 1',
    ],
    [
      'a language without a code',
      { ...file, meetings: [{ ...meeting, languages: [['fr'], [' ']] }] },
      'meetings[0].languages[1][0]: expected the code of a language',
    ],
    [
      'an interpreter who speaks nothing',
      { ...file, interpreters: [{ away: [] }] },
      'interpreters[0].languages: expected a list',
    ],
    [
      'an interpreter away in no slot',
      { ...file, interpreters: [{ languages: ['fr'], away: [3] }] },
      'interpreters[0].away[0]: expected a whole number from 0 to 2',
    ],
    [
      'interpreters in two forms',
      { ...file, interpreters: [1, { languages: ['fr', 'zh'] }, 1] },
      'interpreters[1]: expected a whole number from 0 to 1000000',
    ],
    ['too few counts of interpreters', { ...file, interpreters: [1, 1] }, 'interpreters: expected 3 entries, found 2'],
  ])('names the path of %s', (_, json, error) => {
    expect(parseExchange(json)).toEqual({ error });
  });
});

describe('interpreters', () => {
  const between = (...languages: string[][]) => ({ ...meeting, languages });
  const read = (facts: object) => {
    const problem = parseExchange({ ...file, ...facts });
    if ('error' in problem) throw new Error(problem.error);
    return {
      interpreters: problem.interpreters,
      needs: problem.needs,
      classOf: problem.meetings.map(({ interpreter }) => interpreter),
    };
  };

  test('serve meetings whose sides share no language, where they speak one of each', () => {
    const interpreters = [
      { languages: ['fr', 'zh'] },
      { languages: ['EN', ' zh '], away: [2] },
      { languages: ['de', 'ja'], away: [] },
    ];
    const meetings = [
      between(['fr', 'en'], ['zh']),
      between(['fr'], ['zh']),
      between(['fr', 'en'], ['en']),
      between(['it'], ['zh']),
      meeting,
    ];
    expect(read({ interpreters, meetings })).toEqual({
      interpreters: [{ away: [] }, { away: [2] }, { away: [] }],
      needs: [[0, 1], [0], []],
      classOf: [0, 1, -1, 2, -1],
    });
  });

  test('are asked for, or not, by a word that outweighs the languages; where no languages are named, anybody will do', () => {
    const interpreters = [{ languages: ['fr', 'zh'] }, { languages: ['fr', 'en'] }];
    const meetings = [
      { ...between(['fr'], ['zh']), interp: false },
      { ...between(['fr', 'en'], ['en']), interp: true },
      { ...meeting, interp: true },
    ];
    expect(read({ interpreters, meetings })).toEqual({
      interpreters: [{ away: [] }, { away: [] }],
      needs: [[1], [0, 1]],
      classOf: [-1, 0, 1],
    });
    expect(read({ meetings: [between(['fr'], ['zh'])] })).toEqual({
      interpreters: undefined,
      needs: [[]],
      classOf: [0],
    });
  });

  test('as counts serve everybody: as many of them as are free, never more than meetings ask for one', () => {
    const asking = { ...meeting, interp: true };
    expect(read({ interpreters: [2, 0, 1], meetings: [asking, meeting, between(['fr'], ['zh'])] })).toEqual({
      interpreters: [{ away: [1] }, { away: [1, 2] }],
      needs: [[0, 1]],
      classOf: [0, -1, 0],
    });
    expect(read({ interpreters: [9, 9, 9], meetings: [asking, meeting] }).interpreters).toEqual([{ away: [] }]);
    expect(read({ interpreters: [0, 0, 0], meetings: [asking] })).toEqual({
      interpreters: [],
      needs: [[]],
      classOf: [0],
    });
    expect(read({ interpreters: [], meetings: [asking] })).toEqual({ interpreters: [], needs: [[]], classOf: [0] });
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
