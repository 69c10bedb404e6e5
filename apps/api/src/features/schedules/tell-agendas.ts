import { findEvent } from '@jumelage/db/repositories/events';
import { recipientsOf } from '@jumelage/db/repositories/mails';
import { placesOf } from '@jumelage/db/repositories/schedule-steps';
import { newestSchedules, type ScheduleRow, type SessionScope } from '@jumelage/db/repositories/schedules';
import { listSessions, type SessionWhole } from '@jumelage/db/repositories/sessions';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import type { StoredMove } from '@jumelage/db/schema/schedule-runs';
import type { StoredPlace } from '@jumelage/db/schema/schedules';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MailedChange, MailedMeeting, MailFacts } from '@jumelage/domain/mail-facts';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { fullName } from '@jumelage/domain/participant';
import { otherOf } from '@jumelage/domain/placed-meeting';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';
import { agendaChanges } from './difference.ts';
import { loadPlan, type Plan, seatedAt } from './plan.ts';

type Publication = { readonly plan: Plan; readonly newest: ScheduleRow | undefined; readonly version: number };
type ParticipantId = Id<'participant'>;
type Meeting = Plan['meetings'][number];

/**
 * Enqueues the mails of a publication, in its own transaction: to everybody the first time, afterwards only to people
 * whose agenda changed.
 */
export async function tellAgendas(
  deps: Deps,
  tx: Store,
  scope: SessionScope,
  { plan, newest, version }: Publication,
): Promise<void> {
  const draft = found(plan.schedule);
  const before = newest ? await placesOf(tx, newest.id) : new Map<Id<'meeting'>, StoredPlace>();
  const after = await placesOf(tx, draft.id);
  const changes = agendaChanges(before, after);
  const meetingOf = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const concerned = new Map<ParticipantId, StoredMove[]>();
  for (const change of changes) {
    const meeting = meetingOf.get(change.meetingId);
    for (const id of meeting ? seatedAt(meeting) : []) concerned.set(id, [...(concerned.get(id) ?? []), change]);
  }
  if (concerned.size === 0) return;
  // Slots and tables that are in use no more still say where a meeting was.
  const [session] = newest ? await listSessions(tx, { ...scope, withRetired: true }) : [plan.session];
  const kind = newest ? 'agenda_changed' : 'agenda_published';
  const causeOf = (id: ParticipantId) => `${kind} ${draft.id} ${version} ${id}`;
  await mailAgendas(deps, tx, {
    kind,
    eventId: scope.eventId,
    version,
    plan,
    session: found(session),
    after,
    concerned,
    causeOf,
  });
}

type Ahead = {
  readonly meetingIds: ReadonlySet<Id<'meeting'>>;
  readonly change: 'removed' | 'added';
  readonly causeOf: (id: ParticipantId) => string;
  /** The participants who are not notified. */
  readonly but?: ReadonlySet<ParticipantId>;
  /** The delay of mails, in milliseconds: until then they can be withdrawn unseen. */
  readonly wait?: number;
};

/**
 * Notifies people, ahead of the next publication, that their published agenda loses meetings to come, or has them back;
 * meetings are named while they are not cancelled. Returns what was sent, by person.
 */
export async function tellAhead(
  deps: Deps,
  tx: Store,
  eventId: Id<'event'>,
  { meetingIds, change, but, ...how }: Ahead,
): Promise<Told> {
  const told: { mails: Told['mails'][number][]; notifications: Id<'notification'>[] } = {
    mails: [],
    notifications: [],
  };
  if (meetingIds.size === 0) return told;
  for (const { id, sessionId, version } of await newestSchedules(tx, eventId)) {
    const published = await placesOf(tx, id);
    const plan = await loadPlan(tx, { eventId, sessionId }, version);
    const meetingOf = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
    const ahead = new Set(
      plan.session.slots.flatMap((slot) => (slot.startsAt.getTime() > deps.now() ? [slot.id] : [])),
    );
    const concerned = new Map<ParticipantId, StoredMove[]>();
    for (const [meetingId, place] of published) {
      const meeting = meetingOf.get(meetingId);
      if (!meeting || !meetingIds.has(meetingId) || !ahead.has(place.slotId)) continue;
      const move = {
        meetingId,
        before: change === 'removed' ? place : null,
        after: change === 'removed' ? null : place,
      };
      for (const one of seatedAt(meeting))
        if (!but?.has(one)) concerned.set(one, [...(concerned.get(one) ?? []), move]);
    }
    if (concerned.size === 0) continue;
    const after = new Map([...published].filter(([meetingId]) => change === 'added' || !meetingIds.has(meetingId)));
    const more = await mailAgendas(deps, tx, {
      kind: 'agenda_changed',
      eventId,
      version,
      plan,
      session: plan.session,
      after,
      concerned,
      ...how,
    });
    told.mails.push(...more.mails);
    told.notifications.push(...more.notifications);
  }
  return told;
}

