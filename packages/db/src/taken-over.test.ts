import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { latestMigration } from './integrity.ts';
import { migrationsTable, readJournal, WrongVersion } from './migrations.ts';
import { openMigratedPglite, openTestDatabase } from './testing.ts';

/** Reads the migrations of before the first one of today, in order: old databases were made by them. */
const before = (engine: 'sqlite' | 'pg') =>
  readFileSync(fileURLToPath(new URL(`../migrations-before/${engine}.sql`, import.meta.url)), 'utf8').replaceAll(
    '--> statement-breakpoint',
    ';',
  );

const folders: string[] = [];
const opened: Database[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Case = { readonly db: Database; readonly exec: (sql: string) => Promise<void> };

/** Opens an empty database, with a way to send it statements that no migration of this version has. */
async function openEmpty(engine: 'sqlite' | 'pg'): Promise<Case> {
  if (engine === 'pg') {
    // Emptying one takes a quarter of the time that making one does.
    const { client, db } = await openMigratedPglite();
    await client.exec('DROP SCHEMA public, drizzle CASCADE; CREATE SCHEMA public');
    opened.push(db);
    return { db, exec: async (sql) => void (await client.exec(sql)) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-taken-over-'));
  folders.push(folder);
  const { default: Sqlite } = await import('better-sqlite3');
  const file = join(folder, 'jumelage.db');
  const db = await openDatabase(file);
  opened.push(db);
  return {
    db,
    exec: async (sql) => {
      const raw = new Sqlite(file);
      raw.exec(sql);
      raw.close();
    },
  };
}

/** Opens a database as earlier versions left it, last migrated at an instant, with one park in it. */
async function openBefore(engine: 'sqlite' | 'pg', when: number): Promise<Case> {
  const { db, exec } = await openEmpty(engine);
  await exec(before(engine));
  const table = migrationsTable(db.engine);
  if (engine === 'pg') await exec('CREATE SCHEMA drizzle');
  await exec(
    `CREATE TABLE ${table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at ${engine === 'pg' ? 'bigint' : 'numeric'})`,
  );
  await exec(`INSERT INTO ${table} (hash, created_at) VALUES ('before', ${when})`);
  await exec(
    `INSERT INTO parks (id, name, country, city) VALUES ('prk_before', '{"en":"Before"}', 'FR', '{"en":"Before"}')`,
  );
  return { db, exec };
}

type Shape = Readonly<Record<string, unknown>>;
const byName = <Row extends object>(rows: readonly Row[], key: (row: Row) => string) =>
  [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));

/**
 * Lists every table, column, index, trigger and rule of a database; the order of columns says only when they were
 * added.
 */
async function shapeOf({ engine, read }: Database): Promise<Shape> {
  const all = <Row extends object>(sql: string) => read.rows<Row>({ sql, values: [] });
  const shape: Record<string, unknown> = {};
  if (engine === 'sqlite') {
    for (const { type, name, sql } of await all<{ type: string; name: string; sql: string | null }>(
      'SELECT type, name, sql FROM sqlite_master',
    )) {
      if (/^(__drizzle|sqlite_stat)/.test(name)) continue;
      if (type !== 'table') {
        shape[`${type} ${name}`] = sql?.replace(/[\s`"]+/g, ' ') ?? null;
        continue;
      }
      const columns = await all<{ name: string; cid: unknown }>(`PRAGMA table_info(${name})`);
      const keys = await all<{ from: string; table: string; id: unknown; seq: unknown }>(
        `PRAGMA foreign_key_list(${name})`,
      );
      shape[`table ${name}`] = byName(columns, (one) => one.name).map(({ cid: _, ...column }) => column);
      shape[`keys ${name}`] = byName(keys, (one) => one.from + one.table).map(({ id: _, seq: __, ...key }) => key);
    }
    return shape;
  }
  const questions = [
    `SELECT 'column ' || table_name || '.' || column_name AS name, data_type || is_nullable || coalesce(column_default, '') || coalesce(collation_name, '') AS says FROM information_schema.columns WHERE table_schema = 'public'`,
    `SELECT 'index ' || indexname AS name, indexdef AS says FROM pg_indexes WHERE schemaname = 'public'`,
    `SELECT 'constraint ' || conrelid::regclass || ' ' || conname AS name, pg_get_constraintdef(oid) AS says FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
    `SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname AS name, pg_get_triggerdef(oid) AS says FROM pg_trigger WHERE NOT tgisinternal`,
    `SELECT 'function ' || proname AS name, pg_get_functiondef(oid) AS says FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  ];
  for (const question of questions)
    for (const { name, says } of await all<{ name: string; says: string }>(question)) shape[name] = says;
  return shape;
}

describe.each(['sqlite', 'pg'] as const)('a database of before, on %s', (engine) => {
  const journal = readJournal(engine === 'pg' ? 'postgres' : 'sqlite');
  const first = journal[0]?.when ?? 0;

  test('is left alone and told what to do where it is older than the last of them, and else taken over as it is: with the shape of a new one, and all its rows', async () => {
    const { db, exec } = await openBefore(engine, first - 1);
    const before = await shapeOf(db);
    await expect(db.migrate()).rejects.toThrow(WrongVersion);
    await expect(db.migrate()).rejects.toThrow(
      /too old for this one: start the version of 20\d\d-\d\d-\d\dT[\d:]+Z on it once/,
    );
    expect(await shapeOf(db)).toEqual(before);

    await exec(`UPDATE ${migrationsTable(db.engine)} SET created_at = ${first}`);
    await db.migrate();
    const fresh = await openTestDatabase(engine === 'pg' ? 'pglite' : 'sqlite');
    opened.push(fresh);
    const [shape, expected] = [await shapeOf(db), await shapeOf(fresh)];
    expect(Object.keys(expected).length).toBeGreaterThan(150);
    expect(shape).toEqual(expected);
    expect(await db.read.rows({ sql: 'SELECT id FROM parks', values: [] })).toEqual([{ id: 'prk_before' }]);
    const [newest] = await db.read.rows<{ newest: number | string }>({
      sql: `SELECT max(created_at) AS newest FROM ${migrationsTable(db.engine)}`,
      values: [],
    });
    expect(Number(newest?.newest)).toBe(latestMigration(db.engine).when);
  }, 120_000);
});
