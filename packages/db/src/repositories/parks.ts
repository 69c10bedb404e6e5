import type { Id } from '@jumelage/domain/ids';
import { asc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** All parks with the ids of their twins: two statements. */
export async function listParks({ t, q }: Store) {
  const parks = await q.select().from(t.parks).orderBy(asc(t.parks.country), asc(t.parks.id));
  const pairs = await listTwins({ t, q });
  return parks.map((park) => ({
    ...park,
    twins: [...new Set(pairs.flatMap(([a, b]) => (a === park.id ? [b] : b === park.id ? [a] : [])))],
  }));
}

/** Pairs of twinned parks; a pair may be told from either side or from both. */
export async function listTwins({ t, q }: Pick<Store, 't' | 'q'>): Promise<[Id<'park'>, Id<'park'>][]> {
  const rows = await q.select().from(t.parkTwins);
  return rows.map(({ parkId, twinId }) => [parkId, twinId]);
}

export async function hasPark({ t, q }: Store, parkId: Id<'park'>): Promise<boolean> {
  const rows = await q.select({ id: t.parks.id }).from(t.parks).where(eq(t.parks.id, parkId));
  return rows.length > 0;
}
