import { boundOf } from './bound.ts';
import { compile } from './compile.ts';
import type { Problem } from './problem.ts';
import { solve } from './solve.ts';

export type WhatIf = { readonly count: number; readonly placed: number; readonly weight: number; readonly bound: number };

const everyMost = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, count), 0);

/**
 * What an organiser may have more or less of before an event: how many there are now, and the session with another number. Tables are added in, or taken
 * out of, every slot that has any; slots at the end, furnished and attended as the last one is; interpreters of every pair of languages.
 */
export const variations = {
  tables: {
    current: ({ capacity }: Problem) => everyMost(capacity),
    apply: (problem: Problem, count: number): Problem => {
      const change = count - everyMost(problem.capacity);
      return { ...problem, capacity: problem.capacity.map((tables) => (tables === 0 ? 0 : Math.max(0, tables + change))) };
    },
  },
  slots: {
    current: ({ slots }: Problem) => slots,
    apply: withSlots,
  },
  interpreters: {
    current: ({ interpreters }: Problem) => everyMost((interpreters ?? []).map(everyMost)),
    apply: (problem: Problem, count: number): Problem => {
      const change = count - variations.interpreters.current(problem);
      const interpreters = problem.interpreters?.map((pool) => pool.map((free) => (everyMost(pool) === 0 ? 0 : Math.max(0, free + change))));
      return { ...problem, interpreters };
    },
  },
} as const satisfies Record<string, { readonly current: (problem: Problem) => number; readonly apply: (problem: Problem, count: number) => Problem }>;
export type Variation = keyof typeof variations;

function withSlots(problem: Problem, count: number): Problem {
  const { slots } = problem;
  const resize = (list: readonly number[]) => Array.from({ length: count }, (_, slot) => list[Math.min(slot, slots - 1)] ?? 0);
  const isAway = (person: number, slot: number) => problem.unavailable[person]?.includes(Math.min(slot, slots - 1)) ?? false;
  const all = Array.from({ length: count }, (_, slot) => slot);
  return {
    ...problem,
    slots: count,
    blockOf: resize(problem.blockOf),
    capacity: resize(problem.capacity),
    virtualCapacity: problem.virtualCapacity && resize(problem.virtualCapacity),
    interpreters: problem.interpreters?.map(resize),
    zones: problem.zones?.map((zone) => ({ ...zone, capacity: resize(zone.capacity) })),
    unavailable: problem.unavailable.map((_, person) => all.filter((slot) => isAway(person, slot))),
    meetings: problem.meetings.map((meeting) => ({
      ...meeting,
      fixed: meeting.fixed < count ? meeting.fixed : -1,
      allowed: meeting.allowed && all.filter((slot) => meeting.allowed?.includes(Math.min(slot, slots - 1))),
    })),
  };
}

/** Counts worth showing around the present one: it, and up to three on each side, in steps that grow with it. */
export function countsAround(current: number): number[] {
  const step = Math.max(1, Math.round(current / 8));
  return [-3, -2, -1, 0, 1, 2, 3].map((steps) => current + steps * step).filter((count) => count >= 1);
}

/** How many meetings fit with other numbers of what is varied, each by a short search; nobody's schedule changes. */
export function whatIf(problem: Problem, vary: Variation, { seed, iterations }: { readonly seed: number; readonly iterations: number }): WhatIf[] {
  const { current, apply } = variations[vary];
  return countsAround(current(problem)).map((count) => {
    const varied = apply(problem, count);
    const { placed, weight } = solve(varied, { seed, iterations });
    return { count, placed, weight, bound: boundOf(compile(varied)) };
  });
}
