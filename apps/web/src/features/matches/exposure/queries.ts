import type { Id } from '@jumelage/domain/ids';
import { queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../../lib/api.ts';

export type Exposure = Response<'GET /api/events/:eventId/exposure'>;

export const exposureQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['events', eventId, 'exposure'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/exposure', { params: { eventId }, signal }),
  });
