import type { AgendaView, agendaItem } from '@jumelage/contracts/agendas';
import { listSeatsOfAllVersions, type SeatRow } from '@jumelage/db/repositories/agendas';
import { listCardGivers } from '@jumelage/db/repositories/contact-cards';
import { type DelayRow, listDelays } from '@jumelage/db/repositories/delays';
import { type CardRows, cardsById } from '@jumelage/db/repositories/directory';
import { findEvent } from '@jumelage/db/repositories/events';
import { findFeedSince } from '@jumelage/db/repositories/feeds';
import { listMeetingsOf } from '@jumelage/db/repositories/meetings';
import { listOutcomesOf, type OutcomeRow } from '@jumelage/db/repositories/outcomes';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { publishedVersions } from '@jumelage/db/repositories/schedules';
import { reading } from '@jumelage/db/store';
import { contactStateOf } from '@jumelage/domain/contact';
import type { Id } from '@jumelage/domain/ids';
import { type Language, languagesInCommon } from '@jumelage/domain/language';
import { otherOf } from '@jumelage/domain/placed-meeting';
import { showSameTime } from '@jumelage/domain/time';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { toParticipantCard } from '../participants/views.ts';
import { changesOf, goneFrom, type SessionChanges } from './changes.ts';

type Item = z.input<typeof agendaItem>;

/** Returns a zone where its clock differs from the event's at that instant, else null. */
export function zoneWhereDifferent(zone: string, eventZone: string, instant: number): string | null {
  return showSameTime(zone, eventZone, instant) ? null : zone;
}

/** Treats everybody as known: people with an agenda sit across from people of the same event. */
const knows = () => true;

export function toOutcomeView({ held, rating, nextStep, note }: OutcomeRow) {
  return { held, rating, nextStep, note };
}

type Sides = {
  readonly own: ParticipantRow;
  readonly people: ReadonlyMap<Id<'participant'>, ParticipantRow>;
  readonly cards: ReadonlyMap<Id<'organisation'>, CardRows>;
  readonly outcomes: ReadonlyMap<Id<'meeting'>, OutcomeRow>;
  readonly delays: readonly DelayRow[];
  readonly cardGivers: Awaited<ReturnType<typeof listCardGivers>>;
  /** The places of meetings before the last change, by meeting. */
  readonly before: ReadonlyMap<Id<'meeting'>, SeatRow>;
  readonly changed: ReadonlySet<Id<'session'>>;
  readonly zone: string;
  readonly language: Language;
};

type Pair = { readonly firstId: Id<'participant'>; readonly secondId: Id<'participant'> };

/** Finds the person across the table from a participant, among rows that were read. */
export function otherIn({ firstId, secondId }: Pair, own: ParticipantRow, people: Sides['people']): ParticipantRow {
  return otherOf([found(people.get(firstId)), found(people.get(secondId))], own);
}

function toItem(seat: SeatRow, sides: Sides): Item {
  const { own, people, cards, outcomes, zone, language } = sides;
  const { meeting, interpreter } = seat;
  const other = otherIn(meeting, own, people);
  const outcome = outcomes.get(meeting.id);
  const delayOf = (id: Id<'participant'>) =>
    sides.delays.find((delay) => delay.meetingId === meeting.id && delay.participantId === id)?.minutes ?? 0;
  const gaveCard = (id: Id<'participant'>) =>
    sides.cardGivers.some((one) => one.meetingId === meeting.id && one.participantId === id);
  const before = sides.before.get(meeting.id);
  const moved = before && (before.startsAt.getTime() !== seat.startsAt.getTime() || before.table !== seat.table);
  return {
    meetingId: meeting.id,
    sessionId: seat.sessionId,
    startsAt: seat.startsAt.toISOString(),
    endsAt: seat.endsAt.toISOString(),
    block: seat.block,
    table: seat.table,
    tableKind: seat.tableKind,
    tableLabel: seat.tableLabel,
    tableZone: seat.tableZone,
    interpreter: interpreter && {
      family: interpreter.family,
      given: interpreter.given,
      ...(interpreter.hanzi ? { hanzi: interpreter.hanzi } : {}),
    },
    isColleagues: meeting.firstId !== own.id && meeting.secondId !== own.id,
    status: meeting.status,
    before: moved ? { startsAt: before.startsAt.toISOString(), table: before.table } : null,
    isNew: !before && sides.changed.has(seat.sessionId),
    other: toParticipantCard(other),
    organisation: toOrganisationCard(found(cards.get(other.organisationId)), { language, knows }),
    languagesInCommon: [...languagesInCommon(own.languages, other.languages)],
    otherZone: zoneWhereDifferent(other.zone, zone, seat.startsAt.getTime()),
    outcome: outcome ? toOutcomeView(outcome) : null,
    ownDelay: delayOf(own.id),
    otherDelay: delayOf(other.id),
    link: meeting.link ?? seat.tableLink,
    hasOwnLink: meeting.link !== null,
    contact: contactStateOf({ mine: gaveCard(own.id), theirs: gaveCard(other.id) }),
  };
}

