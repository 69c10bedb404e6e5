import { readFile } from 'node:fs/promises';
import { findEvent } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import { isId } from '@jumelage/domain/ids';
import { preferredLanguage } from '@jumelage/domain/language';
import { errorTitle } from '@jumelage/i18n/error-titles';
import { fillDemo } from '../demo/fill.ts';
import type { Deps } from '../deps.ts';
import { exportParticipants } from '../features/participants/export.ts';
import { importParticipants } from '../features/participants/import.ts';
import { listForOrganiser } from '../features/participants/service.ts';
import { AppError } from '../http/app-error.ts';
import { openDeps } from '../open-deps.ts';
import { type Command, exitCodes, readArgs } from './command.ts';

/** Runs work on the configured, migrated database and closes it; a refusal is worded on standard error and ends with 1. */
async function onDatabase(json: boolean, work: (deps: Deps) => Promise<object | string>): Promise<number> {
  const deps = await openDeps();
  try {
    const answer = await work(deps);
    console.log(typeof answer === 'string' ? answer : json ? JSON.stringify(answer) : describe(answer));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const facts = error.facts === undefined ? {} : { facts: error.facts };
    console.error(json ? JSON.stringify({ code: error.code, ...facts }) : `${errorTitle(error.code, 'en')} (${error.code})`);
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

async function existingEvent(deps: Deps, id: string) {
  const event = isId('event', id) ? await findEvent(reading(deps.db), id) : undefined;
  if (!event) throw new AppError('not_found');
  return event;
}

const misused = (usage: string) => {
  console.error(`usage: npm run jumelage -- ${usage}`);
  return exitCodes.misused;
};

const migrate: Command = {
  usage: 'migrate [--json]',
  summary: 'Update the database to the current schema.',
  run: (args) => onDatabase(readArgs(args).values.json, async ({ db }) => ({ migrated: true, engine: db.engine })),
};

const seed: Command = {
  usage: 'seed [--json]',
  summary: 'Load the demo data into an empty database. Fails if the database is not empty.',
  run: async (args) => {
    const { json } = readArgs(args).values;
    let filled = false;
    const code = await onDatabase(json, async (deps) => {
      filled = await fillDemo(deps);
      return { filled };
    });
    if (code === exitCodes.done && !filled) {
      console.error('The database is not empty, so no data was loaded. Use an empty database.');
      return exitCodes.refused;
    }
    return code;
  },
};

const importUsage = 'import EVENT_ID FILE.csv [--json]';
const importing: Command = {
  usage: importUsage,
  summary: 'Import event participants from a CSV file (all rows or none). They are not visible in the other country until they have an account and agree.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    const [eventId, file] = positionals;
    if (!eventId || !file || positionals.length !== 2) return misused(importUsage);
    const csv = await readFile(file, 'utf8').catch((error: Error) => error);
    if (csv instanceof Error) {
      console.error(csv.message);
      return exitCodes.misused;
    }
    return onDatabase(values.json, async (deps) =>
      importParticipants(deps, { eventId: (await existingEvent(deps, eventId)).id, actor: { mayCreateEvents: true } }, { csv }),
    );
  },
};

const exportUsage = 'export EVENT_ID [--csv] [--language fr|zh|en]';
const exporting: Command = {
  usage: exportUsage,
  summary: 'Print an event with its participants as JSON, or the participants as CSV.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    const [eventId] = positionals;
    if (!eventId || positionals.length !== 1) return misused(exportUsage);
    return onDatabase(true, async (deps) => {
      const event = await existingEvent(deps, eventId);
      if (values.csv) return String((await exportParticipants(deps, event.id, preferredLanguage(values.language))).file);
      const participants = [];
      for (let page = 1; ; page++) {
        const { items, total } = await listForOrganiser(deps, { eventId: event.id }, { page, size: 500 });
        participants.push(...items);
        if (items.length === 0 || participants.length >= total) break;
      }
      return { event, participants };
    });
  },
};

/** The commands that work on the configured database. */
export const dataCommands = { migrate, seed, import: importing, export: exporting } as const;
