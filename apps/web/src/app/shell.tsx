import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { noticeClass, noticeOf } from '../features/accounts/account-notice.ts';
import { useSession } from '../features/accounts/session.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { Frame } from './frame.tsx';
import { userWords } from './page-words.ts';
import { RouteAnnouncer } from './route-announcer.tsx';

// Visitors have nowhere to go yet: they are spared the navigation and its icons.
const MainNavigation = lazy(() => import('./navigation.tsx').then((module) => ({ default: module.MainNavigation })));
const BottomBar = lazy(() => import('./navigation.tsx').then((module) => ({ default: module.BottomBar })));

const wordsForUsers = () => ensureWords(userWords);
const UserBell = lazy(() =>
  Promise.all([import('./for-users.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserBell })),
);
const UserSearch = lazy(() =>
  Promise.all([import('./user-search.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserSearch })),
);
const UserNotices = lazy(() =>
  Promise.all([import('./for-users.tsx'), wordsForUsers()]).then(([module]) => ({ default: module.UserNotices })),
);

/** Draws what surrounds a page of the router. */
export function Shell() {
  const session = useSession();
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  const isBare = useRouterState({ select: ({ matches }) => matches.some(({ staticData }) => staticData.isBare) });
  const isFull = useRouterState({ select: ({ matches }) => matches.some(({ staticData }) => staticData.isFull) });
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
    <>
      <Frame
        isLoading={isLoading}
        isFull={isFull}
        navigation={<Suspense>{user && <MainNavigation />}</Suspense>}
        actions={
          <>
            <Suspense>{user && <UserSearch />}</Suspense>
            <Suspense>{user && <UserBell />}</Suspense>
          </>
        }
        notices={<Suspense fallback={hasNotice && <div className={noticeClass} />}>{user && <UserNotices />}</Suspense>}
        bottomBar={<Suspense>{user && <BottomBar />}</Suspense>}
      >
        <Suspense>
          <Outlet />
        </Suspense>
      </Frame>
      <RouteAnnouncer />
    </>
  );
}
