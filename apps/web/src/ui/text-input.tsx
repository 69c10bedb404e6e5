import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useState,
} from 'react';
import { useWords } from '../lib/i18n.tsx';
import { Field, type FieldProps } from './field.tsx';

export const controlClass =
  'w-full min-h-11 rounded-lg border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-muted aria-invalid:border-bad aria-invalid:border-2 disabled:opacity-60';

type Own<Native> = FieldProps &
  Omit<Native, 'required' | 'onChange' | 'value'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

/** Draws one line of text with its label, hint and error. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  required,
  onValue,
  className = '',
  ...rest
}: Own<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          className={`${controlClass} ${className}`}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Draws a password with a button that shows it. */
export function PasswordInput({
  showLabel,
  hideLabel,
  ...props
}: Own<InputHTMLAttributes<HTMLInputElement>> & { readonly showLabel: string; readonly hideLabel: string }) {
  const [shown, setShown] = useState(false);
  const { label, hint, error, optional, required, onValue, ...rest } = props;
  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <div className="relative">
          <input
            {...rest}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={`${controlClass} pe-24`}
            onChange={(event) => onValue(event.target.value)}
          />
          <button
            type="button"
            aria-pressed={shown}
            className="absolute inset-y-0 end-0 rounded-e-lg px-3 font-medium text-azure text-sm"
            onClick={() => setShown(!shown)}
          >
            {shown ? hideLabel : showLabel}
          </button>
        </div>
      )}
    </Field>
  );
}

/** Draws several lines; with `maxLength` a counter says what is left. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  required,
  onValue,
  maxLength,
  rows = 4,
  ...rest
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const length = rest.value.length;
  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <div className="grid gap-1">
          <textarea
            {...rest}
            {...wiring}
            rows={rows}
            maxLength={maxLength}
            className={controlClass}
            onChange={(event) => onValue(event.target.value)}
          />
          {maxLength && (
            <p
              className={`justify-self-end text-xs tabular-nums ${length > maxLength * 0.9 ? 'font-medium text-warn' : 'text-muted'}`}
            >
              {length} / {maxLength}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

type Choice<Value extends string> = { readonly value: Value; readonly label: ReactNode };
type SelectProps<Value extends string> = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required' | 'onChange' | 'value'> & {
    readonly value: Value | '';
    readonly options: readonly Choice<Value>[];
    readonly onValue: (value: Value) => void;
    /** The label of an empty choice, which is offered as well. */
    readonly emptyLabel?: string;
    readonly onEmpty?: () => void;
  };

/** Draws a native list of choices, which works with every keyboard, screen reader and phone. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, required, options, onValue, onEmpty, emptyLabel, value, ...rest } = props;
  const t = useWords('core');
  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          value={value}
          className={controlClass}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onValue(chosen.value);
            else onEmpty?.();
          }}
        >
          {(value === '' || onEmpty) && <option value="">{emptyLabel ?? t('choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
