import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { ApiError, api, setProver } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PasswordInput, TextInput } from '../../ui/text-input.tsx';
import { passkeysWork, proveWithPasskey } from './passkeys.ts';
import { factorsQuery, waysQuery } from './queries.ts';

type Asked = { readonly answer: (proved: boolean) => void };

/** Asks again who somebody is, whatever act needs it, and lets the act go on. */
export function ProofDialog() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    setProver(() => new Promise((answer) => setAsked({ answer })));
    return () => setProver(undefined);
  }, []);
  const close = (proved: boolean) => {
    asked?.answer(proved);
    setAsked(undefined);
  };
  const t = useWords('accounts');
  return (
    <Dialog title={t('proofTitle')} open={asked !== undefined} onClose={() => close(false)}>
      {asked && <ProofForm onProved={() => close(true)} />}
    </Dialog>
  );
}

function ProofForm({ onProved }: { readonly onProved: () => void }) {
  const t = useWords('accounts');
  const { data: factors } = useQuery(factorsQuery);
  const { data: ways } = useQuery(waysQuery);
  const [chosen, setChosen] = useState<'password' | 'code'>();
  const [typed, setTyped] = useState('');
  const hasCode = factors !== undefined && (factors.authenticator !== null || factors.recoveryCodesLeft > 0);
  const way = chosen ?? (factors?.hasPassword === false && hasCode ? 'code' : 'password');
  const prove = useMutation({
    mutationFn: () =>
      api('POST /api/session/proof', { body: way === 'password' ? { password: typed } : { code: typed } }),
    onSuccess: onProved,
  });
  const byPasskey = useMutation({ mutationFn: proveWithPasskey, onSuccess: onProved });
  const errorOf = useFieldErrors(prove.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate();
  };
  const change = (next: 'password' | 'code') => {
    prove.reset();
    setTyped('');
    setChosen(next);
  };
  const hasPasskey = (factors?.passkeys.length ?? 0) > 0 && passkeysWork(ways?.passkeyOrigin);
  if (factors && !factors.hasPassword && !hasCode && !hasPasskey) {
    return (
      <div className="grid gap-4">
        <p>{t('proofNone')}</p>
        <LinkButton to="/sign-in" search={{ next: location.pathname }} className="justify-self-start">
          {t('proofAgain')}
        </LinkButton>
      </div>
    );
  }
  return (
    <form noValidate className="grid gap-4" onSubmit={submit}>
      <p>{t('proofLead')}</p>
      <ProblemAlert error={prove.error ?? (byPasskey.error instanceof ApiError ? byPasskey.error : null)} />
      {way === 'password' ? (
        <PasswordInput
          label={t('proofPassword')}
          showLabel={t('show')}
          hideLabel={t('hide')}
          autoComplete="current-password"
          value={typed}
          error={errorOf('password')}
          onValue={setTyped}
        />
      ) : (
        <TextInput
          label={t('proofCode')}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          error={errorOf('code')}
          onValue={setTyped}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={prove.isPending} disabled={typed === ''}>
          {t('confirm')}
        </Button>
        {hasPasskey && (
          <Button type="button" look="secondary" busy={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {t('proofPasskey')}
          </Button>
        )}
        {hasCode && factors.hasPassword && (
          <Button type="button" look="quiet" onClick={() => change(way === 'password' ? 'code' : 'password')}>
            {way === 'password' ? t('proofUseCode') : t('proofUsePassword')}
          </Button>
        )}
      </div>
    </form>
  );
}
