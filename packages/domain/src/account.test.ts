import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  challenges,
  factorChanges,
  freshProofMinutes,
  mayBeQuoted,
  providerProblems,
  recoveryCodeCount,
  secondFactorDemands,
  signInMethods,
  wrongCodes,
} from './account.ts';

const hour = 3_600_000;
const createdAt = Date.parse('2026-07-02T10:00:00Z');
const writer = { isVerified: true, createdAt, isVouchedFor: false };

describe('words of an account’s owner may be mailed to others', () => {
  it.each([
    ['the moment it is made', writer, 0, false],
    ['a millisecond before it is three days old', writer, 72 * hour - 1, false],
    ['when it is three days old', writer, 72 * hour, true],
    ['years later', writer, 20_000 * hour, true],
    ['never while nobody answered at its address', { ...writer, isVerified: false }, 20_000 * hour, false],
    ['at once where somebody vouched for its organisation', { ...writer, isVouchedFor: true }, 0, true],
    [
      'at once where somebody vouched, though nobody answered yet',
      { ...writer, isVerified: false, isVouchedFor: true },
      0,
      true,
    ],
    ['not by a clock that runs behind', writer, -hour, false],
  ])('%s', (_, of, age, may) => {
    expect(mayBeQuoted(of, createdAt + age)).toBe(may);
  });

  it('and once they may, they may for ever', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.nat(200 * hour),
        fc.nat(200 * hour),
        (verified, vouched, age, more) => {
          const of = { isVerified: verified, createdAt, isVouchedFor: vouched };
          if (mayBeQuoted(of, createdAt + age)) expect(mayBeQuoted(of, createdAt + age + more)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('secrets that are good for one act', () => {
  it('live half an hour at most, and give a code that is typed few guesses', () => {
    for (const [kind, { minutes, guesses }] of Object.entries(challenges)) {
      expect([kind, minutes >= 5 && minutes <= 30]).toEqual([kind, true]);
      expect([kind, guesses >= 1 && guesses <= 5]).toEqual([kind, true]);
    }
  });

  it('that a page or a provider carries, and that nobody types, are good for one guess', () => {
    const once = Object.entries(challenges).flatMap(([kind, { guesses }]) => (guesses === 1 ? [kind] : []));
    expect(once).toEqual(['reset', 'passkey_registration', 'passkey_sign_in', 'provider']);
  });

  it('are guessed less often in a quarter of an hour than one code in a million would need', () => {
    expect(wrongCodes.most).toBeLessThan(1_000_000 / 10_000);
    expect(wrongCodes.most).toBeGreaterThan(challenges.second_factor.guesses);
  });
});

it('each name of a closed set stands once', () => {
  for (const set of [signInMethods, factorChanges, providerProblems])
    expect(new Set<string>(set).size).toBe(set.length);
});

describe('factors', () => {
  it('change by being added and removed, each way to sign in; recovery codes are renewed and used up', () => {
    const pairs = ['authenticator', 'passkey', 'identity'];
    for (const factor of pairs) {
      expect(factorChanges).toContain(`${factor}_added`);
      expect(factorChanges).toContain(`${factor}_removed`);
    }
    expect(factorChanges.filter((change) => !pairs.some((factor) => change.startsWith(factor)))).toEqual([
      'recovery_codes_renewed',
      'recovery_code_used',
    ]);
  });

  it('are asked of more and more people', () => {
    expect(secondFactorDemands).toEqual(['nobody', 'staff', 'everybody']);
  });

  it('leave enough codes to lose a few, and a proof that lasts as long as changing them takes', () => {
    expect(recoveryCodeCount).toBeGreaterThan(challenges.second_factor.guesses);
    expect(freshProofMinutes).toBeGreaterThanOrEqual(challenges.second_factor.minutes);
  });
});

it('the demonstration signs in by no secret, and every other way is proved by one', () => {
  const byChallenge: Readonly<Record<string, string>> = {
    code: 'sign_in_code',
    passkey: 'passkey_sign_in',
    provider: 'provider',
  };
  for (const method of signInMethods.filter((one) => one in byChallenge))
    expect(Object.keys(challenges)).toContain(byChallenge[method]);
  expect(signInMethods.filter((one) => !(one in byChallenge))).toEqual(['password', 'invitation', 'demo']);
});
