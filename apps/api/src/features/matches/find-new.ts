import { listMarks } from '@jumelage/db/repositories/matches';
import { organisationsInTouch } from '@jumelage/db/repositories/meeting-requests';
import { countAdmittedByOrganisation } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { kindsFor } from '@jumelage/domain/match';
import type { SearchFilter } from '@jumelage/domain/saved-search';
import type { Reader } from '@jumelage/domain/side';
import { fitOf } from '@jumelage/matching/fit';
import type { Kept } from './pool/pool.ts';

type OrganisationId = Id<'organisation'>;

/**
 * Finds which of some organisations would stand among the good suggestions of another, in the order given: unmarked, not
 * in touch, and at the event where the filter names one. Three statements at most, and none where there is nobody to
 * ask about.
 */
export async function findNewMatches(
  store: Store,
  { pool, profileOf }: Kept,
  {
    organisationId,
    reader,
    filter: { scope = 'other_side', sector, kind, eventId },
    among,
    now,
  }: {
    readonly organisationId: OrganisationId;
    readonly reader: Reader;
    readonly filter: SearchFilter;
    readonly among: readonly OrganisationId[];
    readonly now: number;
  },
): Promise<OrganisationId[]> {
  const own = profileOf(organisationId);
  if (!own || among.length === 0) return [];
  const admitted = eventId && (await countAdmittedByOrganisation(store, eventId));
  if (admitted && !admitted.has(organisationId)) return [];
  const marks = await listMarks(store, organisationId);
  const inTouch = await organisationsInTouch(store, { organisationId, now: new Date(now) });
  const found = pool.eligible(organisationId, {
    ...{ now, limit: 0, countries: scope, side: reader.countries, sector, kinds: kindsFor(own.kind, kind) },
    exclude: new Set([...marks.map(({ otherId }) => otherId), ...inTouch]),
    among: new Set(admitted ? among.filter((id) => admitted.has(id)) : among),
  });
  const good = new Set(found.filter(({ score }) => fitOf(score) !== 'low').map(({ id }) => id));
  return among.filter((id) => good.has(id));
}
