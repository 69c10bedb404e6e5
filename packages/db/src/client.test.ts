import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, isForeignKeyViolation, isUniqueViolation, openDatabase } from './client.ts';
import { checkIntegrity } from './integrity.ts';
import { openTestDatabase, scansDuring } from './testing.ts';

const user = (id: `usr_${string}`, email = `${id}@tests.example`) =>
  ({ id, email, family: 'Sample', given: 'Sam', language: 'en', createdAt: new Date(0) }) as const;

describe.each(['sqlite', 'pglite'] as const)('on %s', (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(engine);
  }, 60_000);
  afterAll(() => db.close());

  const emails = async () => (await db.read.select({ email: db.t.users.email }).from(db.t.users)).map((row) => row.email).sort();

  test('a transaction that fails leaves nothing, and the next one works', async () => {
    const failed = db.tx(async (q) => {
      await q.insert(db.t.users).values(user('usr_lost'));
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    expect(await emails()).toEqual([]);
    await db.tx((q) => q.insert(db.t.users).values(user('usr_kept')));
    expect(await emails()).toEqual(['usr_kept@tests.example']);
  });

  test('errors of constraints are told apart', async () => {
    const errorOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);
    const twice = await errorOf(db.tx((q) => q.insert(db.t.users).values(user('usr_other', 'usr_kept@tests.example'))));
    expect([isUniqueViolation(twice), isForeignKeyViolation(twice)]).toEqual([true, false]);
    const orphan = { tokenHash: 'hash', userId: 'usr_nobody', createdAt: new Date(0), expiresAt: new Date(1) } as const;
    const absent = await errorOf(db.tx((q) => q.insert(db.t.signIns).values(orphan)));
    expect([isUniqueViolation(absent), isForeignKeyViolation(absent)]).toEqual([false, true]);
  });

  test('changes of one row at once do not overwrite each other', async () => {
    const add = () =>
      db.tx(async (q) => {
        const [row] = await q.select({ given: db.t.users.given }).from(db.t.users).where(eq(db.t.users.id, 'usr_kept'));
        await q
          .update(db.t.users)
          .set({ given: `${row?.given}+` })
          .where(eq(db.t.users.id, 'usr_kept'));
      });
    await Promise.all(Array.from({ length: 12 }, add));
    const [row] = await db.read.select({ given: db.t.users.given }).from(db.t.users).where(eq(db.t.users.id, 'usr_kept'));
    expect(row?.given).toBe(`Sam${'+'.repeat(12)}`);
  });

  test('is sound and migrated to the newest version', async () => {
    expect(await checkIntegrity(db)).toMatchObject({ ok: true });
  });
});

describe('on SQLite alone', () => {
  test('the reading connection refuses to write', async () => {
    const db = await openTestDatabase('sqlite');
    // The driver refuses when the statement runs: awaiting is what runs it.
    await expect((async () => db.read.insert(db.t.users).values(user('usr_sneaky')))()).rejects.toThrow();
    expect(await db.read.$count(db.t.users)).toBe(0);
    await db.close();
  });

  test('two databases of tests know nothing of each other', async () => {
    const [one, other] = await Promise.all([openTestDatabase('sqlite'), openTestDatabase('sqlite')]);
    await one.tx((q) => q.insert(one.t.users).values(user('usr_one')));
    expect([await one.read.$count(one.t.users), await other.read.$count(other.t.users)]).toEqual([1, 0]);
    await Promise.all([one.close(), other.close()]);
  });

  test('a database that was never migrated is not called sound', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jumelage-bare-'));
    const db = await openDatabase(join(folder, 'bare.db'));
    expect(await checkIntegrity(db)).toMatchObject({ ok: false });
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a walk through a whole table is seen, a look-up by an index is not', async () => {
    const db = await openTestDatabase('sqlite');
    const { users } = db.t;
    const steps = async (work: () => Promise<unknown>) => (await scansDuring(db, work)).map((scan) => scan.step);
    expect(await steps(async () => db.read.select({ id: users.id }).from(users).where(eq(users.given, 'Sam')))).toEqual(['SCAN users']);
    expect(await steps(async () => db.read.select({ id: users.id }).from(users).where(eq(users.email, 'a@b.example')))).toEqual([]);
    await db.close();
  });
});

describe.each(['sqlite', 'pglite'] as const)('what is announced on %s', (engine) => {
  test('is heard once its transaction is kept, never of one that was rolled back, and no longer after the end', async () => {
    const db = await openTestDatabase(engine);
    const heard: string[] = [];
    const end = await db.listen((payload) => heard.push(payload));
    await db.tx(async (q) => {
      await q.announce('kept');
      expect(heard).toEqual([]);
    });
    await db.tx((q) => q.announce('gone').then(() => Promise.reject(new Error('rolled back')))).catch(() => {});
    await db.tx((q) => q.announce('kept too'));
    await expect.poll(() => heard).toEqual(['kept', 'kept too']);
    await end();
    await db.tx((q) => q.announce('to nobody'));
    expect(heard).toEqual(['kept', 'kept too']);
    await db.close();
  });
});
