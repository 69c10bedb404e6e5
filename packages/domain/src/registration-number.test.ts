import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCreditCode,
  isSirenOrSiret,
  readRegistrationNumber,
  registrationWarning,
  registrationWarnings,
  shownRegistrationNumber,
} from './registration-number.ts';

test('French numbers are checked by Luhn, La Poste’s by their own sum', () => {
  expect(isSirenOrSiret('732 829 320')).toBe(true);
  expect(isSirenOrSiret('732 829 321')).toBe(false);
  expect(isSirenOrSiret('73282932000074')).toBe(true);
  expect(isSirenOrSiret('73282932000075')).toBe(false);
  expect(isSirenOrSiret('35600000049837')).toBe(true);
  expect(isSirenOrSiret('1234')).toBe(false);
});

test('changing any one digit of a valid SIREN makes it unlikely', () => {
  const good = '732829320';
  for (let i = 0; i < good.length; i++)
    for (let d = 0; d <= 9; d++) {
      const changed = good.slice(0, i) + d + good.slice(i + 1);
      expect([changed, isSirenOrSiret(changed)]).toEqual([changed, changed === good]);
    }
});

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

test('exactly one check character fits a credit code, the code that ends in 0 included', () => {
  const endings = new Set<string>();
  for (let n = 0; n < 200; n++) {
    const stem = `91510100${String(n).padStart(9, '0')}`;
    const fitting = [...alphabet].filter((check) => isCreditCode(stem + check));
    expect(fitting).toHaveLength(1);
    endings.add(fitting[0] ?? '');
  }
  expect(endings.has('0')).toBe(true);
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
  expect(isCreditCode('91350100M000100Y44')).toBe(false);
  expect(isCreditCode('91350100M000100I43')).toBe(false);
});

test('a number is only warned of, in its own country, when it is there', () => {
  expect(registrationWarning('FR', '123456789')).toBe('siren_unlikely');
  expect(registrationWarning('CN', '123')).toBe('credit_code_unlikely');
  expect(registrationWarning('FR', ' ')).toBeUndefined();
  expect(registrationWarning('DE', 'HRB 1')).toBeUndefined();
});

