/** Waited longer than anybody should for a turn. */
export class TurnTimeout extends Error {}

type Waiting = { readonly go: () => void; readonly fail: (error: Error) => void };

/**
 * Lets so many in at once; a caller who waits longer than `patience` milliseconds is refused, as are all when what they
 * wait for is gone.
 */
export function openGate(most: number, patience: number) {
  let free = most;
  const waiting = new Set<Waiting>();

  const enter = () =>
    new Promise<void>((resolve, reject) => {
      if (free > 0) {
        free--;
        resolve();
        return;
      }
      const timer = setTimeout(
        () => one.fail(new TurnTimeout('waited too long for a connection to the database')),
        patience,
      );
      const one: Waiting = {
        go: () => {
          clearTimeout(timer);
          waiting.delete(one);
          resolve();
        },
        fail: (error) => {
          clearTimeout(timer);
          waiting.delete(one);
          reject(error);
        },
      };
      waiting.add(one);
    });

  return {
    async through<T>(work: () => Promise<T>): Promise<T> {
      await enter();
      try {
        return await work();
      } finally {
        const [next] = waiting;
        if (next) next.go();
        else free++;
      }
    },
    /** Refuses everybody who waits. */
    refuseAll(error: Error): void {
      for (const one of [...waiting]) one.fail(error);
    },
  };
}

/**
 * Opens queues by key: work of the same key runs one after the other, in the order of the calls. What would wait for a
 * lock of the database waits here first, without a connection.
 */
export function openTurns() {
  const tails = new Map<string, Promise<unknown>>();

  async function inTurn<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const [key, ...others] = keys;
    if (key === undefined) return work();
    const run = () => inTurn(others, work);
    const result = (tails.get(key) ?? Promise.resolve()).then(run, run);
    const tail = result.catch(() => {});
    tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  }
  return inTurn;
}
