import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Subject } from './locks.ts';
import type { Schema } from './schema/tables.ts';

/**
 * The operations that both engines offer. Everything is awaited; `.get()`, `.all()`, `.run()` and `.values()` do not
 * exist on PostgreSQL.
 */
export type Query = Pick<
  BaseSQLiteDatabase<'async', unknown, Schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
> & {
  /** Raw SQL, for what drizzle cannot say: the search index. Rows come back as plain objects. */
  rows<Row>(statement: RawStatement): Promise<readonly Row[]>;
  /**
   * Sends a statement that `prepared` built. Rows come back as lists of what the driver gives, none where the statement
   * returns nothing.
   */
  run(sql: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]>;
  /** Announces something to every process on this database once the transaction commits; a rollback drops it. */
  announce(payload: string): Promise<void>;
};

/** One statement with `?` in place of each value; the PostgreSQL client numbers them. */
export type RawStatement = { readonly sql: string; readonly values: readonly (string | number | null)[] };

export type Engine = 'sqlite' | 'postgres';

export type Database = {
  readonly engine: Engine;
  readonly t: Schema;
  /**
   * True where a pooler gives every transaction another connection: nothing of a session holds then, and announcements
   * are polled.
   */
  readonly isPooled: boolean;
  /** Reads. On SQLite a read-only connection, on PostgreSQL read-only sessions: a write here fails at once. */
  readonly read: Query;
  /**
   * One writing transaction: a queue and BEGIN IMMEDIATE on SQLite; on PostgreSQL READ COMMITTED behind the locks on
   * what it decides about, which it holds
   * before its first statement. Nothing but database work may be awaited inside.
   */
  tx<T>(work: (q: Query) => Promise<T>, locks?: readonly Subject[]): Promise<T>;
  /** Hears what any process announces, until the returned function is called. */
  listen(hear: (payload: string) => void): Promise<() => Promise<void>>;
  /** Brings the tables up to this version, once however many processes start together. Throws `WrongVersion`. */
  migrate(): Promise<void>;
  /**
   * Removes what was erased from SQLite's write-ahead log, where older pages stay until they are overwritten.
   * PostgreSQL does so by itself.
   */
  scrub(): Promise<void>;
  /** Statements sent since the database was opened: tests hold lists to a fixed number. */
  statements(): number;
  /** Those among them that were built for the one call: tests hold the reads that people make most to none. */
  built(): number;
  /**
   * Passes the text of every statement that is sent to `hear`, until the returned function is called. Tests read query
   * plans with it.
   */
  overhear(hear: (sql: string) => void): () => void;
  close(): Promise<void>;
};

/** Writes a statement for PostgreSQL, with `$1` in place of each `?`. */
export function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}

/** The words that a raw statement may begin with where nothing is written. */
const readingStatement = /^\s*(SELECT|WITH|EXPLAIN|PRAGMA)\b/i;
const writingWord = /\b(INSERT|UPDATE|DELETE|MERGE|TRUNCATE|CREATE|ALTER|DROP|NOTIFY|pg_notify|set_config|nextval)\b/i;

/**
 * Makes the reading side: writing with it fails at once, in our own code, whatever the connection allows. Behind a
 * pooler that shares connections among transactions nothing else would: a setting of the session does not hold there.
 */
export function forReading(query: Query): Query {
  const refuse = () => {
    throw new Error('the reading side of the database does not write: use a transaction');
  };
  const { rows, run } = query;
  const isReading = (sql: string) => {
    const text = sql.replace(/'[^']*'/g, '');
    return readingStatement.test(text) && !(/^\s*WITH/i.test(text) && writingWord.test(text));
  };
  return Object.assign(query, {
    insert: refuse,
    update: refuse,
    delete: refuse,
    announce: async () => refuse(),
    rows: async <Row>(statement: RawStatement) => (isReading(statement.sql) ? rows<Row>(statement) : refuse()),
    run: async (sql: string, values: readonly unknown[]) =>
      /^\s*select\b/i.test(sql) || isReading(sql) ? run(sql, values) : refuse(),
  });
}
