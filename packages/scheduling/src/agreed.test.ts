import { describe, expect, test } from 'vitest';
import { type Choice, cheapestMatching } from './cheapest.ts';
import { crewsOf } from './crews.ts';
import { assignInterpreters } from './interpreters.ts';
import { sessionLimits } from './limits.ts';
import { canInterpret, needsOf, understandEachOther } from './needs.ts';
import type { Problem } from './problem.ts';
import { interpretersFor, presentIn } from './problem.ts';
import { createRandom } from './random.ts';
import { serveAll } from './serve.ts';
import { layOutSlots, slotsOverlapping } from './session.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';

const minute = 60_000;

describe('the slots of a session', () => {
  test('are whole, in order, apart by the break, within their block, and no more would fit', () => {
    const { below } = createRandom(25);
    for (let round = 0; round < 200; round++) {
      const [length, pause] = [5 + below(40), below(15)];
      let at = 0;
      const blocks = Array.from({ length: 1 + below(4) }, () => {
        const startsAt = at + below(60) * minute;
        at = startsAt + (1 + below(180)) * minute;
        return { startsAt, endsAt: at };
      });
      const slots = layOutSlots(blocks, length, pause);
      blocks.forEach(({ startsAt, endsAt }, block) => {
        const own = slots.filter((slot) => slot.block === block);
        own.forEach((slot, index) => {
          expect(slot.endsAt - slot.startsAt).toBe(length * minute);
          expect(slot.startsAt).toBe(startsAt + index * (length + pause) * minute);
          expect(slot.endsAt).toBeLessThanOrEqual(endsAt);
        });
        const next = startsAt + own.length * (length + pause) * minute;
        expect(next + length * minute).toBeGreaterThan(endsAt);
      });
      expect(slots.map(({ block }) => block)).toEqual(slots.map(({ block }) => block).sort((a, b) => a - b));
    }
  });

  test('that somebody cannot attend share a moment with an appointment', () => {
    const { below } = createRandom(26);
    const slots = layOutSlots([{ startsAt: 0, endsAt: 300 * minute }], 20, 10);
    for (let round = 0; round < 200; round++) {
      const startsAt = below(320) * minute;
      const busy = [{ startsAt, endsAt: startsAt + (1 + below(60)) * minute }];
      const expected = slots.flatMap((slot, index) => {
        const shares = Array.from({ length: 20 }, (_, at) => slot.startsAt + at * minute).some((moment) =>
          busy.some((one) => one.startsAt <= moment && moment < one.endsAt),
        );
        return shares ? [index] : [];
      });
      expect(slotsOverlapping(slots, busy)).toEqual(expected);
    }
    expect(slotsOverlapping(slots, [])).toEqual([]);
  });
});

describe('languages', () => {
  const codes = ['fr', 'zh', 'en'] as const;
  const { below } = createRandom(27);
  const draw = () => codes.filter(() => below(2) === 0);

  test('in common make an interpreter needless', () => {
    for (let round = 0; round < 100; round++) {
      const [one, other] = [draw(), draw()];
      expect(understandEachOther([one, other])).toBe(codes.some((code) => one.includes(code) && other.includes(code)));
    }
  });

  test('of which an interpreter speaks one of each side, two different ones, can be interpreted', () => {
    for (let round = 0; round < 300; round++) {
      const [spoken, one, other] = [draw(), draw(), draw()];
      const pairs = codes.flatMap((from) => codes.map((to) => [from, to] as const));
      const expected = pairs.some(
        ([from, to]) =>
          from !== to && one.includes(from) && other.includes(to) && spoken.includes(from) && spoken.includes(to),
      );
      expect(canInterpret(spoken, [one, other])).toBe(expected);
    }
  });

  test('put meetings that the same interpreters serve into one class', () => {
    const interpreters = [
      ['fr', 'zh'],
      ['en', 'zh'],
      ['fr', 'en', 'zh'],
    ];
    const { needs, classOf } = needsOf(interpreters, [
      [['fr'], ['zh']],
      undefined,
      [['en'], ['zh']],
      [['zh'], ['fr']],
      [['it'], ['zh']],
    ]);
    expect(needs).toEqual([[0, 2], [1, 2], []]);
    expect(classOf).toEqual([0, -1, 1, 0, 2]);
  });
});

describe('the cheapest matching', () => {
  /** Tries every column, or none, for every row. */
  function leastCost(rows: readonly (readonly Choice[])[], none: number, taken: readonly number[] = []): number {
    const [first, ...rest] = rows;
    if (first === undefined) return 0;
    const ways = first
      .filter(({ column }) => !taken.includes(column))
      .map(({ column, cost }) => cost + leastCost(rest, none, [...taken, column]));
    return Math.min(none + leastCost(rest, none, taken), ...ways);
  }

  test('costs what trying everything costs, with rows that have no column and columns that cost more than none', () => {
    const { below } = createRandom(28);
    for (let round = 0; round < 200; round++) {
      const none = 1 + below(30);
      const rows = Array.from({ length: 1 + below(4) }, () =>
        [0, 1, 2, 3].filter(() => below(2) === 0).map((column) => ({ column, cost: below(40) })),
      );
      const columns = cheapestMatching(rows, none);
      const cost = columns.reduce(
        (sum, column, row) => sum + (rows[row]?.find((choice) => choice.column === column)?.cost ?? none),
        0,
      );
      expect({ round, cost }).toEqual({ round, cost: leastCost(rows, none) });
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
    }
  });
});

/** Sessions whose interpreters serve overlapping classes. */
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
        // Those whom nobody who is there can serve are left out before any search.
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
