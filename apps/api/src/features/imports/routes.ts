import type { importEndpoints } from '@jumelage/contracts/imports';
import type { Deps } from '../../deps.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import type { Handlers } from '../../http/route.ts';
import { importParticipants, previewImport } from './import.ts';
import { listImportsOf } from './list-imports.ts';
import { listProgress } from './lists/list-progress.ts';
import { undoImport } from './undo-import.ts';

/** Serves lists of participants that are brought into an event. */
export function importHandlers(deps: Deps): Handlers<keyof typeof importEndpoints> {
  const lists = listProgress();
  const whose = ({ actor, eventId }: Pick<OrganiserScope, 'actor' | 'eventId'>) => ({ eventId, userId: actor.userId });
  return {
    'POST /api/events/:eventId/participants/import/preview': ({ scope, body }) =>
      lists.follow(whose(scope), 'preview', (pace) => previewImport(deps, scope, body, { pace })),
    'POST /api/events/:eventId/participants/import': ({ scope, body }) =>
      lists.follow(whose(scope), 'import', (pace) => importParticipants(deps, scope, body, { pace })),
    'GET /api/events/:eventId/participants/import/progress': async ({ scope }) => ({
      progress: lists.of(whose(scope)),
    }),
    'GET /api/events/:eventId/imports': ({ scope, query: { page, size } }) =>
      listImportsOf(deps, scope.eventId, { page, size }),
    'DELETE /api/events/:eventId/imports/:importId': ({ scope, params }) =>
      undoImport(deps, { ...params, by: scope.actor.userId }),
  };
}
