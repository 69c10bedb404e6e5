import { limitsOf } from './compile.ts';
import { crewsOf } from './crews.ts';
import { interpretersFor, type Problem, peopleOf, presentIn } from './problem.ts';

export const limitKinds = ['tables', 'rooms', 'zone', 'interpreters', 'participant'] as const;

/**
 * Something of which more is asked than there is: meetings that need it and what there is of it over all slots.
 * `index`: the zone or person, the class in `needs`.
 */
export type Limit = {
  readonly kind: (typeof limitKinds)[number];
  readonly index: number;
  readonly demand: number;
  readonly supply: number;
  /** The only interpreters who can serve these meetings. */
  readonly interpreters?: readonly number[];
};

const sum = (counts: readonly number[] | undefined) => (counts ?? []).reduce((total, count) => total + count, 0);

/**
 * Returns what limits a session before anything is scheduled, the greatest shortage first: each proves that not all
 * meetings can be placed.
 */
export function sessionLimits(problem: Problem): Limit[] {
  const demandOf = new Map<readonly number[] | undefined, number>();
  const asked = new Array<number>(problem.participants).fill(0);
  for (const meeting of problem.meetings) {
    for (const limit of limitsOf(problem, meeting)) demandOf.set(limit, (demandOf.get(limit) ?? 0) + 1);
    for (const person of peopleOf(meeting)) asked[person] = (asked[person] ?? 0) + 1;
  }
  const there = asked.map((_, person) => problem.slots - new Set(problem.unavailable[person]).size);
  const limits: Limit[] = [
    { kind: 'tables', index: 0, demand: demandOf.get(problem.capacity) ?? 0, supply: sum(problem.capacity) },
    {
      kind: 'rooms',
      index: 0,
      demand: demandOf.get(problem.virtualCapacity) ?? 0,
      supply: sum(problem.virtualCapacity),
    },
    ...interpreterLimits(problem),
    ...(problem.zones ?? []).map(({ capacity }, index) => ({
      kind: 'zone' as const,
      index,
      demand: demandOf.get(capacity) ?? 0,
      supply: sum(capacity),
    })),
    ...asked.map((demand, index) => ({
      kind: 'participant' as const,
      index,
      demand,
      supply: Math.min(there[index] ?? 0, problem.mostMeetings ?? problem.slots),
    })),
  ];
  return limits
    .filter(({ demand, supply }) => demand > supply)
    .sort((a, b) => b.demand - b.supply - (a.demand - a.supply) || b.demand - a.demand);
}

/**
 * Finds where meetings that only some interpreters can serve have too few of them; of those that share an interpreter,
 * the greatest shortage.
 */
function interpreterLimits(problem: Problem): Limit[] {
  const demandOf = (classes: readonly number[]) =>
    problem.meetings.filter(({ interpreter }) => classes.includes(interpreter)).length;
  const alone = (problem.needs ?? []).flatMap((_, index) =>
    Array.from({ length: problem.slots }, (_slot, slot) =>
      presentIn(problem, interpretersFor(problem, { interpreter: index }), slot),
    ).every((present) => present.length === 0)
      ? [{ interpreters: interpretersFor(problem, { interpreter: index }), classes: [index], capacity: [] }]
      : [],
  );
  const limits = [...alone, ...crewsOf(problem).crews]
    .map(({ interpreters, classes, capacity }) => ({
      kind: 'interpreters' as const,
      index: classes[0] ?? 0,
      demand: demandOf(classes),
      supply: sum(capacity),
      interpreters,
    }))
    .filter(({ demand, supply }) => demand > supply)
    .sort(
      (a, b) =>
        b.demand - b.supply - (a.demand - a.supply) ||
        a.interpreters.length - b.interpreters.length ||
        a.index - b.index,
    );
  const told = new Set<number>();
  return limits.filter(({ interpreters }) => {
    if (interpreters.some((one) => told.has(one))) return false;
    for (const one of interpreters) told.add(one);
    return true;
  });
}
