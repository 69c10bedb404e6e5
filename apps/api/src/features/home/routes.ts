import type { homeEndpoints } from '@jumelage/contracts/home';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { getHome } from './service.ts';

/** Serves the page after sign-in. */
export function homeHandlers(deps: Deps): Handlers<keyof typeof homeEndpoints> {
  return { 'GET /api/home': ({ scope }) => getHome(deps, scope.actor) };
}
