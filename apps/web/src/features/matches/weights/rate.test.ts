import { expect, it } from 'vitest';
import { readRate } from './rate.ts';

it('reads a rate as people of the three languages type it', () => {
  expect(['0.136', '0,136', ' 0，136 ', '０．１３６', '10 000', '7.'].map(readRate)).toEqual([
    0.136, 0.136, 0.136, 0.136, 10_000, 7,
  ]);
});

it('refuses what is no rate', () => {
  expect(['', '0', '-1', 'abc', '1,2,3', '10001', '1e5', 'Infinity'].map(readRate)).toEqual(Array(8).fill(null));
});
