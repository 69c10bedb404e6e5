import type { Problem, SlotOf } from './problem.ts';
import type { InterpreterFacts } from './rules.ts';

export type InterpreterOptions = {
  readonly interpreters: readonly InterpreterFacts[];
  /** Interpreter that a meeting is pinned to, or −1. */
  readonly pinned?: readonly number[] | undefined;
  /** Interpreter of each meeting in the schedule before this one, or −1. */
  readonly previous?: readonly number[] | undefined;
};

/**
 * An interpreter for each placed meeting that needs one (−1 for the rest, and where they run out), one meeting an interpreter and slot: the one of the
 * schedule before where free, else whoever of the pair's interpreters has had the fewest meetings, then whoever has rested longest.
 */
export function assignInterpreters(problem: Problem, slotOf: SlotOf, { interpreters, pinned, previous }: InterpreterOptions): number[] {
  const interpreterOf = problem.meetings.map(() => -1);
  const load = interpreters.map(() => 0);
  const lastSlot = interpreters.map(() => -1);
  for (let slot = 0; slot < problem.slots; slot++) {
    const needing = problem.meetings.flatMap((meeting, index) => (slotOf[index] === slot && meeting.interpreter >= 0 ? [index] : []));
    const free = new Set(interpreters.flatMap((facts, index) => (facts.away.includes(slot) ? [] : [index])));
    const take = (meeting: number, interpreter: number) => {
      if (!free.has(interpreter) || interpreters[interpreter]?.pool !== problem.meetings[meeting]?.interpreter) return false;
      free.delete(interpreter);
      interpreterOf[meeting] = interpreter;
      load[interpreter] = (load[interpreter] ?? 0) + 1;
      lastSlot[interpreter] = slot;
      return true;
    };
    const waiting = needing.filter((meeting) => !take(meeting, pinned?.[meeting] ?? -1)).filter((meeting) => !take(meeting, previous?.[meeting] ?? -1));
    for (const meeting of waiting) {
      const best = [...free]
        .filter((index) => interpreters[index]?.pool === problem.meetings[meeting]?.interpreter)
        .sort((a, b) => (load[a] ?? 0) - (load[b] ?? 0) || (lastSlot[a] ?? 0) - (lastSlot[b] ?? 0) || a - b)[0];
      if (best !== undefined) take(meeting, best);
    }
  }
  return interpreterOf;
}
