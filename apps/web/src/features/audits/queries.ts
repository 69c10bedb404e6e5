import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const list = 'GET /api/events/:eventId/audit';
export type AuditEntry = Response<typeof list>['items'][number];
export type AuditQuery = Omit<NonNullable<Input<typeof list>['query']>, 'page' | 'size'>;

/** Reads one page of an event's journal. */
export const auditQuery = (eventId: Id<'event'>, query: NonNullable<Input<typeof list>['query']>) =>
  queryOptions({
    queryKey: ['audits', eventId, query],
    queryFn: ({ signal }) => api(list, { params: { eventId }, query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Verifies the chain of seals of an event's journal, on demand. */
export const verifyAudit = (eventId: Id<'event'>) => ({
  mutationFn: () => api('GET /api/events/:eventId/audit/verification', { params: { eventId } }),
});
