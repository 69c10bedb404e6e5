import type { Direction, Rule } from '../direction.ts';

const day = 86_400_000;

/** After three months without a sign of life an organisation counts half as active. */
const halfLife = 90 * day;

const floor = 0.05;

const ageOf = ({ candidate, now }: Direction) => Math.max(0, now - candidate.profile.activeAt);

/** How lately the candidate was active: ln(activity + 0.05). */
export const activityRule: Rule<'activity'> = {
  evidence: (direction) => Math.log(2 ** (-ageOf(direction) / halfLife) + floor),
  facts: (direction) => ({ daysAgo: Math.floor(ageOf(direction) / day) }),
};
