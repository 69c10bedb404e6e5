import { Worker } from 'node:worker_threads';
import { AppError } from '../http/app-error.ts';
import type { PictureJob, PictureResult } from '../workers/picture-messages.ts';

/** The most pictures that may wait: further ones are refused, to be sent again. */
const mostWaiting = 8;
const longestMilliseconds = 20_000;
const mostMegabytes = 512;

/** The milliseconds after which an idle thread is ended: it holds the memory of all that it unpacked. */
const idleMilliseconds = 10_000;

let waiting = 0;
let tail: Promise<unknown> = Promise.resolve();
let kept: Worker | undefined;
let idle: NodeJS.Timeout | undefined;

function startWorker(): Worker {
  const worker = new Worker(new URL('../workers/picture-worker.ts', import.meta.url), {
    // The codecs write what they think of a broken picture.
    ...{ stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // It does not prevent a process from ending.
  worker.unref();
  worker.once('exit', () => {
    if (kept === worker) kept = undefined;
  });
  return worker;
}

/** Runs one picture in the one thread; a picture that takes too long or breaks the thread ends it. */
function run(job: PictureJob): Promise<PictureResult> {
  clearTimeout(idle);
  kept ??= startWorker();
  const worker = kept;
  return new Promise((resolve) => {
    const end = (result: PictureResult) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', broken).off('exit', broken);
      idle = setTimeout(() => void worker.terminate(), idleMilliseconds).unref();
      resolve(result);
    };
    const broken = () => {
      if (kept === worker) kept = undefined;
      void worker.terminate();
      end({ bytes: undefined });
    };
    // A codec that stumbled is not asked again.
    const answered = (result: PictureResult) => (result.bytes ? end(result) : broken());
    const timer = setTimeout(broken, longestMilliseconds);
    worker.once('message', answered).once('error', broken).once('exit', broken);
    worker.postMessage(job);
  });
}

/**
 * Redraws a picture, one at a time and outside the thread that answers: nothing but its points survives. Refuses
 * `picture_unreadable`, and `overloaded` where too many wait.
 */
export async function redraw(job: PictureJob): Promise<Uint8Array> {
  if (waiting >= mostWaiting) throw new AppError('overloaded');
  waiting++;
  const turn = tail.then(() => run(job));
  tail = turn;
  const { bytes } = await turn.finally(() => waiting--);
  if (!bytes) throw new AppError('picture_unreadable');
  return bytes;
}
