import { useSyncExternalStore } from 'react';

const phone = () => matchMedia('(max-width: 639px)');

function subscribe(listener: () => void): () => void {
  const query = phone();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Tells whether the screen is too narrow for a grid of slots and tables: then only a list is drawn. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => phone().matches);
}
