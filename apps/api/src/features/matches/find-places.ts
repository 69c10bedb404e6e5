import type { MatchView } from '@jumelage/contracts/matches';
import { listSeatsOfParticipants } from '@jumelage/db/repositories/agendas';
import { listRequestsBetween } from '@jumelage/db/repositories/meeting-requests';
import { listTakingPart } from '@jumelage/db/repositories/participants';
import { findEnded } from '@jumelage/db/repositories/sessions';
import type { Store } from '@jumelage/db/store';
import { toMeetAt } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { answerOf, saysYes } from '@jumelage/domain/introduction';
import type { Country } from '@jumelage/domain/organisation';
import { isSent } from '@jumelage/domain/request';
import type { Reader } from '@jumelage/domain/side';
import { findAskable } from '../access/askable.ts';

type OrganisationId = Id<'organisation'>;
type Places = MatchView['meetAt'];

/**
 * Finds where an organisation could meet each of some others: the events that both attend, or where it waits to be let
 * in, with any request between them and its meeting, and the participants that the reader may ask; the event to be
 * offered first comes first. Four statements for the whole list, and three
 * more for a reader who is not shown to all.
 */
export async function placesToMeet(
  store: Store,
  { id: ourId, country }: { readonly id: OrganisationId; readonly country: Country },
  otherIds: readonly OrganisationId[],
  { now, reader, userId }: { readonly now: number; readonly reader: Reader; readonly userId: Id<'user'> },
): Promise<Map<OrganisationId, Places>> {
  const places = new Map<OrganisationId, Places>();
  if (otherIds.length === 0) return places;
  const people = await listTakingPart(store, [ourId, ...otherIds], reader);
  const ours = await inOrderOfMeeting(
    store,
    people.filter((one) => one.organisationId === ourId),
    now,
  );
  const ourEvents = new Set(ours.map((one) => one.eventId));
  const theirs = people.filter(
    ({ organisationId, eventId, status }) =>
      organisationId !== ourId && status === 'admitted' && ourEvents.has(eventId),
  );
  if (theirs.length === 0) return places;
  const ourIds = new Set(ours.map((one) => one.id));
  const zones = new Map(ours.map((one) => [one.eventId, one.event.zone]));
  const seats = await listSeatsOfParticipants(store, [...ourIds]);
  const placed = new Map(
    seats.map(({ meeting, eventId, startsAt, table, tableKind }) => [
      meeting.requestId,
      { startsAt: startsAt.toISOString(), zone: zones.get(eventId) ?? 'UTC', table, tableKind },
    ]),
  );
  const requests = new Map<Id<'participant'>, Places[number]['participants'][number]['request']>();
  for (const { id, fromId, toId, status, expiresAt, origin, fromAnswer, toAnswer } of await listRequestsBetween(
    store,
    [...ourIds],
    theirs.map((one) => one.id),
  )) {
    const side = ourIds.has(fromId) ? 'sender' : 'recipient';
    if (side === 'recipient' && !isSent(status)) continue;
    const other = side === 'sender' ? toId : fromId;
    const sentByUs = origin === 'participant' ? side === 'sender' : saysYes(answerOf({ fromAnswer, toAnswer }, side));
    const over = status === 'pending' && expiresAt.getTime() <= now;
    // The newest comes first, and it is the one that counts.
    if (!requests.has(other))
      requests.set(other, { id, status: over ? 'expired' : status, sentByUs, placed: placed.get(id) ?? null });
  }
  // People agree for themselves, everywhere alike: any of their places shows it.
  const own = ours.find((one) => one.userId === userId);
  const sees = own ? await findAskable(store, { ...own, country }, theirs) : () => true;
  const isAwaited = (eventId: Id<'event'>) => {
    const here = ours.filter((one) => one.eventId === eventId);
    return (here.find((one) => one.userId === userId) ?? here[0])?.status === 'registered';
  };
  for (const one of theirs) {
    const { id, organisationId, eventId, family, given, hanzi } = one;
    const list = places.get(organisationId) ?? [];
    const participant = {
      ...{ id, name: { family, given, hanzi: hanzi ?? undefined }, request: requests.get(id) ?? null },
      seesReader: sees(one),
    };
    const place = list.find((one) => one.eventId === eventId);
    if (place) place.participants.push(participant);
    else list.push({ eventId, eventName: one.event.name, isAwaited: isAwaited(eventId), participants: [participant] });
    places.set(organisationId, list);
  }
  const orderOf = new Map([...ourEvents].map((id, order) => [id, order]));
  for (const list of places.values())
    list.sort((a, b) => (orderOf.get(a.eventId) ?? 0) - (orderOf.get(b.eventId) ?? 0));
  return places;
}

type Place = Awaited<ReturnType<typeof listTakingPart>>[number];

/** Puts somebody's places in the order in which they are offered for meetings; those at events that have ended are left out. */
async function inOrderOfMeeting(store: Store, places: readonly Place[], now: number): Promise<Place[]> {
  const ended = await findEnded(
    store,
    places.map(({ event }) => event),
    now,
  );
  return toMeetAt(places.map((place) => ({ place, ...place.event, hasEnded: ended.has(place.eventId) }))).map(
    ({ place }) => place,
  );
}
