import type { ProviderWaiting } from '@jumelage/contracts/account-factors';
import type { ProviderProblem } from '@jumelage/domain/account';
import { type UseMutationResult, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PasswordInput } from '../../ui/text-input.tsx';
import { EmailField } from './email-field.tsx';
import { goToProvider, passkeysWork, signInWithPasskey } from './passkeys.ts';
import { type SignInResult, waysQuery } from './queries.ts';
import type { Session } from './session.ts';

type Props = {
  readonly next: string | undefined;
  readonly problem: ProviderProblem | undefined;
  /** An identity that is linked to the account at its sign-in. */
  readonly linking: Extract<ProviderWaiting, { kind: 'link' }> | undefined;
  readonly mail: UseMutationResult<unknown, Error, string>;
  readonly onResult: (result: SignInResult) => void;
  readonly onEntered: (session: Session) => void;
};

/** Draws the ways in: password, mailed code, passkey, identity providers. */
export function SignInForm({ next, problem, linking, mail, onResult, onEntered }: Props) {
  const t = useWords('accounts');
  const [typed, setTyped] = useState({ email: linking?.email ?? '', password: '' });
  const [byCode, setByCode] = useState(false);
  const { data: ways } = useQuery(waysQuery);
  const byPassword = useMutation({ mutationFn: () => api('POST /api/session', { body: typed }), onSuccess: onResult });
  const byPasskey = useMutation({ mutationFn: () => signInWithPasskey(), onSuccess: onEntered });
  const byProvider = useMutation({ mutationFn: (providerId: string) => goToProvider(providerId, next) });
  const errorOf = useFieldErrors(byPassword.error ?? mail.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (byCode) mail.mutate(typed.email);
    else byPassword.mutate();
  };
  // A passkey that was put away is no error of the product's, but has to be said.
  const declined = byPasskey.error && !(byPasskey.error instanceof ApiError);
  const link = 'font-medium text-azure underline underline-offset-4';
  return (
    <div>
      <PageHeader
        title={t('signInTitle')}
        lead={linking ? t('linkNotice', { name: linking.provider.name }) : t('signInLead')}
      />
      <form noValidate className="grid gap-5" onSubmit={submit}>
        {problem && (
          <p role="alert" className="rounded-lg bg-warn-soft p-3 text-warn">
            {t(`problem_${problem}`)}
          </p>
        )}
        <ProblemAlert
          error={byPassword.error ?? mail.error ?? byProvider.error ?? (declined ? null : byPasskey.error)}
        />
        {declined && (
          <p role="alert" className="rounded-lg bg-warn-soft p-3 text-warn">
            {t('passkeyFailed')}
          </p>
        )}
        <EmailField
          autoComplete="username webauthn"
          value={typed.email}
          onValue={(email) => setTyped({ ...typed, email })}
          error={errorOf('email')}
        />
        {!byCode && (
          <PasswordInput
            label={t('password')}
            showLabel={t('showPassword')}
            hideLabel={t('hidePassword')}
            autoComplete="current-password"
            required
            value={typed.password}
            onValue={(password) => setTyped({ ...typed, password })}
            error={errorOf('password')}
          />
        )}
        <Button type="submit" busy={byPassword.isPending || mail.isPending}>
          {byCode ? t('sendCode') : t('signIn')}
        </Button>
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          <button type="button" className={`min-h-9 ${link}`} onClick={() => setByCode(!byCode)}>
            {byCode ? t('byPassword') : t('byCode')}
          </button>
          <Link to="/reset" className={`min-h-9 content-center ${link}`}>
            {t('forgot')}
          </Link>
        </div>
        {passkeysWork(ways?.passkeyOrigin) && (
          <Button type="button" look="secondary" busy={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {t('byPasskey')}
          </Button>
        )}
        {ways?.providers.map(({ id, name }) => (
          <Button
            key={id}
            type="button"
            look="secondary"
            busy={byProvider.isPending && byProvider.variables === id}
            onClick={() => byProvider.mutate(id)}
          >
            {t('byProvider', { name })}
          </Button>
        ))}
      </form>
      <p className="mt-6">
        {t('noAccount')}{' '}
        <Link to="/sign-up" search={next ? { next } : {}} className={link}>
          {t('signUpTitle')}
        </Link>
      </p>
    </div>
  );
}
