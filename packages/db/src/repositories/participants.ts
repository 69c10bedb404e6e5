import type { Id } from '@jumelage/domain/ids';
import { type ParticipantStatus, takingPartStatuses } from '@jumelage/domain/participant';
import type { Reader } from '@jumelage/domain/side';
import { personSortKey } from '@jumelage/domain/sort-key';
import { aliasedTable, and, asc, count, eq, inArray, isNull, ne, notInArray, type SQL } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { participantsShownTo } from './sides.ts';

type UserId = Id<'user'>;

type OrganisationId = Id<'organisation'>;

type EventId = Id<'event'>;

type ParticipantId = Id<'participant'>;

/** Lists the columns of a participant with the organisation that they come for. */
function columns({ t }: Store) {
  const {
    id,
    eventId,
    organisationId,
    userId,
    family,
    given,
    hanzi,
    email,
    languages,
    attendance,
    zone,
    hours,
    status,
    jobTitle,
    phone,
    wechat,
    tags,
    notes,
    createdAt,
  } = t.participants;
  const { checkedInAt, arrivesAt, absentAt, shownAbroad, refusesDelegation } = t.participants;
  const o = t.organisations;
  const organisation = {
    id: o.id,
    nameLatin: o.nameLatin,
    nameHanzi: o.nameHanzi,
    country: o.country,
    kind: o.kind,
    sector: o.sector,
  };
  const desk = { checkedInAt, arrivesAt, absentAt };
  return {
    id,
    eventId,
    organisationId,
    userId,
    family,
    given,
    hanzi,
    email,
    languages,
    attendance,
    zone,
    hours,
    status,
    jobTitle,
    phone,
    wechat,
    tags,
    notes,
    createdAt,
    shownAbroad,
    refusesDelegation,
    ...desk,
    organisation,
  };
}

export const byName = ({ t }: Store) => [asc(t.participants.nameSort), asc(t.participants.id)] as const;

export function select(store: Store, where: SQL | undefined) {
  const { t, q } = store;
  return q
    .select(columns(store))
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(where);
}

export type ParticipantRow = Awaited<ReturnType<typeof select>>[number];

export type Some = { readonly eventId: EventId; readonly ids: readonly ParticipantId[] };

const allByName = prepared((store, { eventId }: Slots<{ eventId: EventId }>) =>
  select(store, eq(store.t.participants.eventId, eventId)).orderBy(...byName(store)),
);

/** Lists all participants of an event, by name. */
export function allParticipants(store: Store, eventId: EventId): Promise<ParticipantRow[]> {
  return allByName(store, { eventId });
}

const oneParticipant = prepared(
  (store, { eventId, participantId }: Slots<{ eventId: EventId; participantId: ParticipantId }>) =>
    select(store, and(eq(store.t.participants.id, participantId), eq(store.t.participants.eventId, eventId))),
);

export async function findParticipant(
  store: Store,
  scope: { eventId: EventId; participantId: ParticipantId },
): Promise<ParticipantRow | undefined> {
  const [row] = await oneParticipant(store, scope);
  return row;
}

/** Finds the user who has a place, and its event. */
export async function findParticipantUser({ t, q }: Store, participantId: ParticipantId) {
  const { id, userId, eventId } = t.participants;
  const [row] = await q.select({ userId, eventId }).from(t.participants).where(eq(id, participantId));
  return row;
}

/** Finds the account that has a place, and the address on the list it came with; an erased one has neither. */
export async function findPlaceAddress({ t, q }: Store, participantId: ParticipantId) {
  const { id, userId, email, erasedAt } = t.participants;
  const [row] = await q
    .select({ userId, email })
    .from(t.participants)
    .where(and(eq(id, participantId), isNull(erasedAt)));
  return row;
}

const participantOfUser = prepared((store, { eventId, userId }: Slots<{ eventId: EventId; userId: Id<'user'> }>) =>
  select(store, and(eq(store.t.participants.userId, userId), eq(store.t.participants.eventId, eventId))),
);

export async function findParticipantOfUser(
  store: Store,
  scope: { eventId: EventId; userId: Id<'user'> },
): Promise<ParticipantRow | undefined> {
  const [row] = await participantOfUser(store, scope);
  return row;
}

