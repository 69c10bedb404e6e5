import { describe, expect, it } from 'vitest';
import { authenticatorUri, newAuthenticatorSecret, stepOfCode } from './totp.ts';

/** The key of RFC 6238, appendix B: the letters `12345678901234567890`. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code of an authenticator app', () => {
  // The last six of the eight digits of the appendix.
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i seconds is that of RFC 6238', (seconds, code, step) => {
    expect(stepOfCode(secret, code, seconds * 1000)).toBe(step);
  });

  it('holds one step early and late, and names its own step', () => {
    expect(stepOfCode(secret, '287082', 29_000)).toBe(1);
    expect(stepOfCode(secret, '287082', 89_000)).toBe(1);
    expect(stepOfCode(secret, '287082', 120_000)).toBeUndefined();
  });

  it.each(['', '28708', '2870822', '28708２', ' 287082', '287082\n', 'abcdef'])('is none: %j', (code) => {
    expect(stepOfCode(secret, code, 59_000)).toBeUndefined();
  });
});

it('a secret is 160 bits in base 32, and an app reads it with the issuer and the address', () => {
  expect(newAuthenticatorSecret({ random: (count) => Buffer.from('1234567890'.repeat(9)).subarray(0, count) })).toBe(
    secret,
  );
  const uri = new URL(authenticatorUri(secret, 'jo+x@firm.example'));
  expect([uri.protocol, decodeURIComponent(uri.pathname).split(':').at(-1)]).toEqual(['otpauth:', 'jo+x@firm.example']);
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    ...{ issuer: 'Jumelage', secret, algorithm: 'SHA1', digits: '6', period: '30' },
  });
});
