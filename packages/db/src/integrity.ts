import type { Database } from './client.ts';
import { migrationsTable, readJournal, versionProblem } from './migrations.ts';

/** Finds the newest migration that this code knows. */
export const latestMigration = (engine: Database['engine']) => readJournal(engine).at(-1) ?? { tag: 'none', when: 0 };

/** Finds when the newest applied migration was written; 0 where there is none. */
export async function newestMigration(db: Database): Promise<number> {
  const table = migrationsTable(db.engine);
  const applied = await db.read
    .rows<{ newest: number | string | null }>({ sql: `SELECT max(created_at) AS newest FROM ${table}`, values: [] })
    .catch(() => []);
  return Number(applied[0]?.newest ?? 0);
}

/**
 * Tells whether a database is sound and its tables are those of this version: SQLite's own integrity and foreign-key
 * checks, and the newest migration.
 */
export async function checkIntegrity(db: Database): Promise<{ readonly ok: boolean; readonly says: string }> {
  const newest = await newestMigration(db);
  const problem = versionProblem(db.engine, newest);
  if (problem) return { ok: false, says: `${db.engine}: ${problem}` };
  const latest = latestMigration(db.engine);
  const isCurrent = newest === latest.when;
  const faults = db.engine === 'sqlite' ? await sqliteFaults(db) : [];
  if (faults.length > 0) return { ok: false, says: `${db.engine}: ${faults.slice(0, 3).join('; ')}` };
  return {
    ok: isCurrent,
    says: `${db.engine}, ${isCurrent ? `migrated to ${latest.tag}` : 'not migrated: run npm run jumelage -- migrate'}`,
  };
}

async function sqliteFaults(db: Database): Promise<string[]> {
  const integrity = await db.read.rows<{ integrity_check: string }>({ sql: 'PRAGMA integrity_check', values: [] });
  const orphans = await db.read.rows<{ table: string }>({ sql: 'PRAGMA foreign_key_check', values: [] });
  return [
    ...integrity.map((row) => row.integrity_check).filter((said) => said !== 'ok'),
    ...orphans.map((row) => `a row of ${row.table} points at nothing`),
  ];
}
