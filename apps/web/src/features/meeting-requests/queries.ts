import type { Id } from '@jumelage/domain/ids';
import { type DeclineReason, isSent, type RequestAnswer } from '@jumelage/domain/request';
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

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
export const touched = (eventId: EventId) => [
  ['meeting-requests', eventId],
  ['agendas', eventId],
  ['matches'],
  ['home'],
];

/** Sends a request, or prepares it; suggestions then show it, and the event's list of requests holds it. */
export function useSendRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      eventId,
      ...body
    }: { readonly eventId: EventId } & Input<'POST /api/events/:eventId/meeting-requests'>['body']) =>
      api('POST /api/events/:eventId/meeting-requests', { params: { eventId }, body }),
    onSuccess: ({ eventId }) => {
      for (const queryKey of touched(eventId)) void client.invalidateQueries({ queryKey });
    },
  });
}

/** Changes the words and the priority of a request that is not sent yet. */
export function useChangeRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      eventId,
      requestId,
      ...body
    }: {
      readonly eventId: EventId;
      readonly requestId: Id<'request'>;
    } & Input<'PATCH /api/events/:eventId/meeting-requests/:requestId'>['body']) =>
      api('PATCH /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId }, body }),
    onSuccess: ({ eventId }) => {
      for (const queryKey of touched(eventId)) void client.invalidateQueries({ queryKey });
    },
  });
}

type Answer = {
  readonly requestId: Id<'request'>;
  readonly answer: RequestAnswer | 'pending';
  readonly note?: string;
  readonly reason?: DeclineReason;
};

/** Accepts or declines a request, or takes a decline back: shown at once, put back if the server refuses. */
export function useAnswer(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId, ...body }: Answer) =>
      api('PUT /api/events/:eventId/meeting-requests/:requestId/answer', { params: { eventId, requestId }, body }),
    onMutate: ({ requestId, answer, note, reason }) =>
      showAtOnce(client, eventId, {
        requestId,
        changed: { status: answer, answerNote: note || null, declineReason: reason ?? null, can: [] },
      }),
    onError: (_error, _answer, context) => context?.putBack(),
    onSettled: () => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Takes a request back that one sent, or drops one that is not sent yet. */
export function useWithdrawRequest(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (requestId: Id<'request'>) =>
      api('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } }),
    onMutate: (requestId) => {
      const before = client
        .getQueryData(requestsQuery(eventId).queryKey)
        ?.items.find((one) => one.id === requestId)?.status;
      const status = before && !isSent(before) ? 'dropped' : 'withdrawn';
      return showAtOnce(client, eventId, { requestId, changed: { status, placed: null, can: [] } });
    },
    onError: (_error, _requestId, context) => context?.putBack(),
    onSettled: () => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Reads what the recipient of a request may propose instead. */
export const choicesQuery = (eventId: EventId, requestId: Id<'request'>) =>
  queryOptions({
    queryKey: ['meeting-requests', eventId, 'choices', requestId],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/meeting-requests/:requestId/choices', { params: { eventId, requestId }, signal }),
  });

type ProposalOf = Input<'PUT /api/events/:eventId/meeting-requests/:requestId/proposal'>['body'];

/** Proposes other hours or another event, for the recipient of a request. */
export function usePropose({ eventId, id: requestId }: Pick<MeetingRequest, 'eventId' | 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ProposalOf) =>
      api('PUT /api/events/:eventId/meeting-requests/:requestId/proposal', { params: { eventId, requestId }, body }),
    onSettled: () => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Accepts what the recipient proposed, for the sender; the request may stand for another event afterwards. */
export function useAcceptProposal({ eventId, id: requestId }: Pick<MeetingRequest, 'eventId' | 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api('POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance', {
        params: { eventId, requestId },
      }),
    onSettled: () =>
      Promise.all(
        [['meeting-requests'], ['agendas'], ['matches'], ['home']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
