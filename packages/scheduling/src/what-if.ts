import { boundOf } from './bound.ts';
import { compile } from './compile.ts';
import { type Problem, presentIn } from './problem.ts';
import { solve } from './solve.ts';

export type WhatIf = {
  readonly count: number;
  readonly placed: number;
  readonly weight: number;
  readonly bound: number;
};

const everyMost = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, count), 0);

/**
 * A resource of which an organiser may have more or less before an event: the number now, and the session with another
 * number. Tables are added in, or taken out of, every slot that has any; slots at the end, furnished and attended as
 * the last one is; interpreters where they are needed most, or least.
 */
export const variations = {
  tables: {
    current: ({ capacity }: Problem) => everyMost(capacity),
    apply: (problem: Problem, count: number): Problem => {
      const change = count - everyMost(problem.capacity);
      return {
        ...problem,
        capacity: problem.capacity.map((tables) => (tables === 0 ? 0 : Math.max(0, tables + change))),
      };
    },
  },
  slots: {
    current: ({ slots }: Problem) => slots,
    apply: withSlots,
  },
  interpreters: {
    current: (problem: Problem) => working(problem).length,
    apply: withInterpreters,
  },
} as const satisfies Record<
  string,
  { readonly current: (problem: Problem) => number; readonly apply: (problem: Problem, count: number) => Problem }
>;
export type Variation = keyof typeof variations;

function withSlots(problem: Problem, count: number): Problem {
  const { slots } = problem;
  const resize = (list: readonly number[]) =>
    Array.from({ length: count }, (_, slot) => list[Math.min(slot, slots - 1)] ?? 0);
  const isAway = (person: number, slot: number) =>
    problem.unavailable[person]?.includes(Math.min(slot, slots - 1)) ?? false;
  const all = Array.from({ length: count }, (_, slot) => slot);
  return {
    ...problem,
    slots: count,
    blockOf: resize(problem.blockOf),
    capacity: resize(problem.capacity),
    virtualCapacity: problem.virtualCapacity && resize(problem.virtualCapacity),
    interpreters: problem.interpreters?.map(({ away }) => ({
      away: all.filter((slot) => away.includes(Math.min(slot, slots - 1))),
    })),
    zones: problem.zones?.map((zone) => ({ ...zone, capacity: resize(zone.capacity) })),
    unavailable: problem.unavailable.map((_, person) => all.filter((slot) => isAway(person, slot))),
    meetings: problem.meetings.map((meeting) => ({
      ...meeting,
      fixed: meeting.fixed < count ? meeting.fixed : -1,
      allowed: meeting.allowed && all.filter((slot) => meeting.allowed?.includes(Math.min(slot, slots - 1))),
    })),
  };
}

/** Lists the interpreters who are there in some slot and can serve some meeting. */
function working(problem: Problem): number[] {
  const slots = Array.from({ length: problem.slots }, (_, slot) => slot);
  return (problem.interpreters ?? []).flatMap((_, index) =>
    classesOf(problem, index).length > 0 && slots.some((slot) => presentIn(problem, [index], slot).length > 0)
      ? [index]
      : [],
  );
}

/** Lists the classes of meetings that an interpreter can serve. */
function classesOf({ needs }: Problem, interpreter: number): number[] {
  return (needs ?? []).flatMap((fitting, index) => (fitting.includes(interpreter) ? [index] : []));
}

/**
 * Invents interpreters: each one more speaks what those speak who have the most to do, and is there when one of them
 * is; each one fewer is of those who have the least.
 */
function withInterpreters(problem: Problem, count: number): Problem {
  const askedFor = (problem.needs ?? []).map(
    (_, index) => problem.meetings.filter(({ interpreter }) => interpreter === index).length,
  );
  const kinds = Map.groupBy(working(problem), (index) => classesOf(problem, index).join());
  const groups = [...kinds.values()].map((members) => ({
    members,
    classes: classesOf(problem, members[0] ?? -1),
    extra: 0,
  }));
  const serving = (index: number) =>
    groups.reduce(
      (sum, { members, classes, extra }) => sum + (classes.includes(index) ? members.length + extra : 0),
      0,
    );
  // What is asked of a class is shared evenly by those who can serve it.
  const loadOf = ({ classes }: { readonly classes: readonly number[] }) =>
    classes.reduce((sum, index) => sum + (askedFor[index] ?? 0) / Math.max(1, serving(index)), 0);
  for (let number = working(problem).length; number < count && groups.length > 0; number++) {
    const busiest = groups.reduce((most, group) => (loadOf(group) > loadOf(most) ? group : most));
    busiest.extra++;
  }
  for (let number = working(problem).length; number > count; number--) {
    const there = groups.filter(({ members, extra }) => members.length + extra > 0);
    const idlest = there.reduce((least, group) => (loadOf(group) < loadOf(least) ? group : least));
    idlest.extra--;
  }
  const awayOf = (index: number) => problem.interpreters?.[index]?.away ?? [];
  const all = Array.from({ length: problem.slots }, (_, slot) => slot);
  const gone = new Set(
    groups.flatMap(({ members, extra }) =>
      extra < 0 ? members.toSorted((a, b) => awayOf(a).length - awayOf(b).length || a - b).slice(extra) : [],
    ),
  );
  const added = groups.flatMap(({ members, classes, extra }) =>
    Array.from({ length: Math.max(0, extra) }, () => ({
      classes,
      away: all.filter((slot) => members.every((one) => awayOf(one).includes(slot))),
    })),
  );
  const before = problem.interpreters ?? [];
  return {
    ...problem,
    interpreters: [
      ...before.map((facts, index) => (gone.has(index) ? { away: all } : facts)),
      ...added.map(({ away }) => ({ away })),
    ],
    needs: problem.needs?.map((fitting, index) => [
      ...fitting,
      ...added.flatMap(({ classes }, nth) => (classes.includes(index) ? [before.length + nth] : [])),
    ]),
  };
}

/** Counts worth showing around the present one: it, and up to three on each side, in steps that grow with it. */
export function countsAround(current: number): number[] {
  const step = Math.max(1, Math.round(current / 8));
  return [-3, -2, -1, 0, 1, 2, 3].map((steps) => current + steps * step).filter((count) => count >= 1);
}

/**
 * Tells how many meetings fit with other numbers of what is varied, each by a short search; nobody's schedule changes.
 */
export function whatIf(
  problem: Problem,
  vary: Variation,
  { seed, iterations }: { readonly seed: number; readonly iterations: number },
): WhatIf[] {
  const { current, apply } = variations[vary];
  return countsAround(current(problem)).map((count) => {
    const varied = apply(problem, count);
    const { placed, weight } = solve(varied, { seed, iterations });
    return { count, placed, weight, bound: boundOf(compile(varied)) };
  });
}
