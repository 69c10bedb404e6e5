import { Link, useRouterState } from '@tanstack/react-router';
import { ProofDialog } from '../features/accounts/proof-dialog.tsx';
import { useSession } from '../features/accounts/session.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { useWords } from '../lib/i18n.tsx';
import { WithQueries } from './with-queries.tsx';

/** The bell of whoever is signed in, with the queries that it needs. */
export const UserBell = () => (
  <WithQueries>
    <Bell />
  </WithQueries>
);

/** What whoever is signed in has to know on every page, and the dialog by which acts ask who they are. */
export function UserNotices() {
  return (
    <WithQueries>
      <AccountNotice />
      <ProofDialog />
    </WithQueries>
  );
}

function AccountNotice() {
  const t = useWords('security');
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const user = session?.user;
  if (!user || path.startsWith('/account')) return null;
  const isStaff = user.isAdmin || session.organises.length > 0;
  const isAsked = session.secondFactor === 'everybody' || (session.secondFactor === 'staff' && isStaff);
  const link = 'font-semibold underline underline-offset-4';
  if (isAsked && !user.isStrong) {
    return (
      <p role="status" className="bg-warn-soft px-4 py-2 text-center text-sm text-warn print:hidden">
        {session.secondFactor === 'everybody' ? t('neededEverybody') : t('needed')}{' '}
        <Link to="/account/security" search={{ next: path }} className={link}>
          {t('toSecurity')}
        </Link>
      </p>
    );
  }
  if (user.isVerified) return null;
  return (
    <p role="status" className="bg-warn-soft px-4 py-2 text-center text-sm text-warn print:hidden">
      {t('unverifiedBanner')}{' '}
      <Link to="/account" className={link}>
        {t('toProfile')}
      </Link>
    </p>
  );
}
