/** A person whose calendar is to be filled: the meetings that they have or are asked about, and the most they may have. */
export type FilledPerson<Id extends string = string> = { readonly id: Id; readonly has: number; readonly most: number };

/** Two people who may be proposed to each other, and how well they fit. */
export type FittingPair<Id extends string = string> = { readonly a: Id; readonly b: Id; readonly score: number };

type Fill<Id extends string> = {
  readonly people: readonly FilledPerson<Id>[];
  /** Pairs that are allowed: of two sides, shown to each other, with nothing open between them. */
  readonly pairs: readonly FittingPair<Id>[];
  /** The number of meetings up to which everybody is brought. */
  readonly upTo: number;
};

type Partner<Id extends string> = { readonly id: Id; readonly pair: FittingPair<Id> };

/**
 * Proposes pairs for people with few meetings, fairly: again and again the one with the fewest receives a partner,
 * until everybody has `upTo` or no partner is left. Partners who have too few themselves come first, then those who fit
 * best; nobody exceeds their own most, and no two meet twice. The order of what is given in changes nothing.
 */
export function fairFill<Id extends string>({ people, pairs, upTo }: Fill<Id>): FittingPair<Id>[] {
  const counts = new Map(people.map(({ id, has }) => [id, has]));
  const most = new Map(people.map((person) => [person.id, person.most]));
  const countOf = (id: Id) => counts.get(id) ?? 0;
  const hasRoom = (id: Id) => countOf(id) < (most.get(id) ?? 0);
  const partners = partnersOf(pairs);
  const used = new Set<FittingPair<Id>>();
  const chosen: FittingPair<Id>[] = [];
  const waiting = new Set(people.map(({ id }) => id).filter((id) => countOf(id) < upTo));
  for (;;) {
    const next = lowest(waiting, countOf);
    if (next === undefined) return chosen;
    const open = hasRoom(next)
      ? (partners.get(next) ?? []).filter(({ id, pair }) => !used.has(pair) && hasRoom(id))
      : [];
    // The list is by fit: the first of those in need, else the first of all.
    const best = open.find(({ id }) => countOf(id) < upTo) ?? open[0];
    if (!best) {
      // Rooms only shrink: whoever finds nobody now finds nobody later.
      waiting.delete(next);
      continue;
    }
    used.add(best.pair);
    chosen.push(best.pair);
    for (const id of [next, best.id]) {
      counts.set(id, countOf(id) + 1);
      if (countOf(id) >= upTo) waiting.delete(id);
    }
  }
}

/** Lists the possible partners of everybody, the best fit first, then by id; a pair that is given twice counts once. */
function partnersOf<Id extends string>(pairs: readonly FittingPair<Id>[]): Map<Id, Partner<Id>[]> {
  const unique = new Map<string, FittingPair<Id>>();
  for (const pair of pairs) {
    const key = pair.a < pair.b ? `${pair.a} ${pair.b}` : `${pair.b} ${pair.a}`;
    const known = unique.get(key);
    if (pair.a !== pair.b && (!known || known.score < pair.score)) unique.set(key, pair);
  }
  const partners = new Map<Id, Partner<Id>[]>();
  const add = (of: Id, id: Id, pair: FittingPair<Id>) => {
    const list = partners.get(of) ?? [];
    list.push({ id, pair });
    partners.set(of, list);
  };
  for (const pair of unique.values()) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  for (const list of partners.values())
    list.sort((x, y) => y.pair.score - x.pair.score || (x.id < y.id ? -1 : Number(x.id > y.id)));
  return partners;
}

/** Finds the one who has the fewest, of several the first by id. */
function lowest<Id extends string>(ids: ReadonlySet<Id>, countOf: (id: Id) => number): Id | undefined {
  let found: Id | undefined;
  for (const id of ids)
    if (found === undefined || countOf(id) < countOf(found) || (countOf(id) === countOf(found) && id < found))
      found = id;
  return found;
}
