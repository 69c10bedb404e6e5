import type { Id } from '@jumelage/domain/ids';
import { and, count, countDistinct, eq, inArray, ne } from 'drizzle-orm';
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

const organisationsAtEvents = prepared(({ t, q }) => {
  const { eventId, organisationId, status, shownAbroad } = t.participants;
  const { country, sector, isAnonymous } = t.organisations;
  return q
    .select({ eventId, country, sector, organisations: countDistinct(organisationId) })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, eventId))
    .innerJoin(t.organisations, eq(t.organisations.id, organisationId))
    .where(and(ne(t.events.status, 'draft'), eq(status, 'admitted'), eq(shownAbroad, true), eq(isAnonymous, false)))
    .groupBy(eventId, country, sector);
});

/**
 * Counts the organisations that come to each event, by country and sector: those of people who agreed to be shown
 * abroad. Others are counted nowhere, so that no difference of two numbers gives them away.
 */
export function countOrganisationsAtEvents(store: Store) {
  return organisationsAtEvents(store, {});
}

const meetingsOfEvents = prepared(({ t, q }) => {
  const { eventId, status } = t.meetings;
  return q
    .select({ eventId, meetings: count() })
    .from(t.meetings)
    .innerJoin(t.events, eq(t.events.id, eventId))
    .where(and(inArray(t.events.status, ['running', 'closed']), ne(status, 'cancelled')))
    .groupBy(eventId);
});

/** Counts the agreed meetings of each event that is under way or closed. */
export function countMeetingsOfEvents(store: Store) {
  return meetingsOfEvents(store, {});
}
