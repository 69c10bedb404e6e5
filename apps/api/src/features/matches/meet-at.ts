import type { MatchView } from '@jumelage/contracts/matches';
import { listAdmitted, listRequestsBetween } from '@jumelage/db/repositories/match-marks';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';

type OrganisationId = Id<'organisation'>;
type Places = MatchView['meetAt'];

/**
 * Where an organisation could meet each of some others: the events that both attend, with any request between them. Two
 * statements for the whole list.
 */
export async function placesToMeet(
  store: Store,
  ourId: OrganisationId,
  otherIds: readonly OrganisationId[],
  { now, reader }: { readonly now: number; readonly reader: Reader },
): Promise<Map<OrganisationId, Places>> {
  const places = new Map<OrganisationId, Places>();
  if (otherIds.length === 0) return places;
  const admitted = await listAdmitted(store, [ourId, ...otherIds], reader);
  const ours = admitted.filter((one) => one.organisationId === ourId);
  const ourEvents = new Set(ours.map((one) => one.eventId));
  const theirs = admitted.filter((one) => one.organisationId !== ourId && ourEvents.has(one.eventId));
  if (theirs.length === 0) return places;
  const ourIds = new Set(ours.map((one) => one.id));
  const requests = new Map<Id<'participant'>, Places[number]['participants'][number]['request']>();
  for (const { id, fromId, toId, status, expiresAt } of await listRequestsBetween(
    store,
    [...ourIds],
    theirs.map((one) => one.id),
  )) {
    const sentByUs = ourIds.has(fromId);
    const other = sentByUs ? toId : fromId;
    const over = status === 'pending' && expiresAt.getTime() <= now;
    // The newest comes first, and it is the one that counts.
    if (!requests.has(other)) requests.set(other, { id, status: over ? 'expired' : status, sentByUs });
  }
  for (const { id, organisationId, eventId, eventName, family, given, hanzi } of theirs) {
    const list = places.get(organisationId) ?? [];
    const participant = { id, name: { family, given, hanzi: hanzi ?? undefined }, request: requests.get(id) ?? null };
    const place = list.find((one) => one.eventId === eventId);
    if (place) place.participants.push(participant);
    else list.push({ eventId, eventName, participants: [participant] });
    places.set(organisationId, list);
  }
  return places;
}
