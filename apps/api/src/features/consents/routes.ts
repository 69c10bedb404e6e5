import type { consentEndpoints } from '@jumelage/contracts/consents';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { changeConsents, getConsents } from './service.ts';

/** Serves what people agree to, and who is responsible for their data. */
export function consentHandlers(deps: Deps): Handlers<keyof typeof consentEndpoints> {
  return {
    'GET /api/accounts/me/consents': ({ scope }) => getConsents(reading(deps.db), scope.actor),
    'PUT /api/accounts/me/consents': ({ scope, body, language }) =>
      changeConsents(deps, scope.actor, { body, language }),
    'GET /api/operator': async () => ({
      ...deps.config.operator,
      translator: deps.config.translation ? new URL(deps.config.translation.url).hostname : null,
    }),
  };
}
