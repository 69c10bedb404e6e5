import { isUniqueViolation } from '@jumelage/db/client';
import { removePlacements } from '@jumelage/db/repositories/schedule-steps';
import {
  ensureDraft,
  insertPlacings,
  type Placing,
  removePlacement,
  type ScheduleRow,
  type SessionScope,
  updatePinned,
} from '@jumelage/db/repositories/schedules';
import { updateInterpretersOf } from '@jumelage/db/repositories/session-resources';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { placesFor } from '@jumelage/scheduling/tables';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { withStep } from './history.ts';
import {
  breachesAfter,
  type Interpreted,
  interpretersAfter,
  type MeetingScope,
  neighboursIn,
  personInTheWay,
  swapOf,
} from './moves.ts';
import { type HeldPlan, hasTakenPlace, loadPlan, type Plan, seatedAt } from './plan.ts';
import { refuseLiveRun } from './runs/live-runs.ts';
import { getScheduleView, toBreachView } from './views.ts';

export function indexOf(plan: Plan, meetingId: Id<'meeting'>): number {
  const index = plan.meetings.findIndex((meeting) => meeting.id === meetingId);
  if (index < 0) throw new AppError('not_found');
  return index;
}

/** Lists the free tables of a slot. */
function freeTables(plan: Plan, meeting: number, slot: number): number[] {
  const taken = new Set(
    plan.slotOf.flatMap((other, index) => (other === slot && index !== meeting ? [plan.tableOf[index]] : [])),
  );
  return placesFor(plan.problem, meeting, { slot, options: plan.resources }).filter((table) => !taken.has(table));
}

/** After so many swaps other requests get their turn: a session of thousands blocks nobody. */
const swapsAtOnce = 40;

/**
 * Lists for each slot the free tables, and for each other placed meeting whether the two can swap; or the rules that
 * forbid it.
 */
export async function listOptions(deps: Deps, { meetingId, ...scope }: Omit<MeetingScope, 'by'>) {
  const plan = await loadPlan(reading(deps.db), scope);
  const meeting = indexOf(plan, meetingId);
  const neighbours = neighboursIn(plan);
  const slots = plan.session.slots.map((row, slot) => {
    const breaches = breachesAfter(plan, new Map([[meeting, { slot, table: -1 }]]), neighbours);
    const tables = breaches.length > 0 ? [] : freeTables(plan, meeting, slot);
    return {
      slotId: row.id,
      tableIds: tables.flatMap((table) => plan.session.tables[table]?.id ?? []),
      breaches: breaches.map((one) => toBreachView(plan, one)),
    };
  });
  const swaps: { meetingId: Id<'meeting'>; breaches: ReturnType<typeof toBreachView>[] }[] = [];
  for (const [count, other] of partnersOf(plan, meeting).entries()) {
    if (count % swapsAtOnce === swapsAtOnce - 1) await new Promise(setImmediate);
    const moves = swapOf(plan, meeting, other);
    const person = personInTheWay(plan, moves, neighbours);
    const breaches = person ? [person] : breachesAfter(plan, moves, neighbours);
    swaps.push({ meetingId: found(plan.meetings[other]).id, breaches: breaches.map((one) => toBreachView(plan, one)) });
  }
  return { slots, swaps };
}

/** Lists the meetings that may swap with a placed one: placed, and not past. */
function partnersOf({ meetings, slotOf }: Plan, meeting: number): number[] {
  const isMovable = (index: number) => {
    const row = meetings[index];
    return row !== undefined && !hasTakenPlace(row) && (slotOf[index] ?? -1) >= 0;
  };
  return isMovable(meeting) ? [...meetings.keys()].filter((index) => index !== meeting && isMovable(index)) : [];
}

/** Opens the draft for one change: no run at work, and where a revision is named, that one. */
export async function openDraft(
  deps: Deps,
  tx: Store,
  scope: SessionScope,
  revision?: number,
  held?: HeldPlan,
): Promise<{ plan: Plan; draft: ScheduleRow }> {
  const before = held ? await held.current() : await loadPlan(tx, scope);
  await refuseLiveRun(tx, scope.sessionId);
  const draft = before.schedule ?? (await ensureDraft(tx, scope, newId(deps, 'schedule')));
  if (revision !== undefined && revision !== draft.revision)
    throw new AppError('schedule_changed', { facts: { revision: draft.revision } });
  return { plan: before, draft };
}

type Place = {
  readonly slotId: Id<'slot'>;
  readonly tableId?: Id<'table'> | undefined;
  readonly pinned: boolean;
  readonly revision?: number | undefined;
};

