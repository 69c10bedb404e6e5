import { parentPort, workerData } from 'node:worker_threads';
import type { StoredScore } from '@jumelage/db/schema';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import type { Problem } from '@jumelage/scheduling/problem';
import { type Solution, solve } from '@jumelage/scheduling/solve';
import { assignTables } from '@jumelage/scheduling/tables';
import { validateSchedule } from '@jumelage/scheduling/validate';
import type { ScheduleJob, ScheduleMessage } from './schedule-messages.ts';

/** Progress is told this often at the least; a stop is looked for at every report of the search, which is far more often. */
const reportEvery = 200;
/** Share of the time that goes into measuring how many iterations the rest of it allows: the search is cooled by iterations. */
const probeShare = 0.04;
/** Share of the time that the first cooling gets, and seconds that are enough for it; a rest below the least share is not begun. */
const firstShare = 0.6;
const firstAtMost = 4;
const leastShare = 0.06;

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
  let pace = 0;
  const search = (iterations: number, { until, start }: { until: number; start?: readonly number[] }): Solution => {
    const from = elapsed();
    return solve(problem, {
      seed,
      iterations,
      start,
      onProgress: (progress) => {
        pace = progress.iteration / Math.max(0.001, elapsed() - from);
        report(progress);
        return isStopped() || elapsed() > until ? 'stop' : 'continue';
      },
    });
  };

  tell({ kind: 'baseline', score: toScore(problem, firstComeFirstServed(problem)) });
  let solution = search(Number.MAX_SAFE_INTEGER, { until: elapsed() + seconds * probeShare });
  for (let share = firstShare; solution.status !== 'optimal' && pace > 0 && !isStopped(); share = 1) {
    const left = seconds - elapsed();
    if (left < seconds * leastShare) break;
    const budget = share === firstShare ? Math.min(left * share, firstAtMost) : left;
    // The first cooling starts anew, later ones from the best so far: whoever stops early has a schedule that has been cooled once.
    const start = share === firstShare ? undefined : solution.slotOf;
    const next = search(Math.max(1, Math.floor(pace * budget)), { until: seconds, ...(start ? { start } : {}) });
    if (!isBetter(solution, next)) solution = next;
  }

  const { slotOf } = solution;
  const tableOf = assignTables(problem, slotOf, job.places);
  const interpreterOf = assignInterpreters(problem, slotOf, job.interpreters);
  // An independent checker, with none of the search's code: what it refuses is never stored.
  const breaches = validateSchedule(problem, slotOf, { ...job.places, tableOf, interpreterOf, interpreters: job.interpreters.interpreters });
  if (breaches.length > 0) throw new Error(`the schedule breaks ${breaches.length} rules, the first of them ${breaches[0]?.rule}`);
  tell({ kind: 'result', result: { slotOf, tableOf, interpreterOf, unplaced: solution.unplaced, score: toScore(problem, solution) } });
}

if (parentPort) {
  const port = parentPort;
  schedule(workerData as ScheduleJob, (message) => port.postMessage(message));
}
