import type { Id } from '@jumelage/domain/ids';
import { asc, eq, gt } from 'drizzle-orm';
import type { Database } from './client.ts';
import { rederiveParticipants } from './repositories/imports.ts';
import { rederiveOrganisations } from './repositories/organisations.ts';
import { type Store, writing } from './store.ts';

/**
 * Grows with every change of how texts are folded, ordered or cut into search terms: what is stored of them is then
 * written again at the next start.
 */
export const textsVersion = 2;

const texts = 'texts';
const perTurn = 400;

/**
 * Rebuilds the stored orders of names and search terms by the rules of this version; SQL cannot fold texts, so no
 * migration can. To be called after migrating. One transaction, in one process at a time; one statement where there is
 * nothing to do.
 */
export async function rederiveTexts(db: Database, labelsOf: (topic: string) => readonly string[]): Promise<void> {
  if ((await storedVersion({ t: db.t, q: db.read })) === textsVersion) return;
  await writing(
    db,
    async (tx) => {
      if ((await storedVersion(tx)) === textsVersion) return;
      for (let after = await idsBehind(tx, ''); after.length > 0; after = await idsBehind(tx, after.at(-1) ?? ''))
        await rederiveOrganisations(tx, after, labelsOf);
      for (let last: string | undefined = ''; last !== undefined; )
        last = await rederiveParticipants(tx, last, perTurn);
      const row = { name: texts, version: textsVersion };
      await tx.q.insert(tx.t.derivations).values(row).onConflictDoUpdate({ target: tx.t.derivations.name, set: row });
    },
    [{ kind: 'platform', id: 'derivations' }],
  );
}

async function storedVersion({ t, q }: Pick<Store, 't' | 'q'>): Promise<number | undefined> {
  const [row] = await q
    .select({ version: t.derivations.version })
    .from(t.derivations)
    .where(eq(t.derivations.name, texts));
  return row?.version;
}

async function idsBehind({ t, q }: Store, last: string): Promise<Id<'organisation'>[]> {
  const { id } = t.organisations;
  const rows = await q
    .select({ id })
    .from(t.organisations)
    .where(gt(id, last as Id<'organisation'>))
    .orderBy(asc(id))
    .limit(perTurn);
  return rows.map((row) => row.id);
}
