import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
  /** Further links and buttons, below the button. */
  readonly children?: ReactNode;
  /** True where the code may hold letters, as recovery codes do. */
  readonly text?: boolean;
};

/** Draws one field for a code from a mail or an app; it takes the focus when it appears. */
export function CodeForm({ title, lead, label, error, busy, onCode, children, text = false }: Props) {
  const t = useWords('accounts');
  const [code, setCode] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const errorOf = useFieldErrors(error);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <div className="mx-auto max-w-md py-4">
      <PageHeader title={title} lead={lead} />
      <form ref={form} noValidate className="grid gap-5" onSubmit={submit}>
        <ProblemAlert error={error} />
        <TextInput
          label={label}
          inputMode={text ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          className="font-mono text-xl tracking-widest"
          required
          value={code}
          error={errorOf('code')}
          onValue={setCode}
        />
        <Button type="submit" busy={busy} disabled={code.trim() === ''}>
          {t('codeConfirm')}
        </Button>
        {children}
      </form>
    </div>
  );
}
