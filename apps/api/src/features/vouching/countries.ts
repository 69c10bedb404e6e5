import { confirmCountries, withdrawConfirmation } from '@jumelage/db/repositories/sides';
import { findCountry, listToConfirm } from '@jumelage/db/repositories/vouching';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';

type OrganisationId = Id<'organisation'>;

/** Lists organisations whose country nobody confirmed, or those that a search finds. */
export async function listCountries(
  deps: Deps,
  { q, page, size }: { readonly q?: string | undefined; readonly page: number; readonly size: number },
) {
  const { rows, total } = await listToConfirm(reading(deps.db), { q }, { page, size });
  const items = rows.map(({ countryConfirmedAt, ...row }) => ({
    ...row,
    confirmedAt: countryConfirmedAt?.toISOString() ?? null,
  }));
  return { items, total, page, size };
}

/** Confirms the country that the admin looked at. Refuses `country_changed` where it changed meanwhile. */
export async function confirmCountry(deps: Deps, organisationId: OrganisationId, country: Country): Promise<undefined> {
  await writing(deps.db, async (store) => {
    if (found(await findCountry(store, organisationId)).country !== country) throw new AppError('country_changed');
    await confirmCountries(store, [organisationId], { now: new Date(deps.now()) });
    note({ country });
  });
  return undefined;
}

/** Withdraws a confirmation; nothing changes where there is none. */
export async function unconfirmCountry(deps: Deps, organisationId: OrganisationId): Promise<undefined> {
  await writing(deps.db, async (store) => {
    found(await findCountry(store, organisationId));
    await withdrawConfirmation(store, organisationId);
  });
  return undefined;
}
