import { listSessions } from '@jumelage/db/repositories/sessions';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';

type Times = { readonly startsAt: Date; readonly endsAt: Date };

/** Joins slots to the half-days in which they lie: those of one block of one session. */
export function toHalfDays<
  Slot extends Times & { readonly id: Id<'slot'>; readonly sessionId: string; readonly block: number },
>(slots: readonly Slot[]) {
  return [...Map.groupBy(slots, ({ sessionId, block }) => `${sessionId} ${block}`).values()].map((some) => ({
    startsAt: new Date(Math.min(...some.map(({ startsAt }) => startsAt.getTime()))).toISOString(),
    endsAt: new Date(Math.max(...some.map(({ endsAt }) => endsAt.getTime()))).toISOString(),
    slotIds: some.map(({ id }) => id),
  }));
}

/** Lists the slots of an event’s sessions. */
export async function slotsOfEvent(store: Store, eventId: Id<'event'>) {
  return (await listSessions(store, { eventId })).flatMap(({ slots }) => slots);
}

/** Lists the half-days that hold these slots of an event. */
export async function halfDaysOf(store: Store, eventId: Id<'event'>, ids: readonly Id<'slot'>[]) {
  return toHalfDays((await slotsOfEvent(store, eventId)).filter(({ id }) => ids.includes(id)));
}
