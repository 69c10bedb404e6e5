import type { Id } from '@jumelage/domain/ids';
import type { Language, TextOrigin } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';
import { redact } from '@jumelage/domain/redaction';
import type { Reader } from '@jumelage/domain/side';
import { namelessSortKey, organisationSortKey } from '@jumelage/domain/sort-key';
import { namesItself } from '@jumelage/domain/teaser';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { nameTerms } from '../search-terms.ts';
import type { Store } from '../store.ts';
import { indexOrganisation } from './organisation-search.ts';
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

export function grouped<Row extends { readonly organisationId: OrganisationId }>(
  rows: readonly Row[],
): Map<OrganisationId, Row[]> {
  const groups = new Map<OrganisationId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.organisationId);
    if (group) group.push(row);
    else groups.set(row.organisationId, [row]);
  }
  return groups;
}

/** The profiles to read whole: one of them, for a reader or for nobody, or some by their ids. */
type Which = { readonly by: 'id'; readonly reader: 'nobody' | 'restricted' | 'seesAll' } | { readonly by: 'ids' };

type WhichValues = {
  readonly id: OrganisationId;
  readonly countries: readonly Country[];
  readonly known: readonly OrganisationId[];
  readonly ids: readonly OrganisationId[];
};

function isWhich(store: Store, { id, countries, known, ids }: Slots<WhichValues>, which: Which): SQL | undefined {
  const o = store.t.organisations;
  if (which.by === 'ids') return isOneOf(store, o.id, ids);
  return and(
    eq(o.id, id),
    which.reader === 'nobody'
      ? undefined
      : organisationsShownTo(store, { countries, known, seesAll: which.reader === 'seesAll' }),
  );
}

const rowsOfProfiles = prepared((store, slots: Slots<WhichValues>, which: Which) => {
  const { t, q } = store;
  return q
    .select({ row: t.organisations, picture: t.pictures.hash })
    .from(t.organisations)
    .leftJoin(t.pictures, eq(t.pictures.organisationId, t.organisations.id))
    .where(isWhich(store, slots, which));
});

const idsOfProfiles = (store: Store, slots: Slots<WhichValues>, which: Which) =>
  store.q
    .select({ id: store.t.organisations.id })
    .from(store.t.organisations)
    .where(isWhich(store, slots, which));

const textsOfProfiles = prepared((store, slots: Slots<WhichValues>, which: Which) => {
  const { organisationTexts: of } = store.t;
  return store.q
    .select()
    .from(of)
    .where(inArray(of.organisationId, idsOfProfiles(store, slots, which)));
});

const cooperationsOfProfiles = prepared((store, slots: Slots<WhichValues>, which: Which) => {
  const { cooperations: of } = store.t;
  return store.q
    .select()
    .from(of)
    .where(inArray(of.organisationId, idsOfProfiles(store, slots, which)))
    .orderBy(asc(of.position));
});

const raisesOfProfiles = prepared((store, slots: Slots<WhichValues>, which: Which) => {
  const { raises: of } = store.t;
  return store.q
    .select()
    .from(of)
    .where(inArray(of.organisationId, idsOfProfiles(store, slots, which)));
});

const thesesOfProfiles = prepared((store, slots: Slots<WhichValues>, which: Which) => {
  const { theses: of } = store.t;
  return store.q
    .select()
    .from(of)
    .where(inArray(of.organisationId, idsOfProfiles(store, slots, which)));
});

/** Reads whole profiles in five statements, however many there are. */
async function listProfiles(store: Store, values: WhichValues, which: Which): Promise<Profile[]> {
  const rows = await rowsOfProfiles(store, values, which);
  const texts = grouped(await textsOfProfiles(store, values, which));
  const cooperations = grouped(await cooperationsOfProfiles(store, values, which));
  const raises = grouped(await raisesOfProfiles(store, values, which));
  const theses = grouped(await thesesOfProfiles(store, values, which));
  return rows.map(({ row, picture }) => ({
    ...{ row, picture },
    texts: texts.get(row.id) ?? [],
    cooperations: cooperations.get(row.id) ?? [],
    raise: raises.get(row.id)?.[0],
    thesis: theses.get(row.id)?.[0],
  }));
}

/** Reads a whole profile; with a reader, only if it is shown to them. */
export async function findProfile(store: Store, id: OrganisationId, reader?: Reader): Promise<Profile | undefined> {
  const values = { id, countries: reader?.countries ?? [], known: reader?.known ?? [], ids: [] };
  const [profile] = await listProfiles(store, values, {
    by: 'id',
    reader: reader ? (reader.seesAll ? 'seesAll' : 'restricted') : 'nobody',
  });
  return profile;
}

type OneShown = Pick<WhichValues, 'id' | 'countries' | 'known'>;

