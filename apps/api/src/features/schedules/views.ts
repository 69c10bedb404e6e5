import type { breachView, RunView, ScheduleView, StepView, scoreView } from '@jumelage/contracts/schedules';
import { findLatestRun, type RunRow } from '@jumelage/db/repositories/schedule-runs';
import { listSteps, type StepRow } from '@jumelage/db/repositories/schedule-steps';
import {
  findSchedule,
  listPlacements,
  type PlacementRow,
  type SessionScope,
} from '@jumelage/db/repositories/schedules';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { languagesInCommon } from '@jumelage/domain/language';
import type { Breach } from '@jumelage/scheduling/rules';
import { scoreOf } from '@jumelage/scheduling/score';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { toSessionView } from '../events/views.ts';
import { toParticipantCard } from '../participants/views.ts';
import { loadPlan, type Plan } from './plan.ts';
import { isStillProved } from './runs/proved.ts';

/** The most steps that can be undone. */
export const mostSteps = 200;
/** The number of latest steps that are shown. */
const shown = 50;

function toStepView({ id, act, facts, undone, at }: Pick<StepRow, 'id' | 'act' | 'facts' | 'undone' | 'at'>): StepView {
  return { id, act, facts, undone, at: at.toISOString() };
}

/** Describes what undo and redo would do next, and the latest steps. */
export async function historyOf(store: Store, scheduleId: Id<'schedule'> | undefined) {
  const steps = scheduleId ? await listSteps(store, scheduleId, mostSteps) : [];
  const done = steps.find((step) => !step.undone);
  const undone = steps.findLast((step) => step.undone);
  return {
    undo: done ? toStepView(done) : null,
    redo: undone ? toStepView(undone) : null,
    latest: steps.slice(0, shown).map(toStepView),
  };
}

/** Describes a run for the screen that waits for it. */
export function toRunView(run: RunRow): RunView {
  const { id, sessionId, status, mode, seed, seconds, score, baseline } = run;
  return {
    id,
    sessionId,
    status,
    mode,
    seed,
    seconds,
    progress: run.progress / 1000,
    score: score ?? null,
    baseline: baseline ?? null,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

/** Describes a breach with ids in place of indexes. */
export function toBreachView(plan: Plan, breach: Breach): z.input<typeof breachView> {
  return {
    rule: breach.rule,
    meetingIds: breach.meetings.flatMap((index) => plan.meetings[index]?.id ?? []),
    participantId: (breach.participant === undefined ? undefined : plan.people[breach.participant]?.id) ?? null,
    slotId: (breach.slot === undefined ? undefined : plan.session.slots[breach.slot]?.id) ?? null,
  };
}

function toScoreView(plan: Plan, isProved: boolean): z.input<typeof scoreView> {
  const { placed, weight, breaks, idle, without } = scoreOf(plan.problem, plan.slotOf);
  const all = plan.problem.meetings.reduce((sum, meeting) => sum + meeting.weight, 0);
  const bound = Math.max(weight, Math.min(all, (isProved ? plan.schedule?.bound : null) ?? all));
  return { meetings: plan.meetings.length, placed, weight, bound, gaps: breaks, idleSlots: idle, without };
}

function toMeetings(plan: Plan): ScheduleView['meetings'] {
  const placementOf = new Map(plan.placements.map((placement) => [placement.meetingId, placement]));
  return plan.meetings.map((meeting, index) => {
    const { a, b, others } = plan.problem.meetings[index] ?? { a: -1, b: -1 };
    const colleague = plan.people[others?.[0] ?? -1];
    const first = found(plan.people[a]);
    const second = found(plan.people[b]);
    const placement = placementOf.get(meeting.id);
    return {
      id: meeting.id,
      status: meeting.status,
      priority: meeting.priority,
      participants: [toParticipantCard(first), toParticipantCard(second)],
      needsInterpreter:
        meeting.interpreter === 'needed' ||
        (meeting.interpreter === 'auto' && languagesInCommon(first.languages, second.languages).length === 0),
      interpreter: meeting.interpreter,
      onlyBlock: meeting.onlyBlock,
      onlyZone: meeting.onlyZone,
      colleague: colleague ? toParticipantCard(colleague) : null,
      afterId: meeting.afterId,
      interpreterId: placement?.interpreterId ?? null,
      slotId: placement?.slotId ?? null,
      tableId: placement?.tableId ?? null,
      pinned: placement?.pinned ?? false,
      unplaced: placement ? null : toReason(plan, meeting.id),
    };
  });
}

function toReason(plan: Plan, meetingId: string): ScheduleView['meetings'][number]['unplaced'] {
  const reason = plan.schedule?.unplaced[meetingId];
  if (!reason) return null;
  const facts = Object.entries(reason.facts).map(
    ([name, fact]) => [name, typeof fact === 'object' && fact !== null ? [...fact] : fact] as const,
  );
  return { code: reason.code, facts: Object.fromEntries(facts) };
}

/** Drops the proof of a finished run where it was for another problem. */
function withoutProof(run: RunView, isOther: boolean): RunView {
  return isOther && run.score ? { ...run, score: { ...run.score, proof: 'none', gapsBound: 0 } } : run;
}

const places = (placements: readonly PlacementRow[]) =>
  new Set(
    placements.map(
      ({ meetingId, slotId, tableId, interpreterId }) => `${meetingId} ${slotId} ${tableId} ${interpreterId}`,
    ),
  );

/** Describes the draft, or a published version, with its score and the state of the latest run. */
export async function getScheduleView(deps: Deps, scope: SessionScope, version = 0): Promise<ScheduleView> {
  const store = reading(deps.db);
  const plan = await loadPlan(store, scope, version);
  const newest = await findSchedule(store, scope, 'newest');
  const published = places(newest ? await listPlacements(store, newest.id) : []);
  const drafted = places(version === 0 ? plan.placements : await draftedPlacements(deps, scope));
  const run = await findLatestRun(store, scope);
  const history = await historyOf(store, version === 0 ? plan.schedule?.id : undefined);
  const isProved = isStillProved(plan);
  return {
    session: toSessionView(plan.session),
    version: version === 0 ? null : version,
    publishedAt: plan.schedule?.publishedAt?.toISOString() ?? null,
    revision: plan.schedule?.revision ?? 0,
    meetings: toMeetings(plan),
    score: toScoreView(plan, isProved),
    differs: published.size !== drafted.size || [...drafted].some((place) => !published.has(place)),
    undo: history.undo,
    redo: history.redo,
    run: run ? withoutProof(toRunView(run), run.finishedAt !== null && !isProved) : null,
  };
}

async function draftedPlacements(deps: Deps, scope: SessionScope): Promise<PlacementRow[]> {
  const store = reading(deps.db);
  const draft = await findSchedule(store, scope, 0);
  return draft ? listPlacements(store, draft.id) : [];
}
