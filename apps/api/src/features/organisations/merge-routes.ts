import type { organisationMergeEndpoints } from '@jumelage/contracts/organisation-merges';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { listDrafts, merge, unmerge } from './merging.ts';

/** Joining two organisations that are one, in each capacity in which somebody may. */
export function organisationMergeHandlers(deps: Deps): Handlers<keyof typeof organisationMergeEndpoints> {
  return {
    'POST /api/admin/organisation-merges': ({ scope: { actor }, body: { preview = false, ...pair } }) =>
      merge(deps, { as: 'admin', actorId: actor.userId }, pair, preview),
    'DELETE /api/admin/organisation-merges/:mergeId': ({ params }) => unmerge(deps, {}, params.mergeId),
    'GET /api/events/:eventId/organisation-drafts': ({ scope: { eventId } }) => listDrafts(deps, eventId),
    'POST /api/events/:eventId/organisation-merges': ({ scope: { actor, eventId }, body: { preview = false, ...pair } }) =>
      merge(deps, { as: 'organiser', eventId, actorId: actor.userId }, pair, preview),
    'DELETE /api/events/:eventId/organisation-merges/:mergeId': ({ scope: { eventId }, params }) => unmerge(deps, { eventId }, params.mergeId),
    'POST /api/organisations/:organisationId/merges': ({ scope: { actor, organisationId }, body: { preview = false, fromId } }) =>
      merge(deps, { as: 'owner', userId: actor.userId, actorId: actor.userId }, { fromId, intoId: organisationId }, preview),
    'DELETE /api/organisations/:organisationId/merges/:mergeId': ({ scope: { organisationId }, params }) =>
      unmerge(deps, { intoId: organisationId }, params.mergeId),
  };
}
