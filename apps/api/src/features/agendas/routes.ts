import type { agendaEndpoints } from '@jumelage/contracts/agendas';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Deps } from '../../deps.ts';
import { exportName } from '../../files/export-name.ts';
import { found } from '../../http/app-error.ts';
import { baseUrl } from '../../http/base-url.ts';
import type { Handlers } from '../../http/route.ts';
import { type AgendaScope, getAgenda } from './agenda.ts';
import { toCalendar } from './calendar.ts';
import { getContact, giveContact, openContact, withdrawContact } from './contacts.ts';
import { sayDelay } from './delays.ts';
import { endFeed, makeFeed, readFeed } from './feeds.ts';
import { setLink } from './links.ts';
import { reportOutcome } from './outcomes.ts';

/** Serves agendas, and the reports of meetings. */
export function agendaHandlers(deps: Deps): Handlers<keyof typeof agendaEndpoints> {
  /** Writes an agenda, or one meeting of it, as a file that is named after the event. */
  async function calendarFile(scope: AgendaScope, language: Language, only?: Id<'meeting'>) {
    const agenda = await getAgenda(deps, scope, language);
    const file = found(toCalendar(agenda, language, { base: baseUrl(deps.config), ...(only ? { only } : {}) }));
    const event = { name: agenda.eventName, zone: agenda.zone };
    return {
      file,
      filename: exportName({
        subject: only ? 'meeting' : 'agenda',
        extension: 'ics',
        language,
        event,
        now: deps.now(),
      }),
    };
  }

  return {
    'GET /api/events/:eventId/agenda': ({ scope, language }) => getAgenda(deps, scope, language),
    'GET /api/events/:eventId/agenda.ics': ({ scope, language }) => calendarFile(scope, language),
    'GET /api/events/:eventId/meetings/:meetingId.ics': ({ scope, params, language }) =>
      calendarFile(scope, language, params.meetingId),
    'POST /api/events/:eventId/agenda/feed': ({ scope, language }) => makeFeed(deps, scope, language),
    'DELETE /api/events/:eventId/agenda/feed': ({ scope }) => endFeed(deps, scope),
    'GET /api/calendars/:token.ics': ({ params }) => readFeed(deps, params.token),
    'PUT /api/events/:eventId/meetings/:meetingId/outcome': ({ scope, params, body }) =>
      reportOutcome(deps, scope, params.meetingId, body),
    'PUT /api/events/:eventId/meetings/:meetingId/delay': ({ scope, params, body }) =>
      sayDelay(deps, scope, { ...params, ...body }),
    'PUT /api/events/:eventId/meetings/:meetingId/link': ({ scope, params, body }) =>
      setLink(deps, scope, { ...params, ...body }),
    'GET /api/events/:eventId/meetings/:meetingId/contact': ({ scope, params }) =>
      getContact(deps, scope, params.meetingId),
    'PUT /api/events/:eventId/meetings/:meetingId/contact': ({ scope, params, body }) =>
      giveContact(deps, scope, { meetingId: params.meetingId, card: body }),
    'DELETE /api/events/:eventId/meetings/:meetingId/contact': ({ scope, params }) =>
      withdrawContact(deps, scope, params.meetingId),
    'POST /api/events/:eventId/meetings/:meetingId/contact/opening': ({ scope, params }) =>
      openContact(deps, scope, params.meetingId),
  };
}
