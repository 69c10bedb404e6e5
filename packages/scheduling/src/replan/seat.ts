import type { SlotOf } from '../problem.ts';
import { assignTables } from '../tables.ts';
import { type Day, isFact } from './day.ts';

/** A meeting that keeps its slot and changes table. */
export type Reseated = { readonly meeting: number; readonly from: number; readonly to: number };

/** Tables for a changed plan: who keeps the slot keeps the table while it can be used; the others get a free one near where their people sit. */
export function seatAgain(day: Day, slotOf: SlotOf): { readonly tableOf: readonly number[] | undefined; readonly reseated: readonly Reseated[] } {
  const { problem, tables, tableOf } = day;
  if (tables === undefined || tableOf === undefined) return { tableOf: undefined, reseated: [] };
  const before = (meeting: number) => tableOf[meeting] ?? -1;
  const pinned = problem.meetings.map((_, meeting) => {
    const slot = slotOf[meeting] ?? -1;
    return slot === day.slotOf[meeting] && tables[slot]?.includes(before(meeting)) ? before(meeting) : -1;
  });
  const assigned = assignTables(problem, slotOf, { tables, pinned });
  const after = assigned.map((table, meeting) => (isFact(day, meeting) ? before(meeting) : table));
  const reseated = after.flatMap((to, meeting) =>
    before(meeting) >= 0 && slotOf[meeting] === day.slotOf[meeting] && to !== before(meeting) ? [{ meeting, from: before(meeting), to }] : [],
  );
  return { tableOf: after, reseated };
}
