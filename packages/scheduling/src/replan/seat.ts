import { assignInterpreters } from '../interpreters.ts';
import type { SlotOf } from '../problem.ts';
import { assignTables } from '../tables.ts';
import { type Day, isFact } from './day.ts';

/** A meeting that keeps its slot and changes table or interpreter. */
export type Reseated = { readonly meeting: number; readonly from: number; readonly to: number };

export type Seating = {
  /** Undefined where the day names no tables. */
  readonly tableOf: readonly number[] | undefined;
  /** Undefined where the day names nobody. */
  readonly interpreterOf: readonly number[] | undefined;
  /** Meetings that keep their slot and change table. */
  readonly reseated: readonly Reseated[];
};

/**
 * Gives tables and interpreters to a changed plan: who keeps the slot keeps both while they can be used; the others get
 * free ones.
 */
export function seatAgain(day: Day, slotOf: SlotOf): Seating {
  const tableOf = day.tables && day.tableOf && tablesAgain(day, slotOf, { tables: day.tables, before: day.tableOf });
  const interpreterOf = day.interpreterOf && interpretersAgain(day, slotOf, day.interpreterOf);
  const reseated = (tableOf ?? []).flatMap((to, meeting) => {
    const from = day.tableOf?.[meeting] ?? -1;
    return from >= 0 && slotOf[meeting] === day.slotOf[meeting] && to !== from ? [{ meeting, from, to }] : [];
  });
  return { tableOf, interpreterOf, reseated };
}

type Tables = { readonly tables: readonly (readonly number[])[]; readonly before: readonly number[] };

function tablesAgain(day: Day, slotOf: SlotOf, { tables, before }: Tables): number[] {
  const { problem, zoneTables, rooms } = day;
  const placesOf = (meeting: number) => (problem.meetings[meeting]?.kind === 'virtual' ? rooms : tables);
  const stays = (meeting: number) => {
    const slot = slotOf[meeting] ?? -1;
    return (
      isFact(day, meeting) ||
      (slot >= 0 &&
        slot === day.slotOf[meeting] &&
        (placesOf(meeting)?.[slot]?.includes(before[meeting] ?? -1) ?? false))
    );
  };
  const staying = problem.meetings.map((_, meeting) => (stays(meeting) ? (before[meeting] ?? -1) : -1));
  const taken = tables.map(() => new Set<number>());
  staying.forEach((table, meeting) => {
    taken[slotOf[meeting] ?? -1]?.add(table);
  });
  const seatless = problem.meetings.map((_, meeting) => (stays(meeting) ? -1 : (slotOf[meeting] ?? -1)));
  const freeOf = (places: readonly (readonly number[])[]) =>
    places.map((open, slot) => open.filter((place) => !taken[slot]?.has(place)));
  const free = { tables: freeOf(tables), rooms: rooms && freeOf(rooms) };
  const assigned = assignTables(problem, seatless, { ...free, zoneTables, previous: before });
  const tableOf = staying.map((table, meeting) => (stays(meeting) ? table : (assigned[meeting] ?? -1)));
  // Where those who stay hold the tables of a zone that another needs, the whole slot is seated again, as before where
  // that can be.
  const short = new Set(
    seatless.filter(
      (slot, meeting) => slot >= 0 && problem.meetings[meeting]?.kind === 'table' && tableOf[meeting] === -1,
    ),
  );
  if (short.size === 0) return tableOf;
  const fresh = assignTables(problem, Array.from(slotOf), { tables, rooms, zoneTables, previous: before });
  return tableOf.map((table, meeting) => (short.has(slotOf[meeting] ?? -1) ? (fresh[meeting] ?? -1) : table));
}

/**
 * Leaves everybody who keeps the slot their interpreter wherever that leaves nobody without one; announced meetings
 * come first.
 */
function interpretersAgain(day: Day, slotOf: SlotOf, before: readonly number[]): number[] {
  const previous = before.map((interpreter, meeting) => (slotOf[meeting] === day.slotOf[meeting] ? interpreter : -1));
  const pinned = previous.map((interpreter, meeting) =>
    day.announced?.[meeting] || day.frozen[meeting] ? interpreter : -1,
  );
  const assigned = assignInterpreters(day.problem, slotOf, { pinned, previous });
  return assigned.map((interpreter, meeting) => (isFact(day, meeting) ? (before[meeting] ?? -1) : interpreter));
}
