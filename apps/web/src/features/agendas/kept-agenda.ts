import type { AgendaView } from '@jumelage/contracts/agendas';
import { isId } from '@jumelage/domain/ids';
import type { OwnDay } from '@jumelage/domain/own-day';
import { actingForCall } from '../../lib/acting.ts';
import { queryClient } from '../../lib/queries.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import { keepToday } from '../../lib/today.ts';
import { type EventView, eventQuery } from '../events/queries.ts';

/** An agenda as it was read: `offset` turns this device's clock into the server's, `at` says when that was. */
export type KeptAgenda = { readonly agenda: AgendaView; readonly offset: number; readonly at: number };

const nameOf = (eventId: string) => `agenda.${eventId}`;
const eventNameOf = (eventId: string) => `own-event.${eventId}`;

/** Tells whether this tab shows an event as somebody else: an agenda that is not one's own is never stored. */
const isActing = (eventId: string) => actingForCall(`/api/events/${eventId}`) !== undefined;

/** Reads one's own agenda as this device stored it last, also after the page was closed. */
export function recallAgenda(eventId: string): KeptAgenda | undefined {
  return isActing(eventId) ? undefined : readStored<KeptAgenda>(nameOf(eventId));
}

/** Stores one's own agenda, and the event around it, until somebody signs out. */
export function keepAgenda(eventId: string, kept: KeptAgenda): void {
  if (isActing(eventId) || !isId('event', eventId)) return;
  writeStored(nameOf(eventId), kept);
}

/** Stores that the day of an agenda is on, which the navigation and the frame of the event follow at once. */
export function keepDay(eventId: string, { from, until }: OwnDay): void {
  if (!isActing(eventId) && isId('event', eventId)) keepToday({ eventId, from, until });
}

export function keepOwnEvent(event: EventView): void {
  if (!isActing(event.id)) writeStored(eventNameOf(event.id), event);
}

/** Brings back the event around an agenda as this device knew it, to be asked for again at once. */
export function seedAgenda(eventId: string): void {
  if (!isId('event', eventId) || isActing(eventId)) return;
  const { queryKey } = eventQuery(eventId);
  const kept = readStored<EventView>(eventNameOf(eventId));
  if (kept && !queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, kept, { updatedAt: 1 });
}
