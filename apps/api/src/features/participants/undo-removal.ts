import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { expireAndFindOpen } from '@jumelage/db/repositories/meeting-requests';
import { findParticipant, participantsById, updateParticipant } from '@jumelage/db/repositories/participants';
import {
  deleteRemoval,
  dropMails,
  dropNotifications,
  insertSeats,
  leaveAsColleague,
  listSeats,
  putRemoval,
  type RemovalRow,
  removalsOf,
  restoreMeetings,
  restoreRequest,
  returnAsColleague,
} from '@jumelage/db/repositories/removals';
import { nextRevision, removePlacements } from '@jumelage/db/repositories/schedule-steps';
import {
  insertPlacings,
  listPlacements,
  newestSchedules,
  settleMeetingStatuses,
} from '@jumelage/db/repositories/schedules';
import { listSessions, type SessionWhole } from '@jumelage/db/repositories/sessions';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { causeOfChange, tellChanges } from '../meeting-requests/tell-changes.ts';
import { breachesIn } from '../schedules/facts.ts';
import { loadPlan } from '../schedules/plan.ts';
import { tellAhead } from '../schedules/tell-agendas.ts';
import { getForOrganiser } from './service.ts';
import { ofParticipation, tellParticipation } from './tell-participation.ts';

type Scope = { readonly eventId: Id<'event'>; readonly participantId: Id<'participant'> };
type MeetingId = Id<'meeting'>;

/**
 * Undoes a removal: everything is as it was, row by row, but for what somebody changed meanwhile. A request that was
 * answered or sent again stays as it is
 * now, a table, an interpreter or an hour that somebody took stays theirs, and a meeting whose place is gone waits for
 * another. Refuses `nothing_to_undo`.
 */
export async function undoRemoval(deps: Deps, scope: Scope) {
  const restored = await writing(deps.db, (tx) => returnParticipant(deps, tx, scope));
  return { participant: await getForOrganiser(reading(deps.db), scope), ...restored };
}

/** Brings somebody back within the caller's transaction. Refuses `nothing_to_undo`. */
export async function returnParticipant(deps: Deps, tx: Store, scope: Scope) {
  const removal = (await removalsOf(tx, [scope.participantId])).get(scope.participantId);
  const row = found(await findParticipant(tx, scope));
  if (!removal || row.status !== removal.status) throw new AppError('nothing_to_undo');
  await updateParticipant(tx, { ...scope, from: row.status }, { status: removal.before.status });
  await followDeclarations(tx, [row.organisationId], new Date(deps.now()));
  await deleteRemoval(tx, scope.participantId);
  const { requests, waiting } = await returnRequests(tx, scope, removal, new Date(deps.now()));
  const meetings = new Set(
    await restoreMeetings(
      tx,
      scope.eventId,
      removal.before.meetings.filter(({ requestId }) => requests.has(requestId)),
    ),
  );
  const joined = new Set(await returnAsColleague(tx, scope, removal.before.colleagueOf));
  const places = removal.before.places.filter(({ meetingId }) => meetings.has(meetingId) || joined.has(meetingId));
  const returned = await returnPlaces(deps, tx, scope, { places, joined });
  // A version that was published meanwhile may not hold them any more.
  if ((await newestSchedules(tx, scope.eventId)).some(({ publishedAt }) => publishedAt && publishedAt >= removal.at))
    await settleMeetingStatuses(tx, scope.eventId);
  await takeBackMails(deps, tx, scope, removal, { meetings, requests });
  return {
    ...{ requests: requests.size, meetings: meetings.size, places: returned },
    lost: { requests: removal.before.requests.length - requests.size - waiting, places: places.length - returned },
  };
}

/**
 * Restores requests whose other side is still there; those of somebody who was removed too wait for that person's own
 * undo.
 */
async function returnRequests(tx: Store, { eventId, participantId }: Scope, { before }: RemovalRow, now: Date) {
  const otherIds = [...new Set(before.requests.map(({ otherId }) => otherId))];
  const people = await participantsById(tx, eventId, otherIds);
  const removals = await removalsOf(tx, otherIds);
  const requests = new Set<Id<'request'>>();
  let waiting = 0;
  for (const request of before.requests) {
    const theirs = removals.get(request.otherId);
    if (people.get(request.otherId)?.status === 'admitted') {
      const isOpen = await expireAndFindOpen(tx, { eventId, pair: request.openPair ?? '', now });
      if (!isOpen && (await restoreRequest(tx, eventId, request))) requests.add(request.id);
    } else if (theirs) {
      waiting += 1;
      const handed = { ...theirs, before: handOver(before, request, { from: participantId, to: theirs.before }) };
      removals.set(request.otherId, handed);
      await putRemoval(tx, handed);
    }
  }
  return { requests, waiting };
}

/** Moves a request, its meeting and its places from one removal's record to another's. */
function handOver(
  from: StoredRemoval,
  request: StoredRemoval['requests'][number],
  { from: otherId, to }: { from: Id<'participant'>; to: StoredRemoval },
): StoredRemoval {
  const meetings = from.meetings.filter(({ requestId }) => requestId === request.id);
  const ids = new Set(meetings.map(({ id }) => id));
  return {
    ...to,
    requests: [...to.requests, { ...request, otherId }],
    meetings: [...to.meetings, ...meetings],
    places: [...to.places, ...from.places.filter(({ meetingId }) => ids.has(meetingId))],
  };
}

type Return = {
  readonly places: StoredRemoval['places'];
  /** Meetings of others to which they come back as a colleague. */
  readonly joined: ReadonlySet<MeetingId>;
};
type Place = StoredRemoval['places'][number];

