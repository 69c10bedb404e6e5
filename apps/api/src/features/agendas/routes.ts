import type { agendaEndpoints } from '@jumelage/contracts/agendas';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { getAgenda } from './agenda.ts';
import { toCalendar } from './calendar.ts';
import { getHome } from './home.ts';
import { reportOutcome } from './outcomes.ts';

/** Agendas, what came of a meeting, and the page that greets after sign-in. */
export function agendaHandlers(deps: Deps): Handlers<keyof typeof agendaEndpoints> {
  return {
    'GET /api/home': ({ scope }) => getHome(deps, scope.actor),
    'GET /api/events/:eventId/agenda': ({ scope, language }) => getAgenda(deps, scope, language),
    'GET /api/events/:eventId/agenda.ics': async ({ scope, language }) => ({
      file: toCalendar(await getAgenda(deps, scope, language), language, deps.now()),
      filename: 'agenda.ics',
    }),
    'PUT /api/events/:eventId/meetings/:meetingId/outcome': ({ scope, params, body }) => reportOutcome(deps, scope, params.meetingId, body),
  };
}
