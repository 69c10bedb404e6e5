import { inspect } from 'node:util';
import { hideSecrets } from '../config.ts';

/** Describes an unexpected error, without the secrets of the settings that a library may have put into it. */
export function wordsOfCrash(error: unknown): string {
  // What the system refuses (a port that is taken, a folder that is closed, a database out of reach) is no bug: where
  // in the code it happened helps nobody.
  return hideSecrets(refusalOfSystem(error) ?? inspect(error));
}

/** Finds the system's message, where that is at the root of an error. */
function refusalOfSystem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return refusalOfSystem(error.errors[0]);
  return 'syscall' in error ? error.message : refusalOfSystem(error.cause);
}

/**
 * Prints unexpected errors on standard error from here on, and ends the process with 1: the code of a library in them
 * may repeat passwords, and Node.js would print it whole.
 */
export function tellCrashes(): void {
  process.on('uncaughtException', (error) => {
    console.error(wordsOfCrash(error));
    process.exit(1);
  });
}
