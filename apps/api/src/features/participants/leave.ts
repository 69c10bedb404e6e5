import { withdrawRequestsOf } from '@jumelage/db/repositories/meeting-requests';
import { cancelMeetings } from '@jumelage/db/repositories/meetings';
import {
  draftPlaces,
  leaveAsColleague,
  meetingsTouched,
  requestsOf,
  seatsAt,
} from '@jumelage/db/repositories/removals';
import { newestSchedules, placesOfRequests } from '@jumelage/db/repositories/schedules';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { tellChanges } from '../meeting-requests/tell-changes.ts';
import { tellAhead } from '../schedules/tell-agendas.ts';

type Scope = { readonly eventId: Id<'event'>; readonly participantId: Id<'participant'> };

/**
 * Milliseconds that mails about a removal wait: as long as the page offers to undo it, so that a slip of the hand
 * reaches nobody.
 */
export const undoWait = 20_000;

/**
 * Ends what somebody who is no longer admitted had agreed: withdraws open requests, cancels meetings to come, removes
 * them from drafts and notifies those whose published agenda changes. Past meetings stay, and those that have begun.
 * Returns what ended, as it stood.
 */
export async function leaveMeetings(deps: Deps, tx: Store, scope: Scope): Promise<Omit<StoredRemoval, 'status'>> {
  const now = deps.now();
  const before = new Map((await requestsOf(tx, scope)).map((row) => [row.id, row]));
  const schedules = await newestSchedules(tx, scope.eventId);
  const published = await placesOfRequests(
    tx,
    schedules.map(({ id }) => id),
    [...before.keys()],
  );
  const begun = published.flatMap(({ requestId, startsAt }) => (startsAt.getTime() <= now ? [requestId] : []));
  const withdrawn = await withdrawRequestsOf(tx, { ...scope, now: new Date(now), begun });
  const touched = await meetingsTouched(tx, scope, withdrawn);
  const meetings = touched.filter((meeting) => withdrawn.includes(meeting.requestId));
  const colleagueOf = touched.filter((meeting) => !withdrawn.includes(meeting.requestId)).map(({ id }) => id);
  const places = await draftPlaces(
    tx,
    scope.eventId,
    touched.map(({ id }) => id),
  );
  const drafts = [...new Set(places.map(({ scheduleId }) => scheduleId))];
  const seats = await seatsAt(
    tx,
    drafts,
    touched.map(({ id }) => id),
  );
  const told = await tellAhead(deps, tx, scope.eventId, {
    meetingIds: new Set(meetings.map(({ id }) => id)),
    change: 'removed',
    causeOf: (id) => `agenda_changed without ${scope.participantId} ${now} ${id}`,
    wait: undoWait,
  });
  await cancelMeetings(tx, scope.eventId, withdrawn);
  // Those whose agenda says it are not notified twice; those who waited for an answer, or had agreed, always are.
  const heard = new Set(told.mails.map(({ participantId }) => participantId));
  const cancelled = new Set(meetings.map(({ requestId }) => requestId));
  const requests = await tellChanges(deps, tx, {
    ...{ eventId: scope.eventId, by: scope.participantId, at: now, wait: undoWait },
    changes: withdrawn.flatMap((requestId) => {
      const { fromId, toId } = before.get(requestId) ?? {};
      const to = fromId === scope.participantId ? toId : fromId;
      if (!to || heard.has(to)) return [];
      const change = cancelled.has(requestId) ? 'left' : fromId === to ? 'left_unanswered' : undefined;
      return change ? [{ requestId, to, change }] : [];
    }),
  });
  await leaveAsColleague(tx, scope, colleagueOf, drafts);
  return {
    requests: withdrawn.flatMap((id) => {
      const row = before.get(id);
      if (!row) return [];
      const { status, openPair, answeredAt } = row;
      const otherId = row.fromId === scope.participantId ? row.toId : row.fromId;
      return [{ id, otherId, status, openPair, answeredAt: answeredAt?.getTime() ?? null, withdrawnAt: now }];
    }),
    meetings: meetings.map(({ id, requestId, status }) => ({ id, requestId, status })),
    colleagueOf,
    places: places.map(({ scheduleId, sessionId: _, meetingId, ...place }) => ({
      ...{ scheduleId, meetingId, place },
      participants: seats.flatMap((seat) =>
        seat.scheduleId === scheduleId && seat.meetingId === meetingId ? [seat.participantId] : [],
      ),
    })),
    mails: [...told.mails, ...requests.mails],
    notifications: [...told.notifications, ...requests.notifications],
  };
}
