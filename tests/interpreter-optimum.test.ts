import { solve } from '@jumelage/scheduling/solve';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { expect, test } from 'vitest';
import { interpreterSession, optimumOf, toProblem } from './support/interpreter-sessions.ts';

/**
 * Small enough that both are done in a moment; in three of the four the bound of the relaxation is above the optimum.
 */
const small = { people: 20, meetings: 30, slots: 4 };

test.each([1, 2, 5, 7])(
  'with interpreters of sets of languages, as much priority is placed as another solver proves possible (%i)',
  async (seed) => {
    const session = interpreterSession(seed, small);
    const problem = toProblem(session);
    const { slotOf, weight, placed, bound } = solve(problem, { seed, iterations: 40_000 });
    const optimum = await optimumOf(session, 60);
    expect({ proved: optimum.proved, weight: optimum.weight }).toEqual({ proved: true, weight });
    expect(bound).toBeGreaterThanOrEqual(optimum.weight);
    expect(validateSchedule(problem, slotOf)).toEqual([]);
    // Interpreters are short, or the case would say nothing of them.
    expect(placed).toBeLessThan(problem.meetings.length);
  },
);
