import type { Id } from '@jumelage/domain/ids';
import type { Language, TextOrigin } from '@jumelage/domain/language';
import type { CooperationDirection, CooperationKind, Country, OrganisationKind, Sector, Stage } from '@jumelage/domain/organisation';
import type { Reader } from '@jumelage/domain/side';
import { namesItself } from '@jumelage/domain/teaser';
import { and, asc, count, eq, exists, gt, inArray, max, type SQL, sql } from 'drizzle-orm';
import { foldText } from '../search-terms.ts';
import type { Store } from '../store.ts';
import { indexOrganisation, searchTable } from './organisation-search.ts';
import { organisationsShownTo } from './sides.ts';

type OrganisationId = Id<'organisation'>;
export type OrganisationRow = Store['t']['organisations']['$inferSelect'];
export type TextRow = Store['t']['organisationTexts']['$inferSelect'];
export type CooperationRow = Store['t']['cooperations']['$inferSelect'];
export type RaiseRow = Store['t']['raises']['$inferSelect'];
export type ThesisRow = Store['t']['theses']['$inferSelect'];

/** An organisation with every section of its profile. */
export type Profile = {
  readonly row: OrganisationRow;
  /** The hash of its picture, if it has one. */
  readonly picture: string | null;
  readonly texts: readonly TextRow[];
  readonly cooperations: readonly CooperationRow[];
  readonly raise: RaiseRow | undefined;
  readonly thesis: ThesisRow | undefined;
};

function grouped<Row extends { readonly organisationId: OrganisationId }>(rows: readonly Row[]): Map<OrganisationId, Row[]> {
  const groups = new Map<OrganisationId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.organisationId);
    if (group) group.push(row);
    else groups.set(row.organisationId, [row]);
  }
  return groups;
}

/** Whole profiles under a condition on organisations: five statements, however many there are. */
async function profilesWhere({ t, q }: Store, where: SQL | undefined): Promise<Profile[]> {
  const ids = q.select({ id: t.organisations.id }).from(t.organisations).where(where);
  const rows = await q
    .select({ row: t.organisations, picture: t.pictures.hash })
    .from(t.organisations)
    .leftJoin(t.pictures, eq(t.pictures.organisationId, t.organisations.id))
    .where(where);
  const texts = grouped(await q.select().from(t.organisationTexts).where(inArray(t.organisationTexts.organisationId, ids)));
  const cooperations = grouped(await q.select().from(t.cooperations).where(inArray(t.cooperations.organisationId, ids)).orderBy(asc(t.cooperations.position)));
  const raises = grouped(await q.select().from(t.raises).where(inArray(t.raises.organisationId, ids)));
  const theses = grouped(await q.select().from(t.theses).where(inArray(t.theses.organisationId, ids)));
  return rows.map(({ row, picture }) => ({
    ...{ row, picture },
    texts: texts.get(row.id) ?? [],
    cooperations: cooperations.get(row.id) ?? [],
    raise: raises.get(row.id)?.[0],
    thesis: theses.get(row.id)?.[0],
  }));
}

/** A whole profile; with a reader, if it is shown to them. */
export async function findProfile(store: Store, id: OrganisationId, reader?: Reader): Promise<Profile | undefined> {
  const [profile] = await profilesWhere(store, and(eq(store.t.organisations.id, id), reader && organisationsShownTo(store, reader)));
  return profile;
}

/** What decides to whom an organisation is shown, and how it is called; undefined where it is not shown to the reader. One statement. */
export async function findShown({ t, q }: Store, id: OrganisationId, reader: Reader) {
  const { status, isAnonymous, nameLatin, nameHanzi, kind, sector, country } = t.organisations;
  const [row] = await q
    .select({ id: t.organisations.id, status, isAnonymous, nameLatin, nameHanzi, kind, sector, country })
    .from(t.organisations)
    .where(and(eq(t.organisations.id, id), organisationsShownTo({ t }, reader)));
  return row;
}

/** The newest change of any organisation; 0 where there is none. */
export async function latestChange({ t, q }: Pick<Store, 't' | 'q'>): Promise<number> {
  const [row] = await q.select({ n: max(t.organisations.changeNumber) }).from(t.organisations);
  return row?.n ?? 0;
}

/** Profiles that changed after a change number, drafts among them. */
export function profilesSince(store: Store, changeNumber: number): Promise<Profile[]> {
  return profilesWhere(store, gt(store.t.organisations.changeNumber, changeNumber));
}

type Columns = Partial<
  Omit<
    Store['t']['organisations']['$inferInsert'],
    'id' | 'status' | 'nameFolded' | 'changeNumber' | 'createdAt' | 'updatedAt' | 'isSample' | 'hasInventedParts'
  >
>;

