import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type Session, useSession } from '../accounts/session.ts';

const digits = 6;

type CodePartProps = {
  readonly email: string;
  readonly onCode: (code: string) => Promise<Session>;
  readonly onDone: (session: Session) => void;
  readonly onAgain: () => void;
};

/** Draws the field of a mailed code: the sixth digit sends it. The demonstration shows the code in place. */
export function CodePart({ email, onCode, onDone, onAgain }: CodePartProps) {
  const t = useWords('first-run');
  const accounts = useWords('accounts');
  const isDemo = useSession()?.demo === true;
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: onCode, onSuccess: onDone });
  const errorOf = useFieldErrors(confirm.error);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('input')?.focus();
  }, []);
  const send = (typed: string) => {
    setCode(typed);
    const found = typed.replace(/\D/g, '');
    if (found.length === digits && !confirm.isPending) confirm.mutate(found);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate(code);
  };
  return (
    <form ref={form} noValidate className="grid gap-4 border-line border-t pt-4" onSubmit={submit}>
      <div role="status">{isDemo ? <DemoCode email={email} onUse={send} /> : <p>{t('codeSent', { email })}</p>}</div>
      <ProblemAlert error={confirm.error} />
      <TextInput
        label={accounts('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className="max-w-48 font-mono text-xl tracking-widest"
        required
        value={code}
        onValue={send}
        error={errorOf('code')}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={confirm.isPending} disabled={code.trim() === ''}>
          {accounts('codeConfirm')}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {accounts('codeAgain')}
        </Button>
      </div>
    </form>
  );
}

/** Shows the code of the demonstration’s mail, or that the address has an account; without such a mail, that one was sent. */
function DemoCode({ email, onUse }: { readonly email: string; readonly onUse: (code: string) => void }) {
  const t = useWords('first-run');
  const accounts = useWords('accounts');
  const { data } = useQuery({
    queryKey: ['demo', 'code', email],
    queryFn: ({ signal }) => api('GET /api/demo/mails', { signal }),
    staleTime: 0,
  });
  const mail = data?.mails.find(({ to }) => to === email.toLowerCase());
  if (!mail) return data ? <p>{t('codeSent', { email })}</p> : null;
  const code = /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0];
  const [before, after] = t('codeKnown', { signIn: '\u0001' }).split('\u0001');
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg bg-warn-soft px-4 py-3">
      {code ? (
        <>
          <p>{t('demoCode', { code })}</p>
          <Button look="secondary" onClick={() => onUse(code)}>
            {t('useCode')}
          </Button>
        </>
      ) : (
        <p>
          {before}
          <Link to="/sign-in" className="font-medium underline underline-offset-4">
            {accounts('signInTitle')}
          </Link>
          {after}
        </p>
      )}
    </div>
  );
}
