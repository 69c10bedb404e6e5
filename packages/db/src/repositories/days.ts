import type { Id } from '@jumelage/domain/ids';
import { requestStatusBeforeDesk } from '@jumelage/domain/request';
import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { StoredEffect, StoredPresence } from '../schema/schedule-runs.ts';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

const instant = (at: number | null) => (at === null ? null : new Date(at));

/** Writes what the desk knows of somebody's being there. */
export async function putPresence(
  { t, q }: Store,
  participantId: ParticipantId,
  { checkedInAt, arrivesAt, absentAt }: StoredPresence,
): Promise<void> {
  await q
    .update(t.participants)
    .set({ checkedInAt: instant(checkedInAt), arrivesAt: instant(arrivesAt), absentAt: instant(absentAt) })
    .where(eq(t.participants.id, participantId));
}

/** Restores a participant's presence from before an act, field by field; what the desk has changed since stays. */
async function revertPresence(
  store: Store,
  { participantId, before, after }: Extract<StoredEffect, { kind: 'presence' }>,
): Promise<void> {
  const { t, q } = store;
  const { checkedInAt, arrivesAt, absentAt } = t.participants;
  const [now] = await q
    .select({ checkedInAt, arrivesAt, absentAt })
    .from(t.participants)
    .where(eq(t.participants.id, participantId));
  if (!now) return;
  const revert = (field: keyof StoredPresence) => {
    const at = now[field]?.getTime() ?? null;
    return at === after[field] ? before[field] : at;
  };
  await putPresence(store, participantId, {
    checkedInAt: revert('checkedInAt'),
    arrivesAt: revert('arrivesAt'),
    absentAt: revert('absentAt'),
  });
}

/**
 * Checks somebody in, or undoes it, unless the desk wrote this already or something newer; returns whether it did: a
 * repeated message undoes no act that came between.
 */
export async function checkIn(
  { t, q }: Store,
  scope: { readonly eventId: EventId; readonly participantId: ParticipantId },
  { at, arrived }: { readonly at: Date; readonly arrived: boolean },
): Promise<boolean> {
  const { id, eventId, deskAt, status } = t.participants;
  const changed = await q
    .update(t.participants)
    .set(arrived ? { checkedInAt: at, absentAt: null, deskAt: at } : { checkedInAt: null, deskAt: at })
    .where(
      and(
        eq(id, scope.participantId),
        eq(eventId, scope.eventId),
        eq(status, 'admitted'),
        or(isNull(deskAt), lt(deskAt, at)),
      ),
    )
    .returning({ id });
  return changed.length > 0;
}

/** Reopens slots, from an instant on, that day acts had closed to somebody who came after all. */
export async function freeFrom(
  { t, q }: Store,
  participantId: ParticipantId,
  { slotIds, from }: { slotIds: readonly Id<'slot'>[]; from: Date },
): Promise<void> {
  if (slotIds.length === 0) return;
  const open = q
    .select({ id: t.slots.id })
    .from(t.slots)
    .where(and(inArray(t.slots.id, [...slotIds]), gt(t.slots.endsAt, from)));
  await q
    .delete(t.unavailabilities)
    .where(and(eq(t.unavailabilities.participantId, participantId), inArray(t.unavailabilities.slotId, open)));
}

/** Lists the effects of steps that are not undone, of all sessions of an event. */
export async function effectsOfEvent({ t, q }: Store, eventId: EventId): Promise<StoredEffect[]> {
  const rows = await q
    .select({ effects: t.scheduleSteps.effects })
    .from(t.scheduleSteps)
    .innerJoin(t.schedules, eq(t.schedules.id, t.scheduleSteps.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.scheduleSteps.undone, false)));
  return rows.flatMap((row) => row.effects);
}

/** Applies an effect, or undoes it; doing either twice changes nothing. */
export async function applyEffect(store: Store, effect: StoredEffect, direction: 'do' | 'undo'): Promise<void> {
  const { t, q } = store;
  const isDone = direction === 'do';
  if (effect.kind === 'presence')
    return isDone ? putPresence(store, effect.participantId, effect.after) : revertPresence(store, effect);
  if (effect.kind === 'terms') {
    // Steps go back and forth in their order, so that what is put back is what stood before.
    await q
      .update(t.meetings)
      .set(isDone ? effect.after : effect.before)
      .where(eq(t.meetings.id, effect.meetingId));
    return;
  }
  if (effect.kind === 'slot_added') {
    await q.update(t.slots).set({ retired: !isDone }).where(eq(t.slots.id, effect.slotId));
    return;
  }
  if (effect.kind === 'meeting_added') {
    const { meetingId, requestId, openPair, pending } = effect;
    const before = { status: requestStatusBeforeDesk(pending), openPair: pending ? openPair : null };
    const after = { status: 'accepted' as const, openPair };
    const { id, status } = t.meetingRequests;
    // What its people made of their request meanwhile is theirs: it then stays as it is, and so does the meeting.
    const changed = await q
      .update(t.meetingRequests)
      .set(isDone ? after : before)
      .where(and(eq(id, requestId), eq(status, isDone ? before.status : after.status)))
      .returning({ id });
    if (changed.length === 0) return;
    await q
      .update(t.meetings)
      .set({ status: isDone ? 'unscheduled' : 'cancelled' })
      .where(eq(t.meetings.id, meetingId));
    return;
  }
  if (effect.slotIds.length === 0) return;
  if (effect.kind === 'closed') {
    const { tableId } = effect;
    if (isDone)
      await q
        .insert(t.tableClosures)
        .values(effect.slotIds.map((slotId) => ({ tableId, slotId })))
        .onConflictDoNothing();
    else
      await q
        .delete(t.tableClosures)
        .where(and(eq(t.tableClosures.tableId, tableId), inArray(t.tableClosures.slotId, effect.slotIds)));
  } else if (effect.kind === 'interpreter_away') {
    const { interpreterId } = effect;
    const away = t.interpreterAbsences;
    if (isDone)
      await q
        .insert(away)
        .values(effect.slotIds.map((slotId) => ({ interpreterId, slotId })))
        .onConflictDoNothing();
    else await q.delete(away).where(and(eq(away.interpreterId, interpreterId), inArray(away.slotId, effect.slotIds)));
  } else {
    const { participantId } = effect;
    const away = t.unavailabilities;
    if (isDone === (effect.kind === 'away'))
      await q
        .insert(away)
        .values(effect.slotIds.map((slotId) => ({ participantId, slotId })))
        .onConflictDoNothing();
    else await q.delete(away).where(and(eq(away.participantId, participantId), inArray(away.slotId, effect.slotIds)));
  }
}
