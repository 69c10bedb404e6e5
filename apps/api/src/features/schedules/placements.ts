import { isUniqueViolation } from '@jumelage/db/client';
import { ensureDraft, insertPlacings, removePlacement, type ScheduleRow, type SessionScope, updatePinned } from '@jumelage/db/repositories/schedules';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { peopleOf } from '@jumelage/scheduling/problem';
import type { Breach } from '@jumelage/scheduling/rules';
import { placesFor } from '@jumelage/scheduling/tables';
import { moveConflicts } from '@jumelage/scheduling/validate';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { refuseLiveRun } from './live-runs.ts';
import { freeInterpreter, isOver, loadPlan, type Plan, seatedAt } from './plan.ts';
import { withStep } from './steps.ts';
import { getScheduleView, toBreachView } from './views.ts';

type Scope = SessionScope & { readonly meetingId: Id<'meeting'>; readonly by: Id<'user'> };

export function indexOf(plan: Plan, meetingId: Id<'meeting'>): number {
  const index = plan.meetings.findIndex((meeting) => meeting.id === meetingId);
  if (index < 0) throw new AppError('not_found');
  return index;
}

/** Tables that nobody else has in a slot. */
function freeTables(plan: Plan, meeting: number, slot: number): number[] {
  const taken = new Set(plan.slotOf.flatMap((other, index) => (other === slot && index !== meeting ? [plan.tableOf[index]] : [])));
  return placesFor(plan.problem, meeting, { slot, options: plan.furniture }).filter((table) => !taken.has(table));
}

/**
 * What forbids a meeting a slot, and a table where one is named. Only meetings of the same people and of the same slot can be in its way:
 * the rules look at these, so that a session of thousands is answered at once.
 */
export function breachesOf(plan: Plan, { meeting, slot, table }: { meeting: number; slot: number; table: number }): Breach[] {
  const moved = found(plan.problem.meetings[meeting]);
  const own = new Set(peopleOf(moved));
  const near = plan.problem.meetings.flatMap((other, index) =>
    index !== meeting && (plan.slotOf[index] === slot || peopleOf(other).some((person) => own.has(person))) ? [index] : [],
  );
  const indexes = [meeting, ...near];
  // A hand may move what a hand has pinned.
  const meetings = indexes.map((index, i) => ({ ...found(plan.problem.meetings[index]), ...(i === 0 ? { fixed: -1 } : {}) }));
  const breaches = moveConflicts({
    problem: { ...plan.problem, meetings },
    slotOf: indexes.map((index) => plan.slotOf[index] ?? -1),
    ...(table >= 0 ? { tableOf: indexes.map((index) => plan.tableOf[index] ?? -1), ...plan.furniture } : {}),
    meeting: 0,
    slot,
    table,
  });
  return breaches.map((breach) => ({ ...breach, meetings: breach.meetings.map((index) => indexes[index] ?? -1) }));
}

/** For each slot the tables that are free, or the rules that forbid it. */
export async function listOptions(deps: Deps, { meetingId, ...scope }: Omit<Scope, 'by'>) {
  const plan = await loadPlan(reading(deps.db), scope);
  const meeting = indexOf(plan, meetingId);
  const slots = plan.session.slots.map((row, slot) => {
    const breaches = breachesOf(plan, { meeting, slot, table: -1 });
    const tables = breaches.length > 0 ? [] : freeTables(plan, meeting, slot);
    return {
      slotId: row.id,
      tableIds: tables.flatMap((table) => plan.session.tables[table]?.id ?? []),
      breaches: breaches.map((one) => toBreachView(plan, one)),
    };
  });
  return { slots };
}

/** Opens the draft for one change: no run at work, and where a revision is named, that one. */
export async function openDraft(deps: Deps, tx: Store, scope: SessionScope, revision?: number): Promise<{ plan: Plan; draft: ScheduleRow }> {
  const before = await loadPlan(tx, scope);
  await refuseLiveRun(tx, scope.sessionId, deps.now());
  const draft = before.schedule ?? (await ensureDraft(tx, scope, newId(deps, 'schedule')));
  if (revision !== undefined && revision !== draft.revision) throw new AppError('schedule_changed', { facts: { revision: draft.revision } });
  return { plan: before, draft };
}

type Place = { readonly slotId: Id<'slot'>; readonly tableId?: Id<'table'> | undefined; readonly pinned: boolean; readonly revision?: number | undefined };

/** Places or moves a meeting by hand; whatever rule would break is named, and what comes at the same moment meets the database's keys. */
export async function placeMeeting(deps: Deps, { meetingId, by, ...scope }: Scope, place: Place) {
  try {
    await writing(deps.db, async (tx) => {
      const { plan, draft } = await openDraft(deps, tx, scope, place.revision);
      const meeting = indexOf(plan, meetingId);
      const row = found(plan.meetings[meeting]);
      if (isOver(row)) throw new AppError('meeting_over');
      const slot = plan.session.slots.findIndex((one) => one.id === place.slotId);
      if (slot < 0) throw new AppError('slot_unknown');
      const wanted = place.tableId === undefined ? -1 : plan.session.tables.findIndex((one) => one.id === place.tableId);
      if (place.tableId !== undefined && wanted < 0) throw new AppError('invalid_request', { fields: [{ path: 'tableId', code: 'not_one_of' }] });
      const breaches = breachesOf(plan, { meeting, slot, table: wanted });
      const free = freeTables(plan, meeting, slot);
      const kept = plan.tableOf[meeting] ?? -1;
      const tableId = plan.session.tables[wanted >= 0 ? wanted : free.includes(kept) ? kept : (free[0] ?? -1)]?.id;
      if (breaches.length > 0 || !tableId) throw new AppError('placement_refused', { facts: { breaches: breaches.map((one) => toBreachView(plan, one)) } });
      const interpreterId = freeInterpreter(plan, meeting, slot);
      const placing = { meetingId, slotId: place.slotId, tableId, interpreterId, pinned: place.pinned, participants: seatedAt(row) };
      await withStep(deps, tx, { scheduleId: draft.id, act: 'place', facts: { meetingId }, by }, async () => {
        await removePlacement(tx, draft.id, meetingId);
        await insertPlacings(tx, draft.id, [placing]);
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('placement_refused', { facts: { breaches: [] } });
    throw error;
  }
  return getScheduleView(deps, scope);
}

/** Pins a placement, so that runs keep it, or lets it go. */
export async function pinMeeting(deps: Deps, { meetingId, by, ...scope }: Scope, pinned: boolean) {
  await writing(deps.db, async (tx) => {
    const { draft } = await openDraft(deps, tx, scope);
    await withStep(deps, tx, { scheduleId: draft.id, act: 'pin', facts: { meetingId, pinned: pinned ? 1 : 0 }, by }, async () => {
      if (!(await updatePinned(tx, draft.id, meetingId, pinned))) throw new AppError('not_found');
    });
  });
  return getScheduleView(deps, scope);
}

/** Takes a meeting out of the draft, unless it took place. */
export async function unplaceMeeting(deps: Deps, { meetingId, by, ...scope }: Scope) {
  await writing(deps.db, async (tx) => {
    const { plan, draft } = await openDraft(deps, tx, scope);
    if (isOver(found(plan.meetings[indexOf(plan, meetingId)]))) throw new AppError('meeting_over');
    await withStep(deps, tx, { scheduleId: draft.id, act: 'take_out', facts: { meetingId }, by }, async () => {
      await removePlacement(tx, draft.id, meetingId);
    });
  });
  return getScheduleView(deps, scope);
}
