import type { Id } from '@jumelage/domain/ids';
import type { PeopleOrder } from '@jumelage/domain/people-filter';
import { and, asc, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { byName } from './participants.ts';
import { isSent } from './request-status.ts';

type ParticipantId = Id<'participant'>;

type Order = { readonly sort: PeopleOrder; readonly direction: 'asc' | 'desc' };

/** Selects participants who are expected: they were admitted, and nobody said that they do not come. */
export function isExpected({ t }: Pick<Store, 't'>): SQL | undefined {
  return and(eq(t.participants.status, 'admitted'), isNull(t.participants.absentAt));
}

/** Counts the agreed meetings of each participant that a statement selects. */
export function meetingsOf({ t, q }: Store): SQL {
  const { firstId, secondId, status } = t.meetings;
  const { id } = t.participants;
  const all = q
    .select({ n: count() })
    .from(t.meetings)
    .where(and(or(eq(firstId, id), eq(secondId, id)), ne(status, 'cancelled')));
  return sql`(${all})`;
}

/** Counts the requests, sent or received, of each participant that a statement selects. */
function requestsOf({ t, q }: Store): SQL {
  const { fromId, toId } = t.meetingRequests;
  const { id } = t.participants;
  const all = q
    .select({ n: count() })
    .from(t.meetingRequests)
    .where(and(or(eq(fromId, id), eq(toId, id)), isSent({ t })));
  return sql`(${all})`;
}

/** Puts participants in order; those who are alike in it, and all where none is asked for, by name. */
export function inOrder(store: Store, { sort, direction }: Order): SQL[] {
  const { participants: p, organisations: o } = store.t;
  const turn = direction === 'desc' ? desc : asc;
  const names = [turn(p.nameSort), turn(p.id)];
  const by = {
    name: [],
    organisation: [turn(o.nameSort)],
    country: [turn(o.country)],
    // In the order of what is to be done: who waits comes first.
    status: [
      turn(sql`case ${p.status} when 'registered' then 0 when 'admitted' then 1 when 'refused' then 2 else 3 end`),
    ],
    requests: [turn(requestsOf(store))],
    meetings: [turn(meetingsOf(store))],
    added: [turn(p.createdAt)],
  } as const satisfies Record<PeopleOrder, readonly SQL[]>;
  return [...by[sort], ...(sort === 'name' ? names : byName(store))];
}

/** Counts the requests, sent or received, of each of these people. */
export async function countRequestsOf(
  store: Store,
  ids: readonly ParticipantId[],
): Promise<ReadonlyMap<ParticipantId, number>> {
  const { t, q } = store;
  const { fromId, toId } = t.meetingRequests;
  const own = new Set(ids);
  const rows = await q
    .select({ fromId, toId })
    .from(t.meetingRequests)
    .where(and(or(inArray(fromId, [...ids]), inArray(toId, [...ids])), isSent(store)));
  const counts = new Map<ParticipantId, number>();
  for (const id of rows.flatMap((row) => [row.fromId, row.toId]))
    if (own.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
