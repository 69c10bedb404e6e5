import type { Handlings } from '@jumelage/contracts/endpoints';
import type { RemovalView } from '@jumelage/contracts/participants';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { findParticipant, participantsById, updateParticipant } from '@jumelage/db/repositories/participants';
import { putRemoval } from '@jumelage/db/repositories/removals';
import { placesOf } from '@jumelage/db/repositories/schedule-steps';
import { newestSchedules } from '@jumelage/db/repositories/schedules';
import { listSessions } from '@jumelage/db/repositories/sessions';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import type { StoredPlace } from '@jumelage/db/schema/schedules';
import { type Store, trying, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { changeParticipantStatus } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { leaveMeetings, undoWait } from './leave.ts';
import { tellParticipation } from './tell-participation.ts';
import { toParticipantCard } from './views.ts';

export type RemovalScope = {
  readonly eventId: Id<'event'>;
  readonly participantId: Id<'participant'>;
  readonly by: Id<'user'>;
};
type Status = Handlings['POST /api/events/:eventId/participants/:participantId/removal']['body']['status'];

/** Describes what a removal would take along: carries it out, reads the result, and rolls back. */
export function proposeRemoval(deps: Deps, scope: RemovalScope, status: Status): Promise<RemovalView> {
  return trying(deps.db, (tx) => carryOut(deps, tx, scope, status));
}

/** Removes a participant from an event with all that they had agreed to there; it can be undone. */
export function removeParticipant(deps: Deps, scope: RemovalScope, status: Status): Promise<RemovalView> {
  return writing(deps.db, (tx) => carryOut(deps, tx, scope, status));
}

/** Moves a participant to a status in which they are not admitted, and records what went with them. */
export async function takeOut(deps: Deps, tx: Store, scope: RemovalScope, status: Status): Promise<StoredRemoval> {
  const { by, ...place } = scope;
  const row = found(await findParticipant(tx, place));
  const decision = changeParticipantStatus(row.status, status);
  if (!decision.ok) throw new AppError(decision.code);
  if (!(await updateParticipant(tx, { ...place, from: row.status }, { status })))
    throw new AppError('participant_status_refused');
  await followDeclarations(tx, [row.organisationId], new Date(deps.now()));
  const left = await leaveMeetings(deps, tx, place);
  const told = await tellParticipation(deps, tx, {
    ...{ ...place, change: row.status === 'registered' && status === 'refused' ? 'refused' : 'ended', wait: undoWait },
    ...{
      meetings: left.meetings.length,
      requests: left.requests.filter(({ status }) => status === 'pending' || status === 'prepared').length,
    },
  });
  const mails = [...left.mails, ...told.mails];
  const before = { status: row.status, ...left, mails, notifications: [...left.notifications, ...told.notifications] };
  await putRemoval(tx, { participantId: place.participantId, status, before, by, at: new Date(deps.now()) });
  return before;
}

async function carryOut(deps: Deps, tx: Store, scope: RemovalScope, status: Status): Promise<RemovalView> {
  const { eventId, participantId } = scope;
  const published = new Map<Id<'meeting'>, StoredPlace>();
  for (const { id } of await newestSchedules(tx, eventId))
    for (const [meetingId, place] of await placesOf(tx, id)) published.set(meetingId, place);
  const before = await takeOut(deps, tx, scope, status);
  const drafted = new Map(before.places.map(({ meetingId, place }) => [meetingId, place]));
  const toPlace = await placeWriter(tx, eventId);
  const otherOf = new Map(before.requests.map(({ id, otherId }) => [id, otherId]));
  const people = await participantsById(tx, eventId, otherOf.values());
  const meetings = before.meetings.map(({ id, requestId }) => ({
    meetingId: id,
    other: toParticipantCard(found(people.get(otherOf.get(requestId) ?? 'par_'))),
    draft: toPlace(drafted.get(id)),
    published: toPlace(published.get(id)),
  }));
  // In the order of the day; what has no slot yet comes last.
  const startOf = ({ draft, published: told }: (typeof meetings)[number]) => (told ?? draft)?.startsAt ?? '~';
  return {
    status,
    pendingRequests: before.requests.filter((request) => request.status === 'pending').length,
    meetings: meetings.toSorted((one, other) => startOf(one).localeCompare(startOf(other))),
    colleagueOf: before.colleagueOf.length,
    checkedInAt: (await findParticipant(tx, { eventId, participantId }))?.checkedInAt?.toISOString() ?? null,
    told: new Set(before.mails.map((mail) => mail.participantId)).size,
  };
}

/** Makes a function that describes the place of a meeting, in any session; retired slots and tables are included. */
async function placeWriter(tx: Store, eventId: Id<'event'>) {
  const sessions = await listSessions(tx, { eventId, withRetired: true });
  const slots = new Map(sessions.flatMap((session) => session.slots.map((slot) => [slot.id, slot.startsAt])));
  const tables = new Map(
    sessions.flatMap((session) => session.tables.map((table) => [table.id, table.label ?? String(table.number)])),
  );
  return (place: StoredPlace | undefined) =>
    place
      ? {
          startsAt: found(slots.get(place.slotId)).toISOString(),
          table: tables.get(place.tableId) ?? '',
          pinned: place.pinned,
        }
      : null;
}
