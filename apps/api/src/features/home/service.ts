import type { homeView } from '@jumelage/contracts/home';
import { listSeatsOfParticipants, type SeatRow } from '@jumelage/db/repositories/agendas';
import { countPublishedByCountry, ownOrganisations } from '@jumelage/db/repositories/home';
import { countToAnswer } from '@jumelage/db/repositories/meeting-requests';
import { listUnread } from '@jumelage/db/repositories/messages';
import { listOutcomesOf } from '@jumelage/db/repositories/outcomes';
import { participantsByIds, participationsOf } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import { completenessOf } from '@jumelage/domain/completeness';
import { hidesPeople, isPermitted } from '@jumelage/domain/event';
import { sides } from '@jumelage/domain/organisation';
import { nextOwnDay } from '@jumelage/domain/own-day';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { readerOf } from '../access/reader.ts';
import { otherIn } from '../agendas/agenda.ts';
import { toParticipantCard } from '../participants/views.ts';

const mostUpcoming = 5;
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
  const participations = (await participationsOf(store, actor.userId)).filter(({ event }) => !hidesPeople(event, now));
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
      return count > 0 ? [{ eventId: event.id, eventName: event.name, count }] : [];
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
