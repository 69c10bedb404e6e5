import { type ReactNode, useId } from 'react';
import { useFormat } from '../lib/format.ts';
import { useWords } from '../lib/i18n.tsx';

/** The attributes that connect a control with its label, hint and error. */
export type Wiring = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
};

export type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** The error in words; see `useFieldErrors` of lib/field-errors.ts. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
};

/** Wires a label, a hint and an error to the one control that `children` draws. */
export function Field({
  label,
  hint,
  error,
  optional,
  required,
  children,
}: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const t = useWords('core');
  const { aside } = useFormat();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="font-normal text-muted text-sm">{aside(t('optional'))}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
        ...(required && { 'aria-required': true }),
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { readonly id?: string; readonly error?: string | undefined }) {
  return error ? (
    <p id={id} className="flex gap-1.5 font-medium text-bad text-sm">
      <span aria-hidden="true">▲</span>
      {error}
    </p>
  ) : null;
}
