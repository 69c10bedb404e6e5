import type { Id } from '@jumelage/domain/ids';
import type { Country, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { type ParticipantStatus, takingPartStatuses } from '@jumelage/domain/participant';
import {
  type AbroadState,
  type AccountState,
  describedBy,
  type Lack,
  type PeopleFilter,
  type PeopleOrder,
} from '@jumelage/domain/people-filter';
import { matcher } from '@jumelage/domain/search';
import type { Reader } from '@jumelage/domain/side';
import { and, count, eq, gte, inArray, isNotNull, isNull, lt, notExists, or, type SQL, sql } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { inOrder, isExpected, meetingsOf } from './participant-order.ts';
import { type ParticipantRow, participantsById, select } from './participants.ts';
import { isSent } from './request-status.ts';
import { participantsShownTo } from './sides.ts';

type ParticipantId = Id<'participant'>;

type EventId = Id<'event'>;

export type ParticipantFilter = PeopleFilter & {
  readonly eventId: EventId;
  /** The reader: participants who are not shown to them are left out. */
  readonly reader?: Reader | undefined;
  /** The reader is not admitted: people of anonymous organisations are left out. */
  readonly hidesAnonymous?: boolean | undefined;
  /** By name, where nothing is said. */
  readonly sort?: PeopleOrder | undefined;
  readonly direction?: 'asc' | 'desc' | undefined;
};

type FilterValues = {
  readonly eventId: EventId;
  readonly status: ParticipantStatus;
  readonly country: Country;
  readonly sector: Sector;
  readonly kind: OrganisationKind;
  readonly importId: Id<'import'>;
  readonly meetingsBelow: number;
  readonly addedSince: Date;
  readonly countries: Reader['countries'];
  readonly known: Reader['known'];
  readonly limit: number;
  readonly offset: number;
};

/** The filters of participants in use: each combination is a statement of its own. */
type FilterShape = {
  readonly by: readonly ('status' | 'country' | 'sector' | 'kind' | 'importId' | 'meetingsBelow' | 'addedSince')[];
  readonly reader: 'none' | 'restricted' | 'seesAll';
  readonly without: Lack | 'nothing';
  readonly account: AccountState | 'any';
  readonly abroad: AbroadState | 'any';
  readonly hidesAnonymous: boolean;
  readonly sort: PeopleOrder;
  readonly direction: 'asc' | 'desc';
};

function shapeOf(filter: ParticipantFilter): FilterShape {
  const { status, country, sector, kind, importId, reader, without, account, abroad, hidesAnonymous } = filter;
  const { meetingsBelow, addedSince, sort = 'name', direction = 'asc' } = filter;
  const by = [
    ...(status ? (['status'] as const) : []),
    ...(country ? (['country'] as const) : []),
    ...(sector ? (['sector'] as const) : []),
    ...(kind ? (['kind'] as const) : []),
    ...(importId ? (['importId'] as const) : []),
    ...(meetingsBelow ? (['meetingsBelow'] as const) : []),
    ...(addedSince ? (['addedSince'] as const) : []),
  ];
  return {
    by,
    reader: reader ? (reader.seesAll ? 'seesAll' : 'restricted') : 'none',
    without: without ?? 'nothing',
    account: account ?? 'any',
    abroad: abroad ?? 'any',
    hidesAnonymous: hidesAnonymous === true,
    sort,
    direction,
  };
}

function valuesOf(
  { eventId, status, country, sector, kind, importId, meetingsBelow, addedSince, reader }: ParticipantFilter,
  page: { readonly limit: number; readonly offset: number },
): FilterValues {
  // What the shape leaves out is not sent.
  return {
    eventId,
    status,
    country,
    sector,
    kind,
    importId,
    meetingsBelow,
    addedSince: addedSince && new Date(`${addedSince}T00:00:00Z`),
    countries: reader?.countries ?? [],
    known: reader?.known ?? [],
    ...page,
  } as FilterValues;
}

function isListed(
  store: Store,
  slots: Slots<FilterValues>,
  { by, reader, without, account, abroad, hidesAnonymous }: FilterShape,
): SQL | undefined {
  const { t } = store;
  return and(
    reader === 'none'
      ? undefined
      : participantsShownTo(store, { countries: slots.countries, known: slots.known, seesAll: reader === 'seesAll' }),
    eq(t.participants.eventId, slots.eventId),
    by.includes('status') ? eq(t.participants.status, slots.status) : undefined,
    by.includes('country') ? eq(t.organisations.country, slots.country) : undefined,
    by.includes('sector') ? eq(t.organisations.sector, slots.sector) : undefined,
    by.includes('kind') ? eq(t.organisations.kind, slots.kind) : undefined,
    by.includes('importId') ? eq(t.participants.importId, slots.importId) : undefined,
    by.includes('meetingsBelow') ? and(isExpected(store), lt(meetingsOf(store), slots.meetingsBelow)) : undefined,
    by.includes('addedSince') ? gte(t.participants.createdAt, slots.addedSince) : undefined,
    without === 'requests' ? lackRequests(store) : without === 'agreement' ? lackAgreement(store) : undefined,
    account === 'any' ? undefined : account === 'with' ? isNotNull(t.participants.userId) : lackAccount(store),
    abroad === 'any' ? undefined : eq(t.participants.shownAbroad, abroad === 'shown'),
    hidesAnonymous ? eq(t.organisations.isAnonymous, false) : undefined,
  );
}

/** Selects participants without an account; erased ones are nobody. */
function lackAccount({ t }: Store): SQL | undefined {
  return and(isNull(t.participants.userId), isNull(t.participants.erasedAt));
}

/**
 * Selects the participants that a filter leaves, joined to their organisations. What `describedBy`
 * says and a search are looked at afterwards.
 */
export function isLeftBy(store: Store, filter: ParticipantFilter): SQL | undefined {
  // A value in the place of a slot.
  const values = valuesOf(filter, { limit: 0, offset: 0 }) as unknown as Slots<FilterValues>;
  return isListed(store, values, shapeOf(filter));
}

/** Selects participants who are expected, and have neither sent nor received a request. */
export function lackRequests({ t, q }: Store): SQL | undefined {
  const { fromId, toId } = t.meetingRequests;
  const { id } = t.participants;
  const any = q
    .select({ one: sql`1` })
    .from(t.meetingRequests)
    .where(and(or(eq(fromId, id), eq(toId, id)), isSent({ t })));
  return and(isExpected({ t }), notExists(any));
}

/** Selects participants who take part, or are to, and are not shown to the other country. */
function lackAgreement({ t }: Store): SQL | undefined {
  const { status, shownAbroad, erasedAt } = t.participants;
  return and(inArray(status, [...takingPartStatuses]), eq(shownAbroad, false), isNull(erasedAt));
}

/**
 * Shows people of an event to the other country, or hides them: these, or all who lack it, of those without an account.
 * Returns the ids that it changed, and how many it skipped because they have an account.
 */
export async function declareShownAbroad(
  store: Store,
  {
    eventId,
    shownAbroad,
    ids,
  }: { readonly eventId: EventId; readonly shownAbroad: boolean; readonly ids?: readonly ParticipantId[] | undefined },
): Promise<{
  readonly changed: ParticipantId[];
  readonly organisationIds: Id<'organisation'>[];
  readonly own: number;
}> {
  const { t, q } = store;
  const p = t.participants;
  const changed: ParticipantId[] = [];
  const organisationIds: Id<'organisation'>[] = [];
  let own = 0;
  for (const some of ids ? chunksOf([...new Set(ids)]) : [undefined]) {
    const of = some ? inArray(p.id, some) : lackAgreement(store);
    const where = and(eq(p.eventId, eventId), isNull(p.erasedAt), eq(p.shownAbroad, !shownAbroad), of);
    const [left] = await q
      .select({ n: count() })
      .from(p)
      .where(and(where, isNotNull(p.userId)));
    const rows = await q
      .update(p)
      .set({ shownAbroad })
      .where(and(where, isNull(p.userId)))
      .returning({ id: p.id, organisationId: p.organisationId });
    own += left?.n ?? 0;
    changed.push(...rows.map((row) => row.id));
    organisationIds.push(...rows.map((row) => row.organisationId));
  }
  return { changed, organisationIds, own };
}

const namesOfListed = prepared((store, slots: Slots<FilterValues>, shape: FilterShape) => {
  const { t, q } = store;
  const { id, organisationId, userId, family, given, hanzi, email, languages } = t.participants;
  const { attendance, zone, hours, absentAt, tags, notes } = t.participants;
  const { nameLatin, nameHanzi, country } = t.organisations;
  const names = { family, given, hanzi, email, nameLatin, nameHanzi };
  return q
    .select({
      id,
      organisationId,
      userId,
      ...names,
      country,
      languages,
      attendance,
      zone,
      hours,
      absentAt,
      tags,
      notes,
    })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(isListed(store, slots, shape))
    .orderBy(...inOrder(store, shape));
});

const countOfListed = prepared((store, slots: Slots<FilterValues>, shape: FilterShape) => {
  const { t, q } = store;
  return q
    .select({ n: count() })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(isListed(store, slots, shape));
});

const pageOfListed = prepared((store, slots: Slots<FilterValues>, shape: FilterShape) =>
  select(store, isListed(store, slots, shape))
    .orderBy(...inOrder(store, shape))
    .limit(slots.limit)
    .offset(slots.offset),
);

/** A participant as far as lists are put in order. */
export type ListedRow = Awaited<ReturnType<typeof namesOfListed>>[number];

/** Lists all participants that a filter leaves, in its order, with what lists are put in order by: one statement. */
export async function listNames(store: Store, filter: ParticipantFilter): Promise<ListedRow[]> {
  const { q, reader } = filter;
  const rows = await namesOfListed(store, valuesOf(filter, { limit: 0, offset: 0 }), shapeOf(filter));
  const isSought = q ? matcher(q) : () => true;
  const isDescribed = describedBy(filter);
  return rows.filter((row) => {
    // What only organisers read is found by nobody else.
    const own = reader ? {} : { email: row.email };
    const texts = [row.nameLatin, row.nameHanzi, ...(reader ? [] : [...row.tags, row.notes])];
    return isDescribed(row) && isSought({ name: row, texts, ...own });
  });
}

/**
 * Finds the ids of an event's participants whose own or organisation's name matches a query, by name. Addresses,
 * tags and notes are searched only without a `reader`: readers are shown none.
 */
export async function searchParticipants(
  store: Store,
  filter: ParticipantFilter & { readonly q: string },
): Promise<ParticipantId[]> {
  return (await listNames(store, filter)).map((row) => row.id);
}

/** Lists one page of an event's participants in the order of the filter, and counts them all: two statements, whatever the length. */
export async function listParticipants(
  store: Store,
  filter: ParticipantFilter,
  page: { readonly page: number; readonly size: number },
): Promise<{ rows: ParticipantRow[]; total: number }> {
  const from = (page.page - 1) * page.size;
  if (filter.q || filter.language || filter.tag) {
    const ids = (await listNames(store, filter)).map((row) => row.id);
    const shown = ids.slice(from, from + page.size);
    const found = await participantsById(store, filter.eventId, shown);
    return { rows: shown.flatMap((id) => found.get(id) ?? []), total: ids.length };
  }
  const values = valuesOf(filter, { limit: page.size, offset: from });
  const shape = shapeOf(filter);
  const [total] = await countOfListed(store, values, shape);
  return { rows: await pageOfListed(store, values, shape), total: total?.n ?? 0 };
}
