import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createPhases } from './phases.ts';
import { createAssignment, decide } from './propagate.ts';

const variables = 4;
const given = () => {
  const state = createAssignment(variables);
  const phases = createPhases(state, createRandom(1));
  /** Lists the values that would be tried, as 0 and 1. */
  const choices = () => Array.from({ length: variables }, (_, variable) => 1 - (phases.choose(variable) & 1));
  return { state, phases, choices };
};

describe('the value that a decision tries', () => {
  test('is false at first, and what it is set to', () => {
    const { phases, choices } = given();
    expect(choices()).toEqual([0, 0, 0, 0]);
    phases.set(1, true);
    phases.set(2, true);
    phases.set(2, false);
    expect(choices()).toEqual([0, 1, 0, 0]);
  });

  test('is what the variable had last', () => {
    const { phases, choices } = given();
    phases.save(2 * 3);
    phases.save(2 * 0);
    phases.save(2 * 0 + 1);
    expect(choices()).toEqual([0, 0, 0, 1]);
  });

  test('is that of a whole assignment where one is adopted', () => {
    const { phases, choices } = given();
    phases.adopt(Uint8Array.of(1, 0, 1, 1));
    expect(choices()).toEqual([1, 0, 1, 1]);
  });

  test('is that of the longest assignment without a conflict', () => {
    const { state, phases, choices } = given();
    for (const literal of [0, 2, 4]) decide(state, literal);
    phases.noteConflict();
    // The last decision led to the conflict: two before it did not.
    expect(choices()).toEqual([1, 1, 0, 0]);
    phases.save(1);
    expect(choices()).toEqual([1, 1, 0, 0]);
    phases.begin();
    expect(choices()).toEqual([0, 0, 0, 0]);
  });

  test('goes back to the first, the best, the opposite or elsewhere from time to time', () => {
    const { state, phases, choices } = given();
    phases.set(0, true);
    for (const literal of [1, 2, 4]) decide(state, literal);
    phases.noteConflict();
    expect(choices()).toEqual([0, 1, 0, 0]);
    phases.restarted(999);
    expect(choices()).toEqual([0, 1, 0, 0]);
    // The first.
    phases.restarted(1_000);
    expect(choices()).toEqual([1, 0, 0, 0]);
    phases.save(0);
    // The best since.
    phases.restarted(10_000);
    expect(choices()).toEqual([0, 1, 0, 0]);
    // The opposite.
    phases.restarted(20_000);
    expect(choices()).toEqual([1, 0, 1, 1]);
  });
});
