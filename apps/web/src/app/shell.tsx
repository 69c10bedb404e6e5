import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { noticeClass, noticeOf } from '../features/accounts/account-notice.ts';
import { useSession } from '../features/accounts/session.ts';
import { ensureWords, useWords } from '../lib/i18n.tsx';
import { useOnline } from '../lib/online.ts';
import { Link } from '../ui/link.tsx';
import { Toasts } from '../ui/toast.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';

// Visitors have nowhere to go yet: they are spared the navigation and its icons.
const MainNavigation = lazy(() => import('./navigation.tsx').then((module) => ({ default: module.MainNavigation })));
const BottomBar = lazy(() => import('./navigation.tsx').then((module) => ({ default: module.BottomBar })));

const wordsForUsers = () => ensureWords(['terms', 'errors', 'accounts', 'notifications']);
const UserBell = lazy(() =>
  Promise.all([import('./for-users.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserBell })),
);
const UserSearch = lazy(() =>
  Promise.all([import('./user-search.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserSearch })),
);
const UserNotices = lazy(() =>
  Promise.all([import('./for-users.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserNotices })),
);

/** Draws everything around a page: the skip link, navigation, account menu, notices and announcements. */
export function Shell() {
  const t = useWords('core');
  const session = useSession();
  const isOnline = useOnline();
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  const isBare = useRouterState({ select: ({ matches }) => matches.some(({ staticData }) => staticData.isBare) });
  const hasNotice = useRouterState({ select: ({ location }) => noticeOf(session, location.pathname) !== undefined });
  const user = session?.user;
  if (isBare) {
    return (
      <>
        <Suspense>
          <Outlet />
        </Suspense>
        <RouteAnnouncer />
      </>
    );
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-azure px-4 py-3 font-medium text-on-azure focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        {t('skipToContent')}
      </a>
      <header className="sticky top-0 z-30 border-line border-b bg-page/95 backdrop-blur print:hidden">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-2 px-4 sm:px-6">
          <Link to={user ? '/home' : '/'} className="rounded-md py-1 lg:me-6">
            <Wordmark />
          </Link>
          <Suspense>{user && <MainNavigation />}</Suspense>
          <AccountMenu session={session}>
            <Suspense>{user && <UserSearch />}</Suspense>
            <Suspense>{user && <UserBell />}</Suspense>
          </AccountMenu>
        </div>
        <span
          aria-hidden="true"
          className={`absolute inset-x-0 -bottom-px h-0.5 bg-azure transition-opacity delay-200 ${isLoading ? 'opacity-100' : 'opacity-0'}`}
        />
      </header>
      <Suspense fallback={hasNotice && <div className={noticeClass} />}>{user && <UserNotices />}</Suspense>
      {!isOnline && (
        <p role="status" className="bg-warn-soft px-4 py-2 text-center text-sm text-warn">
          {t('offline')}
        </p>
      )}
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 pt-8 pb-28 outline-none sm:px-6 lg:pb-16"
      >
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <footer className={`border-line border-t print:hidden ${user ? 'max-lg:hidden' : ''}`}>
        <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 text-muted text-sm sm:px-6">
          <p>{session?.demo ? t('demoBanner') : t('strapline')}</p>
          <p>
            {t('creditsText')}{' '}
            <Link to="/about-matching" className="underline hover:text-ink">
              {t('aboutMatching')}
            </Link>{' '}
            ·{' '}
            <Link to="/terms" className="underline hover:text-ink">
              {t('termsOfUse')}
            </Link>{' '}
            ·{' '}
            <Link to="/privacy" className="underline hover:text-ink">
              {t('privacy')}
            </Link>{' '}
            ·{' '}
            <a href="/docs" className="underline hover:text-ink">
              {t('documentation')}
            </a>
          </p>
        </div>
      </footer>
      <Suspense>{user && <BottomBar />}</Suspense>
      <Toasts />
      <RouteAnnouncer />
    </div>
  );
}
