import type { Id } from '@jumelage/domain/ids';
import type {
  CooperationDirection,
  CooperationKind,
  Country,
  OrganisationKind,
  Sector,
  Stage,
} from '@jumelage/domain/organisation';
import type { Reader } from '@jumelage/domain/side';
import { and, asc, count, desc, eq, exists, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { searchTable, toSearchQuery } from './organisation-search.ts';
import { grouped, type Profile } from './organisations.ts';
import { organisationsShownTo } from './sides.ts';

type OrganisationId = Id<'organisation'>;

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
  /** Those alone that are shown to visitors. */
  readonly isPublic?: true | undefined;
  /** Those alone that were first published after an instant. */
  readonly since?: Date | undefined;
};

const directoryFilters = [
  'q',
  'country',
  'parkId',
  'sector',
  'topics',
  'kind',
  'stage',
  'cooperation',
  'direction',
  'isPublic',
  'since',
] as const satisfies (keyof DirectoryFilter)[];

/** The rows that make a card of an organisation. */
export type CardRows = Pick<Profile, 'row' | 'picture' | 'texts' | 'cooperations'>;

type Ids = { readonly ids: readonly OrganisationId[] };

const textsOf = prepared(({ t, q, engine }, { ids }: Slots<Ids>) =>
  q
    .select()
    .from(t.organisationTexts)
    .where(isOneOf({ engine }, t.organisationTexts.organisationId, ids)),
);

const cooperationsOf = prepared(({ t, q, engine }, { ids }: Slots<Ids>) =>
  q
    .select()
    .from(t.cooperations)
    .where(isOneOf({ engine }, t.cooperations.organisationId, ids))
    .orderBy(asc(t.cooperations.position)),
);

async function withCardRows(store: Store, rows: readonly Pick<Profile, 'row' | 'picture'>[]): Promise<CardRows[]> {
  const ids = rows.map(({ row }) => row.id);
  const texts = grouped(await textsOf(store, { ids }));
  const cooperations = grouped(await cooperationsOf(store, { ids }));
  return rows.map(({ row, picture }) => ({
    row,
    picture,
    texts: texts.get(row.id) ?? [],
    cooperations: cooperations.get(row.id) ?? [],
  }));
}

const organisationsByIds = prepared(({ t, q, engine }, { ids }: Slots<Ids>) =>
  q
    .select({ row: t.organisations, picture: t.pictures.hash })
    .from(t.organisations)
    .leftJoin(t.pictures, eq(t.pictures.organisationId, t.organisations.id))
    .where(isOneOf({ engine }, t.organisations.id, ids)),
);

/** Reads cards by their ids, in no order: three statements. */
export async function cardsById(store: Store, ids: readonly OrganisationId[]): Promise<Map<OrganisationId, CardRows>> {
  const rows = await organisationsByIds(store, { ids });
  return new Map((await withCardRows(store, rows)).map((card) => [card.row.id, card]));
}

type DirectoryValues = Required<Omit<DirectoryFilter, 'q'>> & {
  readonly countries: readonly Country[];
  readonly known: readonly OrganisationId[];
  readonly words: string;
  readonly limit: number;
  readonly offset: number;
};

/** The filters of the directory in use: each combination is a statement of its own. */
type DirectoryShape = { readonly by: readonly (keyof DirectoryFilter)[]; readonly seesAll: boolean };

function isListed(store: Store, slots: Slots<DirectoryValues>, { by, seesAll }: DirectoryShape): SQL | undefined {
  const { t, q } = store;
  const { organisations: o, organisationTopics: topics, cooperations } = t;
  const has = (name: keyof DirectoryFilter) => by.includes(name);
  const cooperates = and(
    eq(cooperations.organisationId, o.id),
    has('cooperation') ? eq(cooperations.kind, slots.cooperation) : undefined,
    has('direction') ? eq(cooperations.direction, slots.direction) : undefined,
  );
  return and(
    eq(o.status, 'published'),
    has('isPublic') ? eq(o.isPublic, true) : undefined,
    has('since') ? gt(o.publishedAt, slots.since) : undefined,
    organisationsShownTo(store, { countries: slots.countries, known: slots.known, seesAll }),
    has('country') ? eq(o.country, slots.country) : undefined,
    // Where an anonymous organisation sits is none of its teaser.
    has('parkId') ? and(eq(o.parkId, slots.parkId), eq(o.isAnonymous, false)) : undefined,
    has('sector') ? eq(o.sector, slots.sector) : undefined,
    has('kind') ? eq(o.kind, slots.kind) : undefined,
    has('stage') ? eq(o.stage, slots.stage) : undefined,
    has('topics')
      ? inArray(
          o.id,
          q
            .select({ id: topics.organisationId })
            .from(topics)
            .where(isOneOf(store, topics.topicId, slots.topics)),
        )
      : undefined,
    has('cooperation') || has('direction')
      ? exists(q.select({ id: cooperations.id }).from(cooperations).where(cooperates))
      : undefined,
  );
}

