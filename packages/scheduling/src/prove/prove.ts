import { compile } from '../compile.ts';
import type { Problem, SlotOf } from '../problem.ts';
import { createRandom } from '../random.ts';
import { scoreOf } from '../score.ts';
import { createSolver, type Solver } from './cdcl.ts';
import { type Encoding, encode } from './encode.ts';
import { holdFast, type Neighbourhood } from './neighbourhood.ts';

export type ProofProgress = { readonly breaksBound: number; readonly breaks: number | undefined; readonly conflicts: number; readonly step: string };

export type ProveOptions = {
  readonly seed: number;
  /** Called every few hundred conflicts; true stops the proof. */
  readonly pause?: ((conflicts: number) => boolean) | undefined;
  readonly onProgress?: ((progress: ProofProgress) => void) | undefined;
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
function readSlots({ at }: Encoding, solver: Solver, slots: number): number[] {
  return Array.from({ length: at.length / slots }, (_, meeting) => {
    for (let slot = 0; slot < slots; slot++) {
      const literal = at[meeting * slots + slot] ?? 1;
      if (literal > 1 && solver.value(literal >> 1)) return slot;
    }
    return -1;
  });
}

/** Prove that a schedule has the fewest breaks of all that place every meeting, or find a better one, or prove that not all can be placed. */
export function prove(problem: Problem, start: { readonly slotOf: SlotOf } | undefined, { seed, pause = () => false, onProgress }: ProveOptions): Proof {
  const model = compile(problem);
  const { slots } = model;
  let slotOf = start !== undefined && scoreOf(problem, start.slotOf).placed === problem.meetings.length ? [...start.slotOf] : undefined;
  let conflicts = 0;
  let bound = 0;
  const stop = (status: ProofStatus): Proof => ({
    status,
    breaksBound: bound,
    slotOf,
    breaks: slotOf === undefined ? undefined : scoreOf(problem, slotOf).breaks,
    conflicts,
  });
  if (slotOf === undefined) {
    const encoding = encode(problem, { countedBreaks: 0 });
    if (encoding === 'unsupported') return stop('unsupported');
    const solver = load(encoding, seed);
    const verdict = solver.solve({ pause });
    conflicts += solver.conflicts();
    if (verdict !== 'sat') return stop(verdict === 'unsat' ? 'infeasible' : 'unknown');
    slotOf = readSlots(encoding, solver, slots);
  }
  let best = scoreOf(problem, slotOf).breaks;
  if (best === 0) return stop('optimal');
  const encoding = encode(problem, { countedBreaks: best });
  if (encoding === 'unsupported') return stop('unsupported');
  const solver = load(encoding, seed);
  const random = createRandom(seed);
  const before = conflicts;
  let halted = false;
  const atMost = (breaks: number) => (encoding.more[breaks] ?? 1) ^ 1;
  const attempt = (assumptions: number[], budget: number) =>
    solver.solve({
      assumptions,
      pause: (done) => {
        conflicts = before + solver.conflicts();
        halted ||= pause(conflicts);
        return halted || done >= budget;
      },
    });
  const improve = () => {
    slotOf = readSlots(encoding, solver, slots);
    best = scoreOf(problem, slotOf).breaks;
    solver.adoptModel();
  };
  const say = (step: string) => onProgress?.({ breaksBound: bound, breaks: best, conflicts: solver.conflicts(), step });
  const at = slotOf.map((slot, meeting) => encoding.at[meeting * slots + slot] ?? 1);
  if (attempt(at, 1e9) === 'sat') improve();
  const sizes: Record<Neighbourhood['kind'], number> = { patterns: 10, people: 20, slots: 5 };
  const kinds = (process.env.KINDS ?? 'patterns,people,slots').split(',') as Neighbourhood['kind'][];
  const budget = Number(process.env.NB ?? 1000);
  let lower = Number(process.env.LB ?? 3000);
  while (bound < best && !halted) {
    const before = solver.conflicts();
    // Neighbourhoods
    const tally: Record<string, string> = {};
    // Small neighbourhoods are refuted without a conflict: their number is limited too, and the pause is asked each time.
    for (let tries = 0; tries < 200 && solver.conflicts() - before < lower && bound < best && !halted; tries++) {
      halted ||= pause(before + solver.conflicts());
      const kind = kinds[random.below(kinds.length)] ?? 'patterns';
      solver.adoptModel();
      const verdict = attempt([atMost(best - 1), ...holdFast({ model, encoding, slotOf, random }, { kind, size: Math.floor(sizes[kind]) })], budget);
      tally[kind] = (tally[kind] ?? '') + verdict[0];
      if (verdict === 'sat') {
        improve();
        say(`${kind} ${sizes[kind].toFixed(1)}`);
      } else sizes[kind] = Math.max(2, Math.min(kind === 'slots' ? slots - 1 : model.participants - 1, sizes[kind] * (verdict === 'unsat' ? 1.05 : 0.97)));
    }
    say(`tally ${JSON.stringify(tally)} ${JSON.stringify(sizes)}`);
    if (halted || bound >= best) break;
    const verdict = attempt([atMost(bound)], lower);
    if (verdict === 'unsat') bound++;
    else if (verdict === 'sat') improve();
    else lower *= 1.2;
    say(`lower ${verdict}`);
  }
  return stop(bound >= best ? 'optimal' : 'unknown');
}
