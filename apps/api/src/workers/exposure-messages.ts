import type { ExposureFigures } from '@jumelage/contracts/matches';

/** The input for the exposure figures of an event's lists. */
export type ExposureJob = {
  /** S of every pair of organisations, row by row. */
  readonly scores: Float64Array;
  /** Meetings that each organisation has room for. */
  readonly room: Float64Array;
};

export type ExposureResult = {
  readonly unpriced: ExposureFigures;
  readonly priced: ExposureFigures;
  readonly fitted: ExposureFigures;
  /** Log-price of each organisation, fitted to the room of all. */
  readonly prices: Float64Array;
  /** Numbers of those that stand in no fitted list. */
  readonly unseen: readonly number[];
};
