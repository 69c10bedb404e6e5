import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

export type EventId = Id<'event'>;
export type ImportBody = NonNullable<Input<'POST /api/events/:eventId/participants/import'>['body']>;
export type PreviewBody = NonNullable<Input<'POST /api/events/:eventId/participants/import/preview'>['body']>;
export type Preview = Response<'POST /api/events/:eventId/participants/import/preview'>;
export type ImportEntry = Response<'GET /api/events/:eventId/imports'>['items'][number];
export type Undone = Response<'DELETE /api/events/:eventId/imports/:importId'>;

/**
 * Polls the progress of an import as long as its page is open. The last answer stays when another process of the server
 * answers and knows nothing.
 */
export const importProgressQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: ['imports', eventId, 'progress'],
    queryFn: async ({ signal, client, queryKey }) => {
      const { progress } = await api('GET /api/events/:eventId/participants/import/progress', {
        params: { eventId },
        signal,
      });
      return progress ?? client.getQueryData<typeof progress>(queryKey) ?? null;
    },
    refetchInterval: 400,
    gcTime: 0,
  });

/** Lists the imports of an event, the newest first. */
export const importsQuery = (eventId: EventId, page: number) =>
  queryOptions({
    queryKey: ['imports', eventId, 'list', page],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/imports', { params: { eventId }, query: { page }, signal }),
  });

export const usePreview = (eventId: EventId) =>
  useMutation({
    mutationFn: (body: PreviewBody) =>
      api('POST /api/events/:eventId/participants/import/preview', { params: { eventId }, body }),
  });

/** Reads everything again that shows who is in an event. */
function useReadAgain(eventId: EventId) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [
        ['participants', eventId],
        ['events', eventId],
        ['imports', eventId, 'list'],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

export const useImport = (eventId: EventId) =>
  useMutation({
    mutationFn: (body: ImportBody) =>
      api('POST /api/events/:eventId/participants/import', { params: { eventId }, body }),
    onSuccess: useReadAgain(eventId),
  });

export const useUndoImport = (eventId: EventId) =>
  useMutation({
    mutationFn: (importId: Id<'import'>) =>
      api('DELETE /api/events/:eventId/imports/:importId', { params: { eventId, importId } }),
    onSettled: useReadAgain(eventId),
  });
