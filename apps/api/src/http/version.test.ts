import { describe, expect, it, test } from 'vitest';
import { readIfMatch, versionOf } from './version.ts';

it('names a content whatever the order of its keys, and tells apart what differs', () => {
  expect(versionOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(versionOf({ b: { c: [1, 2] }, a: 1 }));
  const contents = [{ a: 1 }, { a: '1' }, { a: null }, {}, { a: [1] }, { a: [1, 2] }, { a: [2, 1] }, { b: 1 }, [1], []];
  expect(new Set(contents.map(versionOf)).size).toBe(contents.length);
});

it('is 27 characters that a header may have', () => {
  expect(versionOf({ name: '论坛 🙂' })).toMatch(/^[\w-]{27}$/);
});

describe('the version that somebody began to edit', () => {
  const check = (given: string | undefined, version: string) => {
    try {
      readIfMatch({ headers: given === undefined ? {} : { 'if-match': given } })?.(version);
      return 'same';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test.each([
    [undefined, 'same'],
    ['*', 'same'],
    [' * ', 'same'],
    ['"v1"', 'same'],
    ['W/"v1"', 'same'],
    ['"v0", "v1"', 'same'],
    ['"v2"', 'edited_meanwhile'],
    ['"v0","v2"', 'edited_meanwhile'],
    ['""', 'edited_meanwhile'],
    ['"V1"', 'edited_meanwhile'],
    ['v1', 'invalid_request'],
    ['"v1', 'invalid_request'],
    ['', 'invalid_request'],
    ['"v1",', 'invalid_request'],
    ['w/"v1"', 'invalid_request'],
    ['"v 1"', 'invalid_request'],
    ['"v1", *', 'invalid_request'],
  ])('%j: %s', (given, result) => expect(check(given, 'v1')).toBe(result));

  it('is not checked where nobody asks for it', () => {
    expect(readIfMatch({ headers: {} })).toBeUndefined();
    expect(readIfMatch({ headers: { 'if-match': '*' } })).toBeUndefined();
  });

  it('may be named among others, parted by commas', () => {
    expect(check('"a,b"', 'a,b')).toBe('invalid_request');
  });
});