/** The mails and notifications that were sent, by the keys that withdraw them. */
export type Told = Pick<Readonly<StoredRemoval>, 'mails' | 'notifications'>;

type Mailing = {
  readonly kind: 'agenda_published' | 'agenda_changed';
  readonly eventId: Id<'event'>;
  readonly version: number;
  readonly plan: Plan;
  readonly session: SessionWhole;
  readonly after: ReadonlyMap<Id<'meeting'>, StoredPlace>;
  readonly concerned: ReadonlyMap<ParticipantId, readonly StoredMove[]>;
  readonly causeOf: (id: ParticipantId) => string;
  readonly wait?: number;
};

async function mailAgendas(
  deps: Deps,
  tx: Store,
  { kind, eventId, version, plan, session, after, concerned, causeOf, wait }: Mailing,
): Promise<Told> {
  const event = found(await findEvent(tx, eventId));
  const meetingOf = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const write = writer(plan, session, after);
  const recipients = await recipientsOf(tx, [...concerned.keys()]);
  await enqueueMails(
    deps,
    tx,
    recipients.map(({ participantId, ...to }) => {
      const agenda = {
        eventId,
        eventName: event.name,
        participantId,
        zone: event.zone,
        meetings: write.agenda(participantId, to.language),
        version,
        ...(event.link ? { link: event.link } : {}),
      };
      const changes = () =>
        (concerned.get(participantId) ?? []).map((move) =>
          write.change({ own: participantId, language: to.language }, found(meetingOf.get(move.meetingId)), move),
        );
      const facts: MailFacts['agenda_changed'] | MailFacts['agenda_published'] =
        kind === 'agenda_changed' ? { ...agenda, changes: changes() } : agenda;
      return { kind, to, cause: causeOf(participantId), eventId, facts, ...(wait === undefined ? {} : { wait }) };
    }),
  );
  const notifications = await notify(deps, tx, {
    kind,
    userId: recipients.map(({ userId }) => userId),
    eventId,
    facts: { version },
  });
  return {
    mails: recipients.map(({ participantId }) => ({ participantId, cause: causeOf(participantId) })),
    notifications,
  };
}

type Reader = { readonly own: ParticipantId; readonly language: Language };

/** Describes a plan's meetings for one of their people. */
function writer(plan: Plan, session: SessionWhole, after: ReadonlyMap<Id<'meeting'>, StoredPlace>) {
  const personOf = new Map(plan.people.map((person) => [person.id, person]));
  const slotOf = new Map(session.slots.map((slot) => [slot.id, slot]));
  const linkOf = new Map(session.tables.map((table) => [table.id, table.link]));
  const tableOf = new Map(session.tables.map((table) => [table.id, table.label ?? String(table.number)]));
  const meetingsOf = Map.groupBy(
    plan.meetings.flatMap((meeting) => seatedAt(meeting).map((id) => ({ id, meeting }))),
    ({ id }) => id,
  );

  function at(
    { own, language }: Reader,
    { id, firstId, secondId, link: ofPair }: Meeting,
    place: StoredPlace,
  ): MailedMeeting {
    const other = otherOf([found(personOf.get(firstId)), found(personOf.get(secondId))], found(personOf.get(own)));
    const slot = slotOf.get(place.slotId);
    const link = ofPair ?? linkOf.get(place.tableId);
    return {
      meetingId: id,
      start: slot ? new Date(slot.startsAt).toISOString() : '',
      end: slot ? new Date(slot.endsAt).toISOString() : '',
      table: tableOf.get(place.tableId) ?? '',
      withName: fullName({ family: other.family, given: other.given, hanzi: other.hanzi ?? undefined }),
      withOrganisation: organisationNameFor(other.organisation, language),
      ...(link ? { link } : {}),
    };
  }

  return {
    agenda: (own: ParticipantId, language: Language): MailedMeeting[] =>
      (meetingsOf.get(own) ?? [])
        .flatMap(({ meeting }) => {
          const place = after.get(meeting.id);
          return place ? [at({ own, language }, meeting, place)] : [];
        })
        .sort((one, other) => one.start.localeCompare(other.start)),
    change(reader: Reader, meeting: Meeting, { before, after: now }: StoredMove): MailedChange {
      const place = found(now ?? before);
      const was = before && now ? at(reader, meeting, before) : undefined;
      return {
        ...at(reader, meeting, place),
        change: !before ? 'added' : now ? 'moved' : 'removed',
        ...(was ? { before: { start: was.start, table: was.table } } : {}),
      };
    },
  };
}
