import type { mailingEndpoints } from '@jumelage/contracts/mailings';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { baseUrl } from '../../http/base-url.ts';
import type { Handlers } from '../../http/route.ts';
import type { MailingRounds } from './jobs.ts';
import { previewMailing, sendTest } from './preview.ts';
import { sendMailing, stopMailing } from './send.ts';
import { createMailing, deleteMailing, editMailing, getMailing, getMailings, getRecipients } from './service.ts';

/** Serves what organisers write to the people of an event. */
export function mailingHandlers(
  deps: Deps,
  rounds: Pick<MailingRounds, 'nudge'>,
): Handlers<keyof typeof mailingEndpoints> {
  const baseOf = ({ socket }: FastifyRequest) =>
    baseUrl({ ...deps.config, port: deps.config.port || (socket.localPort ?? 0) });
  return {
    'GET /api/events/:eventId/mailings': ({ scope, query }) => getMailings(deps, scope.eventId, query),
    'POST /api/events/:eventId/mailings': ({ scope, body }) => createMailing(deps, scope.actor, scope.eventId, body),
    'GET /api/events/:eventId/mailings/:mailingId': ({ params }) => getMailing(deps, params),
    'PATCH /api/events/:eventId/mailings/:mailingId': ({ scope, params, body, requireVersion }) =>
      editMailing(deps, scope.actor, params, { body, requireVersion }),
    'DELETE /api/events/:eventId/mailings/:mailingId': ({ params }) => deleteMailing(deps, params),
    'GET /api/events/:eventId/mailings/:mailingId/preview': async ({ scope, params, query, request }) => {
      const { html: _, ...said } = await previewMailing(deps, scope.actor, params, query, baseOf(request));
      return said;
    },
    'POST /api/events/:eventId/mailings/:mailingId/test': ({ scope, params, body }) =>
      sendTest(deps, scope.actor, params, body),
    'POST /api/events/:eventId/mailings/:mailingId/sending': async ({ scope, params, body, requireVersion }) => {
      const sent = await sendMailing(deps, scope.actor, params, { ...body, requireVersion });
      rounds.nudge();
      return sent;
    },
    'DELETE /api/events/:eventId/mailings/:mailingId/sending': ({ params }) => stopMailing(deps, params),
    'GET /api/events/:eventId/mailings/:mailingId/recipients': ({ params, query }) =>
      getRecipients(deps, params, query),
  };
}
