import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The event that is organised. */
export const organisedEventQuery = (eventId: Id<'event'>) =>
  queryOptions({ queryKey: ['events', eventId], queryFn: ({ signal }) => api('GET /api/events/:eventId', { params: { eventId }, signal }) });

export const overviewQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId, 'overview'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/overview', { params: { eventId }, signal }),
  });

/** The zone by whose clock an event's times are told; UTC for the moment before it is known. */
export function useZone(eventId: Id<'event'>): string {
  return useQuery(organisedEventQuery(eventId)).data?.zone ?? 'UTC';
}
