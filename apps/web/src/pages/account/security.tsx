import type { ProviderProblem } from '@jumelage/domain/account';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { AuthenticatorCard } from '../../features/accounts/authenticator-card.tsx';
import { IdentitiesCard } from '../../features/accounts/identities-card.tsx';
import { PasskeysCard } from '../../features/accounts/passkeys-card.tsx';
import { PasswordCard } from '../../features/accounts/password-card.tsx';
import { factorsQuery, useSession, waysQuery } from '../../features/accounts/queries.ts';
import { RecoveryCard } from '../../features/accounts/recovery-card.tsx';
import { SignInsCard } from '../../features/accounts/sign-ins-card.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export default function AccountSecurityPage() {
  const t = useWords('accounts');
  const accounts = useWords('accounts');
  const { next, problem }: { readonly next?: string; readonly problem?: ProviderProblem } = useSearch({
    from: '/account/security',
  });
  const router = useRouter();
  const session = useSession();
  const { data: factors, error, refetch } = useQuery(factorsQuery);
  const { data: ways } = useQuery(waysQuery);
  const isStaff = session?.user?.isAdmin || (session?.organises.length ?? 0) > 0;
  const isAsked = session?.secondFactor === 'everybody' || (session?.secondFactor === 'staff' && isStaff);
  return (
    <>
      <PageHeader title={t('securityTitle')} lead={t('securityLead')} />
      {isAsked && !session?.user?.isStrong && (
        <p role="status" className="mb-6 rounded-lg bg-warn-soft p-4 text-warn">
          {session?.secondFactor === 'everybody' ? t('neededEverybody') : t('needed')}
        </p>
      )}
      {next && (!isAsked || session?.user?.isStrong) && (
        <div className="mb-6">
          <Button onClick={() => router.history.push(next)}>{t('back')}</Button>
        </div>
      )}
      {problem && (
        <p role="alert" className="mb-6 rounded-lg bg-warn-soft p-4 text-warn">
          {accounts(`problem_${problem}`)}
        </p>
      )}
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!factors && !error && <Skeleton lines={8} />}
      {factors && (
        <div className="grid gap-6">
          <AuthenticatorCard since={factors.authenticator} />
          <PasskeysCard passkeys={factors.passkeys} origin={ways?.passkeyOrigin} />
          {(factors.authenticator !== null || factors.passkeys.length > 0) && (
            <RecoveryCard left={factors.recoveryCodesLeft} />
          )}
          <PasswordCard hasPassword={factors.hasPassword} />
          <IdentitiesCard identities={factors.identities} providers={ways?.providers ?? []} />
          <SignInsCard />
        </div>
      )}
    </>
  );
}
