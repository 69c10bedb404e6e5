import type { Database, Query } from '@jumelage/db/client';

/** A database of which nothing that happens is kept: every try begins with the same data. */
export type ReversibleDatabase = Database & {
  /** Does something, reads and writes alike, in one transaction that is taken back. */
  readonly trying: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Carries an answer out of a transaction that is to leave no trace; an error would record its stack each time. */
class Undone {
  readonly answer: unknown;
  constructor(answer: unknown) {
    this.answer = answer;
  }
}

async function undoing<T>(db: Database, work: (q: Query) => Promise<T>): Promise<T> {
  try {
    return await db.tx(async (q) => {
      throw new Undone(await work(q));
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer as T;
    throw error;
  }
}

const statement = (sql: string) => ({ sql, values: [] });

/**
 * Wraps a database: within a try, reads see what the try wrote and transactions are savepoints; what comes late, after
 * its try, is taken back as well.
 */
export function reversible(db: Database): ReversibleDatabase {
  let current: Query | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  async function nested<T>(q: Query, work: (q: Query) => Promise<T>): Promise<T> {
    await q.rows(statement('SAVEPOINT work'));
    try {
      const result = await work(q);
      await q.rows(statement('RELEASE SAVEPOINT work'));
      return result;
    } catch (error) {
      await q.rows(statement('ROLLBACK TO SAVEPOINT work'));
      await q.rows(statement('RELEASE SAVEPOINT work'));
      throw error;
    }
  }

  const read = new Proxy(db.read, {
    get(outside, name) {
      const target: object = current ?? outside;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  return {
    ...db,
    read,
    tx(work) {
      const q = current;
      if (!q) return undoing(db, work);
      const done = tail.then(() => nested(q, work));
      tail = done.catch(() => {});
      return done;
    },
    // Writes that are rolled back leave nothing to scrub, and the log is not cut within a transaction.
    scrub: async () => {},
    trying: (work) =>
      undoing(db, async (q) => {
        current = q;
        try {
          return await work();
        } finally {
          await tail;
          current = undefined;
        }
      }),
  };
}
