import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openDatabase } from '@jumelage/db/client';
import { newestMigration } from '@jumelage/db/integrity';
import { copySqlite, faultsOfSqlite } from '@jumelage/db/sqlite-file';
import { type Config, readConfig } from '../config.ts';
import { readKeyText, secretKey } from '../keys/secret-key.ts';
import { findKeyState } from '../keys/server-key.ts';
import { productVersion } from '../product-version.ts';
import { readManifest, sealBackup } from './backup-file.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { FileError } from './file-error.ts';
import { progress } from './progress.ts';
import { finishReplacing, syncFolder } from './replacing.ts';

const usage = 'backup FILE [--json]';

/** Writes database and key into one file of its owner's alone, whole or not at all, while the server runs. */
export const backupCommand: Command = {
  usage,
  summary:
    'Write the SQLite database and the key to its secrets into one file while the server runs. An earlier backup with the same name is replaced. For PostgreSQL: back up the key, and explain how to copy the rest.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    const [file] = positionals;
    if (!file || positionals.length !== 1) {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    const path = resolve(file);
    try {
      const told = await backUp(readConfig(), path);
      console.log(
        values.json
          ? JSON.stringify(told)
          : `${path}: ${told.bytes} bytes, with the key. It opens everything: keep it where nobody else reads it.`,
      );
      if (told.engine === 'postgres')
        console.error(
          `It holds the key alone. The database itself, at the same time:\n  pg_dump --format=custom --no-owner --file='${path}.dump' "$DATABASE_URL"`,
        );
      return exitCodes.done;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!(error instanceof FileError) && !/^(E[A-Z]+|SQLITE_\w+)$/.test(code ?? '')) throw error;
      console.error(`No backup was made: ${message}`);
      return exitCodes.refused;
    }
  },
};

export async function backUp(config: Config, path: string) {
  // Whatever else lies there is not replaced: the name of the database itself is soon typed.
  if (existsSync(path)) await readManifest(path);
  finishReplacing(config.dataDir);
  const key = readKeyText(config);
  if (key === undefined)
    throw new FileError('there is no key: SECRET_KEY is not set, and the data folder holds no secret.key');
  const isPostgres = /^postgres(ql)?:/.test(config.databaseUrl);
  if (!isPostgres && !existsSync(config.databaseUrl)) throw new FileError(`there is no database ${config.databaseUrl}`);
  const partial = `${path}.${randomBytes(6).toString('hex')}.partial`;
  const remove = () => rmSync(partial, { force: true });
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    closeSync(openSync(partial, 'wx', 0o600));
    if (!isPostgres) {
      await copySqlite(config.databaseUrl, partial, progress('copied'));
      const faults = faultsOfSqlite(partial);
      if (faults.length > 0) throw new FileError(`the database is not sound: ${faults.join('; ')}`);
    }
    // Of the copy, which is what a restored server will find.
    const db = await openDatabase(isPostgres ? config.databaseUrl : partial);
    const [state, migration] = await Promise.all([
      findKeyState(db, secretKey(Buffer.from(key, 'base64url'))),
      newestMigration(db),
    ]).finally(() => db.close());
    if (state === 'wrong')
      throw new FileError('the key is not that of this database: its secrets could not be opened with it');
    const parts = {
      madeAt: new Date().toISOString(),
      product: productVersion,
      engine: isPostgres ? ('postgres' as const) : ('sqlite' as const),
      migration,
      key,
    };
    const { database, engine } = await sealBackup(partial, parts, progress('checked'));
    renameSync(partial, path);
    syncFolder(dirname(path));
    return { file: path, engine, bytes: database?.bytes ?? 0 };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}
