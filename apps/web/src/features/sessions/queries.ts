import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';
import { compareNames } from '../../lib/name-order.ts';
import type { EventView, Session } from './drafts.ts';

export type SessionRef = { readonly eventId: Id<'event'>; readonly sessionId: Id<'session'> };

const people = 'GET /api/events/:eventId/organise/participants';
/** The most pages to load: nobody chooses from so long a list. */
const mostPages = 10;

/** Reads the organisations whose people take part in an event, by name: they may have a booth. */
export const organisationsQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['participants', eventId, 'organisations'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const found = new Map<Id<'organisation'>, string>();
      for (let page = 1; page <= mostPages; page++) {
        const { items, total, size } = await api(people, { params: { eventId }, query: { page, size: 100 }, signal });
        for (const { organisation } of items)
          found.set(organisation.id, [organisation.nameLatin, organisation.nameHanzi].filter(Boolean).join(' '));
        if (page * size >= total) break;
      }
      return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => compareNames(a.name, b.name));
    },
  });

type Trial = { readonly trial: 'true' | 'false' };

/** Saves one part of what a session is made with; a trial only tells how many meetings would lose their place. */
function useSaving<Body>(
  { eventId }: SessionRef,
  put: (body: Body, query: Trial) => Promise<{ readonly session: Session; readonly unplaced: number }>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, trial }: { body: Body; trial: boolean }) => put(body, { trial: trial ? 'true' : 'false' }),
    onSuccess: ({ session }, { trial }) => {
      if (trial) return undefined;
      showSession(client, eventId, session);
      return Promise.all(
        ['schedules', 'what-if', 'days'].map((noun) => client.invalidateQueries({ queryKey: [noun, eventId] })),
      );
    },
  });
}

type Body<Part extends 'places' | 'interpreters' | 'rules'> =
  Input<`PUT /api/events/:eventId/sessions/:sessionId/${Part}`> extends { readonly body: infer B } ? B : never;

export const useSavePlaces = (params: SessionRef) =>
  useSaving<Body<'places'>>(params, (body, query) =>
    api('PUT /api/events/:eventId/sessions/:sessionId/places', { params, query, body }),
  );

export const useSaveInterpreters = (params: SessionRef) =>
  useSaving<Body<'interpreters'>>(params, (body, query) =>
    api('PUT /api/events/:eventId/sessions/:sessionId/interpreters', { params, query, body }),
  );

export const useSaveRules = (params: SessionRef) =>
  useSaving<Body<'rules'>>(params, (body, query) =>
    api('PUT /api/events/:eventId/sessions/:sessionId/rules', { params, query, body }),
  );

function showSession(client: ReturnType<typeof useQueryClient>, eventId: Id<'event'>, session: Session): void {
  client.setQueryData<EventView>(
    ['events', eventId],
    (event) => event && { ...event, sessions: event.sessions.map((one) => (one.id === session.id ? session : one)) },
  );
}

/** Reads how many meetings would fit with other numbers; cached until a change of the session. */
export const whatIfQuery = (params: SessionRef, vary: 'tables' | 'slots' | 'interpreters') =>
  queryOptions({
    queryKey: ['what-if', params.eventId, params.sessionId, vary],
    queryFn: ({ signal }) =>
      api('POST /api/events/:eventId/sessions/:sessionId/what-if', { params, body: { vary }, signal }),
    staleTime: 300_000,
    refetchOnWindowFocus: false,
    retry: false,
  });
