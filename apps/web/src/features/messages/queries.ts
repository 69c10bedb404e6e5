import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

/** Names the thread of a request. */
export type ThreadOf = { readonly eventId: Id<'event'>; readonly requestId: Id<'request'> };
export type Message = Response<'GET /api/events/:eventId/meeting-requests/:requestId/messages'>['items'][number];

/** Reads the messages of a request; whatever comes is read again at once, by the stream of notifications. */
export const threadQuery = ({ eventId, requestId }: ThreadOf) =>
  queryOptions({
    queryKey: ['messages', eventId, requestId],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/meeting-requests/:requestId/messages', {
        params: { eventId, requestId },
        signal,
      }),
  });

/** Counts one's unread messages of an event by request, in one call for a whole list. */
export const unreadQuery = (eventId: ThreadOf['eventId']) =>
  queryOptions({
    queryKey: ['messages', eventId, 'unread'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/messages/unread', { params: { eventId }, signal }),
  });

/** Writes a message, and adds it to the thread once the server has it; `onSent` is called even where nobody looks any more. */
export function useWrite(params: ThreadOf, onSent: () => void) {
  const client = useQueryClient();
  const { queryKey } = threadQuery(params);
  return useMutation({
    mutationFn: (text: string) =>
      api('POST /api/events/:eventId/meeting-requests/:requestId/messages', { params, body: { text } }),
    onSuccess: async (message) => {
      onSent();
      await client.cancelQueries({ queryKey });
      client.setQueryData(
        queryKey,
        (thread) =>
          // The stream of notifications may have been quicker.
          thread && { ...thread, items: [...thread.items.filter(({ id }) => id !== message.id), message] },
      );
    },
    // Closed meanwhile, perhaps: the thread says so.
    onSettled: () => client.invalidateQueries({ queryKey: ['messages', params.eventId] }),
  });
}

/** Marks a thread as read up to a message: its marks stay until the thread is left. */
export function useMarkRead(params: ThreadOf) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (messageId: Id<'message'>) =>
      api('PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading', { params, body: { messageId } }),
    onSuccess: () =>
      Promise.all(
        [unreadQuery(params.eventId).queryKey, ['home'], ['notifications']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
