import { findEvent } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import { isId } from '@jumelage/domain/ids';
import { errorTitle } from '@jumelage/i18n/error-titles';
import type { Deps } from '../deps.ts';
import { AppError } from '../http/app-error.ts';
import { openDeps } from '../open-deps.ts';
import { exitCodes } from './command.ts';

/**
 * Runs work on the configured, migrated database and closes it; a refusal is worded on standard error and ends with 1.
 */
export async function onDatabase(json: boolean, work: (deps: Deps) => Promise<object | string>): Promise<number> {
  const deps = await openDeps();
  try {
    const answer = await work(deps);
    console.log(typeof answer === 'string' ? answer : json ? JSON.stringify(answer) : describe(answer));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const facts = error.facts === undefined ? {} : { facts: error.facts };
    console.error(
      json ? JSON.stringify({ code: error.code, ...facts }) : `${errorTitle(error.code, 'en')} (${error.code})`,
    );
    if (!json && error.facts !== undefined) console.error(JSON.stringify(error.facts, null, 2));
    return exitCodes.refused;
  } finally {
    await deps.db.close();
  }
}

const describe = (answer: object) =>
  Object.entries(answer)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** Finds an event by its id. @throws AppError not_found */
export async function existingEvent(deps: Deps, id: string) {
  const event = isId('event', id) ? await findEvent(reading(deps.db), id) : undefined;
  if (!event) throw new AppError('not_found');
  return event;
}

/** Prints how a command is called, and returns the exit code of a wrong call. */
export const misused = (usage: string) => {
  console.error(`usage: npm run jumelage -- ${usage}`);
  return exitCodes.misused;
};
