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
const marks = { open: 0, inClause: 1, removable: 2, needed: 3 } as const;
const depthLimit = 500;

/** Marks by variable, and stamps by level: leftovers of another clause have another stamp. */
type Marks = {
  readonly of: Uint8Array;
  readonly touched: Int32Array;
  touchedSize: number;
  readonly levelStamp: Int32Array;
  stamp: number;
};

const createMarks = (variables: number): Marks => ({
  of: new Uint8Array(variables),
  touched: new Int32Array(variables),
  touchedSize: 0,
  levelStamp: new Int32Array(variables + 1),
  stamp: 0,
});

function setMark(state: Marks, variable: number, kind: number): void {
  if (state.of[variable] === marks.open) state.touched[state.touchedSize++] = variable;
  state.of[variable] = kind;
}

function clearMarks(state: Marks): void {
  for (let i = 0; i < state.touchedSize; i++) state.of[state.touched[i] ?? 0] = marks.open;
  state.touchedSize = 0;
}

/** Counts the levels of some literals, the glue of a clause, and stamps these levels. */
function glueOf(state: Marks, level: Int32Array, from: Int32Array, start: number, end: number): number {
  const { levelStamp } = state;
  const stamp = ++state.stamp;
  let glue = 0;
  for (let i = start; i < end; i++) {
    const at = level[(from[i] ?? 0) >> 1] ?? 0;
    if (at === 0 || levelStamp[at] === stamp) continue;
    levelStamp[at] = stamp;
    glue++;
  }
  return glue;
}

/** Tells whether a false literal follows from the others of the clause (Sörensson & Biere, SAT 2009). */
function isRedundant(state: Marks, { level, reason }: Assignment, base: ClauseBase) {
  return function redundant(literal: number, depth: number): boolean {
    const variable = literal >> 1;
    const kind = state.of[variable];
    if (level[variable] === 0 || kind === marks.removable || (depth > 0 && kind === marks.inClause)) return true;
    const why = reason[variable] ?? noReason;
    if (why === noReason || kind === marks.needed || depth > depthLimit) return false;
    // Without a literal of the clause at its level it cannot be implied by them.
    if (state.levelStamp[level[variable] ?? 0] !== state.stamp) return false;
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
    if (depth > 0) setMark(state, variable, all ? marks.removable : marks.needed);
    return all;
  };
}

/** Lists the literals on the trail that together make a literal false, itself included. */
function coreOf({ value, level, reason, trail, limits, size, levels }: Assignment, arena: Int32Array, literal: number) {
  const found = [literal];
  const wanted = new Set([literal >> 1]);
  const want = (other: number) => {
    if ((level[other >> 1] ?? 0) > 0 && (value[other] ?? 0) !== 0) wanted.add(other >> 1);
  };
  for (let i = size - 1; i >= (limits[0] ?? 0) && levels > 0; i--) {
    const one = trail[i] ?? 0;
    if (!wanted.has(one >> 1)) continue;
    const why = reason[one >> 1] ?? noReason;
    if (why === noReason) found.push(one);
    else if (why < -1) want(-2 - why);
    else for (let k = why; k < why + (arena[why - 1] ?? 0); k++) want(arena[k] ?? 0);
  }
  return found;
}

/** Puts a literal of the highest level but the first into the second place, and answers that level. */
function levelBehind(level: Int32Array, literals: Int32Array, size: number): number {
  let backTo = 0;
  for (let i = 1; i < size; i++) {
    const literal = literals[i] ?? 0;
    const at = level[literal >> 1] ?? 0;
    if (at <= backTo) continue;
    backTo = at;
    literals[i] = literals[1] ?? 0;
    literals[1] = literal;
  }
  return backTo;
}

/**
 * Learns the clause of the first unique implication point (Marques-Silva & Sakallah 1996), with every literal left out
 * that the others imply, and raises the activity of what took part.
 */
export function createAnalyser(state: Assignment, base: ClauseBase, bump: (variable: number) => void): Analyser {
  const { level, reason, trail } = state;
  const variables = level.length;
  const marked = createMarks(variables);
  const literals = new Int32Array(variables + 1);
  const result: Analysis = { literals, size: 0, glue: 0, backTo: 0 };
  const redundant = isRedundant(marked, state, base);
  let size = 0;
  let open = 0;

  const visit = (literal: number) => {
    const variable = literal >> 1;
    if (marked.of[variable] !== marks.open || level[variable] === 0) return;
    setMark(marked, variable, marks.inClause);
    bump(variable);
    if (level[variable] === state.levels) open++;
    else literals[size++] = literal;
  };

  const visitClause = (ref: number, except: number) => {
    const { arena } = base;
    const end = ref + (arena[ref - 1] ?? 0);
    const before = arena[ref - 2] ?? 0;
    if (before > 0) {
      arena[ref - 3] = 1;
      const glue = before > 2 ? glueOf(marked, level, arena, ref, end) : before;
      if (glue < before) {
        arena[ref - 2] = Math.max(1, glue);
        arena[ref - 3] = 2;
      }
    }
    for (let i = ref; i < end; i++) {
      const literal = arena[i] ?? 0;
      if (literal !== except) visit(literal);
    }
  };

  /** Goes back on the trail to the one literal of the level by which all consequences of its decision pass. */
  const findPoint = (): number => {
    for (let at = state.size; ; ) {
      do at--;
      while (marked.of[(trail[at] ?? 0) >> 1] !== marks.inClause || level[(trail[at] ?? 0) >> 1] !== state.levels);
      const point = trail[at] ?? 0;
      if (--open === 0) return point;
      const why = reason[point >> 1] ?? noReason;
      if (why < -1) visit((-2 - why) ^ 1);
      else visitClause(why, point);
    }
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
      literals[0] = findPoint() ^ 1;
      result.glue = glueOf(marked, level, literals, 0, size);
      let left = 1;
      for (let i = 1; i < size; i++) {
        const literal = literals[i] ?? 0;
        if (!redundant(literal, 0)) literals[left++] = literal;
      }
      result.size = left;
      result.backTo = levelBehind(level, literals, left);
      clearMarks(marked);
    },
    core: (literal) => coreOf(state, base.arena, literal),
  };
}
