import type { Problem, SlotOf } from './problem.ts';
import { type Breach, hardRuleTable } from './rules.ts';

/** Every breach of a hard rule by a schedule (and its tables, where given); empty means that it may be shown. */
export function validateSchedule(problem: Problem, slotOf: SlotOf, tableOf?: readonly number[], tables?: readonly (readonly number[])[]): readonly Breach[] {
  if (slotOf.length !== problem.meetings.length) throw new RangeError(`${slotOf.length} slots for ${problem.meetings.length} meetings`);
  return hardRuleTable.flatMap((rule) => rule.find({ problem, slotOf, tableOf, tables }));
}

export type Move = {
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly tableOf?: readonly number[] | undefined;
  readonly tables?: readonly (readonly number[])[] | undefined;
  readonly meeting: number;
  readonly slot: number;
  /** −1 leaves the table open. */
  readonly table: number;
};

/** Why a meeting cannot be moved by hand to a slot and a table: the breaches with it that the schedule would then have; empty means that it can. */
export function moveConflicts({ problem, slotOf, tableOf, tables, meeting, slot, table }: Move): readonly Breach[] {
  const moved = [...slotOf];
  moved[meeting] = slot;
  const seated = tableOf === undefined ? undefined : tableOf.with(meeting, table);
  return validateSchedule(problem, moved, seated, tables).filter((breach) => breach.meetings.includes(meeting));
}
