import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { MailedCode } from '../features/accounts/mailed-code.tsx';
import { enter, providerQuery, useSession } from '../features/accounts/queries.ts';
import type { Session } from '../features/accounts/session.ts';
import {
  type BegunSignUp,
  beginSignUp,
  forgetBegun,
  recallBegun,
  SignUpForm,
} from '../features/accounts/sign-up-form.tsx';
import { useStepFocus } from '../features/accounts/use-step-focus.ts';
import { storeEvent } from '../features/first-run/draft-store.ts';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { api } from '../lib/api.ts';
import { useWords } from '../lib/i18n.tsx';

/**
 * Draws the first run, which begins with a sentence; for somebody who is on the way to another page, or who comes from
 * an identity provider, the account alone.
 */
export default function SignUpPage() {
  const { next, step = 1, event } = useSearch({ from: '/sign-up' });
  useEffect(() => event && storeEvent(event), [event]);
  const navigate = useNavigate();
  const provider = useQuery({ ...providerQuery, enabled: next === undefined });
  const isAccountAlone =
    next !== undefined || recallBegun() !== undefined || provider.data?.waiting?.kind === 'sign_up';
  // Whoever is signed in goes on where a visitor's way leads.
  if (useSession()?.user && next === undefined) return <Navigate to="/organisation/new" search={{ step: 3 }} replace />;
  if (isAccountAlone) return <AccountAlone next={next} />;
  if (provider.isPending) return null;
  return (
    <FirstRun
      step={step}
      onStep={(to) => void navigate({ to: '/sign-up', search: to === 2 ? { step: to } : {} })}
      onEntered={() => void navigate({ to: '/organisation/new', search: { step: 3 }, replace: true })}
      onPublished={() => undefined}
    />
  );
}

function AccountAlone({ next }: { readonly next: string | undefined }) {
  const t = useWords('accounts');
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
