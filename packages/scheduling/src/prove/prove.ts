import { compile } from '../compile.ts';
import type { Problem, SlotOf } from '../problem.ts';
import { createRandom } from '../random.ts';
import { scoreOf } from '../score.ts';
import { validateSchedule } from '../validate.ts';
import { createSolver, type Solver } from './cdcl.ts';
import { type Encoding, encode } from './encode.ts';
import { negated, no } from './formula.ts';
import { holdFast, kinds, type Sizes } from './neighbourhood.ts';

export type ProofProgress = { readonly breaksBound: number; readonly breaks: number; readonly conflicts: number };

export type ProveOptions = {
  readonly seed: number;
  /** Called every few hundred conflicts; true stops the proof. */
  readonly pause?: ((conflicts: number) => boolean) | undefined;
  readonly onProgress?: ((progress: ProofProgress) => void) | undefined;
};

/**
 * optimal: no schedule that places all has fewer breaks · infeasible: not all can be placed, proved · unknown: stopped
 * before · unsupported: too large.
 */
export type ProofStatus = 'optimal' | 'infeasible' | 'unknown' | 'unsupported';

export type Proof = {
  readonly status: ProofStatus;
  /** No schedule that places all has fewer breaks than this. */
  readonly breaksBound: number;
  /** The best schedule known that places all, and its breaks; undefined where none is. */
  readonly slotOf: readonly number[] | undefined;
  readonly breaks: number | undefined;
  readonly conflicts: number;
};

/** Breaks are counted up to so many: a higher bound is not looked for. */
const mostCounted = 150;
/** Conflicts of the first climb on a bound and of the search around the best schedule after it, and their growth. */
const budgets = { climb: 20_000, around: 4_000, one: 1_000, growth: 1.5 };

function load({ formula }: Encoding, seed: number): Solver {
  const solver = createSolver(formula.variables(), seed);
  formula.each(solver.addClause);
  return solver;
}

/** Returns the schedule of the assignment found last. */
function readSlots({ at }: Encoding, solver: Solver, slots: number): number[] {
  return Array.from({ length: at.length / slots }, (_, meeting) => {
    for (let slot = 0; slot < slots; slot++) {
      const literal = at[meeting * slots + slot] ?? no;
      if (literal !== no && solver.value(literal >> 1)) return slot;
    }
    return -1;
  });
}

/** Makes the solver try the slots of a plan first. */
function setPhases(solver: Solver, { at }: Encoding, plan: SlotOf, slots: number): void {
  plan.forEach((slot, meeting) => {
    for (let one = 0; one < slots; one++) {
      const literal = at[meeting * slots + one] ?? no;
      if (literal !== no) solver.setPhase(literal >> 1, one === slot);
    }
  });
}

/**
 * Proves that a schedule has the fewest breaks of all that place every meeting, or finds a better one, or proves that
 * not all can be placed. The bound climbs from below: "at most so many" is refuted until it has a schedule, which is
 * then the best; between its turns the search goes around the best known one.
 */
export function prove(
  problem: Problem,
  start: { readonly slotOf: SlotOf } | undefined,
  { seed, pause = () => false, onProgress }: ProveOptions,
): Proof {
  const model = compile(problem);
  const { slots } = model;
  let slotOf: readonly number[] | undefined;
  let breaks = Number.POSITIVE_INFINITY;
  let bound = 0;
  let conflicts = 0;
  let halted = false;

  const keep = (found: readonly number[]) => {
    const score = scoreOf(problem, found);
    if (score.placed < problem.meetings.length || score.breaks >= breaks) return;
    slotOf = found;
    breaks = score.breaks;
    onProgress?.({ breaksBound: bound, breaks, conflicts });
  };
  const end = (status: ProofStatus): Proof => ({
    status,
    breaksBound: bound,
    slotOf,
    breaks: slotOf === undefined ? undefined : breaks,
    conflicts,
  });
  const attempt = (solver: Solver, assumptions: readonly number[], budget: number) => {
    const before = conflicts;
    const ofSolver = solver.conflicts();
    const verdict = solver.solve({
      assumptions,
      pause: (done) => {
        conflicts = before + done;
        halted ||= pause(conflicts);
        return halted || done >= budget;
      },
    });
    conflicts = before + solver.conflicts() - ofSolver;
    return verdict;
  };

  if (start !== undefined && validateSchedule(problem, start.slotOf).length === 0) keep([...start.slotOf]);
  if (slotOf === undefined) {
    const encoding = encode(problem, { countedBreaks: 0 });
    if (encoding === 'unsupported') return end('unsupported');
    const solver = load(encoding, seed);
    if (start !== undefined) setPhases(solver, encoding, start.slotOf, slots);
    const verdict = attempt(solver, [], Number.POSITIVE_INFINITY);
    if (verdict !== 'sat') return end(verdict === 'unsat' ? 'infeasible' : 'unknown');
    keep(readSlots(encoding, solver, slots));
  }
  if (breaks === 0) return end('optimal');
  const encoding = encode(problem, { countedBreaks: Math.min(breaks, mostCounted) });
  if (encoding === 'unsupported') return end('unsupported');
  const { more } = encoding;
  const solver = load(encoding, seed);
  const random = createRandom(seed);
  const size: Sizes = { patterns: 10, people: 20, slots: 5 };
  // A solver of its own, so that what it learns of corners does not lead the climb astray.
  let nearby: Solver | undefined;
  const atMost = (count: number) => negated(more[count] ?? no);

  /** Frees a part of the best schedule, as large as the solver can just decide, and looks there for a better one. */
  const searchAround = (budget: number) => {
    const until = conflicts + budget;
    nearby ??= load(encoding, seed);
    if (slotOf !== undefined) setPhases(nearby, encoding, slotOf, slots);
    while (slotOf !== undefined && bound < breaks && !halted && conflicts < until && breaks <= more.length) {
      // What is refuted without a conflict never reaches the solver's own pause.
      halted ||= pause(conflicts);
      const kind = kinds[random.below(kinds.length)] ?? 'patterns';
      const held = holdFast({ model, encoding, slotOf, random }, { kind, size: Math.floor(size[kind]) });
      const verdict = attempt(nearby, [atMost(breaks - 1), ...held], budgets.one);
      if (verdict === 'sat') {
        keep(readSlots(encoding, nearby, slots));
        nearby.adoptModel();
      } else size[kind] = Math.max(2, size[kind] * (verdict === 'unsat' ? 1.05 : 0.97));
    }
  };

  for (let turn = budgets.climb; bound < breaks && bound < more.length && !halted; ) {
    const verdict = attempt(solver, [atMost(bound)], turn);
    if (verdict === 'unsat') {
      bound++;
      onProgress?.({ breaksBound: bound, breaks, conflicts });
    } else if (verdict === 'sat') keep(readSlots(encoding, solver, slots));
    else if (!halted) {
      searchAround(turn * (budgets.around / budgets.climb));
      turn *= budgets.growth;
    }
  }
  return end(bound >= breaks ? 'optimal' : 'unknown');
}
