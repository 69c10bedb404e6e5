import type { Handlings } from '@jumelage/contracts/endpoints';
import { participantsById } from '@jumelage/db/repositories/participants';
import { type Store, trying, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { changeParticipantStatus } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';
import { takeOut } from './removals.ts';
import { returnParticipant } from './undo-removal.ts';

type Scope = { readonly eventId: Id<'event'>; readonly by: Id<'user'> };
type Handling = Handlings['POST /api/events/:eventId/participants/removals'];
type Undoing = Handlings['POST /api/events/:eventId/participants/removals/undo'];

/** Describes what the removal of several would take along: carries it out, reads the result, and rolls back. */
export function proposeRemovals(deps: Deps, scope: Scope, body: Handling['body']): Promise<Handling['response']> {
  return trying(deps.db, (tx) => carryOut(deps, tx, scope, body));
}

/** Removes several people from an event in one transaction; those whose status does not allow it are left. */
export function removeParticipants(deps: Deps, scope: Scope, body: Handling['body']): Promise<Handling['response']> {
  return writing(deps.db, async (tx) => {
    const done = await carryOut(deps, tx, scope, body);
    note({ people: done.changed.length });
    return done;
  });
}

async function carryOut(
  deps: Deps,
  tx: Store,
  scope: Scope,
  { participantIds, status }: Handling['body'],
): Promise<Handling['response']> {
  const ids = [...new Set(participantIds)];
  const people = await participantsById(tx, scope.eventId, ids);
  const changed: Id<'participant'>[] = [];
  const told = new Set<Id<'participant'>>();
  let [pendingRequests, meetings] = [0, 0];
  for (const participantId of ids) {
    const row = people.get(participantId);
    if (!row || !changeParticipantStatus(row.status, status).ok) continue;
    const before = await takeOut(deps, tx, { ...scope, participantId }, status);
    changed.push(participantId);
    pendingRequests += before.requests.filter((request) => request.status === 'pending').length;
    meetings += before.meetings.length;
    for (const mail of before.mails) told.add(mail.participantId);
  }
  return { changed, left: ids.length - changed.length, pendingRequests, meetings, told: told.size };
}

/**
 * Undoes the removals of several, the last first; what two of them had agreed is back with the second. Those who have
 * none that can be undone are left.
 */
export function undoRemovals(
  deps: Deps,
  eventId: Id<'event'>,
  { participantIds }: Undoing['body'],
): Promise<Undoing['response']> {
  return writing(deps.db, async (tx) => {
    const ids = [...new Set(participantIds)].toReversed();
    const changed: Id<'participant'>[] = [];
    const sum = { requests: 0, meetings: 0, places: 0, lost: { requests: 0, places: 0 } };
    for (const participantId of ids) {
      const back = await returnParticipant(deps, tx, { eventId, participantId }).catch(orNobody);
      if (!back) continue;
      changed.push(participantId);
      for (const key of ['requests', 'meetings', 'places'] as const) sum[key] += back[key];
      for (const key of ['requests', 'places'] as const) sum.lost[key] += back.lost[key];
    }
    note({ people: changed.length });
    return { changed, left: ids.length - changed.length, ...sum };
  });
}

/** Lets pass that somebody is of another event, or was brought back meanwhile. */
function orNobody(error: unknown): undefined {
  if (error instanceof AppError && (error.code === 'nothing_to_undo' || error.code === 'not_found')) return undefined;
  throw error;
}
