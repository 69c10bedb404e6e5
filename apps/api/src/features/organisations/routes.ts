import type { organisationEndpoints } from '@jumelage/contracts/organisations';
import { listParks } from '@jumelage/db/repositories/parks';
import { reading } from '@jumelage/db/store';
import { suggestTopics } from '@jumelage/matching/text/find-topics';
import { topics } from '@jumelage/matching/text/taxonomy';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { changeOrganisation, changeStatus, createOrganisation, getOrganisation, listOrganisations } from './service.ts';

/** Organisations: profile, thesis, directory; and the parks and topics that they are told in. */
export function organisationHandlers(deps: Deps): Handlers<keyof typeof organisationEndpoints> {
  return {
    'GET /api/parks': async () => ({ parks: await listParks(reading(deps.db)) }),
    'GET /api/topics': async () => ({ topics: topics.map(({ id, parent, sector, label }) => ({ id, parent, sector, label })) }),
    'POST /api/topic-suggestions': async ({ body }) => ({ topics: suggestTopics(body.text, body.language).slice(0, 20) }),
    'GET /api/organisations': ({ query, language }) => listOrganisations(deps, query, language),
    'POST /api/organisations': ({ scope, body }) => createOrganisation(deps, scope.actor, body),
    'GET /api/organisations/:organisationId': ({ scope, params }) => getOrganisation(deps, scope.actor, params.organisationId),
    'PATCH /api/organisations/:organisationId': ({ scope, body }) => changeOrganisation(deps, scope, body),
    'PUT /api/organisations/:organisationId/status': ({ scope, body }) => changeStatus(deps, scope, body.status),
  };
}
