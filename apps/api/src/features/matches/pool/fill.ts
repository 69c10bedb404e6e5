import { setTimeout as wait } from 'node:timers/promises';
import type { Kept } from './pool.ts';

/** The job that fills the pool of a listening server, beside its first requests. */
export type Filling = {
  readonly start: () => void;
  /** False from the start until the pool is filled; nothing waits for a pool that is filled at first use. */
  readonly isDone: () => boolean;
  readonly close: () => Promise<void>;
};

const pause = 1_000;

/**
 * Fills the pool before anybody asks for suggestions; failures are reported and tried again after a second. `stopping`
 * also stops the pool itself.
 */
export function fillPool(
  keep: () => Promise<Kept>,
  stopping: AbortController,
  onError: (error: unknown) => void,
): Filling {
  const { signal } = stopping;
  let running: Promise<void> | undefined;
  let isDone = true;

  async function fill(): Promise<void> {
    while (!signal.aborted) {
      try {
        await keep();
        isDone = true;
        return;
      } catch (error) {
        if (signal.aborted) return;
        onError(error);
        await wait(pause, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  }

  return {
    start() {
      isDone = false;
      running = fill();
    },
    isDone: () => isDone,
    async close() {
      stopping.abort();
      await running;
    },
  };
}
