import { createRandom } from '../random.ts';
import { createAnalyser } from './analyse.ts';
import { addToBase, type ClauseBase, compact, createClauseBase, forget } from './clauses.ts';
import { createOrder, type Order } from './heap.ts';
import { createPhases, type Phases } from './phases.ts';
import {
  type Assignment,
  assign,
  createAssignment,
  decide,
  noConflict,
  noReason,
  propagate,
  undoTo,
} from './propagate.ts';
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
  /** Sets the value of a variable that is tried first. */
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

/** Drops literals that are false for good or stand twice; undefined where the clause is true for good. */
function simplified(given: readonly number[], value: Int8Array): readonly number[] | undefined {
  const members = new Set(given.filter((literal) => (value[literal] ?? 0) >= 0));
  const literals = [...members];
  return literals.some((literal) => (value[literal] ?? 0) > 0 || members.has(literal ^ 1)) ? undefined : literals;
}

/** Adds a clause without literals that have a value; false where the clauses contradict each other now. */
function addSimplified(state: Assignment, base: ClauseBase, literals: readonly number[]): boolean {
  const [first, second] = literals;
  if (first === undefined) return false;
  if (second !== undefined) {
    addToBase(base, literals, literals.length, 0);
    return true;
  }
  assign(state, first, noReason);
  return propagate(state, base) === noConflict;
}

/** Forgets clauses from time to time, and drops what facts have made true; only where no decision is open. */
function createUpkeep(state: Assignment, base: ClauseBase) {
  let nextForget = forgetting.every;
  let forgotten = 0;
  let compactedFacts = 0;
  return {
    isDue: (conflicts: number) => conflicts >= nextForget,
    clauseAdded() {
      compactedFacts = -1;
    },
    run(conflicts: number): void {
      if (conflicts >= nextForget) {
        forgotten++;
        nextForget = conflicts + forgetting.every + forgetting.growth * forgotten;
        forget(base, forgetting.keptGlue);
      } else if (state.size === compactedFacts) return;
      compact(base, state.value);
      compactedFacts = state.size;
    },
  };
}

/**
 * Opens a level for each assumption in turn, also for one that holds already, so that the levels count the assumptions;
 * answers one to decide, −1 where all hold, or −2 − literal where one is false.
 */
function nextAssumption(state: Assignment, assumptions: ArrayLike<number>): number {
  while (state.levels < assumptions.length) {
    const literal = assumptions[state.levels] ?? 0;
    const known = state.value[literal] ?? 0;
    if (known < 0) return -2 - literal;
    if (known === 0) return literal;
    state.limits[state.levels++] = state.size;
  }
  return -1;
}

/** Picks the next literal to try, −1 where every variable has a value. */
function nextDecision(value: Int8Array, order: Order, phases: Phases): number {
  for (let variable = order.take(); variable >= 0; variable = order.take())
    if (value[2 * variable] === 0) return phases.choose(variable);
  return -1;
}

/**
 * Creates a conflict-driven clause-learning solver (Marques-Silva & Sakallah 1996; Eén & Sörensson, SAT 2003; Audemard
 * & Simon, IJCAI 2009) over variables 0 … variables − 1, for calls in turn under assumptions; a call with those of the
 * one that was stopped before goes on with it. Same seed and calls, same answers.
 */
export function createSolver(variables: number, seed = 1): Solver {
  const state = createAssignment(variables);
  const base = createClauseBase(variables);
  const order = createOrder(variables, createRandom(seed).below);
  const { bump, insert } = order;
  const analyser = createAnalyser(state, base, bump);
  const { result } = analyser;
  const { value } = state;
  const phases = createPhases(state, createRandom(seed));
  const upkeep = createUpkeep(state, base);
  const model = new Uint8Array(variables);
  let contradiction = false;
  let core: readonly number[] = [];
  let conflicts = 0;
  let restarts = createRestarts();
  let courseStart = 0;
  let stoppedAt: ArrayLike<number> | undefined;

  const release = (literal: number) => {
    phases.save(literal);
    insert(literal >> 1);
  };
  const backTo = (level: number) => undoTo(state, level, release);

  const learn = (conflict: number) => {
    conflicts++;
    phases.noteConflict();
    analyser.analyse(conflict);
    restarts.learned();
    backTo(result.backTo);
    const { literals, size, glue } = result;
    const why = size === 1 ? noReason : addToBase(base, literals, size, Math.max(1, glue));
    assign(state, literals[0] ?? 0, why);
    order.decay(decay);
  };

  const tidy = () => {
    backTo(0);
    contradiction = propagate(state, base) !== noConflict;
    if (!contradiction) upkeep.run(conflicts);
  };

  const search = (assumptions: ArrayLike<number>, pause: (done: number) => boolean): Verdict => {
    const startedAt = conflicts;
    for (;;) {
      const conflict = propagate(state, base);
      if (conflict !== noConflict) {
        contradiction = state.levels === 0;
        if (contradiction) return 'unsat';
        learn(conflict);
        if ((conflicts - startedAt) % pauseEvery === 0 && pause(conflicts - startedAt)) return 'unknown';
        continue;
      }
      if (restarts.due()) {
        if (upkeep.isDue(conflicts)) tidy();
        else backTo(Math.min(state.levels, assumptions.length));
        if (contradiction) return 'unsat';
        phases.restarted(conflicts - courseStart);
      }
      const assumption = nextAssumption(state, assumptions);
      if (assumption < -1) {
        core = analyser.core(-2 - assumption);
        return 'unsat';
      }
      const next = assumption >= 0 ? assumption : nextDecision(value, order, phases);
      if (next < 0) return 'sat';
      decide(state, next);
    }
  };

  return {
    addClause(given) {
      const literals = contradiction ? undefined : simplified(given, value);
      if (!literals) return;
      contradiction = !addSimplified(state, base, literals);
      upkeep.clauseAdded();
    },
    solve({ assumptions = [], pause = () => false } = {}) {
      core = [];
      if (!contradiction) tidy();
      if (contradiction) return 'unsat';
      if (!sameList(assumptions, stoppedAt)) {
        restarts = createRestarts();
        phases.begin();
        courseStart = conflicts;
      }
      const verdict = search(assumptions, pause);
      stoppedAt = verdict === 'unknown' ? assumptions : undefined;
      if (verdict === 'sat') for (let one = 0; one < variables; one++) model[one] = (value[2 * one] ?? 0) > 0 ? 1 : 0;
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
