import { bySide, type Direction, type Rule } from '../direction.ts';
import { absence, diminishingSum, presence } from '../evidence.ts';
import { mustState, unwantedTopics } from '../musts.ts';
import { ancestorsOf, topicSimilarity } from '../text/taxonomy.ts';

/** What a wish for a topic still says of the branch one step above it. */
const strengthOfStepUp = 1 / 3;

const shownPairs = 5;

type Met = { readonly wanted: string; readonly shared: string; readonly lift: number };

/** The best node that meets a wanted topic: the topic itself (or anything below it), else a branch above that both are on. */
function meet(wanted: string, { candidate, rates }: Direction): Met | undefined {
  let best: Met | undefined;
  [wanted, ...ancestorsOf(wanted)].forEach((shared, steps) => {
    if (!candidate.shownAndAbove.has(shared)) return;
    const lift = presence(rates.share('topic', shared), strengthOfStepUp ** steps);
    if (!best || lift > best.lift) best = { wanted, shared, lift };
  });
  return best;
}

const allMet = (direction: Direction) => direction.wisher.wanted.flatMap((wanted) => meet(wanted, direction) ?? []);

/** Topics up and down the tree: rare ones say more, each further one half as much; what the thesis rules out outweighs all. */
export const topicsRule: Rule<'topics'> = {
  evidence(direction) {
    const { wisher, candidate } = direction;
    if (candidate.shown.length === 0) return 0;
    const unwanted = unwantedTopics(wisher, candidate).length;
    if (unwanted > 0) return absence * (1 + unwanted);
    if (wisher.wanted.length === 0) return 0;
    const lifts = allMet(direction).map((met) => met.lift);
    return lifts.length === 0 ? absence : diminishingSum(lifts);
  },
  facts(direction, side) {
    const { wisher, candidate } = direction;
    const nearest = (topic: string) =>
      candidate.shown.reduce((best, other) => (topicSimilarity(topic, other) > topicSimilarity(topic, best) ? other : best), candidate.shown[0] ?? topic);
    const pairs = allMet(direction)
      .sort((a, b) => b.lift - a.lift)
      .slice(0, shownPairs)
      .map(({ wanted, shared }) => {
        const theirs = nearest(wanted);
        return { ...bySide(side, wanted, theirs), shared, similarity: topicSimilarity(wanted, theirs) };
      });
    return { pairs, unwanted: unwantedTopics(wisher, candidate), must: mustState(wisher, candidate, 'topics') };
  },
};
