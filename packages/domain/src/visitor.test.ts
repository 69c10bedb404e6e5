import { expect, it } from 'vitest';
import {
  inVisitorsOrder,
  isShownToVisitors,
  resultsForVisitors,
  visitorMatches,
  visitorTextLength,
} from './visitor.ts';

it('takes a sentence or two, not a profile, and shows a taste of what fits', () => {
  expect(visitorTextLength).toEqual({ min: 8, max: 500 });
  expect(visitorMatches).toBe(3);
});

it('shows an organisation that agreed to all of it, and none that did not', () => {
  const shown = { status: 'published', isPublic: true, shownAbroad: true } as const;
  expect(isShownToVisitors(shown)).toBe(true);
  for (const one of [{ status: 'draft' as const }, { isPublic: false }, { shownAbroad: false }])
    expect([one, isShownToVisitors({ ...shown, ...one })]).toEqual([one, false]);
});

it('tells results of enough meetings alone, once an event is over', () => {
  expect([resultsForVisitors(true, 5), resultsForVisitors(true, 4), resultsForVisitors(false, 50)]).toEqual([
    5,
    null,
    null,
  ]);
});

it('lists the next event first, and after those to come the latest of the past', () => {
  const at = (startsOn: string, hasEnded: boolean) => ({ startsOn, hasEnded });
  const [spring, autumn, old, older] = [
    at('2027-03-01', false),
    at('2027-10-01', false),
    at('2026-05-01', true),
    at('2016-07-02', true),
  ];
  expect(inVisitorsOrder([older, autumn, spring, old])).toEqual([spring, autumn, old, older]);
});
