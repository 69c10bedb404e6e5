import { shownEmail } from '@jumelage/domain/addresses';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, type Response } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { Focused } from './focused.tsx';
import { useSession } from './queries.ts';
import { setSession } from './session.ts';

type Begun = { readonly email: string; readonly challengeId: Response<'POST /api/accounts/me/email'>['challengeId'] };

/** Draws the address of the account: whether it is confirmed, and its change by a code that is mailed. */
export function EmailCard() {
  const t = useWords('accounts');
  const user = useSession()?.user;
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const ask = useMutation({
    mutationFn: async (email: string) => ({
      email,
      ...(await api('POST /api/accounts/me/email', { body: { email } })),
    }),
    onSuccess: setBegun,
  });
  const confirm = useMutation({
    mutationFn: ({ challengeId }: Begun) =>
      api('POST /api/accounts/me/email/verification', { body: { challengeId, code } }),
    onSuccess: (session) => {
      setSession(session);
      setBegun(undefined);
      setTyped('');
      setCode('');
      toast(t('emailDone'));
    },
  });
  const errorOf = useFieldErrors(ask.error ?? confirm.error);
  if (!user) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (begun) confirm.mutate(begun);
    else ask.mutate(typed.trim());
  };
  return (
    <Card>
      <form noValidate className="grid gap-4" onSubmit={submit}>
        <h2 className="font-semibold text-lg">{t('emailTitle')}</h2>
        <p className="break-words">
          {user.isVerified
            ? t('emailVerified', { email: shownEmail(user.email) })
            : t('emailUnverified', { email: shownEmail(user.email) })}
        </p>
        <ProblemAlert error={ask.error ?? confirm.error} />
        {!begun && !user.isVerified && (
          <div>
            <Button type="button" busy={ask.isPending} onClick={() => ask.mutate(user.email)}>
              {t('emailConfirm')}
            </Button>
          </div>
        )}
        {!begun && (
          <>
            <TextInput
              label={t('emailNew')}
              inputMode="email"
              autoComplete="email"
              value={typed}
              error={errorOf('email')}
              onValue={setTyped}
            />
            <div>
              <Button type="submit" look="secondary" busy={ask.isPending} disabled={typed.trim() === ''}>
                {t('emailChange')}
              </Button>
            </div>
          </>
        )}
        {begun && (
          <Focused className="grid gap-4">
            <p>{t('emailCodeLead', { email: begun.email })}</p>
            <TextInput
              label={t('emailCode')}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              error={errorOf('code')}
              onValue={setCode}
            />
            <div className="flex flex-wrap gap-2">
              <Button type="submit" busy={confirm.isPending} disabled={code === ''}>
                {t('confirm')}
              </Button>
              <Button type="button" look="quiet" onClick={() => setBegun(undefined)}>
                {t('cancel')}
              </Button>
            </div>
          </Focused>
        )}
      </form>
    </Card>
  );
}
