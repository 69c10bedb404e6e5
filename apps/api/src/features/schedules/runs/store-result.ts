import { onSchedules } from '@jumelage/db/locks';
import { endRun } from '@jumelage/db/repositories/schedule-runs';
import {
  ensureDraft,
  insertPlacings,
  type Placing,
  removePlacementsExcept,
  type SessionScope,
  touchDraft,
} from '@jumelage/db/repositories/schedules';
import type { StoredReason } from '@jumelage/db/schema/schedules';
import { locked, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { RunMode } from '@jumelage/domain/meeting';
import { displayName } from '@jumelage/domain/participant';
import type { Unplaced } from '@jumelage/scheduling/explain';
import { peopleOf } from '@jumelage/scheduling/problem';
import { type Deps, newId } from '../../../deps.ts';
import type { ScheduleResult } from '../../../workers/schedule-messages.ts';
import { isFact } from '../facts.ts';
import { withStep } from '../history.ts';
import { loadPlan, type Plan, seatedAt } from '../plan.ts';
import { provedOf } from './proved.ts';

type Outcome = {
  readonly scope: SessionScope & { readonly runId: Id<'run'> };
  /** The process that worked on it. */
  readonly owner: string;
  /** The plan with which the run started. */
  readonly plan: Plan;
  readonly result: ScheduleResult;
  readonly status: 'finished' | 'cancelled';
  readonly mode: RunMode;
};

/**
 * Makes a run's result the draft, in one transaction: what is pinned or has begun stays, everything else is replaced.
 * Changes since the start count: a meeting that was cancelled, or of somebody who is no longer free, loses the place
 * again.
 */
export async function storeResult(deps: Deps, { scope, owner, plan, result, status, mode }: Outcome): Promise<void> {
  await writing(deps.db, async (tx) => {
    await locked(tx, [onSchedules(scope.eventId)]);
    const end = { status, finishedAt: new Date(deps.now()), progress: 1000, score: result.score };
    // A run that was ended or taken up elsewhere has nothing to say any more.
    if (!(await endRun(tx, { runId: scope.runId, owner }, end))) return;
    const now = await loadPlan(tx, scope);
    const draft = now.schedule ?? (await ensureDraft(tx, scope, newId(deps, 'schedule')));
    const held = new Set(
      plan.meetings.flatMap(({ id }, index) => ((plan.problem.meetings[index]?.fixed ?? -1) >= 0 ? [id] : [])),
    );
    const stays = now.meetings.flatMap(({ id }, index) => {
      const isPlaced = (now.slotOf[index] ?? -1) >= 0;
      const isKept = mode === 'insert' || isFact(now, index, deps.now());
      return (now.problem.meetings[index]?.fixed ?? -1) >= 0 || (isKept && isPlaced && held.has(id)) ? [id] : [];
    });
    const { placed, meetings } = result.score;
    await withStep(deps, tx, { scheduleId: draft.id, act: 'run', facts: { placed, meetings }, by: null }, async () => {
      await removePlacementsExcept(tx, draft.id, stays);
      await insertPlacings(tx, draft.id, placingsOf(plan, now, result, new Set(stays)));
    });
    // A bound that was proved around fixed places proves nothing of a schedule without them.
    const proved = mode === 'all' ? { bound: Math.round(result.score.bound), boundOf: provedOf(plan) } : {};
    await touchDraft(tx, draft.id, { ...proved, unplaced: toReasons(plan, result.unplaced) });
  });
}

function placingsOf(
  plan: Plan,
  now: Plan,
  { slotOf, tableOf, interpreterOf }: ScheduleResult,
  stays: ReadonlySet<Id<'meeting'>>,
): Placing[] {
  const indexNow = new Map(now.meetings.map((meeting, index) => [meeting.id, index]));
  const slotNow = new Map(now.session.slots.map((slot, index) => [slot.id, index]));
  const tablesNow = new Set(now.session.tables.map((table) => table.id));
  const interpretersNow = new Set(now.session.interpreters.map((one) => one.id));
  return plan.meetings.flatMap((meeting, index) => {
    const slotId = plan.session.slots[slotOf[index] ?? -1]?.id;
    const tableId = plan.session.tables[tableOf[index] ?? -1]?.id;
    const current = now.problem.meetings[indexNow.get(meeting.id) ?? -1];
    const slot = slotId ? slotNow.get(slotId) : undefined;
    if (!slotId || !tableId || !current || stays.has(meeting.id) || slot === undefined || !tablesNow.has(tableId))
      return [];
    const interpreterId = plan.session.interpreters[interpreterOf[index] ?? -1]?.id ?? null;
    if (interpreterId && !interpretersNow.has(interpreterId)) return [];
    if (peopleOf(current).some((person) => now.problem.unavailable[person]?.includes(slot))) return [];
    return [{ meetingId: meeting.id, slotId, tableId, interpreterId, pinned: false, participants: seatedAt(meeting) }];
  });
}

/** Maps meetings to the reasons why they have no slot, by their ids. */
export function toReasons(plan: Plan, unplaced: readonly Unplaced[]): Record<string, StoredReason> {
  return Object.fromEntries(unplaced.flatMap((one) => toReason(plan, one)));
}

/** Writes a reason with names and ids in place of indexes. */
function toReason(
  plan: Plan,
  { meeting, reason, participant, slots, meetings, interpreters, help }: Unplaced,
): [string, StoredReason][] {
  const row = plan.meetings[meeting];
  if (!row) return [];
  const person = participant === undefined ? undefined : plan.people[participant];
  const facts: StoredReason['facts'] = {
    ...(person
      ? {
          participantId: person.id,
          participant: displayName({ family: person.family, given: person.given, hanzi: person.hanzi ?? undefined }),
        }
      : {}),
    ...(slots
      ? { slotCount: slots.length, slotIds: slots.flatMap((slot) => plan.session.slots[slot]?.id ?? []).slice(0, 40) }
      : {}),
    ...(help ? { help: help.kind, ...namedIn(plan, help) } : {}),
    ...(interpreters
      ? { interpreterIds: interpreters.flatMap((one) => plan.session.interpreters[one]?.id ?? []).slice(0, 40) }
      : {}),
    ...(meetings
      ? {
          meetingCount: meetings.length,
          meetingIds: meetings.flatMap((other) => plan.meetings[other]?.id ?? []).slice(0, 40),
        }
      : {}),
  };
  return [[row.id, { code: reason, facts }]];
}

/** Describes what would help, with ids in place of indexes. */
function namedIn(plan: Plan, { slot, participant, meeting }: NonNullable<Unplaced['help']>): StoredReason['facts'] {
  const person = participant === undefined ? undefined : plan.people[participant];
  return {
    ...(slot === undefined ? {} : { helpSlotId: plan.session.slots[slot]?.id ?? null }),
    ...(person
      ? {
          helpParticipant: displayName({
            family: person.family,
            given: person.given,
            hanzi: person.hanzi ?? undefined,
          }),
        }
      : {}),
    ...(meeting === undefined ? {} : { helpMeetingId: plan.meetings[meeting]?.id ?? null }),
  };
}
