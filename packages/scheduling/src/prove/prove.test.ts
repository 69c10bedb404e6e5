import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { scoreOf } from '../score.ts';
import { solve } from '../solve.ts';
import { anyProblem, cases, sampleMeeting, sampleProblem } from '../testing.ts';
import { validateSchedule } from '../validate.ts';
import { prove } from './prove.ts';

/**
 * Returns the fewest breaks of all schedules that place every meeting, by trying them; undefined where there is none.
 */
function fewestBreaks(problem: Problem): number | undefined {
  const slotOf = problem.meetings.map(() => -1);
  let best: number | undefined;
  const place = (meeting: number) => {
    if (meeting === slotOf.length) {
      const { breaks } = scoreOf(problem, slotOf);
      if (best === undefined || breaks < best) best = breaks;
      return;
    }
    for (let slot = 0; slot < problem.slots; slot++) {
      slotOf[meeting] = slot;
      if (validateSchedule(problem, slotOf).length === 0) place(meeting + 1);
    }
    slotOf[meeting] = -1;
  };
  place(0);
  return best;
}

/** Returns a small session that uses every rule now and then, and leaves room enough that all can often be placed. */
function smallProblem(seed: number): Problem {
  const { below } = createRandom(seed);
  const rarely = <T>(value: () => T, otherwise: T) => (below(6) === 0 ? value() : otherwise);
  const participants = 4 + below(3);
  const slots = 4 + below(3);
  const counts = (most: number) => Array.from({ length: slots }, () => 1 + below(most));
  const cut = below(4) === 0 ? 2 + below(2) : slots;
  const meetings = Array.from({ length: 3 + below(4) }, (_, index) => {
    const a = below(participants);
    const b = (a + 1 + below(participants - 1)) % participants;
    const third = [...Array(participants).keys()].filter((person) => person !== a && person !== b);
    return sampleMeeting(a, b, {
      others: rarely(() => third.slice(0, 1), []),
      allowed: rarely(() => [below(slots), below(slots)], undefined),
      fixed: rarely(() => below(slots), -1),
      after: rarely(() => (index > 0 ? [below(index)] : []), []),
      kind: rarely(() => 'virtual' as const, 'table' as const),
      interpreter: rarely(() => below(2), -1),
      zone: rarely(() => below(2), undefined),
    });
  });
  return sampleProblem({
    participants,
    slots,
    meetings,
    blockOf: Array.from({ length: slots }, (_, slot) => (slot < cut ? 0 : 1)),
    capacity: counts(2),
    virtualCapacity: counts(1),
    interpreters: [0, 1, 2].map(() => ({ away: rarely(() => [below(slots)], []) })),
    needs: [[0], below(2) === 0 ? [0, 1] : [1, 2]],
    zones: [
      { capacity: counts(1), reserved: false },
      { capacity: counts(1), reserved: true },
    ],
    guaranteedBreaks: rarely(() => [1, 0], undefined),
    mostMeetings: rarely(() => 3, undefined),
    pairsMayRepeat: below(2) === 0,
    unavailable: Array.from({ length: participants }, () => rarely(() => [below(slots)], [])),
  });
}

