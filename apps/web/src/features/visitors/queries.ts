import type { Sector } from '@jumelage/domain/organisation';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

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

export type SentenceMatches = Response<'POST /api/visitors/matches'>;
export type VisitorMatch = SentenceMatches['matches'][number];

export const sentenceMatchesQuery = (body: Input<'POST /api/visitors/matches'>['body']) =>
  queryOptions({
    queryKey: ['visitors', 'matches', body],
    queryFn: ({ signal }) => api('POST /api/visitors/matches', { body, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const visitorEventsQuery = queryOptions({
  queryKey: ['visitors', 'events'],
  queryFn: ({ signal }) => api('GET /api/visitors/events', { signal }),
});
