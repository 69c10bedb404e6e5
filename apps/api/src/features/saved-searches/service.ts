import type { Handlings } from '@jumelage/contracts/endpoints';
import type { SavedSearchView } from '@jumelage/contracts/saved-searches';
import {
  insertSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  type SavedSearchRow,
  updateSavedSearch,
} from '@jumelage/db/repositories/saved-searches';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { filterOf, mostSavedSearches, refusalOfSearch } from '@jumelage/domain/saved-search';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { findNew } from './find-new.ts';

type Tools = { readonly deps: Deps; readonly keep: () => Promise<Kept> };
type NewSearch = Handlings['POST /api/saved-searches']['body'];

/** Describes searches, each with the number of organisations that came since it was looked at: one or more statements each. */
async function toViews(
  { deps, keep }: Tools,
  store: Store,
  actor: Actor,
  rows: readonly SavedSearchRow[],
): Promise<SavedSearchView[]> {
  if (rows.length === 0) return [];
  const side = await findSide(store, actor);
  const views: SavedSearchView[] = [];
  for (const row of rows) {
    const { id, list, organisationId, name, filter, seenAt } = row;
    const ids = await findNew(store, keep, side, { ...row, since: seenAt, now: deps.now() });
    views.push({
      ...{ id, list, organisationId, name, filter: filterOf(list, filter) },
      ...{ seenAt: seenAt.toISOString(), newCount: ids.length },
    });
  }
  return views;
}

async function toView(tools: Tools, actor: Actor, row: SavedSearchRow): Promise<SavedSearchView> {
  const [view] = await toViews(tools, reading(tools.deps.db), actor, [row]);
  return found(view);
}

/** Lists somebody’s own searches. */
export async function getSavedSearches(tools: Tools, actor: Actor) {
  const store = reading(tools.deps.db);
  const items = await toViews(tools, store, actor, await listSavedSearches(store, actor.userId));
  return { items, limit: mostSavedSearches } as const;
}

/**
 * Saves a search of the directory, or of the suggestions of one of its person's organisations. Refuses
 * `organisation_not_yours`, `search_saved_already` and `too_many_saved_searches`.
 */
export async function saveSearch(
  tools: Tools,
  actor: Actor,
  { list, organisationId: wantedId, name, filter, seenAt }: NewSearch,
): Promise<SavedSearchView> {
  const { deps } = tools;
  const now = deps.now();
  const organisationId = list === 'suggestions' ? wantedId : null;
  const row = await writing(deps.db, async (store) => {
    const { roleIn } = await findSide(store, actor);
    if (list === 'suggestions' && !(organisationId && roleIn(organisationId)))
      throw new AppError('organisation_not_yours', { fields: [{ path: 'organisationId', code: 'not_one_of' }] });
    const search = { list, organisationId, filter: filterOf(list, filter) };
    const refusal = refusalOfSearch(search, await listSavedSearches(store, actor.userId));
    if (refusal) throw new AppError(refusal);
    const saved: SavedSearchRow = {
      ...{ ...search, name, id: newId(deps, 'search'), userId: actor.userId },
      // What is still to come was seen by nobody.
      seenAt: new Date(Math.min(now, seenAt ? Date.parse(seenAt) : now)),
      createdAt: new Date(now),
    };
    await insertSavedSearch(store, saved);
    return saved;
  });
  return toView(tools, actor, row);
}

/** Renames a search, or says that its person looked at it just now. */
export async function changeSearch(
  tools: Tools,
  actor: Actor,
  searchId: Id<'search'>,
  changes: { readonly name: string } | { readonly seenAt: Date },
): Promise<SavedSearchView> {
  const scope = { userId: actor.userId, searchId };
  const row = await writing(tools.deps.db, (store) => updateSavedSearch(store, scope, changes));
  return toView(tools, actor, found(row));
}

export async function deleteSearch({ db }: Deps, { userId }: Actor, searchId: Id<'search'>): Promise<void> {
  if (!(await writing(db, (store) => removeSavedSearch(store, { userId, searchId })))) throw new AppError('not_found');
}
