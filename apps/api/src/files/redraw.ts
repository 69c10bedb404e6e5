import { AppError } from '../http/app-error.ts';
import { oneThread } from '../runtime/one-thread.ts';
import type { PictureJob, PictureResult } from '../workers/picture-messages.ts';

const run = oneThread<PictureJob, PictureResult>({
  program: new URL('../workers/picture-worker.ts', import.meta.url),
  mostWaiting: 8,
  longestMilliseconds: 20_000,
  mostMegabytes: 512,
  idleMilliseconds: 10_000,
});

/**
 * Redraws a picture, one at a time and outside the thread that answers: nothing but its points survives. Refuses
 * `picture_unreadable`, and `overloaded` where too many wait.
 */
export async function redraw(job: PictureJob): Promise<Uint8Array> {
  const bytes = await run(job);
  if (!bytes) throw new AppError('picture_unreadable');
  return bytes;
}
