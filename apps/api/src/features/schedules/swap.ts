import { isUniqueViolation } from '@jumelage/db/client';
import { removePlacementsExcept, type SessionScope } from '@jumelage/db/repositories/schedules';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { withStep } from './history.ts';
import { breachesAfter, interpretersAfter, type MeetingScope, swapOf } from './moves.ts';
import { indexOf, openDraft, writeMoves } from './placements.ts';
import { hasTakenPlace, seatedAt } from './plan.ts';
import { getScheduleView, toBreachView } from './views.ts';

/**
 * Swaps the slots and tables of two placed meetings; each keeps its pin. A refusal names the rules that forbid it, as
 * the options do.
 */
export async function swapMeetings(
  deps: Deps,
  { meetingId, by, ...scope }: MeetingScope,
  { withId, revision }: { withId: Id<'meeting'>; revision?: number | undefined },
) {
  try {
    await writing(deps.db, async (tx) => {
      const { plan, draft } = await openDraft(deps, tx, scope, revision);
      const indexes = [indexOf(plan, meetingId), indexOf(plan, withId)] as const;
      const rows = indexes.map((index) => found(plan.meetings[index]));
      if (rows.some(hasTakenPlace)) throw new AppError('meeting_over');
      const placements = rows.map(({ id }) => plan.placements.find((placement) => placement.meetingId === id));
      const [one, other] = placements;
      if (!one || !other) throw new AppError('not_found');
      const moves = swapOf(plan, ...indexes);
      const breaches = breachesAfter(plan, moves);
      if (breaches.length > 0)
        throw new AppError('placement_refused', {
          facts: { breaches: breaches.map((breach) => toBreachView(plan, breach)) },
        });
      const placings = [
        {
          meetingId,
          slotId: other.slotId,
          tableId: other.tableId,
          pinned: one.pinned,
          participants: seatedAt(found(rows[0])),
        },
        {
          meetingId: withId,
          slotId: one.slotId,
          tableId: one.tableId,
          pinned: other.pinned,
          participants: seatedAt(found(rows[1])),
        },
      ];
      await withStep(deps, tx, { scheduleId: draft.id, act: 'swap', facts: { meetingId, withId }, by }, () =>
        writeMoves(tx, draft.id, { placings, interpreted: interpretersAfter(plan, moves) }),
      );
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
    const stays = plan.meetings.flatMap((meeting, index) =>
      (plan.problem.meetings[index]?.fixed ?? -1) >= 0 ? [meeting.id] : [],
    );
    await withStep(deps, tx, { scheduleId: draft.id, act: 'empty', by }, () =>
      removePlacementsExcept(tx, draft.id, stays),
    );
  });
  return getScheduleView(deps, scope);
}
