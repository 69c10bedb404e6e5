import type { Id } from '@jumelage/domain/ids';
import { and, count, eq } from 'drizzle-orm';
import { prepared } from '../prepared.ts';
import type { Store } from '../store.ts';

const shownToVisitors = prepared(({ t, q }) => {
  const { sector, country, status, isPublic, shownAbroad } = t.organisations;
  return q
    .select({ sector, country, organisations: count() })
    .from(t.organisations)
    .where(and(eq(status, 'published'), eq(isPublic, true), eq(shownAbroad, true)))
    .groupBy(sector, country);
});

const idsShownToVisitors = prepared(({ t, q }) => {
  const { id, status, isPublic, shownAbroad } = t.organisations;
  return q
    .select({ id })
    .from(t.organisations)
    .where(and(eq(status, 'published'), eq(isPublic, true), eq(shownAbroad, true)));
});

/** Lists the organisations that are shown to visitors, by id. */
export async function idsOfShownToVisitors(store: Store): Promise<Id<'organisation'>[]> {
  return (await idsShownToVisitors(store, {})).map(({ id }) => id);
}

/** Counts the organisations that are shown to visitors, by sector and country. */
export function countShownToVisitors(store: Store) {
  return shownToVisitors(store, {});
}
