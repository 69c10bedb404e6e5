import { type ProblemMeeting, peopleOf } from '../problem.ts';
import type { Day } from './day.ts';

/** The things that can go wrong, or be added, on a running day; a closed set. */
export const disturbanceKinds = [
  'late',
  'no_show',
  'table_closed',
  'interpreter_gone',
  'new_meeting',
  'extra_slot',
  'walk_in',
] as const;
export type DisturbanceKind = (typeof disturbanceKinds)[number];

export type Disturbance =
  /** The participant comes in the slot `until`. */
  | { readonly kind: 'late'; readonly participant: number; readonly until: number }
  /** The participant does not come any more. */
  | { readonly kind: 'no_show'; readonly participant: number }
  /** A table cannot be used from a slot on. */
  | { readonly kind: 'table_closed'; readonly table: number; readonly from: number }
  /** An interpreter is away from a slot on. */
  | { readonly kind: 'interpreter_gone'; readonly interpreter: number; readonly from: number }
  /** Two people agreed to meet just now; `interpreter` is the class of who can serve them, −1 for none. */
  | {
      readonly kind: 'new_meeting';
      readonly a: number;
      readonly b: number;
      readonly weight: number;
      readonly interpreter?: number;
    }
  /** One slot more at the end of the last block, furnished like the one before it; not everyone stays for it. */
  | { readonly kind: 'extra_slot'; readonly absent?: readonly number[] }
  /** A new participant, from the first open slot on, and the people they will meet. */
  | {
      readonly kind: 'walk_in';
      readonly meets: readonly { readonly with: number; readonly weight: number; readonly interpreter?: number }[];
    };

type OfKind<K extends DisturbanceKind> = Extract<Disturbance, { readonly kind: K }>;

const effects: { readonly [K in DisturbanceKind]: (day: Day, disturbance: OfKind<K>) => Day } = {
  late: (day, { participant, until }) => withAbsence(day, participant, until),
  no_show: (day, { participant }) => withAbsence(day, participant, day.problem.slots),
  table_closed: withTableClosed,
  interpreter_gone: (day, { interpreter, from }) => {
    const gone = Array.from({ length: day.problem.slots }, (_, slot) => slot).filter(
      (slot) => slot >= Math.max(from, day.from),
    );
    const interpreters = day.problem.interpreters?.map(({ away }, index) => ({
      away: index === interpreter ? [...new Set([...away, ...gone])] : away,
    }));
    return { ...day, problem: { ...day.problem, interpreters } };
  },
  new_meeting: (day, { a, b, weight, interpreter }) =>
    withMeetings(day, [{ a, b, weight, fixed: -1, after: [], kind: 'table', interpreter: interpreter ?? -1 }]),
  extra_slot: (day, { absent }) => {
    const { problem } = day;
    const extra = problem.slots;
    const extend = (list: readonly number[]) => [...list, list.at(-1) ?? 0];
    return {
      ...day,
      problem: {
        ...problem,
        slots: extra + 1,
        blockOf: extend(problem.blockOf),
        capacity: extend(problem.capacity),
        virtualCapacity: problem.virtualCapacity && extend(problem.virtualCapacity),
        // Who is away at the end stays away.
        interpreters: problem.interpreters?.map(({ away }) => ({
          away: away.includes(extra - 1) ? [...away, extra] : away,
        })),
        zones: problem.zones?.map((zone) => ({ ...zone, capacity: extend(zone.capacity) })),
        unavailable: problem.unavailable.map((slots, person) => (absent?.includes(person) ? [...slots, extra] : slots)),
      },
      tables: day.tables && [...day.tables, day.tables.at(-1) ?? []],
    };
  },
  walk_in: (day, { meets }) => {
    const { problem } = day;
    const newcomer = problem.participants;
    const past = Array.from({ length: day.from }, (_, slot) => slot);
    const arrived = {
      ...day,
      problem: { ...problem, participants: newcomer + 1, unavailable: [...problem.unavailable, past] },
    };
    const meetings = meets.map(
      (one): ProblemMeeting => ({
        a: newcomer,
        b: one.with,
        weight: one.weight,
        fixed: -1,
        after: [],
        kind: 'table',
        interpreter: one.interpreter ?? -1,
      }),
    );
    return withMeetings(arrived, meetings);
  },
};

/**
 * Returns the day with a disturbance in it, ready to re-plan; what is past or running is not touched, and new meetings
 * are wanted ones.
 */
export function disturb(day: Day, disturbance: Disturbance): Day {
  return effectOf(disturbance.kind)(day, disturbance);
}

function effectOf<K extends DisturbanceKind>(kind: K): (day: Day, disturbance: Disturbance) => Day {
  const effect: (day: Day, disturbance: OfKind<K>) => Day = effects[kind];
  const isOfKind = (one: Disturbance): one is OfKind<K> => one.kind === kind;
  return (day, one) => (isOfKind(one) ? effect(day, one) : day);
}

function oneLess(counts: readonly number[], where: (slot: number) => boolean): number[] {
  return counts.map((count, slot) => (where(slot) ? Math.max(0, count - 1) : count));
}

/**
 * Takes the table from its slots and from what there is in them: of a booth from the booth alone, else from the common
 * tables and its zones.
 */
function withTableClosed(day: Day, { table, from }: OfKind<'table_closed'>): Day {
  const { problem, tables, zoneTables } = day;
  const closed = (slot: number) => slot >= Math.max(from, day.from) && (tables?.[slot]?.includes(table) ?? true);
  const holds = (zone: number) => zoneTables?.[zone]?.includes(table) ?? false;
  const reserved = (problem.zones ?? []).some((zone, index) => zone.reserved && holds(index));
  return {
    ...day,
    problem: {
      ...problem,
      capacity: reserved ? problem.capacity : oneLess(problem.capacity, closed),
      zones: problem.zones?.map((zone, index) =>
        holds(index) ? { ...zone, capacity: oneLess(zone.capacity, closed) } : zone,
      ),
    },
    tables: tables?.map((open, slot) => (closed(slot) ? open.filter((one) => one !== table) : open)),
  };
}

/** Takes a participant away from the first open slot until another; their confirmations in these slots fall. */
function withAbsence(day: Day, participant: number, until: number): Day {
  const { problem, from, slotOf } = day;
  const away = Array.from({ length: Math.max(0, Math.min(until, problem.slots) - from) }, (_, index) => from + index);
  const falls = (meeting: ProblemMeeting, index: number) =>
    away.includes(slotOf[index] ?? -1) && peopleOf(meeting).includes(participant);
  return {
    ...day,
    problem: {
      ...problem,
      unavailable: problem.unavailable.map((slots, person) =>
        person === participant ? [...new Set([...slots, ...away])] : slots,
      ),
    },
    frozen: problem.meetings.map((meeting, index) => (day.frozen[index] ?? false) && !falls(meeting, index)),
  };
}

function withMeetings(day: Day, meetings: readonly ProblemMeeting[]): Day {
  const first = day.problem.meetings.length;
  const extend = <T>(list: readonly T[], value: T) => [...list, ...meetings.map(() => value)];
  return {
    ...day,
    problem: { ...day.problem, meetings: [...day.problem.meetings, ...meetings] },
    slotOf: extend([...day.slotOf], -1),
    tableOf: day.tableOf && extend(day.tableOf, -1),
    interpreterOf: day.interpreterOf && extend(day.interpreterOf, -1),
    frozen: extend(day.frozen, false),
    announced: day.announced && extend(day.announced, false),
    wanted: [...(day.wanted ?? []), ...meetings.map((_, index) => first + index)],
  };
}
