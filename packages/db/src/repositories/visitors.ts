import type { Id } from '@jumelage/domain/ids';
import { and, count, eq } from 'drizzle-orm';
import { prepared } from '../prepared.ts';
import type { Store } from '../store.ts';

/** Writes `isShownToVisitors` of the domain for rows of organisations. */
function areShown({ t }: Pick<Store, 't'>) {
  const { status, isPublic, shownAbroad } = t.organisations;
  return and(eq(status, 'published'), eq(isPublic, true), eq(shownAbroad, true));
}

const shownToVisitors = prepared((store) => {
  const { t, q } = store;
  const { sector, country } = t.organisations;
  return q
    .select({ sector, country, organisations: count() })
    .from(t.organisations)
    .where(areShown(store))
    .groupBy(sector, country);
});

const idsShownToVisitors = prepared((store) => {
  const { t, q } = store;
  return q.select({ id: t.organisations.id }).from(t.organisations).where(areShown(store));
});

/** Lists the organisations that are shown to visitors, by id. */
export async function idsOfShownToVisitors(store: Store): Promise<Id<'organisation'>[]> {
  return (await idsShownToVisitors(store, {})).map(({ id }) => id);
}

/** Counts the organisations that are shown to visitors, by sector and country. */
export function countShownToVisitors(store: Store) {
  return shownToVisitors(store, {});
}
