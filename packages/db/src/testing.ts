import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { type Database, openDatabase } from './client.ts';
import { databaseOnPglite } from './pglite.ts';

export const testEngines = ['sqlite', 'pglite', 'postgres'] as const;
export type TestEngine = (typeof testEngines)[number];

/** A fresh, migrated, empty database; closing it removes it. `postgres` takes the server's address from `serverUrl`. */
export function openTestDatabase(engine: TestEngine, serverUrl?: string): Promise<Database> {
  if (engine === 'sqlite') return openOnSqlite();
  if (engine === 'pglite') return openOnPglite();
  if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server');
  return openOnPostgres(serverUrl);
}

/** In memory where there is room: what tests write need not outlive them, and waiting for a disk is most of their time. */
function testFolder(prefix: string): string {
  const memory = '/dev/shm';
  const hasRoom = existsSync(memory) && (({ bavail, bsize }) => bavail * bsize > 512 * 1024 * 1024)(statfsSync(memory));
  return mkdtempSync(join(hasRoom ? memory : tmpdir(), prefix));
}

/** Migrating takes a hundred times longer than copying: each process migrates once and keeps the file's bytes, so nothing of it stays on the disk. */
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

/** Opening PGlite takes seconds and much memory: one a process is emptied and lent again. */
let shared: Promise<{ client: PGlite; db: Database }> | undefined;

async function openOnPglite(): Promise<Database> {
  shared ??= (async () => {
    const { PGlite } = await import('@electric-sql/pglite');
    const client = await PGlite.create();
    const db = await databaseOnPglite(client);
    await db.migrate();
    return { client, db };
  })();
  const { client, db } = await shared;
  const { rows } = await client.query<{ tablename: string }>(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
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

/** The steps by which SQLite walks a whole table or index in the statements that `work` sends, each with its statement. */
export async function scansDuring(db: Database, work: () => Promise<unknown>): Promise<readonly { readonly step: string; readonly sql: string }[]> {
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
    for (const { detail } of steps) if (/^SCAN(?! \d+-ROW VALUES| json_each)/.test(detail)) scans.push({ step: detail, sql });
  }
  return scans;
}
