import { type ComponentProps, useState } from 'react';
import { TextInput } from '../../../ui/text-input.tsx';

type LateInputProps = Omit<ComponentProps<typeof TextInput>, 'value' | 'onValue' | 'onBlur'> & {
  readonly initial: string;
  /** Whether a text that is still being typed can stand as it is. */
  readonly isWhole: (text: string) => boolean;
  readonly onCommit: (text: string) => void;
};

/** A field whose half-typed text would only be refused: told to the form once it is whole, or when the field is left. */
export function LateInput({ initial, isWhole, onCommit, ...rest }: LateInputProps) {
  const [text, setText] = useState(initial);
  const [committed, setCommitted] = useState(initial);
  const commit = (value: string) => {
    if (value === committed) return;
    setCommitted(value);
    onCommit(value);
  };
  return (
    <TextInput
      {...rest}
      value={text}
      onValue={(value) => {
        setText(value);
        if (value === '' || isWhole(value.trim())) commit(value.trim());
      }}
      onBlur={() => commit(text.trim())}
    />
  );
}
