import { type PGlite, types } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { type Database, forReading, numbered, type Query, type RawStatement } from './database.ts';
import { applyMigrations, migrationsTable } from './migrations.ts';
import { countStatements } from './statements.ts';
import { postgresTables } from './tables.pg.ts';

const channel = 'jumelage';

type Queryable = { query<Row>(sql: string, values?: unknown[], options?: object): Promise<{ rows: Row[] }> };

/** As text, which the columns read: drizzle asks for the same. */
const parsers = { [types.TIMESTAMPTZ]: (text: string) => text };

/** A database on an open PGlite, for tests: PostgreSQL's own code with one connection, so that transactions wait for each other and need no lock. */
export async function databaseOnPglite(client: PGlite): Promise<Database> {
  const t = postgresTables;
  const { send, logger, shown } = countStatements();
  function withRows(db: unknown, on: Queryable): Query {
    return Object.assign(db as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        return (await on.query<unknown[]>(sql, [...values], { rowMode: 'array', parsers })).rows;
      },
      async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
        send(statement.sql);
        return (await on.query<Row>(numbered(statement.sql), [...statement.values])).rows;
      },
      async announce(payload: string) {
        await on.query('SELECT pg_notify($1, $2)', [channel, payload]);
      },
    });
  }
  const db = drizzle(client, { logger });
  return {
    engine: 'postgres',
    t,
    isPooled: false,
    read: forReading(withRows(drizzle(client, { logger }), client)),
    tx: (work) => db.transaction((inner) => work(withRows(inner, (inner as unknown as { session: { client: Queryable } }).session.client))),
    listen: (hear) => client.listen(channel, hear),
    migrate: () =>
      client.transaction((tx) =>
        applyMigrations('postgres', {
          run: async (sql) => void (await tx.exec(sql)),
          applied: async () => (await tx.query<{ at: string }>(`SELECT created_at AS at FROM ${migrationsTable('postgres')}`)).rows.map(({ at }) => Number(at)),
        }),
      ),
    scrub: async () => {},
    ...shown,
    close: () => client.close(),
  };
}
