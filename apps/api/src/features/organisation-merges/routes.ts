import type { organisationMergeEndpoints } from '@jumelage/contracts/organisation-merges';
import { stranger } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { answerProposal, propose, withdrawProposal } from './proposals.ts';
import { merge, unmerge } from './service.ts';
import { listMergesAt, listMergesOf, undoableMerges } from './views.ts';

/** Serves merges of two organisations that are one, for each role in which somebody may merge. */
export function organisationMergeHandlers(deps: Deps): Handlers<keyof typeof organisationMergeEndpoints> {
  return {
    'POST /api/admin/organisation-merges': ({ scope: { actor }, body: { preview = false, ...pair } }) =>
      merge(deps, { as: 'admin', actorId: actor.userId }, pair, preview),
    'DELETE /api/admin/organisation-merges/:mergeId': ({ params }) => unmerge(deps, {}, params.mergeId),
    'GET /api/admin/organisation-merges': async () => ({ merged: await undoableMerges(deps, {}) }),
    'GET /api/events/:eventId/organisation-merges': ({ scope }) => listMergesAt(deps, scope),
    'POST /api/events/:eventId/organisation-merges': ({
      scope: { actor, eventId },
      body: { preview = false, ...pair },
    }) => merge(deps, { as: 'organiser', eventId, actorId: actor.userId }, pair, preview),
    'DELETE /api/events/:eventId/organisation-merges/:mergeId': ({ scope: { eventId }, params }) =>
      unmerge(deps, { eventId }, params.mergeId),
    'POST /api/organisations/:organisationId/merges': ({
      scope: { actor, organisationId },
      body: { preview = false, fromId },
    }) =>
      merge(
        deps,
        { as: 'owner', userId: actor.userId, actorId: actor.userId },
        { fromId, intoId: organisationId },
        preview,
      ),
    'DELETE /api/organisations/:organisationId/merges/:mergeId': ({ scope: { organisationId }, params }) =>
      unmerge(deps, { intoId: organisationId }, params.mergeId),
    'GET /api/organisations/:organisationId/merges': ({ scope }) => listMergesOf(deps, scope),
    'POST /api/organisations/:organisationId/merge-proposals': ({ scope: { actor, organisationId, reader }, body }) => {
      if (body.fromId !== organisationId && body.intoId !== organisationId)
        throw new AppError('organisations_not_mergeable', { facts: { reason: 'not_seen' } });
      return propose(deps, { as: 'member', userId: actor.userId, reader }, body);
    },
    'PUT /api/organisations/:organisationId/merge-proposals/:proposalId/answer': ({ scope, params, body }) =>
      answerProposal(deps, scope, params.proposalId, body.answer),
    'DELETE /api/organisations/:organisationId/merge-proposals/:proposalId': ({
      scope: { actor, organisationId },
      params,
    }) => withdrawProposal(deps, { userId: actor.userId, organisationId }, params.proposalId),
    'POST /api/events/:eventId/merge-proposals': ({ scope: { actor, eventId }, body }) =>
      propose(deps, { as: 'organiser', eventId, userId: actor.userId, reader: stranger }, body),
    'DELETE /api/events/:eventId/merge-proposals/:proposalId': ({ scope: { eventId }, params }) =>
      withdrawProposal(deps, { eventId }, params.proposalId),
  };
}
