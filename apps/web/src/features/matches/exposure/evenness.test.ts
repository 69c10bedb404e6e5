import { expect, it } from 'vitest';
import { evennessOf } from './evenness.ts';

it('calls a distribution by one of four words, more uneven as the coefficient grows', () => {
  expect([0, 0.19, 0.2, 0.34, 0.35, 0.49, 0.5, 1].map(evennessOf)).toEqual([
    'even0',
    'even0',
    'even1',
    'even1',
    'even2',
    'even2',
    'even3',
    'even3',
  ]);
});
