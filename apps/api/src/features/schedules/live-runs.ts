import { endRun, findLiveRun, listLiveRuns, type RunRow } from '@jumelage/db/repositories/schedules';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { AppError } from '../../http/app-error.ts';

/** How long after its time a run that nobody ends counts as lost with its process. */
const graceMilliseconds = 60_000;

const isLost = (run: RunRow, now: number) => now > run.startedAt.getTime() + (run.status === 'queued' ? longestWait : run.seconds * 1000 + graceMilliseconds);

/** How long a run may wait for its turn. */
const longestWait = 3_600_000;

/** Refuses while a run is at work on the session; one that its process left behind is ended first. */
export async function refuseLiveRun(tx: Store, sessionId: Id<'session'>, now: number): Promise<void> {
  const live = await findLiveRun(tx, sessionId);
  if (!live) return;
  if (!isLost(live, now)) throw new AppError('run_in_progress');
  await endRun(tx, live.id, { status: 'failed', finishedAt: new Date(now) });
}

/** Ends runs whose time is long over: no process works on them any more, and nobody waits for them. */
export async function failLostRuns(tx: Store, now: number): Promise<void> {
  for (const { run } of await listLiveRuns(tx)) {
    if (isLost(run, now)) await endRun(tx, run.id, { status: 'failed', finishedAt: new Date(now) });
  }
}
