import type { EventView, eventBody, SessionFields } from '@jumelage/contracts/events';
import {
  countAdmitted,
  type EventRow,
  eventsOrganisedBy,
  findEvent,
  insertEvent,
  isOrganiser,
  listEvents,
  registrationsOf,
  updateEvent,
} from '@jumelage/db/repositories/events';
import { overviewOf } from '@jumelage/db/repositories/overviews';
import { findParticipant, findParticipantOfUser } from '@jumelage/db/repositories/participants';
import { insertSession, lastSlotsOf, listSessions, updateSession } from '@jumelage/db/repositories/sessions';
import { unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import { reading, writing } from '@jumelage/db/store';
import { pastDeadlines } from '@jumelage/domain/deadline';
import {
  changeEventStatus,
  dayTooEarly,
  type EventDays,
  type EventStatus,
  hasEnded,
  phaseMiss,
} from '@jumelage/domain/event';
import { eventActsOf } from '@jumelage/domain/event-act';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldsWith, pick } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { sentStatuses } from '@jumelage/domain/request';
import { dateIn, day, isZone } from '@jumelage/domain/time';
import type { UnplacedReason } from '@jumelage/scheduling/explain';
import type { z } from 'zod';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, HostScope } from '../../http/policy.ts';
import type { RequireVersion } from '../../http/version.ts';
import { readerOf } from '../access/reader.ts';
import { laidOut, wrongTimes } from './layout.ts';
import { toEventCard, toPublicSession, toRegistrationView, toSessionView, versionOfEvent } from './views.ts';

type EventId = Id<'event'>;
type EventFields = z.output<typeof eventBody>;
type ChangedFields = { readonly [K in keyof EventFields]?: EventFields[K] | undefined };

/** Lists the programme for one reader: as many statements whatever the number of events. */
export async function listProgramme(deps: Deps, actor: Actor | undefined) {
  const store = reading(deps.db);
  const events = await listEvents(store, actor);
  const organised = actor ? await eventsOrganisedBy(store, actor.userId) : new Set<EventId>();
  const registrations = actor ? await registrationsOf(store, actor.userId) : undefined;
  const attended = [...(registrations ?? [])].flatMap(([eventId, { status }]) =>
    status === 'admitted' ? [eventId] : [],
  );
  const counted = { eventIds: events.map((event) => event.id), organised: [...organised], attended };
  const admitted = await countAdmitted(store, counted, await readerOf(store, actor));
  const lastSlots = await lastSlotsOf(store, counted.eventIds);
  return events.map((event) =>
    toEventCard(event, {
      hasEnded: hasEnded(event, lastSlots.get(event.id) ?? null, deps.now()),
      admittedCount: admitted.get(event.id) ?? 0,
      organises: actor?.isAdmin === true || organised.has(event.id),
      registration: registrations?.get(event.id)?.status ?? null,
    }),
  );
}

/** Describes an event with its sessions and the reader's registration. */
export async function getEventView(
  deps: Deps,
  eventId: EventId,
  actor: Actor | undefined,
  actingFor?: Id<'participant'>,
): Promise<EventView> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, eventId));
  const sessions = await listSessions(store, { eventId });
  const organises = actor ? actor.isAdmin || (await isOrganiser(store, { eventId, userId: actor.userId })) : false;
  const own = actingFor
    ? await findParticipant(store, { eventId, participantId: actingFor })
    : actor && (await findParticipantOfUser(store, { eventId, userId: actor.userId }));
  const unavailable = own ? await unavailabilityOf(store, eventId, [own.id]) : undefined;
  const counted = { eventIds: [eventId], organised: [], attended: own?.status === 'admitted' ? [eventId] : [] };
  const admitted = await countAdmitted(store, counted, await readerOf(store, actor, { organises }));
  const slotEnds = sessions.flatMap(({ slots }) => slots.map(({ endsAt }) => endsAt.getTime()));
  const lastSlot = slotEnds.length > 0 ? Math.max(...slotEnds) : null;
  const isOver = hasEnded(event, lastSlot, deps.now());
  const { registration: _, ...card } = toEventCard(event, {
    hasEnded: isOver,
    admittedCount: admitted.get(eventId) ?? 0,
    organises,
    registration: null,
  });
  const standing = {
    phase: event.status,
    hasEnded: isOver,
    isUser: actor !== undefined,
    organises,
    status: own?.status ?? null,
    actsFor: actingFor !== undefined,
    past: pastDeadlines(event, deps.now()),
  };
  return {
    ...card,
    can: eventActsOf(standing),
    ...pick(event, fieldsWith(eventFields, 'shown', 'page')),
    ...forAdmitted(event, organises || own?.status === 'admitted'),
    version: versionOfEvent(event),
    // Interpreters' names are shown to organisers alone until a meeting is placed.
    sessions: sessions.map((session) => (organises ? toSessionView(session) : toPublicSession(session))),
    registration: own ? toRegistrationView(own, unavailable?.get(own.id) ?? []) : null,
  };
}

