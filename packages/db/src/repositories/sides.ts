import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import type { Reader } from '@jumelage/domain/side';
import { eq, inArray, or, type Placeholder, type SQL } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

const ownCountries = prepared(({ t, q }, { userId }: Slots<{ userId: Id<'user'> }>) =>
  q
    .selectDistinct({ country: t.organisations.country })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

/** The countries of a user's organisations: their side. */
export async function countriesOf(store: Store, userId: Id<'user'>): Promise<Country[]> {
  const rows = await ownCountries(store, { userId });
  return rows.map((row) => row.country);
}

/** The reader of a statement that is built once: whether they see all is told from its text, their countries come with each call. */
export type ReaderSlots = { readonly countries: Placeholder; readonly seesAll: boolean };

const isOfSide = ({ t, engine }: Pick<Store, 't' | 'engine'>, countries: Reader['countries'] | Placeholder): SQL | undefined => {
  if (!('length' in countries)) return isOneOf({ engine }, t.organisations.country, countries);
  return countries.length > 0 ? inArray(t.organisations.country, [...countries]) : undefined;
};

/** The condition under which organisations are shown to a reader: `isShownTo` of the domain, in SQL. */
export function organisationsShownTo(store: Pick<Store, 't' | 'engine'>, { countries, seesAll }: Reader | ReaderSlots): SQL | undefined {
  return seesAll ? undefined : or(eq(store.t.organisations.shownAbroad, true), isOfSide(store, countries));
}

/** The same of participants, where their organisations are joined: these tell the country, and each person agreed for themselves. */
export function participantsShownTo(store: Pick<Store, 't' | 'engine'>, { countries, seesAll }: Reader | ReaderSlots): SQL | undefined {
  return seesAll ? undefined : or(eq(store.t.participants.shownAbroad, true), isOfSide(store, countries));
}
