import { describe, expect, test } from 'vitest';
import { parseExchange, parseResult, toExchangeResult } from './exchange.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import { solutionStatuses, solve } from './solve.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const small = sampleProblem({
  participants: 4,
  slots: 3,
  meetings: [sampleMeeting(0, 1), sampleMeeting(2, 3)],
  interpreters: [{ away: [] }],
});
const right = { slotOf: [0, 2] };

describe('a result', () => {
  test.each<[string, unknown, string]>([
    ['no object', [], '$: expected an object'],
    ['nothing', null, '$: expected an object'],
    ['no slots', {}, 'slotOf: expected a list'],
    ['too few slots', { slotOf: [0] }, 'slotOf: expected 2 entries, found 1'],
    ['too many slots', { slotOf: [0, 1, 2] }, 'slotOf: expected 2 entries, found 3'],
    ['a slot that is none', { slotOf: [0, 3] }, 'slotOf[1]: expected a whole number from -1 to 2'],
    ['a slot below none', { slotOf: [-2, 0] }, 'slotOf[0]: expected a whole number from -1 to 2'],
    ['half a slot', { slotOf: [0.5, 0] }, 'slotOf[0]: expected a whole number from -1 to 2'],
    ['a slot in words', { slotOf: ['1', 0] }, 'slotOf[0]: expected a whole number from -1 to 2'],
    [
      'an interpreter who is none',
      { ...right, interpreterOf: [1, -1] },
      'interpreterOf[0]: expected a whole number from -1 to 0',
    ],
    ['too few interpreters', { ...right, interpreterOf: [0] }, 'interpreterOf: expected 2 entries, found 1'],
    ['another status', { ...right, status: 'fine' }, `status: expected ${solutionStatuses.join(' or ')}`],
    ['a figure in words', { ...right, placed: '2' }, 'placed: expected a number'],
    ['an endless figure', { ...right, bound: Number.POSITIVE_INFINITY }, 'bound: expected a number'],
    ['no list of the unplaced', { ...right, unplaced: 1 }, 'unplaced: expected a list'],
    [
      'an unplaced stranger',
      { ...right, unplaced: [{ meeting: 2 }] },
      'unplaced[0].meeting: expected a whole number from 0 to 1',
    ],
  ])('with %s is refused by its path', (_, json, error) => {
    expect(parseResult(json, small)).toEqual({ error });
  });

  test('needs its slots alone', () => {
    expect(parseResult(right, small)).toMatchObject({ slotOf: [0, 2], placed: undefined, unplaced: undefined });
    expect(parseResult({ slotOf: [-1, -1], weight: null, other: 'ignored' }, small)).toMatchObject({
      slotOf: [-1, -1],
      weight: undefined,
    });
  });

  test('may name unplaced meetings by themselves or with a reason', () => {
    const found = parseResult({ ...right, unplaced: [0, { meeting: 1, reason: 'no_table' }] }, small);
    expect(found).toMatchObject({ unplaced: [{ meeting: 0 }, { meeting: 1 }] });
  });

  test.each(solutionStatuses)('may be %s', (status) => {
    expect(parseResult({ ...right, status }, small)).toMatchObject({ status });
  });
});

/** Writes a random session as the exchange format has it. */
function randomFile(seed: number) {
  const { below } = createRandom(seed);
  const [participants, slots] = [4 + below(6), 2 + below(5)];
  const count = 1 + below(12);
  return {
    name: `random ${seed}`,
    participants,
    slots,
    blocks: Array.from({ length: slots }, (_, slot) => (slot < slots / 2 ? 0 : 1)),
    morningSlots: 1 + below(slots),
    capacity: Array.from({ length: slots }, () => below(4)),
    virtualCapacity: Array.from({ length: slots }, () => below(2)),
    unavailable: Array.from({ length: participants }, () => (below(3) === 0 ? [below(slots)] : [])),
    meetings: Array.from({ length: count }, (_, index) => {
      const a = below(participants);
      return {
        a,
        b: (a + 1 + below(participants - 1)) % participants,
        w: 1 + below(5),
        session: below(3),
        fixed: below(6) === 0 ? below(slots) : -1,
        after: index > 0 && below(5) === 0 ? [below(index)] : [],
        kind: below(4) === 0 ? 'virtual' : 'table',
      };
    }),
  };
}

function readProblem(json: unknown): Problem {
  const problem = parseExchange(json);
  if ('error' in problem) throw new Error(problem.error);
  return problem;
}

describe('random sessions in the exchange format', () => {
  const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

  test('are read as they are written', () => {
    for (const seed of seeds) {
      const file = randomFile(seed);
      const problem = readProblem(JSON.parse(JSON.stringify(file)));
      expect(problem).toMatchObject({
        participants: file.participants,
        slots: file.slots,
        blockOf: file.blocks,
        capacity: file.capacity,
        virtualCapacity: file.virtualCapacity,
        unavailable: file.unavailable,
      });
      file.meetings.forEach(({ w, session, ...rest }, index) => {
        const all = Array.from({ length: file.slots }, (_, slot) => slot);
        const allowed = all.filter((slot) => session === 0 || slot < file.morningSlots === (session === 1));
        const meeting = problem.meetings[index];
        expect(meeting).toMatchObject({ ...rest, weight: w });
        expect(meeting?.allowed ?? all).toEqual(allowed);
      });
    }
  });

  test('are scheduled, written and read again with the same schedule and figures', () => {
    for (const seed of seeds) {
      const problem = readProblem(randomFile(seed));
      const solution = solve(problem, { seed, iterations: 500 });
      const written = JSON.parse(JSON.stringify(toExchangeResult(solution, { seconds: 1, seed })));
      const found = parseResult(written, problem);
      if ('error' in found) throw new Error(found.error);
      const { placed, weight, breaks, idle, status } = solution;
      expect(found).toMatchObject({ placed, weight, breaks, idle, status, slotOf: solution.slotOf });
      expect(found.unplaced?.map(({ meeting }) => meeting)).toEqual(solution.unplaced.map(({ meeting }) => meeting));
      expect(validateSchedule(problem, found.slotOf)).toEqual([]);
    }
  });

  test.each([
    ['participants', -1],
    ['slots', 0],
    ['capacity', [1.5]],
    ['blocks', 'all'],
    ['unavailable', [[-1]]],
    ['meetings', [{ a: 0, b: 0 }]],
    ['morningSlots', 1_001],
  ])('with a wrong %s are refused by its name', (name, value) => {
    for (const seed of seeds.slice(0, 5)) {
      const found = parseExchange({ ...randomFile(seed), [name]: value });
      expect('error' in found && found.error.startsWith(name)).toBe(true);
    }
  });
});
