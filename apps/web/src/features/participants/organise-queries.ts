import type { Id } from '@jumelage/domain/ids';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const list = 'GET /api/events/:eventId/organise/participants';
const one = 'PATCH /api/events/:eventId/participants/:participantId';
export type People = Response<typeof list>;
export type Person = People['items'][number];
export type Changes = Input<typeof one>['body'];

/** All participants with their status, for the organiser. */
export const peopleQuery = ({ params, query }: Pick<Input<typeof list>, 'params' | 'query'>) =>
  queryOptions({
    queryKey: ['participants', params.eventId, 'organise', query],
    queryFn: ({ signal }) => api(list, { params, query, signal }),
    placeholderData: keepPreviousData,
  });

/** Changes a participant; on every list that shows them at once, taken back where it is refused. */
export function useChangePerson(eventId: Id<'event'>) {
  const client = useQueryClient();
  const key = ['participants', eventId, 'organise'];
  return useMutation({
    mutationFn: ({ person, changes }: { person: Person; changes: Changes }) => api(one, { params: { eventId, participantId: person.id }, body: changes }),
    onMutate: async ({ person, changes }) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueriesData<People>({ queryKey: key });
      const known = Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));
      client.setQueriesData<People>(
        { queryKey: key },
        (people) => people && { ...people, items: people.items.map((item) => (item.id === person.id ? { ...item, ...known } : item)) },
      );
      return { before };
    },
    onError: (_error, _input, context) => {
      for (const [queryKey, data] of context?.before ?? []) client.setQueryData(queryKey, data);
    },
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['participants', eventId] }), client.invalidateQueries({ queryKey: ['events', eventId, 'overview'] })]),
  });
}

/** The answer that undoes another: a refusal is undone by admitting and the other way round. */
export const answerBefore = (status: ParticipantStatus): Extract<ParticipantStatus, 'admitted' | 'refused'> | undefined =>
  status === 'admitted' || status === 'refused' ? status : undefined;

export const usePreview = (eventId: Id<'event'>) =>
  useMutation({ mutationFn: (csv: string) => api('POST /api/events/:eventId/participants/import/preview', { params: { eventId }, body: { csv } }) });

export function useImport(eventId: Id<'event'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'POST /api/events/:eventId/participants/import'>['body']) =>
      api('POST /api/events/:eventId/participants/import', { params: { eventId }, body }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['participants', eventId] }), client.invalidateQueries({ queryKey: ['events', eventId] })]),
  });
}
