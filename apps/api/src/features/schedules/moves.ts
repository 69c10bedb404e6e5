import type { SessionScope } from '@jumelage/db/repositories/schedules';
import type { Id } from '@jumelage/domain/ids';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import { type ProblemMeeting, peopleOf } from '@jumelage/scheduling/problem';
import type { Breach } from '@jumelage/scheduling/rules';
import { validateSchedule } from '@jumelage/scheduling/validate';
import type { Plan } from './plan.ts';

export type MeetingScope = SessionScope & { readonly meetingId: Id<'meeting'>; readonly by: Id<'user'> };

/** The place to which somebody moves a meeting by hand, by index; table −1: any that is free. */
export type Place = { readonly slot: number; readonly table: number };
export type Moves = ReadonlyMap<number, Place>;

export type Neighbours = {
  /**
   * Lists what can conflict with moved meetings: those in the same slots, of the same people, or before or after;
   * themselves included.
   */
  readonly near: (moves: Moves) => readonly number[];
  readonly inSlot: (slot: number) => readonly number[];
};

/** Indexes the neighbours of each meeting in a draft: looked up for hundreds of moves, so worked out once. */
export function neighboursIn({ problem, slotOf }: Plan): Neighbours {
  const inSlot = Map.groupBy(slotOf.keys(), (index) => slotOf[index] ?? -1);
  const of = new Map<number, number[]>();
  const later = new Map<number, number[]>();
  const add = (to: Map<number, number[]>, key: number, index: number) =>
    void (to.get(key)?.push(index) ?? to.set(key, [index]));
  problem.meetings.forEach((meeting, index) => {
    for (const person of peopleOf(meeting)) add(of, person, index);
    for (const before of meeting.after) add(later, before, index);
  });
  const near = (moves: Moves) => {
    const found = new Set(moves.keys());
    for (const [index, { slot }] of moves) {
      const meeting = problem.meetings[index];
      for (const other of inSlot.get(slot) ?? []) found.add(other);
      for (const person of meeting ? peopleOf(meeting) : []) for (const other of of.get(person) ?? []) found.add(other);
      for (const other of [...(meeting?.after ?? []), ...(later.get(index) ?? [])]) found.add(other);
    }
    return [...found];
  };
  return { near, inSlot: (slot) => inSlot.get(slot) ?? [] };
}

/**
 * Lists the rules that a draft would break with some of its meetings elsewhere, as far as these take part: this decides
 * which moves by hand are allowed and offered. Only neighbours are checked, so that a session of thousands is answered
 * at once. Moves by hand may move pinned meetings.
 */
export function breachesAfter(plan: Plan, moves: Moves, neighbours: Neighbours = neighboursIn(plan)): Breach[] {
  const { problem, resources } = plan;
  const indexes = neighbours.near(moves);
  const at = new Map(indexes.map((index, i) => [index, i]));
  const meetings = indexes.flatMap((index): ProblemMeeting[] => {
    const meeting = problem.meetings[index];
    if (!meeting) return [];
    return [
      {
        ...meeting,
        fixed: moves.has(index) ? -1 : meeting.fixed,
        after: meeting.after.flatMap((before) => at.get(before) ?? []),
      },
    ];
  });
  const slotOf = indexes.map((index) => moves.get(index)?.slot ?? plan.slotOf[index] ?? -1);
  const tableOf = indexes.map((index) => moves.get(index)?.table ?? plan.tableOf[index] ?? -1);
  const { tables, rooms, zoneTables } = resources;
  const breaches = validateSchedule({ ...problem, meetings }, slotOf, { tables, rooms, zoneTables, tableOf });
  return breaches
    .map((breach) => ({ ...breach, meetings: breach.meetings.map((index) => indexes[index] ?? -1) }))
    .filter((breach) => breach.meetings.some((index) => moves.has(index)));
}

/** Makes the moves that swap two placed meetings. */
export function swapOf({ slotOf, tableOf }: Plan, one: number, other: number): Moves {
  const placeOf = (index: number): Place => ({ slot: slotOf[index] ?? -1, table: tableOf[index] ?? -1 });
  return new Map([
    [one, placeOf(other)],
    [other, placeOf(one)],
  ]);
}

/**
 * Finds somebody who cannot be where moved meetings would have them. It is a cheap check that rules out most impossible
 * swaps.
 */
export function personInTheWay({ problem }: Plan, moves: Moves, { inSlot }: Neighbours): Breach | undefined {
  for (const [index, { slot }] of moves) {
    const meeting = problem.meetings[index];
    const people = meeting ? peopleOf(meeting) : [];
    const away = people.find((person) => problem.unavailable[person]?.includes(slot));
    if (away !== undefined) return { rule: 'within_availability', meetings: [index], participant: away, slot };
    for (const other of inSlot(slot)) {
      if (moves.has(other)) continue;
      const there = problem.meetings[other];
      const busy = there && peopleOf(there).find((person) => people.includes(person));
      if (busy !== undefined) return { rule: 'one_meeting_a_slot', meetings: [index, other], participant: busy, slot };
    }
  }
  return undefined;
}

export type Interpreted = { readonly meetingId: Id<'meeting'>; readonly interpreterId: Id<'interpreter'> | null };

/**
 * Assigns interpreters in the slots that moves touch: everybody keeps theirs where that leaves one for each, else as
 * few as possible change. Returns the moved meetings, and those whose interpreter changes.
 */
export function interpretersAfter(plan: Plan, moves: Moves): Interpreted[] {
  const { problem, meetings, session, interpreterOf: previous } = plan;
  const touched = new Set([...moves].flatMap(([index, { slot }]) => [slot, plan.slotOf[index] ?? -1]));
  const slotOf = problem.meetings.map((_, index) => {
    const slot = moves.get(index)?.slot ?? plan.slotOf[index] ?? -1;
    return touched.has(slot) ? slot : -1;
  });
  const pinned = problem.meetings.map(({ fixed }, index) => (fixed >= 0 ? (previous[index] ?? -1) : -1));
  const interpreterOf = assignInterpreters(problem, slotOf, { pinned, previous });
  return meetings.flatMap(({ id }, index) => {
    const isMeant = moves.has(index) || ((slotOf[index] ?? -1) >= 0 && interpreterOf[index] !== previous[index]);
    return isMeant
      ? [{ meetingId: id, interpreterId: session.interpreters[interpreterOf[index] ?? -1]?.id ?? null }]
      : [];
  });
}
