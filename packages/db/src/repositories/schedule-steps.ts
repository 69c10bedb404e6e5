import type { StepAct } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import { and, asc, desc, eq, inArray, lte, max, sql } from 'drizzle-orm';
import type { StoredEffect, StoredMove } from '../schema/schedule-runs.ts';
import type { StoredPlace } from '../schema/schedules.ts';
import { chunksOf, type Store } from '../store.ts';

type ScheduleId = Id<'schedule'>;

export type StepRow = Store['t']['scheduleSteps']['$inferSelect'];

export type NewStep = {
  readonly id: Id<'step'>;
  readonly scheduleId: ScheduleId;
  readonly act: StepAct;
  readonly facts: Record<string, string | number | null>;
  readonly moves: StoredMove[];
  readonly effects: StoredEffect[];
  readonly by: Id<'user'> | null;
  readonly at: Date;
};

/** Appends a step: undone ones can no longer be redone, and the oldest beyond `most` are dropped. */
export async function appendStep({ t, q }: Store, step: NewStep, most: number): Promise<void> {
  const { scheduleId, position, undone } = t.scheduleSteps;
  const ofSchedule = eq(scheduleId, step.scheduleId);
  await q.delete(t.scheduleSteps).where(and(ofSchedule, eq(undone, true)));
  const [last] = await q
    .select({ position: max(position) })
    .from(t.scheduleSteps)
    .where(ofSchedule);
  const next = (last?.position ?? 0) + 1;
  await q.insert(t.scheduleSteps).values({ ...step, position: next });
  await q.delete(t.scheduleSteps).where(and(ofSchedule, lte(position, next - most)));
}

/** Finds the step to undo: the newest that is not undone. */
export async function findLastDone({ t, q }: Store, scheduleId: ScheduleId): Promise<StepRow | undefined> {
  const { scheduleId: schedule, undone, position } = t.scheduleSteps;
  const [row] = await q
    .select()
    .from(t.scheduleSteps)
    .where(and(eq(schedule, scheduleId), eq(undone, false)))
    .orderBy(desc(position))
    .limit(1);
  return row;
}

/** Finds the step to redo: the oldest that is undone. */
export async function findFirstUndone({ t, q }: Store, scheduleId: ScheduleId): Promise<StepRow | undefined> {
  const { scheduleId: schedule, undone, position } = t.scheduleSteps;
  const [row] = await q
    .select()
    .from(t.scheduleSteps)
    .where(and(eq(schedule, scheduleId), eq(undone, true)))
    .orderBy(asc(position))
    .limit(1);
  return row;
}

/** Lists the latest steps of a schedule, the newest first, without what they moved. */
export function listSteps({ t, q }: Store, scheduleId: ScheduleId, limit: number) {
  const { id, act, facts, undone, at, position } = t.scheduleSteps;
  return q
    .select({ id, act, facts, undone, at })
    .from(t.scheduleSteps)
    .where(eq(t.scheduleSteps.scheduleId, scheduleId))
    .orderBy(desc(position))
    .limit(limit);
}

export async function markUndone({ t, q }: Store, id: Id<'step'>, undone: boolean): Promise<void> {
  await q.update(t.scheduleSteps).set({ undone }).where(eq(t.scheduleSteps.id, id));
}

/** Finds the place of every meeting of a schedule. */
export async function placesOf({ t, q }: Store, scheduleId: ScheduleId): Promise<Map<Id<'meeting'>, StoredPlace>> {
  const { meetingId, slotId, tableId, interpreterId, pinned } = t.placements;
  const rows = await q
    .select({ meetingId, slotId, tableId, interpreterId, pinned })
    .from(t.placements)
    .where(eq(t.placements.scheduleId, scheduleId));
  return new Map(rows.map(({ meetingId: id, ...place }) => [id, place]));
}

export async function removePlacements(
  { t, q }: Store,
  scheduleId: ScheduleId,
  meetingIds: readonly Id<'meeting'>[],
): Promise<void> {
  for (const chunk of chunksOf(meetingIds)) {
    await q
      .delete(t.placements)
      .where(and(eq(t.placements.scheduleId, scheduleId), inArray(t.placements.meetingId, chunk)));
  }
}

/** Counts a change of a schedule and answers its new revision. */
export async function nextRevision({ t, q }: Store, scheduleId: ScheduleId): Promise<number> {
  const [row] = await q
    .update(t.schedules)
    .set({ revision: sql`${t.schedules.revision} + 1` })
    .where(eq(t.schedules.id, scheduleId))
    .returning({ revision: t.schedules.revision });
  return row?.revision ?? 0;
}
