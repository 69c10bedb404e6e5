import type { RunView } from '@jumelage/contracts/schedules';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  askStop,
  claimRun,
  endRun,
  findRun,
  insertRun,
  type LiveRunRow,
  listLiveRuns,
  releaseRuns,
} from '@jumelage/db/repositories/schedule-runs';
import { findSchedule, runAnnouncement, type SessionScope } from '@jumelage/db/repositories/schedules';
import { reading, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { RunMode } from '@jumelage/domain/meeting';
import { type Deps, newId } from '../../../deps.ts';
import { AppError, found } from '../../../http/app-error.ts';
import { getEvent, loadPlan } from '../plan.ts';
import { toRunView } from '../views.ts';
import { beatWatch, hasOutlived, inTurn, lookEvery, mostLosses, refuseLiveRun } from './live-runs.ts';
import { type LiveRun, startWorker } from './run-worker.ts';

type RunId = Id<'run'>;
type RunScope = SessionScope & { readonly runId: RunId };

/** The milliseconds between checks whether a run of another process has stopped. */
const waitStep = 50;
/**
 * After as many looks without a beat the other process counts as gone, and its noted result is stored. A living one
 * beats twice within them.
 */
const waitLooks = 40;

export type ScheduleRuns = {
  start(scope: SessionScope, options: { seconds: number; seed: number; mode?: RunMode | undefined }): Promise<RunView>;
  cancel(scope: RunScope): Promise<RunView>;
  /** Begins waiting runs and resumes those that other processes abandoned, as far as there are cores. */
  look(): Promise<void>;
  /**
   * Resumes runs that a stopped or killed process left, and listens for those that other processes enqueue: called once,
   * before the first request.
   */
  recover(): Promise<void>;
  /** Looks again and again, while the server runs. */
  watch(): void;
  /** Ends every worker; their results so far are stored, and the next process resumes from them. */
  close(): Promise<void>;
};

/**
 * Returns an abandoned run to the queue; ends one that was abandoned too often, or that nobody waits for and that found
 * nothing.
 */
async function release(deps: Deps, row: LiveRunRow): Promise<void> {
  const losses = row.owner === null ? row.losses : row.losses + 1;
  const outlived = hasOutlived(row, deps.now());
  await writing(deps.db, async (tx) => {
    const released = await claimRun(tx, row, {
      owner: null,
      status: 'queued',
      losses,
      stopAsked: row.stopAsked || outlived,
    });
    if (!released || (losses < mostLosses && !(outlived && !row.hasCheckpoint))) return;
    await endRun(tx, { runId: row.id, owner: null }, { status: 'failed', finishedAt: new Date(deps.now()) });
  });
}

/** Enqueues a run. Refuses `run_in_progress`, `event_phase_forbids` and `nothing_to_schedule`. */
async function enqueueRun(
  deps: Deps,
  scope: SessionScope,
  { mode: asked, ...options }: Parameters<ScheduleRuns['start']>[1],
): Promise<RunId> {
  const runId = newId(deps, 'run');
  await writing(deps.db, async (tx) => {
    const { status } = await getEvent(tx, scope.eventId);
    const { meetings } = await loadPlan(tx, scope);
    if (!isPermitted('schedule', status)) throw new AppError('event_phase_forbids');
    await refuseLiveRun(tx, scope.sessionId);
    if (meetings.length === 0) throw new AppError('nothing_to_schedule');
    const { sessionId } = scope;
    // What was published stays as it is, unless somebody asks for more.
    const mode = asked ?? ((await findSchedule(tx, scope, 'newest')) ? 'insert' : 'all');
    await insertRun(tx, {
      ...options,
      mode,
      id: runId,
      sessionId,
      status: 'queued',
      liveSession: sessionId,
      progress: 0,
      startedAt: new Date(deps.now()),
    });
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw new AppError('run_in_progress');
    throw error;
  });
  return runId;
}

/**
 * Runs the scheduler: each run in a worker thread of its own, as many at once as there are cores to spare, the others
 * in a fair queue. The queue is the database's, and every process on it takes from it; a run whose process falls silent
 * waits for the next one, with what was found. Its parts stand in one function because all of them work on the same
 * state of this process: the runs that it has, and the beats that it heard.
 */
export function scheduleRuns(
  deps: Deps,
  onError: (error: unknown) => void = () => {},
  noteWork: (seconds: number) => void = () => {},
): ScheduleRuns {
  const mostWorkers = deps.config.scheduleWorkers;
  const owner = Buffer.from(deps.random(9)).toString('base64url');
  const live = new Map<RunId, LiveRun>();
  const beats = beatWatch();
  let closing = false;
  let unlisten: (() => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const getRun = async (scope: RunScope) => found(await findRun(reading(deps.db), scope));

  /** Makes a run this process's own and begins it, unless another one was faster. */
  async function begin(row: LiveRunRow): Promise<void> {
    const { eventId, sessionId, id: runId } = row;
    if (row.stopAsked && !row.hasCheckpoint) {
      // There is no result to store.
      await writing(deps.db, async (tx) => {
        const claimed = await claimRun(tx, row, { owner, status: 'running' });
        if (claimed) await endRun(tx, { runId, owner }, { status: 'cancelled', finishedAt: new Date(deps.now()) });
      });
      return;
    }
    const run = await writing(deps.db, (tx) =>
      claimRun(tx, row, { owner, status: 'running', startedAt: new Date(deps.now()) }),
    );
    if (!run || live.has(runId)) return;
    const worker = startWorker(deps, { scope: { eventId, sessionId, runId }, owner, run });
    live.set(runId, worker);
    const begun = performance.now();
    void worker.done.finally(() => {
      noteWork((performance.now() - begun) / 1000);
      live.delete(runId);
      nudge();
    });
  }

  /** Selects the runs that are marked as running and on which nobody works. `isOnly`: no other process can be at work. */
  function leftAmong(rows: readonly LiveRunRow[], isOnly: boolean): readonly LiveRunRow[] {
    const silent = new Set(beats.hear(rows, deps.now()));
    return rows.filter(
      (row) =>
        row.status === 'running' &&
        !live.has(row.id) &&
        (row.owner === null || row.owner === owner || isOnly || silent.has(row)),
    );
  }

  async function lookOnce(isOnly: boolean): Promise<void> {
    if (closing) return;
    const rows = await listLiveRuns(reading(deps.db));
    const left = leftAmong(rows, isOnly);
    for (const row of left) await release(deps, row);
    const now = left.length > 0 ? await listLiveRuns(reading(deps.db)) : rows;
    for (const row of inTurn(now)) if (!closing && (row.stopAsked || live.size < mostWorkers)) await begin(row);
  }

  /** Looks for work once earlier looks have ended, so that no core is given away twice. */
  function look(isOnly = false): Promise<void> {
    const next = looking.then(() => lookOnce(isOnly));
    looking = next.catch(() => {});
    return next;
  }
  const nudge = () => void look().catch(onError);

  /** Waits until a run of another process has ended; where that one is gone, ends it with what it noted. */
  async function untilStopped(scope: RunScope): Promise<void> {
    let [beat, looks] = [-1, 0];
    for (;;) {
      await live.get(scope.runId)?.done;
      const run = await getRun(scope);
      if (run.finishedAt || closing) return;
      looks = run.beat === beat ? looks + 1 : 0;
      beat = run.beat;
      if (run.owner === null) await look();
      else if (looks >= waitLooks || run.owner === owner) {
        const row = (await listLiveRuns(reading(deps.db))).find(({ id }) => id === run.id);
        // Not by way of the queue: a process that is only slow to answer is no loss.
        if (row?.beat === beat) await (run.owner === owner ? release(deps, row) : begin(row));
      }
      await new Promise((done) => setTimeout(done, waitStep));
    }
  }

  return {
    async start(scope, { mode: asked, ...options }) {
      const runId = await enqueueRun(deps, scope, { ...options, mode: asked });
      // This process first; where it has no core to spare, another may.
      await look().catch(onError);
      if (!live.has(runId)) await writing(deps.db, (tx) => tx.q.announce(runAnnouncement));
      return toRunView(await getRun({ ...scope, runId }));
    },
    async cancel(scope) {
      if ((await getRun(scope)).finishedAt) throw new AppError('run_over');
      live.get(scope.runId)?.stop();
      await writing(deps.db, async (tx) => {
        if (await askStop(tx, scope.runId)) await tx.q.announce(runAnnouncement);
      });
      await untilStopped(scope);
      return toRunView(await getRun(scope));
    },
    look: () => look(),
    async recover() {
      // Not within the writer's own step: its transaction is over when others may begin theirs.
      unlisten = await deps.db.listen((payload) => {
        if (payload !== runAnnouncement) return;
        setImmediate(() => {
          for (const run of live.values()) run.beat();
          nudge();
        });
      });
      await look(deps.db.engine === 'sqlite');
    },
    watch() {
      timer = setInterval(nudge, lookEvery).unref();
    },
    async close() {
      closing = true;
      clearInterval(timer);
      await unlisten?.();
      await looking;
      const all = [...live.values()];
      for (const run of all) run.abandon();
      await Promise.all(all.map(({ done }) => done));
      await writing(deps.db, async (tx) => {
        if ((await releaseRuns(tx, owner)) > 0) await tx.q.announce(runAnnouncement);
      });
    },
  };
}
