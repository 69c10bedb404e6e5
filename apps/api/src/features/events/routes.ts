import type { eventEndpoints } from '@jumelage/contracts/events';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { changeRegistration, register, withdraw } from './registration.ts';
import {
  changeEvent,
  changeSession,
  createEvent,
  createSession,
  getEventView,
  getOverview,
  listProgramme,
  moveEvent,
} from './service.ts';

/** Serves events, their matchmaking sessions, and one's own registration. */
export function eventHandlers(deps: Deps): Handlers<keyof typeof eventEndpoints> {
  return {
    'GET /api/events': async ({ scope }) => ({ events: await listProgramme(deps, scope.actor) }),
    'POST /api/events': async ({ scope, body }) =>
      getEventView(deps, await createEvent(deps, scope, body), scope.actor),
    'GET /api/events/:eventId': ({ scope, actingFor }) => getEventView(deps, scope.eventId, scope.actor, actingFor),
    'PATCH /api/events/:eventId': async ({ scope, body, requireVersion }) => {
      await changeEvent(deps, scope.eventId, body, requireVersion);
      return getEventView(deps, scope.eventId, scope.actor);
    },
    'PUT /api/events/:eventId/status': async ({ scope, body }) => {
      await moveEvent(deps, scope.eventId, body);
      return getEventView(deps, scope.eventId, scope.actor);
    },
    'GET /api/events/:eventId/overview': ({ scope }) => getOverview(deps, scope.eventId),
    'POST /api/events/:eventId/sessions': ({ scope, body }) => createSession(deps, scope.eventId, body),
    'PUT /api/events/:eventId/sessions/:sessionId': ({ scope, params, body, requireVersion }) =>
      changeSession(deps, { eventId: scope.eventId, sessionId: params.sessionId, requireVersion }, body),
    'POST /api/events/:eventId/registration': ({ scope, params, body }) =>
      register(deps, { eventId: params.eventId, actor: scope.actor }, body),
    'PATCH /api/events/:eventId/registration': ({ scope, params, body, actingFor }) =>
      changeRegistration(deps, { eventId: params.eventId, actor: scope.actor, actingFor }, body),
    'DELETE /api/events/:eventId/registration': ({ scope, params, actingFor }) =>
      withdraw(deps, { eventId: params.eventId, actor: scope.actor, actingFor }),
  };
}
