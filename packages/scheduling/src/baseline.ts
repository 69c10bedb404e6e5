import { boundOf } from './bound.ts';
import { compile } from './compile.ts';
import { fits, place, placeGreedily, planFrom } from './place.ts';
import type { Problem } from './problem.ts';
import { type Solution, toSolution } from './solve.ts';

/**
 * Schedules as meeting tools commonly do: pinned meetings first, then in the order of asking, each into the first slot
 * that is free for all.
 */
export function firstComeFirstServed(problem: Problem): Solution {
  const model = compile(problem);
  const plan = planFrom(model);
  for (let meeting = 0; meeting < model.meetings; meeting++) {
    if ((plan.slotOf[meeting] ?? -1) >= 0) continue;
    for (let slot = 0; slot < model.slots; slot++) {
      if (!fits(plan, meeting, slot)) continue;
      place(plan, meeting, slot);
      break;
    }
  }
  return toSolution(problem, { slotOf: [...plan.slotOf], bound: boundOf(model), iterations: 0, stopped: false });
}

/**
 * Schedules as the better tools do: pinned meetings first, then the highest priority, each into the slot where it makes
 * the fewest gaps.
 */
export function priorityBestFit(problem: Problem): Solution {
  const model = compile(problem);
  const plan = planFrom(model);
  placeGreedily(plan);
  return toSolution(problem, { slotOf: [...plan.slotOf], bound: boundOf(model), iterations: 0, stopped: false });
}
