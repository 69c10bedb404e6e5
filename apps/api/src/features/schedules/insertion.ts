import { removePlacements } from '@jumelage/db/repositories/schedule-steps';
import { type SessionScope, touchDraft } from '@jumelage/db/repositories/schedules';
import { writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { placeWaiting } from '@jumelage/scheduling/place-waiting';
import { assignTables } from '@jumelage/scheduling/tables';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { breachesIn, withFactsKept } from './facts.ts';
import { refuseBreaches, withStep } from './history.ts';
import { type Interpreted, interpretersAfter, type Moves } from './moves.ts';
import { openDraft, writeMoves } from './placements.ts';
import { getEvent, type Plan, seatedAt } from './plan.ts';
import { toReasons } from './runs/store-result.ts';
import { getScheduleView } from './views.ts';

/**
 * Places the meetings that have no slot around all others, at once and without a run: nobody is moved but people who
 * can no longer be where the draft has them.
 */
export async function insertMeetings(deps: Deps, scope: SessionScope, by: Id<'user'>) {
  await writing(deps.db, async (tx) => {
    const { status } = await getEvent(tx, scope.eventId);
    if (!isPermitted('schedule', status)) throw new AppError('event_phase_forbids');
    const { plan, draft } = await openDraft(deps, tx, scope);
    const out = placedOutside(plan, deps.now());
    const cleared = { ...plan, slotOf: without(plan.slotOf, out), tableOf: without(plan.tableOf, out) };
    const { moves, interpreted, unplaced } = placesAround(cleared, deps.now());
    const slotOf = plan.meetings.map((_, index) => moves.get(index)?.slot ?? cleared.slotOf[index] ?? -1);
    refuseBreaches(afterwards(cleared, { slotOf, moves, interpreted }), deps.now());
    const placings = [...moves].map(([index, { slot, table }]) => {
      const meeting = found(plan.meetings[index]);
      const [slotId, tableId] = [found(plan.session.slots[slot]).id, found(plan.session.tables[table]).id];
      return { meetingId: meeting.id, slotId, tableId, pinned: false, participants: seatedAt(meeting) };
    });
    const facts = { placed: slotOf.filter((slot) => slot >= 0).length, meetings: plan.meetings.length };
    await withStep(deps, tx, { scheduleId: draft.id, act: 'run', facts, by }, async () => {
      const gone = [...out].flatMap((index) => plan.meetings[index]?.id ?? []);
      await removePlacements(tx, draft.id, gone);
      await writeMoves(tx, draft.id, { placings, interpreted });
    });
    await touchDraft(tx, draft.id, { unplaced: toReasons(plan, unplaced) });
  });
  return getScheduleView(deps, scope);
}

/** Finds the placed meetings that break a rule where they are. */
function placedOutside(plan: Plan, now: number): ReadonlySet<number> {
  return new Set(breachesIn(plan, now).flatMap(({ meetings }) => meetings));
}

const without = (list: readonly number[], out: ReadonlySet<number>) =>
  list.map((value, index) => (out.has(index) ? -1 : value));

/** Finds a slot, a table and an interpreter for what has none; where no table is left, a meeting stays without. */
function placesAround(plan: Plan, now: number) {
  const { problem } = withFactsKept(plan, now);
  const { slotOf, unplaced } = placeWaiting(problem, plan.slotOf);
  const { tables, rooms, zoneTables } = plan.resources;
  const tableOf = assignTables(problem, slotOf, { tables, rooms, zoneTables, pinned: plan.tableOf });
  const moves: Moves = new Map(
    slotOf.flatMap((slot, index) => {
      const table = tableOf[index] ?? -1;
      return slot >= 0 && table >= 0 && (plan.slotOf[index] ?? -1) < 0 ? [[index, { slot, table }] as const] : [];
    }),
  );
  return { moves, interpreted: interpretersAfter(plan, moves), unplaced };
}

type After = {
  readonly slotOf: readonly number[];
  readonly moves: Moves;
  readonly interpreted: readonly Interpreted[];
};

/** Describes the plan as it would be, for the independent checker. */
function afterwards(plan: Plan, { slotOf, moves, interpreted }: After): Plan {
  const indexOf = new Map<string, number>(plan.session.interpreters.map(({ id }, index) => [id, index]));
  const named = new Map(interpreted.map(({ meetingId, interpreterId }) => [meetingId, interpreterId]));
  return {
    ...plan,
    slotOf,
    tableOf: plan.tableOf.map((table, index) => moves.get(index)?.table ?? table),
    interpreterOf: plan.meetings.map(({ id }, index) => {
      const next = named.get(id);
      return next === undefined ? (plan.interpreterOf[index] ?? -1) : (indexOf.get(next ?? '') ?? -1);
    }),
  };
}
