import type { Country } from './country.ts';

/** Currencies of raises and tickets. */
export const currencies = ['EUR', 'CNY', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** An amount in minor units (cents, fen) with its currency. */
export type Money = { readonly amount: number; readonly currency: Currency };

/** The largest amount that is accepted, in minor units: ten thousand million. */
export const mostMoney = 1_000_000_000_000;

/** Euros for one unit of each currency, for comparing tickets, not for settling accounts. */
export type Rates = Readonly<Record<Currency, number>>;

/** Round reference values, until the staff sets others. */
export const referenceRates: { readonly asOf: string; readonly rates: Rates } = {
  asOf: '2016-07-01',
  rates: { EUR: 1, CNY: 0.136, USD: 0.9 },
};

/** Converts an amount to euro cents, for comparing only. Example: 1 000 000 CNY at 0.136 → 136 000 EUR. */
export function toEuroCents(money: Money, rates: Rates): number {
  return Math.round(money.amount * rates[money.currency]);
}

/**
 * Converts euro cents to another currency, to show what was compared: to three digits, as no rate of another day says
 * more. Example: 136 000 EUR at 0.136 → 1 000 000 CNY.
 */
export function fromEuroCents(euroCents: number, currency: Currency, rates: Rates): Money {
  return { amount: Number((euroCents / rates[currency]).toPrecision(3)), currency };
}

/** Currencies by country, where they are not the euro. */
const currencyByCountry: Readonly<Partial<Record<Country, Currency>>> = { CN: 'CNY', US: 'USD' };

/** Tells the currency in which an organisation of a country reckons. */
export function currencyOf(country: Country): Currency {
  return currencyByCountry[country] ?? 'EUR';
}
