import type { Id } from '@jumelage/domain/ids';
import { useSyncExternalStore } from 'react';
import { ApiError, api, newKey } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import { beforeSigningOut } from '../accounts/session.ts';
import { actsRefused, actsWith, actsWithout, type MeetingAct, type QueuedAct, withActs } from './act-queue.ts';
import { keepAgenda } from './kept-agenda.ts';
import { agendaQuery } from './queries.ts';

type EventId = Id<'event'>;

const nameOf = (eventId: EventId) => `acts.${eventId}`;
const none: readonly QueuedAct[] = [];
const queues = new Map<EventId, readonly QueuedAct[]>();
const listeners = new Set<() => void>();
const sending = new Map<EventId, Promise<boolean>>();

function actsOf(eventId: EventId): readonly QueuedAct[] {
  const queue = queues.get(eventId) ?? readStored<readonly QueuedAct[]>(nameOf(eventId)) ?? none;
  queues.set(eventId, queue);
  return queue;
}

function change(eventId: EventId, by: (acts: readonly QueuedAct[]) => readonly QueuedAct[]): void {
  const next = by(actsOf(eventId));
  queues.set(eventId, next);
  writeStored(nameOf(eventId), next);
  for (const listener of listeners) listener();
}

/** Reads the acts at an event's meetings that this device has not sent yet. */
export function useActs(eventId: EventId): readonly QueuedAct[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => actsOf(eventId),
  );
}

export function addAct(eventId: EventId, meetingId: Id<'meeting'>, act: MeetingAct): void {
  change(eventId, (acts) => actsWith(acts, { ...act, meetingId, key: newKey() }));
}

/** Gives up what the server refused. */
export function discardRefusedActs(eventId: EventId): void {
  change(eventId, (acts) => acts.filter(({ refused }) => !refused));
}

function post(eventId: EventId, act: QueuedAct): Promise<unknown> {
  const params = { eventId, meetingId: act.meetingId };
  return act.kind === 'outcome'
    ? api('PUT /api/events/:eventId/meetings/:meetingId/outcome', { params, body: act.outcome, once: act.key })
    : api('PUT /api/events/:eventId/meetings/:meetingId/delay', {
        params,
        body: { minutes: act.minutes },
        once: act.key,
      });
}

/** Shows what the server has done at once, before its agenda is read again. */
function settle(eventId: EventId, act: QueuedAct): void {
  queryClient.setQueryData(agendaQuery(eventId).queryKey, (old) => {
    if (!old) return old;
    const next = { ...old, agenda: withActs(old.agenda, [act]) };
    keepAgenda(eventId, next);
    return next;
  });
}

/** Tells whether an act waits for another try: no answer came, or one that does not judge it. */
const isWorthWaiting = (error: unknown) =>
  !(error instanceof ApiError) ||
  error.code === 'network' ||
  error.code === 'sign_in_required' ||
  error.status === 429 ||
  error.status >= 500;

async function sendAll(eventId: EventId): Promise<boolean> {
  // What is done meanwhile is sent as well.
  for (;;) {
    const act = actsOf(eventId).find(({ refused }) => !refused);
    if (!act) return true;
    try {
      await post(eventId, act);
      settle(eventId, act);
      change(eventId, (acts) => actsWithout(acts, act));
    } catch (error) {
      if (isWorthWaiting(error)) return false;
      change(eventId, (acts) => actsRefused(acts, act, error instanceof ApiError ? error.code : 'internal'));
    }
  }
}

/** Sends what waits, in the order in which it was done; answers false where the server could not be reached. */
export function sendActs(eventId: EventId): Promise<boolean> {
  const running = sending.get(eventId);
  if (running) return running;
  const run = sendAll(eventId).finally(() => sending.delete(eventId));
  sending.set(eventId, run);
  return run;
}

// Whoever signs out leaves nothing on this device: what can still be sent is sent first.
beforeSigningOut(async () => {
  if (navigator.onLine) await Promise.all([...queues.keys()].map(sendActs));
});
