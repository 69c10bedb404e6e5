import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const list = 'GET /api/events/:eventId/organise/meeting-requests';
const partners = 'GET /api/events/:eventId/organise/participants/:participantId/partners';
const proposing = 'POST /api/events/:eventId/organise/introductions';
const filling = 'GET /api/events/:eventId/organise/introductions/fill';
const sendingFill = 'POST /api/events/:eventId/organise/introductions/fill';
const recording = 'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId';
const withdrawing = 'DELETE /api/events/:eventId/organise/introductions/:requestId';

type EventId = Id<'event'>;
export type MeetingRow = Response<typeof list>['items'][number];
export type MeetingList = Response<typeof list>;
export type Partner = Response<typeof partners>['items'][number];

/** Lists an event's requests and meetings, for its organisers. */
export const meetingsQuery = ({ params, query }: Pick<Input<typeof list>, 'params' | 'query'>) =>
  queryOptions({
    queryKey: ['meeting-requests', params.eventId, 'organise', query],
    queryFn: ({ signal }) => api(list, { params, query, signal }),
    placeholderData: keepPreviousData,
  });

/** Lists the people who can be proposed to somebody, the best fit first. */
export const partnersQuery = ({ params, query }: Pick<Input<typeof partners>, 'params' | 'query'>) =>
  queryOptions({
    queryKey: ['meeting-requests', params.eventId, 'partners', params.participantId, query],
    queryFn: ({ signal }) => api(partners, { params, query, signal }),
    placeholderData: keepPreviousData,
  });

/** Works out the best pairs for people with few meetings; nothing is sent. */
export const fillQuery = ({ params, query }: Pick<Input<typeof filling>, 'params' | 'query'>) =>
  queryOptions({
    queryKey: ['meeting-requests', params.eventId, 'fill', query],
    queryFn: ({ signal }) => api(filling, { params, query, signal }),
    placeholderData: keepPreviousData,
  });

/** Makes what changes a proposal, after which the lists of the event are read again. */
function useChange<Given, Made>(eventId: EventId, change: (given: Given) => Promise<Made>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['meeting-requests', eventId] }),
  });
}

export const usePropose = (eventId: EventId) =>
  useChange(eventId, (body: Input<typeof proposing>['body']) => api(proposing, { params: { eventId }, body }));

export const useSendFill = (eventId: EventId) =>
  useChange(eventId, (body: Input<typeof sendingFill>['body']) => api(sendingFill, { params: { eventId }, body }));

export const useRecordYes = (eventId: EventId) =>
  useChange(eventId, (of: { readonly requestId: Id<'request'>; readonly participantId: Id<'participant'> }) =>
    api(recording, { params: { eventId, ...of } }),
  );

export const useWithdraw = (eventId: EventId) =>
  useChange(eventId, (requestId: Id<'request'>) => api(withdrawing, { params: { eventId, requestId } }));
