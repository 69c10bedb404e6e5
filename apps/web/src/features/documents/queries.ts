import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { readBase64 } from '../../lib/read-file.ts';

type OrganisationId = Id<'organisation'>;
export type DocumentView = Response<'GET /api/organisations/:organisationId/documents'>['items'][number];
export type Opening = Response<'GET /api/organisations/:organisationId/openings'>['items'][number];

const keyOf = (organisationId: OrganisationId) => ['documents', organisationId] as const;

export const documentsQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: [...keyOf(organisationId), 'list'],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/documents', { params: { organisationId }, signal }),
  });

export const openingsQuery = (organisationId: OrganisationId, page: number) =>
  queryOptions({
    queryKey: [...keyOf(organisationId), 'openings', page],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/openings', {
        params: { organisationId },
        query: { page, size: 10 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const forgetDocuments = (organisationId: OrganisationId) =>
  queryClient.invalidateQueries({ queryKey: keyOf(organisationId) });

export async function sendDocument(organisationId: OrganisationId, file: File): Promise<DocumentView> {
  return api('POST /api/organisations/:organisationId/documents', {
    params: { organisationId },
    body: { name: file.name, content: await readBase64(file) },
  });
}

export const renameDocument = (organisationId: OrganisationId) => ({
  mutationFn: ({ id, name }: { readonly id: DocumentView['id']; readonly name: string }) =>
    api('PATCH /api/organisations/:organisationId/documents/:documentId', {
      params: { organisationId, documentId: id },
      body: { name },
    }),
  onSettled: () => forgetDocuments(organisationId),
});

export const deleteDocument = (organisationId: OrganisationId) => ({
  mutationFn: (documentId: DocumentView['id']) =>
    api('DELETE /api/organisations/:organisationId/documents/:documentId', { params: { organisationId, documentId } }),
  onSettled: () => forgetDocuments(organisationId),
});
