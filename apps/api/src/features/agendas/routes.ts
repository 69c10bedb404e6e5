import type { agendaEndpoints } from '@jumelage/contracts/agendas';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { baseUrl } from '../mails/base-url.ts';
import { getAgenda } from './agenda.ts';
import { toCalendar } from './calendar.ts';
import { endFeed, makeFeed, readFeed } from './feeds.ts';
import { getHome } from './home.ts';
import { reportOutcome } from './outcomes.ts';

/** Agendas, what came of a meeting, and the page that greets after sign-in. */
export function agendaHandlers(deps: Deps): Handlers<keyof typeof agendaEndpoints> {
  return {
    'GET /api/home': ({ scope }) => getHome(deps, scope.actor),
    'GET /api/events/:eventId/agenda': ({ scope, language }) => getAgenda(deps, scope, language),
    'GET /api/events/:eventId/agenda.ics': async ({ scope, language }) => ({
      file: found(toCalendar(await getAgenda(deps, scope, language), language, { base: baseUrl(deps.config) })),
      filename: 'agenda.ics',
    }),
    'GET /api/events/:eventId/meetings/:meetingId.ics': async ({ scope, params, language }) => ({
      file: found(toCalendar(await getAgenda(deps, scope, language), language, { base: baseUrl(deps.config), only: params.meetingId })),
      filename: 'meeting.ics',
    }),
    'POST /api/events/:eventId/agenda/feed': ({ scope, language }) => makeFeed(deps, scope, language),
    'DELETE /api/events/:eventId/agenda/feed': ({ scope }) => endFeed(deps, scope),
    'GET /api/calendars/:token.ics': ({ params }) => readFeed(deps, params.token),
    'PUT /api/events/:eventId/meetings/:meetingId/outcome': ({ scope, params, body }) => reportOutcome(deps, scope, params.meetingId, body),
  };
}
