import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingStatuses } from './meeting.ts';
import { impressionOf, impressions, nextSteps, ratingRange, statusFromReports } from './outcome.ts';

const held = { held: true };
const missed = { held: false };

describe('the status of a meeting from what its sides report', () => {
  it.each([
    ['nobody reports', 'scheduled', [], 'scheduled'],
    ['nobody reports any more', 'held', [], 'held'],
    ['one says held', 'scheduled', [held], 'held'],
    ['one says missed', 'scheduled', [missed], 'missed'],
    ['both say held', 'scheduled', [held, held], 'held'],
    ['both say missed', 'held', [missed, missed], 'missed'],
    ['the two disagree', 'missed', [missed, held], 'held'],
    ['the two disagree the other way', 'missed', [held, missed], 'held'],
    ['one thinks better of it', 'held', [missed], 'missed'],
    ['it never had a slot', 'unscheduled', [held], 'held'],
    ['it was cancelled', 'cancelled', [held], 'cancelled'],
    ['it was cancelled, and missed', 'cancelled', [missed, missed], 'cancelled'],
  ] as const)('where %s', (_, current, reports, status) => {
    expect(statusFromReports(current, reports)).toBe(status);
  });

  it('does not depend on who reports first', () => {
    const reports = fc.array(fc.record({ held: fc.boolean() }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...meetingStatuses), reports, (current, some) => {
        expect(statusFromReports(current, some.toReversed())).toBe(statusFromReports(current, some));
      }),
      { numRuns: 100 },
    );
  });

  it('is settled: reported again, it is the same', () => {
    for (const current of meetingStatuses)
      for (const reports of [[held], [missed], [held, missed]]) {
        const status = statusFromReports(current, reports);
        expect(statusFromReports(status, reports)).toBe(status);
      }
  });
});

it('what is agreed on begins with nothing, and each step stands once', () => {
  expect(nextSteps[0]).toBe('none');
  expect(new Set(nextSteps).size).toBe(nextSteps.length);
});

it('a rating has a middle', () => {
  expect((ratingRange.max - ratingRange.min) % 2).toBe(0);
});

it('an impression is read back from its rating, and every rating is one', () => {
  for (const [impression, rating] of Object.entries(impressions)) expect(impressionOf(rating)).toBe(impression);
  expect([1, 2, 3, 4, 5].map(impressionOf)).toEqual(['poor', 'poor', 'fair', 'good', 'good']);
  expect(impressionOf(null)).toBeUndefined();
});
