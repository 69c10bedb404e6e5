import { type ComponentProps, useState } from 'react';
import { TextInput } from '../../../ui/text-input.tsx';

type MoneyInputProps = Omit<ComponentProps<typeof TextInput>, 'value' | 'onValue' | 'inputMode'> & {
  /** In minor units; null where nothing is stated. */
  readonly amount: number | null;
  readonly onAmount: (amount: number | null) => void;
};

const shown = (amount: number | null) => (amount === null ? '' : String(amount / 100));

/** Reads an amount as people of the three languages type it: `1 500 000`, `1.5` never as a thousand; null where it is no amount. */
function readAmount(text: string): number | null {
  const plain = text
    .replace(/[\s\u00A0\u202F’']/g, '')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d{0,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** An amount of money in whole units of its currency; the currency is chosen beside it. */
export function MoneyInput({ amount, onAmount, ...rest }: MoneyInputProps) {
  const [text, setText] = useState(shown(amount));
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
