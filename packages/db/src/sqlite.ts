import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { type Database, forReading, type Query, type RawStatement } from './database.ts';
import { sqliteKit } from './kit.sqlite.ts';
import { applyMigrations, migrationsTable } from './migrations.ts';
import { defineSchema } from './schema/tables.ts';
import { countStatements } from './statements.ts';

type Connection = InstanceType<typeof Sqlite>;

/** The tables on SQLite: one for the whole process, so that what was built over them serves every connection. */
const t = defineSchema(sqliteKit);

/** The most statements that a connection caches; the least recently used goes first. */
const mostCached = 400;
/** The time that a statement waits for another process that writes: a command, or a second process that starts. */
const busyMilliseconds = 5_000;
/** The time that a start waits for another that migrates and fills the demonstration. */
const startMilliseconds = 60_000;

/** Opens a SQLite file: one connection that writes, behind a queue, and one that reads. */
export function openSqlite(file: string): Database {
  const writer = openWriter(file);
  const reader = new Sqlite(file, { readonly: true, timeout: busyMilliseconds });
  const { send, logger, shown } = countStatements();
  // Only one process has the file: it announces to itself, after the commit.
  const said: string[] = [];
  const heard = new Set<(payload: string) => void>();
  let tail: Promise<unknown> = Promise.resolve();
  let isMigrated = false;

  function toQuery(connection: Connection): Query {
    const caching = cachingStatements(connection);
    return Object.assign(drizzle(caching, { schema: t, logger }) as unknown as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        const statement = caching.prepare(sql);
        if (statement.reader) return statement.raw().all(...values) as unknown[][];
        statement.run(...values);
        return [];
      },
      async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
        send(statement.sql);
        const prepared = caching.prepare(statement.sql);
        if (prepared.reader) return prepared.raw(false).all(...statement.values) as Row[];
        prepared.run(...statement.values);
        return [];
      },
      async announce(payload: string) {
        said.push(payload);
      },
    });
  }
  const w = toQuery(writer);
  const r = forReading(toQuery(reader));

  /** Runs one transaction at a time, in the order of the calls. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = async () => {
      writer.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        writer.exec('COMMIT');
        for (const payload of said) for (const hear of heard) hear(payload);
        return result;
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK');
        throw error;
      } finally {
        said.length = 0;
      }
    };
    const result = tail.then(run, run);
    tail = result.catch(() => {});
    return result;
  }

  return {
    engine: 'sqlite',
    t,
    isPooled: false,
    read: r,
    async tx(work) {
      const result = await inTurn(() => work(w));
      // The first transaction of a start may wait for another process that fills the demonstration; after it nothing
      // takes so long.
      if (isMigrated) writer.pragma(`busy_timeout = ${busyMilliseconds}`);
      isMigrated = false;
      return result;
    },
    async listen(hear) {
      heard.add(hear);
      return async () => {
        heard.delete(hear);
      };
    },
    async migrate() {
      await inTurn(() => migrate(writer));
      isMigrated = true;
    },
    scrub() {
      // In its turn: the log is not cut while a transaction is open. Where somebody reads just then, the next one cuts
      // it.
      const turn = tail.then(() => void writer.pragma('wal_checkpoint(TRUNCATE)'));
      tail = turn.catch(() => {});
      return turn;
    },
    ...shown,
    async close() {
      await tail;
      reader.close();
      writer.pragma('optimize');
      writer.close();
    },
  };
}

/** Opens the connection that writes: in WAL, with full durability, and with what is deleted written over. */
function openWriter(file: string): Connection {
  // Closed to the machine’s other users: what it will hold is other people’s.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = new Sqlite(file, { timeout: startMilliseconds });
  intoWal(writer);
  // NORMAL, the default in WAL, may lose acknowledged commits at power loss.
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  // What is deleted is written over with zeros, not only given free: erased people leave no bytes behind.
  writer.pragma('secure_delete = ON');
  return writer;
}

/** Migrates the tables within the caller's transaction. */
function migrate(writer: Connection) {
  return applyMigrations('sqlite', {
    run: (sql) => void writer.exec(sql),
    applied: () =>
      (
        writer.prepare(`SELECT created_at AS at FROM ${migrationsTable('sqlite')}`).all() as {
          at: number | string;
        }[]
      ).map(({ at }) => Number(at)),
  });
}

/** Wraps a connection so that `prepare` reuses statements that it prepared before. */
function cachingStatements(connection: Connection): Connection {
  const cache = new Map<string, ReturnType<Connection['prepare']>>();
  const prepare = (sql: string) => {
    const known = cache.get(sql);
    cache.delete(sql);
    const statement = known ?? connection.prepare(sql);
    cache.set(sql, statement);
    if (cache.size > mostCached) for (const oldest of cache.keys()) return cache.delete(oldest) && statement;
    return statement;
  };
  return Object.assign(Object.create(connection) as Connection, { prepare });
}

/**
 * Switches to WAL. Two processes that do so at once on a new file collide without waiting for each other: the second
 * tries again.
 */
function intoWal(connection: Connection): void {
  const until = Date.now() + startMilliseconds;
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY') || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
