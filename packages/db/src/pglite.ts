import { type PGlite, type PGliteOptions, types } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { type Database, forReading, numbered, type Query, type RawStatement } from './database.ts';
import { applyMigrations, migrationsTable } from './migrations.ts';
import { countStatements } from './statements.ts';
import { postgresTables } from './tables.pg.ts';

const channel = 'jumelage';

type Queryable = Pick<PGlite, 'query'>;

const asText = (text: string) => text;

/**
 * Instants and days as text, which the columns read. Drizzle asks for this with every statement, and PGlite then copies
 * its table of all parsers each time, a
 * third of the work of a small statement: here it is said once, when the client is opened.
 */
export const pgliteOptions: PGliteOptions = {
  parsers: Object.fromEntries(
    [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE].map((type) => [type, asText]),
  ),
};

/** Wraps a client, or a transaction of it, so that it takes no parsers with a statement. */
function withoutParsers<Client extends Queryable>(client: Client, changes: Partial<Client> = {}): Client {
  const query: PGlite['query'] = (sql, values, options) =>
    client.query(sql, values, options?.rowMode ? { rowMode: options.rowMode } : undefined);
  const own: object = { query, ...changes };
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(name in own ? own : target, name);
      return typeof value === 'function' && !(name in own) ? value.bind(target) : value;
    },
  });
}

/**
 * Opens a database on an open PGlite, for tests: PostgreSQL's own code with one connection, so that transactions wait
 * for each other and need no lock.
 */
export async function databaseOnPglite(given: PGlite): Promise<Database> {
  const client = withoutParsers(given, { transaction: (work) => given.transaction((tx) => work(withoutParsers(tx))) });
  const t = postgresTables;
  const { send, logger, shown } = countStatements();
  function withRows(db: unknown, on: Queryable): Query {
    return Object.assign(db as Query, {
      async run(sql: string, values: readonly unknown[]) {
        send(sql);
        return (await on.query<unknown[]>(sql, [...values], { rowMode: 'array' })).rows;
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
    tx: (work) =>
      db.transaction((inner) =>
        work(withRows(inner, (inner as unknown as { session: { client: Queryable } }).session.client)),
      ),
    listen: (hear) => client.listen(channel, hear),
    migrate: () =>
      client.transaction((tx) =>
        applyMigrations('postgres', {
          run: async (sql) => void (await tx.exec(sql)),
          applied: async () =>
            (await tx.query<{ at: string }>(`SELECT created_at AS at FROM ${migrationsTable('postgres')}`)).rows.map(
              ({ at }) => Number(at),
            ),
        }),
      ),
    scrub: async () => {},
    ...shown,
    close: () => client.close(),
  };
}
