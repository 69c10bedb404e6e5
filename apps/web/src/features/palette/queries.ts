import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

export type Findings = Response<'GET /api/palette'>;

/** Searches people, organisations and events by name; what was found before stays until the next is there. */
export const findingsQuery = (q: string) =>
  queryOptions({
    queryKey: ['palette', q],
    queryFn: ({ signal }) => api('GET /api/palette', { query: { q }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
