import type { Id } from '@jumelage/domain/ids';
import { distinctTags } from '@jumelage/domain/tag';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;
type Some = { readonly eventId: EventId; readonly ids: readonly ParticipantId[] };

/** Admits those of these people who wait for it; answers them, each with the organisation that they come for. */
export async function admitWaiting({ t, q }: Store, { eventId, ids }: Some) {
  const p = t.participants;
  const admitted: { readonly id: ParticipantId; readonly organisationId: Id<'organisation'> }[] = [];
  for (const some of chunksOf([...new Set(ids)])) {
    const rows = await q
      .update(p)
      .set({ status: 'admitted' })
      .where(and(eq(p.eventId, eventId), eq(p.status, 'registered'), isNull(p.erasedAt), inArray(p.id, some)))
      .returning({ id: p.id, organisationId: p.organisationId });
    admitted.push(...rows);
  }
  return admitted;
}

/** Forgets the removals of these people: what ended with them stays so. */
export async function deleteRemovals({ t, q }: Store, ids: readonly ParticipantId[]): Promise<void> {
  for (const some of chunksOf(ids)) await q.delete(t.removals).where(inArray(t.removals.participantId, some));
}

/** Finds those of these people who prepared requests that are not sent yet. */
export async function listPreparing({ t, q }: Store, { eventId, ids }: Some): Promise<ParticipantId[]> {
  const r = t.meetingRequests;
  const found: ParticipantId[] = [];
  for (const some of chunksOf(ids)) {
    const rows = await q
      .selectDistinct({ id: r.fromId })
      .from(r)
      .where(and(eq(r.eventId, eventId), eq(r.status, 'prepared'), inArray(r.fromId, some)))
      .orderBy(asc(r.fromId));
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** Reads the tags of people of an event; erased ones are nobody. */
export async function listTagsOf({ t, q }: Store, { eventId, ids }: Some) {
  const p = t.participants;
  const people: { readonly id: ParticipantId; readonly tags: readonly string[] }[] = [];
  for (const some of chunksOf([...new Set(ids)])) {
    const rows = await q
      .select({ id: p.id, tags: p.tags })
      .from(p)
      .where(and(eq(p.eventId, eventId), isNull(p.erasedAt), inArray(p.id, some)));
    people.push(...rows);
  }
  return people;
}

/** Gives people the same tags. */
export async function writeTags({ t, q }: Store, { eventId, ids }: Some, tags: readonly string[]): Promise<void> {
  const p = t.participants;
  for (const some of chunksOf(ids))
    await q
      .update(p)
      .set({ tags: [...tags] })
      .where(and(eq(p.eventId, eventId), inArray(p.id, some)));
}

/** Lists the tags that an event's people have, each in one spelling, in order. */
export async function listTags({ t, q }: Store, eventId: EventId): Promise<string[]> {
  const { tags, eventId: event } = t.participants;
  const rows = await q.selectDistinct({ tags }).from(t.participants).where(eq(event, eventId));
  return distinctTags(rows.flatMap((row) => row.tags)).sort((one, other) => one.localeCompare(other, 'und'));
}
