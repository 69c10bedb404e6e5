import { describe, expect, it } from 'vitest';
import { applyMigrations, migrationsTable, readJournal, versionProblem, WrongVersion } from './migrations.ts';

describe.each(['sqlite', 'postgres'] as const)('migrations of %s', (engine) => {
  const journal = readJournal(engine);
  const [first, latest] = [journal.at(0)?.when ?? 0, journal.at(-1)?.when ?? 0];

  it('stand in the order in which they were written, each once', () => {
    const times = journal.map(({ when }) => when);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(new Set(journal.map(({ tag }) => tag)).size).toBe(journal.length);
  });

  it('may be applied to an empty database, and to one of this version or an earlier one', () => {
    for (const newest of [undefined, 0, first, latest]) expect(versionProblem(engine, newest)).toBeUndefined();
  });

  it('may not be applied to a newer one, nor to one that is too old', () => {
    expect(versionProblem(engine, latest + 1)).toMatch(
      /^the database was migrated by a newer version of Jumelage \(of /,
    );
    expect(versionProblem(engine, first - 1)).toMatch(/that is too old for this one: start the version of /);
    expect(versionProblem(engine, latest + 1)?.includes('.000Z')).toBe(false);
  });

  /** Applies to a database that has these; lists what was run. */
  const runOn = async (applied: readonly number[]) => {
    const ran: string[] = [];
    await applyMigrations(engine, { run: (sql) => void ran.push(sql), applied: () => applied });
    return ran;
  };

  it('run all on an empty database, each noted behind its statements', async () => {
    const ran = await runOn([]);
    const notes = ran.flatMap((sql) => /^INSERT INTO (\S+) .* (\d+)\)$/.exec(sql)?.slice(1, 3) ?? []);
    expect(notes).toEqual(journal.flatMap(({ when }) => [migrationsTable(engine), `${when}`]));
    expect(ran.length).toBeGreaterThan(journal.length * 2);
  });

  it('run only what is missing', async () => {
    const isNote = (sql: string) => sql.startsWith('INSERT INTO');
    expect((await runOn(journal.map(({ when }) => when))).filter(isNote)).toEqual([]);
    expect((await runOn([first])).filter(isNote)).toHaveLength(journal.length - 1);
  });

  it('run nothing of theirs on a database of another version', async () => {
    const ran: string[] = [];
    const migrating = { run: (sql: string) => void ran.push(sql), applied: () => [latest + 1] };
    await expect(applyMigrations(engine, migrating)).rejects.toBeInstanceOf(WrongVersion);
    expect(
      ran.filter((sql) => !/^CREATE (SCHEMA|TABLE) IF NOT EXISTS (drizzle$|\S*__drizzle_migrations)/.test(sql)),
    ).toEqual([]);
  });
});
