import type { Problem, SlotOf } from './problem.ts';
import { type Breach, hardRuleTable, type Schedule } from './rules.ts';

/** The parts of a schedule beyond its slots: tables and interpreters, by meeting; what is left out is not checked. */
export type Furnishing = Partial<Omit<Schedule, 'problem' | 'slotOf'>>;

/**
 * Returns every breach of a hard rule by a schedule (and its tables and interpreters, where given); empty means that it
 * may be shown.
 */
export function validateSchedule(problem: Problem, slotOf: SlotOf, furnishing: Furnishing = {}): readonly Breach[] {
  if (slotOf.length !== problem.meetings.length)
    throw new RangeError(`${slotOf.length} slots for ${problem.meetings.length} meetings`);
  const { tableOf, tables, ...rest } = furnishing;
  return hardRuleTable.flatMap((rule) => rule.find({ problem, slotOf, tableOf, tables, ...rest }));
}

export type Move = Furnishing & {
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly meeting: number;
  readonly slot: number;
  /** −1 leaves the table open. */
  readonly table: number;
};

/**
 * Tells why a meeting cannot be moved by hand to a slot and a table: the breaches with it that the schedule would then
 * have; empty means that it can.
 */
export function moveConflicts({ problem, slotOf, tableOf, meeting, slot, table, ...rest }: Move): readonly Breach[] {
  const moved = [...slotOf];
  moved[meeting] = slot;
  const seated = tableOf === undefined ? undefined : tableOf.with(meeting, table);
  return validateSchedule(problem, moved, { ...rest, tableOf: seated }).filter((breach) =>
    breach.meetings.includes(meeting),
  );
}
