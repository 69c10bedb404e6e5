import type { Id } from '@jumelage/domain/ids';
import { asc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** The parks, each with its twins: two statements. */
export async function listParks({ t, q }: Store) {
  const parks = await q.select().from(t.parks).orderBy(asc(t.parks.country), asc(t.parks.id));
  const twins = await q.select().from(t.parkTwins);
  return parks.map((park) => ({ ...park, twins: twins.flatMap((pair) => (pair.parkId === park.id ? [pair.twinId] : [])) }));
}

export async function hasPark({ t, q }: Store, id: Id<'park'>): Promise<boolean> {
  const [row] = await q.select({ id: t.parks.id }).from(t.parks).where(eq(t.parks.id, id));
  return row !== undefined;
}

/** Writes parks and their twinnings; each pair is named from both sides. */
export async function insertParks(
  { t, q }: Store,
  parks: readonly (Store['t']['parks']['$inferInsert'] & { readonly twins: readonly Id<'park'>[] })[],
): Promise<void> {
  await q.insert(t.parks).values(parks.map(({ twins: _, ...park }) => park));
  const pairs = parks.flatMap(({ id, twins }) => twins.map((twinId) => ({ parkId: id, twinId })));
  if (pairs.length > 0) await q.insert(t.parkTwins).values(pairs);
}
