import { isUniqueViolation } from '@jumelage/db/client';
import { applyEffect } from '@jumelage/db/repositories/days';
import {
  appendStep,
  findFirstUndone,
  findLastDone,
  markUndone,
  nextRevision,
  placesOf,
  removePlacements,
  type StepRow,
} from '@jumelage/db/repositories/schedule-steps';
import { insertPlacings, type SessionScope } from '@jumelage/db/repositories/schedules';
import type { StoredEffect, StoredMove } from '@jumelage/db/schema/schedule-runs';
import { type Store, writing } from '@jumelage/db/store';
import { dayActs, type StepAct } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { movesBetween } from './difference.ts';
import { breachesIn, isFact } from './facts.ts';
import { type HeldPlan, hasTakenPlace, type Plan, type PlanPart, seatedAt, withPlan } from './plan.ts';
import { publishDraft } from './publish.ts';
import { refuseLiveRun } from './runs/live-runs.ts';
import { getScheduleView, mostSteps, toBreachView } from './views.ts';

export type StepFacts = Record<string, string | number | null>;

type Step = {
  readonly scheduleId: Id<'schedule'>;
  readonly act: StepAct;
  readonly facts?: StepFacts;
  readonly effects?: StoredEffect[];
  readonly by: Id<'user'> | null;
};

/** Runs a change of a draft and records its moves as one step that can be undone; a change of nothing is no step. */
export async function withStep(
  deps: Deps,
  tx: Store,
  { scheduleId, act, facts = {}, effects = [], by }: Step,
  change: () => Promise<void>,
): Promise<StoredMove[]> {
  const before = await placesOf(tx, scheduleId);
  await change();
  const moves = movesBetween(before, await placesOf(tx, scheduleId));
  if (moves.length === 0 && effects.length === 0) return moves;
  await appendStep(
    tx,
    { id: newId(deps, 'step'), scheduleId, act, facts, moves, effects, by, at: new Date(deps.now()) },
    mostSteps,
  );
  await nextRevision(tx, scheduleId);
  return moves;
}

const partsOfEffects: { readonly [K in StoredEffect['kind']]: readonly PlanPart[] } = {
  presence: ['people'],
  away: ['absences'],
  back: ['absences'],
  closed: ['session'],
  interpreter_away: ['session'],
  slot_added: ['session'],
  terms: ['meetings'],
  meeting_added: ['meetings'],
};

/** Lists the parts of a plan that an effect writes, in either direction. */
export const writtenBy = ({ kind }: StoredEffect): readonly PlanPart[] => partsOfEffects[kind];

/** Throws the rules that a draft breaks; what happened already is a fact, whatever they say of it. */
export function refuseBreaches(plan: Plan, now: number): void {
  const wrong = breachesIn(plan, now);
  if (wrong.length > 0)
    throw new AppError('placement_refused', {
      facts: { breaches: wrong.slice(0, 20).map((one) => toBreachView(plan, one)) },
    });
}

/** Undoes the last step of a draft, or redoes the last undone one; an act of the day is published again at once. */
export async function undoOrRedo(deps: Deps, scope: SessionScope, direction: 'undo' | 'redo', by: Id<'user'>) {
  await writing(deps.db, async (tx) => {
    await refuseLiveRun(tx, scope.sessionId);
    await withPlan(tx, scope, async (held) => {
      const { schedule } = await held.current();
      const step =
        schedule &&
        (direction === 'undo' ? await findLastDone(tx, schedule.id) : await findFirstUndone(tx, schedule.id));
      if (!schedule || !step) throw new AppError('nothing_to_undo');
      await apply(tx, { step, direction, held, now: deps.now() });
      await markUndone(tx, step.id, direction === 'undo');
      await nextRevision(tx, schedule.id);
      const plan = await held.current();
      refuseBreaches(plan, deps.now());
      if (isDayAct(step.act)) await publishDraft(deps, tx, scope, { plan, publishedBy: by });
    });
  }).catch((error: unknown) => {
    // A table or a person that somebody else took meanwhile.
    if (isUniqueViolation(error)) throw new AppError('placement_refused', { facts: { breaches: [] } });
    throw error;
  });
  return getScheduleView(deps, scope);
}

export const isDayAct = (act: StepAct) => (dayActs as readonly StepAct[]).includes(act);

type HistoryMove = {
  readonly step: StepRow;
  readonly direction: 'undo' | 'redo';
  readonly held: HeldPlan;
  readonly now: number;
};

/**
 * Applies one undo or redo, but for facts: what was held stays, and an act of the day neither moves what has begun nor
 * places anything into a slot that has.
 */
async function apply(tx: Store, { step, direction, held, now }: HistoryMove): Promise<void> {
  const plan = await held.current();
  const isFactNow = (meetingId: Id<'meeting'>) => {
    const index = plan.meetings.findIndex(({ id }) => id === meetingId);
    const meeting = plan.meetings[index];
    return meeting !== undefined && (isDayAct(step.act) ? isFact(plan, index, now) : hasTakenPlace(meeting));
  };
  const begun = new Set(
    isDayAct(step.act) ? plan.session.slots.flatMap(({ id, startsAt }) => (startsAt.getTime() <= now ? [id] : [])) : [],
  );
  const targetOf = ({ before, after }: StoredMove) => (direction === 'undo' ? before : after);
  const moves = step.moves.filter((move) => !isFactNow(move.meetingId) && !begun.has(targetOf(move)?.slotId ?? 'slt_'));
  await removePlacements(
    tx,
    step.scheduleId,
    moves.map((move) => move.meetingId),
  );
  // A slot in which people met and a meeting that they held are there for good.
  const stays = (effect: StoredEffect) =>
    ((effect.kind === 'meeting_added' || effect.kind === 'terms') && isFactNow(effect.meetingId)) ||
    (effect.kind === 'slot_added' && direction === 'undo' && begun.has(effect.slotId));
  const effects = (direction === 'undo' ? step.effects.toReversed() : step.effects).filter((effect) => !stays(effect));
  for (const effect of effects) await applyEffect(tx, effect, direction === 'undo' ? 'undo' : 'do');
  held.wrote('placements', ...effects.flatMap(writtenBy));
  const { meetings, session } = await held.current();
  const rows = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const open = new Set<string | null>([
    null,
    ...[...session.slots, ...session.tables, ...session.interpreters].map(({ id }) => id),
  ]);
  const placings = moves.flatMap((move) => {
    const place = targetOf(move);
    const meeting = rows.get(move.meetingId);
    // A meeting that was cancelled meanwhile stays out, and so does one whose slot or table is no more.
    const isPossible =
      place && meeting && open.has(place.slotId) && open.has(place.tableId) && open.has(place.interpreterId);
    return isPossible ? [{ meetingId: move.meetingId, ...place, participants: seatedAt(meeting) }] : [];
  });
  await insertPlacings(tx, step.scheduleId, placings);
  held.wrote('placements');
}
