import type { Language } from '@jumelage/domain/language';
import { loadNotice, type NoticeName } from '@jumelage/i18n/notices';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const change = 'PUT /api/accounts/me/consents';
export type Consent = Response<'GET /api/accounts/me/consents'>['consents'][number];
export type Word = Response<'GET /api/accounts/me/consents'>['history'][number];

/** The consents in force, and all earlier answers. */
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => api('GET /api/accounts/me/consents', { signal }),
});

/** The operator of the platform. */
export const operatorQuery = queryOptions({
  queryKey: ['operator'],
  queryFn: ({ signal }) => api('GET /api/operator', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Loads a notice in one language; a text of the product, which comes with its pages. */
export const noticeQuery = (name: NoticeName, language: Language) =>
  queryOptions({
    queryKey: ['notices', name, language],
    queryFn: () => loadNotice(name, language),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Gives or withdraws a consent. What people see of each other changes with it, so every query is invalidated. */
export function useChangeConsents() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<typeof change>['body']) => api(change, { body }),
    onSuccess: (consents) => {
      client.setQueryData(consentsQuery.queryKey, consents);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'consents' });
    },
  });
}
