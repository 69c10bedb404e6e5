import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import type { Reader } from '@jumelage/domain/side';
import { and, count, desc, eq, getTableColumns, inArray, ne, notInArray, or, type Placeholder, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { hasStatusAt } from './request-status.ts';
import { participantsShownTo } from './sides.ts';

type OrganisationId = Id<'organisation'>;

const marksOf = prepared(({ t, q }, { organisationId }: Slots<{ organisationId: OrganisationId }>) =>
  q.select().from(t.matchMarks).where(eq(t.matchMarks.organisationId, organisationId)),
);

/** What an organisation decided about others. */
export function listMarks(store: Store, organisationId: OrganisationId) {
  return marksOf(store, { organisationId });
}

/** Writes a mark; a note that is left out stays as it was, and a mark that stays the same keeps its day. */
export async function putMark(
  { t, q }: Store,
  mark: {
    organisationId: OrganisationId;
    otherId: OrganisationId;
    mark: MatchMark;
    note?: string | null | undefined;
    createdAt: Date;
  },
): Promise<void> {
  const key = and(eq(t.matchMarks.organisationId, mark.organisationId), eq(t.matchMarks.otherId, mark.otherId));
  const [before] = await q.select().from(t.matchMarks).where(key);
  const note = mark.note === undefined ? (before?.note ?? null) : mark.note;
  const createdAt = before?.mark === mark.mark ? before.createdAt : mark.createdAt;
  if (before) await q.update(t.matchMarks).set({ mark: mark.mark, note, createdAt }).where(key);
  else await q.insert(t.matchMarks).values({ ...mark, note });
}

export async function findMark({ t, q }: Store, organisationId: OrganisationId, otherId: OrganisationId) {
  const [row] = await q
    .select()
    .from(t.matchMarks)
    .where(and(eq(t.matchMarks.organisationId, organisationId), eq(t.matchMarks.otherId, otherId)));
  return row;
}

export async function removeMark(
  { t, q }: Store,
  organisationId: OrganisationId,
  otherId: OrganisationId,
): Promise<void> {
  await q
    .delete(t.matchMarks)
    .where(and(eq(t.matchMarks.organisationId, organisationId), eq(t.matchMarks.otherId, otherId)));
}

const inboxes = prepared(({ t, q }, { now }: Slots<{ now: Date }>) =>
  q
    .select({ id: t.participants.organisationId, n: count() })
    .from(t.meetingRequests)
    .innerJoin(t.participants, eq(t.participants.id, t.meetingRequests.toId))
    .where(hasStatusAt({ t }, 'pending', now))
    .groupBy(t.participants.organisationId),
);

/** How many requests wait for an answer at each organisation. */
export async function countInboxes(store: Store, now: Date): Promise<Map<string, number>> {
  const rows = await inboxes(store, { now });
  return new Map(rows.map(({ id, n }) => [id, n]));
}

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
        family,
        given,
        hanzi,
        eventName: t.events.name,
        startsOn: t.events.startsOn,
      })
      .from(t.participants)
      .innerJoin(t.events, eq(t.events.id, eventId))
      .innerJoin(t.organisations, eq(t.organisations.id, organisationId))
      .where(
        and(
          isOneOf(store, organisationId, ids),
          eq(t.participants.status, 'admitted'),
          notInArray(t.events.status, ['draft', 'closed']),
          participantsShownTo(store, { countries, known, seesAll }),
        ),
      )
      .orderBy(t.events.startsOn, t.participants.nameSort, id);
  },
);

/**
 * Admitted participants of these organisations, of those who are shown to the reader, at events that are neither drafts
 * nor closed: one statement.
 */
export function listAdmitted(store: Store, ids: readonly OrganisationId[], { countries, known, seesAll }: Reader) {
  return admitted(store, { ids, countries, known }, { seesAll });
}

