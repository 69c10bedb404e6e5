import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atMostOne, createFormula, negated, no, yes } from './formula.ts';

function clausesOf(formula: ReturnType<typeof createFormula>): number[][] {
  const found: number[][] = [];
  formula.each((literals) => found.push([...literals]));
  return found;
}

describe('a formula', () => {
  test('begins with what is true', () => {
    const formula = createFormula();
    expect([clausesOf(formula), formula.variables(), formula.clauses()]).toEqual([[[yes]], 1, 0]);
    expect([negated(yes), negated(no)]).toEqual([no, yes]);
  });

  test('numbers its variables in turn', () => {
    const formula = createFormula();
    expect([formula.variable(), formula.variable(), formula.variables()]).toEqual([2, 4, 3]);
  });

  test('leaves out clauses that are true, and literals that are false', () => {
    const formula = createFormula();
    const [a, b] = [formula.variable(), formula.variable()];
    formula.add(a, yes);
    formula.add(a, no, b);
    formula.add(no);
    expect(clausesOf(formula).slice(1)).toEqual([[a, b], []]);
    expect(formula.clauses()).toBe(2);
  });

  test('grows past the room it begins with', () => {
    const formula = createFormula();
    const many = Array.from({ length: 50_000 }, formula.variable);
    formula.add(...many);
    formula.add(...many);
    expect(clausesOf(formula).map(({ length }) => length)).toEqual([1, 50_000, 50_000]);
  });
});

describe('a literal for several', () => {
  test('needs no variable where one of them, or a constant, says it', () => {
    const formula = createFormula();
    const [a, b] = [formula.variable(), formula.variable()];
    expect([anyOf(formula, []), anyOf(formula, [no, no]), anyOf(formula, [a, yes])]).toEqual([no, no, yes]);
    expect([anyOf(formula, [a, no, a]), allOf(formula, [b, yes])]).toEqual([a, b]);
    expect([allOf(formula, []), allOf(formula, [a, no])]).toEqual([yes, no]);
    expect(formula.clauses()).toBe(0);
  });

  test('is tied to them from both sides', () => {
    const formula = createFormula();
    const [a, b] = [formula.variable(), formula.variable()];
    const any = anyOf(formula, [a, b]);
    expect(clausesOf(formula).slice(1)).toEqual([
      [negated(any), a, b],
      [negated(a), any],
      [negated(b), any],
    ]);
  });
});

test('at most one of three is a clause for each pair', () => {
  const formula = createFormula();
  const three = [formula.variable(), formula.variable(), formula.variable()];
  atMostOne(formula, three);
  expect(clausesOf(formula).slice(1)).toEqual([
    [5, 3],
    [7, 3],
    [7, 5],
  ]);
});
