import { onSchedules } from '@jumelage/db/locks';
import { forgetDay, listSampleEvents, moveEvent } from '@jumelage/db/repositories/sample-events';
import { reading, type Store, writing } from '@jumelage/db/store';
import { dateIn, day, hour } from '@jumelage/domain/time';
import type { Deps } from '../deps.ts';
import { nextForumDay } from './next-forum.ts';
import { leftOfPractice, practiceStart } from './practice-day.ts';
import { writePracticeFacts } from './practice-facts.ts';

/** The interval of checks. */
export const renewEvery = hour / 6;

/** A forum to come begins no sooner: there is always time to register, to ask and to answer. */
const leftOfWeeks = 21 * day;

type SampleEvent = Awaited<ReturnType<typeof listSampleEvents>>[number];

/** Computes by how much an event is to be moved at an instant; 0: it may stay where it is. */
function moveOf({ status, zone, startsAt, endsAt }: SampleEvent, now: number): number {
  if (status === 'running')
    return endsAt.getTime() < now + leftOfPractice ? practiceStart(now) - startsAt.getTime() : 0;
  const isNear = startsAt.getTime() < now + leftOfWeeks;
  return isNear ? Date.parse(nextForumDay(now)) - Date.parse(dateIn(zone, startsAt.getTime())) : 0;
}

/** Finds the events that are to be moved, each with the distance. */
async function findSpent(store: Store, now: number) {
  return (await listSampleEvents(store)).flatMap((event) => {
    const by = moveOf(event, now);
    return by === 0 ? [] : [{ ...event, by }];
  });
}

/**
 * Moves the demonstration's events on as time goes by: the practice day begins again where it is nearly over, with the
 * same people and schedule, at the time that it is now; the forum to come stays weeks ahead.
 */
export async function renewDemo(deps: Deps): Promise<void> {
  for (const { eventId } of await findSpent(reading(deps.db), deps.now()))
    await writing(
      deps.db,
      async (store) => {
        // Another process may have moved it meanwhile.
        const spent = (await findSpent(store, deps.now())).find((one) => one.eventId === eventId);
        if (!spent) return;
        const { zone, startsAt, endsAt, by, status } = spent;
        const dateOf = (instant: Date) => dateIn(zone, instant.getTime() + by);
        await moveEvent(store, eventId, { by, startsOn: dateOf(startsAt), endsOn: dateOf(endsAt) });
        if (status !== 'running') return;
        await forgetDay(store, eventId);
        await writePracticeFacts(store, eventId, deps.now());
      },
      [onSchedules(eventId), { kind: 'event', id: eventId }],
    );
}
