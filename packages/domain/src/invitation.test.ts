import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { invitationStateOf, parseInvitationCode, toInvitationCode } from './invitation.ts';

describe('a code', () => {
  test.each([
    ['K7MQX-4RTWZ', 'K7MQX-4RTWZ'],
    ['k7mqx4rtwz', 'K7MQX-4RTWZ'],
    [' k7mqx 4rtwz ', 'K7MQX-4RTWZ'],
    ['K7MQX–4RTWZ', 'K7MQX-4RTWZ'],
    ['k-7-m-q-x-4-r-t-w-z', 'K7MQX-4RTWZ'],
    ['Ｋ７ＭＱＸ４ＲＴＷＺ', 'K7MQX-4RTWZ'],
    ['K7MQX\u200B-4RTWZ', 'K7MQX-4RTWZ'],
    ['K7MQX-4RTW', undefined],
    ['K7MQX-4RTWZZ', undefined],
    ['', undefined],
    // Letters that are taken for digits, and digits for letters: none of them is ever written.
    ['K7MQX-4RTW0', undefined],
    ['K7MQX-4RTWO', undefined],
    ['K7MQX-4RTWI', undefined],
    ['K7MQX-4RTW1', undefined],
    ['K7MQX-4RTWL', undefined],
  ])('%j is read as %s', (typed, code) => {
    expect(parseInvitationCode(typed)).toBe(code);
  });

  it('is written from random bytes, and read back in any case', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (random) => {
        const code = toInvitationCode(random);
        if (code === undefined) return;
        expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
        expect(parseInvitationCode(code)).toBe(code);
        expect(parseInvitationCode(code.toLowerCase().replace('-', ' '))).toBe(code);
      }),
      { numRuns: 200 },
    );
  });

  it('draws every character as often: bytes above the last whole round are passed over', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const first = toInvitationCode(Uint8Array.from({ length: 10 }, () => byte))?.[0];
      if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(new Set(counts.values()).size).toBe(1);
    expect(counts.size).toBeGreaterThanOrEqual(30);
  });

  it('is none where the bytes run out', () => {
    expect(toInvitationCode(new Uint8Array(9))).toBeUndefined();
    expect(toInvitationCode(new Uint8Array(10))).toBe('22222-22222');
    expect(toInvitationCode(Uint8Array.from({ length: 40 }, () => 255))).toBeUndefined();
    expect(toInvitationCode(Uint8Array.from([255, ...new Array(10).fill(1)]))).toBe('33333-33333');
  });
});

describe('an invitation', () => {
  const at = Date.parse('2026-07-02T10:00:00Z');
  const open = { usesLeft: 1, expiresAt: new Date(at), revokedAt: null };
  it.each([
    ['before its time is over', open, at - 1, 'open'],
    ['when its time is over', open, at, 'expired'],
    ['with its last use gone', { ...open, usesLeft: 0 }, at - 1, 'used'],
    ['used up and over', { ...open, usesLeft: 0 }, at, 'used'],
    ['taken back', { ...open, revokedAt: new Date(0) }, at - 1, 'revoked'],
    ['taken back, used up and over', { usesLeft: 0, expiresAt: new Date(0), revokedAt: new Date(0) }, at, 'revoked'],
  ])('%s', (_, invitation, now, state) => expect(invitationStateOf(invitation, now)).toBe(state));
});
