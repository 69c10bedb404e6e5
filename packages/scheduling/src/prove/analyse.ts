import type { ClauseBase } from './clauses.ts';
import { type Assignment, binaryConflict, noReason } from './propagate.ts';

export type Analysis = {
  /** The learned clause: first the literal that becomes true, then one of the level to go back to. */
  readonly literals: Int32Array;
  size: number;
  glue: number;
  backTo: number;
};

export type Analyser = {
  readonly result: Analysis;
  /** Learn from a conflict above level 0. */
  readonly analyse: (conflict: number) => void;
  /** The given literals, each true before, that together make literal false; literal itself included. */
  readonly core: (literal: number) => number[];
};

/** Marks of a variable while a clause is minimised. */
const marks = { open: 0, inClause: 1, removable: 2, needed: 3 };
const depthLimit = 500;

/**
 * Learn the clause of the first unique implication point, with every literal left out that the others imply (Sörensson
 * & Biere, SAT 2009), and raise the
 * activity of what took part.
 */
export function createAnalyser(state: Assignment, base: ClauseBase, bump: (variable: number) => void): Analyser {
  const { value, level, reason, trail } = state;
  const variables = level.length;
  const mark = new Uint8Array(variables);
  const touched = new Int32Array(variables);
  const levelStamp = new Int32Array(variables + 1);
  let touchedSize = 0;
  let stamp = 0;
  const literals = new Int32Array(variables + 1);
  const result: Analysis = { literals, size: 0, glue: 0, backTo: 0 };
  let size = 0;
  let open = 0;

  const setMark = (variable: number, kind: number) => {
    if (mark[variable] === marks.open) touched[touchedSize++] = variable;
    mark[variable] = kind;
  };

  const visit = (literal: number) => {
    const variable = literal >> 1;
    if (mark[variable] !== marks.open || level[variable] === 0) return;
    setMark(variable, marks.inClause);
    bump(variable);
    if (level[variable] === state.levels) open++;
    else literals[size++] = literal;
  };

  const glueOf = (from: Int32Array, start: number, end: number) => {
    stamp++;
    let glue = 0;
    for (let i = start; i < end; i++) {
      const at = level[(from[i] ?? 0) >> 1] ?? 0;
      if (at === 0 || levelStamp[at] === stamp) continue;
      levelStamp[at] = stamp;
      glue++;
    }
    return glue;
  };

  const visitClause = (ref: number, except: number) => {
    const { arena } = base;
    const end = ref + (arena[ref - 1] ?? 0);
    const before = arena[ref - 2] ?? 0;
    if (before > 0) {
      arena[ref - 3] = 1;
      if (before > 2) {
        const glue = glueOf(arena, ref, end);
        if (glue < before) {
          arena[ref - 2] = Math.max(1, glue);
          arena[ref - 3] = 2;
        }
      }
    }
    for (let i = ref; i < end; i++) {
      const literal = arena[i] ?? 0;
      if (literal !== except) visit(literal);
    }
  };

  /** Whether a false literal follows from the others of the clause. */
  const redundant = (literal: number, depth: number): boolean => {
    const variable = literal >> 1;
    const kind = mark[variable];
    if (level[variable] === 0 || kind === marks.removable || (depth > 0 && kind === marks.inClause)) return true;
    const why = reason[variable] ?? noReason;
    if (why === noReason || kind === marks.needed || depth > depthLimit) return false;
    const at = level[variable] ?? 0;
    // Without a literal of the clause at its level it cannot be implied by them.
    if (levelStamp[at] !== stamp) return false;
    let all = true;
    if (why < -1) all = redundant((-2 - why) ^ 1, depth + 1);
    else {
      const { arena } = base;
      const end = why + (arena[why - 1] ?? 0);
      for (let i = why; all && i < end; i++) {
        const other = arena[i] ?? 0;
        if (other !== (literal ^ 1)) all = redundant(other, depth + 1);
      }
    }
    if (depth > 0) setMark(variable, all ? marks.removable : marks.needed);
    return all;
  };

  return {
    result,
    analyse(conflict) {
      size = 1;
      open = 0;
      if (conflict === binaryConflict) {
        visit(state.clash[0] ?? 0);
        visit(state.clash[1] ?? 0);
      } else visitClause(conflict, -1);
      let at = state.size;
      let point = -1;
      for (;;) {
        do at--;
        while (mark[(trail[at] ?? 0) >> 1] !== marks.inClause || level[(trail[at] ?? 0) >> 1] !== state.levels);
        point = trail[at] ?? 0;
        if (--open === 0) break;
        const why = reason[point >> 1] ?? noReason;
        if (why < -1) visit((-2 - why) ^ 1);
        else visitClause(why, point);
      }
      literals[0] = point ^ 1;
      result.glue = glueOf(literals, 0, size);
      let kept = 1;
      for (let i = 1; i < size; i++) {
        const literal = literals[i] ?? 0;
        if (!redundant(literal, 0)) literals[kept++] = literal;
      }
      result.size = kept;
      result.backTo = 0;
      for (let i = 1; i < kept; i++) {
        const literal = literals[i] ?? 0;
        const at = level[literal >> 1] ?? 0;
        if (at <= result.backTo) continue;
        result.backTo = at;
        literals[i] = literals[1] ?? 0;
        literals[1] = literal;
      }
      for (let i = 0; i < touchedSize; i++) mark[touched[i] ?? 0] = marks.open;
      touchedSize = 0;
    },
    core(literal) {
      const found = [literal];
      const wanted = new Set([literal >> 1]);
      for (let i = state.size - 1; i >= (state.limits[0] ?? 0) && state.levels > 0; i--) {
        const one = trail[i] ?? 0;
        if (!wanted.has(one >> 1)) continue;
        const why = reason[one >> 1] ?? noReason;
        const want = (other: number) => {
          if ((level[other >> 1] ?? 0) > 0 && (value[other] ?? 0) !== 0) wanted.add(other >> 1);
        };
        if (why === noReason) found.push(one);
        else if (why < -1) want(-2 - why);
        else for (let k = why; k < why + (base.arena[why - 1] ?? 0); k++) want(base.arena[k] ?? 0);
      }
      return found;
    },
  };
}
