import type { Rule } from '../direction.ts';
import { fade } from '../history.ts';

const day = 86_400_000;

/** In days: after three months without a sign of life an organisation counts half as active. */
const halfLife = 90;

const floor = 0.05;

const daysAgo = (activeAt: number, now: number) => Math.max(0, Math.floor((now - activeAt) / day));

/**
 * Returns ln(activity + 0.05): the last sign of life, halving every 90 whole days, and the past actions that still
 * count.
 */
export function activityLift(activeAt: number, now: number, actions: number): number {
  return Math.log(2 ** (-daysAgo(activeAt, now) / halfLife) + actions + floor);
}

/** The candidate's activity. */
export const activityRule: Rule<'activity'> = {
  evidence: ({ candidate: { profile, history }, now }) =>
    activityLift(profile.activeAt, now, (history?.total ?? 0) * fade(now)),
  facts: ({ candidate, now }) => ({ daysAgo: daysAgo(candidate.profile.activeAt, now) }),
};