/** What is to be written of a profile: a section that is left out stays as it is, one that is there replaces all of itself. */
export type ProfileChanges = {
  readonly columns: Columns;
  readonly texts?: readonly { readonly language: Language; readonly origin: TextOrigin; readonly tagline: string; readonly description: string }[] | undefined;
  readonly offers?: readonly NewCooperation[] | undefined;
  readonly needs?: readonly NewCooperation[] | undefined;
  readonly raise?: Omit<RaiseRow, 'organisationId'> | null | undefined;
  readonly thesis?: Omit<ThesisRow, 'organisationId'> | null | undefined;
};
export type NewCooperation = Pick<CooperationRow, 'id' | 'kind' | 'topics' | 'text'>;

/** Inserts an organisation that has nothing but its name, kind and country; `saveProfile` writes the rest. */
export async function insertOrganisation(
  { t, q }: Store,
  organisation: Pick<OrganisationRow, 'id' | 'kind' | 'nameLatin' | 'country'> & {
    readonly now: Date;
    readonly ownerId?: Id<'user'>;
    readonly isSample?: boolean;
    readonly hasInventedParts?: boolean;
    readonly shownAbroad?: boolean;
  },
): Promise<void> {
  const { now, ownerId, ...given } = organisation;
  const changeNumber = (await latestChange({ t, q })) + 1;
  const empty = { status: 'draft' as const, nameFolded: foldText(given.nameLatin), languages: [], topics: [], changeNumber, createdAt: now, updatedAt: now };
  await q.insert(t.organisations).values({ ...empty, ...given });
  if (ownerId) await q.insert(t.organisationMembers).values({ organisationId: given.id, userId: ownerId, role: 'owner' });
}

/** Writes changes of a profile and what it can be found by, as one newer change. `labelsOf` words a topic in every language. */
export async function saveProfile(
  store: Store,
  { id, changes, now, labelsOf }: { id: OrganisationId; changes: ProfileChanges; now: Date; labelsOf: (topic: string) => readonly string[] },
): Promise<void> {
  const { t, q } = store;
  const { columns, texts, offers, needs, raise, thesis } = changes;
  await q
    .update(t.organisations)
    .set({ ...columns, ...(await foldedName(store, id, columns)), changeNumber: (await latestChange(store)) + 1, updatedAt: now })
    .where(eq(t.organisations.id, id));
  if (columns.topics) {
    await q.delete(t.organisationTopics).where(eq(t.organisationTopics.organisationId, id));
    const unique = [...new Set(columns.topics)];
    if (unique.length > 0) await q.insert(t.organisationTopics).values(unique.map((topicId) => ({ organisationId: id, topicId })));
  }
  if (texts) {
    await q.delete(t.organisationTexts).where(eq(t.organisationTexts.organisationId, id));
    if (texts.length > 0) await q.insert(t.organisationTexts).values(texts.map((text) => ({ ...text, organisationId: id })));
  }
  for (const [direction, list] of [
    ['offer', offers],
    ['need', needs],
  ] as const) {
    if (!list) continue;
    await q.delete(t.cooperations).where(and(eq(t.cooperations.organisationId, id), eq(t.cooperations.direction, direction)));
    if (list.length > 0) await q.insert(t.cooperations).values(list.map((one, position) => ({ ...one, organisationId: id, direction, position })));
  }
  if (raise !== undefined) await q.delete(t.raises).where(eq(t.raises.organisationId, id));
  if (raise) await q.insert(t.raises).values({ ...raise, organisationId: id });
  if (thesis !== undefined) await q.delete(t.theses).where(eq(t.theses.organisationId, id));
  if (thesis) await q.insert(t.theses).values({ ...thesis, organisationId: id });
  const saved = await findProfile(store, id);
  if (saved) await indexOrganisation(store, id, wordsOf(saved, labelsOf));
}

/** An anonymous name sorts nothing and is found by nobody who guesses it. */
const anonymousName = '~';

async function foldedName({ t, q }: Store, id: OrganisationId, { nameLatin, isAnonymous }: Columns): Promise<{ nameFolded?: string }> {
  if (nameLatin === undefined && isAnonymous === undefined) return {};
  const [was] = await q
    .select({ nameLatin: t.organisations.nameLatin, isAnonymous: t.organisations.isAnonymous })
    .from(t.organisations)
    .where(eq(t.organisations.id, id));
  return { nameFolded: (isAnonymous ?? was?.isAnonymous) ? anonymousName : foldText(nameLatin ?? was?.nameLatin ?? '') };
}

function wordsOf({ row, texts, cooperations, thesis }: Profile, labelsOf: (topic: string) => readonly string[]): string[] {
  const topics = new Set([...row.topics, ...cooperations.flatMap((one) => one.topics), ...(thesis?.topicsIn ?? [])]);
  // An anonymous organisation is found by nothing that its teaser does not say.
  if (row.isAnonymous) return [...teaserTexts({ row, texts }).map(({ tagline }) => tagline), ...[...topics].flatMap(labelsOf)];
  return [
    row.nameLatin,
    row.nameHanzi ?? '',
    row.city ?? '',
    ...texts.flatMap(({ tagline, description }) => [tagline, description]),
    ...cooperations.flatMap(({ text }) => Object.values(text).map((one) => one ?? '')),
    ...[...topics].flatMap(labelsOf),
  ];
}

