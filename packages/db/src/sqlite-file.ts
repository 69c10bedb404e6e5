import Sqlite from 'better-sqlite3';

/** Pages copied between two reports: eight megabytes, so that a signal is noticed soon. */
const pagesAtOnce = 2_000;

/**
 * Copies a SQLite database as it is at one moment, while other processes read and write it; `tell` receives the bytes
 * copied, and their total. The copy is one file, without a log beside it. Throws where there is no database, or no
 * room.
 */
export async function copySqlite(
  source: string,
  target: string,
  tell: (copied: number, total: number) => void,
): Promise<void> {
  const reader = new Sqlite(source, { readonly: true, fileMustExist: true });
  try {
    reader.pragma('busy_timeout = 5000');
    // One transaction from the first page to the last: without it, each write of another process would make the copy
    // begin again.
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM sqlite_schema').get();
    const pageSize = Number(reader.pragma('page_size', { simple: true }));
    await reader.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        tell((totalPages - remainingPages) * pageSize, totalPages * pageSize);
        return pagesAtOnce;
      },
    });
  } finally {
    reader.close();
  }
  const copy = new Sqlite(target);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Lists the faults of a SQLite file that nobody writes to, in few lines; empty where it is sound. */
export function faultsOfSqlite(file: string): readonly string[] {
  try {
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      const told = (db.pragma('integrity_check') as { readonly integrity_check: string }[]).map(
        (row) => row.integrity_check,
      );
      const orphans = (db.pragma('foreign_key_check') as { readonly table: string }[]).map(
        ({ table }) => `a row of ${table} points at nothing`,
      );
      return [...told.filter((line) => line !== 'ok'), ...orphans].slice(0, 3);
    } finally {
      db.close();
    }
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Finds when the newest migration of a SQLite file was written, as drizzle counts them; 0 where it has none. */
export function migrationOfSqlite(file: string): number {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const row = db.prepare('SELECT max(created_at) AS newest FROM __drizzle_migrations').get() as {
      readonly newest: number | null;
    };
    return Number(row.newest ?? 0);
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

/**
 * Locks a SQLite file against every other process until the returned function is called. Returns undefined where one
 * has it open; a file that is no sound database locks nobody out.
 */
export function lockSqlite(file: string): (() => void) | undefined {
  const db = new Sqlite(file, { timeout: 500 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    db.close();
    return /^SQLITE_(BUSY|LOCKED)/.test((error as { readonly code?: string }).code ?? '') ? undefined : () => {};
  }
  return () => db.close();
}
