import type { Id } from '@jumelage/domain/ids';
import { placeableStatuses, reportedStatuses } from '@jumelage/domain/meeting';
import {
  aliasedTable,
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  ne,
  type SQL,
  sql,
} from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { isNewest } from './agendas.ts';
import { isOverdue, isSent } from './request-status.ts';

type EventId = Id<'event'>;
type Events = { readonly eventIds: readonly EventId[] };

/** Statuses of meetings that have, or had, a slot in a published schedule. */
const placedStatuses = ['scheduled', ...reportedStatuses] as const;

/** Counts the rows that meet a condition. */
const countWhere = (condition: SQL | undefined) => count(sql`case when ${condition} then 1 end`);

const people = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { eventId, status, attendance, checkedInAt } = t.participants;
  const { country, sector } = t.organisations;
  return q
    .select({ eventId, status, attendance, country, sector, n: count(), checkedIn: count(checkedInAt) })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(isOneOf(store, eventId, eventIds))
    .groupBy(eventId, status, attendance, country, sector);
});

const organisations = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { eventId, status, organisationId } = t.participants;
  return q
    .select({ eventId, n: countDistinct(organisationId) })
    .from(t.participants)
    .where(and(isOneOf(store, eventId, eventIds), eq(status, 'admitted')))
    .groupBy(eventId);
});

/** Counts requests by status and by the country that they were sent to. */
const requests = prepared((store, { eventIds, now }: Slots<Events & { readonly now: Date }>) => {
  const { t, q } = store;
  const { eventId, status, toId } = t.meetingRequests;
  const { country } = t.organisations;
  return q
    .select({ eventId, status, country, n: count(), overdue: countWhere(isOverdue(store, now)) })
    .from(t.meetingRequests)
    .innerJoin(t.participants, eq(t.participants.id, toId))
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(and(isOneOf(store, eventId, eventIds), isSent(store)))
    .groupBy(eventId, status, country);
});

const meetings = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { eventId, status } = t.meetings;
  const [first, second] = [aliasedTable(t.participants, 'first'), aliasedTable(t.participants, 'second')];
  const [ours, theirs] = [aliasedTable(t.organisations, 'ours'), aliasedTable(t.organisations, 'theirs')];
  const step = q
    .select({ one: sql`1` })
    .from(t.outcomes)
    .where(and(eq(t.outcomes.meetingId, t.meetings.id), ne(t.outcomes.nextStep, 'none')));
  return q
    .select({
      eventId,
      status,
      n: count(),
      across: countWhere(ne(ours.country, theirs.country)),
      withNextStep: countWhere(exists(step)),
    })
    .from(t.meetings)
    .innerJoin(first, eq(first.id, t.meetings.firstId))
    .innerJoin(second, eq(second.id, t.meetings.secondId))
    .innerJoin(ours, eq(ours.id, first.organisationId))
    .innerJoin(theirs, eq(theirs.id, second.organisationId))
    .where(and(isOneOf(store, eventId, eventIds), inArray(status, [...placeableStatuses, ...reportedStatuses])))
    .groupBy(eventId, status);
});

/** Counts admitted people by the number of their meetings that have, or had, a slot. */
const meetingsPerPerson = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { id, eventId, status } = t.participants;
  const asSide = (side: typeof t.meetings.firstId) =>
    q
      .select({ n: count() })
      .from(t.meetings)
      .where(and(eq(side, id), inArray(t.meetings.status, [...placedStatuses])));
  const both = sql<number>`((${asSide(t.meetings.firstId)}) + (${asSide(t.meetings.secondId)}))`.mapWith(Number);
  const each = q
    .select({ eventId, meetings: both.as('meetings') })
    .from(t.participants)
    .where(and(isOneOf(store, eventId, eventIds), eq(status, 'admitted')))
    .as('each');
  return q
    .select({ eventId: each.eventId, meetings: each.meetings, people: count() })
    .from(each)
    .groupBy(each.eventId, sql`${each.meetings}`);
});

function fromOutcomes({ t }: Store) {
  return {
    isOfMeeting: eq(t.meetings.id, t.outcomes.meetingId),
    isOfPerson: eq(t.participants.id, t.outcomes.participantId),
    isOfOrganisation: eq(t.organisations.id, t.participants.organisationId),
  };
}

/** Counts ratings by their value and the country of whoever gave them. */
const ratings = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { isOfMeeting, isOfPerson, isOfOrganisation } = fromOutcomes(store);
  const { rating } = t.outcomes;
  const { country } = t.organisations;
  const { eventId } = t.meetings;
  return q
    .select({ eventId, country, rating, n: count() })
    .from(t.meetings)
    .innerJoin(t.outcomes, isOfMeeting)
    .innerJoin(t.participants, isOfPerson)
    .innerJoin(t.organisations, isOfOrganisation)
    .where(and(isOneOf(store, eventId, eventIds), isNotNull(rating)))
    .groupBy(eventId, country, rating);
});

