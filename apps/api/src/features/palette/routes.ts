import type { paletteEndpoints } from '@jumelage/contracts/palette';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { findByName } from './service.ts';

/** Serves the palette. */
export function paletteHandlers(deps: Deps): Handlers<keyof typeof paletteEndpoints> {
  return {
    'GET /api/palette': ({ scope, query, language }) => findByName(deps, scope.actor, { q: query.q, language }),
  };
}
