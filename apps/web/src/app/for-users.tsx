import { useRouterState } from '@tanstack/react-router';
import { noticeClass, noticeOf } from '../features/accounts/account-notice.ts';
import { ProofDialog } from '../features/accounts/proof-dialog.tsx';
import { useSession } from '../features/accounts/session.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { useWords } from '../lib/i18n.tsx';
import { Link } from '../ui/link.tsx';
import { WithQueries } from './with-queries.tsx';

/** Draws the bell with the queries that it needs, for signed-in users. */
export const UserBell = () => (
  <WithQueries>
    <Bell />
  </WithQueries>
);

/** Draws the notice above every page, and the dialog in which acts ask for a proof of identity. */
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
