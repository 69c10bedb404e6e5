import { languages } from '@jumelage/domain/language';
import { currencies, mostMoney } from '@jumelage/domain/money';
import { readAmount, readWhole } from '@jumelage/domain/numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format.ts';
import { formatMoney } from './format-money.ts';

const language = fc.constantFrom(...languages);

test('an amount that is shown, read again, is the same, in each language and currency', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: mostMoney }),
    fc.integer({ min: 0, max: 10_000_000 }).map((units) => units * 100),
    fc.integer({ min: 0, max: 300_000 }),
  );
  fc.assert(
    fc.property(amount, fc.constantFrom(...currencies), language, (amount, currency, language) => {
      expect(readAmount(formatMoney({ amount, currency }, language), language)).toEqual({
        value: { amount, currency },
      });
      expect(readAmount(formatNumber(amount / 100, language), language)).toEqual({
        value: { amount, currency: undefined },
      });
    }),
    { numRuns: 1000 },
  );
});

test('an amount that is shown short is read as what it says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...currencies),
      language,
      (n, currency, language) => {
        for (const amount of [n * 10_000, n * 10_000_000].filter((one) => one < 1_000_000_000_00)) {
          const shown = formatMoney({ amount, currency }, language, 'compact');
          const read = readAmount(shown, language);
          const again =
            'value' in read && read.value
              ? formatMoney({ amount: read.value.amount, currency }, language, 'compact')
              : read;
          expect(again).toBe(shown);
        }
      },
    ),
  );
});

test('a whole number that is shown, read again, is the same', () => {
  fc.assert(
    fc.property(fc.nat(), language, (n, language) => {
      expect(readWhole(formatNumber(n, language), { least: 0, most: 2 ** 31 })).toEqual({ value: n });
    }),
    { numRuns: 500 },
  );
});
