import type { MailingCard, MailingRecipient, MailingView } from '@jumelage/contracts/mailings';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { RecipientState } from '@jumelage/domain/mailing';
import type { PeopleFilter } from '@jumelage/domain/people-filter';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';

export type { MailingCard, MailingRecipient, MailingView };
export type EventId = Id<'event'>;
export type MailingId = Id<'mailing'>;
/** The filter of a mailing: a search of names is not in it. */
export type MailingFilter = Omit<PeopleFilter, 'q'>;
type Scope = { readonly eventId: EventId; readonly mailingId: MailingId };
export type DraftBody = NonNullable<Input<'PATCH /api/events/:eventId/mailings/:mailingId'>['body']>;
type NewBody = NonNullable<Input<'POST /api/events/:eventId/mailings'>['body']>;

/** While mails leave, their figures are asked for again and again. */
const whileSending = 2_000;

const one = '/api/events/:eventId/mailings/:mailingId' as const;

export const mailingsQuery = (eventId: EventId, page: { readonly page: number; readonly size: number }) =>
  queryOptions({
    queryKey: ['mailings', eventId, page],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/mailings', { params: { eventId }, query: page, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? whileSending : false),
  });

const isUnderWay = ({ status, counts }: Pick<MailingCard, 'status' | 'counts'>) =>
  status === 'sending' || (status === 'sent' && counts.queued > 0);

export const mailingQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['mailings', scope.eventId, scope.mailingId],
    queryFn: ({ signal }) => api(`GET ${one}`, { params: scope, signal }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? whileSending : false),
  });

export const recipientsQuery = (
  scope: Scope,
  query: { readonly page: number; readonly size: number; readonly state?: RecipientState | undefined },
) =>
  queryOptions({
    queryKey: ['mailings', scope.eventId, scope.mailingId, 'recipients', query],
    queryFn: ({ signal }) => api(`GET ${one}/recipients`, { params: scope, query, signal }),
    placeholderData: keepPreviousData,
  });

/** In whose place, and in which language, a mailing is looked at. */
export type As = { readonly participantId?: Id<'participant'>; readonly language?: Language };

/** Reads a mailing as one of its people gets it; `version` is that of what is looked at. */
export const previewQuery = (scope: Scope, as: As, version: string) =>
  queryOptions({
    queryKey: ['mailings', scope.eventId, scope.mailingId, 'preview', as, version],
    queryFn: ({ signal }) => api(`GET ${one}/preview`, { params: scope, query: as, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Begins a mailing; with people who were chosen in a list: `{ audience: 'chosen', participantIds }`. */
export function useCreateMailing(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewBody) => api('POST /api/events/:eventId/mailings', { params: { eventId }, body }),
    onSuccess: (mailing) => {
      client.setQueryData(mailingQuery({ eventId, mailingId: mailing.id }).queryKey, mailing);
      return client.invalidateQueries({ queryKey: ['mailings', eventId], exact: false, refetchType: 'none' });
    },
  });
}

export function useChangeMailing(scope: Scope) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ifMatch }: { readonly body: DraftBody; readonly ifMatch: string }) =>
      api(`PATCH ${one}`, { params: scope, body, ifMatch }),
    onSuccess: (mailing) => client.setQueryData(mailingQuery(scope).queryKey, mailing),
  });
}

export function useDeleteMailing(scope: Scope) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api(`DELETE ${one}`, { params: scope }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mailings', scope.eventId], refetchType: 'none' }),
  });
}

export const useTestMailing = (scope: Scope) =>
  useMutation({ mutationFn: (body: As) => api(`POST ${one}/test`, { params: scope, body }) });

/** Sends a mailing, now or at an instant; stops it with `stop`. */
export function useSending(scope: Scope) {
  const client = useQueryClient();
  const onSuccess = (mailing: MailingView) => {
    client.setQueryData(mailingQuery(scope).queryKey, mailing);
    return client.invalidateQueries({ queryKey: ['mailings', scope.eventId] });
  };
  const send = useMutation({
    mutationFn: ({
      sendAt,
      ifMatch,
    }: {
      readonly sendAt?: string | undefined;
      readonly ifMatch?: string | undefined;
    }) => api(`POST ${one}/sending`, { params: scope, body: sendAt ? { sendAt } : {}, ifMatch }),
    onSuccess,
  });
  const stop = useMutation({ mutationFn: () => api(`DELETE ${one}/sending`, { params: scope }), onSuccess });
  return { send, stop };
}
