import type { sessionEndpoints } from '@jumelage/contracts/sessions';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { changeInterpreters, changePlaces, changeRules } from './service.ts';
import { askWhatIf } from './what-if.ts';

/** Serves a session's tables, slots and interpreters, and what more of them would bring. */
export function sessionHandlers(deps: Deps): Handlers<keyof typeof sessionEndpoints> {
  return {
    'PUT /api/events/:eventId/sessions/:sessionId/places': ({ params, query, body }) =>
      changePlaces(deps, { ...params, isTrial: query.trial === 'true' }, body.places),
    'PUT /api/events/:eventId/sessions/:sessionId/interpreters': ({ params, query, body }) =>
      changeInterpreters(deps, { ...params, isTrial: query.trial === 'true' }, body.interpreters),
    'PUT /api/events/:eventId/sessions/:sessionId/rules': ({ params, query, body }) =>
      changeRules(deps, { ...params, isTrial: query.trial === 'true' }, body),
    'POST /api/events/:eventId/sessions/:sessionId/what-if': ({ params, body }) => askWhatIf(deps, params, body.vary),
  };
}
