import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '@jumelage/domain/ids';
import { and, desc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, isForeignKeyViolation, isUniqueViolation, openDatabase } from './client.ts';
import { checkIntegrity } from './integrity.ts';
import { countCompilations, isOneOf, prepared, type Slots } from './prepared.ts';
import { reading, type Store, writing } from './store.ts';
import { openTestDatabase, scansDuring } from './testing.ts';

const user = (id: `usr_${string}`, email = `${id}@tests.example`) =>
  ({ id, email, family: 'Sample', given: 'Sam', language: 'en', createdAt: new Date(0) }) as const;

describe.each(['sqlite', 'pglite'] as const)('on %s', (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(engine);
  }, 60_000);
  afterAll(() => db.close());

  const emails = async () =>
    (await db.read.select({ email: db.t.users.email }).from(db.t.users)).map((row) => row.email).sort();

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

  test('errors of constraints differ', async () => {
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
    const [row] = await db.read
      .select({ given: db.t.users.given })
      .from(db.t.users)
      .where(eq(db.t.users.id, 'usr_kept'));
    expect(row?.given).toBe(`Sam${'+'.repeat(12)}`);
  });

  test('a prepared statement is built once, reads what drizzle reads, and lists of any length are one parameter', async () => {
    const store = reading(db);
    const now = new Date('2016-07-02T09:00:00.123Z');
    await db.tx(async (q) => {
      await q.insert(db.t.users).values({ ...user('usr_one'), hanzi: '张伟', isAdmin: true });
      await q.insert(db.t.users).values({ ...user('usr_two', `it's "two" \\\\ {,}@tests.example`), createdAt: now });
      await q.insert(db.t.signIns).values({ tokenHash: 'hash', userId: 'usr_one', createdAt: now, expiresAt: now });
    });
    type Shape = { readonly newestFirst: boolean };
    type Values = { readonly emails: readonly string[]; readonly until: Date; readonly isAdmin: boolean };
    const byEmail = ({ t, q, engine }: Store, { emails, until, isAdmin }: Slots<Values>, { newestFirst }: Shape) =>
      q
        .select({
          user: t.users,
          signIn: t.signIns,
          hash: t.signIns.tokenHash,
          twice: sql<number>`2 * 2`.mapWith(Number),
          own: { id: t.users.id, n: t.users.hanzi },
        })
        .from(t.users)
        .leftJoin(t.signIns, eq(t.signIns.userId, t.users.id))
        .where(
          and(
            isOneOf({ engine }, t.users.email, emails),
            lte(t.users.createdAt, until),
            or(eq(t.users.isAdmin, isAdmin), eq(t.users.isAdmin, false)),
          ),
        )
        .orderBy(newestFirst ? desc(t.users.id) : t.users.id);
    const statement = prepared(byEmail);
    const emails = ['usr_one@tests.example', `it's "two" \\\\ {,}@tests.example`];
    const values = { emails, until: now, isAdmin: true };
    const { t, q } = store;
    const expected = await q
      .select({
        user: t.users,
        signIn: t.signIns,
        hash: t.signIns.tokenHash,
        twice: sql<number>`2 * 2`.mapWith(Number),
        own: { id: t.users.id, n: t.users.hanzi },
      })
      .from(t.users)
      .leftJoin(t.signIns, eq(t.signIns.userId, t.users.id))
      .where(inArray(t.users.email, emails))
      .orderBy(t.users.id);
    expect(expected.map((row) => [row.user.id, row.signIn?.tokenHash])).toEqual([
      ['usr_one', 'hash'],
      ['usr_two', undefined],
    ]);
    expect(await statement(store, values, { newestFirst: false })).toEqual(expected);
    const [built, compiled] = [db.built(), countCompilations()];
    expect(await statement(store, { ...values, emails: [] }, { newestFirst: false })).toEqual([]);
    expect(await statement(store, { ...values, until: new Date(now.getTime() - 1) }, { newestFirst: false })).toEqual(
      expected.slice(0, 1),
    );
    expect([db.built(), countCompilations()]).toEqual([built, compiled]);
    expect(await statement(store, values, { newestFirst: true })).toEqual(expected.toReversed());
    expect(countCompilations()).toBe(compiled + 1);
    await expect(statement(store, { emails, until: now } as unknown as Values, { newestFirst: true })).rejects.toThrow(
      'No value for isAdmin',
    );
  });

  test('a prepared statement writes and reads within its transaction', async () => {
    const insert = prepared(
      ({ t, q }, slots: Slots<{ id: Id<'user'>; email: string; at: Date; hanzi: string | null }>) =>
        q
          .insert(t.users)
          .values({
            id: slots.id,
            email: slots.email,
            family: 'Sample',
            given: 'Sam',
            hanzi: slots.hanzi,
            language: 'en',
            createdAt: slots.at,
          })
          .returning({ id: t.users.id, at: t.users.createdAt, hanzi: t.users.hanzi }),
    );
    const idByEmail = prepared(({ t, q }, { email }: Slots<{ email: string }>) =>
      q.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, email)),
    );
    const values = { id: 'usr_made', email: 'made@tests.example', at: new Date(5), hanzi: null } as const;
    const failed = writing(db, async (store) => {
      expect(await insert(store, values)).toEqual([{ id: 'usr_made', at: new Date(5), hanzi: null }]);
      expect(await idByEmail(store, values)).toEqual([{ id: 'usr_made' }]);
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    expect(await idByEmail(reading(db), values)).toEqual([]);
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
    expect(await steps(async () => db.read.select({ id: users.id }).from(users).where(eq(users.given, 'Sam')))).toEqual(
      ['SCAN users'],
    );
    expect(
      await steps(async () => db.read.select({ id: users.id }).from(users).where(eq(users.email, 'a@b.example'))),
    ).toEqual([]);
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
