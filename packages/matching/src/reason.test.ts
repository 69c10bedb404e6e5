import { criteria, strengths } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import { inOrder, isActiveToday, leastWeight, strengthOf, strengthSteps, withoutActivity } from './reason.ts';
import { reason, said } from './testing/reasons.ts';

it('stand the strongest first, in the order of the criteria where two weigh the same, and ours first', () => {
  expect(said(inOrder([reason('ours', 'sector', 0.2), reason('ours', 'topics', 0.4)]))).toEqual([
    'ours topics',
    'ours sector',
  ]);
  const all = criteria.flatMap((criterion) => [reason('theirs', criterion, 0.5), reason('ours', criterion, 0.5)]);
  expect(said(inOrder([...all].reverse()))).toEqual(
    criteria.flatMap((criterion) => [`ours ${criterion}`, `theirs ${criterion}`]),
  );
});

describe('the strength of a criterion', () => {
  it('is strong from 0.6 on, medium from 0.25, weak from 0.05, and against from −0.05', () => {
    expect([strengthSteps, leastWeight]).toEqual([{ strong: 0.6, medium: 0.25, weak: 0.05 }, 0.05]);
    const shares = [0.6, 0.5999, 0.25, 0.2499, 0.05, 0.0499, 0, -0.0499, -0.05, -3];
    expect(shares.map((contribution) => strengthOf({ contribution }))).toEqual([
      'strong',
      'medium',
      'medium',
      'weak',
      'weak',
      'none',
      'none',
      'none',
      'against',
      'against',
    ]);
  });

  it('has a word for each', () => {
    expect(strengths).toEqual(['strong', 'medium', 'weak', 'none', 'against']);
  });
});

describe('recent visits', () => {
  const found = [
    reason('ours', 'topics', 0.4),
    reason('ours', 'activity', 0.2, { daysAgo: 0 }),
    reason('theirs', 'activity', -0.3),
    reason('ours', 'baseline', -3),
    reason('theirs', 'baseline', -3),
  ];

  it('are named as part of the starting point of their direction, so that the sums stay', () => {
    const told = withoutActivity(found);
    expect(said(told)).toEqual(['ours topics', 'ours baseline', 'theirs baseline']);
    expect(told.map(({ contribution }) => contribution)).toEqual([0.4, -2.8, -3.3]);
  });

  it('say whether the other organisation was here today, not whether we were', () => {
    expect(isActiveToday(found)).toBe(true);
    expect(isActiveToday([reason('ours', 'activity', 0.2, { daysAgo: 1 })])).toBe(false);
    expect(isActiveToday([reason('theirs', 'activity', 0.2, { daysAgo: 0 })])).toBe(false);
  });
});
