import { Worker } from 'node:worker_threads';
import type { TableRow } from '../../../files/read-delimited.ts';
import { mostUnpacked } from '../../../files/read-workbook.ts';
import { AppError } from '../../../http/app-error.ts';
import type { TableHead, TableMessage, TableSource } from '../../../workers/table-messages.ts';
import { readTable, type Table, unreadable } from './read-table.ts';

/**
 * From so many characters or bytes on a text is read in a thread of its own: fewer are read sooner than a thread
 * starts.
 */
const longFrom = 60_000;
/** The most tables that may wait: further ones are refused, to be sent again. */
const mostWaiting = 8;
/** The limits of reading one. 10,000 rows of 20 cells of a workbook take under two seconds and 300 MB. */
const bounds = { milliseconds: 20_000, megabytes: 512 };

let waiting = 0;
let tail: Promise<unknown> = Promise.resolve();

/**
 * Tells whether reading may take long. Of a workbook nobody knows: a thousand bytes may name a cell a million rows
 * down, and all rows up to it would be laid out.
 */
const isLong = ({ text = '', bytes }: TableSource) =>
  bytes ? bytes[0] === 0x50 || bytes.length >= longFrom : text.length >= longFrom;

/**
 * Reads the table in a file or a text, a long one and any workbook outside the thread that answers, one at a time,
 * within bounds of time and memory.
 * @throws AppError import_unreadable, as `readTable` does, and so as too large where it goes beyond the bounds;
 * overloaded where too many wait
 */
export async function tableOf(source: TableSource, within = bounds): Promise<Table> {
  if (!isLong(source)) return readTable(source);
  if (waiting >= mostWaiting) throw new AppError('overloaded');
  waiting++;
  const turn = tail.then(() => readInThread(source, within));
  tail = turn.catch(() => {});
  return turn.finally(() => waiting--);
}

function readInThread(source: TableSource, { milliseconds, megabytes }: typeof bounds): Promise<Table> {
  const worker = new Worker(new URL('../../../workers/table-worker.ts', import.meta.url), {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // It does not prevent a process from ending.
  worker.unref();
  const read = new Promise<Table>((resolve, reject) => {
    const rows: TableRow[] = [];
    let [head, count]: [TableHead | undefined, number] = [undefined, 0];
    const tooLarge = () => reject(unreadable('too_large', { most: mostUnpacked }));
    const timer = setTimeout(tooLarge, milliseconds);
    worker.on('message', (message: TableMessage) => {
      if ('refused' in message) reject(new AppError('import_unreadable', { facts: message.refused }));
      else if ('head' in message) [head, count] = [message.head, message.count];
      else rows.push(...message.rows);
      if (!head) return;
      if (rows.length >= count) resolve({ ...head, rows });
      else worker.postMessage('next');
    });
    worker.once('error', (error: Error & { code?: unknown }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      tooLarge();
    });
  });
  return read.finally(() => worker.terminate());
}
