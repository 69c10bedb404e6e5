import type { Problem, SlotOf } from './problem.ts';

/**
 * Returns the figures of a schedule counted once more, by walking every person's slots one by one: nothing of the
 * search's or the score's code is in it, so that one checks the other.
 */
export function recount(
  problem: Problem,
  slotOf: SlotOf,
): { readonly placed: number; readonly weight: number; readonly breaks: number; readonly idle: number } {
  let placed = 0;
  let weight = 0;
  const busy = new Set<string>();
  for (const [index, meeting] of problem.meetings.entries()) {
    const slot = slotOf[index] ?? -1;
    if (slot < 0) continue;
    placed += 1;
    weight += meeting.weight;
    for (const person of [meeting.a, meeting.b, ...(meeting.others ?? [])]) busy.add(`${person} ${slot}`);
  }
  let breaks = 0;
  let idle = 0;
  for (let person = 0; person < problem.participants; person += 1) {
    let waiting = 0;
    let begun = false;
    for (let slot = 0; slot < problem.slots; slot += 1) {
      if (slot > 0 && problem.blockOf[slot] !== problem.blockOf[slot - 1]) [waiting, begun] = [0, false];
      if (!busy.has(`${person} ${slot}`)) {
        waiting += begun ? 1 : 0;
        continue;
      }
      if (waiting > 0) breaks += 1;
      idle += waiting;
      [waiting, begun] = [0, true];
    }
  }
  return { placed, weight, breaks, idle };
}
