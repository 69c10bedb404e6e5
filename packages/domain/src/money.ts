/** Currencies that raises and tickets are told in. */
export const currencies = ['EUR', 'CNY', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** An amount in minor units (cents, fen) with its currency. */
export type Money = { readonly amount: number; readonly currency: Currency };

/** Euros for one unit of a currency: round reference values for comparing tickets, not for settling accounts. Dated 2016-07-01. */
export const referenceRates: Readonly<Record<Currency, number>> = { EUR: 1, CNY: 0.136, USD: 0.9 };

/** An amount in euro cents by the reference rates, for comparing only. Example: 1 000 000 CNY → 136 000 EUR. */
export function toEuroCents(money: Money): number {
  return Math.round(money.amount * referenceRates[money.currency]);
}
