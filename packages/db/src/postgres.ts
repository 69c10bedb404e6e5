import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg, { type Client, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg';
import { openAnnouncements } from './announcements.ts';
import { type Database, forReading, numbered, type Query, type RawStatement } from './database.ts';
import { CommitUnknown, isConflict, isConnectionLost, NotCommitted, sqlState } from './errors.ts';
import { lockNumber, lockStatement, type Subject, turnsFor } from './locks.ts';
import { applyMigrations, migrationsTable } from './migrations.ts';
import { sharesConnections } from './postgres-probe.ts';
import { countStatements } from './statements.ts';
import { postgresTables } from './tables.pg.ts';
import { openGate, openTurns } from './turns.ts';

/** Connections of each kind a process holds at most. */
const mostConnections = 10;
/** The time that a new connection may take: callers learn within two seconds that the database is gone. */
const connectMilliseconds = 1_500;
/** The time that a call waits for a free connection. */
const turnMilliseconds = 10_000;
/**
 * The time that a lock is waited for, that a statement may run, and that a transaction may be idle: each ends what
 * would block everybody else.
 */
const lockMilliseconds = 8_000;
const statementMilliseconds = 20_000;
const idleMilliseconds = 20_000;
/** Tries of a transaction that another was in the way of. */
const attempts = 10;

/** Settings of a transaction travel with it: behind a pooler those of a session do not hold. */
const begin = `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = ${lockMilliseconds}; SET LOCAL statement_timeout = ${statementMilliseconds}; SET LOCAL idle_in_transaction_session_timeout = ${idleMilliseconds}`;

type Counting = Pick<ReturnType<typeof countStatements>, 'send' | 'logger'>;
type Announcements = ReturnType<typeof openAnnouncements>;
type Runner = { query(config: QueryConfig | string, values?: unknown[]): Promise<QueryResult> };

/** Opens a PostgreSQL: a pool that writes and one that reads, behind a pooler or not. */
export async function openPostgres(url: string): Promise<Database> {
  const base: PoolConfig = {
    ...{ connectionString: url, application_name: 'jumelage', keepAlive: true, max: mostConnections },
    ...{ connectionTimeoutMillis: connectMilliseconds, query_timeout: statementMilliseconds + 1_000 },
  };
  const isPooled = await probe(base);
  const t = postgresTables;
  const writer = new pg.Pool(base);
  const reader = new pg.Pool(
    isPooled
      ? base
      : { ...base, statement_timeout: statementMilliseconds, options: '-c default_transaction_read_only=on' },
  );
  // A connection that dies while unused is replaced when the next one is needed.
  for (const pool of [writer, reader]) {
    pool.on('error', () => {});
    // One that dies while somebody uses it fails their statement; its second report, without a statement, must not
    // end the process.
    pool.on('connect', (client) => client.on('error', () => {}));
  }
  const [writing, reading] = [openGate(mostConnections, turnMilliseconds), openGate(mostConnections, turnMilliseconds)];
  const inTurn = openTurns();

  /** Takes a connection from a pool; where none is to be had, all who wait for one fail with it. */
  async function connect(pool: pg.Pool): Promise<PoolClient> {
    try {
      return await pool.connect();
    } catch (error) {
      for (const gate of [writing, reading]) gate.refuseAll(error as Error);
      throw error;
    }
  }

  const { shown, ...counting } = countStatements();
  const announcements = openAnnouncements({
    isPooled,
    newClient: () => new pg.Client(base),
    ask: (text, values) => read({ text }, values),
    write: (text, values) => writing.through(() => writer.query(text, values)),
  });

  /** Drops a statement's name behind a pooler: the next one may reach a server process that does not know it. */
  const toStatement = (config: QueryConfig | string): QueryConfig => {
    if (typeof config === 'string') return { text: config };
    if (!isPooled || config.name === undefined) return config;
    const { name: _, ...unnamed } = config;
    return unnamed;
  };

  /** Sends one statement outside a transaction, and once more where the connection turns out to be dead. */
  const read: Runner['query'] = (config, values) => reading.through(() => readOnce(config, values));

  async function readOnce(config: QueryConfig | string, values?: unknown[]): Promise<QueryResult> {
    for (let attempt = 1; ; attempt++) {
      const client = await connect(reader);
      try {
        const result = await client.query(toStatement(config), values);
        client.release();
        return result;
      } catch (error) {
        const isLost = isConnectionLost(error);
        client.release(isLost);
        if (!isLost || attempt > 1) throw error;
      }
    }
  }

  /** Each connection's own query object: to make one costs more than a short statement. */
  const queries = new WeakMap<PoolClient, Query>();
  function queryOn(client: PoolClient): Query {
    const known =
      queries.get(client) ??
      toQuery({ query: (config, values) => client.query(toStatement(config), values) }, counting, announcements);
    queries.set(client, known);
    return known;
  }

  return {
    engine: 'postgres',
    t,
    isPooled,
    read: forReading(toQuery({ query: read }, counting, announcements)),
    tx: (work, locks = []) =>
      inTurn(turnsFor(locks), () =>
        writing.through(() =>
          retrying(async () => transact(await connect(writer), (client) => work(queryOn(client)), locks)),
        ),
      ),
    listen: (hear) => announcements.listen(hear),
    migrate: () => migrate(base),
    scrub: async () => {},
    ...shown,
    async close() {
      await announcements.close();
      await Promise.all([reader.end(), writer.end()]);
    },
  };
}

/** Makes the queries of repositories on a runner: built ones, prepared texts, and announcements. */
function toQuery(runner: Runner, { send, logger }: Counting, announcements: Pick<Announcements, 'say'>): Query {
  return Object.assign(drizzle(runner as never, { logger }) as unknown as Query, {
    async run(sql: string, values: readonly unknown[]) {
      send(sql);
      return (
        await runner.query({ name: nameOf(sql), text: sql, rowMode: 'array', types: asText } as QueryConfig, [
          ...values,
        ])
      ).rows as unknown as unknown[][];
    },
    async rows<Row>(statement: RawStatement): Promise<readonly Row[]> {
      send(statement.sql);
      return (await runner.query(numbered(statement.sql), [...statement.values])).rows as Row[];
    },
    async announce(payload: string) {
      await announcements.say((text, values) => runner.query(text, values), payload);
    },
  });
}

/** Runs something in one transaction of a connection, which is released afterwards, or destroyed where it broke. */
async function transact<T>(
  client: PoolClient,
  work: (client: PoolClient) => Promise<T>,
  locks: readonly Subject[],
): Promise<T> {
  let isBroken = false;
  let isCommitting = false;
  try {
    await client.query(locks.length > 0 ? `${begin}; ${lockStatement(locks)}` : begin);
    const result = await work(client);
    isCommitting = true;
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new NotCommitted(command);
    return result;
  } catch (error) {
    const isLost = isConnectionLost(error);
    isBroken =
      isLost ||
      !(await client.query('ROLLBACK').then(
        () => true,
        () => false,
      ));
    throw isLost && isCommitting
      ? new CommitUnknown('the connection was lost while the transaction was committed', { cause: error })
      : error;
  } finally {
    client.release(isBroken);
  }
}

/**
 * Tries again after a conflict with another transaction, and once on a connection that turned out to be dead before
 * anything was committed.
 */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  let isReplaced = false;
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      // What may have been committed is not done a second time.
      const isDead: boolean =
        !isReplaced &&
        !(error instanceof CommitUnknown) &&
        isConnectionLost(error) &&
        !/^E|^57P03|^53300/.test(sqlState(error) ?? '');
      if (n >= attempts || !(isConflict(error) || isDead)) throw error;
      isReplaced ||= isDead;
      // The jitter keeps two writers from meeting again in step.
      await sleep(2 ** n * (1 + Math.random()));
    }
  }
}

