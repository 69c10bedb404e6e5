import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { getTableName } from 'drizzle-orm';
import { type PgTable, getTableConfig as pgConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core';
import { type Database, openDatabase } from './client.ts';
import { databaseOnPglite, pgliteOptions } from './pglite.ts';

export const testEngines = ['sqlite', 'pglite', 'postgres'] as const;
export type TestEngine = (typeof testEngines)[number];

/**
 * Opens a fresh, migrated, empty database; closing it removes it. `postgres` takes the server's address from
 * `serverUrl`.
 */
export function openTestDatabase(engine: TestEngine, serverUrl?: string): Promise<Database> {
  if (engine === 'sqlite') return openOnSqlite();
  if (engine === 'pglite') return openOnPglite();
  if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server');
  return openOnPostgres(serverUrl);
}

/**
 * Makes a folder, in memory where there is room: what tests write need not outlive them, and waiting for a disk is most
 * of their time.
 */
function testFolder(prefix: string): string {
  const memory = '/dev/shm';
  const hasRoom = existsSync(memory) && (({ bavail, bsize }) => bavail * bsize > 512 * 1024 * 1024)(statfsSync(memory));
  return mkdtempSync(join(hasRoom ? memory : tmpdir(), prefix));
}

/**
 * Migrating takes a hundred times longer than copying: each process migrates once and keeps the file's bytes, so
 * nothing of it stays on the disk.
 */
let template: Promise<Buffer> | undefined;

async function migratedFile(): Promise<Buffer> {
  const folder = testFolder('jumelage-template-');
  const file = join(folder, 'template.db');
  const db = await openDatabase(file);
  await db.migrate();
  await db.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

async function openOnSqlite(): Promise<Database> {
  template ??= migratedFile();
  const folder = testFolder('jumelage-test-');
  const file = join(folder, 'jumelage.db');
  writeFileSync(file, await template);
  const db = await openDatabase(file);
  return {
    ...db,
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opening PGlite takes much time and memory: one a process is emptied and lent again. */
let shared: Promise<{ client: PGlite; db: Database }> | undefined;

const found = createRequire(import.meta.url);

/** Names the cache file of a migrated PGlite, by the version of PGlite and of the migrations. */
function migratedPglite(): string {
  const own = createHash('sha256').update(found.resolve('@electric-sql/pglite'));
  const folder = fileURLToPath(new URL('../migrations/pg', import.meta.url));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) own.update(`${name}\n`).update(readFileSync(path));
  }
  return fileURLToPath(new URL(`../node_modules/.cache/pglite/${own.digest('hex').slice(0, 16)}.tar`, import.meta.url));
}

/** Opens a migrated PGlite from a cached file where there is one: making and migrating it takes ten times longer. */
export async function openMigratedPglite(): Promise<{ client: PGlite; db: Database }> {
  const { PGlite } = await import('@electric-sql/pglite');
  const file = migratedPglite();
  const isKnown = existsSync(file);
  const client = await PGlite.create({
    ...pgliteOptions,
    ...(isKnown ? { loadDataDir: new Blob([readFileSync(file)]) } : {}),
  });
  const db = await databaseOnPglite(client);
  if (isKnown) return { client, db };
  await db.migrate();
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.tar')) rmSync(join(folder, name), { force: true });
  const part = `${file}-${process.pid}`;
  writeFileSync(part, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()));
  renameSync(part, file);
  return { client, db };
}

async function openOnPglite(): Promise<Database> {
  shared ??= openMigratedPglite();
  const { client, db } = await shared;
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  // Deleting rows is quicker, but new ones would fill their gaps, in another order than they came.
  await client.exec(`TRUNCATE ${rows.map((row) => `"${row.tablename}"`).join(', ')} CASCADE`);
  return { ...db, close: async () => {} };
}

/** Sends one statement to a server, on a connection of its own. */
export async function askServer(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

let postgresTemplate: Promise<string> | undefined;

async function openOnPostgres(serverUrl: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const addressOf = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const unique = () => `jumelage_${randomBytes(6).toString('hex')}`;
  postgresTemplate ??= (async () => {
    const name = unique();
    await admin.query(`CREATE DATABASE ${name}`);
    const db = await openDatabase(addressOf(name));
    await db.migrate();
    await db.close();
    return name;
  })();
  const name = unique();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${await postgresTemplate}`);
  const db = await openDatabase(addressOf(name));
  return {
    ...db,
    async close() {
      await db.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/**
 * Lists the steps by which SQLite scans a whole table or index in the statements that `work` sends, each with its
 * statement.
 */
export async function scansDuring(
  db: Database,
  work: () => Promise<unknown>,
): Promise<readonly { readonly step: string; readonly sql: string }[]> {
  const statements = new Set<string>();
  const stop = db.overhear((sql) => statements.add(sql));
  try {
    await work();
  } finally {
    stop();
  }
  const scans: { step: string; sql: string }[] = [];
  for (const sql of statements) {
    // A plan depends on no value: none is given.
    const values = Array.from(sql.matchAll(/\?/g), () => null);
    const steps = await db.read.rows<{ detail: string }>({ sql: `EXPLAIN QUERY PLAN ${sql}`, values });
    // The rows of an insert of several are "scanned" too, and the items of a list: they are what was sent, not a table.
    for (const { detail } of steps)
      if (/^SCAN(?! \d+-ROW VALUES| json_each)/.test(detail)) scans.push({ step: detail, sql });
  }
  return scans;
}

const writing = /\b(?:insert(?: or \w+)? into|replace into|update|delete from)\s+"?(\w+)"?/gi;

/** Lists, for each table, those whose rows a deletion in it takes along or takes a reference from. */
function dependentTables({ engine, t }: Database): ReadonlyMap<string, readonly string[]> {
  const dependent = new Map<string, string[]>();
  for (const table of Object.values(t)) {
    const { name, foreignKeys } = engine === 'sqlite' ? sqliteConfig(table) : pgConfig(table as unknown as PgTable);
    for (const key of foreignKeys) {
      if (key.onDelete !== 'cascade' && key.onDelete !== 'set null') continue;
      const parent = getTableName(key.reference().foreignTable);
      dependent.set(parent, [...(dependent.get(parent) ?? []), name]);
    }
  }
  return dependent;
}

/**
 * Records which tables may have other rows since: those that statements write to, and those that a deletion reaches.
 * Triggers write to `match_changes` alone, which is not among them.
 */
export function noteWrites(db: Database) {
  const dependent = dependentTables(db);
  const nameOf = new Map<string, string>(Object.entries(db.t).map(([name, table]) => [getTableName(table), name]));
  const statements = new Set<string>();
  const stop = db.overhear((sql) => statements.add(sql));
  return {
    stop,
    forget: () => statements.clear(),
    /** Their names in the schema. */
    tables(): ReadonlySet<string> {
      const reached = new Set<string>();
      const reach = (table: string) => {
        if (reached.has(table)) return;
        reached.add(table);
        for (const one of dependent.get(table) ?? []) reach(one);
      };
      for (const sql of statements) for (const [, table = ''] of sql.matchAll(writing)) reach(table.toLowerCase());
      return new Set([...reached].flatMap((table) => nameOf.get(table) ?? []));
    },
  };
}
