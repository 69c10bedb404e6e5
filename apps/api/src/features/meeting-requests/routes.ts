import type { meetingRequestEndpoints } from '@jumelage/contracts/meeting-requests';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { findChoices } from './find-choices.ts';
import { listOwn } from './list-own.ts';
import { acceptProposal, propose } from './propose.ts';
import { changeWords, send } from './send.ts';
import { answer, listAll, withdrawRequest } from './service.ts';

/** Serves meeting requests between participants of an event. */
export function meetingRequestHandlers(
  deps: Deps,
  keep: () => Promise<Kept>,
): Handlers<keyof typeof meetingRequestEndpoints> {
  return {
    'GET /api/events/:eventId/meeting-requests': ({ scope, query, language }) =>
      listOwn({ deps, keep }, scope, { ...query, language }),
    'POST /api/events/:eventId/meeting-requests': ({ scope, body }) => send(deps, scope, body),
    'PATCH /api/events/:eventId/meeting-requests/:requestId': ({ scope, params, body }) =>
      changeWords(deps, scope, params.requestId, body),
    'PUT /api/events/:eventId/meeting-requests/:requestId/answer': ({ scope, params, body }) =>
      answer(deps, scope, params.requestId, body),
    'GET /api/events/:eventId/meeting-requests/:requestId/choices': ({ scope, params }) =>
      findChoices(deps, scope, params.requestId),
    'PUT /api/events/:eventId/meeting-requests/:requestId/proposal': ({ scope, params, body }) =>
      propose(deps, scope, params.requestId, body),
    'POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance': ({ scope, params }) =>
      acceptProposal(deps, scope, params.requestId),
    'DELETE /api/events/:eventId/meeting-requests/:requestId': ({ scope, params }) =>
      withdrawRequest(deps, scope, params.requestId),
    'GET /api/events/:eventId/organise/meeting-requests': ({ scope, query }) => listAll(deps, scope.eventId, query),
  };
}
