/** Pseudo-observations of a declared value: stating a wish counts like having acted on it three times. */
export const declared = 3;

/** Strength of the base rate against a wisher's own counts. */
export const alpha = 2;

/** In milliseconds: a past action counts half after two years. */
export const halfLifeOfActions = 2 * 365.25 * 86_400_000;

/**
 * Returns ln( P(v|a) / P(v) ) with P(v|a) = (n_av + α·g) / (n_a + α): how much likelier a's partner has value v than
 * anybody. `count` is n_av, `total` n_a, `base` g > 0. Example: 3 of 3 on a value of one in a hundred → ln(0.604 /
 * 0.01) ≈ 4.1.
 */
export function lift(count: number, total: number, base: number): number {
  return Math.log((count + alpha * base) / ((total + alpha) * base));
}

/**
 * Returns the lift of having a value that was declared, never negative; `strength` below 1 for a value that is only
 * near the declared one.
 */
export function presence(base: number, strength = 1): number {
  return lift(declared * strength, declared * strength, base);
}

/** The lift of lacking what was declared: ln(α / (3 + α)) ≈ −0.92, whatever the base rate. */
export const absence = absenceOf(declared);

/** Returns the lift of lacking every one of `total` observations: ln(α / (n + α)), whatever the base rate. */
export function absenceOf(total: number): number {
  return Math.log(alpha / (total + alpha));
}

/** The number of lifts of one criterion that are summed. */
export const summedLifts = 4;

/**
 * Sums the four greatest lifts ≥ 0, each counting half of the one above it: one more never lowers the sum, and many
 * weak ones do not beat a strong one.
 */
export function diminishingSum(lifts: readonly number[]): number {
  const greatest = [...lifts].sort((a, b) => b - a).slice(0, summedLifts);
  return greatest.reduce((sum, value, rank) => sum + value / 2 ** rank, 0);
}

export type Normal = { readonly mean: number; readonly sd: number };

const clipAt = 3;

/**
 * Returns ln of the ratio of two normal densities at a value (log-normal when the value is a logarithm), clipped to ±3.
 */
export function densityLift(value: number, wish: Normal, base: Normal): number {
  const logDensity = ({ mean, sd }: Normal) => -Math.log(sd) - ((value - mean) / sd) ** 2 / 2;
  return Math.max(-clipAt, Math.min(clipAt, logDensity(wish) - logDensity(base)));
}
