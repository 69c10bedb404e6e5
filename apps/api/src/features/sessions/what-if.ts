import { Worker } from 'node:worker_threads';
import type { WhatIfVary, WhatIfView } from '@jumelage/contracts/sessions';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { reading } from '@jumelage/db/store';
import { variations, type WhatIf } from '@jumelage/scheduling/what-if';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { WhatIfJob } from '../../workers/what-if-worker.ts';
import { loadPlan } from '../schedules/plan.ts';

/**
 * Moves tried for each number: enough to place what fits (measured: 99.9 % of the bound at 300 people in a tenth of a
 * second).
 */
const iterations = 150_000;

/** The questions before this one: one thread answers after the other, however many ask. */
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** The most questions that may wait: further ones are refused, to be sent again. */
const mostWaiting = 20;

/** Computes how many meetings would fit with fewer or more of something, in a thread of its own. */
export async function askWhatIf(deps: Deps, scope: SessionScope, vary: WhatIfVary): Promise<WhatIfView> {
  const { problem } = await loadPlan(reading(deps.db), scope);
  if (problem.meetings.length === 0) throw new AppError('nothing_to_schedule');
  const points = await inTurn(() => runWorker({ problem, vary, iterations }));
  return { vary, current: variations[vary].current(problem), meetings: problem.meetings.length, points };
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new AppError('overloaded');
  waiting++;
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

function runWorker(job: WhatIfJob): Promise<WhatIf[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/what-if-worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message this changes nothing.
    worker.once('exit', () => reject(new Error('the worker ended without an answer')));
  });
}
