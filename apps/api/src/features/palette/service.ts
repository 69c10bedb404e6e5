import { type findingsView, mostFound } from '@jumelage/contracts/palette';
import { searchDirectory } from '@jumelage/db/repositories/directory';
import { type EventRow, eventsOrganisedBy, listEvents, registrationsOf } from '@jumelage/db/repositories/events';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { peopleAtEvents, type SearchedEvents } from '@jumelage/db/repositories/palette';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import { hidesPeople } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type ParticipantStatus, takesPart } from '@jumelage/domain/participant';
import { matcher } from '@jumelage/domain/search';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/policy.ts';
import { breather, inSlices } from '../../runtime/breathe.ts';
import { isLetIn, readerOf } from '../access/reader.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { toParticipantCard } from '../participants/views.ts';

type Findings = z.input<typeof findingsView>;
type EventId = Id<'event'>;

/** People are searched at so many events at most, the latest first: each keystroke reads the names of all of them. */
const mostEvents = 10;
/** So many organisations that hold the words are weighed against each other. */
const mostWeighed = 20;

type NamedOrganisation = Pick<Findings['organisations'][number], 'nameLatin' | 'nameHanzi'>;

/** Finds people, organisations and events by name, as far as somebody may see them: nine statements at most. */
export async function findByName(
  deps: Deps,
  actor: Actor,
  { q, language }: { readonly q: string; readonly language: Language },
): Promise<Findings> {
  const store = reading(deps.db);
  const reader = await readerOf(store, actor);
  const events = await listEvents(store, actor);
  const own = actor.isAdmin ? new Set(events.map(({ id }) => id)) : await eventsOrganisedBy(store, actor.userId);
  const registrations = await registrationsOf(store, actor.userId);
  const isSought = matcher(q);
  const isNamed = ({ nameLatin, nameHanzi }: NamedOrganisation) => isSought({ texts: [nameLatin, nameHanzi] });
  const cards = await searchDirectory(store, { reader, q }, mostWeighed);
  const rows = cards.map(({ row }) => row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: reader.seesAll }, rows, deps.now());

  const by = actor.isAdmin ? 'admin' : 'organiser';
  const organises = (event: EventRow) => own.has(event.id) && isLetIn(deps, actor, { policy: 'organiser', by });
  const attends = (event: EventRow) =>
    !hidesPeople(event, deps.now()) && isLetIn(deps, actor, { policy: 'participant', by: 'participant' });
  const statusAt = ({ id }: EventRow) => registrations.get(id)?.status;
  const searched = { organised: [] as EventId[], attended: [] as EventId[], visited: [] as EventId[] };
  const withPeople = events.filter((event) => organises(event) || (takesPartIn(statusAt(event)) && attends(event)));
  for (const event of withPeople.slice(0, mostEvents))
    searched[organises(event) ? 'organised' : statusAt(event) === 'admitted' ? 'attended' : 'visited'].push(event.id);
  return {
    people: await findPeople(await peopleAtEvents(store, searched, reader), { events, searched, isSought }),
    organisations: cards
      .map((card) => toOrganisationCard(card, { language, knows }))
      // Whoever types the beginning of a name means it, more than a text that has the word.
      .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
      .slice(0, mostFound),
    events: events
      .filter(({ name, place }) => isSought({ texts: [...Object.values(name), ...Object.values(place)] }))
      .slice(0, mostFound)
      .map(({ id, name, startsOn, endsOn }) => ({ id, name, startsOn, endsOn, organises: own.has(id) })),
  };
}

const takesPartIn = (status: ParticipantStatus | undefined) => status !== undefined && takesPart(status);

type Searching = {
  /** The latest first. */
  readonly events: readonly EventRow[];
  readonly searched: SearchedEvents;
  readonly isSought: ReturnType<typeof matcher>;
};

/** Picks the first people who are sought, each once, at the latest event where they are found. */
async function findPeople(
  rows: readonly ParticipantRow[],
  { events, searched, isSought }: Searching,
): Promise<Findings['people']> {
  const rank = new Map(events.map((event, i) => [event.id, i]));
  const organised = new Set(searched.organised);
  const found = await inSlices(rows, breather(), (row) => {
    const { nameLatin, nameHanzi } = row.organisation;
    // Addresses are shown to organisers alone: to others, finding by one would confirm a guess.
    const email = organised.has(row.eventId) ? row.email : undefined;
    return isSought({ name: row, texts: [nameLatin, nameHanzi], email }) ? [row] : [];
  });
  const byPerson = Map.groupBy(found.flat(), ({ id, userId }) => userId ?? id);
  return [...byPerson.values()].slice(0, mostFound).flatMap((places) => {
    const [row] = places.toSorted((a, b) => (rank.get(a.eventId) ?? 0) - (rank.get(b.eventId) ?? 0));
    const event = row && events[rank.get(row.eventId) ?? -1];
    if (!event) return [];
    const { id, name, organisation } = toParticipantCard(row);
    return [{ id, name, organisation, eventId: event.id, eventName: event.name, organises: organised.has(event.id) }];
  });
}
