import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { NewPassword } from '../../features/accounts/account-fields.tsx';
import { useStepFocus } from '../../features/accounts/use-step-focus.ts';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/**
 * Sets a password by a mailed link. Its secret is in the fragment of the address, which browsers send to no server, and
 * leaves the address bar at once.
 */
export default function ResetOnePage() {
  const t = useWords('accounts');
  const { challengeId } = useParams({ from: '/reset/$challengeId' });
  const [secret] = useState(() => location.hash.slice(1));
  const [password, setPassword] = useState('');
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const reset = useMutation({
    mutationFn: () =>
      api('PUT /api/resets', { body: { challengeId: asId('challenge', challengeId), secret, password } }),
  });
  useStepFocus(reset.isSuccess);
  const errorOf = useFieldErrors(reset.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate();
  };
  if (reset.isSuccess || secret === '') {
    return (
      <div className="mx-auto max-w-md py-4">
        <PageHeader title={t('resetTitle')} lead={reset.isSuccess ? t('resetDone') : t('resetBroken')} />
        {reset.isSuccess ? (
          <LinkButton to="/sign-in">{t('toSignIn')}</LinkButton>
        ) : (
          <LinkButton to="/reset">{t('resetAsk')}</LinkButton>
        )}
      </div>
    );
  }
  return (
    <div className="mx-auto max-w-md py-4">
      <PageHeader title={t('resetTitle')} lead={t('resetLead')} />
      <form noValidate className="grid gap-5" onSubmit={submit}>
        <ProblemAlert error={reset.error} />
        <NewPassword label={t('newPassword')} value={password} onValue={setPassword} error={errorOf('password')} />
        <Button type="submit" busy={reset.isPending}>
          {t('resetDo')}
        </Button>
      </form>
    </div>
  );
}