/** Lists what the last change removed from an agenda, and what was cancelled since. */
function removedFrom(
  changes: readonly SessionChanges[],
  { own, people }: Pick<Sides, 'own' | 'people'>,
): AgendaView['removed'] {
  const placed = new Set(changes.flatMap((change) => change.seats.map((seat) => seat.meeting.id)));
  const rows = changes.flatMap((change) => [
    ...change.seats.filter((seat) => seat.meeting.status === 'cancelled'),
    ...change.before.filter((seat) => !placed.has(seat.meeting.id)),
  ]);
  return rows.map((seat) => ({
    meetingId: seat.meeting.id,
    sessionId: seat.sessionId,
    startsAt: seat.startsAt.toISOString(),
    table: seat.table,
    isCancelled: seat.meeting.status === 'cancelled',
    other: toParticipantCard(otherIn(seat.meeting, own, people)),
  }));
}

/** An agenda with what only calendars receive: meetings that no newest version holds, and cancelled ones. */
export type Agenda = AgendaView & { readonly gone: readonly Item[] };
export type AgendaScope = {
  readonly eventId: Id<'event'>;
  readonly participant: { readonly id: Id<'participant'> } | undefined;
};

/**
 * Reads one's own agenda from the newest published version of each session, with what changed, in a fixed number of
 * statements.
 */
export async function getAgenda(
  deps: Deps,
  { eventId, participant }: AgendaScope,
  language: Language,
): Promise<Agenda> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, eventId));
  const published = await publishedVersions(store, eventId);
  const seats = participant ? await listSeatsOfAllVersions(store, { eventId, participantId: participant.id }) : [];
  const changes = changesOf(published, seats);
  const versions = changes.map(({ sessionId, version, publishedAt, changedAt }) => ({
    sessionId,
    version,
    publishedAt: publishedAt.toISOString(),
    changedAt: changedAt?.toISOString() ?? null,
  }));
  const now = new Date(deps.now()).toISOString();
  const { name: eventName, place, zone } = event;
  const head = { now, eventId, eventName, place, zone, versions };
  if (!participant)
    return {
      ...head,
      eventLink: null,
      homeZone: null,
      participant: null,
      items: [],
      removed: [],
      waiting: [],
      gone: [],
      feedSince: null,
    };
  const meetings = await listMeetingsOf(store, { eventId, participantId: participant.id });
  const pairs: Pair[] = [...seats.map((seat) => seat.meeting), ...meetings];
  const people = await participantsById(store, eventId, [
    participant.id,
    ...pairs.flatMap((pair) => [pair.firstId, pair.secondId]),
  ]);
  const own = found(people.get(participant.id));
  const cards = await cardsById(store, [...new Set([...people.values()].map((person) => person.organisationId))]);
  const outcomes = await listOutcomesOf(store, [participant.id]);
  const feedSince = await findFeedSince(store, participant.id);
  const seated = seats.map((seat) => seat.meeting.id);
  const sides: Sides = {
    own,
    people,
    cards,
    delays: await listDelays(store, seated),
    cardGivers: await listCardGivers(store, seated),
    outcomes: new Map(outcomes.map((outcome) => [outcome.meetingId, outcome])),
    before: new Map(
      changes
        .flatMap((change) => (change.before.length > 0 ? change.before : change.seats))
        .map((seat) => [seat.meeting.id, seat]),
    ),
    changed: new Set(changes.flatMap((change) => (change.changedAt ? [change.sessionId] : []))),
    zone: event.zone,
    language,
  };
  const standing = changes
    .flatMap((change) => change.seats)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const items = standing.map((seat) => toItem(seat, sides));
  const placed = new Set(items.map((item) => item.meetingId));
  // The clocks are compared on the day: between Chengdu and Paris they differ by six hours in summer and seven in
  // winter.
  const when = standing[0]?.startsAt.getTime() ?? Date.parse(`${event.startsOn}T12:00:00Z`);
  return {
    ...head,
    eventLink: own.status === 'admitted' ? event.link : null,
    homeZone: zoneWhereDifferent(own.zone, event.zone, when),
    participant: {
      id: own.id,
      name: toParticipantCard(own).name,
      organisation: own.organisation.nameLatin,
      organisationId: own.organisationId,
    },
    items: items.filter((item) => item.status !== 'cancelled'),
    removed: removedFrom(changes, sides),
    gone: [
      ...items.filter((item) => item.status === 'cancelled'),
      ...goneFrom(changes, seats).map((seat) => toItem(seat, sides)),
    ],
    waiting: meetings
      .filter((meeting) => !placed.has(meeting.id) && meeting.status !== 'held' && meeting.status !== 'missed')
      .map((meeting) => ({ meetingId: meeting.id, other: toParticipantCard(otherIn(meeting, own, people)) })),
    feedSince: feedSince?.toISOString() ?? null,
  };
}