/** Counts the people who wrote of a meeting at all, and those of them who gave a rating, by country. */
const reporters = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { isOfMeeting, isOfPerson, isOfOrganisation } = fromOutcomes(store);
  const { rating, participantId } = t.outcomes;
  const { country } = t.organisations;
  const { eventId } = t.meetings;
  const rated = sql`case when ${isNotNull(rating)} then ${participantId} end`;
  return q
    .select({ eventId, country, people: countDistinct(participantId), raters: countDistinct(rated) })
    .from(t.meetings)
    .innerJoin(t.outcomes, isOfMeeting)
    .innerJoin(t.participants, isOfPerson)
    .innerJoin(t.organisations, isOfOrganisation)
    .where(isOneOf(store, eventId, eventIds))
    .groupBy(eventId, country);
});

/** Counts meetings that took place by each next step that one of their people named. */
const nextSteps = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { eventId, status } = t.meetings;
  const { nextStep, meetingId } = t.outcomes;
  return q
    .select({ eventId, step: nextStep, meetings: countDistinct(meetingId) })
    .from(t.meetings)
    .innerJoin(t.outcomes, eq(t.meetings.id, meetingId))
    .where(and(isOneOf(store, eventId, eventIds), eq(status, 'held'), ne(nextStep, 'none')))
    .groupBy(eventId, nextStep);
});

/** Lists the slots for which interpreters are booked in the newest published schedules, without meetings that fell through. */
const interpreted = prepared((store, { eventIds }: Slots<Events>) => {
  const { t, q } = store;
  const { eventId } = t.sessions;
  const { interpreterId } = t.placements;
  const { startsAt, endsAt } = t.slots;
  return q
    .select({ eventId, interpreterId, startsAt, endsAt })
    .from(t.sessions)
    .innerJoin(t.schedules, eq(t.schedules.sessionId, t.sessions.id))
    .innerJoin(t.placements, eq(t.placements.scheduleId, t.schedules.id))
    .innerJoin(t.slots, eq(t.slots.id, t.placements.slotId))
    .innerJoin(t.meetings, eq(t.meetings.id, t.placements.meetingId))
    .where(
      and(
        isOneOf(store, eventId, eventIds),
        isNewest(store),
        isNotNull(interpreterId),
        inArray(t.meetings.status, ['scheduled', 'held']),
      ),
    );
});

/** Lists the last words of people on meetings since an instant, the newest of each person. */
const lateWords = prepared((store, { eventIds, since }: Slots<Events & { readonly since: Date }>) => {
  const { t, q } = store;
  const { eventId } = t.meetings;
  const { participantId, updatedAt } = t.outcomes;
  return q
    .select({ eventId, participantId, updatedAt })
    .from(t.meetings)
    .innerJoin(t.outcomes, eq(t.meetings.id, t.outcomes.meetingId))
    .where(and(isOneOf(store, eventId, eventIds), gte(updatedAt, since)));
});

/**
 * Collects what the figures of events are made of, in a fixed number of statements. `lateSince` is the first instant from
 * which a word counts as one of the months after.
 */
export async function countResults(
  store: Store,
  { eventIds, now, lateSince }: Events & { readonly now: Date; readonly lateSince: Date },
) {
  const of = { eventIds };
  return {
    people: await people(store, of),
    organisations: await organisations(store, of),
    requests: await requests(store, { ...of, now }),
    meetings: await meetings(store, of),
    meetingsPerPerson: await meetingsPerPerson(store, of),
    ratings: await ratings(store, of),
    reporters: await reporters(store, of),
    nextSteps: await nextSteps(store, of),
    interpreted: await interpreted(store, of),
    lateWords: await lateWords(store, { ...of, since: lateSince }),
  };
}
export type ResultRows = Awaited<ReturnType<typeof countResults>>;

const otherEvents = prepared(
  (
    store,
    {
      eventId,
      userId,
      limit,
    }: Slots<{ readonly eventId: EventId; readonly userId: Id<'user'>; readonly limit: number }>,
  ) => {
    const { t, q } = store;
    const { id, name, zone, startsOn, endsOn, status } = t.events;
    const own = q
      .select({ one: sql`1` })
      .from(t.eventOrganisers)
      .where(and(eq(t.eventOrganisers.eventId, id), eq(t.eventOrganisers.userId, userId)));
    return q
      .select({ id, name, zone, startsOn, endsOn, status })
      .from(t.events)
      .where(and(ne(id, eventId), ne(status, 'draft'), exists(own)))
      .orderBy(desc(startsOn), asc(id))
      .limit(limit);
  },
);

/** Lists the newest events beside one that somebody organises, too, and that are no draft: those that name them, of an admin as well. */
export function listOtherEvents(
  store: Store,
  { eventId, userId }: { readonly eventId: EventId; readonly userId: Id<'user'> },
  limit: number,
) {
  return otherEvents(store, { eventId, userId, limit });
}
