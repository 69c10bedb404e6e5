/**
 * The clauses of a solver, laid in one growing array, with two watched literals each (Eén & Sörensson, SAT 2003) and, next to every watch, a
 * "blocker": a literal of the clause whose truth spares the look at the clause itself. Clauses of two literals live in lists of their own.
 *
 * A literal is 2·variable, plus 1 where negated. A clause at `ref` has its literals from arena[ref], its length at ref − 1, its glue (number of decision
 * levels when it was learned; 0 for a clause of the problem) at ref − 2 and a use counter at ref − 3.
 */
export type ClauseBase = {
  arena: Int32Array;
  end: number;
  learned: number;
  /** Under literal p: the literals q of the clauses "p implies q". */
  readonly binary: Int32Array[];
  readonly binarySize: Int32Array;
  /** Under literal p: pairs of clause and blocker, for the clauses that watch the negation of p. */
  readonly watch: Int32Array[];
  readonly watchSize: Int32Array;
};

export const header = 3;
const garbage = -1;

export function createClauseBase(variables: number): ClauseBase {
  const literals = 2 * variables;
  const none = () => Array.from({ length: literals }, () => new Int32Array(4));
  return {
    arena: new Int32Array(1 << 16),
    end: 0,
    learned: 0,
    binary: none(),
    binarySize: new Int32Array(literals),
    watch: none(),
    watchSize: new Int32Array(literals),
  };
}

function grown(list: Int32Array, least: number): Int32Array {
  const copy = new Int32Array(Math.max(least, 2 * list.length));
  copy.set(list);
  return copy;
}

/** Add the pair (ref, blocker) to the clauses that are looked at when literal becomes true. */
export function pushWatch(base: ClauseBase, literal: number, ref: number, blocker: number): void {
  const size = base.watchSize[literal] ?? 0;
  let list = base.watch[literal] ?? new Int32Array(0);
  if (size + 2 > list.length) {
    list = grown(list, size + 2);
    base.watch[literal] = list;
  }
  list[size] = ref;
  list[size + 1] = blocker;
  base.watchSize[literal] = size + 2;
}

function pushBinary(base: ClauseBase, literal: number, implied: number): void {
  const size = base.binarySize[literal] ?? 0;
  let list = base.binary[literal] ?? new Int32Array(0);
  if (size === list.length) {
    list = grown(list, size + 1);
    base.binary[literal] = list;
  }
  list[size] = implied;
  base.binarySize[literal] = size + 1;
}

/** Add the clause "a or b". */
export function addBinary(base: ClauseBase, a: number, b: number): void {
  pushBinary(base, a ^ 1, b);
  pushBinary(base, b ^ 1, a);
}

/** Add a clause of three literals or more, of which the first two are watched; gives its place. */
export function addLong(base: ClauseBase, literals: ArrayLike<number>, size: number, glue: number): number {
  const ref = base.end + header;
  if (ref + size > base.arena.length) base.arena = grown(base.arena, ref + size);
  const { arena } = base;
  arena[ref - 3] = glue > 0 ? 1 : 0;
  arena[ref - 2] = glue;
  arena[ref - 1] = size;
  for (let i = 0; i < size; i++) arena[ref + i] = literals[i] ?? 0;
  base.end = ref + size;
  if (glue > 0) base.learned++;
  watchFirstTwo(base, ref);
  return ref;
}

function watchFirstTwo(base: ClauseBase, ref: number): void {
  const first = base.arena[ref] ?? 0;
  const second = base.arena[ref + 1] ?? 0;
  pushWatch(base, first ^ 1, ref, second);
  pushWatch(base, second ^ 1, ref, first);
}

/** Forget the worse half of the learned clauses, by glue and then length; kept are those of low glue and those used since (Audemard & Simon, IJCAI 2009). */
export function forget(base: ClauseBase, keptGlue: number): void {
  const { arena } = base;
  const candidates: number[] = [];
  for (let ref = header; ref <= base.end; ref += (arena[ref - 1] ?? 0) + header) {
    const glue = arena[ref - 2] ?? 0;
    if (glue <= keptGlue) continue;
    const used = arena[ref - 3] ?? 0;
    if (used > 0) arena[ref - 3] = used - 1;
    else candidates.push(ref);
  }
  const rank = (ref: number) => Math.min(arena[ref - 2] ?? 0, 4095) * 65_536 + Math.min(arena[ref - 1] ?? 0, 65_535);
  const ranks = Float64Array.from(candidates, rank).sort();
  const limit = ranks[ranks.length >> 1] ?? 0;
  for (const ref of candidates) if (rank(ref) >= limit) arena[ref - 2] = garbage;
}

/**
 * Close the gaps that forgotten clauses leave, drop what is true and shorten what is false once and for all, and watch anew. Only where no decision is
 * open and all consequences have been drawn, so that every clause left has two open literals or more.
 */
export function compact(base: ClauseBase, value: Int8Array): void {
  const { arena } = base;
  base.watchSize.fill(0);
  base.learned = 0;
  const { end } = base;
  let to = 0;
  let ref = header;
  while (ref <= end) {
    const size = arena[ref - 1] ?? 0;
    const next = ref + size + header;
    const glue = arena[ref - 2] ?? 0;
    let keep = glue !== garbage;
    for (let i = ref; keep && i < ref + size; i++) if ((value[arena[i] ?? 0] ?? 0) > 0) keep = false;
    if (keep) {
      const used = arena[ref - 3] ?? 0;
      const start = to + header;
      let length = 0;
      for (let i = ref; i < ref + size; i++) {
        const literal = arena[i] ?? 0;
        if ((value[literal] ?? 0) === 0) arena[start + length++] = literal;
      }
      if (length === 2) addBinary(base, arena[start] ?? 0, arena[start + 1] ?? 0);
      else {
        arena[start - 3] = used;
        arena[start - 2] = Math.min(glue, length);
        arena[start - 1] = length;
        if (glue > 0) base.learned++;
        watchFirstTwo(base, start);
        to = start + length;
      }
    }
    ref = next;
  }
  base.end = to;
}
