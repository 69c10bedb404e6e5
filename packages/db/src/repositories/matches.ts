import type { Id } from '@jumelage/domain/ids';
import { type MatchMark, marksBeforeMet } from '@jumelage/domain/match';
import type { NextStep } from '@jumelage/domain/outcome';
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

const marksOf = prepared(({ t, q }, { organisationId }: Slots<{ organisationId: OrganisationId }>) =>
  q.select().from(t.matchMarks).where(eq(t.matchMarks.organisationId, organisationId)),
);

/** Lists what an organisation decided about others. */
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
    answeredStep?: NextStep | undefined;
    createdAt: Date;
  },
): Promise<void> {
  const key = and(eq(t.matchMarks.organisationId, mark.organisationId), eq(t.matchMarks.otherId, mark.otherId));
  const [before] = await q.select().from(t.matchMarks).where(key);
  const note = mark.note === undefined ? (before?.note ?? null) : mark.note;
  const createdAt = before?.mark === mark.mark ? before.createdAt : mark.createdAt;
  const answeredStep = mark.answeredStep ?? before?.answeredStep ?? null;
  if (before) await q.update(t.matchMarks).set({ mark: mark.mark, note, answeredStep, createdAt }).where(key);
  else await q.insert(t.matchMarks).values({ ...mark, note, answeredStep });
}

/**
 * Marks that the investors of a meeting met the other side: two statements, the second of which compares before it
 * sets. What an investor took further, hid or turned down stays where it is.
 */
export async function markMet({ t, q }: Store, participantIds: readonly Id<'participant'>[], now: Date): Promise<void> {
  const { id, kind } = t.organisations;
  const sides = await q
    .selectDistinct({ id, kind })
    .from(t.participants)
    .innerJoin(t.organisations, eq(id, t.participants.organisationId))
    .where(inArray(t.participants.id, [...participantIds]));
  const met = sides
    .filter((one) => one.kind === 'investor')
    .flatMap((one) =>
      sides.filter((other) => other.id !== one.id).map((other) => ({ ours: one.id, theirs: other.id })),
    );
  if (met.length === 0) return;
  const { matchMarks: m } = t;
  await q
    .insert(m)
    .values(
      met.map(({ ours, theirs }) => ({ organisationId: ours, otherId: theirs, mark: 'met' as const, createdAt: now })),
    )
    .onConflictDoUpdate({
      target: [m.organisationId, m.otherId],
      set: { mark: 'met', createdAt: now },
      setWhere: inArray(m.mark, [...marksBeforeMet]),
    });
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

/** Records what an organisation was shown: one statement, whatever the number. */
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

/** Lists the organisations that were shown to each of some others. */
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
