import type { Breach } from '@jumelage/scheduling/rules';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { hasTakenPlace, type Plan } from './plan.ts';

/**
 * Tells whether a meeting is a fact: held, missed, or begun. Nothing moves it any more, and no rule is checked against
 * it.
 */
export function isFact({ meetings, slotOf, session }: Plan, index: number, now: number): boolean {
  const meeting = meetings[index];
  const slot = session.slots[slotOf[index] ?? -1];
  return meeting !== undefined && (hasTakenPlace(meeting) || (slot !== undefined && slot.startsAt.getTime() <= now));
}

/**
 * Lists the rules that a schedule breaks, by the independent checker, leaving out those of facts alone: people may
 * change their hours while the day runs.
 */
export function breachesIn(plan: Plan, now: number): Breach[] {
  const breaches = validateSchedule(plan.problem, plan.slotOf, {
    ...plan.resources,
    tableOf: plan.tableOf,
    interpreterOf: plan.interpreterOf,
  });
  return breaches.filter(({ meetings }) => !meetings.every((index) => isFact(plan, index, now)));
}

/**
 * Makes a plan in which a run leaves alone what has begun by an instant: facts stay in their slots, and nothing else is
 * placed into a slot that has begun. Where all slots have begun, nothing can be placed any more, and the plan is
 * unchanged.
 */
export function withFactsKept(plan: Plan, until: number): Plan {
  const open = plan.session.slots.flatMap((slot, index) => (slot.startsAt.getTime() > until ? [index] : []));
  if (open.length === 0 || open.length === plan.session.slots.length) return plan;
  const meetings = plan.problem.meetings.map((meeting, index) => {
    if (meeting.fixed >= 0) return meeting;
    if (isFact(plan, index, until)) return { ...meeting, fixed: plan.slotOf[index] ?? -1 };
    return { ...meeting, allowed: open.filter((slot) => meeting.allowed?.includes(slot) ?? true) };
  });
  return { ...plan, problem: { ...plan.problem, meetings } };
}
