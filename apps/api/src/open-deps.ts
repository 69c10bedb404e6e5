import { randomBytes } from 'node:crypto';
import { openDatabase } from '@jumelage/db/client';
import { rederiveTexts } from '@jumelage/db/derivations';
import { doorsThatStop } from './cli/doctor-doors.ts';
import { finishReplacing } from './cli/replacing.ts';
import { ConfigError, readConfig } from './config.ts';
import type { Deps } from './deps.ts';
import { labelsOf } from './features/organisations/changes.ts';
import { openKey } from './keys/server-key.ts';

/**
 * Opens the real dependencies from the environment, the database migrated and its key proved. A server does not start
 * with a door open that it could not shut later. Throws `ConfigError`.
 */
export async function openDeps({ isServer = false } = {}): Promise<Deps> {
  const config = readConfig();
  const open = isServer ? doorsThatStop(config) : [];
  if (open.length > 0)
    throw new ConfigError(
      `The server does not start with a door open:\n${open.map(({ check, says }) => `  ${check}: ${says}`).join('\n')}`,
    );
  if (finishReplacing(config.dataDir)) console.error('A restore that was stopped has been finished.');
  const db = await openDatabase(config.databaseUrl);
  try {
    await db.migrate();
    await rederiveTexts(db, labelsOf);
    return { config, db, key: await openKey(db, config), now: Date.now, random: randomBytes };
  } catch (error) {
    await db.close();
    throw error;
  }
}
