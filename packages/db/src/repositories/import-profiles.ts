import type { Id } from '@jumelage/domain/ids';
import { showingStatuses } from '@jumelage/domain/import';
import { lacksForPublication } from '@jumelage/domain/profile';
import { and, asc, eq, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import { chunksOf, locked, type Store } from '../store.ts';
import { unindexOrganisation } from './organisation-search.ts';

type OrganisationId = Id<'organisation'>;
export type ImportTextRow = Store['t']['importTexts']['$inferSelect'];

/** Writes down texts that came with a list, to be read into profiles; what an organisation has waiting stays. */
export async function insertImportTexts({ t, q }: Store, rows: readonly ImportTextRow[]): Promise<void> {
  for (const chunk of chunksOf(rows)) await q.insert(t.importTexts).values(chunk).onConflictDoNothing();
}

/** Lists texts that wait to be read, the oldest first; of these organisations alone, where some are named. */
export function listImportTexts(
  { t, q }: Store,
  { most, of }: { readonly most: number; readonly of?: readonly OrganisationId[] | undefined },
): Promise<ImportTextRow[]> {
  const { importTexts: i } = t;
  return q
    .select()
    .from(i)
    .where(of ? inArray(i.organisationId, [...of].slice(0, most)) : undefined)
    .orderBy(asc(i.createdAt), asc(i.organisationId))
    .limit(most);
}

/** Takes the texts of an organisation out of those that wait; false where somebody else did. */
export async function takeImportTexts({ t, q }: Store, organisationId: OrganisationId): Promise<boolean> {
  const { importTexts: i } = t;
  const taken = await q.delete(i).where(eq(i.organisationId, organisationId)).returning({ id: i.organisationId });
  return taken.length > 0;
}

/** Selects organisations that an import drafted and that nobody belongs to. */
function ownerless({ t, q }: Store, ids: readonly OrganisationId[]) {
  const { organisations: o, organisationMembers: m } = t;
  const members = q.select({ one: sql`1` }).from(m).where(eq(m.organisationId, o.id));
  return and(inArray(o.id, [...ids]), isNotNull(o.draftedByEventId), isNull(o.mergedIntoId), notExists(members));
}

/** Lists those of some organisations that an import drafted, that nobody belongs to, and whose profile is empty. */
export async function listEmptyDrafts(
  store: Store,
  ids: readonly OrganisationId[],
  breathe?: () => Promise<void> | undefined,
): Promise<OrganisationId[]> {
  const { t, q } = store;
  const o = t.organisations;
  const texts = q.select({ one: sql`1` }).from(t.organisationTexts).where(eq(t.organisationTexts.organisationId, o.id));
  const empty: OrganisationId[] = [];
  for (const some of chunksOf(ids)) {
    const rows = await q
      .select({ id: o.id })
      .from(o)
      .where(and(ownerless(store, some), notExists(texts)));
    empty.push(...rows.map(({ id }) => id));
    await breathe?.();
  }
  return empty;
}

/**
 * Publishes profiles that nobody owns yet while somebody of them is known to agree to be shown to the other country, and
 * makes them drafts again otherwise. To be called when what is declared of people changes, or who comes for them.
 */
export async function followDeclarations(
  store: Store,
  ids: Iterable<OrganisationId>,
  now: Date,
  breathe?: () => Promise<void> | undefined,
): Promise<void> {
  const all = [...new Set(ids)];
  if (all.length === 0) return;
  const { t, q } = store;
  const { organisations: o, participants: p, organisationTexts, theses } = t;
  // Of two who change what is declared at once the second decides by the first's.
  await locked(store, [{ kind: 'changes', id: 'organisations' }]);
  for (const some of chunksOf(all)) {
    const rows = await q
      .select({ id: o.id, kind: o.kind, sector: o.sector, status: o.status })
      .from(o)
      .where(ownerless(store, some));
    await breathe?.();
    if (rows.length === 0) continue;
    const own = rows.map(({ id }) => id);
    const texts = await q
      .select({ id: organisationTexts.organisationId, description: organisationTexts.description })
      .from(organisationTexts)
      .where(inArray(organisationTexts.organisationId, own));
    const sought = await q
      .select({ id: theses.organisationId, topicsIn: theses.topicsIn })
      .from(theses)
      .where(inArray(theses.organisationId, own));
    const agreed = await q
      .selectDistinct({ id: p.organisationId })
      .from(p)
      .where(and(inArray(p.organisationId, own), eq(p.shownAbroad, true), inArray(p.status, [...showingStatuses])));
    const shows = new Set(agreed.map(({ id }) => id));
    for (const row of rows) {
      const lacking = lacksForPublication({
        ...{ kind: row.kind, sector: row.sector },
        descriptions: texts.flatMap(({ id, description }) => (id === row.id ? [description] : [])),
        topicsSought: sought.find(({ id }) => id === row.id)?.topicsIn ?? [],
      });
      const status = shows.has(row.id) && lacking.length === 0 ? 'published' : 'draft';
      if (status === row.status) continue;
      const since = status === 'published' && {
        publishedAt: sql`coalesce(${o.publishedAt}, ${sql.param(now, o.publishedAt)})`,
      };
      await q
        .update(o)
        .set({ status, shownAbroad: status === 'published', updatedAt: now, ...since })
        .where(eq(o.id, row.id));
    }
  }
}

/**
 * Removes organisations that an import drafted, as far as nobody belongs to them or comes for them, and nobody claimed,
 * marked or joined them. Returns those that went.
 */
export async function removeUnusedDrafts(
  store: Store,
  ids: readonly OrganisationId[],
  breathe?: () => Promise<void> | undefined,
): Promise<OrganisationId[]> {
  const { t, q } = store;
  const o = t.organisations;
  const gone: OrganisationId[] = [];
  for (const some of chunksOf(ids, 100)) {
    const unused = [
      ...[t.participants, t.ownershipClaims, t.grants, t.documents].map((table) =>
        notExists(q.select({ one: sql`1` }).from(table).where(eq(table.organisationId, o.id))),
      ),
      notExists(q.select({ one: sql`1` }).from(t.matchMarks).where(eq(t.matchMarks.otherId, o.id))),
      notExists(q.select({ one: sql`1` }).from(t.organisationMerges).where(eq(t.organisationMerges.intoId, o.id))),
    ];
    const rows = await q
      .select({ id: o.id })
      .from(o)
      .where(and(ownerless(store, some), ...unused));
    for (const { id } of rows) await unindexOrganisation(store, id);
    if (rows.length > 0)
      await q.delete(o).where(
        inArray(
          o.id,
          rows.map(({ id }) => id),
        ),
      );
    gone.push(...rows.map(({ id }) => id));
    await breathe?.();
  }
  return gone;
}
