import type { StepView } from '@jumelage/contracts/schedules';
import { listSteps, type StepRow } from '@jumelage/db/repositories/schedule-steps';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';

/** How many steps back a draft can be taken. */
export const mostSteps = 200;
/** How many of the latest are shown. */
const shown = 50;

function toStepView({ id, act, facts, undone, at }: Pick<StepRow, 'id' | 'act' | 'facts' | 'undone' | 'at'>): StepView {
  return { id, act, facts, undone, at: at.toISOString() };
}

/** What undo and redo would do next, and the latest steps. */
export async function historyOf(store: Store, scheduleId: Id<'schedule'> | undefined) {
  const steps = scheduleId ? await listSteps(store, scheduleId, mostSteps) : [];
  const done = steps.find((step) => !step.undone);
  const undone = steps.findLast((step) => step.undone);
  return { undo: done ? toStepView(done) : null, redo: undone ? toStepView(undone) : null, latest: steps.slice(0, shown).map(toStepView) };
}
