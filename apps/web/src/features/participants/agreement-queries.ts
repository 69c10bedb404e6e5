import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';
import { type EventId, peopleQuery } from './organise-queries.ts';

const agreement = 'PUT /api/events/:eventId/participants/agreement';
export type Declaration = NonNullable<Input<typeof agreement>['body']>;

/** Reads the number of people who do not agree to be shown to the other country: one row of their list is enough. */
export const lackingQuery = (eventId: EventId) =>
  peopleQuery({ params: { eventId }, query: { page: 1, size: 1, without: 'agreement' } });

/** Declares that people agreed, or takes it back. */
export function useDeclare(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Declaration) => api(agreement, { params: { eventId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['participants', eventId] }),
  });
}
