import { type ReactNode, useId } from 'react';
import { FieldError } from './field.tsx';

type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** Draws one box to tick. */
export function Checkbox({ label, hint, error, checked, onChecked, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input
          type="checkbox"
          className="mt-0.5 size-5 shrink-0 accent-azure"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint || error ? `${id}-more` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChecked(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {(hint || error) && (
        <div id={`${id}-more`} className="ps-8 text-muted text-sm">
          {hint}
          <FieldError error={error} />
        </div>
      )}
    </div>
  );
}

/** Draws a switch, which takes effect at once and without a form. */
export function Switch({ label, checked, onChecked, disabled }: Omit<CheckboxProps, 'hint' | 'error'>) {
  return (
    <label className="flex min-h-9 items-center gap-3">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className="peer sr-only"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span
        aria-hidden="true"
        className="relative h-6 w-10 shrink-0 rounded-full bg-edge transition-colors after:absolute after:start-0.5 after:top-0.5 after:size-5 after:rounded-full after:bg-white after:transition-transform peer-checked:bg-azure peer-checked:after:translate-x-4 peer-focus-visible:outline-3 peer-focus-visible:outline-azure peer-focus-visible:outline-offset-2 peer-disabled:opacity-50"
      />
      <span>{label}</span>
    </label>
  );
}

type RadioGroupProps<Value extends string> = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: ReactNode }[];
  readonly onValue: (value: Value) => void;
  readonly inline?: boolean;
};

/** Draws a choice of one from a few, all in sight. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onValue,
  inline,
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={hint || error ? `${name}-more` : undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      {(hint || error) && (
        <div id={`${name}-more`} className="text-muted text-sm">
          {hint}
          <FieldError error={error} />
        </div>
      )}
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 items-start gap-2.5 rounded-lg border border-line px-3 py-2 has-checked:border-azure has-checked:bg-azure-soft"
          >
            <input
              type="radio"
              name={name}
              className="mt-1 size-4 shrink-0 accent-azure"
              checked={value === option.value}
              onChange={() => onValue(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-muted text-sm">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
