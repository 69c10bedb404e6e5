import type { BaseRates } from '../base-rates.ts';
import { bySide, type Direction, type Rule, sideWith } from '../direction.ts';
import { absence, absenceOf, declared, diminishingSum, lift, presence } from '../evidence.ts';
import { fade } from '../history.ts';
import { mustState, unwantedTopics } from '../musts.ts';
import type { Prepared } from '../prepared.ts';
import { ancestorsOf, areNear, topicSimilarity } from '../text/taxonomy.ts';

const shownPairs = 5;
/** Topics of each side that are named where none meets. */
const shownDeclared = 3;

/** Returns the lift of one node; what is declared is never weakened by the partners of the past. */
function nodeLift({ wishes, history }: Prepared, node: string, base: number, faded: number): number {
  const strength = wishes.get(node) ?? 0;
  const ofDeclared = strength > 0 ? presence(base, strength) : Number.NEGATIVE_INFINITY;
  if (!history) return ofDeclared;
  const count = declared * strength + (history.topics.get(node) ?? 0) * faded;
  return Math.max(ofDeclared, lift(count, declared * strength + history.total * faded, base));
}

/**
 * Returns the lift of one node that the wisher looks for, by what it declares and by the partners that it took before:
 * at least that of the branches above, so that meeting in more detail is never worth less.
 */
export function topicLift(
  wisher: Prepared,
  node: string,
  above: readonly string[],
  { rates, faded }: { rates: BaseRates; faded: number },
): number {
  const own = nodeLift(wisher, node, rates.share('topic', node), faded);
  // Without a history a branch is wished for less strongly and is more common: its lift is the lower one anyway.
  if (!wisher.history) return own;
  return above.reduce(
    (best, branch) => Math.max(best, nodeLift(wisher, branch, rates.share('topic', branch), faded)),
    own,
  );
}

/** Returns the evidence where none of the topics that one looks for is met. */
export function topicAbsence({ wishes, history }: Prepared, faded: number): number {
  return absenceOf((wishes.size > 0 ? declared : 0) + (history?.total ?? 0) * faded);
}

/** Returns the evidence of the nodes that are met: what speaks for it, or the least that speaks against it. */
export function sumTopicLifts(lifts: readonly number[]): number {
  const positive = lifts.filter((value) => value > 0);
  return positive.length > 0 ? diminishingSum(positive) : Math.max(...lifts);
}

/** Returns the lowest nodes of the tree that the wisher looks for and the candidate is. */
function metNodes({ wisher: { wishes, history }, candidate }: Direction): readonly string[] {
  const met = [...candidate.shownAndAbove].filter((node) => wishes.has(node) || history?.topics.has(node));
  const above = new Set(met.flatMap(ancestorsOf));
  return met.filter((node) => !above.has(node));
}

const metWithLifts = (direction: Direction) => {
  const { wisher, rates, now } = direction;
  return metNodes(direction).map((node) => ({
    node,
    lift: topicLift(wisher, node, ancestorsOf(node), { rates, faded: fade(now) }),
  }));
};

/**
 * Topics up and down the tree: rare ones say more, each further one half as much; what the thesis rules out outweighs
 * all.
 */
export const topicsRule: Rule<'topics'> = {
  evidence(direction) {
    const { wisher, candidate, now } = direction;
    if (candidate.shown.length === 0) return 0;
    const unwanted = unwantedTopics(wisher, candidate).length;
    if (unwanted > 0) return absence * (1 + unwanted);
    if (wisher.wishes.size === 0 && !wisher.history) return 0;
    const met = metWithLifts(direction);
    return met.length === 0 ? topicAbsence(wisher, fade(now)) : sumTopicLifts(met.map((one) => one.lift));
  },
  facts(direction, side) {
    const { wisher, candidate } = direction;
    const declaredWishes = [...wisher.wishes].filter(([, strength]) => strength === 1).map(([topic]) => topic);
    const nearest = (topics: readonly string[], node: string) =>
      topics.reduce(
        (best, other) => (topicSimilarity(node, other) > topicSimilarity(node, best) ? other : best),
        topics[0] ?? node,
      );
    // The other side's past partners are its own affair: only declared wishes are shown.
    const pairs = metWithLifts(direction)
      .filter(({ node }) => wisher.wishes.has(node))
      .sort((a, b) => b.lift - a.lift || (a.node < b.node ? -1 : 1))
      .slice(0, shownPairs)
      .map(({ node }) => {
        const [wanted, found] = [nearest(declaredWishes, node), nearest(candidate.shown, node)];
        return { ...bySide(side, wanted, found), shared: node, isNear: areNear(wanted, found) };
      });
    return {
      pairs,
      unwanted: unwantedTopics(wisher, candidate),
      ...bySide(side, declaredWishes.slice(0, shownDeclared), candidate.shown.slice(0, shownDeclared)),
      invests: sideWith(side, direction, ({ role }) => role === 'investor'),
      must: mustState(wisher, candidate, 'topics'),
    };
  },
};
