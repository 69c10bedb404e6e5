import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

export type EventId = Id<'event'>;
export type ImportBody = NonNullable<Input<'POST /api/events/:eventId/participants/import'>['body']>;
export type Preview = Response<'POST /api/events/:eventId/participants/import/preview'>;

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

export const usePreview = (eventId: Id<'event'>) =>
  useMutation({
    mutationFn: (body: Input<'POST /api/events/:eventId/participants/import/preview'>['body']) =>
      api('POST /api/events/:eventId/participants/import/preview', { params: { eventId }, body }),
  });

export function useImport(eventId: Id<'event'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportBody) =>
      api('POST /api/events/:eventId/participants/import', { params: { eventId }, body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['participants', eventId] }),
        client.invalidateQueries({ queryKey: ['events', eventId] }),
      ]),
  });
}
