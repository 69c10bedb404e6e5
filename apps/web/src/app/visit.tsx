import { StrictMode, useMemo, useState } from 'react';
import type { Root } from 'react-dom/client';
import { loadSession } from '../features/accounts/session.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { type Ways, WaysProvider } from '../lib/ways.ts';
import LandingPage from '../pages/landing.tsx';
import { Frame } from './frame.tsx';
import { landingWords } from './landing-words.ts';

/** Loads the router and all that every page but this one needs. */
const loadPages = () => import('./draw-pages.tsx');

/**
 * Draws the page of the present address into the document. Visitors meet the landing page without the router, which
 * comes as soon as somebody points at a link.
 */
export async function open(root: Root): Promise<void> {
  const drawPages = async (hasLeftLanding = false) => (await loadPages()).drawPages(root, { hasLeftLanding });
  if (location.pathname !== '/') return drawPages();
  const session = await loadSession().catch(() => undefined);
  const hasWords = await ensureWords(['core', ...landingWords]).then(
    () => true,
    () => false,
  );
  // The pages of the router say what went wrong.
  if (session?.user || !hasWords) return drawPages();
  root.render(
    <StrictMode>
      <Visit onLeave={() => drawPages(true)} />
    </StrictMode>,
  );
}

/** Draws the landing page for visitors. */
function Visit({ onLeave }: { readonly onLeave: () => Promise<void> }) {
  const [isLeaving, setLeaving] = useState(false);
  const ways = useMemo<Ways>(
    () => ({
      prepare: () => void loadPages().catch(() => undefined),
      go: async (address) => {
        setLeaving(true);
        history.pushState(null, '', address);
        // A page whose code cannot be loaded is asked for whole: then the browser says what is wrong.
        await onLeave().catch(() => location.reload());
      },
    }),
    [onLeave],
  );
  return (
    <WaysProvider value={ways}>
      <Frame isLoading={isLeaving}>
        <LandingPage />
      </Frame>
    </WaysProvider>
  );
}
