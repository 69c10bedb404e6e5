import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook, UnreadableWorkbook } from '../files/read-workbook.ts';
import type { WorkbookJob, WorkbookResult } from './workbook-messages.ts';

const { bytes, most } = workerData as WorkbookJob;
const result = await readWorkbook(bytes, most).then(
  (sheets): WorkbookResult => ({ sheets }),
  (error: unknown): WorkbookResult => ({ isTooLarge: error instanceof UnreadableWorkbook && error.isTooLarge }),
);
parentPort?.postMessage(result);
