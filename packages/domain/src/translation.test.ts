import { expect, it } from 'vitest';
import { isPlausibleTranslation, pauseAfter, translationPause } from './translation.ts';

it('rests after some failures in a row, ever longer, and never longer than its most', () => {
  expect([0, 1, 2, 3, 4, 5].map(pauseAfter)).toEqual([0, 0, 0, 30_000, 60_000, 120_000]);
  expect(pauseAfter(500)).toBe(translationPause.longest);
});

it('takes nothing, and far more than was said, for no translation', () => {
  // Chinese says in two characters what takes a sentence elsewhere.
  expect(isPlausibleTranslation('工厂', 'Une usine de production à Chengdu')).toBe(true);
  expect([isPlausibleTranslation('工厂', ''), isPlausibleTranslation('工厂', 'x'.repeat(213))]).toEqual([false, false]);
});
