import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@jumelage/db/client';
import { writing } from '@jumelage/db/store';
import { askServer } from '@jumelage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../support/app.ts';

type Pooler = { readonly url: string; readonly stop: () => Promise<void> };
const script = new URL('../../scripts/pgbouncer-server.mjs', import.meta.url).href;
const { findPgbouncer, startPgbouncer } = (await import(script)) as {
  findPgbouncer: () => string | undefined;
  startPgbouncer: (serverUrl: string) => Promise<Pooler | undefined>;
};

const serverUrl = process.env.TEST_DATABASE_URL ?? '';
const missing =
  engine !== 'postgres'
    ? 'only with a PostgreSQL server'
    : findPgbouncer()
      ? undefined
      : 'pgbouncer is not installed here';

describe.skipIf(missing)(`behind a real pgbouncer in transaction mode${missing ? ` (${missing})` : ''}`, () => {
  const name = `jumelage_${randomBytes(6).toString('hex')}`;
  const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).toString();
  const direct = (sql: string, database = name) => askServer(at(serverUrl, database), sql);

  let pooler: Pooler;
  let one: Database;
  let other: Database;
  beforeAll(async () => {
    await direct(`CREATE DATABASE ${name}`, 'postgres');
    pooler = (await startPgbouncer(serverUrl)) as Pooler;
    [one, other] = await Promise.all([openDatabase(at(pooler.url, name)), openDatabase(at(pooler.url, name))]);
    await Promise.all([one.migrate(), other.migrate()]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    await pooler?.stop();
    await direct(`DROP DATABASE ${name} WITH (FORCE)`, 'postgres');
  });

  const user = (id: `usr_${string}`) =>
    ({
      id,
      email: `${id}@tests.example`,
      family: 'Sample',
      given: 'Sam',
      language: 'en',
      createdAt: new Date(0),
    }) as const;

  test('it is known for what it is, and both migrate through it, once', async () => {
    expect([one.isPooled, other.isPooled]).toEqual([true, true]);
    const [{ all, once } = {}] = await direct(
      'SELECT count(*)::int AS all, count(DISTINCT hash)::int AS once FROM drizzle.__drizzle_migrations',
    );
    expect(all).toBe(once);
    expect(Number(all)).toBeGreaterThan(0);
  });

  test('every write that is answered is kept, however many connections write at once', async () => {
    const writes = Array.from({ length: 90 }, (_, i) => ({ db: i % 2 ? one : other, id: `usr_pooled${i}` as const }));
    const answers = await Promise.allSettled(
      writes.map(({ db, id }) =>
        writing(db, async ({ t, q }) => {
          await q.insert(t.users).values(user(id));
          return (await q.select({ id: t.users.id }).from(t.users)).length;
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await direct(`SELECT count(*)::int AS kept FROM users WHERE id LIKE 'usr_pooled%'`)).toEqual([{ kept: 90 }]);
  });

  test('what one says is heard by the other and by itself, each once, what was rolled back by nobody, and what is kept late all the same', async () => {
    const heard: [string[], string[]] = [[], []];
    const ends = await Promise.all([one, other].map((db, i) => db.listen((payload) => heard[i]?.push(payload))));
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = one.tx(async (q) => {
      await q.announce('late');
      begun.resolve();
      await gate.promise;
    });
    await begun.promise;
    await one.tx((q) => q.announce('gone').then(() => Promise.reject(new Error('rolled back')))).catch(() => {});
    await one.tx((q) => q.announce('first'));
    await expect.poll(() => heard, { timeout: 15_000 }).toEqual([['first'], ['first']]);
    gate.resolve();
    await slow;
    await other.tx((q) => q.announce('last'));
    const all = ['first', 'late', 'last'];
    await expect
      .poll(() => heard.map((some) => some.toSorted()), { timeout: 15_000 })
      .toEqual([all.toSorted(), all.toSorted()]);
    for (const end of ends) await end();
  });

  test('the reading side writes nothing', async () => {
    await expect((async () => one.read.insert(one.t.users).values(user('usr_sneaky')))()).rejects.toThrow(
      'does not write',
    );
    await expect(one.read.rows({ sql: 'DELETE FROM users', values: [] })).rejects.toThrow('does not write');
    expect(await direct('SELECT count(*)::int AS kept FROM users')).toEqual([{ kept: 90 }]);
  });
});
