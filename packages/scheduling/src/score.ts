import { type Problem, peopleOf, type SlotOf } from './problem.ts';

export const softRules = [
  'priority_placed',
  'nobody_without',
  'fair_share',
  'few_breaks',
  'few_idle_slots',
  'few_table_changes',
] as const;
export type SoftRuleId = (typeof softRules)[number];

export type Score = {
  readonly placed: number;
  readonly weight: number;
  /**
   * Meetings that people lack to the least that each should have; where that is 1, people who asked for a meeting and
   * have none.
   */
  readonly without: number;
  /** Least share of a person's meetings that is placed; 1 where nobody has any. */
  readonly worstShare: number;
  readonly breaks: number;
  readonly idle: number;
};

/**
 * Returns the plain and slow score that defines the levels; a meeting counts where it has a slot. Breaks are stretches
 * without a meeting between two of a block.
 */
export function scoreOf(problem: Problem, slotOf: SlotOf): Score {
  const asked = new Array<number>(problem.participants).fill(0);
  const slotsOf: number[][] = asked.map(() => []);
  let placed = 0;
  let weight = 0;
  problem.meetings.forEach((meeting, index) => {
    const slot = slotOf[index] ?? -1;
    if (slot >= 0) {
      placed++;
      weight += meeting.weight;
    }
    for (const person of peopleOf(meeting)) {
      asked[person] = (asked[person] ?? 0) + 1;
      if (slot >= 0) slotsOf[person]?.push(slot);
    }
  });
  let without = 0;
  let worstShare = 1;
  let breaks = 0;
  let idle = 0;
  slotsOf.forEach((slots, person) => {
    const wanted = asked[person] ?? 0;
    without += Math.max(0, Math.min(wanted, problem.leastMeetings ?? 1) - slots.length);
    if (wanted > 0) worstShare = Math.min(worstShare, slots.length / wanted);
    slots.sort((a, b) => a - b);
    for (let i = 1; i < slots.length; i++) {
      const from = slots[i - 1] ?? 0;
      const to = slots[i] ?? 0;
      if (to - from < 2 || problem.blockOf[from] !== problem.blockOf[to]) continue;
      breaks++;
      idle += to - from - 1;
    }
  });
  return { placed, weight, without, worstShare, breaks, idle };
}

/**
 * Counts people's consecutive meetings of a block, and those at another table than the one before; rooms do not count.
 */
export function tableChanges(
  problem: Problem,
  slotOf: SlotOf,
  tableOf: readonly number[],
): { readonly changes: number; readonly pairs: number } {
  const seats: { slot: number; table: number }[][] = Array.from({ length: problem.participants }, () => []);
  problem.meetings.forEach((meeting, index) => {
    const slot = slotOf[index] ?? -1;
    const table = tableOf[index] ?? -1;
    if (slot >= 0 && table >= 0) for (const person of peopleOf(meeting)) seats[person]?.push({ slot, table });
  });
  let changes = 0;
  let pairs = 0;
  for (const list of seats) {
    list.sort((a, b) => a.slot - b.slot);
    list.forEach((seat, i) => {
      const before = list[i - 1];
      if (before === undefined || problem.blockOf[before.slot] !== problem.blockOf[seat.slot]) return;
      pairs++;
      if (before.table !== seat.table) changes++;
    });
  }
  return { changes, pairs };
}
