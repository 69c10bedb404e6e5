import type { DayView } from '@jumelage/contracts/days';
import type { Id } from '@jumelage/domain/ids';
import { keep, recallKept } from '../../lib/storage.ts';

/** A day as it was read: `offset` turns this device's clock into the server's, `at` says when that was. */
export type KeptDay = { readonly day: DayView; readonly offset: number; readonly at: number };

const nameOf = (sessionId: Id<'session'>) => `day.${sessionId}`;

/** Reads the day as this device stored it last, also after the page was closed. */
export function recallDay(sessionId: Id<'session'>): KeptDay | undefined {
  return recallKept<KeptDay>(nameOf(sessionId));
}

export function keepDay(sessionId: Id<'session'>, kept: KeptDay): void {
  keep(nameOf(sessionId), kept);
}
