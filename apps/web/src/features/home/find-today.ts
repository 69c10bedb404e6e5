import { queryClient } from '../../lib/queries.ts';
import { type Today, todayAt } from '../../lib/today.ts';
import { homeQuery } from './queries.ts';

/** Finds the day of one's meetings that is on: as the server says, or as this device stored it. */
export async function findToday(): Promise<Today | undefined> {
  const known = todayAt(Date.now());
  if (known) return known;
  if (navigator.onLine) await queryClient.ensureQueryData(homeQuery).catch(() => undefined);
  return todayAt(Date.now());
}
