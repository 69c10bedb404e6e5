import type { Id } from '@jumelage/domain/ids';
import { and, eq } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type OneSide = { readonly meetingId: Id<'meeting'>; readonly participantId: Id<'participant'> };
export type DelayRow = Store['t']['delays']['$inferSelect'];

const delaysOf = prepared((store, { ids }: Slots<{ readonly ids: readonly Id<'meeting'>[] }>) =>
  store.q
    .select()
    .from(store.t.delays)
    .where(isOneOf(store, store.t.delays.meetingId, ids)),
);

/** Lists who said that they will be late for any of these meetings. */
export function listDelays(store: Store, meetingIds: readonly Id<'meeting'>[]): Promise<DelayRow[]> {
  return delaysOf(store, { ids: meetingIds });
}

/** Lists who said so for a meeting of an event. */
export function listDelaysOfEvent({ t, q }: Store, eventId: Id<'event'>): Promise<DelayRow[]> {
  const { meetingId, participantId, minutes, saidAt } = t.delays;
  return q
    .select({ meetingId, participantId, minutes, saidAt })
    .from(t.delays)
    .innerJoin(t.meetings, eq(t.meetings.id, meetingId))
    .where(eq(t.meetings.eventId, eventId));
}

/** Writes by how many minutes somebody will be late for a meeting; answers whether that is news. */
export async function putDelay(
  { t, q }: Store,
  { meetingId, participantId }: OneSide,
  { minutes, saidAt }: Pick<DelayRow, 'minutes' | 'saidAt'>,
): Promise<boolean> {
  const own = and(eq(t.delays.meetingId, meetingId), eq(t.delays.participantId, participantId));
  const [before] = await q.select().from(t.delays).where(own);
  if ((before?.minutes ?? 0) === minutes) return false;
  if (minutes === 0) await q.delete(t.delays).where(own);
  else
    await q
      .insert(t.delays)
      .values({ meetingId, participantId, minutes, saidAt })
      .onConflictDoUpdate({ target: [t.delays.meetingId, t.delays.participantId], set: { minutes, saidAt } });
  return true;
}
