import { useSyncExternalStore } from 'react';

const wide = '(min-width: 64rem)';

/** Tells whether there is room for rows of fields side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(wide);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(wide).matches,
  );
}
