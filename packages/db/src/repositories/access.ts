import type { Id } from '@jumelage/domain/ids';
import { and, eq } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;

const eventTies = prepared(({ t, q }, { eventId, who }: Slots<{ eventId: Id<'event'>; who: UserId }>) =>
  q
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
    .where(eq(t.events.id, eventId)),
);

/** Reads an event's status and a user's roles in it, as organiser and as participant, in one statement. */
export async function findEventTies(store: Store, eventId: Id<'event'>, userId: UserId | undefined) {
  // An id that no user has ties nobody: the joins stay the same for a visitor.
  const [row] = await eventTies(store, { eventId, who: userId ?? 'usr_' });
  return (
    row && {
      status: row.status,
      zone: row.zone,
      hideOn: row.hideOn,
      organises: row.organiserId !== null,
      participant: row.participant,
    }
  );
}

const participantTies = prepared(
  ({ t, q }, { eventId, participantId }: Slots<{ eventId: Id<'event'>; participantId: Id<'participant'> }>) =>
    q
      .select({
        id: t.participants.id,
        organisationId: t.participants.organisationId,
        status: t.participants.status,
        refusesDelegation: t.participants.refusesDelegation,
      })
      .from(t.participants)
      .where(and(eq(t.participants.id, participantId), eq(t.participants.eventId, eventId))),
);

/** Reads what access checks need of a participant, for staff who act for them. */
export async function findParticipantTies(store: Store, eventId: Id<'event'>, participantId: Id<'participant'>) {
  const [row] = await participantTies(store, { eventId, participantId });
  return row;
}
