import type { CheckIn, DeskPerson } from '@jumelage/contracts/days';
import type { Id } from '@jumelage/domain/ids';
import { useSyncExternalStore } from 'react';
import { ApiError, api } from '../../lib/api.ts';
import { recall, remember } from '../../lib/storage.ts';
import { queueRefused, queueWith, queueWithout, type Waiting } from './check-in-queue.ts';

type EventId = Id<'event'>;

// Not under the keys that signing out forgets: what was checked in at the desk must reach the server, whoever signs in
// next.
const prefix = 'jumelage.check-ins.v1.';
const keyOf = (eventId: EventId) => `${prefix}${eventId}`;
const none: readonly Waiting[] = [];
const queues = new Map<EventId, readonly Waiting[]>();
const listeners = new Set<() => void>();
const sending = new Set<EventId>();

function read(eventId: EventId): readonly Waiting[] {
  try {
    const stored: unknown = JSON.parse(recall(keyOf(eventId)) ?? '[]');
    return Array.isArray(stored) && stored.length > 0 ? stored : none;
  } catch {
    return none;
  }
}

function waitingOf(eventId: EventId): readonly Waiting[] {
  const queue = queues.get(eventId) ?? read(eventId);
  queues.set(eventId, queue);
  return queue;
}

function change(eventId: EventId, by: (queue: readonly Waiting[]) => readonly Waiting[]): void {
  const next = by(waitingOf(eventId));
  queues.set(eventId, next);
  remember(keyOf(eventId), JSON.stringify(next));
  for (const listener of listeners) listener();
}

// Another window of the same desk writes to the same place.
if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => {
    if (key !== null && !key.startsWith(prefix)) return;
    queues.clear();
    for (const listener of listeners) listener();
  });
}

/** Reads the check-ins of an event that this device has not sent yet. */
export function useWaiting(eventId: EventId): readonly Waiting[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waitingOf(eventId),
  );
}

export function addCheckIn(eventId: EventId, one: CheckIn): void {
  change(eventId, (queue) => queueWith(queue, one));
}

/** Gives up what the server refused. */
export function discardRefused(eventId: EventId): void {
  change(eventId, (queue) => queue.filter(({ refused }) => !refused));
}

type Sending = {
  readonly onPeople: (people: readonly DeskPerson[], sent: readonly CheckIn[]) => void;
  readonly again?: boolean;
};

async function post(eventId: EventId, batch: readonly CheckIn[], onPeople: Sending['onPeople']): Promise<void> {
  const checkIns = batch.map(({ participantId, at, arrived }) => ({ participantId, at, arrived }));
  const { people } = await api('POST /api/events/:eventId/check-ins', { params: { eventId }, body: { checkIns } });
  onPeople(people, batch);
  change(eventId, (queue) => queueWithout(queue, batch));
}

/** Tells whether check-ins wait for another try: no answer came, or one that does not judge them. */
const isWorthWaiting = (error: unknown) =>
  !(error instanceof ApiError) || error.code === 'network' || error.status === 429 || error.status >= 500;

/**
 * Sends what waits, all at once; where the server refuses, one by one, so that a single wrong one holds back nobody.
 * Sending twice does no harm: the newest check-in of a person wins. Answers false only where the server
 * could not be reached, or not judge them yet.
 */
export async function sendWaiting(eventId: EventId, { onPeople, again = false }: Sending): Promise<boolean> {
  const batch = waitingOf(eventId)
    .filter(({ refused }) => again || !refused)
    .slice(0, 500);
  if (batch.length === 0 || sending.has(eventId)) return true;
  sending.add(eventId);
  try {
    await post(eventId, batch, onPeople);
  } catch (error) {
    if (isWorthWaiting(error)) return false;
    for (const one of batch) {
      try {
        await post(eventId, [one], onPeople);
      } catch (refusal) {
        if (isWorthWaiting(refusal)) return false;
        change(eventId, (queue) => queueRefused(queue, [one], refusal instanceof ApiError ? refusal.code : 'internal'));
      }
    }
  } finally {
    sending.delete(eventId);
  }
  return true;
}
