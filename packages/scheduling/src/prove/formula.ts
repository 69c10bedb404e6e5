/**
 * A formula in the making: clauses end to end, each behind its length. Literals are 2·variable, plus 1 where negated.
 */
export type Formula = {
  readonly variable: () => number;
  readonly variables: () => number;
  readonly add: (...literals: readonly number[]) => void;
  readonly clauses: () => number;
  readonly each: (visit: (literals: readonly number[]) => void) => void;
};

/** Literals of variable 0, which is true. */
export const yes = 0;
export const no = 1;

export const negated = (literal: number) => literal ^ 1;

export function createFormula(): Formula {
  let variables = 1;
  let clauses = 0;
  let list = new Int32Array(1 << 16);
  let end = 0;
  const add = (...literals: readonly number[]) => {
    if (literals.includes(yes)) return;
    const open = literals.filter((literal) => literal !== no);
    if (end + open.length + 1 > list.length) {
      const longer = new Int32Array(2 * list.length + open.length);
      longer.set(list);
      list = longer;
    }
    list[end++] = open.length;
    for (const literal of open) list[end++] = literal;
    clauses++;
  };
  return {
    variable: () => 2 * variables++,
    variables: () => variables,
    add,
    clauses: () => clauses,
    each(visit) {
      visit([yes]);
      for (let at = 0; at < end; ) {
        const length = list[at] ?? 0;
        visit([...list.subarray(at + 1, at + 1 + length)]);
        at += length + 1;
      }
    },
  };
}

/** Returns a literal that is true exactly where one of these is. */
export function anyOf(formula: Formula, literals: readonly number[]): number {
  if (literals.includes(yes)) return yes;
  const open = [...new Set(literals)].filter((literal) => literal !== no);
  const [first] = open;
  if (first === undefined) return no;
  if (open.length === 1) return first;
  const any = formula.variable();
  formula.add(negated(any), ...open);
  for (const literal of open) formula.add(negated(literal), any);
  return any;
}

/** Returns a literal that is true exactly where all of these are. */
export function allOf(formula: Formula, literals: readonly number[]): number {
  return negated(anyOf(formula, literals.map(negated)));
}

/** States that no two of them hold, by every pair. */
export function atMostOne(formula: Formula, literals: readonly number[]): void {
  literals.forEach((one, index) => {
    for (let other = 0; other < index; other++) formula.add(negated(one), negated(literals[other] ?? no));
  });
}
