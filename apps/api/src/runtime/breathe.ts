import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn when it is time; to be called between short steps. */
export type Breathe = () => Promise<void> | undefined;

/** The milliseconds that steps may follow each other. */
const slice = 8;

/**
 * Cuts long work into slices: waits for the event loop's next round after every eight milliseconds of work, and throws
 * once `stopping` is aborted.
 */
export function breather(stopping?: AbortSignal): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return undefined;
    return setImmediate().then(() => {
      stopping?.throwIfAborted();
      since = performance.now();
    });
  };
}

/** Runs a short step for each of many, and lets other work have its turn in between. */
export async function inSlices<One, Out>(
  all: Iterable<One>,
  breathe: Breathe,
  step: (one: One) => Out,
): Promise<Out[]> {
  const results: Out[] = [];
  for (const one of all) {
    results.push(step(one));
    // Nothing is waited for where it is not time.
    const turn = breathe();
    if (turn) await turn;
  }
  return results;
}
