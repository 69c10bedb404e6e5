import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrationsFolder } from './migrations.ts';

type Raw = { readonly exec: (sql: string) => unknown; readonly all: (sql: string) => Promise<readonly unknown[]> };

async function openRaw(engine: 'sqlite' | 'postgres'): Promise<Raw> {
  if (engine === 'sqlite') {
    const { default: Sqlite } = await import('better-sqlite3');
    const db = new Sqlite(':memory:');
    return { exec: (sql) => db.exec(sql), all: async (sql) => db.prepare(sql).all() };
  }
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create();
  return { exec: (sql) => db.exec(sql), all: async (sql) => (await db.query(sql)).rows };
}

/** The statements of each migration, in order; those before interpreters had a set of languages, and the rest, which confirm the samples too. */
function migrationsOf(engine: 'sqlite' | 'postgres') {
  const folder = migrationsFolder(engine);
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] };
  const all = entries.map(({ tag }) => readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('--> statement-breakpoint', ''));
  const turn = all.findIndex((sql) => /interpreters["`] ADD (COLUMN )?["`]languages/.test(sql));
  return { before: all.slice(0, turn), after: all.slice(turn) };
}

const instants = { sqlite: '0', postgres: "'2026-01-01'" };

test.each(['sqlite', 'postgres'] as const)(
  'on %s an upgrade lets an interpreter of a pair of languages speak both, in the order of the closed set, and confirms the addresses of samples alone',
  async (engine) => {
    const { exec, all } = await openRaw(engine);
    const { before, after } = migrationsOf(engine);
    expect(before.length).toBeGreaterThan(0);
    for (const sql of before) await exec(sql);
    const now = instants[engine];
    await exec(`INSERT INTO events (id, name, place, description, zone, starts_on, ends_on, status, request_limit, request_hours, created_at)
      VALUES ('evt_1', '{}', '{}', '{}', 'Europe/Paris', '2026-07-02', '2026-07-02', 'open', 20, 72, ${now})`);
    await exec(
      `INSERT INTO matchmaking_sessions (id, event_id, name, slot_minutes, break_minutes, blocks, created_at) VALUES ('ses_1', 'evt_1', '{}', 20, 5, '[]', ${now})`,
    );
    await exec(`INSERT INTO interpreters (id, session_id, family, given, first, second) VALUES
      ('int_1', 'ses_1', 'Sample', 'Anne', 'fr', 'zh'), ('int_2', 'ses_1', 'Sample', 'Bo', 'en', 'zh'), ('int_3', 'ses_1', 'Sample', 'Chen', 'de', 'fr')`);
    const [no, yes] = engine === 'sqlite' ? [0, 1] : [false, true];
    const user = (id: string, isSample: unknown) => `('${id}', '${id}@tests.example', 'Sample', 'Anne', 'fr', ${no}, ${isSample}, ${now})`;
    await exec(`INSERT INTO users (id, email, family, given, language, is_admin, is_sample, created_at) VALUES ${user('usr_1', yes)}, ${user('usr_2', no)}`);
    for (const sql of after) await exec(sql);
    const confirmed = (await all('SELECT id FROM users WHERE email_verified_at = created_at')) as { id: string }[];
    expect(confirmed.map(({ id }) => id)).toEqual(['usr_1']);
    const rows = (await all('SELECT id, languages FROM interpreters ORDER BY id')) as { id: string; languages: unknown }[];
    const read = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);
    expect(rows.map(({ id, languages }) => [id, read(languages)])).toEqual([
      ['int_1', ['fr', 'zh']],
      ['int_2', ['zh', 'en']],
      ['int_3', ['fr', 'de']],
    ]);
  },
  120_000,
);
