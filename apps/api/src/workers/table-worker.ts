import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from '../features/imports/lists/read-table.ts';
import { AppError } from '../http/app-error.ts';
import type { TableMessage, TableSource } from './table-messages.ts';

/** Rows that are handed over at once: they are unpacked in one step. */
const atOnce = 500;

const tell = (message: TableMessage) => parentPort?.postMessage(message);

try {
  const { rows, ...head } = await readTable(workerData as TableSource);
  let at = 0;
  parentPort?.on('message', () => {
    tell({ rows: rows.slice(at, at + atOnce) });
    at += atOnce;
  });
  tell({ head, count: rows.length });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  tell({ refused: error.facts });
}
