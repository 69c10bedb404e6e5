import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PasswordInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { refreshFactors } from './queries.ts';

/** Draws the form of a new password, which signs out every other browser. */
export function PasswordCard({ hasPassword }: { readonly hasPassword: boolean }) {
  const t = useWords('accounts');
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () => api('PUT /api/accounts/me/password', { body: { password } }),
    onSuccess: () => {
      setPassword('');
      refreshFactors();
      toast(t('passwordSaved'));
    },
  });
  const errorOf = useFieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Card>
      <form noValidate className="grid gap-4" onSubmit={submit}>
        <h2 className="font-semibold text-lg">{t('passwordTitle')}</h2>
        {!hasPassword && <p>{t('passwordNone')}</p>}
        <ProblemAlert error={save.error} />
        <PasswordInput
          label={t('passwordNew')}
          hint={t('newPasswordHint')}
          showLabel={t('show')}
          hideLabel={t('hide')}
          autoComplete="new-password"
          value={password}
          error={errorOf('password')}
          onValue={setPassword}
        />
        <div>
          <Button type="submit" look="secondary" busy={save.isPending} disabled={password === ''}>
            {t(hasPassword ? 'passwordSave' : 'passwordSet')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
