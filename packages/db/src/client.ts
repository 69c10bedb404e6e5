import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { defineSchema, type Schema } from './schema.ts';

/** What both engines offer. Everything is awaited; `.get()`, `.all()`, `.run()` and `.values()` do not exist on PostgreSQL. */
export type Query = Pick<
  BaseSQLiteDatabase<'async', unknown, Schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
> & {
  /** Raw SQL, for what drizzle cannot say: the search index. Rows come back as plain objects. */
  rows<Row>(statement: RawStatement): Promise<readonly Row[]>;
  /** Sends a statement that `prepared` built. Rows come back as lists of what the driver gives, none where the statement returns nothing. */
  run(sql: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]>;
  /** Says something to every process on this database, once the transaction is kept; what is rolled back is never said. */
  announce(payload: string): Promise<void>;
};

/** One statement with `?` in place of each value; the PostgreSQL client numbers them. */
export type RawStatement = { readonly sql: string; readonly values: readonly (string | number | null)[] };

export type Engine = 'sqlite' | 'postgres';

export type Database = {
  readonly engine: Engine;
  readonly t: Schema;
  /** Reads. On SQLite a read-only connection, on PostgreSQL read-only transactions: a write here fails at once. */
  readonly read: Query;
  /** One writing transaction: a queue and BEGIN IMMEDIATE on SQLite, serialisable with bounded retries on PostgreSQL. Nothing but database work may be awaited inside. */
  tx<T>(work: (q: Query) => Promise<T>): Promise<T>;
  /** Hears what any process announces, until the returned function is called. */
  listen(hear: (payload: string) => void): Promise<() => Promise<void>>;
  migrate(): Promise<void>;
  /** Statements sent since the database was opened: tests hold lists to a fixed number. */
  statements(): number;
  /** Those among them that were built for the one call: tests hold the reads that people make most to none. */
  built(): number;
  /** Tells the text of every statement that is sent, until the returned function is called: tests look at the plans. */
  overhear(hear: (sql: string) => void): () => void;
  close(): Promise<void>;
};

/** On which processes hear each other. */
const channel = 'jumelage';

/** Counts what is sent to a database, and tells it to whoever listens. */
function countStatements() {
  const count = { sent: 0, built: 0 };
  const hearing = new Set<(sql: string) => void>();
  const send = (sql: string) => {
    count.sent++;
    for (const hear of hearing) hear(sql);
  };
  return {
    send,
    /** Drizzle tells of a statement that it built; of the others `send` does. */
    logger: {
      logQuery(sql: string) {
        count.built++;
        send(sql);
      },
    },
    shown: {
      statements: () => count.sent,
      built: () => count.built,
      overhear(hear: (sql: string) => void) {
        hearing.add(hear);
        return () => void hearing.delete(hear);
      },
    },
  };
}

/** The tables of each engine: one for the whole process, so that what was built over them serves every connection. */
const schemas: { sqlite?: Schema; postgres?: Schema } = {};

async function schemaOf(engine: Engine): Promise<Schema> {
  // Each kit brings the half of drizzle that speaks its language: the other is not loaded.
  const kit = engine === 'sqlite' ? (await import('./kit.sqlite.ts')).sqliteKit : (await import('./kit.pg.ts')).pgKit;
  schemas[engine] ??= defineSchema(kit);
  return schemas[engine];
}

/** Statements that a connection to SQLite keeps ready; the one that was used longest ago goes first. */
const statementsKept = 400;

/** Where the migrations of an engine lie. */
export function migrationsFolder(engine: Engine): string {
  return fileURLToPath(new URL(`../migrations/${engine === 'sqlite' ? 'sqlite' : 'pg'}`, import.meta.url));
}

/** Opens a database: `postgres://…`, `pglite:` (in memory, for tests), else a SQLite file. */
export async function openDatabase(url: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url);
  if (url.startsWith('pglite:')) return openPglite(url.slice('pglite:'.length));
  return openSqlite(url.replace(/^file:/, ''));
}

