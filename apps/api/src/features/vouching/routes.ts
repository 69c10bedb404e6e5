import type { vouchingEndpoints } from '@jumelage/contracts/vouching';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { listWaiting, settle } from './claims.ts';
import { confirmCountry, listCountries, unconfirmCountry } from './countries.ts';
import { listRights, setRights } from './rights.ts';

/** Serves rights, confirmed countries, and claims to organisations. */
export function vouchingHandlers(deps: Deps): Handlers<keyof typeof vouchingEndpoints> {
  return {
    'GET /api/admin/accounts': ({ query }) => listRights(deps, query),
    'PUT /api/admin/accounts/:userId/rights': ({ params, body }) => setRights(deps, params.userId, body),
    'GET /api/admin/organisations': ({ query }) => listCountries(deps, query),
    'PUT /api/admin/organisations/:organisationId/confirmation': ({ params, body }) =>
      confirmCountry(deps, params.organisationId, body.country),
    'DELETE /api/admin/organisations/:organisationId/confirmation': ({ params }) =>
      unconfirmCountry(deps, params.organisationId),
    'GET /api/admin/claims': () => listWaiting(deps, {}),
    'PUT /api/admin/claims/:claimId': ({ scope, params, body }) => settle(deps, scope.actor, params, body.answer),
    'GET /api/events/:eventId/claims': ({ scope }) => listWaiting(deps, { draftedBy: scope.eventId }),
    'PUT /api/events/:eventId/claims/:claimId': ({ scope, params, body }) =>
      settle(deps, scope.actor, { draftedBy: scope.eventId, claimId: params.claimId }, body.answer),
  };
}
