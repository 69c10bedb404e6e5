import type { Currency } from '@jumelage/domain/money';
import { readAmount } from '@jumelage/domain/numbers';
import type { ComponentProps } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n.tsx';
import { ReadInput, type Reading } from '../../../ui/read-input.tsx';
import type { TextInput } from '../../../ui/text-input.tsx';

/** An amount in minor units, null where nothing is stated, in the currency that was written beside it. */
type Typed = { readonly amount: number | null; readonly currency: Currency };

type MoneyInputProps = Pick<ComponentProps<typeof TextInput>, 'label' | 'error'> & {
  readonly amount: number | null;
  readonly currency: Currency;
  /** True where another amount stands in the same currency, so that writing a different one here is refused. */
  readonly isCurrencyFixed?: boolean;
  readonly onMoney: (typed: Typed) => void;
  readonly onUnread: (isUnread: boolean) => void;
};

/**
 * Draws an amount of money, read as people write it and shown with its digits grouped; the currency is chosen beside
 * it, or typed.
 */
export function MoneyInput({ amount, currency, isCurrencyFixed = false, onMoney, ...rest }: MoneyInputProps) {
  const language = useLanguage();
  const { number } = useFormat();
  const show = (value: number | null) => (value === null ? '' : number(value / 100));
  const read = (text: string): Reading<Typed> => {
    const reading = readAmount(text, language);
    if ('problem' in reading) return reading;
    const written = reading.value?.currency ?? currency;
    if (isCurrencyFixed && written !== currency) return { problem: 'other_currency' };
    return { value: { amount: reading.value?.amount ?? null, currency: written } };
  };
  return (
    <ReadInput
      {...rest}
      optional
      inputMode="text"
      autoComplete="off"
      initial={show(amount)}
      read={read}
      show={(typed) => show(typed.amount)}
      onRead={onMoney}
    />
  );
}
