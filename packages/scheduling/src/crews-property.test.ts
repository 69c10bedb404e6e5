import { describe, expect, test } from 'vitest';
import { crewsOf } from './crews.ts';
import { assignInterpreters } from './interpreters.ts';
import { sessionLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import { interpretersFor, presentIn } from './problem.ts';
import { createRandom } from './random.ts';
import { serveAll } from './serve.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';

/** Makes a session whose interpreters serve overlapping classes. */
function interpreted(seed: number): Problem {
  const { below } = createRandom(seed);
  const count = 2 + below(3);
  const needs = Array.from({ length: 3 }, () =>
    Array.from({ length: count }, (_, one) => one).filter(() => below(2) === 0),
  );
  const slots = 1 + below(2);
  return sampleProblem({
    participants: 12,
    slots,
    needs,
    interpreters: Array.from({ length: count }, () => ({ away: below(4) === 0 ? [below(slots)] : [] })),
    meetings: Array.from({ length: 6 }, (_, index) =>
      sampleMeeting(2 * index, 2 * index + 1, { interpreter: below(3) }),
    ),
  });
}

describe('crews', () => {
  test('are exceeded by meetings of a slot exactly where these cannot all be served', () => {
    const seen = { served: 0, short: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const problem = interpreted(seed);
      const { crews, complete } = crewsOf(problem);
      expect(complete).toBe(true);
      for (let bits = 0; bits < 64; bits++) {
        const meetings = problem.meetings.filter((_, index) => (bits >> index) & 1);
        const servers = meetings.map((meeting) => presentIn(problem, interpretersFor(problem, meeting), 0));
        // Those that nobody who is there can serve are left out before any search.
        if (servers.some((some) => some.length === 0)) continue;
        const fits = crews.every(
          ({ classes, capacity }) =>
            meetings.filter(({ interpreter }) => classes.includes(interpreter)).length <= (capacity[0] ?? 0),
        );
        const canBeServed = serveAll(servers) !== undefined;
        expect({ seed, bits, fits }).toEqual({ seed, bits, fits: canBeServed });
        seen[canBeServed ? 'served' : 'short']++;
      }
    }
    expect(Math.min(seen.served, seen.short)).toBeGreaterThan(100);
  });

  test('that are short are limits of the session, each of them true', () => {
    let limited = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const problem = interpreted(seed);
      for (const limit of sessionLimits(problem)) {
        expect(limit.demand).toBeGreaterThan(limit.supply);
        if (limit.kind !== 'interpreters') continue;
        limited++;
        // Those meetings have no other interpreters than these, so no more of them can be placed than these have slots.
        const only = problem.meetings.filter((meeting) =>
          interpretersFor(problem, meeting).every(
            (one) => limit.interpreters?.includes(one) || problem.interpreters?.[one]?.away.length === problem.slots,
          ),
        );
        expect(only.length).toBeGreaterThanOrEqual(limit.demand);
        const slots = Array.from(
          { length: problem.slots },
          (_, slot) => presentIn(problem, limit.interpreters ?? [], slot).length,
        );
        expect(slots.reduce((sum, count) => sum + count, 0)).toBe(limit.supply);
      }
    }
    expect(limited).toBeGreaterThan(10);
  });
});

describe('interpreters of a schedule', () => {
  test('serve as many meetings as can be served, each one a slot', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = interpreted(seed);
      const slotOf = problem.meetings.map((_, index) => (index < 4 ? 0 : -1));
      const found = assignInterpreters(problem, slotOf);
      const served = found.filter((one) => one >= 0);
      expect(new Set(served).size).toBe(served.length);
      found.forEach((one, index) => {
        if (one < 0) return;
        expect(
          presentIn(problem, interpretersFor(problem, problem.meetings[index] ?? { interpreter: -1 }), 0),
        ).toContain(one);
      });
      const servers = problem.meetings
        .slice(0, 4)
        .map((meeting) => presentIn(problem, interpretersFor(problem, meeting), 0));
      const sizes = Array.from({ length: 16 }, (_, bits) => servers.filter((_one, index) => (bits >> index) & 1))
        .filter((some) => serveAll(some) !== undefined)
        .map((some) => some.length);
      expect(served.length).toBe(Math.max(...sizes));
    }
  });
});
