import { readWhole } from '@jumelage/domain/numbers';
import { type ComponentProps, useState } from 'react';
import { useErrorWords } from '../lib/i18n.tsx';
import { leadTo } from './folding.tsx';
import { TextInput } from './text-input.tsx';

type NumberInputProps = Omit<ComponentProps<typeof TextInput>, 'type' | 'inputMode' | 'min' | 'max' | 'onBlur'> & {
  readonly least: number;
  readonly most: number;
};

/** Reads a field's text as a whole number; undefined where it is none. */
export function wholeOf(text: string): number | undefined {
  const read = readWhole(text, { least: 0, most: Number.MAX_SAFE_INTEGER });
  return 'value' in read ? (read.value ?? undefined) : undefined;
}

/**
 * Draws a line in which a whole number is typed, in any width of digits. Not the browser's number field, which gives a
 * text that it cannot read as empty: here it stays, with the error below it once the field was left. Forms ask
 * `leadToUnread` before they send.
 */
export function NumberInput({ least, most, error, optional, ...rest }: NumberInputProps) {
  const words = useErrorWords();
  const [wasLeft, setLeft] = useState(false);
  const read = readWhole(rest.value, { least, most });
  const problem = 'problem' in read ? read.problem : read.value === null && !optional ? 'required' : undefined;
  return (
    <TextInput
      {...rest}
      {...(problem && { 'data-unread': problem })}
      inputMode="numeric"
      optional={optional}
      error={problem && wasLeft ? words.field(problem) : error}
      onBlur={() => setLeft(true)}
    />
  );
}

/**
 * Puts the focus on the first number of a form that cannot be read or is out of range, its error shown, also where it is
 * folded away; false where there is none.
 */
export function leadToUnread(form: ParentNode): boolean {
  const field = form.querySelector<HTMLElement>('[data-unread]');
  leadTo(field);
  field?.blur();
  field?.focus();
  return field !== null;
}
