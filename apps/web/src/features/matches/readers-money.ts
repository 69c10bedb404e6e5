import { currencyOf, fromEuroCents, type Money, referenceRates, toEuroCents } from '@jumelage/domain/money';
import { type Amounts, joinAmounts, type ToldAmounts, tellAmounts } from '@jumelage/i18n/format-money';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../lib/i18n.tsx';
import { useSession } from '../accounts/session.ts';
import { ratesQuery } from './weights/queries.ts';

const day = 24 * 60 * 60_000;

/** The means to tell amounts in the currency in which the reader reckons. */
export type ReadersMoney = {
  /** The day of the rates. */
  readonly asOf: string;
  readonly toReaders: (euroCents: number) => Money;
  /** Converts an amount; the same amount where it is in that currency already. */
  readonly inReaders: (money: Money) => Money;
};

/**
 * Converts amounts to the currency of the reader's organisation, by the rates by which amounts are compared; somebody
 * without one reckons in yuan where they read Chinese.
 */
export function useReadersMoney(): ReadersMoney {
  const country = useSession()?.organisations[0]?.country;
  const language = useLanguage();
  const { data = referenceRates } = useQuery({ ...ratesQuery, staleTime: day });
  return useMemo(() => {
    const currency = currencyOf(country ?? (language === 'zh' ? 'CN' : 'FR'));
    const toReaders = (euroCents: number) => fromEuroCents(euroCents, currency, data.rates);
    return {
      asOf: data.asOf,
      toReaders,
      inReaders: (money) => (money.currency === currency ? money : toReaders(toEuroCents(money, data.rates))),
    };
  }, [country, language, data]);
}

/** Words amounts for the reader, as `tellAmounts` does. */
export function useTellAmounts(): (stated: Amounts) => ToldAmounts {
  const language = useLanguage();
  const { inReaders } = useReadersMoney();
  return useCallback((stated) => tellAmounts(stated, inReaders, language), [inReaders, language]);
}

/** Words amounts for the reader on one line: in their currency, and behind it as they were stated. */
export function useAmountsText(): (stated: Amounts) => string {
  const language = useLanguage();
  const tell = useTellAmounts();
  return useCallback((stated) => joinAmounts(tell(stated), language), [tell, language]);
}
