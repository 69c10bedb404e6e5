import { type Formula, negated, no, yes } from './formula.ts';

/**
 * The direction in which the outputs of a counter are tied to its inputs: from below only ("at least i"), or both ways.
 */
export type Ties = 'up' | 'both';

/**
 * The number of some literals that hold, in unary: outputs[i] is "more than i of them"; counted up to as many as there
 * are outputs.
 */
export type Count = { readonly outputs: readonly number[]; readonly inputs: number };

/**
 * Counts literals by a balanced tree of unary sums (Bailleux & Boufkhad, "Efficient CNF encoding of Boolean cardinality
 * constraints", CP 2003), each cut off at limit.
 */
export function countOf(formula: Formula, literals: readonly number[], limit: number, ties: Ties): Count {
  const sure = literals.filter((literal) => literal === yes).length;
  const open = literals.filter((literal) => literal !== yes && literal !== no);
  const rest = tree(
    formula,
    open.map((literal) => ({ outputs: [literal], inputs: 1 })),
    { limit: Math.max(0, limit - sure), ties },
  );
  return {
    outputs: [...new Array<number>(Math.min(sure, limit)).fill(yes), ...rest.outputs],
    inputs: sure + rest.inputs,
  };
}

/** Returns the sum of counts, by a balanced tree. */
export function sumOf(formula: Formula, counts: readonly Count[], limit: number, ties: Ties): Count {
  return tree(
    formula,
    counts.filter((count) => count.inputs > 0),
    { limit, ties },
  );
}

type Rule = { readonly limit: number; readonly ties: Ties };

function tree(formula: Formula, counts: readonly Count[], rule: Rule): Count {
  const [first] = counts;
  if (first === undefined) return { outputs: [], inputs: 0 };
  if (counts.length === 1) return { outputs: first.outputs.slice(0, rule.limit), inputs: first.inputs };
  const half = counts.length >> 1;
  return merge(formula, [tree(formula, counts.slice(0, half), rule), tree(formula, counts.slice(half), rule)], rule);
}

function merge(formula: Formula, [one, other]: readonly [Count, Count], { limit, ties }: Rule): Count {
  const inputs = one.inputs + other.inputs;
  const size = Math.min(limit, one.outputs.length + other.outputs.length);
  const outputs = Array.from({ length: size }, () => formula.variable());
  const atLeast = ({ outputs: list }: Count, count: number) => (count === 0 ? yes : (list[count - 1] ?? no));
  // Where a count was cut off, more than its outputs tell is possible, never impossible.
  const moreThan = ({ outputs: list, inputs: most }: Count, count: number) =>
    count < list.length ? (list[count] ?? no) : count < most ? yes : no;
  for (let i = 0; i <= one.outputs.length; i++) {
    for (let j = 0; j <= other.outputs.length; j++) {
      const told = outputs[i + j - 1];
      if (told !== undefined) formula.add(negated(atLeast(one, i)), negated(atLeast(other, j)), told);
      if (ties === 'both' && i + j < size)
        formula.add(moreThan(one, i), moreThan(other, j), negated(outputs[i + j] ?? no));
    }
  }
  for (let i = 1; i < size; i++) formula.add(negated(outputs[i] ?? no), outputs[i - 1] ?? yes);
  return { outputs, inputs };
}

/** States that at most so many of the literals hold. */
export function atMost(formula: Formula, literals: readonly number[], most: number): void {
  const possible = literals.filter((literal) => literal !== no);
  if (most >= 0 && possible.length <= most) return;
  if (most < 0) {
    formula.add();
    return;
  }
  const { outputs } = countOf(formula, possible, most + 1, 'up');
  formula.add(negated(outputs[most] ?? no));
}

/** States that exactly so many of the literals hold, counted from the shorter side. */
export function exactly(formula: Formula, literals: readonly number[], wanted: number): void {
  const possible = literals.filter((literal) => literal !== no);
  if (wanted < 0 || wanted > possible.length) {
    formula.add();
    return;
  }
  if (2 * wanted > possible.length) {
    exactly(formula, possible.map(negated), possible.length - wanted);
    return;
  }
  const { outputs } = countOf(formula, possible, wanted + 1, 'both');
  if (wanted > 0) formula.add(outputs[wanted - 1] ?? no);
  if (wanted < possible.length) formula.add(negated(outputs[wanted] ?? no));
}
