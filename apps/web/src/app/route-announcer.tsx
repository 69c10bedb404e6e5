import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * Puts the focus on the new page's heading after a navigation and announces its title, as a browser does when it loads
 * one.
 */
export function RouteAnnouncer() {
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(() => {
    return router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      // A frame later the page has drawn its heading and named the tab.
      requestAnimationFrame(() => {
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
        heading?.focus({ preventScroll: true });
        setTitle(document.title);
      });
    });
  }, [router]);
  return (
    <div aria-live="assertive" className="sr-only">
      {title}
    </div>
  );
}