/** The texts of a teaser: taglines alone, without those that name the organisation after all. */
export function teaserTexts({ row, texts }: Pick<Profile, 'row' | 'texts'>): TextRow[] {
  return texts.flatMap((text) => (namesItself(text.tagline, row) ? [] : [{ ...text, description: '' }]));
}

/** Sets the status of a profile, as a newer change. */
export async function updateStatus({ t, q }: Store, id: OrganisationId, status: OrganisationRow['status'], now: Date): Promise<void> {
  const changeNumber = (await latestChange({ t, q })) + 1;
  await q.update(t.organisations).set({ status, changeNumber, updatedAt: now }).where(eq(t.organisations.id, id));
}

export type DirectoryFilter = {
  readonly q?: string | undefined;
  readonly country?: Country | undefined;
  readonly parkId?: Id<'park'> | undefined;
  readonly sector?: Sector | undefined;
  /** A topic with all below it. */
  readonly topics?: readonly string[] | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly stage?: Stage | undefined;
  readonly cooperation?: CooperationKind | undefined;
  readonly direction?: CooperationDirection | undefined;
};

/** What a card shows of an organisation. */
export type CardRows = Pick<Profile, 'row' | 'picture' | 'texts' | 'cooperations'>;

async function withCardRows({ t, q }: Store, rows: readonly Pick<Profile, 'row' | 'picture'>[]): Promise<CardRows[]> {
  const ids = rows.map(({ row }) => row.id);
  const texts = grouped(await q.select().from(t.organisationTexts).where(inArray(t.organisationTexts.organisationId, ids)));
  const cooperations = grouped(await q.select().from(t.cooperations).where(inArray(t.cooperations.organisationId, ids)).orderBy(asc(t.cooperations.position)));
  return rows.map(({ row, picture }) => ({ row, picture, texts: texts.get(row.id) ?? [], cooperations: cooperations.get(row.id) ?? [] }));
}

/** Cards by their ids, in no order: three statements. */
export async function cardsById(store: Store, ids: readonly OrganisationId[]): Promise<Map<OrganisationId, CardRows>> {
  const { t, q } = store;
  const rows = await q
    .select({ row: t.organisations, picture: t.pictures.hash })
    .from(t.organisations)
    .leftJoin(t.pictures, eq(t.pictures.organisationId, t.organisations.id))
    .where(inArray(t.organisations.id, [...ids]));
  return new Map((await withCardRows(store, rows)).map((card) => [card.row.id, card]));
}

/** One page of the published profiles that fit and are shown to the reader, the most relevant first where words are searched, else by name; four statements. */
export async function listDirectory(
  store: Store,
  filter: DirectoryFilter & { readonly reader: Reader },
  page: { readonly page: number; readonly size: number },
): Promise<{ cards: CardRows[]; total: number }> {
  const { t, q } = store;
  const o = t.organisations;
  const { organisationTopics: topics, cooperations } = t;
  const cooperates = and(
    eq(cooperations.organisationId, o.id),
    filter.cooperation && eq(cooperations.kind, filter.cooperation),
    filter.direction && eq(cooperations.direction, filter.direction),
  );
  const where = and(
    eq(o.status, 'published'),
    organisationsShownTo(store, filter.reader),
    filter.country && eq(o.country, filter.country),
    // Where an anonymous organisation sits is none of its teaser.
    filter.parkId && and(eq(o.parkId, filter.parkId), eq(o.isAnonymous, false)),
    filter.sector && eq(o.sector, filter.sector),
    filter.kind && eq(o.kind, filter.kind),
    filter.stage && eq(o.stage, filter.stage),
    filter.topics &&
      inArray(
        o.id,
        q
          .select({ id: topics.organisationId })
          .from(topics)
          .where(inArray(topics.topicId, [...filter.topics])),
      ),
    filter.cooperation || filter.direction ? exists(q.select({ id: cooperations.id }).from(cooperations).where(cooperates)) : undefined,
  );
  const found = filter.q ? searchTable(store, filter.q) : undefined;
  if (filter.q && !found) return { cards: [], total: 0 };
  const on = sql`found.organisation_id = ${o.id}`;
  const counting = q.select({ n: count() }).from(o).$dynamic();
  const [total] = await (found ? counting.innerJoin(found, on) : counting).where(where);
  const listing = q.select({ row: o, picture: t.pictures.hash }).from(o).leftJoin(t.pictures, eq(t.pictures.organisationId, o.id)).$dynamic();
  const rows = await (found ? listing.innerJoin(found, on) : listing)
    .where(where)
    .orderBy(...(found ? [sql`found.rank`] : []), asc(o.nameFolded), asc(o.id))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
  return {
    cards: await withCardRows(store, rows),
    total: total?.n ?? 0,
  };
}
