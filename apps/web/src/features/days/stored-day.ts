import type { DayView } from '@jumelage/contracts/days';
import type { Id } from '@jumelage/domain/ids';
import { readStored, writeStored } from '../../lib/storage.ts';

/** A day as it was read: `offset` turns this device's clock into the server's, `at` says when that was. */
export type StoredDay = { readonly day: DayView; readonly offset: number; readonly at: number };

const nameOf = (sessionId: Id<'session'>) => `day.${sessionId}`;

/** Reads the day as this device stored it last, also after the page was closed. */
export function readStoredDay(sessionId: Id<'session'>): StoredDay | undefined {
  return readStored<StoredDay>(nameOf(sessionId));
}

export function storeDay(sessionId: Id<'session'>, stored: StoredDay): void {
  writeStored(nameOf(sessionId), stored);
}
