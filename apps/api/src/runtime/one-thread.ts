import { Worker } from 'node:worker_threads';
import { AppError } from '../http/app-error.ts';

type Thread = {
  /** The program of the thread. It answers each message by one. */
  readonly program: URL;
  /** The most jobs that may wait: further ones are refused, to be sent again. */
  readonly mostWaiting: number;
  readonly longestMilliseconds: number;
  readonly mostMegabytes: number;
  /** The milliseconds after which an idle thread is ended: it holds the memory of all that it did. */
  readonly idleMilliseconds: number;
};

/**
 * Runs jobs one at a time and outside the thread that answers; undefined where one took too long or broke the thread,
 * which is then ended. Refuses `overloaded` where too many wait.
 */
export function oneThread<Job, Result>(thread: Thread): (job: Job) => Promise<Result | undefined> {
  let waiting = 0;
  let tail: Promise<unknown> = Promise.resolve();
  let kept: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  function start(): Worker {
    const worker = new Worker(thread.program, {
      // Libraries write what they think of a broken input.
      ...{ stdout: true, stderr: true },
      resourceLimits: { maxOldGenerationSizeMb: thread.mostMegabytes },
    });
    // It does not prevent a process from ending.
    worker.unref();
    worker.once('exit', () => {
      if (kept === worker) kept = undefined;
    });
    return worker;
  }

  function run(job: Job): Promise<Result | undefined> {
    clearTimeout(idle);
    kept ??= start();
    const worker = kept;
    return new Promise((resolve) => {
      const end = (result: Result | undefined) => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', broken).off('exit', broken);
        idle = setTimeout(() => void worker.terminate(), thread.idleMilliseconds).unref();
        resolve(result);
      };
      const broken = () => {
        if (kept === worker) kept = undefined;
        void worker.terminate();
        end(undefined);
      };
      // A thread that stumbled is not asked again.
      const answered = (result: Result | undefined) => (result === undefined ? broken() : end(result));
      const timer = setTimeout(broken, thread.longestMilliseconds);
      worker.once('message', answered).once('error', broken).once('exit', broken);
      worker.postMessage(job);
    });
  }

  return async (job) => {
    if (waiting >= thread.mostWaiting) throw new AppError('overloaded');
    waiting++;
    const turn = tail.then(() => run(job));
    tail = turn;
    return turn.finally(() => waiting--);
  };
}
