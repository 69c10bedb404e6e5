import { fits } from '@jumelage/domain/match';
import { expect, it } from 'vitest';
import { fitOf, fitSteps } from './fit.ts';

it('is one of three words, each from its own score on', () => {
  expect(fits).toEqual(['high', 'good', 'low']);
  const { high, good } = fitSteps;
  expect([1, high, high - 1e-9, good, good - 1e-9, 0].map(fitOf)).toEqual([
    'high',
    'high',
    'good',
    'good',
    'low',
    'low',
  ]);
});
