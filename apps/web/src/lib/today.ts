import { useSyncExternalStore } from 'react';
import type { Response } from './api.ts';
import { readStored, writeStored } from './storage.ts';

/** The next day of one's meetings. */
export type Today = NonNullable<Response<'GET /api/home'>['today']>;

const name = 'today';
const listeners = new Set<() => void>();
let known: Today | null | undefined;

/** Stores the next day of one's meetings, so that pages open on it also without a network. */
export function keepToday(today: Today | null): void {
  known = today;
  writeStored(name, today);
  for (const listener of listeners) listener();
}

const isOn = ({ from, until }: Today, now: number) => Date.parse(from) <= now && now < Date.parse(until);

/** Finds the day of one's meetings that is on, as far as this device knows. */
export function todayAt(now: number): Today | undefined {
  if (known === undefined) known = readStored<Today | null>(name) ?? null;
  return known && isOn(known, now) ? known : undefined;
}

/** Reads the day that is on; looks at the clock again every minute. */
export function useToday(): Today | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      const timer = setInterval(listener, 60_000);
      return () => {
        listeners.delete(listener);
        clearInterval(timer);
      };
    },
    () => todayAt(Date.now()),
  );
}
