import { type ClauseBase, pushWatch } from './clauses.ts';

/** The decisions and what follows from them, in order. */
export type Assignment = {
  /** Of each literal: 1 true, −1 false, 0 open. */
  readonly value: Int8Array;
  /** Of each variable: the decisions made when it was set, and why (see below). */
  readonly level: Int32Array;
  readonly reason: Int32Array;
  readonly trail: Int32Array;
  /** The place of each decision on the trail. */
  readonly limits: Int32Array;
  size: number;
  head: number;
  levels: number;
  /** The two literals of a violated clause of two. */
  readonly clash: Int32Array;
};

/** No reason: a decision or a fact. */
export const noReason = -1;
export const noConflict = -1;
export const binaryConflict = -2;

/** Encodes the reason "p implies it" of a clause of two literals as −2 − p; a reason from 0 on is a clause. */
export function impliedBy(literal: number): number {
  return -2 - literal;
}

export function createAssignment(variables: number): Assignment {
  return {
    value: new Int8Array(2 * variables),
    level: new Int32Array(variables),
    reason: new Int32Array(variables),
    trail: new Int32Array(variables + 1),
    limits: new Int32Array(variables + 1),
    size: 0,
    head: 0,
    levels: 0,
    clash: new Int32Array(2),
  };
}

/** Makes a literal true, for a reason. */
export function assign(state: Assignment, literal: number, reason: number): void {
  state.value[literal] = 1;
  state.value[literal ^ 1] = -1;
  const variable = literal >> 1;
  state.level[variable] = state.levels;
  state.reason[variable] = reason;
  state.trail[state.size++] = literal;
}

/** Opens a level with a decision. */
export function decide(state: Assignment, literal: number): void {
  state.limits[state.levels++] = state.size;
  assign(state, literal, noReason);
}

/** Takes back every level above one, the latest literal first; `taken` hears of each. */
export function undoTo(state: Assignment, level: number, taken: (literal: number) => void): void {
  if (state.levels <= level) return;
  const { value, trail } = state;
  const from = state.limits[level] ?? 0;
  for (let i = state.size - 1; i >= from; i--) {
    const literal = trail[i] ?? 0;
    value[literal] = 0;
    value[literal ^ 1] = 0;
    taken(literal);
  }
  state.size = from;
  state.head = from;
  state.levels = level;
}

/** Draws all consequences of the trail; gives the violated clause, or noConflict. */
export function propagate(state: Assignment, base: ClauseBase): number {
  const { trail } = state;
  while (state.head < state.size) {
    const literal = trail[state.head++] ?? 0;
    const short = propagateShort(state, base, literal);
    if (short !== noConflict) return short;
    const conflict = propagateLong(state, base, literal);
    if (conflict !== noConflict) return conflict;
  }
  return noConflict;
}

function propagateShort(state: Assignment, { short, shortStart }: ClauseBase, literal: number): number {
  const { value } = state;
  const middle = shortStart[2 * literal + 1] ?? 0;
  for (let i = shortStart[2 * literal] ?? 0; i < middle; i++) {
    const other = short[i] ?? 0;
    const known = value[other] ?? 0;
    if (known > 0) continue;
    if (known < 0) {
      state.clash[0] = literal ^ 1;
      state.clash[1] = other;
      return binaryConflict;
    }
    assign(state, other, impliedBy(literal));
  }
  const end = shortStart[2 * literal + 2] ?? 0;
  for (let i = middle; i < end; i += 3) {
    const one = short[i] ?? 0;
    const known = value[one] ?? 0;
    if (known > 0) continue;
    const other = short[i + 1] ?? 0;
    const alsoKnown = value[other] ?? 0;
    if (alsoKnown > 0) continue;
    if (known < 0) {
      if (alsoKnown < 0) return short[i + 2] ?? 0;
      assign(state, other, short[i + 2] ?? 0);
    } else if (alsoKnown < 0) assign(state, one, short[i + 2] ?? 0);
  }
  return noConflict;
}

function propagateLong(state: Assignment, base: ClauseBase, literal: number): number {
  const { value } = state;
  const { arena, watchSize } = base;
  const falsified = literal ^ 1;
  const list = base.watch[literal] ?? arena;
  const count = watchSize[literal] ?? 0;
  let to = 0;
  let from = 0;
  while (from < count) {
    const ref = list[from] ?? 0;
    const blocker = list[from + 1] ?? 0;
    from += 2;
    if ((value[blocker] ?? 0) > 0) {
      list[to++] = ref;
      list[to++] = blocker;
      continue;
    }
    const other = (arena[ref] ?? 0) ^ (arena[ref + 1] ?? 0) ^ falsified;
    const known = value[other] ?? 0;
    if (known > 0) {
      list[to++] = ref;
      list[to++] = other;
      continue;
    }
    const end = ref + (arena[ref - 1] ?? 0);
    let place = ref + 2;
    while (place < end && (value[arena[place] ?? 0] ?? 0) < 0) place++;
    if (place < end) {
      const found = arena[place] ?? 0;
      arena[ref] = other;
      arena[ref + 1] = found;
      arena[place] = falsified;
      pushWatch(base, found ^ 1, ref, other);
      continue;
    }
    list[to++] = ref;
    list[to++] = other;
    if (known < 0) {
      while (from < count) list[to++] = list[from++] ?? 0;
      watchSize[literal] = to;
      return ref;
    }
    assign(state, other, ref);
  }
  watchSize[literal] = to;
  return noConflict;
}
