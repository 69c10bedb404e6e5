import { useEffect } from 'react';
import { keepSession } from '../accounts/session.ts';

declare global {
  /** The part of Trusted Types that we use; TypeScript's types lack it. */
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: () => string },
      ): { createScriptURL: (address: string) => string };
    };
  }
}

const worker = '/day-worker.js';
/**
 * The policy for the one script that a string of ours addresses: the pages' policy allows its name, and it answers this
 * address whatever is asked.
 */
const named = window.trustedTypes?.createPolicy('day-worker', { createScriptURL: () => worker });

async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(named?.createScriptURL(worker) ?? worker, { scope: '/events/' });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  active?.postMessage({
    keep: loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
  });
}

/** Lets this page open again without a network: its files by a worker, who is signed in by this device's memory. */
export function useKeepShell(): void {
  useEffect(() => {
    keepSession();
    // Without a worker, the open page still works when the network is lost.
    void keepShell().catch(() => undefined);
  }, []);
}
