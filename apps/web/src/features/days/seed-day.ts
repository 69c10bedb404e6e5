import { isId } from '@jumelage/domain/ids';
import { queryClient } from '../../lib/queries.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import { organisedEventQuery } from '../organise/queries.ts';

type Event = Exclude<Awaited<ReturnType<NonNullable<ReturnType<typeof organisedEventQuery>['queryFn']>>>, symbol>;

const nameOf = (eventId: string) => `event.${eventId}`;

/** Brings back the event as this device knew it, to be asked for again at once. */
export function seedDay(eventId: string): void {
  if (!isId('event', eventId)) return;
  const { queryKey } = organisedEventQuery(eventId);
  const stored = readStored<Event>(nameOf(eventId));
  if (stored && !queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, stored, { updatedAt: 1 });
}

/** Stores an event for `seedDay`. */
export function storeEvent(event: Event): void {
  writeStored(nameOf(event.id), event);
}
