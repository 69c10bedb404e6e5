import type { savedSearchEndpoints } from '@jumelage/contracts/saved-searches';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { changeSearch, deleteSearch, getSavedSearches, saveSearch } from './service.ts';

/** Serves the searches that somebody saved; those of others are not there for them. */
export function savedSearchHandlers(
  deps: Deps,
  keep: () => Promise<Kept>,
): Handlers<keyof typeof savedSearchEndpoints> {
  const tools = { deps, keep };
  return {
    'GET /api/saved-searches': ({ scope: { actor } }) => getSavedSearches(tools, actor),
    'POST /api/saved-searches': ({ scope: { actor }, body }) => saveSearch(tools, actor, body),
    'PATCH /api/saved-searches/:searchId': ({ scope: { actor }, params, body }) =>
      changeSearch(tools, actor, params.searchId, { name: body.name }),
    'PUT /api/saved-searches/:searchId/seen': ({ scope: { actor }, params }) =>
      changeSearch(tools, actor, params.searchId, { seenAt: new Date(deps.now()) }),
    'DELETE /api/saved-searches/:searchId': async ({ scope: { actor }, params }) => {
      await deleteSearch(deps, actor, params.searchId);
      return undefined;
    },
  };
}
