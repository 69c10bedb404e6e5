import { parentPort, workerData } from 'node:worker_threads';
import type { StoredScore } from '@jumelage/db/schema/schedule-runs';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import type { Problem } from '@jumelage/scheduling/problem';
import { assignTables } from '@jumelage/scheduling/tables';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { type ProofState, solveWithin } from '@jumelage/scheduling/within';
import type { ScheduleJob, ScheduleMessage } from './schedule-messages.ts';

/**
 * The longest interval of progress reports, in milliseconds; a stop is checked at every report of the search and of the
 * proof, which is far more often.
 */
const reportEvery = 200;
/** The interval of handing over the best slots so far, in milliseconds: a run resumes from them after a restart. */
const checkpointEvery = 1500;

type Figures = {
  readonly placed: number;
  readonly weight: number;
  readonly bound: number;
  readonly without: number;
  readonly breaks: number;
  readonly idle: number;
  readonly breaksBound?: number;
  readonly proof?: ProofState;
};

function toScore(
  problem: Problem,
  { placed, weight, bound, without, breaks, idle, breaksBound = 0, proof = 'none' }: Figures,
): StoredScore {
  const meetings = problem.meetings.length;
  return {
    meetings,
    placed,
    weight,
    bound: Math.round(bound),
    without,
    gaps: breaks,
    idleSlots: idle,
    gapsBound: breaksBound,
    proof,
  };
}

/** Schedules within a time, reporting progress; asked to stop, it answers with the best so far. */
function schedule(job: ScheduleJob, tell: (message: ScheduleMessage) => void): void {
  const { problem, seconds, seed, start } = job;
  const stop = new Int32Array(job.stop);
  const clock = () => performance.now() / 1000;
  const startedAt = clock();
  let toldAt = 0;
  // The first report hands them over at once: a run that is stopped elsewhere in its first second has a result, too.
  let keptAt = Number.NEGATIVE_INFINITY;

  tell({ kind: 'baseline', score: toScore(problem, firstComeFirstServed(problem)) });
  const solution = solveWithin(problem, {
    seconds,
    seed,
    clock,
    start,
    onProgress: (progress) => {
      const now = performance.now();
      if (now - toldAt >= reportEvery) {
        toldAt = now;
        const keeps = now - keptAt >= checkpointEvery;
        if (keeps) keptAt = now;
        const share = Math.min(0.999, (clock() - startedAt) / seconds);
        tell({
          kind: 'progress',
          progress: share,
          score: toScore(problem, progress),
          ...(keeps ? { slotOf: progress.slots() } : {}),
        });
      }
      return Atomics.load(stop, 0) === 0 ? 'continue' : 'stop';
    },
  });
  const { slotOf } = solution;
  const tableOf = assignTables(problem, slotOf, job.places);
  const interpreterOf = assignInterpreters(problem, slotOf, job.interpreters);
  // An independent checker, with none of the search's code: what it refuses is never stored.
  const breaches = validateSchedule(problem, slotOf, { ...job.places, tableOf, interpreterOf });
  if (breaches.length > 0)
    throw new Error(`the schedule breaks ${breaches.length} rules, the first of them ${breaches[0]?.rule}`);
  tell({
    kind: 'result',
    result: { slotOf, tableOf, interpreterOf, unplaced: solution.unplaced, score: toScore(problem, solution) },
  });
}

if (parentPort) {
  const port = parentPort;
  schedule(workerData as ScheduleJob, (message) => port.postMessage(message));
}
