import { compile } from '../compile.ts';
import type { Problem, SlotOf } from '../problem.ts';
import { scoreOf } from '../score.ts';
import { createSolver, type Solver } from './cdcl.ts';
import { type Encoding, encode } from './encode.ts';

export type ProveOptions = {
  readonly seed: number;
  /** Called every few hundred conflicts with their number; true stops the proof. */
  readonly pause?: ((conflicts: number) => boolean) | undefined;
};

/**
 * optimal: no schedule that places all has fewer breaks · infeasible: not all can be placed, proved · unknown: stopped before · unsupported: too large.
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

function load({ formula }: Encoding, seed: number): Solver {
  const solver = createSolver(formula.variables(), seed);
  formula.each(solver.addClause);
  return solver;
}

/** The schedule of the assignment found last. */
export function readSlots({ at }: Encoding, solver: Solver, slots: number): number[] {
  return Array.from({ length: at.length / slots }, (_, meeting) => {
    for (let slot = 0; slot < slots; slot++) {
      const literal = at[meeting * slots + slot] ?? 1;
      if (literal > 1 && solver.value(literal >> 1)) return slot;
    }
    return -1;
  });
}

/** Prove that a schedule has the fewest breaks of all that place every meeting, or find a better one, or prove that not all can be placed. */
export function prove(problem: Problem, start: { readonly slotOf: SlotOf } | undefined, { seed, pause = () => false }: ProveOptions): Proof {
  const { slots } = compile(problem);
  let slotOf = start !== undefined && scoreOf(problem, start.slotOf).placed === problem.meetings.length ? [...start.slotOf] : undefined;
  let conflicts = 0;
  const stop = (status: ProofStatus, breaksBound: number): Proof => ({
    status,
    breaksBound,
    slotOf,
    breaks: slotOf === undefined ? undefined : scoreOf(problem, slotOf).breaks,
    conflicts,
  });
  if (slotOf === undefined) {
    const encoding = encode(problem, { countedBreaks: 0 });
    if (encoding === 'unsupported') return stop('unsupported', 0);
    const solver = load(encoding, seed);
    const verdict = solver.solve({ pause });
    conflicts += solver.conflicts();
    if (verdict !== 'sat') return stop(verdict === 'unsat' ? 'infeasible' : 'unknown', 0);
    slotOf = readSlots(encoding, solver, slots);
  }
  let best = scoreOf(problem, slotOf).breaks;
  if (best === 0) return stop('optimal', 0);
  const encoding = encode(problem, { countedBreaks: best });
  if (encoding === 'unsupported') return stop('unsupported', 0);
  const solver = load(encoding, seed);
  const before = conflicts;
  while (best > 0) {
    slotOf.forEach((slot, meeting) => {
      for (let one = 0; one < slots; one++) {
        const literal = encoding.at[meeting * slots + one] ?? 1;
        if (literal > 1) solver.setPhase(literal >> 1, one === slot);
      }
    });
    const verdict = solver.solve({ assumptions: [(encoding.more[best - 1] ?? 1) ^ 1], pause });
    conflicts = before + solver.conflicts();
    if (verdict !== 'sat') return stop(verdict === 'unsat' ? 'optimal' : 'unknown', verdict === 'unsat' ? best : 0);
    slotOf = readSlots(encoding, solver, slots);
    best = scoreOf(problem, slotOf).breaks;
  }
  return stop('optimal', 0);
}
