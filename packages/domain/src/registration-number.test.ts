import { expect, test } from 'vitest';
import { isCreditCode, isSirenOrSiret, registrationWarning } from './registration-number.ts';

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
