import type { translationEndpoints } from '@jumelage/contracts/translations';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { translateMessage, translateNote, translateProfile, translateRequest } from './service.ts';
import { openTranslator } from './translate.ts';

/** Serves machine translations of texts that the reader sees. */
export function translationHandlers(deps: Deps): Handlers<keyof typeof translationEndpoints> {
  const translate = openTranslator(deps);
  return {
    'POST /api/events/:eventId/meeting-requests/:requestId/translation': ({ scope, params: { requestId }, body }) =>
      translateRequest(deps, translate, { scope, requestId, ...body }),
    'POST /api/events/:eventId/meeting-requests/:requestId/messages/:messageId/translation': ({
      scope,
      params: { requestId, messageId },
      body: { to },
    }) => translateMessage(deps, translate, { scope, requestId, messageId, to }),
    'POST /api/organisations/:organisationId/translation': ({ scope, params, body }) =>
      translateProfile(deps, translate, { actor: scope.actor, ...params, ...body }),
    'POST /api/organisations/:organisationId/notes/translation': ({ scope, params, body }) =>
      translateNote(deps, translate, { actor: scope.actor, ...params, ...body }),
  };
}
