import type { documentEndpoints } from '@jumelage/contracts/documents';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { deleteDocument, keepDocument, listDocumentsFor, listOpeningsFor, openDocument, rename } from './service.ts';

/** Serves documents, the access to them, and who opened them. */
export function documentHandlers(deps: Deps): Handlers<keyof typeof documentEndpoints> {
  return {
    'GET /api/organisations/:organisationId/documents': ({ scope, params }) =>
      listDocumentsFor(deps, scope.actor, params.organisationId),
    'POST /api/organisations/:organisationId/documents': ({ scope, body }) => keepDocument(deps, scope, body),
    'PATCH /api/organisations/:organisationId/documents/:documentId': ({ scope, params, body }) =>
      rename(deps, scope, params.documentId, body.name),
    'DELETE /api/organisations/:organisationId/documents/:documentId': async ({ scope, params }) => {
      await deleteDocument(deps, scope, params.documentId);
      return undefined;
    },
    'GET /api/organisations/:organisationId/documents/:documentId/file': ({ scope, params }) =>
      openDocument(deps, scope.actor, params),
    'GET /api/organisations/:organisationId/openings': ({ scope, query, language }) =>
      listOpeningsFor(deps, scope, query, language),
  };
}
