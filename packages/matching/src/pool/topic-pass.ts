import type { BaseRates } from '../base-rates.ts';
import { topicAbsence, topicLift } from '../criteria/topics.ts';
import { absence, presence, summedLifts } from '../evidence.ts';
import { type Prepared, strengthOfStepUp } from '../prepared.ts';
import type { TopicTree } from '../text/taxonomy.ts';
import { flag } from './columns.ts';
import { fromHistory, type Rows } from './rows.ts';

/**
 * The evidence of topics between one organisation and every row that has any topic in common with it, in both
 * directions.
 */
export type TopicPass = {
  readonly run: (ours: Prepared, faded: number) => void;
  /** x of "would we want them?" and of "would they want us?". */
  readonly forward: (row: number) => number;
  readonly backward: (row: number) => number;
};

/** One direction's lifts of each row: the greatest first, then what rules it out. */
type Hits = { greatest: Float64Array; count: Uint8Array; best: Float64Array; ruledOut: Uint8Array; touched: number[] };

const hitsFor = (size: number): Hits => ({
  greatest: new Float64Array(size * summedLifts),
  count: new Uint8Array(size),
  best: new Float64Array(size),
  ruledOut: new Uint8Array(size),
  touched: [],
});

/** Notes one more lift of a row: the greatest are held in order, as only so many are summed. */
function hit(hits: Hits, row: number, lift: number): void {
  const { greatest, count, best, touched } = hits;
  const n = count[row] ?? 0;
  if (n === 0) touched.push(row);
  const first = row * summedLifts;
  const known = Math.min(n, summedLifts);
  let at = known;
  while (at > 0 && (greatest[first + at - 1] ?? 0) < lift) at--;
  for (let i = Math.min(known, summedLifts - 1); i > at; i--) greatest[first + i] = greatest[first + i - 1] ?? 0;
  if (at < summedLifts) greatest[first + at] = lift;
  best[row] = n === 0 ? lift : Math.max(best[row] ?? 0, lift);
  if (n < 255) count[row] = n + 1;
}

/** Sums the lifts of a row, each further one half as much; the best alone where none speaks for it. */
function sum({ greatest, count, best }: Hits, row: number): number {
  const n = Math.min(count[row] ?? 0, summedLifts);
  const first = row * summedLifts;
  if ((best[row] ?? 0) <= 0) return best[row] ?? 0;
  let total = 0;
  for (let i = 0; i < n; i++) total += Math.max(0, greatest[first + i] ?? 0) / 2 ** i;
  return total;
}

/** Counts for each row under a node that the node is ruled out. */
function ruleOut(hits: Hits, posting: ReturnType<Rows['shown']['under']>): void {
  for (let i = 0; posting && i < posting.length; i++) {
    const row = posting.rows[i] ?? 0;
    if (hits.count[row] === 0 && hits.ruledOut[row] === 0) hits.touched.push(row);
    hits.ruledOut[row] = (hits.ruledOut[row] ?? 0) + 1;
  }
}

/**
 * Orders nodes with the leaves of each branch right before the branch, so that one mark a depth tells whether a lower
 * node was met.
 */
function lowestFirst(
  nodes: Iterable<string>,
  tree: TopicTree,
): readonly { readonly node: string; readonly parent: string | undefined; readonly depth: number }[] {
  return [...nodes]
    .map((node) => {
      const above = tree.above(node);
      return {
        node,
        parent: above[0],
        depth: above.length,
        path: `${[...above].reverse().concat(node).join('/')}/\uffff`,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Compares the topics of one organisation with those of the rows of a pool. */
export function createTopicPass(rows: Rows, rates: BaseRates, tree: TopicTree): TopicPass {
  let there = hitsFor(0);
  let back = hitsFor(0);
  /** By depth: the last node of that depth below which a row was met, in this pass. */
  let covered: Int32Array[] = [];
  let stamp = 0;
  let none: { ours: Prepared; faded: number; absence: number } | undefined;

  function reset(size: number): void {
    if (there.count.length < size) {
      [there, back, covered] = [hitsFor(size), hitsFor(size), []];
      return;
    }
    for (const hits of [there, back]) {
      for (const row of hits.touched) hits.count[row] = hits.ruledOut[row] = 0;
      hits.touched.length = 0;
    }
  }

  /** Visits every row under the nodes that is not met below them, each with the lift that `liftOf` gives. */
  function meet(
    hits: Hits,
    nodes: Iterable<string>,
    under: Rows['shown']['under'],
    liftOf: (node: string) => (row: number, mark: number) => number,
  ): void {
    const ordered = lowestFirst(nodes, tree);
    const numbers = new Map(ordered.map(({ node }, index) => [node, stamp + index + 1]));
    stamp += ordered.length;
    for (const { node, parent, depth } of ordered) {
      const posting = under(node);
      if (!posting) continue;
      const number = numbers.get(node) ?? 0;
      const above = parent === undefined ? 0 : (numbers.get(parent) ?? 0);
      const lift = liftOf(node);
      covered[depth] ??= new Int32Array(there.count.length);
      if (depth > 0) covered[depth - 1] ??= new Int32Array(there.count.length);
      const here = covered[depth] ?? new Int32Array();
      const higher = depth > 0 ? covered[depth - 1] : undefined;
      for (let i = 0; i < posting.length; i++) {
        const row = posting.rows[i] ?? 0;
        if (higher) higher[row] = above;
        if (here[row] !== number) hit(hits, row, lift(row, posting.marks[i] ?? 0));
      }
    }
  }

  function run(ours: Prepared, faded: number): void {
    reset(rows.columns().flags.length);
    if (stamp > 2 ** 30) [covered, stamp] = [[], 0];
    none = { ours, faded, absence: topicAbsence(ours, faded) };
    const looked = new Set([...ours.wishes.keys(), ...(ours.history?.topics.keys() ?? [])]);
    meet(there, looked, rows.shown.under, (node) => {
      const lift = topicLift(ours, node, tree.above(node), { rates, faded });
      return () => lift;
    });
    meet(back, ours.shownAndAbove, rows.wished.under, (node) => {
      const base = rates.share('topic', node);
      const bySteps = Array.from({ length: 8 }, (_, steps) => presence(base, strengthOfStepUp ** steps));
      return (row, mark) => {
        const known = mark === fromHistory ? rows.withHistory.get(row) : undefined;
        return known ? topicLift(known, node, tree.above(node), { rates, faded }) : (bySteps[mark] ?? 0);
      };
    });
    for (const node of ours.unwanted) ruleOut(there, rows.shown.under(node));
    for (const node of ours.shownAndAbove) ruleOut(back, rows.unwanted.under(node));
  }

  return {
    run,
    forward(row) {
      if (!none || !((rows.columns().flags[row] ?? 0) & flag.shows)) return 0;
      const ruledOut = there.ruledOut[row] ?? 0;
      if (ruledOut > 0) return absence * (1 + ruledOut);
      if (none.ours.wishes.size === 0 && !none.ours.history) return 0;
      return there.count[row] === 0 ? none.absence : sum(there, row);
    },
    backward(row) {
      if (!none || none.ours.shown.length === 0) return 0;
      const ruledOut = back.ruledOut[row] ?? 0;
      if (ruledOut > 0) return absence * (1 + ruledOut);
      const flags = rows.columns().flags[row] ?? 0;
      if ((back.count[row] ?? 0) > 0) return sum(back, row);
      const known = flags & flag.hasHistory ? rows.withHistory.get(row) : undefined;
      if (known) return topicAbsence(known, none.faded);
      return flags & flag.wishes ? absence : 0;
    },
  };
}
