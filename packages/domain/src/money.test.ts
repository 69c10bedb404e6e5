import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { currencies, currencyOf, fromEuroCents, mostMoney, referenceRates, toEuroCents } from './money.ts';

test.each([
  [1_000_000_00, 'CNY', 136_000_00],
  [500, 'EUR', 500],
  [100, 'USD', 90],
  [1, 'CNY', 0],
  [4, 'CNY', 1],
  [0, 'USD', 0],
] as const)('%d minor units of %s are %d euro cents', (amount, currency, cents) => {
  expect(toEuroCents({ amount, currency }, referenceRates.rates)).toBe(cents);
});

it('is a whole number of cents, in the order of the amounts, up to the largest that has a name', () => {
  const amount = fc.integer({ min: 0, max: mostMoney });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(...currencies), (one, other, currency) => {
      const [a, b] = [one, other].map((each) => toEuroCents({ amount: each, currency }, referenceRates.rates));
      expect(Number.isSafeInteger(a) && Number.isSafeInteger(b)).toBe(true);
      if (one <= other) expect(a).toBeLessThanOrEqual(b ?? 0);
    }),
    { numRuns: 200 },
  );
});

it('the euro is worth one euro', () => expect(referenceRates.rates.EUR).toBe(1));
it('every currency has a rate', () => {
  for (const currency of currencies) expect(referenceRates.rates[currency]).toBeGreaterThan(0);
});

it('comes back from euro cents as the amount it was, to three digits', () => {
  const hundreds = fc.integer({ min: 100, max: 999 });
  fc.assert(
    fc.property(hundreds, fc.integer({ min: 2, max: 9 }), fc.constantFrom(...currencies), (digits, zeros, currency) => {
      const money = { amount: digits * 10 ** zeros, currency };
      const { rates } = referenceRates;
      expect(fromEuroCents(toEuroCents(money, rates), currency, rates)).toEqual(money);
    }),
    { numRuns: 200 },
  );
  expect(fromEuroCents(136_000_00, 'CNY', referenceRates.rates)).toEqual({ amount: 1_000_000_00, currency: 'CNY' });
  expect(fromEuroCents(9_000_000_00, 'CNY', referenceRates.rates).amount).toBe(66_200_000_00);
  expect(fromEuroCents(0, 'USD', referenceRates.rates).amount).toBe(0);
});

it('is reckoned in yuan in China, in dollars in the United States, and in euros elsewhere', () => {
  expect((['CN', 'US', 'FR', 'DE', 'HK'] as const).map(currencyOf)).toEqual(['CNY', 'USD', 'EUR', 'EUR', 'EUR']);
});
