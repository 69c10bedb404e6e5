import { listSeatsDuring } from '@jumelage/db/repositories/agendas';
import { listSessions } from '@jumelage/db/repositories/sessions';
import { unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import type { Store } from '@jumelage/db/store';
import { canBeMetIn, placeKindFor } from '@jumelage/domain/free-time';
import type { Id } from '@jumelage/domain/ids';
import type { Attendance } from '@jumelage/domain/participant';
import { defaultRules, type LocalHours } from '@jumelage/domain/session';
import { overlaps } from '@jumelage/domain/time';
import { AppError } from '../../http/app-error.ts';

type Person = {
  readonly id: Id<'participant'>;
  readonly organisationId: Id<'organisation'>;
  readonly attendance: Attendance;
  readonly zone: string;
  readonly hours: LocalHours | null;
  readonly absentAt: Date | null;
};

export type FreeIn = {
  readonly slot: { readonly id: Id<'slot'>; readonly startsAt: number; readonly endsAt: number };
  readonly isFree: (person: Person) => boolean;
  /** Tells whether a place is left in the slot at which the two could sit. */
  readonly hasPlaceFor: (pair: readonly [Person, Person]) => boolean;
};

/**
 * Finds who can be met in a slot of an event, by what is published and by what people and the desk said; undefined where
 * the event has no such slot, or it has begun. Ten statements at most, whatever the number of people.
 */
export async function findFreeIn(
  store: Store,
  { eventId, slotId, now }: { readonly eventId: Id<'event'>; readonly slotId: Id<'slot'>; readonly now: number },
): Promise<FreeIn | undefined> {
  const sessions = await listSessions(store, { eventId });
  const session = sessions.find(({ slots }) => slots.some(({ id }) => id === slotId));
  const row = session?.slots.find(({ id }) => id === slotId);
  if (!session || !row || row.startsAt.getTime() <= now) return undefined;
  const timesOf = ({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }) => ({
    ...{ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
  });
  const slot = { id: slotId, ...timesOf(row) };
  const seats = await listSeatsDuring(store, { eventId, from: row.startsAt, until: row.endsAt });
  const seatsOf = Map.groupBy(seats, ({ participantId }) => participantId);
  const unavailable = await unavailabilityOf(store, eventId);
  // Who closed a slot of another session is away then, whichever session asks.
  const during = new Set(
    sessions.flatMap(({ slots }) => slots.flatMap((one) => (overlaps(timesOf(one), slot) ? [one.id] : []))),
  );
  const isTaken = new Set(seats.map(({ tableId }) => tableId));
  const left = session.tables.filter(({ id, closedSlots }) => !isTaken.has(id) && !closedSlots.includes(slotId));
  const hasRooms = session.tables.some(({ kind }) => kind === 'room');
  const { remoteHours } = session.rules ?? defaultRules;
  return {
    slot,
    isFree: ({ id, attendance, zone, hours, absentAt }) =>
      canBeMetIn(
        slot,
        {
          ...{ attendance, zone, hours, isAbsent: absentAt !== null },
          unavailable: (unavailable.get(id) ?? []).some((one) => during.has(one)) ? [slotId] : [],
          meetings: (seatsOf.get(id) ?? []).map(timesOf),
        },
        remoteHours,
      ),
    hasPlaceFor: (pair) => {
      const needed = placeKindFor(
        pair.map(({ attendance }) => attendance),
        { hasRooms },
      );
      return left.some(
        ({ kind, booth }) =>
          kind === needed && (!booth || pair.some(({ organisationId }) => organisationId === booth.id)),
      );
    },
  };
}

/** Finds a slot to come of an event in which two people are free and could sit; refuses any other. */
export async function getFreeSlot(
  store: Store,
  asked: Parameters<typeof findFreeIn>[1],
  pair: readonly [Person, Person],
): Promise<FreeIn['slot']> {
  const free = await findFreeIn(store, asked);
  if (!free) throw new AppError('slot_unknown', { fields: [{ path: 'slotId', code: 'not_one_of' }] });
  if (!pair.every(free.isFree) || !free.hasPlaceFor(pair)) throw new AppError('slot_not_free');
  return free.slot;
}
