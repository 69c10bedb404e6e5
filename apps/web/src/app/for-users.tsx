import { useRouterState } from '@tanstack/react-router';
import { noticeClass, noticeOf } from '../features/accounts/account-notice.ts';
import { ProofDialog } from '../features/accounts/proof-dialog.tsx';
import { useSession } from '../features/accounts/session.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { useWords } from '../lib/i18n.tsx';
import { Link } from '../ui/link.tsx';
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
  const t = useWords('accounts');
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const notice = noticeOf(session, path);
  if (!notice) return null;
  const link = 'font-semibold underline underline-offset-4';
  return (
    <p role="status" className={noticeClass}>
      {notice === 'unverified'
        ? t('unverifiedBanner')
        : session?.secondFactor === 'everybody'
          ? t('neededEverybody')
          : t('needed')}{' '}
      {notice === 'unverified' ? (
        <Link to="/account" className={link}>
          {t('toProfile')}
        </Link>
      ) : (
        <Link to="/account/security" search={{ next: path }} className={link}>
          {t('toSecurity')}
        </Link>
      )}
    </p>
  );
}
