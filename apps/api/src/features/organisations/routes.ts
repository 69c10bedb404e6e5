import type { organisationEndpoints } from '@jumelage/contracts/organisations';
import { listDirectory } from '@jumelage/db/repositories/directory';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { listParks } from '@jumelage/db/repositories/parks';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading } from '@jumelage/db/store';
import { topics } from '@jumelage/matching/text/taxonomy';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { findFits } from '../matches/find-fits.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { withDescendants } from './changes.ts';
import { findProposals } from './find-proposals.ts';
import { changeOrganisation, changeStatus, createOrganisation, getOrganisation } from './service.ts';
import { toOrganisationCard } from './views.ts';

/** Serves parks, topics, profiles and the directory. */
export function organisationHandlers(
  deps: Deps,
  keep: () => Promise<Kept>,
): Handlers<keyof typeof organisationEndpoints> {
  const topicViews = topics.map(({ id, parent, sector, label }) => ({ id, parent, sector, label: { ...label } }));
  return {
    'GET /api/parks': async () => ({ parks: await listParks(reading(deps.db)) }),
    'GET /api/topics': async ({ reply }) => {
      reply.header('cache-control', 'public, max-age=300');
      return { topics: topicViews };
    },
    'POST /api/profile-proposals': ({ body }) => findProposals(body),
    'GET /api/organisations': async ({ scope, query, language }) => {
      const { page, size, topic, since, ...filter } = query;
      const store = reading(deps.db);
      const side = await findSide(store, scope.actor);
      const { reader } = side;
      const fits = findFits(await keep(), side, deps.now());
      const { cards, total } = await listDirectory(
        store,
        {
          ...{ ...filter, reader },
          topics: topic ? withDescendants(topic) : undefined,
          since: since ? new Date(since) : undefined,
        },
        { page, size },
        fits?.scoreOf,
      );
      const rows = cards.map((card) => card.row);
      const knows = await knownTo(store, { userId: scope.actor.userId, seesAll: reader.seesAll }, rows, deps.now());
      const items = cards.map((card) => ({
        ...toOrganisationCard(card, { language, knows }),
        fit: fits?.fitOf(card.row.id) ?? null,
      }));
      return { items, total, page, size, order: filter.q ? 'relevance' : fits ? 'fit' : 'name' };
    },
    'POST /api/organisations': ({ scope, body }) => createOrganisation(deps, scope.actor, body),
    'GET /api/organisations/:organisationId': ({ scope, params, language }) =>
      getOrganisation(deps, scope.actor, params.organisationId, language),
    'PATCH /api/organisations/:organisationId': ({ scope, body, requireVersion }) =>
      changeOrganisation(deps, scope, { body, requireVersion }),
    'PUT /api/organisations/:organisationId/status': ({ scope, body }) => changeStatus(deps, scope, body.status),
  };
}
