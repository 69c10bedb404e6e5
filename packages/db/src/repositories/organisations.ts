import type { Id } from '@jumelage/domain/ids';
import type { Trilingual } from '@jumelage/domain/language';
import type { CooperationDirection } from '@jumelage/domain/organisation';
import { and, asc, count, eq, exists, gt, inArray, max, type SQL, sql } from 'drizzle-orm';
import { foldText } from '../search-terms.ts';
import { chunksOf, type Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

export type OrganisationRow = Store['t']['organisations']['$inferSelect'];
export type TextRow = Omit<Store['t']['organisationTexts']['$inferSelect'], 'organisationId'>;
export type CooperationRow = Omit<Store['t']['cooperations']['$inferSelect'], 'organisationId' | 'position'>;
export type RaiseRow = Omit<Store['t']['raises']['$inferSelect'], 'organisationId'>;
export type ThesisRow = Omit<Store['t']['theses']['$inferSelect'], 'organisationId'>;

/** All that an organisation tells of itself. */
export type Profile = {
  readonly organisation: OrganisationRow;
  readonly texts: readonly TextRow[];
  readonly cooperations: readonly CooperationRow[];
  readonly raise: RaiseRow | undefined;
  readonly thesis: ThesisRow | undefined;
};

/** The parts of a profile to write: a part that is absent stays, null takes it away. */
export type ProfileChanges = {
  readonly organisation?: Partial<Omit<OrganisationRow, 'id' | 'changeNumber' | 'nameFolded'>>;
  readonly texts?: readonly TextRow[];
  readonly offers?: readonly Omit<CooperationRow, 'direction'>[] | undefined;
  readonly needs?: readonly Omit<CooperationRow, 'direction'>[] | undefined;
  readonly raise?: RaiseRow | null | undefined;
  readonly thesis?: ThesisRow | null | undefined;
};

/** The next number of the count of changes across all organisations; inside the transaction that uses it. */
export async function nextChangeNumber({ t, q }: Store): Promise<number> {
  const [last] = await q.select({ n: max(t.organisations.changeNumber) }).from(t.organisations);
  return (last?.n ?? 0) + 1;
}

/** Names in both scripts, folded for sorting and for finding an organisation again. */
export function foldedName(nameLatin: string): string {
  return foldText(nameLatin);
}

/** Writes a new organisation, empty but for its row. */
export async function insertOrganisation(store: Store, row: Omit<OrganisationRow, 'changeNumber' | 'nameFolded'>): Promise<void> {
  await store.q.insert(store.t.organisations).values({ ...row, nameFolded: foldedName(row.nameLatin), changeNumber: await nextChangeNumber(store) });
}

/** Gives a user a role in an organisation. */
export async function insertMember({ t, q }: Store, member: Store['t']['organisationMembers']['$inferInsert']): Promise<void> {
  await q.insert(t.organisationMembers).values(member);
}

/** Writes the changed parts of a profile, each replaced whole, and counts the change. */
export async function updateProfile(store: Store, id: OrganisationId, changes: ProfileChanges, now: Date): Promise<void> {
  const { t, q } = store;
  const own = changes.organisation ?? {};
  const folded = own.nameLatin === undefined ? {} : { nameFolded: foldedName(own.nameLatin) };
  await q
    .update(t.organisations)
    .set({ ...own, ...folded, changeNumber: await nextChangeNumber(store), updatedAt: now })
    .where(eq(t.organisations.id, id));
  if (own.topics) {
    await q.delete(t.organisationTopics).where(eq(t.organisationTopics.organisationId, id));
    const rows = own.topics.map((topicId) => ({ organisationId: id, topicId }));
    if (rows.length > 0) await q.insert(t.organisationTopics).values(rows);
  }
  if (changes.texts) {
    await q.delete(t.organisationTexts).where(eq(t.organisationTexts.organisationId, id));
    if (changes.texts.length > 0) await q.insert(t.organisationTexts).values(changes.texts.map((text) => ({ ...text, organisationId: id })));
  }
  await replaceCooperations(store, id, 'offer', changes.offers);
  await replaceCooperations(store, id, 'need', changes.needs);
  if (changes.raise !== undefined) {
    await q.delete(t.raises).where(eq(t.raises.organisationId, id));
    if (changes.raise) await q.insert(t.raises).values({ ...changes.raise, organisationId: id });
  }
  if (changes.thesis !== undefined) {
    await q.delete(t.theses).where(eq(t.theses.organisationId, id));
    if (changes.thesis) await q.insert(t.theses).values({ ...changes.thesis, organisationId: id });
  }
}

async function replaceCooperations({ t, q }: Store, id: OrganisationId, direction: CooperationDirection, rows: ProfileChanges['offers']): Promise<void> {
  if (!rows) return;
  await q.delete(t.cooperations).where(and(eq(t.cooperations.organisationId, id), eq(t.cooperations.direction, direction)));
  if (rows.length > 0) await q.insert(t.cooperations).values(rows.map((row, position) => ({ ...row, organisationId: id, direction, position })));
}

/** Whole profiles of these organisations, in the order of the ids: five statements for each 400. */
export async function loadProfiles({ t, q }: Store, ids: readonly OrganisationId[]): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await q.select().from(t.organisations).where(inArray(t.organisations.id, chunk));
    const texts = Map.groupBy(
      await q.select().from(t.organisationTexts).where(inArray(t.organisationTexts.organisationId, chunk)),
      (row) => row.organisationId,
    );
    const cooperations = Map.groupBy(
      await q.select().from(t.cooperations).where(inArray(t.cooperations.organisationId, chunk)).orderBy(asc(t.cooperations.position)),
      (row) => row.organisationId,
    );
    const raises = new Map((await q.select().from(t.raises).where(inArray(t.raises.organisationId, chunk))).map((row) => [row.organisationId, row]));
    const theses = new Map((await q.select().from(t.theses).where(inArray(t.theses.organisationId, chunk))).map((row) => [row.organisationId, row]));
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of chunk) {
      const organisation = byId.get(id);
      if (!organisation) continue;
      profiles.push({
        organisation,
        texts: texts.get(id) ?? [],
        cooperations: cooperations.get(id) ?? [],
        raise: raises.get(id),
        thesis: theses.get(id),
      });
    }
  }
  return profiles;
}