/** Lists participants of an event by their ids. */
export async function participantsById(
  store: Store,
  eventId: EventId,
  ids: Iterable<ParticipantId>,
): Promise<Map<ParticipantId, ParticipantRow>> {
  const rows = await someOfEvent(store, { eventId, ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}

const someOfEvent = prepared((store, { eventId, ids }: Slots<Some>) =>
  select(store, and(eq(store.t.participants.eventId, eventId), isOneOf(store, store.t.participants.id, ids))),
);

/** A participant as it is written; the order of names follows from the names. */
export type NewParticipant = Omit<Store['t']['participants']['$inferInsert'], 'nameSort'>;

/** Inserts participants; a second one of the same user at an event violates a unique index. */
export async function insertParticipants({ t, q }: Store, rows: readonly NewParticipant[]): Promise<void> {
  for (const chunk of chunksOf(rows))
    await q.insert(t.participants).values(chunk.map((row) => ({ ...row, nameSort: personSortKey(row) })));
}

/** Changes a participant; with `from`, only one that still has that status. Says whether there was one. */
export async function updateParticipant(
  { t, q }: Store,
  scope: { eventId: EventId; participantId: ParticipantId; from?: ParticipantStatus },
  changes: Partial<NewParticipant>,
): Promise<boolean> {
  const { id, eventId, status } = t.participants;
  const where = and(
    eq(id, scope.participantId),
    eq(eventId, scope.eventId),
    scope.from ? eq(status, scope.from) : undefined,
  );
  const { family, given, hanzi } = t.participants;
  const changed = await q.update(t.participants).set(changes).where(where).returning({ id, family, given, hanzi });
  const isRenamed = changes.family !== undefined || changes.given !== undefined || changes.hanzi !== undefined;
  if (isRenamed)
    for (const row of changed)
      await q
        .update(t.participants)
        .set({ nameSort: personSortKey(row) })
        .where(eq(id, row.id));
  return changed.length > 0;
}

/** Lists participants of several events by their ids, for readers who have a meeting with each. */
export async function participantsByIds(
  store: Store,
  ids: readonly ParticipantId[],
): Promise<Map<ParticipantId, ParticipantRow>> {
  const rows = await someOfAnyEvent(store, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}

const someOfAnyEvent = prepared((store, { ids }: Slots<Pick<Some, 'ids'>>) =>
  select(store, isOneOf(store, store.t.participants.id, ids)),
);

type AdmittedValues = {
  readonly ids: readonly OrganisationId[];
  readonly countries: Reader['countries'];
  readonly known: Reader['known'];
};

const admitted = prepared(
  (store, { ids, countries, known }: Slots<AdmittedValues>, { seesAll }: Pick<Reader, 'seesAll'>) => {
    const { t, q } = store;
    const { id, eventId, organisationId, userId, shownAbroad, family, given, hanzi } = t.participants;
    return q
      .select({
        id,
        eventId,
        organisationId,
        userId,
        shownAbroad,
        status: t.participants.status,
        family,
        given,
        hanzi,
        event: {
          id: eventId,
          name: t.events.name,
          status: t.events.status,
          startsOn: t.events.startsOn,
          endsOn: t.events.endsOn,
          zone: t.events.zone,
        },
      })
      .from(t.participants)
      .innerJoin(t.events, eq(t.events.id, eventId))
      .innerJoin(t.organisations, eq(t.organisations.id, organisationId))
      .where(
        and(
          isOneOf(store, organisationId, ids),
          inArray(t.participants.status, [...takingPartStatuses]),
          notInArray(t.events.status, ['draft', 'closed']),
          participantsShownTo(store, { countries, known, seesAll }),
        ),
      )
      .orderBy(t.events.startsOn, t.participants.nameSort, id);
  },
);

/**
 * Lists participants of these organisations, admitted or to be, who are shown to the reader, at events that are neither drafts nor
 * closed, in one statement.
 */
export function listTakingPart(store: Store, ids: readonly OrganisationId[], { countries, known, seesAll }: Reader) {
  return admitted(store, { ids, countries, known }, { seesAll });
}

const admittedByOrganisation = prepared(({ t, q }, { eventId }: Slots<{ eventId: Id<'event'> }>) => {
  const { organisationId, status } = t.participants;
  return q
    .select({ organisationId, n: count() })
    .from(t.participants)
    .where(and(eq(t.participants.eventId, eventId), eq(status, 'admitted')))
    .groupBy(organisationId);
});

/** Counts the admitted participants of an event by their organisation. */
export async function countAdmittedByOrganisation(
  store: Store,
  eventId: Id<'event'>,
): Promise<Map<OrganisationId, number>> {
  const rows = await admittedByOrganisation(store, { eventId });
  return new Map(rows.map((row) => [row.organisationId, row.n]));
}

const participations = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ participantId: t.participants.id, status: t.participants.status, event: t.events })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, t.participants.eventId))
    .where(and(eq(t.participants.userId, userId), ne(t.events.status, 'draft')))
    .orderBy(asc(t.events.startsOn), asc(t.events.id)),
);

/** Lists a user's participations with their events. */
export function participationsOf(store: Store, userId: UserId) {
  return participations(store, { userId });
}

/**
 * Gives an imported place to a user; false where it has a user already. A user's second place at an event violates a
 * unique index.
 */
export async function claimPlace({ t, q }: Store, participantId: Id<'participant'>, userId: UserId): Promise<boolean> {
  const p = t.participants;
  const rows = await q
    .update(p)
    .set({ userId })
    .where(and(eq(p.id, participantId), isNull(p.userId), isNull(p.erasedAt)))
    .returning({ id: p.id });
  return rows.length === 1;
}

type Pair = { readonly eventId: EventId; readonly fromId: ParticipantId; readonly toId: ParticipantId };

/** Lists the other events to which two participants of one come, by their accounts, with the place of each. */
export function listCommonEvents({ t, q }: Store, { eventId, fromId, toId }: Pair) {
  const [from, to] = [aliasedTable(t.participants, 'from_here'), aliasedTable(t.participants, 'to_here')];
  const [sender, recipient] = [aliasedTable(t.participants, 'sender'), aliasedTable(t.participants, 'recipient')];
  const { id, name, startsOn, endsOn, zone, status } = t.events;
  return q
    .select({
      event: { id, name, startsOn, endsOn, zone, status },
      sender: { id: sender.id, organisationId: sender.organisationId },
      recipient: { id: recipient.id, organisationId: recipient.organisationId },
    })
    .from(from)
    .innerJoin(to, eq(to.id, toId))
    .innerJoin(sender, and(eq(sender.userId, from.userId), eq(sender.status, 'admitted')))
    .innerJoin(
      recipient,
      and(eq(recipient.userId, to.userId), eq(recipient.eventId, sender.eventId), eq(recipient.status, 'admitted')),
    )
    .innerJoin(t.events, eq(id, sender.eventId))
    .where(and(eq(from.id, fromId), eq(from.eventId, eventId), ne(sender.eventId, eventId)))
    .orderBy(asc(startsOn), asc(id));
}
export type CommonEvent = Awaited<ReturnType<typeof listCommonEvents>>[number];
