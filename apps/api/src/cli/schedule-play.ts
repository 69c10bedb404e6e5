import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import { type Problem, presentIn } from '@jumelage/scheduling/problem';
import { createRandom, type Random } from '@jumelage/scheduling/random';
import type { Day } from '@jumelage/scheduling/replan/day';
import { type Disturbance, type DisturbanceKind, disturb } from '@jumelage/scheduling/replan/disturb';
import { breachesOf, type Proposal, replan } from '@jumelage/scheduling/replan/replan';
import { assignTables } from '@jumelage/scheduling/tables';

/**
 * The kinds of disturbances, each as often as it comes in a made-up day; an extra slot is rare, as it makes room for
 * all that follows.
 */
const frequencies: readonly DisturbanceKind[] = [
  ...(['late', 'late', 'late', 'late', 'late', 'no_show', 'no_show', 'no_show', 'no_show', 'no_show'] as const),
  ...([
    'table_closed',
    'table_closed',
    'table_closed',
    'interpreter_gone',
    'interpreter_gone',
    'interpreter_gone',
  ] as const),
  ...(['new_meeting', 'new_meeting', 'new_meeting', 'walk_in', 'walk_in', 'extra_slot'] as const),
];

/** One meeting of so many in the coming slot is confirmed by its people and stays. */
const confirmedOneIn = 10;

export type Step = {
  readonly disturbance: Disturbance;
  readonly slot: number;
  /** Meetings that came up with the disturbance and were looked for with moves of others. */
  readonly wanted: number;
  readonly proposal: Proposal;
  readonly milliseconds: number;
  /** Hard rules broken, frozen meetings moved, meetings moved for a no-show. */
  readonly broken: number;
};

/**
 * Plays a day of a schedule: time advances from slot to slot, disturbances are drawn by the seed, each is re-planned
 * and the proposal applied.
 */
export function playDay(
  problem: Problem,
  slotOf: readonly number[],
  { seed, disturbances }: { readonly seed: number; readonly disturbances: number },
): Step[] {
  const random = createRandom(seed);
  const tables = problem.capacity.map((free) => Array.from({ length: free }, (_, table) => table));
  const all = problem.meetings.map(() => true);
  let day: Day = {
    problem,
    slotOf,
    tables,
    tableOf: assignTables(problem, slotOf, { tables }),
    interpreterOf: assignInterpreters(problem, slotOf),
    frozen: all.map(() => false),
    announced: all,
    from: 0,
  };
  const steps: Step[] = [];
  for (let index = 0; index < disturbances; index++) {
    day = advance(day, Math.floor((index * problem.slots) / disturbances), random);
    const disturbance = draw(day, random);
    const disturbed = disturb(day, disturbance);
    const startedAt = performance.now();
    const proposal = replan(disturbed);
    const milliseconds = performance.now() - startedAt;
    const broken =
      breachesOf(disturbed, proposal).length +
      frozenMoved(disturbed, proposal) +
      (disturbance.kind === 'no_show' ? proposal.otherMoved : 0);
    steps.push({ disturbance, slot: day.from, wanted: disturbed.wanted?.length ?? 0, proposal, milliseconds, broken });
    const { tableOf, interpreterOf } = proposal;
    day = {
      ...disturbed,
      slotOf: proposal.slotOf,
      tableOf,
      interpreterOf,
      announced: proposal.slotOf.map((slot) => slot >= 0),
      wanted: [],
    };
  }
  return steps;
}

/** Counts frozen meetings that moved though they could have stayed; one that became impossible is no longer frozen. */
function frozenMoved(day: Day, { moved, lost }: Proposal): number {
  return moved.filter(({ meeting, from }) => from < day.from || (day.frozen[meeting] && !lost.includes(meeting)))
    .length;
}

function advance(day: Day, from: number, random: Random): Day {
  if (from === day.from) return day;
  return {
    ...day,
    from,
    frozen: Array.from(
      day.slotOf,
      (slot, meeting) => (day.frozen[meeting] ?? false) || (slot === from && random.below(confirmedOneIn) === 0),
    ),
  };
}

function pick<T>(list: readonly T[], random: Random, otherwise: T): T {
  return list[random.below(Math.max(1, list.length))] ?? otherwise;
}

/** Draws a disturbance that matters: people and tables that still have something to lose. */
function draw({ problem, slotOf, tables, from }: Day, random: Random): Disturbance {
  const awaited = [
    ...new Set(problem.meetings.flatMap(({ a, b }, index) => ((slotOf[index] ?? -1) >= from ? [a, b] : []))),
  ];
  const someone = () => pick(awaited, random, 0);
  const other = (a: number) =>
    pick(
      awaited.filter((one) => one !== a),
      random,
      a === 0 ? 1 : 0,
    );
  const everyone = [...(problem.interpreters ?? []).keys()];
  const interpreters = everyone.filter((one) =>
    problem.blockOf.some((_, slot) => slot >= from && presentIn(problem, [one], slot).length > 0),
  );
  const kind = pick(
    frequencies.filter((one) => interpreters.length > 0 || one !== 'interpreter_gone'),
    random,
    'late',
  );
  switch (kind) {
    case 'late':
      return { kind, participant: someone(), until: from + 1 + random.below(4) };
    case 'no_show':
      return { kind, participant: someone() };
    case 'table_closed':
      return { kind, table: pick(tables?.[from] ?? [], random, 0), from };
    case 'interpreter_gone':
      return { kind, interpreter: pick(interpreters, random, 0), from };
    case 'new_meeting': {
      const a = someone();
      return { kind, a, b: other(a), weight: 1 + random.below(3) };
    }
    case 'walk_in': {
      const first = someone();
      return { kind, meets: [first, other(first)].map((one) => ({ with: one, weight: 1 + random.below(3) })) };
    }
    case 'extra_slot':
      return {
        kind,
        absent: Array.from({ length: problem.participants }, (_, person) => person).filter(() => random.below(2) === 0),
      };
  }
}
