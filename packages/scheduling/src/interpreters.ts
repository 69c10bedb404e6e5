import { cheapestMatching } from './cheapest.ts';
import { interpretersFor, type Problem, presentIn, type SlotOf } from './problem.ts';

export type InterpreterOptions = {
  /** Interpreter that a meeting is pinned to, or that was announced already; −1 for none. */
  readonly pinned?: readonly number[] | undefined;
  /** Interpreter of each meeting in the schedule before this one, or −1. */
  readonly previous?: readonly number[] | undefined;
};

/**
 * Each of these outweighs all that follow it of a slot: a meeting without an interpreter, another than the pinned one,
 * another than before, an uneven load, a short rest.
 */
const costs = { none: 1e15, pinned: 1e12, previous: 1e9, load: 1e4 };

/**
 * Returns an interpreter for each placed meeting that needs one (−1 for the rest, and where they run out), one meeting
 * an interpreter and slot. Slot by slot as many meetings as can be are served; of all ways to do that, the one that
 * keeps most pinned interpreters, then most of those of the schedule before; then whoever has had the fewest meetings
 * comes first, then whoever has rested longest.
 */
export function assignInterpreters(
  problem: Problem,
  slotOf: SlotOf,
  { pinned, previous }: InterpreterOptions = {},
): number[] {
  const interpreterOf = problem.meetings.map(() => -1);
  const load = (problem.interpreters ?? []).map(() => 0);
  const lastSlot = load.map(() => -1);
  for (let slot = 0; slot < problem.slots; slot++) {
    const meetings = problem.meetings.flatMap((meeting, index) =>
      slotOf[index] === slot && meeting.interpreter >= 0 ? [index] : [],
    );
    const changes = (wish: readonly number[] | undefined, meeting: number, interpreter: number) =>
      (wish?.[meeting] ?? -1) >= 0 && wish?.[meeting] !== interpreter ? 1 : 0;
    const options = meetings.map((meeting) =>
      presentIn(problem, interpretersFor(problem, problem.meetings[meeting] ?? { interpreter: -1 }), slot).map(
        (interpreter) => ({
          column: interpreter,
          cost:
            costs.pinned * changes(pinned, meeting, interpreter) +
            costs.previous * changes(previous, meeting, interpreter) +
            costs.load * (load[interpreter] ?? 0) +
            (lastSlot[interpreter] ?? -1) +
            1,
        }),
      ),
    );
    cheapestMatching(options, costs.none).forEach((interpreter, row) => {
      if (interpreter < 0) return;
      interpreterOf[meetings[row] ?? 0] = interpreter;
      load[interpreter] = (load[interpreter] ?? 0) + 1;
      lastSlot[interpreter] = slot;
    });
  }
  return interpreterOf;
}
