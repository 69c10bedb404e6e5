import { Worker } from 'node:worker_threads';
import type { RunView } from '@jumelage/contracts/schedules';
import { isUniqueViolation } from '@jumelage/db/client';
import { endRun, findRun, insertRun, type SessionScope, updateLiveRun } from '@jumelage/db/repositories/schedules';
import { reading, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ScheduleJob, ScheduleMessage, ScheduleResult } from '../../workers/schedule-messages.ts';
import { failLostRuns, refuseLiveRun } from './live-runs.ts';
import { getEvent, loadPlan, type Plan } from './plan.ts';
import { storeResult } from './store-result.ts';
import { toRunView } from './views.ts';

type RunId = Id<'run'>;
type Live = { readonly worker: Worker; readonly stop: Int32Array; readonly done: Promise<void> };

/** How long a stop waits for workers to hand over their best before they are ended. */
const patience = 2000;

export type ScheduleRuns = {
  start(scope: SessionScope, options: { seconds: number; seed: number }): Promise<RunView>;
  cancel(scope: SessionScope & { runId: RunId }): Promise<RunView>;
  /** Ends what a killed process left behind: called once, before the first request. */
  recover(): Promise<void>;
  /** Stops every worker; each keeps its best. */
  close(): Promise<void>;
};

/** Runs of the scheduler: each in a worker thread of its own, so that the server goes on answering. */
export function scheduleRuns(deps: Deps): ScheduleRuns {
  const live = new Map<RunId, Live>();

  async function getView(scope: SessionScope & { runId: RunId }): Promise<RunView> {
    return toRunView(found(await findRun(reading(deps.db), scope)));
  }

  function launch(scope: SessionScope & { runId: RunId }, plan: Plan, options: { seconds: number; seed: number }): void {
    const shared = new SharedArrayBuffer(4);
    const stop = new Int32Array(shared);
    const worker = new Worker(new URL('../../workers/schedule-worker.ts', import.meta.url), { workerData: toJob(plan, { ...options, stop: shared }) });
    const done = follow(deps, worker, { scope, plan, stop }).finally(() => live.delete(scope.runId));
    live.set(scope.runId, { worker, stop, done });
  }

  return {
    async start(scope, options) {
      const runId = newId(deps, 'run');
      const plan = await writing(deps.db, async (tx) => {
        const { status } = await getEvent(tx, scope.eventId);
        const loaded = await loadPlan(tx, scope);
        if (!isPermitted('schedule', status)) throw new AppError('event_phase_forbids');
        await refuseLiveRun(tx, scope.sessionId, deps.now());
        if (loaded.meetings.length === 0) throw new AppError('nothing_to_schedule');
        const { sessionId } = scope;
        await insertRun(tx, { ...options, id: runId, sessionId, status: 'running', liveSession: sessionId, progress: 0, startedAt: new Date(deps.now()) });
        return loaded;
      }).catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new AppError('run_in_progress');
        throw error;
      });
      launch({ ...scope, runId }, plan, options);
      return getView({ ...scope, runId });
    },
    async cancel(scope) {
      const before = await getView(scope);
      if (before.finishedAt) throw new AppError('run_over');
      const own = live.get(scope.runId);
      if (own) {
        Atomics.store(own.stop, 0, 1);
        await own.done;
      } else {
        // Another process works on it: it sees at its next report that the run is over, and stops.
        await writing(deps.db, (tx) => endRun(tx, scope.runId, { status: 'cancelled', finishedAt: new Date(deps.now()) }));
      }
      return getView(scope);
    },
    async recover() {
      await writing(deps.db, (tx) => failLostRuns(tx, deps.now(), { alone: deps.db.engine === 'sqlite' }));
    },
    async close() {
      const all = [...live.values()];
      for (const { stop } of all) Atomics.store(stop, 0, 1);
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all(all.map(({ done }) => done)), tooLong]);
      clearTimeout(timer);
      await Promise.all(all.map(({ worker }) => worker.terminate()));
      await Promise.all(all.map(({ done }) => done));
    },
  };
}

function toJob(plan: Plan, options: { seconds: number; seed: number; stop: SharedArrayBuffer }): ScheduleJob {
  const pinnedTables = plan.tableOf.map((table, index) => ((plan.problem.meetings[index]?.fixed ?? -1) >= 0 ? table : -1));
  const pinnedInterpreters = plan.interpreterOf.map((one, index) => ((plan.problem.meetings[index]?.fixed ?? -1) >= 0 ? one : -1));
  const { tables, rooms, zoneTables, interpreters } = plan.furniture;
  const places = { tables, rooms, zoneTables, pinned: pinnedTables, previous: plan.tableOf };
  return { problem: plan.problem, places, interpreters: { interpreters, pinned: pinnedInterpreters, previous: plan.interpreterOf }, ...options };
}

type Following = { readonly scope: SessionScope & { runId: RunId }; readonly plan: Plan; readonly stop: Int32Array };

/** Writes down what a worker tells, and stores its result; settles when the run is over in the database, and never rejects. */
async function follow(deps: Deps, worker: Worker, { scope, plan, stop }: Following): Promise<void> {
  const { runId } = scope;
  const note = (changes: Parameters<typeof updateLiveRun>[2]) =>
    writing(deps.db, (tx) => updateLiveRun(tx, runId, changes)).then(
      (isLive) => void (isLive || Atomics.store(stop, 0, 1)),
      // A report that is lost is followed by another one.
      () => {},
    );
  let pending: Promise<void> = Promise.resolve();
  const result = await new Promise<ScheduleResult | undefined>((resolve) => {
    worker.on('message', (message: ScheduleMessage) => {
      if (message.kind === 'baseline') pending = note({ baseline: message.score });
      else if (message.kind === 'progress') pending = note({ progress: Math.round(message.progress * 1000), score: message.score });
      else resolve(message.result);
    });
    worker.on('error', (error) => {
      console.error('the scheduler failed', error);
      resolve(undefined);
    });
    worker.on('exit', () => resolve(undefined));
  });
  await pending;
  const status = result === undefined ? 'failed' : Atomics.load(stop, 0) === 0 ? 'finished' : 'cancelled';
  try {
    if (result) await storeResult(deps, { scope, plan, result, status: status === 'cancelled' ? 'cancelled' : 'finished' });
    else await writing(deps.db, (tx) => endRun(tx, runId, { status: 'failed', finishedAt: new Date(deps.now()) }));
  } catch (error) {
    console.error('the schedule was not stored', error);
    await writing(deps.db, (tx) => endRun(tx, runId, { status: 'failed', finishedAt: new Date(deps.now()) })).catch(() => {});
  }
}
