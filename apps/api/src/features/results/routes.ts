import type { resultEndpoints } from '@jumelage/contracts/results';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { exportResults } from './export.ts';
import { getEditions, getResults } from './views.ts';

/** Serves what came of an event. */
export function resultHandlers(deps: Deps): Handlers<keyof typeof resultEndpoints> {
  return {
    'GET /api/events/:eventId/results': ({ scope }) => getResults(deps, scope.eventId),
    'GET /api/events/:eventId/results/editions': ({ scope }) => getEditions(deps, scope),
    'GET /api/events/:eventId/results.xlsx': ({ scope, language }) => exportResults(deps, scope, language),
  };
}
