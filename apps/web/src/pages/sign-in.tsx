import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { MailedCode } from '../features/accounts/mailed-code.tsx';
import {
  enter,
  providerQuery,
  type SecondFactor,
  type SignInResult,
  useSession,
} from '../features/accounts/queries.ts';
import { SamplePeople } from '../features/accounts/sample-people.tsx';
import { SecondFactorStep } from '../features/accounts/second-factor.tsx';
import type { Session } from '../features/accounts/session.ts';
import { SignInForm } from '../features/accounts/sign-in-form.tsx';
import { useStepFocus } from '../features/accounts/use-step-focus.ts';
import { api, type Response } from '../lib/api.ts';
import { useLanguage, useWords } from '../lib/i18n.tsx';

type MailedTo = { readonly email: string; readonly challengeId: Response<'POST /api/session/codes'>['challengeId'] };

export default function SignInPage() {
  const t = useWords('accounts');
  const language = useLanguage();
  const { next, problem } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const session = useSession();
  const [factor, setFactor] = useState<SecondFactor>();
  const [mailed, setMailed] = useState<MailedTo>();
  const { data } = useQuery(providerQuery);
  const waiting = data?.waiting;
  useStepFocus(factor ? 'factor' : mailed ? 'mailed' : 'form');
  const mail = useMutation({
    mutationFn: async (email: string) => ({
      email,
      ...(await api('POST /api/session/codes', { body: { email, language } })),
    }),
    onSuccess: setMailed,
  });
  const leave = () => router.history.push(next ?? '/home');
  const arrive = async (entered: Session) => {
    enter(entered);
    // Whoever came from a provider to an account of theirs has now shown that it is: the two are tied.
    if (waiting?.kind === 'link')
      await api('POST /api/accounts/me/identities', { body: { challengeId: waiting.challengeId } }).catch(
        () => undefined,
      );
    leave();
  };
  const arriveOrAsk = (result: SignInResult) => {
    if (result.secondFactor) setFactor(result.secondFactor);
    if (result.session) void arrive(result.session);
  };
  const again = () => {
    setFactor(undefined);
    setMailed(undefined);
  };
  const asked =
    factor ??
    (waiting?.kind === 'second_factor' ? { challengeId: waiting.challengeId, ways: waiting.ways } : undefined);
  if (asked) return <SecondFactorStep factor={asked} onEntered={(entered) => void arrive(entered)} onAgain={again} />;
  if (mailed) {
    return (
      <MailedCode
        lead={t('codeLeadSignIn', { email: mailed.email })}
        onCode={(code) => api('POST /api/session/code', { body: { challengeId: mailed.challengeId, code } })}
        onDone={arriveOrAsk}
        onResend={async () => void (await mail.mutateAsync(mailed.email))}
        onBack={again}
      />
    );
  }
  return (
    <div className={`mx-auto grid gap-x-16 gap-y-10 py-4 ${session?.demo ? 'lg:grid-cols-2' : 'max-w-md'}`}>
      <SignInForm
        next={next}
        problem={problem}
        linking={waiting?.kind === 'link' ? waiting : undefined}
        mail={mail}
        onResult={arriveOrAsk}
        onEntered={(entered) => void arrive(entered)}
      />
      {session?.demo && <SamplePeople onEntered={leave} />}
    </div>
  );
}
