import type { homeView } from '@jumelage/contracts/home';
import { listSeatsOfParticipants, type SeatRow } from '@jumelage/db/repositories/agendas';
import { type EventRow, eventsOrganisedBy, listEvents } from '@jumelage/db/repositories/events';
import { countAsks, countPublishedByCountry, figuresOf, ownOrganisations } from '@jumelage/db/repositories/home';
import { countToAnswer } from '@jumelage/db/repositories/meeting-requests';
import { listUnread } from '@jumelage/db/repositories/messages';
import { listOutcomesOf } from '@jumelage/db/repositories/outcomes';
import { participantsByIds, participationsOf } from '@jumelage/db/repositories/participants';
import { lastSlotsOf } from '@jumelage/db/repositories/sessions';
import { reading, type Store } from '@jumelage/db/store';
import { completenessOf } from '@jumelage/domain/completeness';
import { nextDeadline } from '@jumelage/domain/deadline';
import { hasEnded, hidesPeople, isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { sides } from '@jumelage/domain/organisation';
import { nextOrganiserStep } from '@jumelage/domain/organiser-step';
import { nextOwnDay } from '@jumelage/domain/own-day';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { isLetIn, readerOf } from '../access/reader.ts';
import { otherIn } from '../agendas/agenda.ts';
import { toParticipantCard } from '../participants/views.ts';

const mostUpcoming = 5;
/** The most events to which the page invites at once. */
const mostToRegister = 2;
type Home = z.input<typeof homeView>;

function percentOf(one: Awaited<ReturnType<typeof ownOrganisations>>[number]): number {
  const { kind, topics, stage, languages, website, parkId, thesis } = one;
  return completenessOf({
    kind,
    topics,
    languages,
    texts: Object.fromEntries(one.textLanguages.map((language) => [language, true])),
    stage: stage ?? undefined,
    offerCount: one.directions.filter((direction) => direction === 'offer').length,
    needCount: one.directions.filter((direction) => direction === 'need').length,
    website: website ?? undefined,
    parkId: parkId ?? undefined,
    thesis: thesis
      ? { topicsIn: thesis.topicsIn, stages: thesis.stages, ticketMax: thesis.ticketMax ?? undefined }
      : undefined,
  }).percent;
}

/** Finds the next day of somebody's meetings, of whichever of their events comes first. */
function todayOf(seats: readonly SeatRow[], now: number): Home['today'] {
  const days = [...Map.groupBy(seats, (seat) => seat.eventId)].flatMap(([eventId, own]) => {
    const times = own.map(({ startsAt, endsAt }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    }));
    const day = nextOwnDay(times, now);
    return day ? [{ eventId, ...day }] : [];
  });
  return days.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))[0] ?? null;
}

/**
 * Collects what waits for the reader; `matchCount` is the number of published profiles on the other side, from where
 * suggestions come.
 */
