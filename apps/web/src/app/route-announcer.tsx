import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWays } from '../lib/ways.ts';

/**
 * Puts the focus on the new page's heading after a navigation and announces its title, as a browser does when it loads
 * one.
 */
export function RouteAnnouncer() {
  const router = useRouter();
  const { hasLeftLanding = false } = useWays();
  const [title, setTitle] = useState('');
  useEffect(() => {
    // A frame later the page has drawn its heading and named the tab.
    const announce = () =>
      requestAnimationFrame(() => {
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
        heading?.focus({ preventScroll: true });
        setTitle(document.title);
      });
    if (hasLeftLanding) announce();
    return router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) announce();
    });
  }, [router, hasLeftLanding]);
  return (
    <div aria-live="assertive" className="sr-only">
      {title}
    </div>
  );
}
