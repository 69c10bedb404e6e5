import type { grantEndpoints } from '@jumelage/contracts/grants';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { askFor, changeGrant, giveTo, listGrantsOf } from './service.ts';

/** Serves what organisations open to each other. */
export function grantHandlers(deps: Deps): Handlers<keyof typeof grantEndpoints> {
  return {
    'GET /api/organisations/:organisationId/grants': ({ scope, language }) => listGrantsOf(deps, scope, language),
    'POST /api/organisations/:organisationId/grants': ({ scope, body, language }) =>
      askFor(deps, scope, body, language),
    'POST /api/organisations/:organisationId/grants/given': ({ scope, body, language }) =>
      giveTo(deps, scope, body, language),
    'PUT /api/organisations/:organisationId/grants/:grantId/status': ({ scope, params, body, language }) =>
      changeGrant(deps, scope, { grantId: params.grantId, status: body.status }, language),
  };
}
