import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

export type EventId = Id<'event'>;
export type EventView = Response<'GET /api/events/:eventId'>;
export type EventCardView = Response<'GET /api/events'>['events'][number];
export type Person = Response<'GET /api/events/:eventId/participants'>['items'][number];

export const eventsQuery = queryOptions({
  queryKey: ['events'],
  queryFn: ({ signal }) => api('GET /api/events', { signal }),
});

export const eventQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: ['events', eventId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId', { params: { eventId }, signal }),
  });

export type PeopleFilter = Input<'GET /api/events/:eventId/participants'>['query'];

export const peopleQuery = (eventId: EventId, filter: PeopleFilter) =>
  queryOptions({
    queryKey: ['participants', eventId, 'admitted', filter],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/participants', { params: { eventId }, query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export type RegistrationFields = Input<'POST /api/events/:eventId/registration'>['body'];

/** Registers, or changes a registration there is; the event then shows it. */
export function useRegister(eventId: EventId, isRegistered: boolean) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ organisationId, ...fields }: RegistrationFields) =>
      isRegistered
        ? api('PATCH /api/events/:eventId/registration', { params: { eventId }, body: fields })
        : api('POST /api/events/:eventId/registration', { params: { eventId }, body: { organisationId, ...fields } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['events'] }),
  });
}

export function useWithdraw(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('DELETE /api/events/:eventId/registration', { params: { eventId } }),
    onSuccess: () =>
      Promise.all(
        [['events'], ['meeting-requests', eventId], ['agendas', eventId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
