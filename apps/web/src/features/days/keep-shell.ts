import { useEffect } from 'react';
import { storeSession } from '../accounts/session.ts';

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

/** Tells whether this page runs on the files of a build, by the scripts of its page. */
function runsOn(scripts: readonly unknown[]): boolean {
  const own = [...document.scripts].filter(({ src }) => src !== '').map(({ src }) => new URL(src).pathname);
  return scripts.every((path) => own.includes(String(path)));
}

/** Reloads a page of an earlier build once nobody looks at it: what is being read or typed stays. */
function followBuild({ data }: MessageEvent<{ readonly scripts?: unknown } | null>): void {
  const scripts = data?.scripts;
  if (!Array.isArray(scripts) || runsOn(scripts)) return;
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && location.reload());
}

async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', followBuild);
  await navigator.serviceWorker.register(named?.createScriptURL(worker) ?? worker, { updateViaCache: 'none' });
}

/** Lets this page open again without a network: its files by a worker, who is signed in by this device's memory. */
export function useKeepShell(): void {
  useEffect(() => {
    storeSession();
    // Without a worker, the open page still works when the network is lost.
    void keepShell().catch(() => undefined);
    return () => navigator.serviceWorker?.removeEventListener('message', followBuild);
  }, []);
}
