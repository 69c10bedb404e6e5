import type { RunView } from '@jumelage/contracts/schedules';
import { isUniqueViolation } from '@jumelage/db/client';
import { endRun, findRun, insertRun, listLiveRuns, type RunRow, type SessionScope } from '@jumelage/db/repositories/schedules';
import { reading, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { failLostRuns, refuseLiveRun } from './live-runs.ts';
import { getEvent, loadPlan } from './plan.ts';
import { type LiveRun, startWorker } from './run-worker.ts';
import { toRunView } from './views.ts';

type RunId = Id<'run'>;
type Waiting = {
  readonly scope: SessionScope & { readonly runId: RunId };
  readonly seconds: number;
  readonly seed: number;
  readonly checkpoint: RunRow['checkpoint'];
};

/** How long a stop waits for workers to hand over their best before they are ended. */
const patience = 2000;

export type ScheduleRuns = {
  start(scope: SessionScope, options: { seconds: number; seed: number }): Promise<RunView>;
  cancel(scope: SessionScope & { runId: RunId }): Promise<RunView>;
  /** Goes on with what a stopped or killed process left behind: called once, before the first request. */
  recover(): Promise<void>;
  /** Ends every worker; what they had found stays, and the next process goes on with it. */
  close(): Promise<void>;
};

/** Runs of the scheduler: each in a worker thread of its own, as many at once as there are cores to spare, the others in a fair queue. */
export function scheduleRuns(deps: Deps): ScheduleRuns {
  const mostWorkers = deps.config.scheduleWorkers;
  const live = new Map<RunId, LiveRun & { readonly eventId: Id<'event'> }>();
  const waiting: Waiting[] = [];
  /** When each event was served last, as a count: an event with many sessions does not make the others wait. */
  const servedAt = new Map<Id<'event'>, number>();
  let served = 0;
  let closing = false;

  async function getView(scope: SessionScope & { runId: RunId }): Promise<RunView> {
    return toRunView(found(await findRun(reading(deps.db), scope)));
  }

  /** Begins the next runs while there are cores: of the events that wait, the one that was served longest ago; within it, in the order of asking. */
  function serve(): void {
    while (!closing && live.size < mostWorkers && waiting.length > 0) {
      const turnOf = ({ scope }: Waiting) => servedAt.get(scope.eventId) ?? 0;
      const next = waiting.reduce((best, one) => (turnOf(one) < turnOf(best) ? one : best));
      waiting.splice(waiting.indexOf(next), 1);
      servedAt.set(next.scope.eventId, ++served);
      begin(next);
    }
  }

  function begin(next: Waiting): void {
    const { runId, eventId } = next.scope;
    const run = startWorker(deps, next);
    live.set(runId, { ...run, eventId });
    void run.done.finally(() => {
      live.delete(runId);
      serve();
    });
  }

  return {
    async start(scope, options) {
      const runId = newId(deps, 'run');
      await writing(deps.db, async (tx) => {
        const { status } = await getEvent(tx, scope.eventId);
        const { meetings } = await loadPlan(tx, scope);
        if (!isPermitted('schedule', status)) throw new AppError('event_phase_forbids');
        await refuseLiveRun(tx, scope.sessionId, deps.now());
        if (meetings.length === 0) throw new AppError('nothing_to_schedule');
        const { sessionId } = scope;
        const hasCore = live.size + waiting.length < mostWorkers;
        const status0 = hasCore ? ('running' as const) : ('queued' as const);
        await insertRun(tx, { ...options, id: runId, sessionId, status: status0, liveSession: sessionId, progress: 0, startedAt: new Date(deps.now()) });
      }).catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new AppError('run_in_progress');
        throw error;
      });
      waiting.push({ scope: { ...scope, runId }, ...options, checkpoint: null });
      serve();
      return getView({ ...scope, runId });
    },
    async cancel(scope) {
      const before = await getView(scope);
      if (before.finishedAt) throw new AppError('run_over');
      const place = waiting.findIndex((one) => one.scope.runId === scope.runId);
      if (place >= 0) waiting.splice(place, 1);
      const own = live.get(scope.runId);
      if (own) {
        own.stop();
        await own.done;
      } else {
        // It waited, or another process works on it and sees at its next report that the run is over.
        await writing(deps.db, (tx) => endRun(tx, scope.runId, { status: 'cancelled', finishedAt: new Date(deps.now()) }));
      }
      return getView(scope);
    },
    async recover() {
      const alone = deps.db.engine === 'sqlite';
      const left = await writing(deps.db, async (tx) => {
        await failLostRuns(tx, deps.now());
        return alone ? listLiveRuns(tx) : [];
      });
      for (const { run, eventId } of left) {
        const seconds = Math.max(1, run.seconds * (1 - run.progress / 1000));
        waiting.push({ scope: { eventId, sessionId: run.sessionId, runId: run.id }, seconds, seed: run.seed, checkpoint: run.checkpoint });
      }
      serve();
    },
    async close() {
      closing = true;
      const all = [...live.values()];
      // With one process the next one goes on; with several nobody would: then the best so far is kept and the run ends here.
      const leave = deps.db.engine === 'sqlite';
      for (const run of all) leave ? run.abandon() : run.stop();
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all(all.map(({ done }) => done)), tooLong]);
      clearTimeout(timer);
      for (const run of all) run.abandon();
      await Promise.all(all.map(({ done }) => done));
    },
  };
}
