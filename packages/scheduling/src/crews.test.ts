import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChain, buildChain, chainGapChange, createChain } from './chain.ts';
import { compile } from './compile.ts';
import { crewsOf } from './crews.ts';
import { fits, place, placeGreedily, planFrom } from './place.ts';
import { createRandom } from './random.ts';
import { cases, sampleMeeting, sampleProblem } from './testing.ts';
import { validateSchedule } from './validate.ts';

const wanting = (classes: readonly number[]) =>
  classes.map((interpreter, index) => sampleMeeting(2 * index, 2 * index + 1, { interpreter }));

describe('crews', () => {
  const facts = { participants: 8, slots: 2, interpreters: [{ away: [] }, { away: [1] }, { away: [] }, { away: [] }] };
  const crews = (needs: number[][], classes: number[]) =>
    crewsOf(sampleProblem({ ...facts, needs, meetings: wanting(classes) }));

  test('are what overlapping classes need together, with all classes that they confine; what is apart stays apart', () => {
    expect(crews([[0, 1], [1, 2], [3], []], [0, 1, 2, 3])).toEqual({
      complete: true,
      crews: [
        { interpreters: [0, 1], classes: [0], capacity: [2, 1] },
        { interpreters: [1, 2], classes: [1], capacity: [2, 1] },
        { interpreters: [3], classes: [2], capacity: [1, 1] },
        { interpreters: [0, 1, 2], classes: [0, 1], capacity: [3, 2] },
      ],
    });
  });

  test('leave out classes that no meeting is of, and interpreters who are never there', () => {
    const { crews: some } = crewsOf(
      sampleProblem({
        participants: 2,
        slots: 1,
        interpreters: [{ away: [0] }, { away: [] }],
        needs: [[0, 1], [0]],
        meetings: wanting([0]),
      }),
    );
    expect(some).toEqual([{ interpreters: [1], classes: [0], capacity: [1] }]);
  });

  test('say that they are not all where there are too many', () => {
    const problem = sampleProblem({
      ...facts,
      needs: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      meetings: wanting([0, 1, 2]),
    });
    expect(crewsOf(problem, 6)).toMatchObject({ complete: true });
    expect(crewsOf(problem, 5)).toMatchObject({ complete: false });
    expect(crewsOf(problem, 5).crews).toHaveLength(5);
  });
});

/** Sessions in which interpreters are what is short: any classes, also far too many for a list of crews. */
const interpreted = fc
  .record({
    interpreters: fc.integer({ min: 1, max: 7 }),
    slots: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat({ max: 1_000_000 }),
  })
  .map(({ interpreters, slots, seed }) => {
    const { below } = createRandom(seed);
    const some = (most: number, share: number) =>
      Array.from({ length: most }, (_, index) => index).filter(() => below(100) < share);
    const needs = Array.from({ length: 1 + below(8) }, () => some(interpreters, 40));
    const people = 16;
    const meetings = Array.from({ length: 14 }, () => {
      const a = below(people);
      return sampleMeeting(a, (a + 1 + below(people - 1)) % people, { interpreter: below(needs.length + 1) - 1 });
    });
    return {
      seed,
      problem: sampleProblem({
        participants: people,
        slots,
        pairsMayRepeat: true,
        interpreters: Array.from({ length: interpreters }, () => ({ away: some(slots, 15) })),
        needs,
        meetings,
      }),
    };
  });

describe('the search', () => {
  test.each([
    ['counts crews', undefined],
    ['matches meetings to interpreters', 0],
  ])('places exactly what the rules allow where it %s', (_, mostCrews) => {
    let refused = 0;
    let swapped = 0;
    fc.assert(
      fc.property(interpreted, ({ problem, seed }) => {
        const plan = planFrom(compile(problem, mostCrews));
        for (const meeting of problem.meetings.keys()) {
          for (let slot = 0; slot < problem.slots; slot++) {
            const allowed = validateSchedule(problem, [...plan.slotOf].with(meeting, slot)).length === 0;
            expect(fits(plan, meeting, slot)).toBe(allowed);
            if (!allowed) refused++;
            else if (slot === problem.slots - 1) place(plan, meeting, slot);
          }
        }
        placeGreedily(plan);
        const { below } = createRandom(seed);
        const chain = createChain(plan);
        for (let step = 0; step < 30; step++) {
          const [meeting, to] = [below(problem.meetings.length), below(problem.slots)];
          if ((plan.slotOf[meeting] ?? -1) < 0 || plan.slotOf[meeting] === to || !buildChain(chain, meeting, to, below))
            continue;
          applyChain(chain, chainGapChange(chain));
          swapped++;
          expect(validateSchedule(problem, plan.slotOf)).toEqual([]);
        }
      }),
      { numRuns: cases(15, 150), seed: 11 },
    );
    expect(Math.min(refused, swapped)).toBeGreaterThan(cases(20, 300));
  });
});