/**
 * Puts meetings back into drafts where slot, table, interpreter and people are free and no rule speaks against it;
 * answers how many.
 */
async function returnPlaces(
  deps: Deps,
  tx: Store,
  { eventId, participantId }: Scope,
  { places, joined }: Return,
): Promise<number> {
  const sessions = await listSessions(tx, { eventId });
  let returned = 0;
  for (const [scheduleId, all] of Map.groupBy(places, (place) => place.scheduleId)) {
    const slots = new Set(all.map(({ place }) => place.slotId));
    const session = sessions.find((one) => one.slots.some(({ id }) => slots.has(id)));
    if (!session) continue;
    const isFree = await freeIn(tx, session, scheduleId);
    const whole = all.filter((one) => !joined.has(one.meetingId) && isFree(one));
    const beside = all.filter((one) => joined.has(one.meetingId) && isFree.beside(one, participantId));
    await insertPlacings(
      tx,
      scheduleId,
      whole.map(({ meetingId, place, participants }) => ({ meetingId, ...place, participants })),
    );
    await insertSeats(
      tx,
      beside.map(({ meetingId, place }) => ({ scheduleId, participantId, slotId: place.slotId, meetingId })),
    );
    const plan = await loadPlan(tx, { eventId, sessionId: session.id });
    const broken = new Set(
      breachesIn(plan, deps.now()).flatMap((breach) =>
        breach.meetings.flatMap((index) => plan.meetings[index]?.id ?? []),
      ),
    );
    const lost = [...whole, ...beside].flatMap(({ meetingId }) => (broken.has(meetingId) ? [meetingId] : []));
    await removePlacements(
      tx,
      scheduleId,
      lost.filter((id) => !joined.has(id)),
    );
    await leaveAsColleague(
      tx,
      { eventId, participantId },
      lost.filter((id) => joined.has(id)),
      [scheduleId],
    );
    await nextRevision(tx, scheduleId);
    returned += whole.length + beside.length - lost.length;
  }
  return returned;
}

/**
 * Makes checks on a draft as it is now: whether a meeting can have its place back, and whether somebody can join the
 * two of one that kept its own.
 */
async function freeIn(tx: Store, session: SessionWhole, scheduleId: Id<'schedule'>) {
  const placements = await listPlacements(tx, scheduleId);
  const standing = new Set(placements.map(({ meetingId, slotId }) => `${slotId} ${meetingId}`));
  const taken = new Set([
    ...placements.flatMap(({ slotId, tableId, interpreterId }) => [
      `${slotId} ${tableId}`,
      ...(interpreterId ? [`${slotId} ${interpreterId}`] : []),
    ]),
    ...(await listSeats(tx, scheduleId)).map((seat) => `${seat.slotId} ${seat.participantId}`),
  ]);
  const open = new Set<string>([...session.slots, ...session.tables, ...session.interpreters].map(({ id }) => id));
  const isFree = ({ place: { slotId, tableId, interpreterId }, participants }: Place) => {
    const wanted = [tableId, ...(interpreterId ? [interpreterId] : [])];
    return (
      [slotId, ...wanted].every((id) => open.has(id)) &&
      ![...wanted, ...participants].some((id) => taken.has(`${slotId} ${id}`))
    );
  };
  const beside = ({ meetingId, place: { slotId } }: Place, id: Id<'participant'>) =>
    standing.has(`${slotId} ${meetingId}`) && !taken.has(`${slotId} ${id}`);
  return Object.assign(isFree, { beside });
}

/**
 * Withdraws mails and notifications that nobody has read yet; people who were mailed already learn that the meetings
 * are on again.
 */
async function takeBackMails(
  deps: Deps,
  tx: Store,
  { eventId, participantId }: Scope,
  removal: RemovalRow,
  back: { readonly meetings: ReadonlySet<MeetingId>; readonly requests: ReadonlySet<Id<'request'>> },
): Promise<void> {
  const { before, at } = removal;
  const dropped = await dropMails(
    tx,
    eventId,
    before.mails.map(({ cause }) => cause),
  );
  await dropNotifications(tx, eventId, before.notifications);
  const sent = before.mails.filter(({ cause }) => !dropped.has(cause));
  if (sent.length === 0) return;
  const isSent = (cause: string) => sent.some((mail) => mail.cause === cause);
  await tellChanges(deps, tx, {
    ...{ eventId, by: participantId, at: deps.now() },
    changes: before.requests.flatMap(({ id, otherId, status, withdrawnAt }) =>
      back.requests.has(id) && isSent(causeOfChange(id, withdrawnAt))
        ? [
            {
              requestId: id,
              to: otherId,
              change: status === 'accepted' ? ('back' as const) : ('back_unanswered' as const),
            },
          ]
        : [],
    ),
  });
  if (sent.some(({ cause }) => cause.startsWith(ofParticipation))) {
    const requests = before.requests.filter(({ id, status }) => status === 'pending' && back.requests.has(id)).length;
    await tellParticipation(deps, tx, {
      eventId,
      participantId,
      change: 'back',
      meetings: back.meetings.size,
      requests,
    });
  }
  const isOfAgenda = (cause: string) => cause.startsWith('agenda_changed');
  const told = new Set(sent.flatMap((mail) => (isOfAgenda(mail.cause) ? [mail.participantId] : [])));
  if (told.size === 0) return;
  const but = new Set(before.mails.flatMap((mail) => (told.has(mail.participantId) ? [] : [mail.participantId])));
  const causeOf = (id: Id<'participant'>) => `agenda_changed with ${participantId} ${at.getTime()} ${deps.now()} ${id}`;
  await tellAhead(deps, tx, eventId, { meetingIds: back.meetings, change: 'added', but, causeOf });
}
