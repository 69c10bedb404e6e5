import type { Id } from '@jumelage/domain/ids';
import { asc, eq } from 'drizzle-orm';
import { prepared } from '../prepared.ts';
import type { Store } from '../store.ts';

const parksInOrder = prepared(({ t, q }) => q.select().from(t.parks).orderBy(asc(t.parks.country), asc(t.parks.id)));
const twinsOfParks = prepared(({ t, q }) => q.select().from(t.parkTwins));

/** Lists all parks with the ids of their twins, in two statements. */
export async function listParks(store: Store) {
  const parks = await parksInOrder(store, {});
  const pairs = await listTwins(store);
  return parks.map((park) => ({
    ...park,
    twins: [...new Set(pairs.flatMap(([a, b]) => (a === park.id ? [b] : b === park.id ? [a] : [])))],
  }));
}

/** Lists pairs of twinned parks; a pair may be stored from either side or from both. */
export async function listTwins(store: Store): Promise<[Id<'park'>, Id<'park'>][]> {
  const rows = await twinsOfParks(store, {});
  return rows.map(({ parkId, twinId }) => [parkId, twinId]);
}

export async function hasPark({ t, q }: Store, parkId: Id<'park'>): Promise<boolean> {
  const rows = await q.select({ id: t.parks.id }).from(t.parks).where(eq(t.parks.id, parkId));
  return rows.length > 0;
}
