import type { matchEndpoints } from '@jumelage/contracts/matches';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { createMatchPool } from './pool.ts';
import { clearMark, explainMatch, listMatches, setMark } from './service.ts';

/** Suggested matches of an organisation, and what it decided about them. */
export function matchHandlers(deps: Deps): Handlers<keyof typeof matchEndpoints> {
  const pool = createMatchPool(deps);
  return {
    'GET /api/organisations/:organisationId/matches': ({ scope, query, language }) => listMatches(deps, pool, scope.organisationId, { ...query, language }),
    'GET /api/organisations/:organisationId/matches/:otherId': ({ scope, params, language }) =>
      explainMatch(deps, pool, { organisationId: scope.organisationId, otherId: params.otherId, language }),
    'PUT /api/organisations/:organisationId/matches/:otherId/mark': ({ scope, params, body }) =>
      setMark(deps, { organisationId: scope.organisationId, otherId: params.otherId }, body),
    'DELETE /api/organisations/:organisationId/matches/:otherId/mark': ({ scope, params }) =>
      clearMark(deps, { organisationId: scope.organisationId, otherId: params.otherId }),
  };
}
