import fc from 'fast-check';
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

test('holds what a list of the latest would hold, whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat())), fc.integer({ min: 1, max: 5 }), (entries, most) => {
      const recent = new Map<number, number>();
      for (const entry of entries) keepRecent(recent, entry, most);
      const latest = entries.filter(([key], i) => !entries.slice(i + 1).some(([later]) => later === key)).slice(-most);
      expect([...recent]).toEqual(latest);
    }),
    { numRuns: 100 },
  );
});
