import { createRandom } from '../random.ts';
import { createAnalyser } from './analyse.ts';
import { addToBase, compact, createClauseBase, forget } from './clauses.ts';
import { createOrder } from './heap.ts';
import { createPhases } from './phases.ts';
import { assign, createAssignment, noConflict, noReason, propagate } from './propagate.ts';
import { createRestarts } from './restart.ts';

/** sat: there is an assignment (see value) · unsat: none under the assumptions, proved · unknown: told to stop. */
export type Verdict = 'sat' | 'unsat' | 'unknown';

export type SolveCall = {
  readonly assumptions?: ArrayLike<number> | undefined;
  /** Called every 256 conflicts with those of this call; true stops it. */
  readonly pause?: ((conflicts: number) => boolean) | undefined;
};

export type Solver = {
  /** Add a clause of literals (2·variable, plus 1 where negated); between calls of solve. */
  readonly addClause: (literals: readonly number[]) => void;
  readonly solve: (call?: SolveCall) => Verdict;
  /** The variable in the assignment found last. */
  readonly value: (variable: number) => boolean;
  /** Which value of a variable is tried first. */
  readonly setPhase: (variable: number, value: boolean) => void;
  /** Start the next search from the assignment found last. */
  readonly adoptModel: () => void;
  /** After unsat: the assumptions that cannot hold together; empty where the clauses alone cannot. */
  readonly core: () => readonly number[];
  /** Conflicts of all calls. */
  readonly conflicts: () => number;
};

const pauseEvery = 256;
const decay = 0.9;
const forgetting = { every: 5_000, growth: 500, keptGlue: 2 };

const sameList = (one: ArrayLike<number>, other: ArrayLike<number> | undefined) =>
  one.length === other?.length && Array.from(one).every((entry, index) => entry === other[index]);

/**
 * A conflict-driven clause-learning solver (Marques-Silva & Sakallah 1996; Eén & Sörensson, SAT 2003; Audemard & Simon,
 * IJCAI 2009) over variables
 * 0 … variables − 1, for calls in turn under assumptions; a call with those of the one that was stopped before goes on
 * with it. Same seed and calls, same answers.
 */
export function createSolver(variables: number, seed = 1): Solver {
  const state = createAssignment(variables);
  const base = createClauseBase(variables);
  const order = createOrder(variables, createRandom(seed).below);
  const { bump, insert } = order;
  const analyser = createAnalyser(state, base, bump);
  const { result } = analyser;
  const { value, trail, limits } = state;
  const phases = createPhases(state, createRandom(seed));
  const model = new Uint8Array(variables);
  let contradiction = false;
  let core: readonly number[] = [];
  let conflicts = 0;
  let nextForget = forgetting.every;
  let forgotten = 0;
  let compactedFacts = 0;
  let restarts = createRestarts();
  let courseStart = 0;
  let stoppedAt: ArrayLike<number> | undefined;

  const backTo = (level: number) => {
    if (state.levels <= level) return;
    const from = limits[level] ?? 0;
    for (let i = state.size - 1; i >= from; i--) {
      const literal = trail[i] ?? 0;
      value[literal] = 0;
      value[literal ^ 1] = 0;
      phases.save(literal);
      insert(literal >> 1);
    }
    state.size = from;
    state.head = from;
    state.levels = level;
  };

  const decide = (literal: number) => {
    limits[state.levels++] = state.size;
    assign(state, literal, noReason);
  };

  const learn = () => {
    const { literals, size, glue } = result;
    backTo(result.backTo);
    const first = literals[0] ?? 0;
    if (size === 1) assign(state, first, noReason);
    else assign(state, first, addToBase(base, literals, size, Math.max(1, glue)));
  };

  /** Forget clauses, and drop what the facts of late have made true. */
  const tidy = () => {
    backTo(0);
    if (propagate(state, base) !== noConflict) {
      contradiction = true;
      return;
    }
    if (conflicts >= nextForget) {
      forgotten++;
      nextForget = conflicts + forgetting.every + forgetting.growth * forgotten;
      forget(base, forgetting.keptGlue);
    } else if (state.size === compactedFacts) return;
    compact(base, value);
    compactedFacts = state.size;
  };

  const search = (assumptions: ArrayLike<number>, pause: (done: number) => boolean): Verdict => {
    const startedAt = conflicts;
    if (!sameList(assumptions, stoppedAt)) {
      restarts = createRestarts();
      phases.begin();
      courseStart = conflicts;
    }
    for (;;) {
      const conflict = propagate(state, base);
      if (conflict !== noConflict) {
        if (state.levels === 0) {
          contradiction = true;
          return 'unsat';
        }
        conflicts++;
        phases.noteConflict();
        analyser.analyse(conflict);
        restarts.learned();
        learn();
        order.decay(decay);
        if ((conflicts - startedAt) % pauseEvery === 0 && pause(conflicts - startedAt)) return 'unknown';
        continue;
      }
      if (restarts.due()) {
        if (conflicts >= nextForget) tidy();
        else backTo(Math.min(state.levels, assumptions.length));
        if (contradiction) return 'unsat';
        phases.restarted(conflicts - courseStart);
      }
      let next = -1;
      while (next < 0 && state.levels < assumptions.length) {
        const literal = assumptions[state.levels] ?? 0;
        const known = value[literal] ?? 0;
        if (known < 0) {
          core = analyser.core(literal);
          return 'unsat';
        }
        // A level of its own even where it holds already, so that the levels count the assumptions.
        if (known > 0) limits[state.levels++] = state.size;
        else next = literal;
      }
      while (next < 0) {
        const variable = order.take();
        if (variable < 0) return 'sat';
        if (value[2 * variable] === 0) next = phases.choose(variable);
      }
      decide(next);
    }
  };

  return {
    addClause(given) {
      if (contradiction) return;
      const literals = [...new Set(given)].filter((literal) => (value[literal] ?? 0) >= 0);
      const members = new Set(literals);
      if (literals.some((literal) => (value[literal] ?? 0) > 0 || members.has(literal ^ 1))) return;
      const [first, second] = literals;
      if (first === undefined) contradiction = true;
      else if (second === undefined) {
        assign(state, first, noReason);
        contradiction = propagate(state, base) !== noConflict;
      } else {
        addToBase(base, literals, literals.length, 0);
        compactedFacts = -1;
      }
    },
    solve({ assumptions = [], pause = () => false } = {}) {
      core = [];
      if (!contradiction) tidy();
      if (contradiction) return 'unsat';
      const verdict = search(assumptions, pause);
      stoppedAt = verdict === 'unknown' ? assumptions : undefined;
      if (verdict === 'sat')
        for (let variable = 0; variable < variables; variable++)
          model[variable] = (value[2 * variable] ?? 0) > 0 ? 1 : 0;
      backTo(0);
      return verdict;
    },
    value: (variable) => model[variable] === 1,
    setPhase: phases.set,
    adoptModel: () => phases.adopt(model),
    core: () => core,
    conflicts: () => conflicts,
  };
}