/**
 * Places or moves a meeting by hand; a refusal names the rules that would break, and the database's keys settle
 * simultaneous moves.
 */
export async function placeMeeting(deps: Deps, { meetingId, by, ...scope }: MeetingScope, place: Place) {
  try {
    await writing(deps.db, async (tx) => {
      const { plan, draft } = await openDraft(deps, tx, scope, place.revision);
      const meeting = indexOf(plan, meetingId);
      const row = found(plan.meetings[meeting]);
      if (hasTakenPlace(row)) throw new AppError('meeting_over');
      const slot = plan.session.slots.findIndex((one) => one.id === place.slotId);
      if (slot < 0) throw new AppError('slot_unknown');
      const wanted =
        place.tableId === undefined ? -1 : plan.session.tables.findIndex((one) => one.id === place.tableId);
      if (place.tableId !== undefined && wanted < 0)
        throw new AppError('invalid_request', { fields: [{ path: 'tableId', code: 'not_one_of' }] });
      const breaches = breachesAfter(plan, new Map([[meeting, { slot, table: wanted }]]));
      const free = freeTables(plan, meeting, slot);
      const present = plan.tableOf[meeting] ?? -1;
      const table = wanted >= 0 ? wanted : free.includes(present) ? present : (free[0] ?? -1);
      const tableId = plan.session.tables[table]?.id;
      if (breaches.length === 0 && !tableId) breaches.push({ rule: 'enough_tables', meetings: [meeting], slot });
      if (breaches.length > 0 || !tableId)
        throw new AppError('placement_refused', {
          facts: { breaches: breaches.map((one) => toBreachView(plan, one)) },
        });
      const placing = { meetingId, slotId: place.slotId, tableId, pinned: place.pinned, participants: seatedAt(row) };
      await withStep(deps, tx, { scheduleId: draft.id, act: 'place', facts: { meetingId }, by }, () =>
        writeMoves(tx, draft.id, {
          placings: [placing],
          interpreted: interpretersAfter(plan, new Map([[meeting, { slot, table }]])),
        }),
      );
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('placement_refused', { facts: { breaches: [] } });
    throw error;
  }
  return getScheduleView(deps, scope);
}

type Written = {
  readonly placings: readonly Omit<Placing, 'interpreterId'>[];
  readonly interpreted: readonly Interpreted[];
};

/**
 * Writes meetings where they were moved by hand, and their interpreters: these are all cleared first, so that they may
 * change among each other.
 */
export async function writeMoves(
  tx: Store,
  scheduleId: Id<'schedule'>,
  { placings, interpreted }: Written,
): Promise<void> {
  const moved = new Set(placings.map(({ meetingId }) => meetingId));
  await removePlacements(tx, scheduleId, [...moved]);
  await updateInterpretersOf(
    tx,
    scheduleId,
    interpreted.filter(({ meetingId }) => !moved.has(meetingId)),
  );
  const interpreterOf = new Map(interpreted.map(({ meetingId, interpreterId }) => [meetingId, interpreterId]));
  await insertPlacings(
    tx,
    scheduleId,
    placings.map((placing) => ({ ...placing, interpreterId: interpreterOf.get(placing.meetingId) ?? null })),
  );
}

/** Pins a placement, so that runs leave it, or unpins it. */
export async function pinMeeting(deps: Deps, { meetingId, by, ...scope }: MeetingScope, pinned: boolean) {
  await writing(deps.db, async (tx) => {
    const { draft } = await openDraft(deps, tx, scope);
    await withStep(
      deps,
      tx,
      { scheduleId: draft.id, act: 'pin', facts: { meetingId, pinned: pinned ? 1 : 0 }, by },
      async () => {
        if (!(await updatePinned(tx, draft.id, meetingId, pinned))) throw new AppError('not_found');
      },
    );
  });
  return getScheduleView(deps, scope);
}

/** Removes a meeting from the draft, unless it took place. */
export async function unplaceMeeting(deps: Deps, { meetingId, by, ...scope }: MeetingScope) {
  await writing(deps.db, async (tx) => {
    const { plan, draft } = await openDraft(deps, tx, scope);
    if (hasTakenPlace(found(plan.meetings[indexOf(plan, meetingId)]))) throw new AppError('meeting_over');
    await withStep(deps, tx, { scheduleId: draft.id, act: 'take_out', facts: { meetingId }, by }, async () => {
      await removePlacement(tx, draft.id, meetingId);
    });
  });
  return getScheduleView(deps, scope);
}
