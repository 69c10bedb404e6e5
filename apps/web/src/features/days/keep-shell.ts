import { useEffect } from 'react';
import { keepSession } from '../accounts/session.ts';

async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/day-worker.js', { scope: '/events/' });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  active?.postMessage({ keep: loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname) });
}

/** Lets this page open again without a network: its files by a worker, who is signed in by this device's memory. */
export function useKeepShell(): void {
  useEffect(() => {
    keepSession();
    // Where a browser allows no worker, a lost network still leaves the open page working.
    void keepShell().catch(() => undefined);
  }, []);
}
