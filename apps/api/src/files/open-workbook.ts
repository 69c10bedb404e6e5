import { Worker } from 'node:worker_threads';
import { AppError } from '../http/app-error.ts';
import type { WorkbookJob, WorkbookResult } from '../workers/workbook-messages.ts';
import { type Sheet, UnreadableWorkbook } from './read-workbook.ts';

/** Workbooks that wait for their turn: more are told to come again. */
const mostWaiting = 8;
/** What reading one may take. 10,000 rows of 20 cells take under two seconds and 300 MB. */
const bounds = { milliseconds: 20_000, megabytes: 512 };

let waiting = 0;
let tail: Promise<unknown> = Promise.resolve();

function run(job: WorkbookJob, { milliseconds, megabytes }: typeof bounds): Promise<WorkbookResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../workers/workbook-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // It keeps no process from ending.
    worker.unref();
    const end = (result: WorkbookResult) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const broken = () => end({ isTooLarge: true });
    const timer = setTimeout(broken, milliseconds);
    worker.once('message', end).once('error', broken).once('exit', broken);
  });
}

/**
 * Reads the sheets of a workbook, one workbook at a time and outside the thread that answers, within bounds of time and memory: a file of a thousand bytes may name a
 * cell a million rows down and sixteen thousand columns across, and everything up to it would be laid out.
 * @throws UnreadableWorkbook where it is none, or too large; AppError overloaded where too many wait
 */
export async function openWorkbook(bytes: Uint8Array, most: number, within = bounds): Promise<readonly Sheet[]> {
  if (waiting >= mostWaiting) throw new AppError('overloaded');
  waiting++;
  const turn = tail.then(() => run({ bytes, most }, within));
  tail = turn;
  const result = await turn.finally(() => waiting--);
  if ('sheets' in result) return result.sheets;
  throw new UnreadableWorkbook(result.isTooLarge);
}
