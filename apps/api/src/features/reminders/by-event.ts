import { listSeatsOfParticipants, type SeatRow } from '@jumelage/db/repositories/agendas';
import { type MailedParticipant, recipientsOf } from '@jumelage/db/repositories/mails';
import { listOutcomesOf } from '@jumelage/db/repositories/outcomes';
import { participantsById } from '@jumelage/db/repositories/participants';
import { admittedIds, heldMeetings, type RemindedEvent } from '@jumelage/db/repositories/reminders';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { fullName } from '@jumelage/domain/participant';
import type { ReminderKind } from '@jumelage/domain/reminder';
import { otherIn } from '../agendas/agenda.ts';
import type { OutgoingMail } from '../mails/outbox.ts';

type People = Awaited<ReturnType<typeof participantsById>>;
type Named = Parameters<typeof organisationNameFor>[0];
type Gathered = {
  readonly seats: ReadonlyMap<Id<'participant'>, readonly SeatRow[]>;
  readonly people: People;
  readonly reported: ReadonlySet<string>;
  readonly met: ReadonlyMap<Id<'participant'>, readonly Named[]>;
};

/** The facts of each mail of an event for one person; undefined where there is nothing to say. */
const facts: {
  readonly [K in ReminderKind]: (
    event: RemindedEvent,
    own: MailedParticipant,
    gathered: Gathered,
  ) => MailFacts[K] | undefined;
} = {
  day_before: (event, { participantId, language }, { seats, people }) => {
    const mine = seats.get(participantId) ?? [];
    if (mine.length === 0) return undefined;
    return {
      eventId: event.id,
      eventName: event.name,
      place: event.place,
      zone: event.zone,
      participantId,
      meetings: mine.map((seat) => toMailed(seat, people, language)),
      ...(event.link ? { link: event.link } : {}),
    };
  },
  thank_you: (event, { participantId: own }, { seats, reported }) => {
    const mine = seats.get(own) ?? [];
    const open = mine.filter(
      ({ meeting }) => (meeting.firstId === own || meeting.secondId === own) && !reported.has(`${meeting.id} ${own}`),
    ).length;
    return mine.length === 0 ? undefined : { eventId: event.id, eventName: event.name, open };
  },
  follow_up_6: (event, own, { met }) => followUp(event, own, met),
  follow_up_12: (event, own, { met }) => followUp(event, own, met),
};

function followUp({ id, name }: RemindedEvent, { participantId, language }: MailedParticipant, met: Gathered['met']) {
  const organisations = (met.get(participantId) ?? []).map((one) => organisationNameFor(one, language));
  return organisations.length === 0
    ? undefined
    : { eventId: id, eventName: name, organisations: [...new Set(organisations)].sort() };
}

function toMailed(seat: SeatRow, people: People, language: Language) {
  const own = people.get(seat.participantId);
  const other = own && otherIn(seat.meeting, own, people);
  const link = seat.meeting.link ?? seat.tableLink;
  return {
    start: seat.startsAt.toISOString(),
    end: seat.endsAt.toISOString(),
    table: seat.tableLabel ?? String(seat.table),
    withName: other ? fullName({ family: other.family, given: other.given, hanzi: other.hanzi ?? undefined }) : '',
    withOrganisation: other ? organisationNameFor(other.organisation, language) : '',
    ...(link ? { link } : {}),
  };
}

async function gather(store: Store, eventId: Id<'event'>, ids: readonly Id<'participant'>[]): Promise<Gathered> {
  const seats = (await listSeatsOfParticipants(store, ids)).filter((seat) => seat.eventId === eventId);
  const held = await heldMeetings(store, eventId);
  const people = await participantsById(
    store,
    eventId,
    [...seats.map(({ meeting }) => meeting), ...held]
      .flatMap(({ firstId, secondId }) => [firstId, secondId])
      .concat(ids),
  );
  const reported = new Set(
    (await listOutcomesOf(store, ids)).map((outcome) => `${outcome.meetingId} ${outcome.participantId}`),
  );
  const met = new Map<Id<'participant'>, Named[]>();
  const add = (own: Id<'participant'>, other: Id<'participant'>) =>
    met.set(own, [...(met.get(own) ?? []), people.get(other)?.organisation ?? { nameLatin: '' }]);
  for (const { firstId, secondId } of held) {
    add(firstId, secondId);
    add(secondId, firstId);
  }
  return { seats: Map.groupBy(seats, (seat) => seat.participantId), people, reported, met };
}

/**
 * Lists the mails that an event's calendar asks for, one a participant with an account: a fixed number of statements.
 */
export async function eventMails(
  store: Store,
  event: RemindedEvent,
  kinds: readonly ReminderKind[],
): Promise<OutgoingMail[]> {
  const recipients: readonly MailedParticipant[] = await recipientsOf(store, await admittedIds(store, event.id));
  if (recipients.length === 0) return [];
  const gathered = await gather(
    store,
    event.id,
    recipients.map(({ participantId }) => participantId),
  );
  return kinds.flatMap((kind) =>
    recipients.flatMap((recipient) => {
      const { participantId, ...to } = recipient;
      const said = facts[kind](event, recipient, gathered);
      return said ? [{ kind, to, cause: `${kind} ${event.id} ${participantId}`, eventId: event.id, facts: said }] : [];
    }),
  );
}
