import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { createRandom } from '../random.ts';
import { solve } from '../solve.ts';
import { sampleMeeting, sampleProblem } from '../testing.ts';
import { encode } from './encode.ts';
import { holdFast, kinds } from './neighbourhood.ts';

describe('a neighbourhood of a schedule', () => {
  test.each(kinds)('of %s holds the schedule itself, and is freer the larger it is', (kind) => {
    const meetings = Array.from({ length: 8 }, (_, index) => sampleMeeting(index % 4, 4 + ((index * 3) % 5)));
    const problem = sampleProblem({ participants: 9, slots: 6, meetings, pairsMayRepeat: true });
    const { slotOf, placed } = solve(problem, { seed: 1, iterations: 2_000 });
    expect(placed).toBe(8);
    const encoding = encode(problem, { countedBreaks: 2 });
    if (encoding === 'unsupported') throw new Error('too large');
    const model = compile(problem);
    const held = (size: number) => holdFast({ model, encoding, slotOf, random: createRandom(2) }, { kind, size });
    const sizes = [0, 2, 9].map((size) => held(size).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[2] ?? 0);
    // Never the literal that is false.
    expect(held(2).includes(1)).toBe(false);
  });
});
