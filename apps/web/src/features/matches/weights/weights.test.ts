import { criteria } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import type { Weights, WeightVersion } from './queries.ts';
import { liveVersion, mayUse, weighed } from './weights.ts';

const all = (weight: number) =>
  Object.fromEntries(criteria.map((criterion) => [criterion, weight])) as WeightVersion['weights'];
const learned = (passed: boolean) => ({
  at: '2016-07-03T08:00:00Z',
  by: { family: 'Wen', given: 'Jing' },
  accepts: 60,
  declines: 20,
  shortlisted: 5,
  hidden: 2,
  before: 0.4,
  after: passed ? 0.5 : 0.3,
  passed,
});
const hand: WeightVersion = { version: 0, weights: { ...all(0.5), baseline: -2.5 }, learned: null };
const good: WeightVersion = { version: 1, weights: { ...all(0.5), topics: 0.9, stage: 0.2 }, learned: learned(true) };
const bad: WeightVersion = { version: 2, weights: all(0), learned: learned(false) };
const weights: Weights = {
  live: 1,
  learning: true,
  versions: [bad, good, hand],
  material: { accepts: 60, declines: 20, shortlisted: 5, hidden: 2 },
  acceptsNeeded: 50,
};

describe('the weights in use', () => {
  it('stand beside those set by hand, heaviest first, without the starting point', () => {
    const shown = weighed(weights);
    expect(shown[0]).toEqual({ criterion: 'topics', weight: 0.9, byHand: 0.5 });
    expect(shown.at(-1)?.criterion).toBe('stage');
    expect(shown).toHaveLength(criteria.length - 1);
  });

  it('are those set by hand when a version is not known', () => {
    expect(liveVersion({ ...weights, live: 9 })).toBe(hand);
  });
});

describe('a version can be put to use', () => {
  it('if it ranked no worse and is not in use', () => {
    expect([bad, good, hand].map((one) => mayUse(weights, one))).toEqual([false, false, true]);
    expect([bad, good, hand].map((one) => mayUse({ ...weights, live: 0 }, one))).toEqual([false, true, false]);
  });

  it('only by hand when learning is off', () => {
    expect([bad, good, hand].map((one) => mayUse({ ...weights, live: 0, learning: false }, one))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
