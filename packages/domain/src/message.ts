import { allow, type Decision, refuse } from './decision.ts';
import { type EventStatus, hasEnded } from './event.ts';
import type { IdKind } from './ids.ts';
import type { RequestStatus } from './request.ts';
import { day } from './time.ts';

/** The subjects of threads of messages: each has a column of its own in their table. */
export const threadSubjects = ['request'] as const satisfies readonly IdKind[];
export type ThreadSubject = (typeof threadSubjects)[number];

/** The characters of a message, and how many one person writes in a day, over all threads. */
export const messageLimits = { characters: 2_000, perDay: 100, within: day } as const;

/** Statuses of a request in which its two people write to each other. */
const writableStatuses: ReadonlySet<RequestStatus> = new Set(['pending', 'accepted']);

/** The facts that decide whether the thread of a request takes messages. */
export type RequestThread = {
  readonly status: RequestStatus;
  readonly event: { readonly status: EventStatus; readonly endsOn: string; readonly zone: string };
};

/** Tells whether the two people of a request may still write: while it is open, until the event’s last day is over. */
export function isThreadOpen({ status, event }: RequestThread, now: number): boolean {
  // To the end of the last day: much is said after the last slot.
  return writableStatuses.has(status) && !hasEnded(event, null, now);
}

/** Decides whether somebody may write one more message; `sentToday` are theirs of the last day. */
export function writeMessage(
  thread: RequestThread,
  { sentToday, now }: { readonly sentToday: number; readonly now: number },
): Decision<true, 'thread_closed' | 'message_limit_reached'> {
  if (!isThreadOpen(thread, now)) return refuse('thread_closed');
  return sentToday >= messageLimits.perDay ? refuse('message_limit_reached') : allow(true);
}
