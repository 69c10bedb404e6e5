import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { and, eq, isNull, or } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { byName, type ParticipantRow, select } from './participants.ts';
import { participantsShownTo } from './sides.ts';

type EventId = Id<'event'>;

/** The events whose people somebody searches, by what they are there: organiser, admitted, or registered alone. */
export type SearchedEvents = {
  readonly organised: readonly EventId[];
  readonly attended: readonly EventId[];
  readonly visited: readonly EventId[];
};

type SearchedPeople = SearchedEvents & Pick<Reader, 'countries' | 'known'> & { readonly eventIds: readonly EventId[] };

const namesAtEvents = prepared((store, slots: Slots<SearchedPeople>, { seesAll }: Pick<Reader, 'seesAll'>) => {
  const { t } = store;
  const { eventId, status, erasedAt } = t.participants;
  const { countries, known } = slots;
  const isListed = and(
    eq(status, 'admitted'),
    participantsShownTo(store, { countries, known, seesAll }),
    or(
      isOneOf(store, eventId, slots.attended),
      and(isOneOf(store, eventId, slots.visited), eq(t.organisations.isAnonymous, false)),
    ),
  );
  return select(
    store,
    and(
      isOneOf(store, eventId, slots.eventIds),
      isNull(erasedAt),
      or(isOneOf(store, eventId, slots.organised), isListed),
    ),
  ).orderBy(...byName(store));
});

/**
 * Lists the people of several events that somebody may see, by name: everybody of those that they organise, elsewhere
 * those who are shown to them, as `listParticipants` does for one event.
 */
export function peopleAtEvents(
  store: Store,
  { organised, attended, visited }: SearchedEvents,
  { countries, known, seesAll }: Reader,
): Promise<ParticipantRow[]> {
  const eventIds = [...organised, ...attended, ...visited];
  return namesAtEvents(store, { eventIds, organised, attended, visited, countries, known }, { seesAll });
}
