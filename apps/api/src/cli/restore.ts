import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openDatabase } from '@jumelage/db/client';
import { latestMigration } from '@jumelage/db/integrity';
import { faultsOfSqlite, lockSqlite, migrationOfSqlite } from '@jumelage/db/sqlite-file';
import { type Config, readConfig } from '../config.ts';
import { keyFileName, readKeyText, secretKey } from '../keys/secret-key.ts';
import { findKeyState } from '../keys/server-key.ts';
import { type Manifest, readManifest, takeDatabase } from './backup-file.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { FileError } from './file-error.ts';
import { progress } from './progress.ts';
import { finishReplacing, openStage, replaceFiles } from './replacing.ts';

const usage = 'restore FILE [--force] [--json]';

/** Puts database and key back from a backup: all of it, or nothing. */
export const restoreCommand: Command = {
  usage,
  summary:
    'Put the database and key of a backup into the data folder. Stop the server first. Existing data is replaced only with --force, and a copy of it is kept.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    const [file] = positionals;
    if (!file || positionals.length !== 1) {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    try {
      const { engine, madeAt, aside } = await restore(readConfig(), resolve(file), values.force);
      const kept = aside === null ? '' : `, what was there is in ${aside}`;
      console.log(
        values.json
          ? JSON.stringify({ engine, madeAt, aside })
          : `Restored as it was at ${madeAt}${kept}. Erase again whoever left since.`,
      );
      if (engine === 'postgres')
        console.error(
          `That was the key. The database itself, into an empty one:\n  pg_restore --no-owner --single-transaction --exit-on-error --dbname="$DATABASE_URL" '${resolve(file)}.dump'`,
        );
      return exitCodes.done;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!(error instanceof FileError) && !/^(E[A-Z]+|SQLITE_\w+)$/.test(code ?? '')) throw error;
      console.error(`Nothing was restored: ${message}`);
      return exitCodes.refused;
    }
  },
};

export async function restore(config: Config, path: string, force: boolean) {
  const { dataDir, databaseUrl } = config;
  const told = await readManifest(path);
  checkFits(config, told);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // An earlier, interrupted one is finished first, so that the files set aside below are complete.
  finishReplacing(dataDir);
  const names = namesToReplace(config, told);
  const present = names.filter((name) => existsSync(join(dataDir, name)));
  if (present.length > 0 && !force)
    throw new FileError(`${dataDir} holds ${present.join(' and ')}: --force replaces them, and keeps them aside`);
  const unlock = told.database && existsSync(databaseUrl) ? lockSqlite(databaseUrl) : () => {};
  if (!unlock) throw new FileError(`${databaseUrl} is open in another process: stop the server first`);
  const stage = openStage(dataDir, randomBytes(6).toString('hex'));
  try {
    if (told.database) await stageDatabase(path, told, join(dataDir, stage));
    if (names.includes(keyFileName))
      writeFileSync(join(dataDir, stage, keyFileName), told.key, { mode: 0o600, flag: 'wx', flush: true });
    const aside = `replaced-${new Date().toISOString().replace(/\W/g, '-')}`;
    if (names.length > 0) replaceFiles(dataDir, { stage, aside, names });
    return { engine: told.engine, madeAt: told.madeAt, aside: present.length > 0 ? join(dataDir, aside) : null };
  } finally {
    // Where the note of the replacement exists, the stage is part of it.
    if (!finishReplacing(dataDir)) rmSync(join(dataDir, stage), { recursive: true, force: true });
    unlock();
  }
}

/** Throws where a backup cannot be used with this code and these settings. */
function checkFits(config: Config, { engine, migration, product, key }: Manifest): void {
  const own = /^postgres(ql)?:/.test(config.databaseUrl) ? 'postgres' : 'sqlite';
  if (engine !== own) throw new FileError(`the backup is of ${engine}, and DATABASE_URL names ${own}`);
  if (migration > latestMigration(engine).when)
    throw new FileError(`the backup was made by a newer version (${product}): restore it with that one`);
  if (config.secretKey !== undefined && config.secretKey !== key)
    throw new FileError(
      'SECRET_KEY is another key than that of the backup: leave it unset, and the one of the backup is put into the data folder',
    );
}

/** Lists the files of the data folder that a backup brings; a key that a setting gives has no file. */
function namesToReplace(config: Config, { database, key }: Manifest): string[] {
  const needsKey = config.secretKey === undefined && (database !== null || readKeyText(config) !== key);
  return [...(database ? [basename(config.databaseUrl)] : []), ...(needsKey ? [keyFileName] : [])];
}

/** Extracts the database and checks it as a server would, before anything present is touched. */
async function stageDatabase(path: string, told: Manifest, stage: string): Promise<void> {
  const { bavail, bsize } = statfsSync(stage);
  if ((told.database?.bytes ?? 0) > bavail * bsize)
    throw new FileError(`${stage} has no room for ${told.database?.bytes} bytes`);
  const file = join(stage, 'jumelage.db');
  await takeDatabase(path, told, file, progress('copied'));
  const faults = faultsOfSqlite(file);
  if (faults.length > 0) throw new FileError(`the database in the backup is not sound: ${faults.join('; ')}`);
  if (migrationOfSqlite(file) !== told.migration)
    throw new FileError('the database in the backup is of another version than its manifest says');
  const db = await openDatabase(file);
  const state = await findKeyState(db, secretKey(Buffer.from(told.key, 'base64url'))).finally(() => db.close());
  if (state === 'wrong') throw new FileError('the key in the backup is not that of its database');
}
