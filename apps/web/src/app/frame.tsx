import type { ReactNode } from 'react';
import { useSession } from '../features/accounts/session.ts';
import { useWords } from '../lib/i18n.tsx';
import { useOnline } from '../lib/online.ts';
import { Link } from '../ui/link.tsx';
import { Toasts } from '../ui/toast.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { AccountMenu } from './account-menu.tsx';

type FrameProps = {
  readonly isLoading: boolean;
  /** True for a page that takes the whole width of the window. */
  readonly isFull?: boolean;
  /** The parts that signed-in people have. */
  readonly navigation?: ReactNode;
  readonly actions?: ReactNode;
  readonly notices?: ReactNode;
  readonly bottomBar?: ReactNode;
  readonly children: ReactNode;
};

/** Draws everything around a page: the skip link, the header, notices and the footer. */
export function Frame({ isLoading, isFull = false, navigation, actions, notices, bottomBar, children }: FrameProps) {
  const t = useWords('core');
  const session = useSession();
  const isOnline = useOnline();
  const user = session?.user;
  const width = isFull ? 'max-w-[120rem]' : 'max-w-6xl';
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-azure px-4 py-3 font-medium text-on-azure focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        {t('skipToContent')}
      </a>
      <header className="sticky top-0 z-30 border-line border-b bg-page print:hidden">
        <div className={`mx-auto flex h-16 ${width} items-center gap-2 px-4 sm:px-6`}>
          <Link to={user ? '/home' : '/'} className="rounded-md py-1 lg:me-6">
            <Wordmark />
          </Link>
          {navigation}
          <AccountMenu session={session}>{actions}</AccountMenu>
        </div>
        <span
          aria-hidden="true"
          className={`absolute inset-x-0 -bottom-px h-0.5 bg-azure transition-opacity delay-200 ${isLoading ? 'opacity-100' : 'opacity-0'}`}
        />
      </header>
      {notices}
      {!isOnline && (
        <p role="status" className="bg-warn-soft px-4 py-2 text-center text-sm text-warn">
          {t('offline')}
        </p>
      )}
      {/* A screen high from the first moment: the footer would move each time that a part of the page arrives. */}
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto min-h-[calc(100dvh-4rem)] w-full flex-1 px-4 pb-28 outline-none sm:px-6 lg:pb-16 ${width} ${isFull ? 'pt-4 max-sm:pt-2' : 'pt-8 max-sm:pt-5'}`}
      >
        {children}
      </main>
      <footer className={`border-line border-t print:hidden ${user ? 'max-lg:hidden' : ''}`}>
        <div
          className={`mx-auto flex ${width} flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 text-muted text-sm sm:px-6`}
        >
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
      {bottomBar}
      <Toasts />
    </div>
  );
}
