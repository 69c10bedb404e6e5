import type { AgendaView, agendaItem } from '@jumelage/contracts/agendas';
import type { OrganisationCard } from '@jumelage/contracts/organisations';
import { listOutcomesOf, listSeatsOf, type OrganisationCardRow, type OutcomeRow, organisationCardRows, type SeatRow } from '@jumelage/db/repositories/agendas';
import { findEvent } from '@jumelage/db/repositories/events';
import { listMeetingsOf } from '@jumelage/db/repositories/meetings';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { newestSchedules } from '@jumelage/db/repositories/schedules';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Language, languagesInCommon, readableText, type Trilingual } from '@jumelage/domain/language';
import { offsetMinutes } from '@jumelage/domain/time';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { toParticipantCard } from '../participants/views.ts';

type Item = z.input<typeof agendaItem>;

/** A zone where its clock shows another time than the event's at that instant, else null. */
export function zoneWhereDifferent(zone: string, eventZone: string, instant: number): string | null {
  return offsetMinutes(zone, instant) === offsetMinutes(eventZone, instant) ? null : zone;
}

/** An organisation's card in the reader's language. */
function toOrganisationCard(row: OrganisationCardRow, reader: Language): OrganisationCard {
  const { id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isSample } = row;
  const taglines = row.texts.filter((text) => text.tagline !== '');
  const texts: Trilingual<(typeof taglines)[number]> = Object.fromEntries(taglines.map((text) => [text.language, text]));
  const readable = readableText(texts, reader, taglines.find((text) => text.origin === 'original')?.language);
  const kindsOf = (direction: 'offer' | 'need') => [...new Set(row.cooperations.flatMap((one) => (one.direction === direction ? [one.kind] : [])))];
  return {
    id,
    kind,
    nameLatin,
    nameHanzi,
    country,
    city,
    parkId,
    sector,
    topics,
    stage,
    offers: kindsOf('offer'),
    needs: kindsOf('need'),
    tagline: readable ? { language: readable.language, origin: readable.value.origin, value: readable.value.tagline } : null,
    isSample,
  };
}

export function toOutcomeView({ held, rating, nextStep, note }: OutcomeRow) {
  return { held, rating, nextStep, note };
}

type Sides = {
  readonly own: ParticipantRow;
  readonly people: ReadonlyMap<Id<'participant'>, ParticipantRow>;
  readonly cards: ReadonlyMap<Id<'organisation'>, OrganisationCardRow>;
  readonly outcomes: ReadonlyMap<Id<'meeting'>, OutcomeRow>;
  readonly zone: string;
  readonly language: Language;
};

/** The one who sits on the other side. */
export function otherOf(meeting: { firstId: Id<'participant'>; secondId: Id<'participant'> }, own: Id<'participant'>): Id<'participant'> {
  return meeting.firstId === own ? meeting.secondId : meeting.firstId;
}

function toItem(seat: SeatRow, { own, people, cards, outcomes, zone, language }: Sides): Item {
  const other = found(people.get(otherOf(seat.meeting, own.id)));
  const outcome = outcomes.get(seat.meeting.id);
  return {
    meetingId: seat.meeting.id,
    sessionId: seat.sessionId,
    startsAt: seat.startsAt.toISOString(),
    endsAt: seat.endsAt.toISOString(),
    block: seat.block,
    table: seat.table,
    status: seat.meeting.status,
    other: toParticipantCard(other),
    organisation: toOrganisationCard(found(cards.get(other.organisationId)), language),
    languagesInCommon: [...languagesInCommon(own.languages, other.languages)],
    otherZone: zoneWhereDifferent(other.zone, zone, seat.startsAt.getTime()),
    outcome: outcome ? toOutcomeView(outcome) : null,
  };
}

export type Agenda = AgendaView & { readonly cancelled: readonly Item[] };

/** One's own agenda from the newest published version of each session, in a fixed number of statements; cancelled meetings stand apart. */
export async function getAgenda(deps: Deps, { eventId, participant }: ParticipantScope, language: Language): Promise<Agenda> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, eventId));
  const schedules = await newestSchedules(store, eventId);
  const versions = schedules.map(({ sessionId, version, publishedAt }) => ({ sessionId, version, publishedAt: found(publishedAt).toISOString() }));
  const head = { eventId, eventName: event.name, place: event.place, zone: event.zone, versions };
  if (!participant) return { ...head, homeZone: null, participant: null, items: [], waiting: [], cancelled: [] };
  const scope = { eventId, participantId: participant.id };
  const seats = await listSeatsOf(store, scope);
  const meetings = await listMeetingsOf(store, scope);
  const ids = [...seats.map((seat) => seat.meeting), ...meetings].map((meeting) => otherOf(meeting, participant.id));
  const people = await participantsById(store, eventId, [participant.id, ...ids]);
  const own = found(people.get(participant.id));
  const cards = await organisationCardRows(
    store,
    [...people.values()].map((person) => person.organisationId),
  );
  const outcomes = await listOutcomesOf(store, [participant.id]);
  const sides: Sides = {
    own,
    people,
    cards: new Map(cards.map((card) => [card.id, card])),
    outcomes: new Map(outcomes.map((outcome) => [outcome.meetingId, outcome])),
    zone: event.zone,
    language,
  };
  const items = seats.map((seat) => toItem(seat, sides));
  const placed = new Set(items.map((item) => item.meetingId));
  // The clocks are compared on the day: between Chengdu and Paris they differ by six hours in summer and seven in winter.
  const when = seats[0]?.startsAt.getTime() ?? Date.parse(`${event.startsOn}T12:00:00Z`);
  return {
    ...head,
    homeZone: zoneWhereDifferent(own.zone, event.zone, when),
    participant: { id: own.id, name: toParticipantCard(own).name, organisation: own.organisation.nameLatin },
    items: items.filter((item) => item.status !== 'cancelled'),
    cancelled: items.filter((item) => item.status === 'cancelled'),
    waiting: meetings
      .filter((meeting) => !placed.has(meeting.id) && meeting.status !== 'held' && meeting.status !== 'missed')
      .map((meeting) => ({ meetingId: meeting.id, other: toParticipantCard(found(people.get(otherOf(meeting, own.id)))) })),
  };
}
