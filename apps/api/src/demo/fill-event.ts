import { insertEvent } from '@jumelage/db/repositories/events';
import { insertRequest } from '@jumelage/db/repositories/meeting-requests';
import { insertMeeting, updateMeetingTerms } from '@jumelage/db/repositories/meetings';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { putInterpreters, updatePlaces } from '@jumelage/db/repositories/session-resources';
import { insertSession, listSessions } from '@jumelage/db/repositories/sessions';
import { replaceUnavailability } from '@jumelage/db/repositories/unavailabilities';
import type { Store } from '@jumelage/db/store';
import { type EventFieldName, eventFields } from '@jumelage/domain/event-fields';
import { fieldNames, pick } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { pairKey } from '@jumelage/domain/request';
import { day, hour, minute, toInstant } from '@jumelage/domain/time';
import { layOutSlots, type SessionBlock, slotsOverlapping } from '@jumelage/scheduling/session';
import { type Deps, newId } from '../deps.ts';
import type { DemoContent, DemoEvent, DemoInterval, DemoRequest, DemoSession } from './content-types.ts';
import type { OrganisationIds } from './fill-organisations.ts';

type People = ReadonlyMap<string, Id<'user'>>;
type Participants = ReadonlyMap<string, Id<'participant'>>;

/** The ids of a filled event that the schedule and the outcomes need. */
export type FilledEvent = {
  readonly event: DemoEvent;
  readonly eventId: Id<'event'>;
  readonly sessionIds: readonly Id<'session'>[];
  readonly organiserId: Id<'user'>;
  readonly participantIds: Participants;
};

/** The fields of an event that the demonstration states. */
type StatedField = Extract<EventFieldName, keyof DemoEvent>;

