import fc from 'fast-check';

const point = fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }));

/** Draws any text: whatever code points Unicode has room for. The library's own takes a second to begin. */
export const anyText: fc.Arbitrary<string> = fc
  .array(point, { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points));

/** Draws texts of these pieces, in any order. */
export const textOf = (pieces: readonly string[], maxLength = 20): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength }).map((some) => some.join(''));
