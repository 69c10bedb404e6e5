import { applyChain, buildChain, chainGapChange, createChain } from './chain.ts';
import { gapUnit } from './gaps.ts';
import { insertWithEjection, undoInsertion } from './insert.ts';
import type { WorkPlan } from './plan.ts';
import type { Random } from './random.ts';

/**
 * The worth of a change to the search at temperature 1, in breaks. The best plan is chosen by levels, never by these.
 */
const feel = { leastWeight: 4, without: 3, share: 2, idle: 0.03 };

/**
 * The same where it looks for priority: the least of it is felt as 1 and all else hardly, at one temperature, so that
 * it wanders among plans of much the same priority.
 */
const forPriority = { leastWeight: 1, rest: 0.02, temperature: 0.4 };

/** Share of the moves that try to bring an unplaced meeting in, while there is one. */
const insertShare = 0.25;

export type Level = {
  readonly placed: number;
  readonly weight: number;
  readonly without: number;
  readonly worst: number;
  readonly gaps: number;
};
export type Best = { level: Level; readonly slotOf: Int32Array };

/**
 * Tells whether one score is better than another: priority placed, then what people lack to the least, then the worst
 * share, then breaks and idle slots; no weights between the levels.
 */
export function isBetter(one: Level, other: Level): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.without !== other.without) return one.without < other.without;
  if (one.worst !== other.worst) return one.worst > other.worst;
  return one.gaps < other.gaps;
}

/** Stores a copy of the plan where it is the best so far. */
export function keepBest(plan: WorkPlan, best: Best): void {
  if (!isBetter(plan.score, best.level)) return;
  best.level = { ...plan.score };
  best.slotOf.set(plan.slotOf);
}

export type Annealing = {
  readonly plan: WorkPlan;
  readonly best: Best;
  readonly random: Random;
  readonly iterations: number;
  /** Temperatures of a cooling; undefined where it looks for priority alone. */
  readonly cooling: { readonly hot: number; readonly cold: number } | undefined;
  /** Called every 4,096 iterations with the number done; true ends the round. */
  readonly pause: (done: number) => boolean;
};

/**
 * Cools once from hot to cold, over iterations and not over time; in its last fifth no loss of placed priority
 * is accepted. Or a wandering for more of it.
 */
export function anneal({ plan, best, random, iterations, cooling, pause }: Annealing): void {
  const { model, score } = plan;
  const { start, list } = model.allowed;
  const chain = createChain(plan);
  const rest = cooling ? 1 : forPriority.rest;
  const perWeight =
    (cooling ? feel : forPriority).leastWeight /
    model.weight.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY);
  const { below, exponential } = random;
  if (model.meetings === 0) return;
  let temperature = cooling?.hot ?? forPriority.temperature;
  let guarded = false;

  const energyOfGaps = (gaps: number) => {
    const breaks = Math.round(gaps / gapUnit);
    return rest * (breaks + feel.idle * (gaps - breaks * gapUnit));
  };
  const energy = () =>
    -perWeight * score.weight +
    rest * (feel.without * score.without - feel.share * (model.shares.values[score.worst] ?? 1)) +
    energyOfGaps(score.gaps);

  const tryInsert = (meeting: number, slot: number) => {
    const before = { ...score };
    const threshold = temperature * exponential();
    const energyBefore = energy();
    keepBest(plan, best);
    const undo = insertWithEjection(plan, meeting, slot, below);
    if (undo === undefined) return;
    const refused = (guarded && score.weight < before.weight) || energy() - energyBefore > threshold;
    if (refused) undoInsertion(plan, undo);
  };

  const tryChain = (meeting: number, slot: number) => {
    if (!buildChain(chain, meeting, slot, below)) return;
    const change = chainGapChange(chain);
    if (change === Number.POSITIVE_INFINITY) return;
    if (change > 0) {
      if (energyOfGaps(change) > temperature * exponential()) return;
      keepBest(plan, best);
    }
    applyChain(chain, change);
  };

  for (let done = 0; done < iterations; done++) {
    if ((done & 4095) === 0) {
      if (done > 0) {
        keepBest(plan, best);
        if (pause(done)) return;
      }
      const left = 1 - done / iterations;
      if (cooling) temperature = cooling.cold + (cooling.hot - cooling.cold) * left * left * left;
      guarded = cooling !== undefined && left < 0.2;
    }
    const waiting = plan.memberCount[model.slots] ?? 0;
    const meeting =
      waiting > 0 && below(1024) < 1024 * insertShare
        ? (plan.members[model.slots * plan.width + below(waiting)] ?? 0)
        : below(model.meetings);
    const first = start[meeting] ?? 0;
    const choices = (start[meeting + 1] ?? 0) - first;
    if (choices === 0) continue;
    const slot = list[first + below(choices)] ?? 0;
    const current = plan.slotOf[meeting] ?? -1;
    if (current === -1) tryInsert(meeting, slot);
    else if (current !== slot) tryChain(meeting, slot);
  }
  keepBest(plan, best);
}