const shownOrganisation = prepared(
  (store, { id, countries, known }: Slots<OneShown>, { seesAll }: Pick<Reader, 'seesAll'>) => {
    const o = store.t.organisations;
    const { status, isAnonymous, nameLatin, nameHanzi, kind, sector, country } = o;
    return store.q
      .select({ id: o.id, status, isAnonymous, nameLatin, nameHanzi, kind, sector, country })
      .from(o)
      .where(and(eq(o.id, id), organisationsShownTo(store, { countries, known, seesAll })));
  },
);

/**
 * Reads what decides who sees an organisation, and under which name; undefined where it is not shown to the reader. One
 * statement.
 */
export async function findShown(store: Store, id: OrganisationId, { countries, known, seesAll }: Reader) {
  const [row] = await shownOrganisation(store, { id, countries, known }, { seesAll });
  return row;
}

/** Reads whole profiles by their ids, in no order; missing ones are left out. */
export function profilesById(store: Store, ids: readonly OrganisationId[]): Promise<Profile[]> {
  return listProfiles(store, { id: 'org_', countries: [], known: [], ids }, { by: 'ids' });
}

type Columns = Partial<
  Omit<
    Store['t']['organisations']['$inferInsert'],
    | 'id'
    | 'status'
    | 'nameSort'
    | 'createdAt'
    | 'updatedAt'
    | 'isSample'
    | 'hasInventedParts'
    | 'countryConfirmedAt'
    | 'draftedByEventId'
  >
>;

/** The sections of a profile to write: one that is left out stays as it is, one that is given replaces the old one. */
export type ProfileChanges = {
  readonly columns: Columns;
  readonly texts?:
    | readonly {
        readonly language: Language;
        readonly origin: TextOrigin;
        readonly tagline: string;
        readonly description: string;
      }[]
    | undefined;
  readonly offers?: readonly NewCooperation[] | undefined;
  readonly needs?: readonly NewCooperation[] | undefined;
  readonly raise?: Omit<RaiseRow, 'organisationId'> | null | undefined;
  readonly thesis?: Omit<ThesisRow, 'organisationId'> | null | undefined;
};

export type NewCooperation = Pick<CooperationRow, 'id' | 'kind' | 'topics' | 'text'>;

/** Inserts an organisation that has nothing but its name, kind and country; `saveProfile` writes the rest. */
export async function insertOrganisation(
  store: Store,
  organisation: Pick<OrganisationRow, 'id' | 'kind' | 'nameLatin' | 'country'> & {
    readonly now: Date;
    readonly ownerId?: Id<'user'>;
    readonly isSample?: boolean;
    readonly countryConfirmedAt?: Date;
    readonly hasInventedParts?: boolean;
    readonly shownAbroad?: boolean;
  },
): Promise<void> {
  const { t, q } = store;
  const { now, ownerId, ...given } = organisation;
  const empty = {
    status: 'draft' as const,
    nameSort: organisationSortKey(given),
    languages: [],
    topics: [],
    createdAt: now,
    updatedAt: now,
  };
  await q.insert(t.organisations).values({ ...empty, ...given });
  if (ownerId)
    await q.insert(t.organisationMembers).values({ organisationId: given.id, userId: ownerId, role: 'owner' });
}

/** Writes changes of a profile and what it can be found by. `labelsOf` words a topic in every language. */
export async function saveProfile(
  store: Store,
  {
    id,
    changes,
    now,
    labelsOf,
  }: { id: OrganisationId; changes: ProfileChanges; now: Date; labelsOf: (topic: string) => readonly string[] },
): Promise<void> {
  const { t, q } = store;
  const { columns, texts, offers, needs, raise, thesis } = changes;
  // The confirmation of one country does not hold for another.
  const confirmed =
    columns.country === undefined
      ? {}
      : {
          countryConfirmedAt: sql`case when ${t.organisations.country} = ${columns.country} then ${t.organisations.countryConfirmedAt} end`,
        };
  await q
    .update(t.organisations)
    .set({ ...columns, ...confirmed, ...(await nameOrder(store, id, columns)), updatedAt: now })
    .where(eq(t.organisations.id, id));
  if (columns.topics) {
    await q.delete(t.organisationTopics).where(eq(t.organisationTopics.organisationId, id));
    const unique = [...new Set(columns.topics)];
    if (unique.length > 0)
      await q.insert(t.organisationTopics).values(unique.map((topicId) => ({ organisationId: id, topicId })));
  }
  if (texts) {
    await q.delete(t.organisationTexts).where(eq(t.organisationTexts.organisationId, id));
    if (texts.length > 0)
      await q.insert(t.organisationTexts).values(texts.map((text) => ({ ...text, organisationId: id })));
  }
  for (const [direction, list] of [
    ['offer', offers],
    ['need', needs],
  ] as const) {
    if (!list) continue;
    await q
      .delete(t.cooperations)
      .where(and(eq(t.cooperations.organisationId, id), eq(t.cooperations.direction, direction)));
    if (list.length > 0)
      await q
        .insert(t.cooperations)
        .values(list.map((one, position) => ({ ...one, organisationId: id, direction, position })));
  }
  if (raise !== undefined) await q.delete(t.raises).where(eq(t.raises.organisationId, id));
  if (raise) await q.insert(t.raises).values({ ...raise, organisationId: id });
  if (thesis !== undefined) await q.delete(t.theses).where(eq(t.theses.organisationId, id));
  if (thesis) await q.insert(t.theses).values({ ...thesis, organisationId: id });
  const saved = await findProfile(store, id);
  if (saved) await indexOrganisation(store, id, wordsOf(saved, labelsOf));
}

