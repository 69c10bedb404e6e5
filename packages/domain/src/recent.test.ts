import { expect, test } from 'vitest';
import { keepRecent } from './recent.ts';

test('keeps the latest so many, one that is used again among them', () => {
  const recent = new Map<string, number>();
  for (const entry of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', 4],
  ] as const)
    keepRecent(recent, entry, 2);
  expect([...recent]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
});