type TwoSides = { readonly ours: readonly Id<'participant'>[]; readonly theirs: readonly Id<'participant'>[] };
const requestsBetween = prepared(({ t, q, engine }, { ours, theirs }: Slots<TwoSides>) => {
  const { fromId, toId, createdAt, status } = t.meetingRequests;
  const goes = (from: Placeholder, to: Placeholder) =>
    and(isOneOf({ engine }, fromId, from), isOneOf({ engine }, toId, to));
  const between = or(goes(ours, theirs), goes(theirs, ours));
  return q
    .select()
    .from(t.meetingRequests)
    .where(and(between, ne(status, 'withdrawn')))
    .orderBy(desc(createdAt));
});

/** Requests between two groups of participants, either way, the newest first. */
export function listRequestsBetween(store: Store, ours: TwoSides['ours'], theirs: TwoSides['theirs']) {
  return requestsBetween(store, { ours, theirs });
}

const admittedByOrganisation = prepared(({ t, q }, { eventId }: Slots<{ eventId: Id<'event'> }>) => {
  const { organisationId, status } = t.participants;
  return q
    .select({ organisationId, n: count() })
    .from(t.participants)
    .where(and(eq(t.participants.eventId, eventId), eq(status, 'admitted')))
    .groupBy(organisationId);
});

/** Organisations with an admitted participant at an event, with how many of them. */
export async function countAdmittedByOrganisation(
  store: Store,
  eventId: Id<'event'>,
): Promise<Map<OrganisationId, number>> {
  const rows = await admittedByOrganisation(store, { eventId });
  return new Map(rows.map((row) => [row.organisationId, row.n]));
}

export type Shown = { readonly otherId: OrganisationId; readonly drawnFrom: number | null };

type ImpressionValues = { readonly organisationId: OrganisationId; readonly now: Date } & {
  readonly [Name in `other${number}` | `drawn${number}`]: string | number | null;
};

/** As many as a page shows, or fewer at its end: so many shapes. */
const impressions = prepared(
  ({ t, q }, slots: Slots<ImpressionValues>, { count: length }: { readonly count: number }) => {
    const { firstAt: _, ...columns } = getTableColumns(t.matchImpressions);
    const { organisationId, now } = slots;
    const rows = Array.from({ length }, (_, n) => ({
      organisationId,
      otherId: sql.placeholder(`other${n}`),
      drawnFrom: sql.placeholder(`drawn${n}`),
      firstAt: now,
      lastAt: now,
      times: 1,
    }));
    return q
      .insert(t.matchImpressions)
      .values(rows)
      .onConflictDoUpdate({
        target: [t.matchImpressions.organisationId, t.matchImpressions.otherId],
        set: {
          lastAt: sql`excluded.last_at`,
          times: sql`${columns.times} + 1`,
          drawnFrom: sql`coalesce(excluded.drawn_from, ${columns.drawnFrom})`,
        },
      })
      .returning({ otherId: t.matchImpressions.otherId });
  },
);

/** Notes what an organisation was shown: one statement, whatever the number. */
export async function noteImpressions(
  store: Store,
  organisationId: OrganisationId,
  shown: readonly Shown[],
  now: Date,
): Promise<void> {
  if (shown.length === 0) return;
  const rows = shown.flatMap(({ otherId, drawnFrom }, n) => [
    [`other${n}`, otherId],
    [`drawn${n}`, drawnFrom],
  ]);
  await impressions(store, { organisationId, now, ...Object.fromEntries(rows) }, { count: shown.length });
}

/** Who was shown to an organisation. */
export async function listShown(
  { t, q }: Store,
  organisationIds: readonly OrganisationId[],
): Promise<Map<OrganisationId, Set<string>>> {
  const shown = new Map<OrganisationId, Set<string>>();
  for (const ids of chunksOf(organisationIds)) {
    const { organisationId, otherId } = t.matchImpressions;
    for (const row of await q
      .select({ organisationId, otherId })
      .from(t.matchImpressions)
      .where(inArray(organisationId, ids))) {
      const known = shown.get(row.organisationId) ?? new Set();
      shown.set(row.organisationId, known.add(row.otherId));
    }
  }
  return shown;
}
