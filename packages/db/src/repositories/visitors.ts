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

/** Counts the organisations that are shown to visitors, by sector and country. */
export function countShownToVisitors(store: Store) {
  return shownToVisitors(store, {});
}
