import type { Id } from '@jumelage/domain/ids';
import { and, eq, gt, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** Lists events that are public and whose people are not erased. */
export function eventsToRemind({ t, q }: Store) {
  const { id, name, place, zone, link, startsOn, endsOn, status } = t.events;
  return q
    .select({ id, name, place, zone, link, startsOn, endsOn, status })
    .from(t.events)
    .where(and(ne(status, 'draft'), isNull(t.events.erasedAt)));
}
export type RemindedEvent = Awaited<ReturnType<typeof eventsToRemind>>[number];

/** Lists pending requests that expire soon, sent before an instant, with their event. */
export function requestsToRemind(
  { t, q }: Store,
  { now, until, sentBefore }: { now: Date; until: Date; sentBefore: Date },
) {
  const { meetingRequests: r, events } = t;
  return q
    .select({ request: r, event: { id: events.id, name: events.name, zone: events.zone } })
    .from(r)
    .innerJoin(events, eq(events.id, r.eventId))
    .where(and(eq(r.status, 'pending'), gt(r.expiresAt, now), lte(r.expiresAt, until), lte(r.createdAt, sentBefore)));
}

/** Lists the ids of an event's admitted participants. */
export async function admittedIds({ t, q }: Store, eventId: Id<'event'>): Promise<Id<'participant'>[]> {
  const rows = await q
    .select({ id: t.participants.id })
    .from(t.participants)
    .where(and(eq(t.participants.eventId, eventId), eq(t.participants.status, 'admitted')));
  return rows.map((row) => row.id);
}

/** Lists members of published organisations, for the weekly mail of what is new. */
export function membersToTell({ t, q }: Store) {
  const { organisations: o, organisationMembers: m, users } = t;
  return q
    .select({
      userId: users.id,
      email: users.email,
      language: users.language,
      organisationId: o.id,
      country: o.country,
      sector: o.sector,
    })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .innerJoin(users, eq(users.id, m.userId))
    .where(eq(o.status, 'published'));
}

/**
 * Lists organisations that were first published after an instant, are shown by their name, and whose country is confirmed, with their
 * taglines: nobody mails everybody their own words by signing up. Two statements.
 */
export async function newOrganisations({ t, q }: Store, since: Date) {
  const { id, nameLatin, nameHanzi, country, sector, shownAbroad } = t.organisations;
  const rows = await q
    .select({ id, nameLatin, nameHanzi, country, sector, shownAbroad })
    .from(t.organisations)
    .where(
      and(
        eq(t.organisations.status, 'published'),
        gt(t.organisations.publishedAt, since),
        eq(t.organisations.isAnonymous, false),
        isNotNull(t.organisations.countryConfirmedAt),
      ),
    );
  const texts =
    rows.length === 0
      ? []
      : await q
          .select()
          .from(t.organisationTexts)
          .where(
            inArray(
              t.organisationTexts.organisationId,
              rows.map((row) => row.id),
            ),
          );
  return rows.map((row) => ({
    ...row,
    texts: texts.filter((text) => text.organisationId === row.id && text.tagline !== ''),
  }));
}

/** Lists the meetings of an event that took place, by their participants. */
export function heldMeetings({ t, q }: Store, eventId: Id<'event'>) {
  const { firstId, secondId } = t.meetings;
  return q
    .select({ firstId, secondId })
    .from(t.meetings)
    .where(and(eq(t.meetings.eventId, eventId), eq(t.meetings.status, 'held')));
}