/** Reads the fields of an event that its admitted people and organisers alone see; null for others. */
function forAdmitted(event: Pick<EventRow, 'link'>, isIn: boolean) {
  return isIn ? pick(event, fieldsWith(eventFields, 'shown', 'admitted')) : { link: null };
}

/** Refuses `zone_unknown`, and `dates_reversed` where the days do not come in the order in which things happen. */
function checkFields({ zone, ...days }: EventDays & { readonly zone: string }): void {
  if (!isZone(zone)) throw new AppError('zone_unknown', { fields: [{ path: 'zone', code: 'not_one_of' }] });
  const early = dayTooEarly(days);
  if (early) throw new AppError('dates_reversed', { fields: [{ path: early, code: 'too_early' }] });
}

/** Creates an event as a draft, organised by the caller, who has an admin's permission. */
export async function createEvent(deps: Deps, { actor }: HostScope, fields: EventFields): Promise<EventId> {
  checkFields(fields);
  const id = newId(deps, 'event');
  await writing(deps.db, (tx) =>
    insertEvent(tx, { ...fields, id, status: 'draft', createdAt: new Date(deps.now()) }, actor.userId),
  );
  return id;
}

/** Changes some fields of an event; what results must still hold together. */
export async function changeEvent(
  deps: Deps,
  eventId: EventId,
  fields: ChangedFields,
  requireVersion?: RequireVersion,
): Promise<void> {
  const changes = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<EventFields>;
  if (Object.keys(changes).length === 0) return;
  await writing(deps.db, async (tx) => {
    const event = found(await findEvent(tx, eventId));
    requireVersion?.(versionOfEvent(event));
    checkFields({ ...event, ...changes });
    await updateEvent(tx, { eventId }, changes);
  });
}

/**
 * Moves an event into another phase, if it is still in the phase that this was decided for; one that contradicts its
 * dates only where that is confirmed.
 */
export async function moveEvent(
  deps: Deps,
  eventId: EventId,
  { status: to, confirm }: { readonly status: EventStatus; readonly confirm?: true | undefined },
): Promise<void> {
  await writing(deps.db, async (tx) => {
    const event = found(await findEvent(tx, eventId));
    const { status: from } = event;
    if (from === to) return;
    const decision = changeEventStatus(from, to);
    if (!decision.ok) throw new AppError(decision.code);
    const miss = confirm ? undefined : phaseMiss(event, to, deps.now());
    if (miss) throw new AppError('event_phase_off_dates', { facts: miss });
    if (!(await updateEvent(tx, { eventId, from }, { status: to, phaseSetAt: new Date(deps.now()) })))
      throw new AppError('event_phase_refused');
  });
}

/** The reasons of an unplaced meeting that an interpreter more would lift. */
const interpreterReasons: readonly string[] = [
  'no_interpreter',
  'no_interpreter_in_common_slots',
] satisfies UnplacedReason[];

