import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { fits, placeGreedily, planFrom } from '../place.ts';
import type { Problem } from '../problem.ts';
import { cases, interpreterPools, sampleMeeting, sampleProblem } from '../testing.ts';
import { validateSchedule } from '../validate.ts';
import { bringIn, createSearch } from './search.ts';

/** Small busy sessions: everything that can be placed directly is, and the last meetings wait. */
const small = fc
  .record({
    pairs: fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 2, maxLength: 2 }), { minLength: 4, maxLength: 7 }),
    capacity: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    unavailable: fc.array(fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 1 }), { minLength: 6, maxLength: 6 }),
    interpreted: fc.array(fc.constantFrom(-1, -1, 0, 1), { minLength: 7, maxLength: 7 }),
    interpreters: fc.constantFrom(interpreterPools([1, 1, 2], [1, 1, 1]), {
      interpreters: [{ away: [] }, { away: [2] }],
      needs: [[0], [0, 1]],
    }),
  })
  .map(({ pairs, capacity, unavailable, interpreted, interpreters }) => {
    const meetings = pairs.map(([a = 0, b = 1], index) =>
      sampleMeeting(a, b, { interpreter: interpreted[index] ?? -1 }),
    );
    return sampleProblem({
      participants: 6,
      slots: 3,
      meetings,
      capacity,
      unavailable,
      ...interpreters,
      pairsMayRepeat: true,
    });
  });

/**
 * Returns the fewest others that have to move to bring a meeting in, by trying every schedule; Infinity where there is
 * none.
 */
function fewestMoves(problem: Problem, slotOf: readonly number[], meeting: number): number {
  let fewest = Number.POSITIVE_INFINITY;
  const trial = [...slotOf];
  const go = (index: number, moves: number) => {
    if (moves >= fewest) return;
    if (index === trial.length) {
      if (validateSchedule(problem, trial).length === 0) fewest = moves;
      return;
    }
    if (index !== meeting && slotOf[index] === -1) {
      go(index + 1, moves);
      return;
    }
    for (let slot = 0; slot < problem.slots; slot++) {
      trial[index] = slot;
      go(index + 1, index === meeting || slot === slotOf[index] ? moves : moves + 1);
    }
    trial[index] = slotOf[index] ?? -1;
  };
  go(0, 0);
  return fewest;
}

test('the way found moves as few others as any schedule does, and where none is found there is none', () => {
  const seen = new Map<number, number>();
  fc.assert(
    fc.property(small, (problem) => {
      const plan = planFrom(compile(problem));
      placeGreedily(plan);
      const waiting = plan.slotOf.indexOf(-1);
      if (waiting < 0) return;
      const before = [...plan.slotOf];
      const quiet = new Uint8Array(before.length);
      const search = createSearch(plan, { from: 0, still: quiet, announced: quiet });
      const found =
        [0, 1, 2, 3, 4].find((moves) => bringIn(search, waiting, moves) !== undefined) ?? Number.POSITIVE_INFINITY;
      const fewest = fewestMoves(problem, before, waiting);
      expect(found).toBe(fewest > 4 ? Number.POSITIVE_INFINITY : fewest);
      if (found > 4) expect([...plan.slotOf]).toEqual(before);
      else expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
      seen.set(found, (seen.get(found) ?? 0) + 1);
    }),
    { numRuns: cases(50, 500), seed: 8 },
  );
  // Each length occurs, so none of them is held by chance.
  for (const moves of [1, 2, 3].slice(0, cases(1, 3)))
    expect(seen.get(moves) ?? 0, `${moves} moves`).toBeGreaterThan(0);
});

test('a search without a way leaves the plan as it was, and every count with it', () => {
  const problem = sampleProblem({
    participants: 2,
    slots: 1,
    meetings: [sampleMeeting(0, 1), sampleMeeting(0, 1)],
    pairsMayRepeat: true,
  });
  const plan = planFrom(compile(problem), [0, -1]);
  const before = {
    slotOf: [...plan.slotOf],
    used: [...plan.used],
    at: [...plan.at],
    busy: [...plan.busy],
    score: { ...plan.score },
  };
  const quiet = new Uint8Array(2);
  expect(fits(plan, 1, 0)).toBe(false);
  expect(bringIn(createSearch(plan, { from: 0, still: quiet, announced: quiet }), 1, 4)).toBe(undefined);
  expect({
    slotOf: [...plan.slotOf],
    used: [...plan.used],
    at: [...plan.at],
    busy: [...plan.busy],
    score: { ...plan.score },
  }).toEqual(before);
});
