import type { Breach } from '@jumelage/scheduling/rules';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { isOver, type Plan } from './plan.ts';

/** Whether a meeting is a fact: held, missed, or begun. Nothing moves it any more, and no rule of now speaks against it. */
export function isFact({ meetings, slotOf, session }: Plan, index: number, now: number): boolean {
  const meeting = meetings[index];
  const slot = session.slots[slotOf[index] ?? -1];
  return meeting !== undefined && (isOver(meeting) || (slot !== undefined && slot.startsAt.getTime() <= now));
}

/** Rules that a schedule breaks, by the independent checker, leaving out what is wrong with facts alone: somebody may change their hours while the day runs. */
export function breachesIn(plan: Plan, now: number): Breach[] {
  const breaches = validateSchedule(plan.problem, plan.slotOf, { ...plan.furniture, tableOf: plan.tableOf, interpreterOf: plan.interpreterOf });
  return breaches.filter(({ meetings }) => !meetings.every((index) => isFact(plan, index, now)));
}
