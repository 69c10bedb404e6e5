import { findLiveRun, type LiveRunRow } from '@jumelage/db/repositories/schedule-runs';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { AppError } from '../../../http/app-error.ts';

/** A process that works on a run says so at least this often, in milliseconds. */
export const beatEvery = 1000;
/** Each process looks this often for runs that wait or were left, in milliseconds. */
export const lookEvery = 1000;
/**
 * A run without a beat for this long, in milliseconds, was abandoned by its process. With one look before and one
 * after, it is claimed within 8 s.
 */
export const silence = 6000;
/** The milliseconds after its time from which an abandoned run is not resumed: its result so far is stored. */
const graceMilliseconds = 60_000;
/** After as many processes that were lost with a run, it is given up: it may be what ends them. */
export const mostLosses = 3;

/** Refuses while a run is at work on the session, or waits for it. */
export async function refuseLiveRun(tx: Store, sessionId: Id<'session'>): Promise<void> {
  if (await findLiveRun(tx, sessionId)) throw new AppError('run_in_progress');
}

/** Tells whether a run's time is long over: nobody waits for it any more. */
export function hasOutlived({ startedAt, seconds }: Pick<LiveRunRow, 'startedAt' | 'seconds'>, now: number): boolean {
  return now > startedAt.getTime() + seconds * 1000 + graceMilliseconds;
}

export type BeatWatch = {
  /**
   * Compares the beats of runs with those seen before; returns runs whose beat has stood still too long. Only this
   * process's clock counts, so that two need not agree on the time.
   */
  readonly hear: (runs: readonly LiveRunRow[], now: number) => readonly LiveRunRow[];
};

/** Listens to the beats of all runs. */
export function beatWatch(): BeatWatch {
  let known = new Map<Id<'run'>, { readonly beat: number; readonly since: number }>();
  return {
    hear(runs, now) {
      known = new Map(
        runs.map(({ id, beat }) => {
          const before = known.get(id);
          return [id, before?.beat === beat ? before : { beat, since: now }];
        }),
      );
      return runs.filter(({ id }) => now - (known.get(id)?.since ?? now) >= silence);
    },
  };
}

/**
 * Orders runs that nobody works on: first those to be stopped, as that takes no time; then the event that was served
 * longest ago; within it the oldest first.
 */
export function inTurn(runs: readonly LiveRunRow[]): LiveRunRow[] {
  const waiting = runs.filter(({ owner }) => owner === null);
  return waiting.sort((a, b) => Number(b.stopAsked) - Number(a.stopAsked) || a.servedAt - b.servedAt);
}