describe('numbers are one number however they are separated, labelled and wide', () => {
  test.each([
    ['FR', '７３２８２９３２０', '732829320'],
    ['FR', '732-829-320', '732829320'],
    ['FR', '732.829.320', '732829320'],
    ['FR', '732829320\u200B', '732829320'],
    ['FR', 'SIREN 732\u202F829\u202F320', '732829320'],
    ['FR', 'N° SIRET : 732 829 320 00074', '73282932000074'],
    ['FR', 'RCS Paris B 732 829 320', '732829320'],
    ['FR', 'FR44732829320', '732829320'],
    ['FR', 'TVA FR 44 732 829 320', '732829320'],
    ['CN', '９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
    ['CN', '91350100-m000100y43', '91350100M000100Y43'],
    ['CN', '统一社会信用代码：91350100M000100Y43', '91350100M000100Y43'],
  ] as const)('%s %s', (country, text, stored) => {
    expect([registrationWarning(country, text), readRegistrationNumber(country, text)]).toEqual([undefined, stored]);
    expect(readRegistrationNumber(country, shownRegistrationNumber(country, stored))).toBe(stored);
  });

  test('what is wrong stays as it was typed, and is warned of', () => {
    for (const text of ['732829321', 'FR45732829320', '732 829 320 / 552 100 554', '12345'])
      expect([readRegistrationNumber('FR', text), registrationWarning('FR', text)]).toEqual([text, 'siren_unlikely']);
    expect(registrationWarning('CN', '9.1350100E+17')).toBe('number_rounded');
    expect(registrationWarning('FR', '7,32829E+08')).toBe('number_rounded');
    expect(readRegistrationNumber('DE', ' HRB\u00A012 ')).toBe('HRB 12');
    expect(shownRegistrationNumber('FR', '732829320')).toBe('732\u202F829\u202F320');
  });
});

/** Completes eight digits to a SIREN by its Luhn digit. */
function sirenOf(eight: string): string {
  const digit = [...'0123456789'].find((last) => isSirenOrSiret(eight + last)) ?? '';
  return eight + digit;
}

describe('every SIREN', () => {
  const eight = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));

  test('has one check digit, is shown in groups, and read back', () => {
    fc.assert(
      fc.property(eight, (digits) => {
        const fitting = [...'0123456789'].filter((last) => isSirenOrSiret(digits + last));
        expect(fitting).toHaveLength(1);
        const siren = digits + fitting[0];
        const shown = shownRegistrationNumber('FR', siren);
        expect(shown).toMatch(/^\d{3}\u202F\d{3}\u202F\d{3}$/);
        expect(readRegistrationNumber('FR', shown)).toBe(siren);
        expect(registrationWarning('FR', shown)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('is read from its VAT number, whose key must be right', () => {
    fc.assert(
      fc.property(eight, (digits) => {
        const siren = sirenOf(digits);
        const key = (12 + 3 * (Number(siren) % 97)) % 97;
        const vat = (n: number) => `FR${String(n).padStart(2, '0')}${siren}`;
        expect(readRegistrationNumber('FR', vat(key))).toBe(siren);
        expect(isSirenOrSiret(vat((key + 1) % 97))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('two neighbours that are swapped are noticed, unless they are 0 and 9', () => {
    fc.assert(
      fc.property(eight, fc.nat(7), (digits, at) => {
        const siren = sirenOf(digits);
        const [a = '', b = ''] = [siren[at], siren[at + 1]];
        const swapped = siren.slice(0, at) + b + a + siren.slice(at + 2);
        const isUnseen = a === b || new Set([a, b, '0', '9']).size === 2;
        expect([siren, at, isSirenOrSiret(swapped)]).toEqual([siren, at, isUnseen]);
      }),
      { numRuns: 100 },
    );
  });
});

test('a SIRET is shown as a SIREN and five digits', () => {
  expect(shownRegistrationNumber('FR', '73282932000074')).toBe('732\u202F829\u202F320\u202F00074');
  expect(shownRegistrationNumber('FR', '1234')).toBe('1234');
  expect(shownRegistrationNumber('CN', '91350100M000100Y43')).toBe('91350100M000100Y43');
  expect(shownRegistrationNumber('DE', '732829320')).toBe('732829320');
});

test('changing any one character of a credit code is noticed', () => {
  const good = '91350100M000100Y43';
  for (let i = 0; i < good.length; i++)
    for (const character of alphabet) {
      const changed = good.slice(0, i) + character + good.slice(i + 1);
      expect([changed, isCreditCode(changed)]).toEqual([changed, changed === good]);
    }
});

test.each([
  ['FR', '', undefined],
  ['FR', '\u200B', undefined],
  ['FR', '732829320', undefined],
  ['FR', '91350100M000100Y43', 'siren_unlikely'],
  ['FR', '732829320 732829320', 'siren_unlikely'],
  ['CN', '91350100M000100Y43', undefined],
  ['CN', '732829320', 'credit_code_unlikely'],
  ['CN', '1 91350100M000100Y43', 'credit_code_unlikely'],
  ['CN', '9,1350100E+17', 'number_rounded'],
  ['CN', '９．１３Ｅ＋１７', 'number_rounded'],
  ['DE', '9.1350100E+17', 'number_rounded'],
  ['DE', '732829321', undefined],
] as const)('in %s, %j: %s', (country, text, warning) => {
  expect(registrationWarning(country, text)).toBe(warning);
  if (warning) expect(registrationWarnings).toContain(warning);
});

test('what is read is read again as itself, whatever was typed', () => {
  fc.assert(
    fc.property(fc.constantFrom('FR' as const, 'CN' as const, 'DE' as const), fc.string(), (country, text) => {
      const stored = readRegistrationNumber(country, text);
      expect(readRegistrationNumber(country, stored)).toBe(stored);
    }),
    { numRuns: 200 },
  );
});
