import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { addToBase, type ClauseBase, compact, createClauseBase, forget } from './clauses.ts';
import {
  type Assignment,
  assign,
  binaryConflict,
  createAssignment,
  decide,
  impliedBy,
  noConflict,
  noReason,
  propagate,
  undoTo,
} from './propagate.ts';

type Clauses = readonly (readonly number[])[];

/** Encodes a literal of the variables 1, 2, …, which is negative where negated, as in the DIMACS format. */
const literal = (named: number) => 2 * Math.abs(named) + (named < 0 ? 1 : 0);

function stateOf(variables: number, clauses: Clauses): { state: Assignment; base: ClauseBase } {
  const state = createAssignment(variables + 1);
  const base = createClauseBase(variables + 1);
  for (const clause of clauses) addToBase(base, clause.map(literal), clause.length, 0);
  compact(base, state.value);
  return { state, base };
}

const namedTrail = ({ trail, size }: Assignment) =>
  [...trail.subarray(0, size)].map((one) => (one & 1 ? -(one >> 1) : one >> 1));

/** Draws consequences by looking at every clause again and again; undefined where one is violated. */
function plainConsequences(clauses: Clauses, decided: readonly number[]): Set<number> | undefined {
  const known = new Set(decided);
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const clause of clauses) {
      if (clause.some((one) => known.has(one))) continue;
      const open = clause.filter((one) => !known.has(-one));
      const [only] = open;
      if (only === undefined) return undefined;
      if (new Set(open).size === 1) known.add(only);
    }
  }
  return known;
}

describe('consequences', () => {
  test('follow through clauses of two, of three and of more', () => {
    const { state, base } = stateOf(6, [
      [-1, 2],
      [-1, -2, 3],
      [-1, -2, -3, 4],
      [-4, 5, 6],
    ]);
    decide(state, literal(1));
    expect(propagate(state, base)).toBe(noConflict);
    expect(namedTrail(state)).toEqual([1, 2, 3, 4]);
    expect([state.reason[1], state.reason[2]]).toEqual([noReason, impliedBy(literal(1))]);
    expect([2, 3, 4].map((variable) => state.level[variable])).toEqual([1, 1, 1]);
    decide(state, literal(-5));
    propagate(state, base);
    expect(namedTrail(state).slice(4)).toEqual([-5, 6]);
    expect(state.level[6]).toBe(2);
  });

  test('name the violated clause, or the two literals of one', () => {
    const two = stateOf(2, [[-1, -2]]);
    assign(two.state, literal(2), noReason);
    assign(two.state, literal(1), noReason);
    expect(propagate(two.state, two.base)).toBe(binaryConflict);
    expect(new Set(two.state.clash)).toEqual(new Set([literal(-1), literal(-2)]));
    for (const clause of [
      [-1, -2, -3],
      [-1, -2, -3, -4],
    ]) {
      const { state, base } = stateOf(4, [clause]);
      for (const named of clause) assign(state, literal(-named), noReason);
      const ref = propagate(state, base);
      const found = [...base.arena.subarray(ref, ref + (base.arena[ref - 1] ?? 0))];
      expect(new Set(found)).toEqual(new Set(clause.map(literal)));
    }
  });

  test('are those of looking at every clause again and again, in random formulas', () => {
    const { below } = createRandom(31);
    const seen = { conflicts: 0, consequences: 0 };
    for (let round = 0; round < 150; round++) {
      const variables = 4 + below(10);
      const draw = () => (1 + below(variables)) * (below(2) === 0 ? 1 : -1);
      const clauses = Array.from({ length: 3 + below(3 * variables) }, () => {
        const size = 2 + below(4);
        const drawn = new Map(Array.from({ length: size }, draw).map((one) => [Math.abs(one), one]));
        return [...drawn.values()];
      }).filter((clause) => clause.length > 1);
      const { state, base } = stateOf(variables, clauses);
      const decisions: number[] = [];
      for (let step = 0; step < 5; step++) {
        const named = draw();
        if ((state.value[literal(named)] ?? 0) !== 0) continue;
        decisions.push(named);
        decide(state, literal(named));
        const expected = plainConsequences(clauses, decisions);
        const conflict = propagate(state, base);
        expect({ round, is: conflict === noConflict }).toEqual({ round, is: expected !== undefined });
        if (expected === undefined) {
          seen.conflicts++;
          break;
        }
        expect(new Set(namedTrail(state))).toEqual(expected);
        seen.consequences += expected.size - decisions.length;
      }
    }
    expect(seen.conflicts).toBeGreaterThan(12);
    expect(seen.consequences).toBeGreaterThan(120);
  });
});

