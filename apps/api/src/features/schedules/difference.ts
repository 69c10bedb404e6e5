import type { DifferenceView } from '@jumelage/contracts/schedules';
import { participantsById } from '@jumelage/db/repositories/participants';
import { placesOf } from '@jumelage/db/repositories/schedule-steps';
import { findSchedule, type SessionScope } from '@jumelage/db/repositories/schedules';
import type { StoredMove } from '@jumelage/db/schema/schedule-runs';
import type { StoredPlace } from '@jumelage/db/schema/schedules';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { toParticipantCard } from '../participants/views.ts';
import { loadPlan, seatedAt } from './plan.ts';

/**
 * Compares a draft with the newest published version, and lists the people concerned; a pin changes nothing for them.
 */
export async function getDifference(deps: Deps, scope: SessionScope): Promise<DifferenceView> {
  const store = reading(deps.db);
  const plan = await loadPlan(store, scope);
  const newest = await findSchedule(store, scope, 'newest');
  const before = newest ? await placesOf(store, newest.id) : new Map<Id<'meeting'>, StoredPlace>();
  const after = plan.schedule ? await placesOf(store, plan.schedule.id) : new Map<Id<'meeting'>, StoredPlace>();
  const changes = agendaChanges(before, after).map((move) => ({
    ...move,
    before: toPlaceView(move.before),
    after: toPlaceView(move.after),
  }));
  const counts = new Map<Id<'participant'>, number>();
  const rows = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  for (const { meetingId } of changes) {
    const meeting = rows.get(meetingId);
    for (const id of meeting ? seatedAt(meeting) : []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const people = await participantsById(store, scope.eventId, counts.keys());
  return {
    version: newest?.version ?? null,
    changes,
    people: [...counts].map(([id, count]) => ({
      participant: toParticipantCard(found(people.get(id))),
      changes: count,
    })),
  };
}

type Places = ReadonlyMap<Id<'meeting'>, StoredPlace>;

const isSame = (one: StoredPlace | undefined, other: StoredPlace | undefined) =>
  one?.slotId === other?.slotId &&
  one?.tableId === other?.tableId &&
  one?.interpreterId === other?.interpreterId &&
  one?.pinned === other?.pinned;

/** Lists the moves of meetings whose place differs. */
export function movesBetween(before: Places, after: Places): StoredMove[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((meetingId) =>
    isSame(before.get(meetingId), after.get(meetingId))
      ? []
      : [{ meetingId, before: before.get(meetingId) ?? null, after: after.get(meetingId) ?? null }],
  );
}

const withoutPins = (places: Places) => new Map([...places].map(([id, place]) => [id, { ...place, pinned: false }]));

/** Lists what changes for those who meet: a pin changes nothing. */
export function agendaChanges(before: Places, after: Places) {
  return movesBetween(withoutPins(before), withoutPins(after));
}

export function toPlaceView(place: StoredPlace | null) {
  return place && { slotId: place.slotId, tableId: place.tableId, interpreterId: place.interpreterId };
}
