import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeForm } from './code-form.tsx';
import { passkeysWork, signInWithPasskey } from './passkeys.ts';
import { type SecondFactor, waysQuery } from './queries.ts';
import type { Session } from './session.ts';

type Props = {
  readonly factor: SecondFactor;
  readonly onEntered: (session: Session) => void;
  readonly onAgain: () => void;
};

/** Draws the step after the first factor: a code of the app, a recovery code, or a passkey. */
export function SecondFactorStep({ factor: { challengeId, ways }, onEntered, onAgain }: Props) {
  const t = useWords('accounts');
  const [recovers, setRecovers] = useState(!ways.includes('authenticator'));
  const { data } = useQuery(waysQuery);
  const byCode = useMutation({
    mutationFn: (code: string) => api('POST /api/session/second-factor', { body: { challengeId, code } }),
    onSuccess: onEntered,
  });
  const byPasskey = useMutation({ mutationFn: () => signInWithPasskey(challengeId), onSuccess: onEntered });
  const offersPasskey = ways.includes('passkey') && passkeysWork(data?.passkeyOrigin);
  return (
    <CodeForm
      key={String(recovers)}
      title={t('secondTitle')}
      lead={recovers ? t('recoveryLead') : t('secondLead')}
      label={recovers ? t('recoveryCode') : t('secondCode')}
      text={recovers}
      error={byCode.error ?? byPasskey.error}
      busy={byCode.isPending}
      onCode={(code) => byCode.mutate(code)}
    >
      {offersPasskey && (
        <Button type="button" look="secondary" busy={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
          {t('secondPasskey')}
        </Button>
      )}
      {ways.includes('recovery') && ways.includes('authenticator') && (
        <Button type="button" look="quiet" onClick={() => setRecovers(!recovers)}>
          {recovers ? t('useApp') : t('useRecovery')}
        </Button>
      )}
      <Button type="button" look="quiet" onClick={onAgain}>
        {t('startAgain')}
      </Button>
    </CodeForm>
  );
}
