import { useSyncExternalStore } from 'react';

const wide = '(min-width: 64rem)';

/** Tells whether a screen has room for what a phone does not: from 1024 px on. */
export const isWide = (): boolean => matchMedia(wide).matches;

export function useWide(): boolean {
  return useSyncExternalStore((listener) => {
    const query = matchMedia(wide);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, isWide);
}
