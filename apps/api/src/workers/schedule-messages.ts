import type { StoredScore } from '@jumelage/db/schema/schedule-runs';
import type { Unplaced } from '@jumelage/scheduling/explain';
import type { InterpreterOptions } from '@jumelage/scheduling/interpreters';
import type { Problem } from '@jumelage/scheduling/problem';
import type { TableOptions } from '@jumelage/scheduling/tables';

/** The input of a run's worker. */
export type ScheduleJob = {
  readonly problem: Problem;
  readonly places: TableOptions;
  readonly interpreters: InterpreterOptions;
  /** Slots to begin with, where a run resumes after a restart. */
  readonly start?: readonly number[] | undefined;
  readonly seed: number;
  readonly seconds: number;
  /** One 32-bit number in shared memory: anything but 0 asks to stop and to keep the best. */
  readonly stop: SharedArrayBuffer;
};

export type ScheduleResult = {
  readonly slotOf: readonly number[];
  readonly tableOf: readonly number[];
  readonly interpreterOf: readonly number[];
  readonly unplaced: readonly Unplaced[];
  readonly score: StoredScore;
};

/** The messages of a worker: first the result of first come, first served, then progress, then the end. */
export type ScheduleMessage =
  | { readonly kind: 'baseline'; readonly score: StoredScore }
  | {
      readonly kind: 'progress';
      readonly progress: number;
      readonly score: StoredScore;
      readonly slotOf?: readonly number[];
    }
  | { readonly kind: 'result'; readonly result: ScheduleResult };
