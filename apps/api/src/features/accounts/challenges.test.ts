import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newCode, newSecret } from './challenges.ts';

/** Gives these numbers as four bytes each, one after the other. */
const drawing = (...numbers: number[]) => ({
  random: () => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(numbers.shift() ?? 0);
    return bytes;
  },
});

describe('a code', () => {
  it('has six digits, also where it begins with zeros', () => {
    expect(newCode(drawing(0))).toBe('000000');
    expect(newCode(drawing(42))).toBe('000042');
    expect(newCode(drawing(999_999))).toBe('999999');
    expect(newCode(drawing(1_000_000))).toBe('000000');
  });

  it('is drawn again where the last numbers would favour small codes', () => {
    expect(newCode(drawing(4_294_000_000, 2 ** 32 - 1, 7))).toBe('000007');
    expect(newCode(drawing(4_293_999_999))).toBe('999999');
  });

  it('takes each digit about as often in each place', () => {
    const counts = Array.from({ length: 6 }, () => Array<number>(10).fill(0));
    for (let i = 0; i < 3000; i++)
      [...newCode({ random: randomBytes })].forEach((digit, place) => {
        const row = counts[place] ?? [];
        row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
      });
    for (const row of counts) for (const count of row) expect(Math.abs(count - 300)).toBeLessThan(130);
  });
});

it('a secret for a link has 256 bits, in characters that an address may have', () => {
  const secret = newSecret({ random: (count) => Buffer.alloc(count, 0xff) });
  expect(secret).toBe(`${'_'.repeat(42)}8`);
  expect(Buffer.from(newSecret({ random: randomBytes }), 'base64url')).toHaveLength(32);
});
