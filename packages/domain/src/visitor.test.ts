import { expect, it } from 'vitest';
import { visitorMatches, visitorTextLength } from './visitor.ts';

it('takes a sentence or two, not a profile, and shows a taste of what fits', () => {
  expect(visitorTextLength).toEqual({ min: 8, max: 500 });
  expect(visitorMatches).toBe(3);
});
