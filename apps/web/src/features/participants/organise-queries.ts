import type { Id } from '@jumelage/domain/ids';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

const list = 'GET /api/events/:eventId/organise/participants';
const one = 'PATCH /api/events/:eventId/participants/:participantId';
export type EventId = Id<'event'>;
export type People = Response<typeof list>;
export type Person = People['items'][number];
export type Changes = Input<typeof one>['body'];

/** Lists participants with their status, for the organiser. */
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
    mutationFn: ({ person, changes }: { person: Person; changes: Changes }) =>
      api(one, { params: { eventId, participantId: person.id }, body: changes }),
    onMutate: async ({ person, changes }) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueriesData<People>({ queryKey: key });
      const known = Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));
      client.setQueriesData<People>(
        { queryKey: key },
        (people) =>
          people && {
            ...people,
            items: people.items.map((item) => (item.id === person.id ? { ...item, ...known } : item)),
          },
      );
      return { before };
    },
    onError: (_error, _input, context) => {
      for (const [queryKey, data] of context?.before ?? []) client.setQueryData(queryKey, data);
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['participants', eventId] }),
        client.invalidateQueries({ queryKey: ['events', eventId, 'overview'] }),
      ]),
  });
}

const removal = '/api/events/:eventId/participants/:participantId/removal' as const;

/** Asks what removing somebody would take along: each time, since others change it. */
export const removalQuery = (eventId: EventId, participantId: Id<'participant'>) =>
  queryOptions({
    queryKey: ['participants', eventId, 'removal', participantId],
    queryFn: ({ signal }) =>
      api(`POST ${removal}/proposal`, { params: { eventId, participantId }, body: { status: 'refused' }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Reads everything again that shows people, their requests or their meetings. */
export function useReadAgain(eventId: EventId) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['participants', 'events', 'meeting-requests', 'schedules', 'days', 'agendas'].map((noun) =>
        client.invalidateQueries({ queryKey: [noun, eventId] }),
      ),
    );
}

export function useRemovePerson(eventId: EventId) {
  return useMutation({
    mutationFn: ({ participantId, status }: { participantId: Id<'participant'>; status: 'refused' | 'withdrawn' }) =>
      api(`POST ${removal}`, { params: { eventId, participantId }, body: { status } }),
    onSettled: useReadAgain(eventId),
  });
}

export function useUndoRemoval(eventId: EventId) {
  return useMutation({
    mutationFn: (participantId: Id<'participant'>) => api(`DELETE ${removal}`, { params: { eventId, participantId } }),
    onSettled: useReadAgain(eventId),
  });
}

/** Finds the answer that undoes a status: a refusal is undone by admitting and the other way round. */
export const answerBefore = (
  status: ParticipantStatus,
): Extract<ParticipantStatus, 'admitted' | 'refused'> | undefined =>
  status === 'admitted' || status === 'refused' ? status : undefined;
