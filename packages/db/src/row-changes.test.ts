import type { Id } from '@jumelage/domain/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './client.ts';
import { changesBetween, seeRows, takeBack, type Watched } from './row-changes.ts';
import { reading, writing } from './store.ts';
import { openTestDatabase } from './testing.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase('sqlite');
});
afterAll(() => db.close());

const ada = 'usr_ada' as Id<'user'>;
const userRow = (id: Id<'user'>, given: string) => ({
  ...{ id, email: `${id}@x.example`, family: 'Böhm', given, language: 'fr' as const, createdAt: new Date(5_000) },
});
const watched = (): Watched[] => [{ table: 'users', key: ['id'], where: undefined, without: ['passwordHash'] }];
const see = () => seeRows(reading(db), watched());
const names = async () => (await db.read.select().from(db.t.users)).map(({ id, given }) => `${id} ${given}`).sort();

beforeEach(async () => {
  await db.tx(async (q) => {
    await q.delete(db.t.users);
    await q.insert(db.t.users).values(userRow(ada, 'Ada'));
  });
});

/** Does something to the users; returns what changed. */
async function changing(work: (q: Parameters<Parameters<Database['tx']>[0]>[0]) => Promise<unknown>) {
  const before = await see();
  await db.tx((q) => work(q));
  return changesBetween(before, await see());
}
const rename = (given: string) => changing((q) => q.update(db.t.users).set({ given }).where(eq(db.t.users.id, ada)));
const undo = (changes: Awaited<ReturnType<typeof rename>>) => writing(db, (store) => takeBack(store, changes));

describe('what an act changed', () => {
  it('is nothing where it changed nothing', async () => {
    expect(await rename('Ada')).toEqual([]);
  });

  it('is the columns that changed, and no others', async () => {
    expect(await rename('Eve')).toEqual([
      { table: 'users', key: { id: ada }, before: { given: 'Ada' }, after: { given: 'Eve' } },
    ]);
  });

  it('is the whole row where it came or went, instants as numbers, without columns that are left out', async () => {
    const [came] = await changing((q) => q.insert(db.t.users).values(userRow('usr_bob' as Id<'user'>, 'Bob')));
    expect(came).toMatchObject({ key: { id: 'usr_bob' }, before: null, after: { given: 'Bob', createdAt: 5_000 } });
    expect(Object.keys(came?.after ?? {})).not.toContain('passwordHash');
    const [went] = await changing((q) => q.delete(db.t.users).where(eq(db.t.users.id, ada)));
    expect(went).toMatchObject({ key: { id: ada }, before: { given: 'Ada' }, after: null });
  });
});

describe('changes are taken back', () => {
  it('of a row that changed', async () => {
    expect(await undo(await rename('Eve'))).toBe(true);
    expect(await names()).toEqual(['usr_ada Ada']);
  });

  it('of rows that came and went, with their instants', async () => {
    const changes = await changing(async (q) => {
      await q.delete(db.t.users).where(eq(db.t.users.id, ada));
      await q.insert(db.t.users).values(userRow('usr_bob' as Id<'user'>, 'Bob'));
    });
    expect(await undo(changes)).toBe(true);
    expect(await names()).toEqual(['usr_ada Ada']);
    const [row] = await db.read.select().from(db.t.users);
    expect(row?.createdAt).toEqual(new Date(5_000));
  });

  it('only where the row is as it was left: else nothing is written', async () => {
    const changes = await rename('Eve');
    await rename('Zoé');
    expect(await undo(changes)).toBe(false);
    expect(await names()).toEqual(['usr_ada Zoé']);
  });

  it('also where another column changed since', async () => {
    const changes = await rename('Eve');
    await changing((q) => q.update(db.t.users).set({ family: 'Ek' }).where(eq(db.t.users.id, ada)));
    expect(await undo(changes)).toBe(true);
    const [row] = await db.read.select().from(db.t.users);
    expect([row?.family, row?.given]).toEqual(['Ek', 'Ada']);
  });

  it('not where a row that went is there again', async () => {
    const changes = await changing((q) => q.delete(db.t.users).where(eq(db.t.users.id, ada)));
    await changing((q) => q.insert(db.t.users).values(userRow(ada, 'Other')));
    expect(await undo(changes)).toBe(false);
    expect(await names()).toEqual(['usr_ada Other']);
  });
});
