import { listNewIds } from '@jumelage/db/repositories/directory';
import type { SavedSearchRow } from '@jumelage/db/repositories/saved-searches';
import type { Side } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { filterOf } from '@jumelage/domain/saved-search';
import { findNewMatches } from '../matches/find-new.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { withDescendants } from '../organisations/changes.ts';

type Asked = Pick<SavedSearchRow, 'list' | 'organisationId' | 'filter'>;

/**
 * Finds the organisations that fit a saved search, came after an instant and are shown to its person, the newest first:
 * what their list would show. Their own is none of them, nor is anything in the suggestions of an organisation that they
 * left.
 */
export async function findNew(
  store: Store,
  keep: () => Promise<Kept>,
  { reader, roleIn }: Side,
  { list, organisationId, filter, since, now }: Asked & { readonly since: Date; readonly now: number },
): Promise<Id<'organisation'>[]> {
  const wanted = filterOf(list, filter);
  if (list === 'directory') {
    const { topic, q, country, parkId, sector, kind, stage, cooperation, direction } = wanted;
    const topics = topic ? withDescendants(topic) : undefined;
    const asked = { q, country, parkId, sector, kind, stage, cooperation, direction, topics };
    return (await listNewIds(store, { ...asked, reader, since })).filter((id) => !roleIn(id));
  }
  if (!organisationId || !roleIn(organisationId)) return [];
  const among = await listNewIds(store, { reader, since });
  if (among.length === 0) return [];
  return findNewMatches(store, await keep(), { organisationId, reader, filter: wanted, among, now });
}
