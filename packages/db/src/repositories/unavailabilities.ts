import type { Id } from '@jumelage/domain/ids';
import { and, count, eq, inArray } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

type Some = { readonly eventId: EventId; readonly ids: readonly ParticipantId[] };

const unavailabilities = prepared((store, { eventId, ids }: Slots<Some>, { ofSome }: { readonly ofSome: boolean }) => {
  const { t, q } = store;
  const { participantId, slotId } = t.unavailabilities;
  return q
    .select({ participantId, slotId })
    .from(t.unavailabilities)
    .innerJoin(t.participants, eq(t.participants.id, participantId))
    .innerJoin(t.slots, eq(t.slots.id, slotId))
    .where(
      and(
        eq(t.participants.eventId, eventId),
        eq(t.slots.retired, false),
        ofSome ? isOneOf(store, participantId, ids) : undefined,
      ),
    );
});

/** Lists the slots in which participants of an event cannot meet, without retired ones. */
export async function unavailabilityOf(
  store: Store,
  eventId: EventId,
  ids?: readonly ParticipantId[],
): Promise<Map<ParticipantId, Id<'slot'>[]>> {
  const rows = await unavailabilities(store, { eventId, ids: ids ?? [] }, { ofSome: ids !== undefined });
  const slotsOf = new Map<ParticipantId, Id<'slot'>[]>();
  for (const row of rows) slotsOf.set(row.participantId, [...(slotsOf.get(row.participantId) ?? []), row.slotId]);
  return slotsOf;
}

/** Replaces the slots in which a participant cannot meet. */
export async function replaceUnavailability(
  { t, q }: Store,
  participantId: ParticipantId,
  slotIds: readonly Id<'slot'>[],
): Promise<void> {
  await q.delete(t.unavailabilities).where(eq(t.unavailabilities.participantId, participantId));
  for (const chunk of chunksOf([...new Set(slotIds)]))
    await q.insert(t.unavailabilities).values(chunk.map((slotId) => ({ participantId, slotId })));
}

export async function areSlotsOfEvent(
  { t, q }: Store,
  eventId: EventId,
  slotIds: readonly Id<'slot'>[],
): Promise<boolean> {
  const wanted = [...new Set(slotIds)];
  if (wanted.length === 0) return true;
  const [row] = await q
    .select({ n: count() })
    .from(t.slots)
    .innerJoin(t.sessions, eq(t.sessions.id, t.slots.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), inArray(t.slots.id, wanted)));
  return row?.n === wanted.length;
}
