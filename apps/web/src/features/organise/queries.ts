import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';

/** Reads the event as its organisers see it. */
export const organisedEventQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId', { params: { eventId }, signal }),
  });

export const overviewQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId, 'overview'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/overview', { params: { eventId }, signal }),
  });

/** Returns the zone of an event's times; UTC for the moment before it is known. */
export function useZone(eventId: Id<'event'>): string {
  return useQuery(organisedEventQuery(eventId)).data?.zone ?? 'UTC';
}

type SessionBody = Input<'POST /api/events/:eventId/sessions'>['body'];

/** Adds a session, or changes one: answers how many drafted placements lost their slot or table. */
export function useSaveSession(eventId: Id<'event'>, sessionId: Id<'session'> | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, ifMatch }: { readonly body: SessionBody; readonly ifMatch: string | undefined }) => {
      if (sessionId)
        return api('PUT /api/events/:eventId/sessions/:sessionId', { params: { eventId, sessionId }, body, ifMatch });
      return { session: await api('POST /api/events/:eventId/sessions', { params: { eventId }, body }), unplaced: 0 };
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['events', eventId] }),
        client.invalidateQueries({ queryKey: ['schedules', eventId] }),
      ]),
  });
}

/** Creates an event, or changes one. */
export function useSaveEvent(eventId: Id<'event'> | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      body,
      ifMatch,
    }: {
      readonly body: Input<'POST /api/events'>['body'];
      readonly ifMatch: string | undefined;
    }) =>
      eventId
        ? api('PATCH /api/events/:eventId', { params: { eventId }, body, ifMatch })
        : api('POST /api/events', { body }),
    onSuccess: (event) => {
      client.setQueryData(organisedEventQuery(event.id).queryKey, event);
      return Promise.all([
        client.invalidateQueries({ queryKey: ['events'] }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]);
    },
  });
}

export function useChangePhase(eventId: Id<'event'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'PUT /api/events/:eventId/status'>['body']) =>
      api('PUT /api/events/:eventId/status', { params: { eventId }, body }),
    onSuccess: (event) => {
      client.setQueryData(organisedEventQuery(eventId).queryKey, event);
      return client.invalidateQueries({ queryKey: ['events'] });
    },
  });
}
