import { boundOf } from './bound.ts';
import { compile, type Model } from './compile.ts';
import { exchangePlaces } from './exchange-places.ts';
import { createExplainer, type Unplaced } from './explain.ts';
import { gapUnit } from './gaps.ts';
import { anneal, type Best, keepBest } from './improve.ts';
import { placeGreedily, planFrom } from './place.ts';
import type { Problem, SlotOf } from './problem.ts';
import { createRandom } from './random.ts';
import { scoreOf } from './score.ts';

/**
 * optimal: all placed, no break, nothing can be better · infeasible: proved that not all can be placed, the best found
 * is given ·
 * feasible: the best found within the iterations · stopped: the best found when it was stopped.
 */
export const solutionStatuses = ['optimal', 'feasible', 'infeasible', 'stopped'] as const;
export type SolutionStatus = (typeof solutionStatuses)[number];

export type Solution = {
  readonly status: SolutionStatus;
  readonly slotOf: readonly number[];
  readonly placed: number;
  readonly weight: number;
  /** No schedule places more priority than this (see boundOf). */
  readonly bound: number;
  readonly without: number;
  readonly breaks: number;
  /** No schedule that places all has fewer breaks than this; 0 until there is a proof of more. */
  readonly breaksBound: number;
  readonly idle: number;
  readonly iterations: number;
  readonly unplaced: readonly Unplaced[];
};

export type Progress = {
  readonly iteration: number;
  readonly iterations: number;
  readonly placed: number;
  readonly weight: number;
  readonly bound: number;
  readonly without: number;
  readonly breaks: number;
  readonly idle: number;
  /** The best slots so far, copied when asked for: to go on from after an interruption. */
  readonly slots: () => readonly number[];
};

export type SolveOptions = {
  readonly seed: number;
  readonly iterations: number;
  readonly start?: SlotOf | undefined;
  /** The preparation of the same problem, if it was done before. */
  readonly prepared?: Prepared | undefined;
  readonly onProgress?: ((progress: Progress) => 'continue' | 'stop') | undefined;
};

/**
 * Iterations of a cooling, as a multiple of the meetings, and its temperatures in breaks: the first from the greedy
 * start, then from the best. While the bound is not
 * met, half of each cooling after the first goes into looking for priority alone.
 */
const cooling = { perMeeting: 20_000, hot: 0.8, reheat: 0.25, cold: 0.12 };

/** Returns how many iterations are worth their time where nobody sets a limit: a first cooling and four reheatings. */
export function usualIterations(problem: Problem): number {
  return 5 * cooling.perMeeting * problem.meetings.length;
}

export type Prepared = { readonly model: Model; readonly bound: number };

/** Prepares a problem for searches, worked out once for several searches: seconds of a large session. */
export function prepare(problem: Problem): Prepared {
  const model = compile(problem);
  return { model, bound: boundOf(model) };
}

/**
 * Schedules a session: same problem, seed and iterations, same schedule; it ends early where all is placed, to the
 * bound, without a gap.
 */
export function solve(
  problem: Problem,
  { seed, iterations, start, onProgress, prepared = prepare(problem) }: SolveOptions,
): Solution {
  const { model, bound } = prepared;
  const random = createRandom(seed);
  const first = planFrom(model, start);
  placeGreedily(first);
  const best: Best = { level: { ...first.score }, slotOf: Int32Array.from(first.slotOf) };
  let plan = first;
  let done = 0;
  let stopped = false;
  const perfect = () => best.level.weight >= bound && best.level.without === 0 && best.level.gaps === 0;
  const report = (iteration: number) => {
    const { placed, weight, without, gaps } = best.level;
    const breaks = Math.floor(gaps / gapUnit);
    const slots = () => [...best.slotOf];
    return (
      onProgress?.({
        iteration,
        iterations,
        placed,
        weight,
        bound,
        without,
        breaks,
        idle: gaps - breaks * gapUnit,
        slots,
      }) === 'stop'
    );
  };
  /** Anneals the plan for so many iterations, or until that is enough or it is stopped. */
  const work = (
    length: number,
    temperatures: { readonly hot: number; readonly cold: number } | undefined,
    isEnough: () => boolean,
  ) => {
    const before = done;
    let ended = false;
    const pause = (inRound: number) => {
      stopped = report(before + inRound);
      done = before + inRound;
      ended = stopped || isEnough();
      return ended;
    };
    anneal({ plan, best, random, iterations: length, cooling: temperatures, pause });
    if (!ended) done = before + length;
  };
  for (let round = 0; done < iterations && !stopped && !perfect(); round++) {
    const length = Math.min(iterations - done, cooling.perMeeting * Math.max(1, model.meetings));
    const isFirst = round === 0 && start === undefined;
    if (!isFirst && best.level.weight < bound) {
      const half = length >> 1;
      work(half, undefined, () => best.level.weight >= bound);
      if (stopped || perfect()) break;
      plan = planFrom(model, best.slotOf);
      work(length - half, { hot: cooling.reheat, cold: cooling.cold }, perfect);
    } else work(length, { hot: isFirst ? cooling.hot : cooling.reheat, cold: cooling.cold }, perfect);
    if (stopped || perfect()) break;
    plan = planFrom(model, best.slotOf);
  }
  const last = planFrom(model, best.slotOf);
  placeGreedily(last);
  keepBest(last, best);
  if (best.level.weight < bound && !stopped) exchangePlaces(model, best);
  return toSolution(problem, { slotOf: [...best.slotOf], bound, iterations: done, stopped });
}

/** Completes given slots to a solution: plain score, bound, status, and a reason for every meeting left out. */
export function toSolution(
  problem: Problem,
  {
    slotOf,
    bound,
    iterations,
    stopped,
  }: { slotOf: readonly number[]; bound: number; iterations: number; stopped: boolean },
): Solution {
  const { placed, weight, without, breaks, idle } = scoreOf(problem, slotOf);
  const all = problem.meetings.length;
  const wanted = problem.meetings.reduce((sum, meeting) => sum + meeting.weight, 0);
  const explain = createExplainer(problem, slotOf);
  const unplaced = slotOf.flatMap((slot, meeting) => (slot < 0 ? [explain(meeting)] : []));
  const status =
    placed === all && breaks === 0 ? 'optimal' : bound < wanted ? 'infeasible' : stopped ? 'stopped' : 'feasible';
  return { status, slotOf, placed, weight, bound, without, breaks, breaksBound: 0, idle, iterations, unplaced };
}
