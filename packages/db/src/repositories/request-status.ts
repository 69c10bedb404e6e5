import { type RequestSide, type RequestStatus, requestStatusesBefore, unsentStatuses } from '@jumelage/domain/request';
import { and, eq, gt, isNull, lte, notInArray, or, type Placeholder, type SQL } from 'drizzle-orm';
import type { Store } from '../store.ts';

type Instant = Date | Placeholder;

/** Matches pending requests past their expiry that nobody has written down as expired yet. */
export function isOverdue({ t }: Pick<Store, 't'>, now: Instant): SQL | undefined {
  const { status, expiresAt } = t.meetingRequests;
  return and(eq(status, 'pending'), lte(expiresAt, now));
}

/**
 * Matches requests that have a status at an instant, as `requestStatusAt` of the domain does: a pending one past its
 * expiry counts as expired, whether or not that was stored.
 */
export function hasStatusAt(store: Pick<Store, 't'>, status: RequestStatus, now: Instant): SQL | undefined {
  const { status: stored, expiresAt } = store.t.meetingRequests;
  if (status === 'pending') return and(eq(stored, 'pending'), gt(expiresAt, now));
  return status === 'expired' ? or(eq(stored, 'expired'), isOverdue(store, now)) : eq(stored, status);
}

/** Matches requests that were sent: nobody but their sender knows of others. */
export function isSent({ t }: Pick<Store, 't'>): SQL | undefined {
  return notInArray(t.meetingRequests.status, [...unsentStatuses]);
}

/** Matches requests by which one of the two asked the other, as opposed to those that an organiser proposes to both. */
export function isAsked({ t }: Pick<Store, 't'>): SQL | undefined {
  return eq(t.meetingRequests.origin, 'participant');
}

/** Matches requests that wait at an instant for their sender, or for their recipient: of what an organiser proposes, for both. */
export function waitsFor(store: Pick<Store, 't'>, side: RequestSide, now: Instant): SQL | undefined {
  const { origin, fromAnswer, toAnswer } = store.t.meetingRequests;
  const waits = hasStatusAt(store, 'pending', now);
  return side === 'recipient' ? and(waits, isNull(toAnswer)) : and(waits, eq(origin, 'organiser'), isNull(fromAnswer));
}

/** Matches requests that a departure of one side withdraws: those that are open at an instant. */
export function isLeftAt(store: Pick<Store, 't'>, now: Instant): SQL | undefined {
  return or(...requestStatusesBefore('withdrawn', 'departure').map((status) => hasStatusAt(store, status, now)));
}