/**
 * Computes the sort key of a name. An anonymous organisation has none, so that its neighbours do not give its name
 * away.
 */
const nameSortOf = (row: Pick<OrganisationRow, 'nameLatin' | 'nameHanzi' | 'isAnonymous'>) =>
  row.isAnonymous ? namelessSortKey : organisationSortKey(row);

async function nameOrder({ t, q }: Store, id: OrganisationId, changes: Columns): Promise<{ nameSort?: string }> {
  if (changes.nameLatin === undefined && changes.nameHanzi === undefined && changes.isAnonymous === undefined)
    return {};
  const { nameLatin, nameHanzi, isAnonymous } = t.organisations;
  const [was] = await q
    .select({ nameLatin, nameHanzi, isAnonymous })
    .from(t.organisations)
    .where(eq(t.organisations.id, id));
  return was ? { nameSort: nameSortOf({ ...was, ...definedOf(changes) }) } : {};
}

const definedOf = ({ nameLatin, nameHanzi, isAnonymous }: Columns) => ({
  ...(nameLatin === undefined ? {} : { nameLatin }),
  ...(nameHanzi === undefined ? {} : { nameHanzi }),
  ...(isAnonymous === undefined ? {} : { isAnonymous }),
});

/**
 * Rewrites, for some organisations, what is derived from their texts: the name's order, and what they can be found
 * by.
 */
export async function rederiveOrganisations(
  store: Store,
  ids: readonly OrganisationId[],
  labelsOf: (topic: string) => readonly string[],
): Promise<void> {
  const { t, q } = store;
  for (const profile of await profilesById(store, ids)) {
    const { row } = profile;
    const nameSort = nameSortOf(row);
    if (row.nameSort !== nameSort)
      await q.update(t.organisations).set({ nameSort }).where(eq(t.organisations.id, row.id));
    await indexOrganisation(store, row.id, wordsOf(profile, labelsOf));
  }
}

function wordsOf(
  { row, texts, cooperations, thesis }: Profile,
  labelsOf: (topic: string) => readonly string[],
): string[] {
  const topics = new Set([...row.topics, ...cooperations.flatMap((one) => one.topics), ...(thesis?.topicsIn ?? [])]);
  // An anonymous organisation is found by nothing that its teaser does not say.
  if (row.isAnonymous)
    return [...teaserTexts({ row, texts }).map(({ tagline }) => tagline), ...[...topics].flatMap(labelsOf)];
  return [
    row.nameLatin,
    ...nameTerms(row.nameLatin),
    row.nameHanzi ?? '',
    ...(row.city ? [row.city, ...nameTerms(row.city)] : []),
    ...texts.flatMap(({ tagline, description }) => [tagline, description]),
    ...cooperations.flatMap(({ text }) => Object.values(text).map((one) => one ?? '')),
    ...[...topics].flatMap(labelsOf),
  ];
}

const teaserText = { kept: ['organisationId', 'language', 'origin', 'tagline'], blanks: { description: '' } } as const;

/** Selects the texts of a teaser: taglines alone, without those that name the organisation after all. */
export function teaserTexts({ row, texts }: Pick<Profile, 'row' | 'texts'>): TextRow[] {
  return texts.flatMap((text) => (namesItself(text.tagline, row) ? [] : [redact(text, teaserText)]));
}

/** Sets the status of a profile; its first publication keeps its day, whatever comes after it. */
export async function updateStatus(
  { t, q }: Store,
  id: OrganisationId,
  status: OrganisationRow['status'],
  now: Date,
): Promise<void> {
  const { publishedAt } = t.organisations;
  const published = status === 'published' && {
    publishedAt: sql`coalesce(${publishedAt}, ${sql.param(now, publishedAt)})`,
  };
  await q
    .update(t.organisations)
    .set({ status, updatedAt: now, ...published })
    .where(eq(t.organisations.id, id));
}

export async function findNameOf({ t, q }: Store, organisationId: OrganisationId) {
  const { id, nameLatin } = t.organisations;
  const [row] = await q.select({ nameLatin }).from(t.organisations).where(eq(id, organisationId));
  return row;
}
