import type { Database } from './database.ts';
import { sqlState } from './errors.ts';

export type { Database, Engine, Query, RawStatement } from './database.ts';

/** Opens a database: `postgres://…`, `pglite:` (in memory, for tests), else a SQLite file. */
export async function openDatabase(url: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(url)) return (await import('./postgres.ts')).openPostgres(url);
  if (url.startsWith('pglite:')) {
    const { PGlite } = await import('@electric-sql/pglite');
    const { databaseOnPglite, pgliteOptions } = await import('./pglite.ts');
    return databaseOnPglite(await PGlite.create(url.slice('pglite:'.length) || undefined, pgliteOptions));
  }
  return (await import('./sqlite.ts')).openSqlite(url.replace(/^file:/, ''));
}

/** Tells whether an error is a violated unique constraint, on either engine; drizzle wraps the driver's error. */
export function isUniqueViolation(error: unknown): boolean {
  const code = sqlState(error);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Tells whether an error is a foreign key that points at nothing. */
export function isForeignKeyViolation(error: unknown): boolean {
  const code = sqlState(error);
  return code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
