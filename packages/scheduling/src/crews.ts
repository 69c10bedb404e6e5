import { interpretersFor, type Problem, presentIn } from './problem.ts';

/**
 * Some interpreters and the classes of meetings that nobody else can serve: in a slot these are at most as many as the
 * interpreters who are there.
 */
export type Crew = {
  readonly interpreters: readonly number[];
  readonly classes: readonly number[];
  readonly capacity: readonly number[];
};

export type Crews = {
  readonly crews: readonly Crew[];
  /**
   * True where meetings that are too many for no crew can always be served: else there are more crews than are listed,
   * and a slot's meetings have to be matched.
   */
  readonly complete: boolean;
};

/** More crews than this cost a search more than a matching does. */
export const mostCrews = 60;

/**
 * Returns the crews of a session: by Hall's theorem (1935) the meetings of a slot can all be served exactly where no
 * set of them has fewer interpreters than meetings. It is enough to look at unions of what classes need that hang
 * together, and at all meetings that one of them confines; interpreters of the same classes count as one.
 */
export function crewsOf(problem: Problem, most: number = mostCrews): Crews {
  const asked = new Set(problem.meetings.map((meeting) => meeting.interpreter));
  const classes = (problem.needs ?? []).map((_, index) =>
    asked.has(index) ? interpretersFor(problem, { interpreter: index }) : [],
  );
  const kinds = kindsOf(problem, classes);
  const masks = classes.map((fitting) =>
    kinds.reduce((mask, [first = -1], kind) => (fitting.includes(first) ? mask | (1n << BigInt(kind)) : mask), 0n),
  );
  const { unions, complete } = unionsOf(
    masks.filter((mask) => mask !== 0n),
    most,
  );
  const crews = unions.map((union) => {
    const interpreters = kinds
      .flatMap((kind, index) => (union & (1n << BigInt(index)) ? kind : []))
      .sort((a, b) => a - b);
    return {
      interpreters,
      classes: masks.flatMap((mask, index) => (mask !== 0n && (mask & ~union) === 0n ? [index] : [])),
      capacity: Array.from({ length: problem.slots }, (_, slot) => presentIn(problem, interpreters, slot).length),
    };
  });
  return { crews, complete };
}

/** Groups interpreters who serve the same classes; those who serve nobody, or are never there, are in no group. */
function kindsOf(problem: Problem, classes: readonly (readonly number[])[]): number[][] {
  const kinds = new Map<string, number[]>();
  const slots = Array.from({ length: problem.slots }, (_, slot) => slot);
  const servedBy = (problem.interpreters ?? []).map((): number[] => []);
  classes.forEach((fitting, index) => {
    for (const interpreter of fitting) servedBy[interpreter]?.push(index);
  });
  servedBy.forEach((served, interpreter) => {
    if (served.length === 0 || slots.every((slot) => presentIn(problem, [interpreter], slot).length === 0)) return;
    const key = served.join();
    kinds.set(key, [...(kinds.get(key) ?? []), interpreter]);
  });
  return [...kinds.values()];
}

/**
 * Lists unions of overlapping masks, each a step from one before it: the masks themselves, everything that hangs
 * together, then what is between, up to so many.
 */
function unionsOf(
  masks: readonly bigint[],
  most: number,
): { readonly unions: readonly bigint[]; readonly complete: boolean } {
  const grown = (from: bigint) => {
    let whole = from;
    for (let before = 0n; before !== whole; ) {
      before = whole;
      for (const mask of masks) if ((mask & whole) !== 0n) whole |= mask;
    }
    return whole;
  };
  const unions = new Set(masks);
  for (const mask of masks) unions.add(grown(mask));
  // A set is walked in the order of adding, what is added on the way included.
  for (const union of unions) {
    for (const mask of masks) if ((mask & union) !== 0n) unions.add(union | mask);
    if (unions.size > most) return { unions: [...unions].slice(0, Math.max(most, 0)), complete: false };
  }
  return { unions: [...unions], complete: true };
}
