import { parentPort, workerData } from 'node:worker_threads';
import type { StoredScore } from '@jumelage/db/schema';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import type { Problem } from '@jumelage/scheduling/problem';
import { type Solution, solve } from '@jumelage/scheduling/solve';
import { assignTables } from '@jumelage/scheduling/tables';
import { validateSchedule } from '@jumelage/scheduling/validate';
import type { ScheduleJob, ScheduleMessage } from './schedule-messages.ts';

/** Progress is told this often at the least; a stop is looked for at every report of the search, which is far more often. */
const reportEvery = 200;
/** Share of the time that goes into measuring how many iterations the rest of it allows: the search is cooled by iterations. */
const probeShare = 0.06;

type Figures = { readonly placed: number; readonly weight: number; readonly bound: number; readonly breaks: number; readonly idle: number };

function toScore(problem: Problem, { placed, weight, bound, breaks, idle }: Figures): StoredScore {
  return { meetings: problem.meetings.length, placed, weight, bound: Math.round(bound), gaps: breaks, idleSlots: idle };
}

const isBetter = (a: Figures, b: Figures) =>
  a.weight > b.weight || (a.weight === b.weight && (a.breaks < b.breaks || (a.breaks === b.breaks && a.idle < b.idle)));

/** Schedules within a time, telling how far it is; asked to stop, it answers with the best so far. */
function schedule(job: ScheduleJob, tell: (message: ScheduleMessage) => void): void {
  const { problem, seconds, seed } = job;
  const stop = new Int32Array(job.stop);
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  const isStopped = () => Atomics.load(stop, 0) !== 0;
  let toldAt = 0;
  let best: Figures | undefined;
  const report = (figures: Figures) => {
    if (!best || isBetter(figures, best)) best = figures;
    if (performance.now() - toldAt < reportEvery) return;
    toldAt = performance.now();
    tell({ kind: 'progress', progress: Math.min(0.999, elapsed() / seconds), score: toScore(problem, best) });
  };
  const search = (iterations: number, until: number, onPace?: (iteration: number) => void): Solution =>
    solve(problem, {
      seed,
      iterations,
      onProgress: (progress) => {
        onPace?.(progress.iteration);
        report(progress);
        return isStopped() || elapsed() > until ? 'stop' : 'continue';
      },
    });

  tell({ kind: 'baseline', score: toScore(problem, firstComeFirstServed(problem)) });
  let pace = 0;
  const before = elapsed();
  let solution = search(Number.MAX_SAFE_INTEGER, before + seconds * probeShare, (iteration) => {
    pace = iteration / Math.max(0.001, elapsed() - before);
  });
  if (solution.status !== 'optimal' && pace > 0 && !isStopped()) {
    const longer = search(Math.max(1, Math.floor(pace * (seconds - elapsed()))), seconds);
    if (!isBetter(solution, longer)) solution = longer;
  }

  const { slotOf } = solution;
  const tableOf = assignTables(problem, slotOf, { tables: job.tables, pinned: job.pinnedTables, previous: job.previousTables });
  // An independent checker, with none of the search's code: what it refuses is never stored.
  const breaches = validateSchedule(problem, slotOf, tableOf, job.tables);
  if (breaches.length > 0) throw new Error(`the schedule breaks ${breaches.length} rules, the first of them ${breaches[0]?.rule}`);
  tell({ kind: 'result', result: { slotOf, tableOf, unplaced: solution.unplaced, score: toScore(problem, solution) } });
}

if (parentPort) {
  const port = parentPort;
  schedule(workerData as ScheduleJob, (message) => port.postMessage(message));
}
