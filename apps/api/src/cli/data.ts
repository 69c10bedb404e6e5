import { preferredLanguage } from '@jumelage/domain/language';
import { exportParticipants } from '../features/participants/export.ts';
import { listForOrganiser } from '../features/participants/service.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { existingEvent, misused, onDatabase } from './on-database.ts';

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
    const { fillDemo } = await import('../demo/fill.ts');
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
      if (values.csv)
        return String(
          (
            await exportParticipants(deps, {
              filter: { eventId: event.id },
              language: preferredLanguage(values.language),
            })
          ).file,
        );
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
export const dataCommands = { migrate, seed, export: exporting } as const;
