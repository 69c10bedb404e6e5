import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { MailedCode } from '../features/accounts/mailed-code.tsx';
import { enter } from '../features/accounts/queries.ts';
import type { Session } from '../features/accounts/session.ts';
import {
  type BegunSignUp,
  beginSignUp,
  forgetBegun,
  recallBegun,
  SignUpForm,
} from '../features/accounts/sign-up-form.tsx';
import { useStepFocus } from '../features/accounts/use-step-focus.ts';
import { api } from '../lib/api.ts';
import { useWords } from '../lib/i18n.tsx';

export default function SignUpPage() {
  const t = useWords('accounts');
  const { next } = useSearch({ from: '/sign-up' });
  const router = useRouter();
  const [begun, setBegun] = useState<BegunSignUp | undefined>(recallBegun);
  const [typed, setTyped] = useState<BegunSignUp['body']>();
  useStepFocus(begun === undefined ? 'form' : 'code');
  const arrive = (session: Session) => {
    forgetBegun();
    enter(session);
    router.history.push(next ?? '/home');
  };
  if (!begun) return <SignUpForm next={next} typed={typed} onBegun={setBegun} onEntered={arrive} />;
  const { challengeId, email, body } = begun;
  return (
    <MailedCode
      lead={t('codeLead', { email })}
      onCode={(code) => api('POST /api/accounts/verification', { body: { challengeId, code } })}
      onDone={arrive}
      onResend={body && (async () => setBegun(await beginSignUp(body)))}
      onBack={() => {
        forgetBegun();
        setTyped(body);
        setBegun(undefined);
      }}
    />
  );
}
