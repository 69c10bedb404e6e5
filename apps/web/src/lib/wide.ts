import { useSyncExternalStore } from 'react';

/** Follows a media query of the screen. */
const followed = (query: string) => {
  const subscribe = (listener: () => void) => {
    const list = matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  };
  const isTrue = () => matchMedia(query).matches;
  return { isTrue, useIt: () => useSyncExternalStore(subscribe, isTrue) };
};

const wide = followed('(min-width: 64rem)');
const narrow = followed('(max-width: 639px)');

/** Tells whether a screen has room for what a phone does not: from 1024 px on. */
export const isWide = (): boolean => wide.isTrue();
export const useWide = (): boolean => wide.useIt();

/** Tells whether the screen is too narrow for columns side by side: then a list is drawn. */
export const useNarrow = (): boolean => narrow.useIt();
