import { onSchedules } from '@jumelage/db/locks';
import { listSpentDays, moveDay } from '@jumelage/db/repositories/practice-days';
import { reading, writing } from '@jumelage/db/store';
import { dateIn, hour } from '@jumelage/domain/time';
import type { Deps } from '../deps.ts';
import { practiceStart } from './practice-day.ts';

/**
 * The interval of checks, and how much of the day must be left: visitors of the demonstration find meetings to come.
 */
export const renewEvery = hour / 6;
const left = hour;

/**
 * Begins the demonstration's practice day again where it is over, or nearly: the same people and schedule, at the time
 * that it is now.
 */
export async function renewPracticeDay(deps: Deps): Promise<void> {
  const before = () => new Date(deps.now() + left);
  for (const { eventId } of await listSpentDays(reading(deps.db), before())) {
    await writing(
      deps.db,
      async (store) => {
        // Another process may have moved it meanwhile.
        const day = (await listSpentDays(store, before())).find((one) => one.eventId === eventId);
        if (!day?.startsAt || !day.endsAt) return;
        const by = practiceStart(deps.now()) - day.startsAt.getTime();
        const dateOf = (instant: Date) => dateIn(day.zone, instant.getTime() + by);
        await moveDay(store, eventId, { by, startsOn: dateOf(day.startsAt), endsOn: dateOf(day.endsAt) });
      },
      [onSchedules(eventId), { kind: 'event', id: eventId }],
    );
  }
}
