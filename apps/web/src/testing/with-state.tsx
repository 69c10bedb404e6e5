import { type ReactNode, useState } from 'react';

type WithStateProps<Value> = {
  readonly initial: Value;
  readonly children: (value: Value, setValue: (value: Value) => void) => ReactNode;
};

/** Holds the value of a controlled part, as the form around it does. */
export function WithState<Value>({ initial, children }: WithStateProps<Value>) {
  const [value, setValue] = useState(initial);
  return children(value, setValue);
}
