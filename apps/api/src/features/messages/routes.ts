import type { messageEndpoints } from '@jumelage/contracts/messages';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { listThread, listUnreadOf, readThread, write } from './service.ts';

/** Serves the messages between the two people of a request. */
export function messageHandlers(deps: Deps): Handlers<keyof typeof messageEndpoints> {
  return {
    'GET /api/events/:eventId/meeting-requests/:requestId/messages': ({ scope, params }) =>
      listThread(deps, scope, params.requestId),
    'POST /api/events/:eventId/meeting-requests/:requestId/messages': ({ scope, params, body }) =>
      write(deps, scope, params.requestId, body.text),
    'PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading': ({ scope, params, body }) =>
      readThread(deps, scope, { ...params, ...body }),
    'GET /api/events/:eventId/messages/unread': ({ scope }) => listUnreadOf(deps, scope),
  };
}