/** Counts admitted people by the day on which they registered and their country, in the order of days. */
function admittedByDay(rows: readonly { readonly country: Country; readonly at: Date }[], zone: string) {
  const counts = new Map<string, { day: string; country: Country; count: number }>();
  for (const { country, at } of rows) {
    const on = dateIn(zone, at.getTime());
    const one = counts.get(`${on} ${country}`) ?? { day: on, country, count: 0 };
    counts.set(`${on} ${country}`, { ...one, count: one.count + 1 });
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Counts what an organiser oversees; a pending request past its expiry counts as expired. */
export async function getOverview(deps: Deps, eventId: EventId) {
  const store = reading(deps.db);
  const now = deps.now();
  const { zone } = found(await findEvent(store, eventId));
  const raw = await overviewOf(store, eventId, { now: new Date(now), soon: new Date(now + day) });
  const countOf = (rows: readonly { status: string; n: number }[], status: string) =>
    rows.find((row) => row.status === status)?.n ?? 0;
  const requests = Object.fromEntries(sentStatuses.map((status) => [status, countOf(raw.requests, status)])) as Record<
    (typeof sentStatuses)[number],
    number
  >;
  const meetings = (statuses: readonly string[]) =>
    statuses.reduce((sum, status) => sum + countOf(raw.meetings, status), 0);
  return {
    participants: Object.fromEntries(
      participantStatuses.map((status) => [status, countOf(raw.byStatus, status)]),
    ) as Record<ParticipantStatus, number>,
    requests: { ...requests, pending: requests.pending - raw.overdue, expired: requests.expired + raw.overdue },
    sectorByCountry: raw.sectorByCountry,
    meetings: {
      agreed: meetings(['unscheduled', 'scheduled', 'held', 'missed']),
      placed: raw.placed,
      held: meetings(['held']),
      missed: meetings(['missed']),
    },
    withoutRequest: raw.withoutRequest,
    withoutAccount: raw.withoutAccount,
    expiring: raw.expiring,
    withoutInterpreter: raw.unplaced
      .flatMap(({ reasons }) => Object.values(reasons))
      .filter(({ code }) => interpreterReasons.includes(code)).length,
    toReport: raw.toReport,
    admittedByDay: admittedByDay(raw.admittedAt, zone),
    interpreters: raw.interpreters.map(({ id, family, given, hanzi, meetings: served, slots }) => ({
      ...{ id, name: { family, given, ...(hanzi ? { hanzi } : {}) }, meetings: served, slots },
    })),
  };
}

async function prepared(deps: Deps, eventId: EventId, fields: SessionFields) {
  const event = found(await findEvent(reading(deps.db), eventId));
  const wrong = wrongTimes(fields, event.zone);
  if (wrong) throw new AppError(wrong.code, { fields: wrong.fields });
  const decision = laidOut(fields, event.zone);
  if (!decision.ok) throw new AppError(decision.code);
  const { blocks, slots } = decision.value;
  const { name, slotMinutes, breakMinutes, tableCount } = fields;
  const layout = { slots, tableCount, newSlotId: () => newId(deps, 'slot'), newTableId: () => newId(deps, 'table') };
  return { row: { name, slotMinutes, breakMinutes, blocks: [...blocks] }, layout };
}

/** Adds a session: its wall-clock blocks become instants of the event's zone, its slots and tables rows. */
export async function createSession(
  deps: Deps,
  eventId: EventId,
  fields: SessionFields,
): Promise<EventView['sessions'][number]> {
  const { row, layout } = await prepared(deps, eventId, fields);
  const sessionId = newId(deps, 'session');
  await writing(deps.db, (tx) =>
    insertSession(
      tx,
      { ...row, id: sessionId, eventId, createdAt: new Date(deps.now()) },
      { ...layout, draftId: newId(deps, 'schedule') },
    ),
  );
  return getSession(deps, { eventId, sessionId });
}

/** Changes a session; answers how many drafted placements lost their slot or table. */
export async function changeSession(
  deps: Deps,
  scope: {
    readonly eventId: EventId;
    readonly sessionId: Id<'session'>;
    readonly requireVersion?: RequireVersion | undefined;
  },
  fields: SessionFields,
) {
  const { row, layout } = await prepared(deps, scope.eventId, fields);
  const unplaced = await writing(deps.db, async (tx) => {
    const session = found((await listSessions(tx, scope))[0]);
    scope.requireVersion?.(toSessionView(session).version);
    return updateSession(tx, scope, { fields: row, layout });
  });
  return { session: await getSession(deps, scope), unplaced };
}

async function getSession(deps: Deps, scope: { eventId: EventId; sessionId: Id<'session'> }) {
  return toSessionView(found((await listSessions(reading(deps.db), scope))[0]));
}
