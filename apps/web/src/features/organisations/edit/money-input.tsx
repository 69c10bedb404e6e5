import { type ComponentProps, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { TextInput } from '../../../ui/text-input.tsx';
import { readAmount } from './amount.ts';

type MoneyInputProps = Omit<ComponentProps<typeof TextInput>, 'value' | 'onValue' | 'inputMode'> & {
  /** In minor units; null where nothing is stated. */
  readonly amount: number | null;
  readonly onAmount: (amount: number | null) => void;
};

/** An amount of money in whole units of its currency, its digits grouped once the field is left; the currency is chosen beside it. */
export function MoneyInput({ amount, onAmount, ...rest }: MoneyInputProps) {
  const { number } = useFormat();
  const shown = (value: number | null) => (value === null ? '' : number(value / 100));
  const [text, setText] = useState(() => shown(amount));
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      value={text}
      onValue={(value) => {
        setText(value);
        onAmount(readAmount(value));
      }}
      onBlur={() => setText(shown(readAmount(text)))}
    />
  );
}
