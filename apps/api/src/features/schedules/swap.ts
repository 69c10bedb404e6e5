import { isUniqueViolation } from '@jumelage/db/client';
import { removePlacements } from '@jumelage/db/repositories/schedule-steps';
import { insertPlacings, removePlacementsExcept, type SessionScope } from '@jumelage/db/repositories/schedules';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { indexOf, openDraft } from './placements.ts';
import { freeInterpreter, isOver, loadPlan, seatedAt } from './plan.ts';
import { refuseBreaches, withStep } from './steps.ts';
import { getScheduleView } from './views.ts';

type Scope = SessionScope & { readonly meetingId: Id<'meeting'>; readonly by: Id<'user'> };

/** Lets two placed meetings change slots and tables with each other; each keeps its pin, and where it needs an interpreter, one who is free. */
export async function swapMeetings(
  deps: Deps,
  { meetingId, by, ...scope }: Scope,
  { withId, revision }: { withId: Id<'meeting'>; revision?: number | undefined },
) {
  try {
    await writing(deps.db, async (tx) => {
      const { plan, draft } = await openDraft(deps, tx, scope, revision);
      const indexes = [indexOf(plan, meetingId), indexOf(plan, withId)] as const;
      const rows = indexes.map((index) => found(plan.meetings[index]));
      if (rows.some(isOver)) throw new AppError('meeting_over');
      const placements = rows.map(({ id }) => plan.placements.find((placement) => placement.meetingId === id));
      const [one, other] = placements;
      if (!one || !other) throw new AppError('not_found');
      const slotOf = plan.slotOf.with(indexes[0], plan.slotOf[indexes[1]] ?? -1).with(indexes[1], plan.slotOf[indexes[0]] ?? -1);
      // Both let go of their interpreters first, so that each may get the other's.
      const after = { ...plan, slotOf, interpreterOf: plan.interpreterOf.with(indexes[0], -1).with(indexes[1], -1) };
      await withStep(deps, tx, { scheduleId: draft.id, act: 'swap', facts: { meetingId, withId }, by }, async () => {
        await removePlacements(tx, draft.id, [meetingId, withId]);
        for (const [index, place, pinned] of [
          [indexes[0], other, one.pinned],
          [indexes[1], one, other.pinned],
        ] as const) {
          const row = found(plan.meetings[index]);
          const interpreterId = freeInterpreter(after, index, slotOf[index] ?? -1);
          after.interpreterOf = after.interpreterOf.with(
            index,
            plan.session.interpreters.findIndex(({ id }) => id === interpreterId),
          );
          await insertPlacings(tx, draft.id, [
            { meetingId: row.id, slotId: place.slotId, tableId: place.tableId, interpreterId, pinned, participants: seatedAt(row) },
          ]);
        }
      });
      refuseBreaches(await loadPlan(tx, scope), deps.now());
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('placement_refused', { facts: { breaches: [] } });
    throw error;
  }
  return getScheduleView(deps, scope);
}

/** Empties the draft but for what is pinned or took place. */
export async function emptyDraft(deps: Deps, scope: SessionScope, by: Id<'user'>) {
  await writing(deps.db, async (tx) => {
    const { plan, draft } = await openDraft(deps, tx, scope);
    const stays = plan.meetings.flatMap((meeting, index) => ((plan.problem.meetings[index]?.fixed ?? -1) >= 0 ? [meeting.id] : []));
    await withStep(deps, tx, { scheduleId: draft.id, act: 'empty', by }, () => removePlacementsExcept(tx, draft.id, stays));
  });
  return getScheduleView(deps, scope);
}
