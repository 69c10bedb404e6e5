import fc from 'fast-check';
import type { Problem, ProblemMeeting } from './problem.ts';

/** Picks how many random cases a test tries: a sample each time, all of them in a campaign (`npm run campaigns`). */
export function cases(sample: number, whole: number): number {
  return process.env.TEST_CAMPAIGNS === 'whole' ? whole : sample;
}

/** Returns a small problem for tests: slots in one block, a table for everyone, all available. */
export function sampleProblem(facts: Partial<Problem> & Pick<Problem, 'participants' | 'slots' | 'meetings'>): Problem {
  const { participants, slots } = facts;
  return {
    blockOf: new Array(slots).fill(0),
    capacity: new Array(slots).fill(participants),
    unavailable: Array.from({ length: participants }, () => []),
    ...facts,
  };
}

/** Returns a meeting for tests: priority 1, at a table, no restriction. */
export function sampleMeeting(a: number, b: number, facts: Partial<ProblemMeeting> = {}): ProblemMeeting {
  return { a, b, weight: 1, fixed: -1, after: [], kind: 'table', interpreter: -1, ...facts };
}

/**
 * Makes interpreters from how many are free in each slot, pool by pool: whoever is of a pool serves the meetings
 * of the class of the same index.
 */
export function interpreterPools(
  ...pools: readonly (readonly number[])[]
): Required<Pick<Problem, 'interpreters' | 'needs'>> {
  const interpreters: { readonly away: readonly number[] }[] = [];
  const needs = pools.map((free) =>
    Array.from(
      { length: Math.max(...free) },
      (_, nth) => interpreters.push({ away: free.flatMap((count, slot) => (nth < count ? [] : [slot])) }) - 1,
    ),
  );
  return { interpreters, needs };
}

/**
 * Random sessions that use every rule: blocks, scarce tables, rooms and interpreters, absences, pins, restrictions,
 * orders, colleagues, breaks.
 */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    participants: fc.integer({ min: 4, max: 12 }),
    slots: fc.integer({ min: 2, max: 9 }),
    meetings: fc.integer({ min: 1, max: 30 }),
  })
  .chain(({ participants, slots, meetings }) => {
    const slot = fc.nat({ max: slots - 1 });
    const counts = (max: number) => fc.array(fc.nat({ max }), { minLength: slots, maxLength: slots });
    const rarely = <T>(value: fc.Arbitrary<T>, otherwise: T) =>
      fc.oneof({ weight: 5, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });
    const meeting = fc
      .record({
        people: fc.uniqueArray(fc.nat({ max: participants - 1 }), { minLength: 2, maxLength: 3 }),
        weight: fc.integer({ min: 1, max: 5 }),
        allowed: rarely(fc.uniqueArray(slot, { minLength: 1 }), undefined),
        fixed: rarely(slot, -1),
        after: rarely(fc.array(fc.nat({ max: meetings - 1 }), { maxLength: 2 }), []),
        kind: fc.constantFrom('table' as const, 'table' as const, 'virtual' as const),
        interpreter: fc.constantFrom(-1, -1, -1, 0, 1, 2, 3),
        zone: fc.constantFrom(undefined, undefined, 0, 1),
      })
      .map(({ people: [a = 0, b = 1, ...others], ...rest }): ProblemMeeting => ({ a, b, others, ...rest }));
    return fc.record({
      participants: fc.constant(participants),
      slots: fc.constant(slots),
      blockOf: fc.nat({ max: slots }).map((cut) => Array.from({ length: slots }, (_, index) => (index < cut ? 0 : 1))),
      capacity: counts(4),
      virtualCapacity: counts(2),
      interpreters: fc.array(fc.record({ away: rarely(fc.uniqueArray(slot), []) }), { minLength: 4, maxLength: 4 }),
      // Who is named beyond the four interpreters is nobody.
      needs: fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
      zones: fc.tuple(counts(2), counts(1)).map(([part, booth]) => [
        { capacity: part, reserved: false },
        { capacity: booth, reserved: true },
      ]),
      mostMeetings: rarely(fc.integer({ min: 1, max: 4 }), undefined),
      leastMeetings: rarely(fc.integer({ min: 0, max: 3 }), undefined),
      guaranteedBreaks: fc.constantFrom(undefined, [1, 0], [1, 1]),
      pairsMayRepeat: fc.boolean(),
      unavailable: fc.array(rarely(fc.uniqueArray(slot, { maxLength: 3 }), []), {
        minLength: participants,
        maxLength: participants,
      }),
      meetings: fc
        .array(meeting, { minLength: meetings, maxLength: meetings })
        .map((list) => list.map((one, index) => ({ ...one, after: one.after.filter((before) => before !== index) }))),
    });
  })
  .map((problem) => (problem.blockOf[0] === 1 ? { ...problem, blockOf: problem.blockOf.map(() => 0) } : problem));