async function openSqlite(file: string): Promise<Database> {
  const { default: Sqlite } = await import('better-sqlite3');
  const { drizzle } = await import('drizzle-orm/better-sqlite3');
  const { migrate } = await import('drizzle-orm/better-sqlite3/migrator');
  // Closed to the machine’s other users: what it will hold is other people’s.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const t = await schemaOf('sqlite');
  const writer = new Sqlite(file);
  writer.pragma('journal_mode = WAL');
  // NORMAL, the default in WAL, may lose acknowledged commits at power loss.
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  writer.pragma('busy_timeout = 5000');
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma('busy_timeout = 5000');
  const { send, logger, shown } = countStatements();
  type Connection = InstanceType<typeof Sqlite>;
  /** A connection whose `prepare` answers a statement that it knows without preparing it again. */
  function keepingStatements(connection: Connection): Connection {
    const kept = new Map<string, ReturnType<Connection['prepare']>>();
    const prepare = (sql: string) => {
      const known = kept.get(sql);
      kept.delete(sql);
      const statement = known ?? connection.prepare(sql);
      kept.set(sql, statement);
      if (kept.size > statementsKept) for (const oldest of kept.keys()) return kept.delete(oldest) && statement;
      return statement;
    };
    return Object.assign(Object.create(connection) as Connection, { prepare });
  }
  const w = withRows(writer);
  const r = withRows(reader);
  function withRows(connection: Connection): Query {
    const keeping = keepingStatements(connection);
    return Object.assign(drizzle(keeping, { schema: t, logger }) as unknown as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        const statement = keeping.prepare(sql);
        if (statement.reader) return statement.raw().all(...values) as unknown[][];
        statement.run(...values);
        return [];
      },
      async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
        send(statement.sql);
        const prepared = keeping.prepare(statement.sql);
        if (prepared.reader) return prepared.all(...statement.values) as Row[];
        prepared.run(...statement.values);
        return [];
      },
      async announce(payload: string) {
        said.push(payload);
      },
    });
  }
  // One process has the file: it tells itself, after the commit.
  const said: string[] = [];
  const heard = new Set<(payload: string) => void>();
  let tail: Promise<unknown> = Promise.resolve();
  return {
    engine: 'sqlite',
    t,
    read: r,
    tx(work) {
      const run = async () => {
        writer.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(w);
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
    },
    async listen(hear) {
      heard.add(hear);
      return async () => {
        heard.delete(hear);
      };
    },
    async migrate() {
      migrate(drizzle(writer), { migrationsFolder: migrationsFolder('sqlite') });
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

const numbered = (sql: string) => {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
};

async function openPostgres(url: string): Promise<Database> {
  const { default: postgres } = await import('postgres');
  const { drizzle } = await import('drizzle-orm/postgres-js');
  const { migrate } = await import('drizzle-orm/postgres-js/migrator');
  const t = await schemaOf('postgres');
  const quiet = { max: 10, onnotice: () => {} };
  const writer = postgres(url, quiet);
  const reader = postgres(url, { ...quiet, connection: { default_transaction_read_only: true } });
  const { send, logger, shown } = countStatements();
  type Unsafe = { unsafe(sql: string, values?: never[]): PromiseLike<unknown> & { values(): PromiseLike<unknown> } };
  function withRows(db: unknown, client: Unsafe): Query {
    return Object.assign(db as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        // Without a name: behind a pooler the next statement may meet another connection.
        return (await client.unsafe(sql, [...values] as never[]).values()) as unknown[][];
      },
      async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
        send(statement.sql);
        return (await client.unsafe(numbered(statement.sql), [...statement.values] as never[])) as Row[];
      },
      async announce(payload: string) {
        await client.unsafe('SELECT pg_notify($1, $2)', [channel, payload] as never[]);
      },
    });
  }
  const w = drizzle(writer, { schema: t as never, logger });
  const r = withRows(drizzle(reader, { schema: t as never, logger }), reader);
  return {
    engine: 'postgres',
    t,
    read: r,
    tx: (work) =>
      retrying(() =>
        w.transaction((inner) => work(withRows(inner, (inner as unknown as { session: { client: Unsafe } }).session.client)), {
          isolationLevel: 'serializable',
        }),
      ),
    async listen(hear) {
      const { unlisten } = await writer.listen(channel, hear);
      return unlisten;
    },
    migrate: () => migrate(w, { migrationsFolder: migrationsFolder('postgres') }),
    ...shown,
    async close() {
      await Promise.all([reader.end({ timeout: 5 }), writer.end({ timeout: 5 })]);
    },
  };
}

async function openPglite(dir: string): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  return databaseOnPglite(await PGlite.create(dir || undefined));
}

/** A database on an open PGlite: tests clone one that is migrated already. */
export async function databaseOnPglite(client: import('@electric-sql/pglite').PGlite): Promise<Database> {
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const { types } = await import('@electric-sql/pglite');
  const t = await schemaOf('postgres');
  const { send, logger, shown } = countStatements();
  type Queryable = { query(sql: string, values?: unknown[], options?: object): Promise<{ rows: unknown[] }> };
  // As text, which the columns read: drizzle asks for the same.
  const parsers = { [types.TIMESTAMPTZ]: (text: string) => text };
  function withRows(db: unknown, on: Queryable): Query {
    return Object.assign(db as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        return (await on.query(sql, [...values], { rowMode: 'array', parsers })).rows as unknown[][];
      },
      async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
        send(statement.sql);
        return (await on.query(numbered(statement.sql), [...statement.values])).rows as Row[];
      },
      async announce(payload: string) {
        await on.query('SELECT pg_notify($1, $2)', [channel, payload]);
      },
    });
  }
  const db = drizzle(client, { schema: t as never, logger });
  return {
    engine: 'postgres',
    t,
    read: withRows(drizzle(client, { schema: t as never, logger }), client),
    tx: (work) =>
      retrying(() =>
        db.transaction((inner) => work(withRows(inner, (inner as unknown as { session: { client: Queryable } }).session.client)), {
          isolationLevel: 'serializable',
        }),
      ),
    listen: (hear) => client.listen(channel, hear),
    migrate: () => migrate(db, { migrationsFolder: migrationsFolder('postgres') }),
    ...shown,
    close: () => client.close(),
  };
}

const retryable = new Set(['40001', '40P01']);
const attempts = 10;

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (n >= attempts || !retryable.has(sqlState(error) ?? '')) throw error;
      // The jitter keeps two writers from meeting again in step.
      await new Promise((done) => setTimeout(done, 2 ** n * (1 + Math.random())));
    }
  }
}

function sqlState(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}

/** Whether an error says that a unique constraint was in the way, on either engine; drizzle wraps the driver's own. */
export function isUniqueViolation(error: unknown): boolean {
  const code = sqlState(error);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Whether an error says that a foreign key points at nothing. */
export function isForeignKeyViolation(error: unknown): boolean {
  const code = sqlState(error);
  return code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
