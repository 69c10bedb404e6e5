import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { createSolver } from './cdcl.ts';

type Formula = readonly (readonly number[])[];

const holds = (literal: number, bits: number) => ((bits >> (literal >> 1)) & 1) !== (literal & 1);

function satisfiable(formula: Formula, variables: number, assumptions: readonly number[]): boolean {
  for (let bits = 0; bits < 1 << variables; bits++) {
    if (
      assumptions.every((literal) => holds(literal, bits)) &&
      formula.every((clause) => clause.some((literal) => holds(literal, bits)))
    )
      return true;
  }
  return false;
}

function randomFormula(seed: number, variables: number, clauses: number): number[][] {
  const { below } = createRandom(seed);
  return Array.from({ length: clauses }, () =>
    Array.from({ length: 2 + below(2) + (below(4) === 0 ? below(3) : 0) }, () => below(2 * variables)),
  );
}

/** States that each of holes + 1 pigeons is in a hole, no two in the same. */
function pigeons(holes: number): number[][] {
  const at = (pigeon: number, hole: number) => 2 * (pigeon * holes + hole);
  const clauses = Array.from({ length: holes + 1 }, (_, pigeon) =>
    Array.from({ length: holes }, (_, hole) => at(pigeon, hole)),
  );
  for (let hole = 0; hole < holes; hole++)
    for (let one = 0; one <= holes; one++)
      for (let other = 0; other < one; other++) clauses.push([at(one, hole) ^ 1, at(other, hole) ^ 1]);
  return clauses;
}

describe('the SAT solver', () => {
  it('agrees with trying all assignments, without assumptions and under them, clause by clause', () => {
    const verdicts = { sat: 0, unsat: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const variables = 4 + (seed % 8);
      const formula = randomFormula(seed, variables, Math.floor(variables * 2.6));
      const solver = createSolver(variables, seed);
      const added: number[][] = [];
      const { below } = createRandom(seed + 1_000);
      for (const clause of formula) {
        solver.addClause(clause);
        added.push(clause);
        if (added.length % 7 !== 0 && added.length < formula.length) continue;
        const assumptions = Array.from({ length: below(4) }, () => below(2 * variables));
        const verdict = solver.solve({ assumptions });
        const expected = satisfiable(added, variables, assumptions);
        expect(verdict, `seed ${seed}`).toBe(expected ? 'sat' : 'unsat');
        if (verdict === 'unknown') continue;
        verdicts[verdict]++;
        if (verdict === 'sat') {
          const bits = Array.from({ length: variables }, (_, variable) =>
            solver.value(variable) ? 1 << variable : 0,
          ).reduce((sum, bit) => sum | bit, 0);
          expect(added.every((one) => one.some((literal) => holds(literal, bits)))).toBe(true);
          expect(assumptions.every((literal) => holds(literal, bits))).toBe(true);
        } else {
          const core = solver.core();
          expect(core.every((literal) => assumptions.includes(literal) || assumptions.includes(literal ^ 1))).toBe(
            true,
          );
          expect(satisfiable(added, variables, core)).toBe(false);
        }
      }
    }
    expect(verdicts.sat).toBeGreaterThan(100);
    expect(verdicts.unsat).toBeGreaterThan(100);
  });

  it('refutes one pigeon too many, and stays usable under assumptions that fail', () => {
    const holes = 6;
    const variables = (holes + 1) * holes + 1;
    const all = 2 * (variables - 1);
    const solver = createSolver(variables);
    for (const clause of pigeons(holes)) solver.addClause(clause.length > 2 ? [...clause, all ^ 1] : clause);
    expect(solver.solve({ assumptions: [all] })).toBe('unsat');
    expect(solver.core()).toEqual([all]);
    expect(solver.solve()).toBe('sat');
    expect(solver.conflicts()).toBeGreaterThan(50);
  });

  it('agrees on harder random formulas whatever the seed, and learns enough to forget', () => {
    const formula = randomFormula(5, 130, 380).map((clause) => [...new Set(clause)]);
    const verdicts = [1, 2, 3].map((seed) => {
      const solver = createSolver(130, seed);
      for (const clause of formula) solver.addClause(clause);
      return solver.solve();
    });
    expect(new Set(verdicts).size).toBe(1);
  });

  it('stops when told to and goes on later', () => {
    const holes = 6;
    const solver = createSolver((holes + 1) * holes);
    for (const clause of pigeons(holes)) solver.addClause(clause);
    expect(solver.solve({ pause: () => true })).toBe('unknown');
    expect(solver.solve()).toBe('unsat');
    expect(solver.solve()).toBe('unsat');
  });

  it('tries the phases that it is given', () => {
    const solver = createSolver(3);
    solver.addClause([0, 2, 4]);
    solver.setPhase(0, false);
    solver.setPhase(1, true);
    solver.setPhase(2, true);
    expect(solver.solve()).toBe('sat');
    expect([0, 1, 2].map(solver.value)).toEqual([false, true, true]);
  });
});
