import { ensureDraft, insertPlacings, touchDraft } from '@jumelage/db/repositories/schedules';
import { writing } from '@jumelage/db/store';
import { laterDay } from '@jumelage/domain/reminder';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import { solve } from '@jumelage/scheduling/solve';
import { assignTables } from '@jumelage/scheduling/tables';
import { type Deps, newId } from '../deps.ts';
import { loadPlan, type Plan, seatedAt } from '../features/schedules/plan.ts';
import { publishSchedule } from '../features/schedules/publish.ts';
import { provedOf } from '../features/schedules/runs/proved.ts';
import { toReasons } from '../features/schedules/runs/store-result.ts';
import type { FilledEvent } from './fill-event.ts';
import { writeOutcomes } from './write-outcomes.ts';

/** Enough for the demonstration's forum to come out without a gap that could be closed; a fraction of a second. */
const iterations = 150_000;

/** Seeds to try after the first, so that no slot of a day stays empty: whoever looks at the demonstration finds meetings to come. */
const otherSeeds = [2017, 2018, 2019, 2020, 2021];

/**
 * Solves a session by the first seed that leaves no slot empty, where that is asked for; by the first of all where every
 * seed leaves one.
 */
function solveFull({ problem, session }: Plan, mustBeFull: boolean) {
  const solveBy = (seed: number) => solve(problem, { seed, iterations });
  const first = solveBy(2016);
  const isFull = ({ slotOf, placed }: typeof first) =>
    placed === first.placed && session.slots.every((_, slot) => slotOf.includes(slot));
  if (!mustBeFull || isFull(first)) return first;
  for (const seed of otherSeeds) {
    const next = solveBy(seed);
    if (isFull(next)) return next;
  }
  return first;
}

/**
 * Schedules each session that has meetings, as an organiser would, and publishes it where the event is so far; then
 * writes what the two sides reported.
 */
export async function publishDemoSchedules(deps: Deps, filled: FilledEvent): Promise<void> {
  const { eventId, organiserId } = filled;
  for (const sessionId of filled.sessionIds) {
    const scope = { eventId, sessionId };
    const placed = await writing(deps.db, async (store) => {
      const plan = await loadPlan(store, scope);
      if (plan.meetings.length === 0) return false;
      const { slotOf, bound, unplaced } = solveFull(plan, filled.event.status === 'running');
      const tableOf = assignTables(plan.problem, slotOf, plan.resources);
      const interpreterOf = assignInterpreters(plan.problem, slotOf);
      const draft = await ensureDraft(store, scope, newId(deps, 'schedule'));
      const placings = plan.meetings.flatMap((meeting, index) => {
        const slotId = plan.session.slots[slotOf[index] ?? -1]?.id;
        const tableId = plan.session.tables[tableOf[index] ?? -1]?.id;
        const interpreterId = plan.session.interpreters[interpreterOf[index] ?? -1]?.id ?? null;
        return slotId && tableId
          ? [{ meetingId: meeting.id, slotId, tableId, interpreterId, pinned: false, participants: seatedAt(meeting) }]
          : [];
      });
      await insertPlacings(store, draft.id, placings);
      await touchDraft(store, draft.id, {
        bound: Math.round(bound),
        boundOf: provedOf(plan),
        unplaced: toReasons(plan, unplaced),
      });
      return true;
    });
    if (placed && filled.event.schedule === 'published') await publishSchedule(deps, scope, organiserId);
  }
  const { event, participantIds } = filled;
  if (event.outcomes.length === 0) return;
  await writing(deps.db, (store) =>
    writeOutcomes(store, {
      ...{ eventId, participantIds, outcomes: event.outcomes },
      // What was never given a slot cannot have been held.
      isOver: ({ status }) => status !== 'unscheduled',
      at: ({ months = 0 }) => Date.parse(`${laterDay(event.endsOn, { months })}T20:00Z`),
    }),
  );
}
