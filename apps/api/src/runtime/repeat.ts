/** Work that is done again and again while the server runs. */
export type Repeated = { readonly start: () => void; readonly stop: () => void };

/**
 * Repeats something at the start and then every so many milliseconds; failures go to `onError`, and it is tried again
 * the next time.
 */
export function repeat(
  work: () => Promise<unknown>,
  milliseconds: number,
  onError: (error: unknown) => void,
): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  const run = async () => {
    // What takes longer than its interval is not begun twice.
    if (isRunning) return;
    isRunning = true;
    await work().catch(onError);
    isRunning = false;
  };
  return {
    start() {
      void run();
      timer = setInterval(() => void run(), milliseconds).unref();
    },
    stop: () => clearInterval(timer),
  };
}
