import { type CardRows, cardsById } from '@jumelage/db/repositories/directory';
import { listRequestsOf } from '@jumelage/db/repositories/meeting-requests';
import { type ListedRow, listNames, type ParticipantFilter } from '@jumelage/db/repositories/participant-lists';
import { findParticipant, type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { isShownTo, type Reader } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { findAskable } from '../access/askable.ts';
import { readerOf } from '../access/reader.ts';
import { type Fits, findFits, findFitsOf } from '../matches/find-fits.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { findFreeIn } from './find-free.ts';
import { toParticipantCard } from './views.ts';

type Means = { readonly deps: Deps; readonly keep: () => Promise<Kept>; readonly language: Language };
type Page = { readonly page: number; readonly size: number };
type Query = Omit<ParticipantFilter, 'eventId' | 'reader' | 'status' | 'without' | 'hidesAnonymous'> & {
  readonly side?: 'other' | undefined;
  readonly freeIn?: Id<'slot'> | undefined;
};

/**
 * Lists admitted participants for each other: those who are shown to the reader, and all of them for organisers; the
 * other country first, by fit. People who only registered do not see it yet, so that nobody learns a name by
 * registering.
 */
export async function listAdmitted(
  { deps, keep, language }: Means,
  scope: ParticipantScope,
  { side, freeIn, country: wanted, ...filter }: Query,
  { page, size }: Page,
) {
  const store = reading(deps.db);
  const { eventId, participant } = scope;
  const reader = await readerOf(store, scope.actor, scope);
  const own = participant && found(await findParticipant(store, { eventId, participantId: participant.id }));
  const hidesAnonymous = !scope.organises && participant?.status !== 'admitted';
  const listed = { ...filter, eventId, status: 'admitted', reader, hidesAnonymous } as const;
  const names = await listNames(store, listed);
  const country = own?.organisation.country ?? reader.countries[0];
  const isOther = (row: ListedRow) => country !== undefined && row.country !== country;
  const askable = async (some: Parameters<typeof findAskable>[2]) =>
    own ? findAskable(store, askingAs(own, scope), some) : () => true;
  let left = side ? names.filter(isOther) : names;
  if (freeIn) {
    left = left.filter(await findMeetable(deps, store, { ...scope, own, slotId: freeIn }));
    left = left.filter(await askable(left));
  }
  const countries = countPeople(left);
  if (wanted) left = left.filter((row) => row.country === wanted);
  const fits = await fitsFor(keep, store, { scope, own, reader, now: deps.now() });
  const scoreOf = (row: ListedRow) => fits?.scoreOf(row.organisationId) ?? 0;
  // A sort keeps the order by name among those who are alike.
  const inOrder = left.toSorted((a, b) => Number(isOther(b)) - Number(isOther(a)) || scoreOf(b) - scoreOf(a));
  const ids = inOrder.slice((page - 1) * size, page * size).map(({ id }) => id);
  const people = await participantsById(store, eventId, ids);
  const rows = ids.flatMap((id) => people.get(id) ?? []);
  const sees = await askable(rows);
  const cards = await cardsById(store, [...new Set(rows.map((row) => row.organisationId))]);
  return {
    items: rows.map((row) => ({
      ...toParticipantCard(row),
      seesReader: sees(row),
      tagline: taglineFor(cards.get(row.organisationId), { reader, language }),
      fit: fits?.fitOf(row.organisationId) ?? null,
    })),
    countries,
    ...{ total: left.length, page, size, order: fits ? ('fit' as const) : ('name' as const) },
  };
}

/** Counts people by country, the greatest number first. */
function countPeople(rows: readonly ListedRow[]) {
  const counts = new Map<ListedRow['country'], number>();
  for (const { country } of rows) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, people]) => ({ country, people })).toSorted((a, b) => b.people - a.people);
}

/** Describes a participant as they ask others: staff who represent them bring nothing of their own. */
const askingAs = (own: ParticipantRow, { actor, actsFor }: ParticipantScope) => ({
  ...{ ...own, country: own.organisation.country },
  userId: actsFor ? null : actor.userId,
});

type Fitting = {
  readonly scope: ParticipantScope;
  readonly own: ParticipantRow | undefined;
  readonly reader: Reader;
  readonly now: number;
};

/** Finds how well organisations fit the one that the reader comes for; for organisers, the one that they belong to. */
async function fitsFor(
  keep: Means['keep'],
  store: Store,
  { scope, own, reader, now }: Fitting,
): Promise<Fits | undefined> {
  if (own) return findFitsOf(await keep(), own.organisationId, { side: reader.countries, now });
  return findFits(await keep(), await findSide(store, scope.actor), now);
}

/** Words what a published organisation does, for who may see its profile; people of a draft come without. */
function taglineFor(
  card: CardRows | undefined,
  { reader, language }: { readonly reader: Reader; readonly language: Language },
) {
  if (card?.row.status !== 'published' || !isShownTo(card.row, reader)) return null;
  return toOrganisationCard(card, { language, knows: ({ isAnonymous }) => !isAnonymous }).tagline;
}

type Asked = ParticipantScope & { readonly own: ParticipantRow | undefined; readonly slotId: Id<'slot'> };

/** Finds the people that a participant can ask for a meeting in a slot: free ones of others, with nothing open between them. */
async function findMeetable(
  deps: Deps,
  store: Store,
  { eventId, own, slotId }: Asked,
): Promise<(row: ListedRow) => boolean> {
  const free = await findFreeIn(store, { eventId, slotId, now: deps.now() });
  if (!free) throw new AppError('slot_unknown');
  if (!own) return free.isFree;
  const now = new Date(deps.now());
  const scope = { eventId, participantId: own.id, now, box: undefined };
  const requests = [
    ...(await listRequestsOf(store, { ...scope, status: 'pending' })),
    ...(await listRequestsOf(store, { ...scope, status: 'accepted' })),
  ];
  const busy = new Set(requests.flatMap(({ fromId, toId }) => [fromId, toId]));
  return (row) =>
    row.organisationId !== own.organisationId && !busy.has(row.id) && free.isFree(row) && free.hasPlaceFor([own, row]);
}
