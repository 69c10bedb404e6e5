import type { Id } from '@jumelage/domain/ids';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const resultsQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId, 'results'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/results', { params: { eventId }, signal }),
  });

/** Reads the figures of an event beside those of others that the reader organises. */
export const editionsQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId, 'results', 'editions'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/results/editions', { params: { eventId }, signal }),
  });
