import type { introductionEndpoints } from '@jumelage/contracts/introductions';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { planFill, sendFill } from './fill.ts';
import { findPartners } from './find-partners.ts';
import { propose, recordYes, withdraw } from './service.ts';

/** Serves meetings that organisers propose to two people. */
export function introductionHandlers(
  deps: Deps,
  keep: () => Promise<Kept>,
): Handlers<keyof typeof introductionEndpoints> {
  return {
    'GET /api/events/:eventId/organise/participants/:participantId/partners': ({ scope, params, query }) =>
      findPartners({ deps, keep }, scope, { participantId: params.participantId, q: query.q }),
    'POST /api/events/:eventId/organise/introductions': ({ scope, body }) => propose(deps, scope, body),
    'GET /api/events/:eventId/organise/introductions/fill': ({ scope, query }) =>
      planFill({ deps, keep }, scope, query.upTo),
    'POST /api/events/:eventId/organise/introductions/fill': ({ scope, body }) => sendFill(deps, scope, body),
    'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId': ({ scope, params }) =>
      recordYes(deps, scope, params),
    'DELETE /api/events/:eventId/organise/introductions/:requestId': ({ scope, params }) =>
      withdraw(deps, scope, params.requestId),
  };
}
