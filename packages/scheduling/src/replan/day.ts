import { type Problem, peopleOf, type SlotOf } from '../problem.ts';

/** A session that runs: its facts as they are now, what was planned, and what can no longer be changed. */
export type Day = {
  /** The facts with the disturbance in them. */
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly tableOf?: readonly number[] | undefined;
  /** Tables that can be used in each slot; undefined where only their number is known. */
  readonly tables?: readonly (readonly number[])[] | undefined;
  /** Rooms that can be used in each slot, for meetings held online. */
  readonly rooms?: readonly (readonly number[])[] | undefined;
  /** Tables of each zone; undefined where only their number is known. */
  readonly zoneTables?: readonly (readonly number[])[] | undefined;
  /** Interpreter of each meeting, −1 where it has none; undefined where nobody was named yet. */
  readonly interpreterOf?: readonly number[] | undefined;
  /** Meetings that stay where they are: running or confirmed; whatever is before `from` stays without being named. */
  readonly frozen: readonly boolean[];
  /** First slot that is still open; earlier ones are past or running. */
  readonly from: number;
  /** Meetings whose place was announced already: dearer to move. */
  readonly announced?: readonly boolean[] | undefined;
  /**
   * Unplaced meetings for which others may move, as for a lost one; the rest of the waiting list is placed with none
   * moved.
   */
  readonly wanted?: readonly number[] | undefined;
};

/** Tells whether a meeting has taken place or is running: a fact, whatever the rules say of it now. */
export function isFact({ slotOf, from }: Day, meeting: number): boolean {
  const slot = slotOf[meeting] ?? -1;
  return slot >= 0 && slot < from;
}

/** Lists the meetings of a person that are planned in a slot still open, in the order of the list. */
export function openMeetingsOf({ problem, slotOf, from }: Day, person: number): number[] {
  return problem.meetings.flatMap((meeting, index) =>
    (slotOf[index] ?? -1) >= from && peopleOf(meeting).includes(person) ? [index] : [],
  );
}
