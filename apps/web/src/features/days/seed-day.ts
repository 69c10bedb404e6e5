import { isId } from '@jumelage/domain/ids';
import { queryClient } from '../../lib/queries.ts';
import { keep, recallKept } from '../../lib/storage.ts';
import { organisedEventQuery } from '../organise/queries.ts';

type Event = Exclude<Awaited<ReturnType<NonNullable<ReturnType<typeof organisedEventQuery>['queryFn']>>>, symbol>;

const nameOf = (eventId: string) => `event.${eventId}`;

/** Brings back the event as this device knew it, to be asked for again at once. */
export function seedDay(eventId: string): void {
  if (!isId('event', eventId)) return;
  const { queryKey } = organisedEventQuery(eventId);
  const kept = recallKept<Event>(nameOf(eventId));
  if (kept && !queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, kept, { updatedAt: 1 });
}

/** Stores an event for `seedDay`. */
export function keepEvent(event: Event): void {
  keep(nameOf(event.id), event);
}
