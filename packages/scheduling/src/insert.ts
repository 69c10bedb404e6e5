import { fits, place, placeBest, unplace } from './place.ts';
import type { WorkPlan } from './plan.ts';

/** The changes of an insertion, to undo it: meetings and the slots that they had (−1 = unplaced). */
export type Insertion = { readonly meetings: number[]; readonly slots: number[] };

function takeOut(plan: WorkPlan, undo: Insertion, meeting: number): boolean {
  if (plan.model.pinned[meeting] === 1) return false;
  undo.meetings.push(meeting);
  undo.slots.push(plan.slotOf[meeting] ?? -1);
  unplace(plan, meeting);
  return true;
}

/**
 * Puts an unplaced meeting into a slot, ejects those in the way (and, where all tables are taken, one more that `pick`
 * chooses), and puts the ejected back wherever they fit. Undefined, with nothing changed, where a pin or another hard
 * rule forbids it.
 */
export function insertWithEjection(
  plan: WorkPlan,
  meeting: number,
  slot: number,
  pick: (n: number) => number,
): Insertion | undefined {
  const { model } = plan;
  const undo: Insertion = { meetings: [], slots: [] };
  for (let i = model.people.start[meeting] ?? 0; i < (model.people.start[meeting + 1] ?? 0); i++) {
    const other = plan.at[(model.people.list[i] ?? 0) * model.slots + slot] ?? -1;
    if (other >= 0 && !takeOut(plan, undo, other)) return giveUp(plan, undo);
  }
  for (let i = model.people.start[meeting] ?? 0; i < (model.people.start[meeting + 1] ?? 0); i++) {
    if (!makeRoom(plan, undo, model.people.list[i] ?? 0, pick)) return giveUp(plan, undo);
  }
  if (!fits(plan, meeting, slot)) {
    const count = plan.memberCount[slot] ?? 0;
    if (count === 0 || !takeOut(plan, undo, pickInTheWay(plan, meeting, slot, pick)) || !fits(plan, meeting, slot))
      return giveUp(plan, undo);
  }
  place(plan, meeting, slot);
  for (const ejected of undo.meetings) placeBest(plan, ejected);
  undo.meetings.push(meeting);
  undo.slots.push(-1);
  return undo;
}

/**
 * The number of times that a meeting is drawn until one takes what another needs and does not find: crews and zones
 * serve few of a slot's meetings.
 */
const draws = 6;

function pickInTheWay(
  { model, used, members, memberCount, width }: WorkPlan,
  meeting: number,
  slot: number,
  pick: (n: number) => number,
): number {
  const { uses, slots, capacity } = model;
  let found = 0;
  for (let draw = 0; draw < draws; draw++) {
    found = members[slot * width + pick(memberCount[slot] ?? 0)] ?? 0;
    for (let i = uses.start[meeting] ?? 0; i < (uses.start[meeting + 1] ?? 0); i++) {
      const resource = uses.list[i] ?? 0;
      if ((used[resource * slots + slot] ?? 0) < (capacity[resource * slots + slot] ?? 0)) continue;
      for (let j = uses.start[found] ?? 0; j < (uses.start[found + 1] ?? 0); j++)
        if (uses.list[j] === resource) return found;
    }
  }
  return found;
}

/** Takes one meeting from everybody who has as many as they may. */
function makeRoom(plan: WorkPlan, undo: Insertion, person: number, pick: (n: number) => number): boolean {
  const { start, list } = plan.model.meetingsOf;
  if ((plan.placedOf[person] ?? 0) < plan.model.mostMeetings) return true;
  const placed = [...list.subarray(start[person], start[person + 1])].filter((one) => (plan.slotOf[one] ?? -1) >= 0);
  return placed.length > 0 && takeOut(plan, undo, placed[pick(placed.length)] ?? 0);
}

function giveUp(plan: WorkPlan, undo: Insertion): undefined {
  undoInsertion(plan, undo);
  return undefined;
}

/** Restores the plan as it was before the insertion. */
export function undoInsertion(plan: WorkPlan, { meetings, slots }: Insertion): void {
  for (const meeting of meetings) if ((plan.slotOf[meeting] ?? -1) >= 0) unplace(plan, meeting);
  meetings.forEach((meeting, index) => {
    const slot = slots[index] ?? -1;
    if (slot >= 0) place(plan, meeting, slot);
  });
}
