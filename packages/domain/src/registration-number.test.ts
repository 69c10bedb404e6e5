import { describe, expect, test } from 'vitest';
import {
  isCreditCode,
  isSirenOrSiret,
  readRegistrationNumber,
  registrationWarning,
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
