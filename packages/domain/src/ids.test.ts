import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type IdKind, idPrefixes, isId, toId } from './ids.ts';

const kinds = Object.keys(idPrefixes) as IdKind[];

it('no two kinds share a prefix, and each is three letters', () => {
  expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length);
  for (const prefix of Object.values(idPrefixes)) expect(prefix).toMatch(/^[a-z]{3}$/);
});

it('an id is of its kind and of no other', () => {
  const random = new Uint8Array(16);
  for (const kind of kinds) expect(kinds.filter((other) => isId(other, toId(kind, random)))).toEqual([kind]);
});

it('is written in letters that nobody takes for each other, from five bits a byte', () => {
  const id = toId(
    'user',
    Uint8Array.from({ length: 16 }, (_, i) => i),
  );
  expect(id).toBe('usr_0123456789abcdef');
  expect(
    toId(
      'user',
      Uint8Array.from({ length: 16 }, (_, i) => i + 16),
    ),
  ).toBe('usr_ghjkmnpqrstvwxyz');
  // The upper bits do not count.
  expect(
    toId(
      'user',
      Uint8Array.from({ length: 16 }, (_, i) => i + 224),
    ),
  ).toBe(
    toId(
      'user',
      Uint8Array.from({ length: 16 }, (_, i) => i),
    ),
  );
});

it('whatever the bytes, is an id, and differs where the bytes do', () => {
  const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16, max: 31 });
  fc.assert(
    fc.property(sixteen, sixteen, fc.constantFrom(...kinds), (one, other, kind) => {
      expect(isId(kind, toId(kind, one))).toBe(true);
      expect(toId(kind, one) === toId(kind, other)).toBe(one.join() === other.join());
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['usr_a', true],
  ['usr_ada-example', false],
  [`usr_${'a'.repeat(40)}`, true],
  [`usr_${'a'.repeat(41)}`, false],
  ['usr_', false],
  ['usr', false],
  ['USR_a', false],
  ['usr_A', false],
  ['usr_a\n', false],
  [' usr_a', false],
  ['usr_a/../b', false],
  ["usr_a' OR 1=1", false],
  ['par_a', false],
  ['', false],
])('%j has the shape of a user’s id: %s', (text, is) => expect(isId('user', text)).toBe(is));
