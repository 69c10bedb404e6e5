import { compile } from './compile.ts';
import type { Problem, SlotOf } from './problem.ts';
import { type Solution, solve } from './solve.ts';

/** Moves tried for each waiting meeting, and for all of them: an organiser waits for the answer. */
const effort = { perMeeting: 2000, most: 40_000 };

/**
 * Places waiting meetings around all others, which stay where they are, also where a rule is broken there; of the free slots,
 * those with the fewest gaps. One more is placed at once in a session of hundreds.
 */
export function placeWaiting(problem: Problem, slotOf: SlotOf): Pick<Solution, 'slotOf' | 'unplaced'> {
  const held: Problem = {
    ...problem,
    meetings: problem.meetings.map((meeting, index) => {
      const slot = slotOf[index] ?? -1;
      return slot < 0 ? meeting : { ...meeting, fixed: slot, allowed: undefined };
    }),
  };
  const waiting = slotOf.filter((slot) => slot < 0).length;
  // Whether a schedule could be better elsewhere is no question here: no bound is worked out.
  const bound = problem.meetings.reduce((sum, { weight }) => sum + weight, 0);
  const found = solve(held, {
    seed: 1,
    iterations: waiting > 1 ? Math.min(effort.most, waiting * effort.perMeeting) : 0,
    start: slotOf,
    prepared: { model: compile(held), bound },
  });
  return {
    slotOf: found.slotOf.map((slot, index) => ((slotOf[index] ?? -1) >= 0 ? (slotOf[index] ?? -1) : slot)),
    unplaced: found.unplaced.filter(({ meeting }) => (slotOf[meeting] ?? -1) < 0),
  };
}
