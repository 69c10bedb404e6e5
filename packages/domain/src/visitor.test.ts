import { expect, it } from 'vitest';
import { isShownToVisitors, visitorMatches, visitorTextLength } from './visitor.ts';

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