/** One whole profile. */
export async function findProfile(store: Store, id: OrganisationId): Promise<Profile | undefined> {
  return (await loadProfiles(store, [id]))[0];
}

/** Organisations that changed after a number, published or not, oldest change first. */
export async function changedSince({ t, q }: Store, changeNumber: number) {
  const { id, status, changeNumber: number } = t.organisations;
  return q.select({ id, status, changeNumber: number }).from(t.organisations).where(gt(number, changeNumber)).orderBy(asc(number));
}

export type DirectoryFilter = {
  readonly country?: OrganisationRow['country'] | undefined;
  readonly parkId?: Id<'park'> | undefined;
  readonly sector?: NonNullable<OrganisationRow['sector']> | undefined;
  readonly kind?: OrganisationRow['kind'] | undefined;
  readonly stage?: NonNullable<OrganisationRow['stage']> | undefined;
  /** A topic and all below it. */
  readonly topics?: readonly string[] | undefined;
  readonly cooperation?: CooperationRow['kind'] | undefined;
  readonly direction?: CooperationDirection | undefined;
};

function matching({ t, q }: Store, filter: DirectoryFilter): SQL | undefined {
  const o = t.organisations;
  const one = sql`1`;
  const ofTopic =
    filter.topics &&
    exists(
      q
        .select({ one })
        .from(t.organisationTopics)
        .where(and(eq(t.organisationTopics.organisationId, o.id), inArray(t.organisationTopics.topicId, [...filter.topics]))),
    );
  const cooperating =
    (filter.cooperation || filter.direction) &&
    exists(
      q
        .select({ one })
        .from(t.cooperations)
        .where(
          and(
            eq(t.cooperations.organisationId, o.id),
            filter.cooperation ? eq(t.cooperations.kind, filter.cooperation) : undefined,
            filter.direction ? eq(t.cooperations.direction, filter.direction) : undefined,
          ),
        ),
    );
  return and(
    eq(o.status, 'published'),
    filter.country ? eq(o.country, filter.country) : undefined,
    filter.parkId ? eq(o.parkId, filter.parkId) : undefined,
    filter.sector ? eq(o.sector, filter.sector) : undefined,
    filter.kind ? eq(o.kind, filter.kind) : undefined,
    filter.stage ? eq(o.stage, filter.stage) : undefined,
    ofTopic || undefined,
    cooperating || undefined,
  );
}

/** A page of published organisations by name: two statements. */
export async function listDirectory(store: Store, filter: DirectoryFilter, { page, size }: { page: number; size: number }) {
  const { t, q } = store;
  const where = matching(store, filter);
  const [total] = await q.select({ n: count() }).from(t.organisations).where(where);
  const rows = await q
    .select({ id: t.organisations.id })
    .from(t.organisations)
    .where(where)
    .orderBy(asc(t.organisations.nameFolded), asc(t.organisations.id))
    .limit(size)
    .offset((page - 1) * size);
  return { ids: rows.map((row) => row.id), total: total?.n ?? 0 };
}

/** Which of these organisations are published and pass the filter: one statement. */
export async function keepListed(store: Store, ids: readonly OrganisationId[], filter: DirectoryFilter): Promise<Set<OrganisationId>> {
  if (ids.length === 0) return new Set();
  const { t, q } = store;
  const rows = await q
    .select({ id: t.organisations.id })
    .from(t.organisations)
    .where(and(inArray(t.organisations.id, [...ids]), matching(store, filter)));
  return new Set(rows.map((row) => row.id));
}

/** The texts of a profile that a search looks into. */
export function searchableText({ organisation, texts, cooperations, raise }: Profile): string {
  const all = (text: Trilingual) => Object.values(text).filter(Boolean);
  return [
    organisation.nameLatin,
    organisation.nameHanzi,
    organisation.city,
    ...texts.flatMap((text) => [text.tagline, text.description]),
    ...cooperations.flatMap((one) => all(one.text)),
    ...(raise ? all(raise.use) : []),
  ]
    .filter(Boolean)
    .join('\n');
}
