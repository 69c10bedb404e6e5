import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const change = 'PUT /api/accounts/me/mails';
export type OutboxMail = Response<'GET /api/demo/mails'>['mails'][number];

/** The topics of mails that the reader receives. */
export const mailChoicesQuery = queryOptions({
  queryKey: ['mails', 'choices'],
  queryFn: ({ signal }) => api('GET /api/accounts/me/mails', { signal }),
});

/** Switches topics; the newsletter's consent changes with it. */
export function useChangeMails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (topics: Input<typeof change>['body']['topics']) => api(change, { body: { topics } }),
    onSuccess: (choices) => {
      client.setQueryData(mailChoicesQuery.queryKey, choices);
      return client.invalidateQueries({ queryKey: ['consents'] });
    },
  });
}

/** Reads the topic that the link in a mail stops. */
export const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['mails', 'subscriptions', token],
    queryFn: ({ signal }) => api('GET /api/unsubscriptions/:token', { params: { token }, signal }),
    retry: false,
  });

/** Stops what a link names, or takes that back. */
export function useSubscription(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isOn: boolean) =>
      isOn
        ? api('DELETE /api/unsubscriptions/:token', { params: { token } })
        : api('POST /api/unsubscriptions/:token', { params: { token }, body: { 'List-Unsubscribe': 'One-Click' } }),
    onSuccess: (subscription) => client.setQueryData(subscriptionQuery(token).queryKey, subscription),
  });
}

/** The newest mails of the demonstration. */
export const outboxQuery = queryOptions({
  queryKey: ['mails', 'outbox'],
  queryFn: ({ signal }) => api('GET /api/demo/mails', { signal }),
  refetchInterval: 10_000,
});
