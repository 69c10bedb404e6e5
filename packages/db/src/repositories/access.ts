import type { Id } from '@jumelage/domain/ids';
import { and, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;

/** A user's role in an organisation, if any, and the countries of all organisations that they belong to. One statement. */
export async function findMembership({ t, q }: Store, organisationId: Id<'organisation'>, userId: UserId) {
  const { organisationId: id, role } = t.organisationMembers;
  const rows = await q
    .select({ id, role, country: t.organisations.country })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, id))
    .where(eq(t.organisationMembers.userId, userId));
  return { role: rows.find((row) => row.id === organisationId)?.role, countries: [...new Set(rows.map((row) => row.country))] };
}

/** An event's status with what ties a user to it: as organiser, as participant. One statement. */
export async function findEventTies({ t, q }: Store, eventId: Id<'event'>, userId: UserId | undefined) {
  // An id that no user has ties nobody: the joins stay the same for a visitor.
  const who = userId ?? ('usr_' as UserId);
  const [row] = await q
    .select({
      status: t.events.status,
      zone: t.events.zone,
      hideOn: t.events.hideOn,
      organiserId: t.eventOrganisers.userId,
      participant: {
        id: t.participants.id,
        organisationId: t.participants.organisationId,
        status: t.participants.status,
      },
    })
    .from(t.events)
    .leftJoin(t.eventOrganisers, and(eq(t.eventOrganisers.eventId, t.events.id), eq(t.eventOrganisers.userId, who)))
    .leftJoin(t.participants, and(eq(t.participants.eventId, t.events.id), eq(t.participants.userId, who)))
    .where(eq(t.events.id, eventId));
  return row && { status: row.status, zone: row.zone, hideOn: row.hideOn, organises: row.organiserId !== null, participant: row.participant };
}

/** Whether a user organises any event. */
export async function organisesAny({ t, q }: Store, userId: UserId): Promise<boolean> {
  const rows = await q.select({ id: t.eventOrganisers.eventId }).from(t.eventOrganisers).where(eq(t.eventOrganisers.userId, userId)).limit(1);
  return rows.length > 0;
}

/** A participant of an event, for staff who act for them. */
export async function findParticipantTies({ t, q }: Store, eventId: Id<'event'>, participantId: Id<'participant'>) {
  const [row] = await q
    .select({
      id: t.participants.id,
      organisationId: t.participants.organisationId,
      status: t.participants.status,
      refusesDelegation: t.participants.refusesDelegation,
    })
    .from(t.participants)
    .where(and(eq(t.participants.id, participantId), eq(t.participants.eventId, eventId)));
  return row;
}
