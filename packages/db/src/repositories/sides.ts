import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import type { Reader } from '@jumelage/domain/side';
import { eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** The countries of a user's organisations: their side. */
export async function countriesOf({ t, q }: Store, userId: Id<'user'>): Promise<Country[]> {
  const rows = await q
    .selectDistinct({ country: t.organisations.country })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(eq(t.organisationMembers.userId, userId));
  return rows.map((row) => row.country);
}

/** The condition under which organisations are shown to a reader: `isShownTo` of the domain, in SQL. */
export function organisationsShownTo({ t }: Pick<Store, 't'>, { countries, seesAll }: Reader): SQL | undefined {
  const { country, shownAbroad } = t.organisations;
  return seesAll ? undefined : or(eq(shownAbroad, true), countries.length > 0 ? inArray(country, [...countries]) : undefined);
}

/** The same of participants, where their organisations are joined: these tell the country, and each person agreed for themselves. */
export function participantsShownTo({ t }: Pick<Store, 't'>, { countries, seesAll }: Reader): SQL | undefined {
  const { shownAbroad } = t.participants;
  return seesAll ? undefined : or(eq(shownAbroad, true), countries.length > 0 ? inArray(t.organisations.country, [...countries]) : undefined);
}
