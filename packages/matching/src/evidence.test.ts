import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence, densityLift, diminishingSum, lift, presence } from './evidence.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('evidence', () => {
  it('is the logarithm of how much likelier a value is than its base rate', () => {
    expect(lift(3, 3, 0.01)).toBeCloseTo(Math.log(0.604 / 0.01), 12);
    expect(lift(0, 0, 0.3)).toBe(0);
    expect(presence(0.01)).toBe(lift(3, 3, 0.01));
  });

  it('says more of rare values and nothing below zero of values that are there', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [rare, common] = [Math.min(a, b), Math.max(a, b)];
        expect(presence(rare)).toBeGreaterThanOrEqual(presence(common));
        expect(presence(common)).toBeGreaterThanOrEqual(0);
        expect(presence(rare, 1 / 3)).toBeLessThanOrEqual(presence(rare));
      }),
    );
  });

  it('counts a missing value alike whatever its base rate', () => {
    for (const base of [0.01, 0.5, 0.99]) expect(lift(0, 3, base)).toBeCloseTo(absence, 12);
  });

  it('never sums to less with one lift more', () => {
    const lifts = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(
        lifts,
        fc.double({ min: 0, max: 8, noNaN: true }),
        (known, more) => diminishingSum([...known, more]) >= diminishingSum(known) - 1e-12,
      ),
    );
    expect(diminishingSum([1, 4, 2])).toBe(4 + 1 + 0.25);
  });

  it('compares amounts by densities, clipped', () => {
    const base = { mean: 10, sd: 2 };
    expect(densityLift(10, { mean: 10, sd: 1 }, base)).toBeCloseTo(Math.log(2), 12);
    expect(densityLift(20, { mean: 10, sd: 1 }, base)).toBe(-3);
  });
});
