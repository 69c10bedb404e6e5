import { Worker } from 'node:worker_threads';
import { endRun, noteRun, type RunRow } from '@jumelage/db/repositories/schedule-runs';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../../deps.ts';
import { asJob } from '../../../http/request-trail.ts';
import type { ScheduleJob, ScheduleMessage, ScheduleResult } from '../../../workers/schedule-messages.ts';
import { breachesIn, withFactsKept } from '../facts.ts';
import { loadPlan, type Plan } from '../plan.ts';
import { beatEvery } from './live-runs.ts';
import { storeResult } from './store-result.ts';

export type LiveRun = {
  /** Asks for the best so far, which ends the run. */
  readonly stop: () => void;
  /** Reports that the run is alive, and learns whether it was asked to stop. */
  readonly beat: () => void;
  /** Ends the worker and leaves the run as it is noted, for another process to go on with. */
  readonly abandon: () => void;
  /** Settles when this process has nothing more to do with the run; never rejects. */
  readonly done: Promise<void>;
};

type Order = {
  readonly scope: SessionScope & { readonly runId: Id<'run'> };
  readonly owner: string;
  /**
   * The run as this process claimed it: one that was begun before resumes from its checkpoint, for the rest of its
   * time.
   */
  readonly run: RunRow;
};

/** Starts a worker thread that schedules a session, stores its reports, and makes its result the draft. */
export function startWorker(deps: Deps, { scope, owner, run }: Order): LiveRun {
  const own = { runId: scope.runId, owner };
  const shared = new SharedArrayBuffer(4);
  const stop = new Int32Array(shared);
  if (run.stopAsked) Atomics.store(stop, 0, 1);
  let worker: Worker | undefined;
  let abandoned = false;

  function abandon(): void {
    abandoned = true;
    void worker?.terminate();
  }

  const note = (changes: Parameters<typeof noteRun>[2]) =>
    writing(deps.db, (tx) => noteRun(tx, own, changes)).then(
      (heard) => {
        if (!heard) abandon();
        else if (heard.stopAsked) Atomics.store(stop, 0, 1);
      },
      // A report that is lost is followed by another one.
      () => {},
    );
  const timer = setInterval(() => void note({}), beatEvery).unref();

  async function work(): Promise<void> {
    const loaded = await loadPlan(reading(deps.db), scope);
    const seconds = Math.max(1, run.seconds * (1 - run.progress / 1000));
    // What begins while the run looks is a fact when its result comes.
    const day = withFactsKept(loaded, deps.now() + seconds * 1000);
    const plan = run.mode === 'insert' ? withPlacesKept(day, deps.now()) : day;
    if (abandoned) return;
    worker = new Worker(new URL('../../../workers/schedule-worker.ts', import.meta.url), {
      workerData: toJob(plan, { seconds, seed: run.seed, stop: shared, start: fromCheckpoint(plan, run.checkpoint) }),
    });
    const result = await listen(worker, plan);
    if (abandoned) return;
    const status = result === undefined ? 'failed' : Atomics.load(stop, 0) === 0 ? 'finished' : 'cancelled';
    // Done by the server, long after the request that asked for it.
    await asJob('schedule-run', { ...scope, status }, async () => {
      if (result && status !== 'failed')
        await storeResult(deps, { scope, owner, plan, result, status, mode: run.mode });
      else await writing(deps.db, (tx) => endRun(tx, own, { status: 'failed', finishedAt: new Date(deps.now()) }));
    });
  }

  /** Stores every report; returns the result, or nothing where the worker failed. */
  async function listen(from: Worker, plan: Plan): Promise<ScheduleResult | undefined> {
    let pending: Promise<void> = Promise.resolve();
    const result = await new Promise<ScheduleResult | undefined>((resolve) => {
      from.on('message', (message: ScheduleMessage) => {
        if (message.kind === 'baseline') pending = note({ baseline: message.score });
        else if (message.kind === 'progress') {
          const found = message.slotOf ? { checkpoint: toCheckpoint(plan, message.slotOf) } : {};
          const progress = Math.round(run.progress + message.progress * (1000 - run.progress));
          // Progress shows that the run did not crash the process: only losses in a row count.
          pending = note({ progress, score: message.score, losses: 0, ...found });
        } else resolve(message.result);
      });
      from.on('error', (error) => {
        console.error('the scheduler failed', error);
        resolve(undefined);
      });
      from.on('exit', () => resolve(undefined));
    });
    await pending;
    return result;
  }

  const done = work()
    // A result that could not be stored waits for the next try, with the noted state: the look for runs finds it
    // abandoned.
    .catch((error: unknown) => console.error('the schedule was not stored', error))
    .finally(() => clearInterval(timer));
  return { stop: () => Atomics.store(stop, 0, 1), beat: () => void note({}), abandon, done };
}

/** Fixes every meeting in its place, but for those that cannot stay there: waiting ones are placed around them. */
function withPlacesKept(plan: Plan, now: number): Plan {
  const broken = new Set(breachesIn(plan, now).flatMap(({ meetings }) => meetings));
  const meetings = plan.problem.meetings.map((meeting, index) => {
    const slot = plan.slotOf[index] ?? -1;
    return slot < 0 || broken.has(index) ? meeting : { ...meeting, fixed: slot };
  });
  return { ...plan, problem: { ...plan.problem, meetings } };
}

function toJob(plan: Plan, options: Pick<ScheduleJob, 'seconds' | 'seed' | 'stop' | 'start'>): ScheduleJob {
  const isPinned = (index: number) => (plan.problem.meetings[index]?.fixed ?? -1) >= 0;
  const pinnedOf = (list: readonly number[]) => list.map((value, index) => (isPinned(index) ? value : -1));
  const { tables, rooms, zoneTables } = plan.resources;
  return {
    problem: plan.problem,
    places: { tables, rooms, zoneTables, pinned: pinnedOf(plan.tableOf), previous: plan.tableOf },
    interpreters: { pinned: pinnedOf(plan.interpreterOf), previous: plan.interpreterOf },
    ...options,
  };
}

/** Reads the slots, by index, that were found before a restart; meetings and slots that are gone are left out. */
function fromCheckpoint(plan: Plan, checkpoint: RunRow['checkpoint']): readonly number[] | undefined {
  if (!checkpoint) return undefined;
  const slotIndex = new Map(plan.session.slots.map((slot, index) => [slot.id, index]));
  return plan.meetings.map(({ id }) => slotIndex.get(checkpoint[id] ?? 'slt_') ?? -1);
}

function toCheckpoint(plan: Plan, slotOf: readonly number[]): NonNullable<RunRow['checkpoint']> {
  return Object.fromEntries(
    plan.meetings.flatMap(({ id }, index) => {
      const slotId = plan.session.slots[slotOf[index] ?? -1]?.id;
      return slotId ? [[id, slotId]] : [];
    }),
  );
}