/** Instants as text, which the columns read: drizzle asks for the same. */
const asText = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === pg.types.builtins.TIMESTAMPTZ ? (text: string) => text : pg.types.getTypeParser(type, format as 'text'),
};

/** The names under which a connection prepares statements: the same text, the same name. */
const names = new Map<string, string>();
function nameOf(sql: string): string {
  const name = names.get(sql) ?? `s${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  names.set(sql, name);
  return name;
}

/** Probes the server of DATABASE_URL for a sharing pooler, with two connections of its own. */
async function probe(config: PoolConfig): Promise<boolean> {
  const [one, other] = [new pg.Client(config), new pg.Client(config)];
  for (const client of [one, other]) client.on('error', () => {});
  try {
    await one.connect();
    await other.connect();
    return await sharesConnections(one, other);
  } finally {
    await Promise.all([one, other].map((client) => client.end().catch(() => {})));
  }
}

/**
 * Migrates in one transaction that holds a lock until it ends: of processes that start together the first migrates, the
 * others find it done.
 */
async function migrate(config: PoolConfig): Promise<void> {
  // Nothing limits how long a migration may take, or wait for another's.
  const client: Client = new pg.Client({ ...config, query_timeout: 0 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(
      `BEGIN; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(${lockNumber({ kind: 'platform', id: 'migrations' })})`,
    );
    await applyMigrations('postgres', {
      run: async (sql) => void (await client.query(sql)),
      applied: async () =>
        (await client.query<{ at: string }>(`SELECT created_at AS at FROM ${migrationsTable('postgres')}`)).rows.map(
          ({ at }) => Number(at),
        ),
    });
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new NotCommitted(command);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}
