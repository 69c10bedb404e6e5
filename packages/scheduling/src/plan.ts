import type { Model } from './compile.ts';

/** A plan under work: who sits where in typed arrays, with the levels of the score kept up to date. */
export type WorkPlan = {
  readonly model: Model;
  readonly slotOf: Int32Array;
  /** Meeting of a person in a slot: participant × slots + slot, −1 where free. */
  readonly at: Int32Array;
  /** Busy slots as bits: participant × words + word. */
  readonly busy: Int32Array;
  /** Taken tables, rooms, interpreters, places of zones: resource × slots + slot. */
  readonly used: Int32Array;
  /** Meetings of a slot in no order: slot × width + position; the row after the last slot holds the unplaced ones. */
  readonly members: Int32Array;
  readonly width: number;
  readonly memberCount: Int32Array;
  readonly position: Int32Array;
  readonly placedOf: Int32Array;
  /** People by the rank of their share; the lowest that occurs is score.worst. */
  readonly sharing: Int32Array;
  /** `without`: meetings that people lack to the least that each should have. */
  readonly score: { placed: number; weight: number; without: number; worst: number; gaps: number };
};
