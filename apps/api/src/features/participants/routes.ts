import type { participantEndpoints } from '@jumelage/contracts/participants';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { admitParticipants } from './admissions.ts';
import { declareAgreement } from './agreements.ts';
import { exportParticipants, exportWorkbook } from './export.ts';
import { listAdmitted } from './find-admitted.ts';
import { proposeRemoval, removeParticipant } from './removals.ts';
import { proposeRemovals, removeParticipants, undoRemovals } from './remove.ts';
import { changeParticipant, listForOrganiser, listIds } from './service.ts';
import { tagParticipants } from './tag.ts';
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
    'GET /api/events/:eventId/organise/participants/ids': ({ scope, query }) =>
      listIds(deps, { ...query, eventId: scope.eventId }),
    'POST /api/events/:eventId/participants/admissions': ({ scope, body }) => admitParticipants(deps, scope, body),
    'PUT /api/events/:eventId/participants/tags': ({ scope, body }) => tagParticipants(deps, scope.eventId, body),
    'POST /api/events/:eventId/participants/removals/proposal': ({ scope, body }) =>
      proposeRemovals(deps, { eventId: scope.eventId, by: scope.actor.userId }, body),
    'POST /api/events/:eventId/participants/removals': ({ scope, body }) =>
      removeParticipants(deps, { eventId: scope.eventId, by: scope.actor.userId }, body),
    'POST /api/events/:eventId/participants/removals/undo': ({ scope, body }) =>
      undoRemovals(deps, scope.eventId, body),
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
    'GET /api/events/:eventId/organise/participants.csv': ({ scope, query, language }) =>
      exportParticipants(deps, { filter: { ...query, eventId: scope.eventId }, language }),
    'GET /api/events/:eventId/organise/participants.xlsx': ({ scope, query, language }) =>
      exportWorkbook(deps, { filter: { ...query, eventId: scope.eventId }, language }),
  };
}
