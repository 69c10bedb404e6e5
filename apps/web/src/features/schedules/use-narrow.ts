import { useSyncExternalStore } from 'react';

const phone = () => matchMedia('(max-width: 639px)');

function subscribe(listener: () => void): () => void {
  const query = phone();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether a grid of slots and tables has no room: then it is drawn as a list, and not twice. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => phone().matches);
}
