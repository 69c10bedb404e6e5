import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';
import { type EventId, useReadAgain } from './organise-queries.ts';

type Ids = Id<'participant'>[];
const removals = '/api/events/:eventId/participants/removals' as const;
type Removal = NonNullable<Input<`POST ${typeof removals}`>['body']>;
type Filter = Input<'GET /api/events/:eventId/organise/participants/ids'>['query'];

/** Reads the ids of everybody that the filters leave. */
export const readIds = (eventId: EventId, query: Filter) =>
  api('GET /api/events/:eventId/organise/participants/ids', { params: { eventId }, query });

/** Asks what removing several would take along: each time, since others change it. */
export const removalsQuery = (eventId: EventId, participantIds: Ids) =>
  queryOptions({
    queryKey: ['participants', eventId, 'removals', participantIds],
    queryFn: ({ signal }) =>
      api(`POST ${removals}/proposal`, { params: { eventId }, body: { participantIds, status: 'refused' }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Makes the acts of an organiser on several people; each reads again what shows them. */
export function useBulk(eventId: EventId) {
  const onSettled = useReadAgain(eventId);
  const params = { eventId };
  return {
    admit: useMutation({
      mutationFn: (participantIds: Ids) =>
        api('POST /api/events/:eventId/participants/admissions', { params, body: { participantIds } }),
      onSettled,
    }),
    tag: useMutation({
      mutationFn: (body: { participantIds: Ids; tag: string; isSet: boolean }) =>
        api('PUT /api/events/:eventId/participants/tags', { params, body }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (body: Removal) => api(`POST ${removals}`, { params, body }), onSettled }),
    /** Begins a message to them, which is written on a page of its own. */
    write: useMutation({
      mutationFn: (body: { participantIds: Ids; preset?: 'invitation' }) =>
        api('POST /api/events/:eventId/mailings', { params, body: { audience: 'chosen', ...body } }),
    }),
    undo: useMutation({
      mutationFn: (participantIds: Ids) => api(`POST ${removals}/undo`, { params, body: { participantIds } }),
      onSettled,
    }),
  };
}
