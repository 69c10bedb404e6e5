import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from './database.ts';

type Migration = {
  readonly tag: string;
  readonly when: number;
  readonly statements: readonly string[];
  readonly hash: string;
};

/** Finds the folder of an engine's migrations. */
export function migrationsFolder(engine: Engine): string {
  return fileURLToPath(new URL(`../migrations/${engine === 'sqlite' ? 'sqlite' : 'pg'}`, import.meta.url));
}

/** Names the table of applied migrations. */
export const migrationsTable = (engine: Engine) =>
  engine === 'sqlite' ? '__drizzle_migrations' : 'drizzle.__drizzle_migrations';

type Entry = { readonly tag: string; readonly when: number };

/** Reads the migrations of this version, the oldest first. */
export function readJournal(engine: Engine): readonly Entry[] {
  const journal = JSON.parse(readFileSync(`${migrationsFolder(engine)}/meta/_journal.json`, 'utf8')) as {
    entries: Entry[];
  };
  return journal.entries;
}

function readMigration(engine: Engine, { tag, when }: Entry): Migration {
  const text = readFileSync(`${migrationsFolder(engine)}/${tag}.sql`, 'utf8');
  return {
    tag,
    when,
    statements: text.split('--> statement-breakpoint'),
    hash: createHash('sha256').update(text).digest('hex'),
  };
}

/** The database is of a version that this one cannot work on: it would read and write it wrongly. */
export class WrongVersion extends Error {}

const dayOf = (when: number) => new Date(when).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Explains why this version cannot work on a database with that newest migration, and what to do; undefined where it
 * can, or can upgrade it.
 */
export function versionProblem(engine: Engine, newest: number | undefined): string | undefined {
  const journal = readJournal(engine);
  const [first, latest] = [journal.at(0), journal.at(-1)];
  if (!newest || !first || !latest) return undefined;
  if (newest > latest.when)
    return `the database was migrated by a newer version of Jumelage (of ${dayOf(newest)}) than this one (${latest.tag}, of ${dayOf(latest.when)}): run that version, or restore a backup made before its upgrade`;
  // The steps to the first migration were taken by versions before it, one by one.
  if (newest < first.when)
    return `the database was last migrated by a version of Jumelage (of ${dayOf(newest)}) that is too old for this one: start the version of ${dayOf(first.when)} on it once, which brings it up to date, then this one`;
  return undefined;
}

/** One open transaction that sees and changes the tables. */
export type Migrating = {
  readonly run: (sql: string) => Promise<void> | void;
  /** The instants of the migrations that stand in the table. */
  readonly applied: () => Promise<readonly number[]> | readonly number[];
};

/**
 * Applies what is missing within one transaction whose lock lets no second process do the same at once: the caller
 * began it and took the lock, so what is
 * read here is up to date. Throws `WrongVersion`.
 */
export async function applyMigrations(engine: Engine, { run, applied }: Migrating): Promise<void> {
  const table = migrationsTable(engine);
  if (engine === 'postgres') await run('CREATE SCHEMA IF NOT EXISTS drizzle');
  await run(
    `CREATE TABLE IF NOT EXISTS ${table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at ${engine === 'sqlite' ? 'numeric' : 'bigint'})`,
  );
  const newest = Math.max(0, ...(await applied()));
  const problem = versionProblem(engine, newest);
  if (problem) throw new WrongVersion(problem);
  for (const entry of readJournal(engine)) {
    if (entry.when <= newest) continue;
    const { statements, hash, when } = readMigration(engine, entry);
    for (const statement of statements) await run(statement);
    await run(`INSERT INTO ${table} (hash, created_at) VALUES ('${hash}', ${when})`);
  }
}
