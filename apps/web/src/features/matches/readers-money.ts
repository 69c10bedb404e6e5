import {
  type Currency,
  currencyOf,
  fromEuroCents,
  type Money,
  referenceRates,
  toEuroCents,
} from '@jumelage/domain/money';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../accounts/session.ts';
import { ratesQuery } from './weights/queries.ts';

const day = 24 * 60 * 60_000;

/** The means to tell amounts in the currency in which the reader reckons. */
export type ReadersMoney = {
  readonly currency: Currency;
  /** The day of the rates. */
  readonly asOf: string;
  readonly toReaders: (euroCents: number) => Money;
  /** Converts an amount; the same amount where it is in that currency already. */
  readonly inReaders: (money: Money) => Money;
};

/** Converts amounts to the currency of the reader's organisation, by the rates by which amounts are compared. */
export function useReadersMoney(): ReadersMoney {
  const country = useSession()?.organisations[0]?.country;
  const { data = referenceRates } = useQuery({ ...ratesQuery, staleTime: day });
  return useMemo(() => {
    const currency = country ? currencyOf(country) : 'EUR';
    const toReaders = (euroCents: number) => fromEuroCents(euroCents, currency, data.rates);
    return {
      currency,
      asOf: data.asOf,
      toReaders,
      inReaders: (money) => (money.currency === currency ? money : toReaders(toEuroCents(money, data.rates))),
    };
  }, [country, data]);
}