const countOfDirectory = prepared((store, slots: Slots<DirectoryValues>, shape: DirectoryShape) => {
  const { t, q } = store;
  const counting = q.select({ n: count() }).from(t.organisations).$dynamic();
  const joined = shape.by.includes('q')
    ? counting.innerJoin(searchTable(store, slots.words), sql`found.organisation_id = ${t.organisations.id}`)
    : counting;
  return joined.where(isListed(store, slots, shape));
});

const pageOfDirectory = prepared((store, slots: Slots<DirectoryValues>, shape: DirectoryShape) => {
  const { t, q } = store;
  const o = t.organisations;
  const isSearch = shape.by.includes('q');
  const listing = q
    .select({ row: o, picture: t.pictures.hash })
    .from(o)
    .leftJoin(t.pictures, eq(t.pictures.organisationId, o.id))
    .$dynamic();
  return (isSearch ? listing.innerJoin(searchTable(store, slots.words), sql`found.organisation_id = ${o.id}`) : listing)
    .where(isListed(store, slots, shape))
    .orderBy(...(isSearch ? [sql`found.rank`] : []), asc(o.nameSort), asc(o.id))
    .limit(slots.limit)
    .offset(slots.offset);
});

const idsOfDirectory = prepared((store, slots: Slots<DirectoryValues>, shape: DirectoryShape) => {
  const o = store.t.organisations;
  return store.q
    .select({ id: o.id })
    .from(o)
    .where(isListed(store, slots, shape))
    .orderBy(asc(o.nameSort), asc(o.id));
});

const newIdsOfDirectory = prepared((store, slots: Slots<DirectoryValues>, shape: DirectoryShape) => {
  const o = store.t.organisations;
  const listing = store.q.select({ id: o.id }).from(o).$dynamic();
  return (
    shape.by.includes('q')
      ? listing.innerJoin(searchTable(store, slots.words), sql`found.organisation_id = ${o.id}`)
      : listing
  )
    .where(isListed(store, slots, shape))
    .orderBy(desc(o.publishedAt), asc(o.id));
});

/** Lists the profiles that match, are shown to the reader and came after an instant, the newest first: one statement. */
export async function listNewIds(
  store: Store,
  { reader, ...filter }: DirectoryFilter & { readonly reader: Reader; readonly since: Date },
): Promise<OrganisationId[]> {
  const words = filter.q ? toSearchQuery(store, filter.q) : '';
  if (filter.q && words === undefined) return [];
  const shape = { by: directoryFilters.filter((name) => filter[name]), seesAll: reader.seesAll };
  const { countries, known } = reader;
  const rows = await newIdsOfDirectory(store, { ...filter, countries, known, words } as DirectoryValues, shape);
  return rows.map(({ id }) => id);
}

/** Lists the page of those that score best, and by name where they score alike. */
async function pageByScore(
  store: Store,
  values: DirectoryValues,
  shape: DirectoryShape,
  scoreOf: (id: OrganisationId) => number,
): Promise<{ cards: CardRows[]; total: number }> {
  const scored = (await idsOfDirectory(store, values, shape)).map(({ id }) => ({ id, score: scoreOf(id) }));
  scored.sort((a, b) => b.score - a.score);
  const page = scored.slice(values.offset, values.offset + values.limit).map(({ id }) => id);
  const cards = await cardsById(store, page);
  return { cards: page.flatMap((id) => cards.get(id) ?? []), total: scored.length };
}

/** Finds the first few of the directory by words, the most relevant first; three statements. */
export async function searchDirectory(
  store: Store,
  { reader, q }: { readonly reader: Reader; readonly q: string },
  limit: number,
): Promise<CardRows[]> {
  const words = toSearchQuery(store, q);
  if (words === undefined) return [];
  const { countries, known, seesAll } = reader;
  // What the shape leaves out is not sent.
  const values = { countries, known, words, limit, offset: 0 } as unknown as DirectoryValues;
  const rows = await pageOfDirectory(store, values, { by: ['q'], seesAll });
  return rows.length > 0 ? withCardRows(store, rows) : [];
}

/**
 * Lists one page of the published profiles that match and are shown to the reader, by relevance where words are
 * searched, else by score where there is one, else by name; four statements.
 */
export async function listDirectory(
  store: Store,
  { reader, ...filter }: DirectoryFilter & { readonly reader: Reader },
  page: { readonly page: number; readonly size: number },
  scoreOf?: (id: OrganisationId) => number,
): Promise<{ cards: CardRows[]; total: number }> {
  const words = filter.q ? toSearchQuery(store, filter.q) : '';
  if (filter.q && words === undefined) return { cards: [], total: 0 };
  const by = directoryFilters.filter((name) => filter[name]);
  const shape: DirectoryShape = { by, seesAll: reader.seesAll };
  const values = {
    ...filter,
    countries: reader.countries,
    known: reader.known,
    words,
    limit: page.size,
    offset: (page.page - 1) * page.size,
  } as DirectoryValues;
  if (scoreOf && !filter.q) return pageByScore(store, values, shape, scoreOf);
  const [total] = await countOfDirectory(store, values, shape);
  const rows = await pageOfDirectory(store, values, shape);
  return {
    cards: await withCardRows(store, rows),
    total: total?.n ?? 0,
  };
}
