import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { and, asc, count, eq } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { organisationsShownTo } from './sides.ts';

type UserId = Id<'user'>;

const organisationsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisation: t.organisations, thesis: t.theses })
    .from(t.organisations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisations.id))
    .leftJoin(t.theses, eq(t.theses.organisationId, t.organisations.id))
    .where(eq(t.organisationMembers.userId, userId))
    .orderBy(asc(t.organisations.nameSort), asc(t.organisations.id)),
);

const textLanguagesOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.organisationTexts.organisationId, language: t.organisationTexts.language })
    .from(t.organisationTexts)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisationTexts.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

const directionsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.cooperations.organisationId, direction: t.cooperations.direction })
    .from(t.cooperations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.cooperations.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

/** Lists a user's organisations with all that their completeness depends on: three statements. */
export async function ownOrganisations(store: Store, userId: UserId) {
  const rows = await organisationsOf(store, { userId });
  const texts = await textLanguagesOf(store, { userId });
  const cooperations = await directionsOf(store, { userId });
  return rows.map(({ organisation, thesis }) => ({
    ...organisation,
    thesis,
    textLanguages: texts.flatMap((text) => (text.organisationId === organisation.id ? [text.language] : [])),
    directions: cooperations.flatMap((one) => (one.organisationId === organisation.id ? [one.direction] : [])),
  }));
}

const publishedByCountry = prepared(
  (store, { countries, known }: Slots<Pick<Reader, 'countries' | 'known'>>, { seesAll }: Pick<Reader, 'seesAll'>) => {
    const { t, q } = store;
    return q
      .select({ country: t.organisations.country, n: count() })
      .from(t.organisations)
      .where(and(eq(t.organisations.status, 'published'), organisationsShownTo(store, { countries, known, seesAll })))
      .groupBy(t.organisations.country);
  },
);

/** Counts the published profiles of each country, of those that are shown to the reader. */
export function countPublishedByCountry(store: Store, { countries, known, seesAll }: Reader) {
  return publishedByCountry(store, { countries, known }, { seesAll });
}