describe('proving a schedule', () => {
  it('finds what trying all schedules finds', () => {
    const seen = { infeasible: 0, withoutBreak: 0, withBreaks: 0 };
    for (let seed = 1; seed <= cases(25, 150); seed++) {
      const problem = smallProblem(seed);
      const expected = fewestBreaks(problem);
      const { status, breaks, breaksBound, slotOf } = prove(problem, undefined, { seed });
      if (expected === undefined) {
        expect({ seed, status, slotOf }).toEqual({ seed, status: 'infeasible', slotOf: undefined });
        seen.infeasible++;
      } else {
        expect({ seed, status, breaks, breaksBound }).toEqual({
          seed,
          status: 'optimal',
          breaks: expected,
          breaksBound: expected,
        });
        expect(validateSchedule(problem, slotOf ?? [])).toEqual([]);
        expect(scoreOf(problem, slotOf ?? [])).toMatchObject({ placed: problem.meetings.length, breaks: expected });
        seen[expected > 0 ? 'withBreaks' : 'withoutBreak']++;
      }
    }
    expect(Math.min(seen.infeasible, seen.withoutBreak, seen.withBreaks)).toBeGreaterThan(cases(0, 10));
  });

  it('agrees with the local search on random sessions, and improves on its schedule', () => {
    fc.assert(
      fc.property(anyProblem, ({ ...problem }) => {
        const { slotOf, placed, breaks: before } = solve(problem, { seed: 1, iterations: 2_000 });
        const all = placed === problem.meetings.length;
        const proof = prove(problem, { slotOf }, { seed: 1 });
        if (all) expect(proof.status).toBe('optimal');
        if (proof.status === 'infeasible') return;
        expect(proof.status).toBe('optimal');
        expect(validateSchedule(problem, proof.slotOf ?? [])).toEqual([]);
        expect(scoreOf(problem, proof.slotOf ?? [])).toMatchObject({
          placed: problem.meetings.length,
          breaks: proof.breaks,
        });
        if (all) expect(proof.breaks).toBeLessThanOrEqual(before);
      }),
      { numRuns: cases(20, 150), seed: 7 },
    );
  });

  const crowded = () => {
    const { below } = createRandom(3);
    const meetings = Array.from({ length: 36 }, () => {
      const a = below(14);
      return sampleMeeting(a, (a + 1 + below(13)) % 14);
    });
    return sampleProblem({
      participants: 14,
      slots: 9,
      meetings,
      capacity: new Array(9).fill(5),
      pairsMayRepeat: true,
    });
  };

  it('names interpreters where they are in too many crews to count: seven meetings that only six can serve do not fit into one slot', () => {
    const everyone = [0, 1, 2, 3, 4, 5, 6];
    const needs = everyone.flatMap((one) => everyone.filter((other) => other > one).map((other) => [one, other]));
    // So many meetings, none of which the first interpreter can serve, all in the first slot; the others have three
    // slots to themselves.
    const withCrowdOf = (crowd: number) => {
      const together = new Set(needs.filter((fitting) => !fitting.includes(0)).slice(0, crowd));
      const meetings = needs.map((fitting, index) =>
        sampleMeeting(2 * index, 2 * index + 1, {
          interpreter: index,
          allowed: together.has(fitting) ? [0] : [1, 2, 3],
        }),
      );
      return sampleProblem({
        participants: 42,
        slots: 4,
        interpreters: everyone.map(() => ({ away: [] })),
        needs,
        meetings,
      });
    };
    expect(compile(withCrowdOf(6)).servers).toBeDefined();
    const { status, slotOf = [] } = prove(withCrowdOf(6), undefined, { seed: 1 });
    expect([status, validateSchedule(withCrowdOf(6), slotOf)]).toEqual(['optimal', []]);
    expect(prove(withCrowdOf(7), undefined, { seed: 1 })).toMatchObject({ status: 'infeasible', slotOf: undefined });
  });

  it('gives the same proof for the same seed', () => {
    const problem = crowded();
    expect(prove(problem, undefined, { seed: 4 })).toEqual(prove(problem, undefined, { seed: 4 }));
  });

  it('stops when told to, with what it knows by then', () => {
    const problem = crowded();
    const bounds: number[] = [];
    const whole = prove(problem, undefined, { seed: 1, onProgress: ({ breaksBound }) => bounds.push(breaksBound) });
    expect(whole.status).toBe('optimal');
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    const { slotOf } = solve(problem, { seed: 1, iterations: 0 });
    const stopped = prove(problem, { slotOf }, { seed: 1, pause: () => true });
    expect(stopped.breaksBound).toBeLessThanOrEqual(whole.breaks ?? -1);
    expect(stopped.breaks ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(whole.breaks ?? 0);
  });

  it('says that a session is too large for it', () => {
    const meetings = Array.from({ length: 700 }, (_, index) => sampleMeeting(index, index + 700));
    const problem = sampleProblem({ participants: 1_400, slots: 150, meetings, capacity: new Array(150).fill(5) });
    expect(prove(problem, undefined, { seed: 1 })).toMatchObject({
      status: 'unsupported',
      breaksBound: 0,
      slotOf: undefined,
    });
  });
});
