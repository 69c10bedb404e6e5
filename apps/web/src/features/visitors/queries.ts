import type { Sector } from '@jumelage/domain/organisation';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

export type VisitorCard = Response<'GET /api/visitors/organisations'>['items'][number];

export const visitorDirectoryQuery = (asked: {
  readonly sector: Sector | undefined;
  readonly page: number | undefined;
}) =>
  queryOptions({
    queryKey: ['visitors', 'organisations', asked],
    queryFn: ({ signal }) => api('GET /api/visitors/organisations', { query: asked, signal }),
    placeholderData: keepPreviousData,
  });
