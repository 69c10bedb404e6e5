import { describe, expect, it } from 'vitest';
import { atMost, countOf, exactly, sumOf } from './cardinality.ts';
import { createSolver } from './cdcl.ts';
import { allOf, anyOf, createFormula, type Formula, negated, no, yes } from './formula.ts';

const bitsOf = (bits: number) => bits.toString(2).replaceAll('0', '').length;

/** Builds a formula over n free literals and gives, for each of their assignments, whether it can be completed. */
function allowedBits(n: number, build: (formula: Formula, literals: readonly number[]) => void): boolean[] {
  const formula = createFormula();
  const literals = Array.from({ length: n }, formula.variable);
  build(formula, literals);
  const solver = createSolver(formula.variables());
  formula.each(solver.addClause);
  return Array.from({ length: 1 << n }, (_, bits) => {
    const assumptions = literals.map((literal, index) => ((bits >> index) & 1 ? literal : negated(literal)));
    return solver.solve({ assumptions }) === 'sat';
  });
}

describe('counting in clauses', () => {
  it('allows exactly the assignments with so many, and with at most so many', () => {
    for (let n = 1; n <= 6; n++) {
      for (let wanted = -1; wanted <= n + 1; wanted++) {
        const counts = Array.from({ length: 1 << n }, (_, bits) => bitsOf(bits));
        expect(allowedBits(n, (formula, literals) => exactly(formula, literals, wanted))).toEqual(
          counts.map((count) => count === wanted),
        );
        expect(allowedBits(n, (formula, literals) => atMost(formula, literals, wanted))).toEqual(
          counts.map((count) => count <= wanted),
        );
      }
    }
  });

  it('ties the outputs of a cut-off sum of counts to their inputs, constants included', () => {
    for (let limit = 1; limit <= 5; limit++) {
      for (let asked = 0; asked < limit; asked++) {
        for (const told of [true, false]) {
          const found = allowedBits(5, (formula, [a = no, ...rest]) => {
            const { outputs } = sumOf(
              formula,
              [countOf(formula, [a, yes], 2, 'both'), countOf(formula, [no, ...rest], limit, 'both')],
              limit,
              'both',
            );
            formula.add(told ? (outputs[asked] ?? no) : negated(outputs[asked] ?? no));
          });
          expect(found).toEqual(Array.from({ length: 32 }, (_, bits) => bitsOf(bits) + 1 > asked === told));
        }
      }
    }
  });

  it('ties a literal to any and to all of some', () => {
    expect(allowedBits(3, (formula, literals) => formula.add(anyOf(formula, [...literals, no])))).toEqual(
      Array.from({ length: 8 }, (_, bits) => bits > 0),
    );
    expect(allowedBits(3, (formula, literals) => formula.add(allOf(formula, [...literals, yes])))).toEqual(
      Array.from({ length: 8 }, (_, bits) => bits === 7),
    );
    expect(allowedBits(2, (formula, literals) => formula.add(allOf(formula, [...literals, no])))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
