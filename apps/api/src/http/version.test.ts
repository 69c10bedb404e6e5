import { expect, it } from 'vitest';
import { versionOf } from './version.ts';

it('names a content whatever the order of its keys, and tells apart what differs', () => {
  expect(versionOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(versionOf({ b: { c: [1, 2] }, a: 1 }));
  const contents = [{ a: 1 }, { a: '1' }, { a: null }, {}, { a: [1] }, { a: [1, 2] }, { a: [2, 1] }, { b: 1 }, [1], []];
  expect(new Set(contents.map(versionOf)).size).toBe(contents.length);
});
