/**
 * The clauses of a solver, laid in one growing array. Long ones have two watched literals each (Eén & Sörensson, SAT
 * 2003) and, next to every watch, a
 * "blocker": a literal of the clause whose truth spares the look at the clause itself. Clauses of two and three
 * literals are also laid out by literal, end to
 * end, when the base is compacted: that is where a search spends its time.
 *
 * A literal is 2·variable, plus 1 where negated. A clause at `ref` has its literals from arena[ref], its length at ref
 * − 1, its glue (number of decision
 * levels when it was learned; 0 for a clause of the problem) at ref − 2 and a use counter at ref − 3.
 */
export type ClauseBase = {
  arena: Int32Array;
  end: number;
  /** Under literal p: pairs of clause and blocker, for the clauses that watch the negation of p. */
  readonly watch: Int32Array[];
  readonly watchSize: Int32Array;
  /**
   * For literal p, from short[shortStart[2p]]: what p implies; from short[shortStart[2p + 1]]: of each clause of three,
   * the two others and the clause.
   */
  short: Int32Array;
  readonly shortStart: Int32Array;
};

const header = 3;
const garbage = -1;

export function createClauseBase(variables: number): ClauseBase {
  const literals = 2 * variables;
  return {
    arena: new Int32Array(1 << 16),
    end: 0,
    watch: Array.from({ length: literals }, () => new Int32Array(4)),
    watchSize: new Int32Array(literals),
    short: new Int32Array(0),
    shortStart: new Int32Array(2 * literals + 1),
  };
}

function grown(list: Int32Array, least: number): Int32Array {
  const copy = new Int32Array(Math.max(least, 2 * list.length));
  copy.set(list);
  return copy;
}

/** Adds the pair (ref, blocker) to the clauses that are looked at when literal becomes true. */
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

/** Adds a clause of two literals or more, of which the first two are watched; gives its place. */
export function addToBase(base: ClauseBase, literals: ArrayLike<number>, size: number, glue: number): number {
  const ref = base.end + header;
  if (ref + size > base.arena.length) base.arena = grown(base.arena, ref + size);
  const { arena } = base;
  arena[ref - 3] = glue > 0 ? 1 : 0;
  arena[ref - 2] = glue;
  arena[ref - 1] = size;
  for (let i = 0; i < size; i++) arena[ref + i] = literals[i] ?? 0;
  base.end = ref + size;
  watchFirstTwo(base, ref);
  return ref;
}

function watchFirstTwo(base: ClauseBase, ref: number): void {
  const first = base.arena[ref] ?? 0;
  const second = base.arena[ref + 1] ?? 0;
  pushWatch(base, first ^ 1, ref, second);
  pushWatch(base, second ^ 1, ref, first);
}

/**
 * Forgets the worse half of the learned clauses, by glue and then length; those of low glue stay, and those used
 * since (Audemard & Simon, IJCAI 2009).
 */
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
 * Closes the gaps that forgotten clauses leave, drops what is true and shortens what is false once and for all, and
 * watches again. Only where no decision is open and all consequences have been drawn, so that every clause left has two
 * open literals or more.
 */
export function compact(base: ClauseBase, value: Int8Array): void {
  const { arena, end } = base;
  base.watchSize.fill(0);
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
      arena[start - 3] = used;
      arena[start - 2] = Math.min(glue, length - 1);
      arena[start - 1] = length;
      if (length > 3) watchFirstTwo(base, start);
      to = start + length;
    }
    ref = next;
  }
  base.end = to;
  layOutShort(base);
}

/** Lays the clauses of two and three literals out by literal. */
function layOutShort(base: ClauseBase): void {
  const { arena, end, shortStart } = base;
  const place = new Int32Array(shortStart.length);
  for (let ref = header; ref <= end; ref += (arena[ref - 1] ?? 0) + header) {
    const size = arena[ref - 1] ?? 0;
    if (size > 3) continue;
    for (let i = ref; i < ref + size; i++) {
      const row = 2 * ((arena[i] ?? 0) ^ 1) + size - 2;
      place[row] = (place[row] ?? 0) + (size === 2 ? 1 : 3);
    }
  }
  let total = 0;
  for (let row = 0; row < shortStart.length; row++) {
    const size = place[row] ?? 0;
    shortStart[row] = total;
    place[row] = total;
    total += size;
  }
  const short = new Int32Array(total);
  for (let ref = header; ref <= end; ref += (arena[ref - 1] ?? 0) + header) {
    const size = arena[ref - 1] ?? 0;
    if (size > 3) continue;
    for (let i = 0; i < size; i++) {
      const row = 2 * ((arena[ref + i] ?? 0) ^ 1) + size - 2;
      const at = place[row] ?? 0;
      short[at] = arena[ref + ((i + 1) % size)] ?? 0;
      if (size === 3) {
        short[at + 1] = arena[ref + ((i + 2) % 3)] ?? 0;
        short[at + 2] = ref;
      }
      place[row] = at + (size === 2 ? 1 : 3);
    }
  }
  base.short = short;
}