/** The days that a pending request of the demonstration waits for its answer, from the day on which it is filled. */
const pendingDays = 30;

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the demonstration names no ${what}`);
  return value;
};

const instantOf = (time: string | number, zone: string): number =>
  typeof time === 'number' ? time : known(toInstant(time, zone), time);
const toBlock = ({ from, to }: DemoInterval, zone: string): SessionBlock => ({
  startsAt: instantOf(from, zone),
  endsAt: instantOf(to, zone),
});

/** Writes an event with its session, participants, requests and agreed meetings. */
export async function fillEvent(
  deps: Deps,
  store: Store,
  filling: { event: DemoEvent; content: DemoContent; organisationIds: OrganisationIds; userIds: People },
): Promise<FilledEvent> {
  const { event, userIds } = filling;
  const eventId = newId(deps, 'event');
  const organisers = event.organisers.map((key) => known(userIds.get(key), key));
  const organiserId = known(organisers[0], 'organiser');
  const { zone, status, sample: isSample } = event;
  const stated = fieldNames(eventFields).filter((name): name is StatedField => name in event);
  const row = { ...pick(event, stated), id: eventId, status, isSample, createdAt: new Date(deps.now()) };
  await insertEvent(store, row, organiserId);
  for (const userId of organisers.slice(1)) await store.q.insert(store.t.eventOrganisers).values({ eventId, userId });
  const sessionIds: Id<'session'>[] = [];
  for (const session of event.sessions) sessionIds.push(await fillSession(deps, store, { eventId, zone, session }));
  const participantIds = await fillParticipants(deps, store, { ...filling, eventId });
  for (const request of event.requests) await fillRequest(deps, store, { event, eventId, request, participantIds });
  return { event, eventId, sessionIds, organiserId, participantIds };
}

async function fillSession(
  deps: Deps,
  store: Store,
  { eventId, zone, session }: { eventId: Id<'event'>; zone: string; session: DemoSession },
) {
  const id = newId(deps, 'session');
  const { name, slotMinutes, breakMinutes } = session;
  const blocks = session.blocks.map((block) => toBlock(block, zone));
  const layout = {
    slots: layOutSlots(blocks, slotMinutes, breakMinutes),
    tableCount: session.tables + (session.rooms ?? 0),
    newSlotId: () => newId(deps, 'slot'),
    newTableId: () => newId(deps, 'table'),
    draftId: newId(deps, 'schedule'),
  };
  await insertSession(
    store,
    { id, eventId, name, slotMinutes, breakMinutes, blocks, createdAt: new Date(deps.now()) },
    layout,
  );
  const [whole] = await listSessions(store, { eventId, sessionId: id });
  const places = (whole?.tables ?? []).map(({ id: tableId, number }) => ({
    id: tableId,
    kind: number > session.tables ? ('room' as const) : ('table' as const),
    label: null,
    zone: session.zones?.[number] ?? null,
    boothOf: null,
    closedSlots: [],
  }));
  await updatePlaces(store, { eventId, sessionId: id }, places);
  const interpreters = (session.interpreters ?? []).map(({ hanzi, languages, ...one }) => ({
    ...one,
    languages: [...languages],
    id: newId(deps, 'interpreter'),
    hanzi: hanzi ?? null,
    awaySlots: [],
  }));
  await putInterpreters(store, { eventId, sessionId: id }, interpreters);
  return id;
}

/** Lists when people were checked in at an event that is over: those whose meetings took place, as doors opened. */
function checkInsOf({ status, outcomes, sessions, zone }: DemoEvent): ReadonlyMap<string, Date> {
  const first = sessions[0]?.blocks[0];
  if (status !== 'closed' || !first) return new Map();
  const openedAt = instantOf(first.from, zone) - hour;
  const came = new Set(outcomes.flatMap(({ held, from, to }) => (held ? [from, to] : [])));
  return new Map([...came].map((person, order) => [person, new Date(openedAt + order * minute)]));
}

async function fillParticipants(
  deps: Deps,
  store: Store,
  {
    event,
    content,
    organisationIds,
    userIds,
    eventId,
  }: {
    event: DemoEvent;
    content: DemoContent;
    organisationIds: OrganisationIds;
    userIds: People;
    eventId: Id<'event'>;
  },
): Promise<Participants> {
  const people = new Map(content.people.map((person) => [person.key, person]));
  const ids = new Map(event.participants.map((one) => [one.person, newId(deps, 'participant')]));
  const checkedInAt = checkInsOf(event);
  const rows = event.participants.map((one, order) => {
    const person = known(people.get(one.person), one.person);
    return {
      id: known(ids.get(one.person), one.person),
      eventId,
      organisationId: known(organisationIds.get(person.organisation ?? ''), `organisation of ${one.person}`),
      userId: known(userIds.get(one.person), one.person),
      family: person.name.family,
      given: person.name.given,
      hanzi: person.name.hanzi ?? null,
      email: person.email,
      languages: [...person.spoken],
      attendance: one.attendance,
      zone: one.zone,
      hours: one.hours ?? null,
      status: one.status,
      checkedInAt: one.attendance === 'onsite' ? (checkedInAt.get(one.person) ?? null) : null,
      shownAbroad: true,
      createdAt: new Date(deps.now() + order),
    };
  });
  await insertParticipants(store, rows);
  const own = (await listSessions(store, { eventId })).flatMap((session) => session.slots);
  const intervals = own.map((slot) => ({
    block: slot.block,
    startsAt: slot.startsAt.getTime(),
    endsAt: slot.endsAt.getTime(),
  }));
  for (const one of event.participants.filter(({ unavailable }) => unavailable.length > 0)) {
    const busy = one.unavailable.map((interval) => toBlock(interval, event.zone));
    const slotIds = slotsOverlapping(intervals, busy).flatMap((index) => own[index]?.id ?? []);
    await replaceUnavailability(store, known(ids.get(one.person), one.person), slotIds);
  }
  return ids;
}

async function fillRequest(
  deps: Deps,
  store: Store,
  {
    event,
    eventId,
    request,
    participantIds,
  }: { event: DemoEvent; eventId: Id<'event'>; request: DemoRequest; participantIds: Participants },
) {
  const fromId = known(participantIds.get(request.from), request.from);
  const toId = known(participantIds.get(request.to), request.to);
  const until = Math.min(deps.now(), known(toInstant(`${event.startsOn}T08:00`, event.zone), event.startsOn));
  const sentAt = until - request.sentDaysBefore * day;
  const settledAt = request.settledDaysBefore === undefined ? undefined : until - request.settledDaysBefore * day;
  const open = request.status === 'pending' || request.status === 'accepted';
  const id = newId(deps, 'request');
  await insertRequest(store, {
    id,
    eventId,
    fromId,
    toId,
    message: request.message,
    priority: request.priority,
    status: request.status,
    answerNote: request.answerNote ?? null,
    openPair: open ? pairKey(fromId, toId) : null,
    createdAt: new Date(sentAt),
    // What waits for an answer in the demonstration must still be answerable on the day somebody looks at it.
    expiresAt: new Date(
      request.status === 'pending' ? deps.now() + pendingDays * day : sentAt + event.requestHours * hour,
    ),
    answeredAt: settledAt === undefined ? null : new Date(settledAt),
  });
  if (request.status !== 'accepted') return;
  const meetingId = await insertMeeting(store, {
    id: newId(deps, 'meeting'),
    eventId,
    requestId: id,
    pair: [fromId, toId],
    priority: request.priority,
    createdAt: new Date(settledAt ?? sentAt),
  });
  const { block } = request;
  if (block !== undefined) await updateMeetingTerms(store, { eventId, meetingId }, { onlyBlock: block });
}