describe('going back', () => {
  test('opens what later levels decided, the latest first, and nothing before', () => {
    const { state, base } = stateOf(4, [
      [-1, 2],
      [-3, 4],
    ]);
    for (const named of [1, 3]) {
      decide(state, literal(named));
      propagate(state, base);
    }
    const taken: number[] = [];
    undoTo(state, 1, (one) => taken.push(one));
    expect(taken).toEqual([literal(4), literal(3)]);
    expect(namedTrail(state)).toEqual([1, 2]);
    expect([state.levels, state.head, state.value[literal(3)], state.value[literal(-3)]]).toEqual([1, 2, 0, 0]);
    undoTo(state, 1, () => expect.unreachable());
    undoTo(state, 0, (one) => taken.push(one));
    expect([state.size, state.levels, taken.length]).toEqual([0, 0, 4]);
  });

  test('leaves watches that still find every consequence', () => {
    const clauses = [
      [-1, -2, -3, 4],
      [-4, -5, -6, 7],
      [-7, -1, -5, -2],
    ] as const;
    const { state, base } = stateOf(7, clauses);
    const { below } = createRandom(2);
    for (let round = 0; round < 60; round++) {
      undoTo(state, 0, () => {});
      const decisions: number[] = [];
      for (const variable of [1, 2, 3, 4, 5, 6, 7].sort(() => below(3) - 1)) {
        const named = below(4) === 0 ? -variable : variable;
        if ((state.value[literal(named)] ?? 0) !== 0) continue;
        decisions.push(named);
        decide(state, literal(named));
        const expected = plainConsequences(clauses, decisions);
        expect(propagate(state, base) === noConflict).toBe(expected !== undefined);
        if (!expected) break;
        expect(new Set(namedTrail(state))).toEqual(expected);
      }
    }
  });
});

describe('the clauses', () => {
  const clausesOf = ({ arena, end }: ClauseBase) => {
    const found: { literals: number[]; glue: number }[] = [];
    for (let ref = 3; ref <= end; ref += (arena[ref - 1] ?? 0) + 3)
      found.push({ literals: [...arena.subarray(ref, ref + (arena[ref - 1] ?? 0))], glue: arena[ref - 2] ?? 0 });
    return found;
  };

  test('lose what is true for good and literals that are false for good', () => {
    const { state, base } = stateOf(5, []);
    for (const clause of [
      [1, 2, 3, 4],
      [-1, 2, 3],
      [2, 3, 4, 5],
    ])
      addToBase(base, clause.map(literal), clause.length, 0);
    assign(state, literal(1), noReason);
    assign(state, literal(-4), noReason);
    compact(base, state.value);
    expect(clausesOf(base).map(({ literals }) => literals)).toEqual([[2, 3].map(literal), [2, 3, 5].map(literal)]);
  });

  test('forget the worse half of what was learned: by glue, then by length, and those in use never', () => {
    const { state, base } = stateOf(9, []);
    const learn = (size: number, glue: number, used: number) => {
      const ref = addToBase(
        base,
        Array.from({ length: size }, (_, index) => literal(index + 1)),
        size,
        glue,
      );
      base.arena[ref - 3] = used;
    };
    addToBase(base, [1, 2, 3, 4].map(literal), 4, 0);
    learn(5, 2, 0);
    learn(6, 7, 0);
    learn(5, 4, 0);
    learn(7, 4, 0);
    learn(8, 9, 1);
    learn(4, 3, 0);
    forget(base, 2);
    compact(base, state.value);
    expect(clausesOf(base).map(({ literals, glue }) => [literals.length, glue])).toEqual([
      [4, 0],
      [5, 2],
      [5, 4],
      [8, 7],
      [4, 3],
    ]);
    // Its use counted once: now it is the worst.
    forget(base, 2);
    compact(base, state.value);
    expect(clausesOf(base).some(({ literals }) => literals.length === 8)).toBe(false);
  });
});
