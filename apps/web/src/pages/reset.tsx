import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { EmailField } from '../features/accounts/email-field.tsx';
import { useStepFocus } from '../features/accounts/use-step-focus.ts';
import { api } from '../lib/api.ts';
import { useFieldErrors } from '../lib/field-errors.ts';
import { useLanguage, useWords } from '../lib/i18n.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';

/** Asks for a link that resets the password; the answer is the same for every address. */
export default function ResetPage() {
  const t = useWords('accounts');
  const language = useLanguage();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => api('POST /api/resets', { body: { email: email.trim(), language } }) });
  useStepFocus(ask.isSuccess);
  const errorOf = useFieldErrors(ask.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  if (ask.isSuccess) {
    return (
      <div className="mx-auto max-w-md py-4">
        <PageHeader title={t('resetTitle')} lead={t('resetAsked', { email: email.trim() })} />
        <p className="mb-6 text-muted text-sm">{t('noMail')}</p>
        <LinkButton to="/sign-in">{t('toSignIn')}</LinkButton>
      </div>
    );
  }
  return (
    <div className="mx-auto max-w-md py-4">
      <PageHeader title={t('resetTitle')} lead={t('resetAskLead')} />
      <form noValidate className="grid gap-5" onSubmit={submit}>
        <ProblemAlert error={ask.error} />
        <EmailField autoComplete="username" value={email} onValue={setEmail} error={errorOf('email')} />
        <Button type="submit" busy={ask.isPending} disabled={email.trim() === ''}>
          {t('resetAsk')}
        </Button>
      </form>
    </div>
  );
}
