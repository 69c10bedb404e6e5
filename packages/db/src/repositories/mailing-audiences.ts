import type { Id } from '@jumelage/domain/ids';
import type { AudienceKind } from '@jumelage/domain/mailing';
import { takingPartStatuses } from '@jumelage/domain/participant';
import { describedBy, type PeopleFilter } from '@jumelage/domain/people-filter';
import type { RequestSide } from '@jumelage/domain/request';
import { and, asc, count, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';
import { isLeftBy } from './participant-lists.ts';
import { waitsFor } from './request-status.ts';

type ParticipantId = Id<'participant'>;

export type Audience = {
  readonly eventId: Id<'event'>;
  readonly audience: AudienceKind;
  readonly filter: PeopleFilter;
  readonly chosen: readonly ParticipantId[];
};

/** Selects people with all that a mailing to them needs. */
function selectPeople({ t, q }: Store, where: SQL | undefined) {
  const { participants: p, organisations: o, users: u } = t;
  return q
    .select({
      ...{ id: p.id, family: p.family, given: p.given, hanzi: p.hanzi, nameSort: p.nameSort },
      ...{ languages: p.languages, tags: p.tags, email: p.email, status: p.status },
      ...{ userId: u.id, userEmail: u.email, userLanguage: u.language },
      organisation: { id: o.id, nameLatin: o.nameLatin, nameHanzi: o.nameHanzi, country: o.country },
    })
    .from(p)
    .innerJoin(o, eq(o.id, p.organisationId))
    .leftJoin(u, eq(u.id, p.userId))
    .where(where)
    .orderBy(asc(p.id));
}
export type AudiencePerson = Awaited<ReturnType<typeof selectPeople>>[number];

/**
 * Lists the people of an audience by their ids: of one event, without erased ones. Where nothing is said of a status,
 * those who take part; whoever was chosen is in it whatever their status.
 */
export async function listAudience(
  store: Store,
  { eventId, audience, filter, chosen }: Audience,
): Promise<AudiencePerson[]> {
  const p = store.t.participants;
  const here = and(eq(p.eventId, eventId), isNull(p.erasedAt));
  if (audience === 'chosen') {
    const rows: AudiencePerson[] = [];
    for (const some of chunksOf([...new Set(chosen)].sort()))
      rows.push(...(await selectPeople(store, and(here, inArray(p.id, some)))));
    return rows;
  }
  const wanted = audience === 'all' ? {} : filter;
  const takesPart = wanted.status ? undefined : inArray(p.status, [...takingPartStatuses]);
  const rows = await selectPeople(store, and(here, takesPart, isLeftBy(store, { ...wanted, eventId })));
  return rows.filter(describedBy(wanted));
}

/** Finds one person of an event as a mailing sees them. */
export async function findAudiencePerson(
  store: Store,
  { eventId, participantId }: { readonly eventId: Id<'event'>; readonly participantId: ParticipantId },
): Promise<AudiencePerson | undefined> {
  const p = store.t.participants;
  const [row] = await selectPeople(store, and(eq(p.id, participantId), eq(p.eventId, eventId), isNull(p.erasedAt)));
  return row;
}

/** Lists people by their ids, as they are now: those who were erased since are left out. */
export function listPeopleNow(store: Store, eventId: Id<'event'>, ids: readonly ParticipantId[]) {
  const p = store.t.participants;
  return selectPeople(store, and(eq(p.eventId, eventId), isNull(p.erasedAt), inArray(p.id, [...ids])));
}

/** Counts the requests that wait for the answer of each of these people. */
export async function countWaitingFor(
  store: Store,
  ids: readonly ParticipantId[],
  now: Date,
): Promise<ReadonlyMap<ParticipantId, number>> {
  const { fromId, toId } = store.t.meetingRequests;
  const waiting = (column: typeof toId, side: RequestSide) =>
    store.q
      .select({ id: column, n: count() })
      .from(store.t.meetingRequests)
      .where(and(inArray(column, [...ids]), waitsFor(store, side, now)))
      .groupBy(column);
  const rows = [...(await waiting(toId, 'recipient')), ...(await waiting(fromId, 'sender'))];
  const counts = new Map<ParticipantId, number>();
  for (const { id, n } of rows) counts.set(id, (counts.get(id) ?? 0) + n);
  return counts;
}

/** Counts the agreed meetings of each of these people. */
export async function countMeetingsOf(
  { t, q }: Store,
  ids: readonly ParticipantId[],
): Promise<ReadonlyMap<ParticipantId, number>> {
  const { firstId, secondId, status } = t.meetings;
  const own = new Set(ids);
  const rows = await q
    .select({ firstId, secondId })
    .from(t.meetings)
    .where(and(or(inArray(firstId, [...ids]), inArray(secondId, [...ids])), ne(status, 'cancelled')));
  const counts = new Map<ParticipantId, number>();
  for (const id of rows.flatMap((row) => [row.firstId, row.secondId]))
    if (own.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
