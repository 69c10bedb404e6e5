import type { participantEndpoints } from '@jumelage/contracts/participants';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { declareAgreement } from './agreements.ts';
import { exportParticipants } from './export.ts';
import { listAdmitted } from './find-admitted.ts';
import { proposeRemoval, removeParticipant } from './removals.ts';
import { changeParticipant, listForOrganiser } from './service.ts';
import { undoRemoval } from './undo-removal.ts';

/** Serves the participants of an event. */
export function participantHandlers(
  deps: Deps,
  keep: () => Promise<Kept>,
): Handlers<keyof typeof participantEndpoints> {
  return {
    'GET /api/events/:eventId/participants': ({ scope, query: { page, size, ...filter }, language }) =>
      listAdmitted({ deps, keep, language }, scope, filter, { page, size }),
    'GET /api/events/:eventId/organise/participants': ({ scope, query: { page, size, ...filter } }) =>
      listForOrganiser(deps, { ...filter, eventId: scope.eventId }, { page, size }),
    'PATCH /api/events/:eventId/participants/:participantId': ({ scope, params, body }) =>
      changeParticipant(
        deps,
        { actor: scope.actor, eventId: scope.eventId, participantId: params.participantId },
        body,
      ),
    'PUT /api/events/:eventId/participants/agreement': ({ scope, body }) => declareAgreement(deps, scope.eventId, body),
    'POST /api/events/:eventId/participants/:participantId/removal/proposal': ({ scope, params, body }) =>
      proposeRemoval(deps, { ...params, by: scope.actor.userId }, body.status),
    'POST /api/events/:eventId/participants/:participantId/removal': ({ scope, params, body }) =>
      removeParticipant(deps, { ...params, by: scope.actor.userId }, body.status),
    'DELETE /api/events/:eventId/participants/:participantId/removal': ({ params }) => undoRemoval(deps, params),
    'GET /api/events/:eventId/organise/participants.csv': ({ scope, language }) =>
      exportParticipants(deps, scope.eventId, language),
  };
}