export async function getHome(deps: Deps, actor: Actor): Promise<Home> {
  const store = reading(deps.db);
  const now = deps.now();
  const organisations = await ownOrganisations(store, actor.userId);
  const published = await countPublishedByCountry(store, await readerOf(store, actor));
  const places = await participationsOf(store, actor.userId);
  const participations = places.filter(({ event }) => !hidesPeople(event, now));
  const ids = participations.map((one) => one.participantId);
  const toAnswer = await countToAnswer(store, ids, new Date(now));
  const unread = await listUnread(store, { userId: actor.userId, ids });
  const seats = await listSeatsOfParticipants(store, ids);
  const reported = new Set((await listOutcomesOf(store, ids)).map((outcome) => outcome.meetingId));
  const eventOf = new Map(participations.map((one) => [one.event.id, one.event]));
  const next = seats.filter((seat) => seat.endsAt.getTime() > now).slice(0, mostUpcoming);
  const people = await participantsByIds(
    store,
    next.flatMap((seat) => [seat.participantId, seat.meeting.firstId, seat.meeting.secondId]),
  );
  const programme = await programmeOf(store, actor, now);
  const ended = new Set(programme.events.flatMap((event) => (event.hasEnded ? [event.id] : [])));
  const hasProfile = organisations.some(({ status }) => status === 'published');
  const attended = new Set(places.map(({ event }) => event.id));
  const countOther = (country: string) => {
    const isSide = country in sides;
    return published
      .filter((one) => one.country !== country && (!isSide || one.country in sides))
      .reduce((sum, one) => sum + one.n, 0);
  };
  return {
    organisations: organisations.map((one) => ({
      id: one.id,
      completeness: percentOf(one),
      matchCount: countOther(one.country),
    })),
    toAnswer: participations.flatMap(({ participantId, event }) => {
      const count = toAnswer.get(participantId) ?? 0;
      return count > 0 && !ended.has(event.id) ? [{ eventId: event.id, eventName: event.name, count }] : [];
    }),
    toRead: participations.flatMap(({ event }) => {
      const count = unread.filter(({ eventId }) => eventId === event.id).reduce((sum, { n }) => sum + n, 0);
      return count > 0 ? [{ eventId: event.id, eventName: event.name, count }] : [];
    }),
    upcoming: next.map((seat) => ({
      meetingId: seat.meeting.id,
      startsAt: seat.startsAt.toISOString(),
      endsAt: seat.endsAt.toISOString(),
      table: seat.table,
      tableKind: seat.tableKind,
      other: toParticipantCard(otherIn(seat.meeting, found(people.get(seat.participantId)), people)),
      eventId: seat.eventId,
      zone: found(eventOf.get(seat.eventId)).zone,
    })),
    today: todayOf(seats, now),
    toOpen: await countAsks(store, actor.userId),
    toRegister: hasProfile ? toRegister(programme, attended) : [],
    organised: await organisedBy(deps, actor, programme),
    toReport: participations.flatMap(({ participantId, event }) => {
      // A colleague who comes along leaves the report to the other.
      const isOwn = ({ meeting }: (typeof seats)[number]) =>
        meeting.firstId === participantId || meeting.secondId === participantId;
      const due = seats.filter(
        (seat) =>
          seat.participantId === participantId &&
          isOwn(seat) &&
          seat.startsAt.getTime() <= now &&
          !reported.has(seat.meeting.id),
      );
      return due.length > 0 && isPermitted('report', event.status)
        ? [{ eventId: event.id, eventName: event.name, count: due.length }]
        : [];
    }),
  };
}

type Programme = {
  /** The next first; those that are over behind the others, the latest first. */
  readonly events: readonly (EventRow & { readonly hasEnded: boolean })[];
  readonly organised: ReadonlySet<Id<'event'>>;
};

/** Reads the events that somebody may see, and which of them name them as an organiser. */
async function programmeOf(store: Store, { userId }: Actor, now: number): Promise<Programme> {
  const events = await listEvents(store, { userId, isAdmin: false });
  const organised = await eventsOrganisedBy(store, userId);
  const last = await lastSlotsOf(
    store,
    events.map(({ id }) => id),
  );
  const withEnd = events.map((event) => ({
    ...event,
    hasEnded: hasEnded(event, last.get(event.id) ?? null, now),
  }));
  const isOver = (event: (typeof withEnd)[number]) => event.hasEnded;
  return { events: [...withEnd.filter((event) => !isOver(event)).reverse(), ...withEnd.filter(isOver)], organised };
}

/** Lists the next events that somebody could register for: open ones in which they have, and had, no place. */
function toRegister({ events, organised }: Programme, attended: ReadonlySet<Id<'event'>>): Home['toRegister'] {
  return events
    .filter((event) => !event.hasEnded && isPermitted('register', event.status))
    .filter(({ id }) => !attended.has(id) && !organised.has(id))
    .slice(0, mostToRegister)
    .map(({ id, name, startsOn, endsOn }) => ({ eventId: id, eventName: name, startsOn, endsOn }));
}

/** Describes the events that somebody organises, each with its next step: one statement, none for others. */
async function organisedBy(deps: Deps, actor: Actor, programme: Programme): Promise<Home['organised']> {
  const own = programme.events.filter(({ id }) => programme.organised.has(id));
  const sees = isLetIn(deps, actor, { policy: 'organiser', by: 'organiser' });
  const ids = sees ? own.map(({ id }) => id) : [];
  const figures = await figuresOf(reading(deps.db), ids, new Date(deps.now()));
  return own.map((event) => {
    const { id, name, startsOn, endsOn, status } = event;
    const counted = figures.get(id);
    const unplaced = counted ? Math.max(0, counted.agreed - counted.placed) : 0;
    return {
      ...{ id, name, startsOn, endsOn, status, hasEnded: event.hasEnded },
      nextDeadline: nextDeadline(event, deps.now()) ?? null,
      figures: counted
        ? {
            ...counted,
            unplaced,
            nextStep: nextOrganiserStep({ ...event, ...counted, unplaced, isPublished: counted.published > 0 }) ?? null,
          }
        : null,
    };
  });
}
