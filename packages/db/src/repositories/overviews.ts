import type { Id } from '@jumelage/domain/ids';
import { takingPartStatuses } from '@jumelage/domain/participant';
import { and, asc, count, eq, inArray, isNull, lte, ne, notExists, sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { isNewest } from './agendas.ts';
import { lackRequests } from './participant-lists.ts';
import { hasStatusAt, isOverdue } from './request-status.ts';

type EventId = Id<'event'>;

/** Counts the meetings of the newest published versions whose time is past and of which neither side has reported. */
async function countToReport(store: Store, eventId: EventId, now: Date): Promise<number> {
  const { t, q } = store;
  const reported = q.select({ one: sql`1` }).from(t.outcomes).where(eq(t.outcomes.meetingId, t.placements.meetingId));
  const [row] = await q
    .select({ n: count() })
    .from(t.sessions)
    .innerJoin(t.schedules, eq(t.schedules.sessionId, t.sessions.id))
    .innerJoin(t.placements, eq(t.placements.scheduleId, t.schedules.id))
    .innerJoin(t.meetings, eq(t.meetings.id, t.placements.meetingId))
    .innerJoin(t.slots, eq(t.slots.id, t.placements.slotId))
    .where(
      and(
        eq(t.sessions.eventId, eventId),
        isNewest(store),
        lte(t.slots.endsAt, now),
        ne(t.meetings.status, 'cancelled'),
        notExists(reported),
      ),
    );
  return row?.n ?? 0;
}

/** Counts, for each interpreter of an event, the meetings of the drafts that they serve, and the slots there are. */
function loadOfInterpreters({ t, q }: Store, eventId: EventId) {
  const { id, family, given, hanzi, retired, sessionId } = t.interpreters;
  const slots = q
    .select({ n: count() })
    .from(t.slots)
    .where(and(eq(t.slots.sessionId, sessionId), eq(t.slots.retired, false)));
  const served = q
    .select({ n: count() })
    .from(t.schedules)
    .innerJoin(t.placements, eq(t.placements.scheduleId, t.schedules.id))
    .where(and(eq(t.schedules.sessionId, sessionId), eq(t.schedules.version, 0), eq(t.placements.interpreterId, id)));
  return q
    .select({
      ...{ id, family, given, hanzi },
      meetings: sql`(${served})`.mapWith(Number),
      slots: sql`(${slots})`.mapWith(Number),
    })
    .from(t.interpreters)
    .innerJoin(t.sessions, eq(t.sessions.id, sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(retired, false)))
    .orderBy(asc(id));
}

/** Collects the organiser's overview in a fixed number of grouped statements. */
export async function overviewOf(
  store: Store,
  eventId: EventId,
  { now, soon }: { readonly now: Date; readonly soon: Date },
) {
  const { t, q } = store;
  const byStatus = await q
    .select({ status: t.participants.status, n: count() })
    .from(t.participants)
    .where(eq(t.participants.eventId, eventId))
    .groupBy(t.participants.status);
  const requests = await q
    .select({ status: t.meetingRequests.status, n: count() })
    .from(t.meetingRequests)
    .where(eq(t.meetingRequests.eventId, eventId))
    .groupBy(t.meetingRequests.status);
  const [overdue] = await q
    .select({ n: count() })
    .from(t.meetingRequests)
    .where(and(eq(t.meetingRequests.eventId, eventId), isOverdue({ t }, now)));
  const sectorByCountry = await q
    .select({ sector: t.organisations.sector, country: t.organisations.country, count: count() })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(and(eq(t.participants.eventId, eventId), eq(t.participants.status, 'admitted')))
    .groupBy(t.organisations.sector, t.organisations.country)
    .orderBy(asc(t.organisations.sector), asc(t.organisations.country));
  const meetings = await q
    .select({ status: t.meetings.status, n: count() })
    .from(t.meetings)
    .where(eq(t.meetings.eventId, eventId))
    .groupBy(t.meetings.status);
  const [placed] = await q
    .select({ n: count() })
    .from(t.placements)
    .innerJoin(t.schedules, eq(t.schedules.id, t.placements.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.schedules.version, 0)));
  const [withoutRequest] = await q
    .select({ n: count() })
    .from(t.participants)
    .where(and(eq(t.participants.eventId, eventId), lackRequests(store)));
  const [expiring] = await q
    .select({ n: count() })
    .from(t.meetingRequests)
    .where(
      and(
        eq(t.meetingRequests.eventId, eventId),
        hasStatusAt({ t }, 'pending', now),
        lte(t.meetingRequests.expiresAt, soon),
      ),
    );
  const [withoutAccount] = await q
    .select({ n: count() })
    .from(t.participants)
    .where(
      and(
        eq(t.participants.eventId, eventId),
        inArray(t.participants.status, [...takingPartStatuses]),
        isNull(t.participants.userId),
        isNull(t.participants.erasedAt),
      ),
    );
  const admittedAt = await q
    .select({ country: t.organisations.country, at: t.participants.createdAt })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(and(eq(t.participants.eventId, eventId), eq(t.participants.status, 'admitted')));
  return {
    expiring: expiring?.n ?? 0,
    withoutAccount: withoutAccount?.n ?? 0,
    admittedAt,
    unplaced: await q
      .select({ reasons: t.schedules.unplaced })
      .from(t.schedules)
      .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
      .where(and(eq(t.sessions.eventId, eventId), eq(t.schedules.version, 0))),
    toReport: await countToReport(store, eventId, now),
    interpreters: await loadOfInterpreters(store, eventId),
    byStatus,
    requests,
    overdue: overdue?.n ?? 0,
    sectorByCountry,
    meetings,
    placed: placed?.n ?? 0,
    withoutRequest: withoutRequest?.n ?? 0,
  };
}
