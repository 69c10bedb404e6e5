import type { Id } from '@jumelage/domain/ids';
import type { RequestAnswer } from '@jumelage/domain/request';
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

export type EventId = Id<'event'>;
export type MyRequests = Response<'GET /api/events/:eventId/meeting-requests'>;
export type MeetingRequest = MyRequests['items'][number];

/** Reads all of one's requests, both boxes: they are few, and one answer serves the list and the people's cards. */
export const requestsQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: ['meeting-requests', eventId, 'mine'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/meeting-requests', { params: { eventId }, signal }),
  });

type Change = { readonly requestId: Id<'request'>; readonly changed: Partial<MeetingRequest> };

/** Shows a change at once; what it gives back puts the list as it was. */
async function showAtOnce(client: QueryClient, eventId: EventId, { requestId, changed }: Change) {
  const { queryKey } = requestsQuery(eventId);
  await client.cancelQueries({ queryKey });
  const before = client.getQueryData(queryKey);
  client.setQueryData(
    queryKey,
    (all) => all && { ...all, items: all.items.map((one) => (one.id === requestId ? { ...one, ...changed } : one)) },
  );
  return { putBack: () => client.setQueryData(queryKey, before) };
}

/** Lists the caches that a change of a request makes stale: requests, agenda, suggestions, home page. */
const touched = (eventId: EventId) => [['meeting-requests', eventId], ['agendas', eventId], ['matches'], ['home']];

type Answer = { readonly requestId: Id<'request'>; readonly answer: RequestAnswer | 'pending'; readonly note?: string };

/** Accepts or declines a request, or takes a decline back: shown at once, put back if the server refuses. */
export function useAnswer(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId, ...body }: Answer) =>
      api('PUT /api/events/:eventId/meeting-requests/:requestId/answer', { params: { eventId, requestId }, body }),
    onMutate: ({ requestId, answer, note }) =>
      showAtOnce(client, eventId, { requestId, changed: { status: answer, answerNote: note || null, can: [] } }),
    onError: (_error, _answer, context) => context?.putBack(),
    onSettled: () => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Takes a request back that one sent. */
export function useWithdrawRequest(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (requestId: Id<'request'>) =>
      api('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } }),
    onMutate: (requestId) =>
      showAtOnce(client, eventId, { requestId, changed: { status: 'withdrawn', placed: null, can: [] } }),
    onError: (_error, _requestId, context) => context?.putBack(),
    onSettled: () => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
