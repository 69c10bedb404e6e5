import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { organisationIndex, organisationKeys } from '@jumelage/domain/organisation-name';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { inPages, type Store } from '../store.ts';

/** Names under which an organisation of a country is looked for. */
export type NamedOrganisation = {
  readonly country: Country;
  readonly latin?: string | null | undefined;
  readonly hanzi?: string | null | undefined;
};

export type KnownOrganisation = {
  readonly id: Id<'organisation'>;
  readonly nameLatin: string;
  readonly nameHanzi: string | null;
  readonly country: Country;
  readonly countryConfirmedAt: Date | null;
  readonly draftedByEventId: Id<'event'> | null;
};

/**
 * Finds, for each of these names in turn, the organisations of the same country that are the `same` by name and those
 * that look `alike`, the oldest first. Anonymous ones are left out: whoever names them must not learn that they are
 * here. The caller decides which of the found ones may be joined. One statement for each thousand that there are; names
 * are compared as they are, so no index is stored beside them. Awaits `breathe` after each short step; `tell` receives
 * how many names were looked up.
 */
export async function findSameOrganisations(
  { t, q }: Store,
  wanted: readonly NamedOrganisation[],
  {
    breathe,
    tell,
  }: { readonly breathe?: () => Promise<void> | undefined; readonly tell?: (done: number) => void } = {},
): Promise<{ readonly same: readonly KnownOrganisation[]; readonly alike: readonly KnownOrganisation[] }[]> {
  if (wanted.length === 0) return [];
  const {
    id,
    nameLatin,
    nameHanzi,
    country,
    countryConfirmedAt,
    draftedByEventId,
    isAnonymous,
    mergedIntoId,
    createdAt,
  } = t.organisations;
  const countries = [...new Set(wanted.map((one) => one.country))];
  const page = (after: Id<'organisation'> | undefined, size: number) =>
    q
      .select({ id, nameLatin, nameHanzi, country, countryConfirmedAt, draftedByEventId, mergedIntoId, createdAt })
      .from(t.organisations)
      .where(and(inArray(country, countries), eq(isAnonymous, false), after && gt(id, after)))
      .orderBy(asc(id))
      .limit(size);
  // In the order of their ids so far.
  const known = (await inPages(page, breathe)).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const byId = new Map(known.map((one) => [one.id, one]));
  // The names of one that was joined lead to what it was joined to.
  const standsFor = (one: (typeof known)[number]): KnownOrganisation[] => {
    const passed = new Set<string>();
    let now: typeof one | undefined = one;
    while (now?.mergedIntoId && !passed.has(now.id)) {
      passed.add(now.id);
      now = byId.get(now.mergedIntoId);
    }
    return now && !now.mergedIntoId ? [now] : [];
  };
  const once = (found: readonly (typeof known)[number][], but: readonly KnownOrganisation[] = []) =>
    [...new Set(found.flatMap(standsFor))].filter((one) => !but.includes(one));
  const toIndex = () =>
    organisationIndex<(typeof known)[number]>([], (one) =>
      organisationKeys({ latin: one.nameLatin, hanzi: one.nameHanzi }),
    );
  const indexes = new Map(countries.map((of) => [of, toIndex()] as const));
  for (const one of known) {
    indexes.get(one.country)?.add(one);
    await breathe?.();
  }
  const all: { same: KnownOrganisation[]; alike: KnownOrganisation[] }[] = [];
  for (const one of wanted) {
    const found = indexes.get(one.country)?.find(organisationKeys(one)) ?? { same: [], alike: [] };
    const same = once(found.same);
    all.push({ same, alike: once(found.alike, same) });
    tell?.(all.length);
    await breathe?.();
  }
  return all;
}
