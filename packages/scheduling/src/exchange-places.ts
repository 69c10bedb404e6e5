import type { Model } from './compile.ts';
import { type Best, isBetter, keepBest } from './improve.ts';
import { insertWithEjection } from './insert.ts';
import { placeGreedily, planFrom } from './place.ts';

/**
 * Unplaced × placed × all meetings is about what a round costs: beyond this (some tenths of a second) the exchange is
 * left out.
 */
const mostSteps = 20_000_000;

/**
 * Brings an unplaced meeting in wherever the places that it takes from others can be made up for by several: what
 * single moves cannot reach, since each
 * of them alone loses priority. Goes on until nothing is gained.
 */
export function exchangePlaces(model: Model, best: Best): void {
  const unplaced = () => [...best.slotOf.keys()].filter((meeting) => (best.slotOf[meeting] ?? -1) < 0);
  const out = unplaced().length;
  if (out * (model.meetings - out) * model.meetings > mostSteps) return;
  for (let gained = true; gained; ) gained = unplaced().some((meeting) => exchangeFor(model, best, meeting));
}

function exchangeFor(model: Model, best: Best, meeting: number): boolean {
  for (let at = model.allowed.start[meeting] ?? 0; at < (model.allowed.start[meeting + 1] ?? 0); at++) {
    const slot = model.allowed.list[at] ?? 0;
    const seated = best.slotOf.filter((other) => other === slot).length;
    for (let nth = 0; nth < Math.max(1, seated); nth++) {
      const plan = planFrom(model, best.slotOf);
      if (!insertWithEjection(plan, meeting, slot, (count) => nth % count)) continue;
      placeGreedily(plan);
      if (!isBetter(plan.score, best.level)) continue;
      keepBest(plan, best);
      return true;
    }
  }
  return false;
}
