import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';

type Leaving = {
  readonly isPending: () => boolean;
  /** Saves at once; tells whether nothing is left to save. Always the same function. */
  readonly flush: () => Promise<boolean>;
  readonly hasUnread: () => boolean;
};

/** Saves what is typed before the page is left, and stops whoever would lose what cannot be saved. */
export function useLeaveGuard({ isPending, flush, hasUnread }: Leaving) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname && JSON.stringify(current.search) === JSON.stringify(next.search))
        return false;
      return (isPending() && !(await flush())) || hasUnread();
    },
    enableBeforeUnload: () => isPending() || hasUnread(),
    withResolver: true,
  });
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return blocker;
}
