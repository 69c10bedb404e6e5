import type { Database, Engine, Query } from './database.ts';
import { lockStatement, type Subject } from './locks.ts';
import type { Schema } from './schema/tables.ts';

/**
 * The access of a repository: the tables, and either the read side or one open transaction; the engine matters to the
 * search index alone.
 */
export type Store = { readonly t: Schema; readonly q: Query; readonly engine: Engine };

/** Opens the read side of a database. */
export function reading(db: Database): Store {
  return { t: db.t, q: db.read, engine: db.engine };
}

/**
 * Runs one writing transaction; nothing but database work may be awaited inside. PostgreSQL lets several write at once:
 * what an act reads and decides by is guarded by a key, by an update that compares before it sets, or by a lock on its
 * subject, which the request's own act holds already (`act-locks.ts`) and `locks` adds to.
 */
export function writing<T>(
  db: Database,
  work: (store: Store) => Promise<T>,
  locks: readonly Subject[] = [],
): Promise<T> {
  return db.tx((q) => work({ t: db.t, q, engine: db.engine }), locks);
}

/**
 * Locks subjects within a transaction that has begun: what is read afterwards is up to date. SQLite has one writer and
 * needs no locks.
 */
export async function locked({ q, engine }: Pick<Store, 'q' | 'engine'>, subjects: readonly Subject[]): Promise<void> {
  if (engine === 'postgres' && subjects.length > 0) await q.rows({ sql: lockStatement(subjects), values: [] });
}

/** Carries an answer out of a transaction that is to leave no trace. */
class Trial extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('a trial');
    this.answer = answer;
  }
}

/** Runs an act in one transaction, returns its result, and rolls it back: the preview of an act is the act itself. */
export async function trying<T>(
  db: Database,
  work: (store: Store) => Promise<T>,
  locks: readonly Subject[] = [],
): Promise<T> {
  try {
    return await writing(
      db,
      async (store) => {
        throw new Trial(await work(store));
      },
      locks,
    );
  } catch (error) {
    if (error instanceof Trial) return error.answer as T;
    throw error;
  }
}

/** Rows that are read in one short step. */
const pageSize = 1000;

/**
 * Reads all rows in pages, each of so many rows behind an id, in the order of their ids; `breathe` is waited for
 * between two.
 */
export async function inPages<Row extends { readonly id: string }>(
  page: (after: Row['id'] | undefined, size: number) => Promise<readonly Row[]>,
  breathe?: () => Promise<void> | undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const some = await page(rows.at(-1)?.id, pageSize);
    for (const row of some) rows.push(row);
    if (some.length < pageSize) return rows;
    await breathe?.();
  }
}

/** Rows of a multi-row statement are cut into pieces that stay below every engine's limit of parameters. */
export const chunkSize = 400;

export function chunksOf<T>(items: readonly T[], size = chunkSize): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
