import { expect, test } from 'vitest';
import { bodyLimitOf, requireModest } from './bodies.ts';

const isModest = (text: string) => {
  try {
    requireModest(text);
    return true;
  } catch {
    return false;
  }
};

test('a text is cheap to read by how deep it goes and how many values it holds, not by what stands in its strings', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(isModest(deep(40))).toBe(true);
  expect(isModest(deep(41))).toBe(false);
  expect(isModest(`${'{"a":'.repeat(41)}1${'}'.repeat(41)}`)).toBe(false);
  // Side by side rather than inside: depth alone would not see them.
  expect(isModest(`[${'[],'.repeat(60_000)}[]]`)).toBe(false);
  expect(isModest(`{${'"a":1,'.repeat(100_001)}"b":1}`)).toBe(false);
  expect(isModest(JSON.stringify({ csv: '[{,'.repeat(500_000) }))).toBe(true);
  expect(isModest(JSON.stringify({ csv: '"\\"[['.repeat(100_000) }))).toBe(true);
  // A string that ends is no shelter for what follows it.
  expect(isModest(`{"a":"\\\\","b":${deep(41)}}`)).toBe(false);
  expect(isModest(`{"a":"\\"${deep(41)}"}`)).toBe(true);
  expect(isModest(`"never closed ${deep(41)}`)).toBe(true);
});

test('a body is as long as its contract says, else 100,000 bytes, and next to nothing where its contract has none', () => {
  const body = {} as never;
  expect([bodyLimitOf({ body, bodyLimit: 7 }), bodyLimitOf({ body }), bodyLimitOf({})]).toEqual([7, 100_000, 4_000]);
});
