import type { Direction, Rule } from '../direction.ts';
import { absence, diminishingSum, presence } from '../evidence.ts';
import type { MatchCooperation } from '../profile.ts';
import type { ReasonFacts, ReasonSide } from '../reason.ts';
import { areNear, topicSimilarity } from '../text/taxonomy.ts';

/** The strength that the kind alone has when one of the two names no topic, and the least when the topics lie apart. */
export const strengthWithoutTopics = 0.7;
export const leastStrength = 0.01;

/** Somebody who needs what the wisher offers is wished for too, but less than somebody who has what it needs. */
export const weightOfBeingNeeded = 0.5;

/** Tells how well a topic of an offer answers one of a need: hardly at all where the two are not close. */
export const answering = (a: string, b: string): number => (areNear(a, b) ? topicSimilarity(a, b) : leastStrength);

function strengthOf(need: MatchCooperation, offer: MatchCooperation): number {
  if (need.topics.length === 0 || offer.topics.length === 0) return strengthWithoutTopics;
  return Math.max(leastStrength, ...need.topics.flatMap((a) => offer.topics.map((b) => answering(a, b))));
}

type Fit = { readonly need: MatchCooperation; readonly offer: MatchCooperation; readonly strength: number };

/** Returns for each need the best offer of its kind. */
function fits(needs: readonly MatchCooperation[], offers: readonly MatchCooperation[]): readonly Fit[] {
  return needs.flatMap((need) => {
    let best: Fit | undefined;
    for (const offer of offers) {
      if (offer.kind !== need.kind) continue;
      const strength = strengthOf(need, offer);
      if (!best || strength > best.strength) best = { need, offer, strength };
    }
    return best ?? [];
  });
}

function bothWays({ wisher, candidate }: Direction): {
  readonly met: readonly Fit[];
  readonly needed: readonly Fit[];
} {
  return { met: fits(wisher.needs, candidate.offers), needed: fits(candidate.needs, wisher.offers) };
}

type Pair = ReasonFacts['cooperation']['pairs'][number];

const toPair =
  (needed: ReasonSide) =>
  ({ need, offer }: Fit): Pair => {
    const topics = need.topics.filter((a) => offer.topics.some((b) => areNear(a, b)));
    const isNear = topics.length > 0 || need.topics.length === 0 || offer.topics.length === 0;
    return { kind: need.kind, needed, topics, isNear };
  };

const kindsOf = (all: readonly MatchCooperation[]) => [...new Set(all.map(({ kind }) => kind))];

/** Needs that meet offers, by kind and by topic; a rare kind says more. */
export const cooperationRule: Rule<'cooperation'> = {
  evidence(direction) {
    const { wisher, candidate, rates } = direction;
    const { met, needed } = bothWays(direction);
    const lifts = [
      ...met.map(({ need, strength }) => presence(rates.share('offer', need.kind), strength)),
      ...needed.map(({ need, strength }) => weightOfBeingNeeded * presence(rates.share('need', need.kind), strength)),
    ];
    if (lifts.length > 0) return diminishingSum(lifts);
    return wisher.needs.length > 0 && candidate.offers.length > 0 ? absence : 0;
  },
  facts(direction, side) {
    const { met, needed } = bothWays(direction);
    const pairs = [...met.map(toPair(side)), ...needed.map(toPair(side === 'ours' ? 'theirs' : 'ours'))];
    return {
      pairs: [...pairs.filter(({ isNear }) => isNear), ...pairs.filter(({ isNear }) => !isNear)],
      needs: kindsOf(direction.wisher.needs),
      offers: kindsOf(direction.candidate.offers),
    };
  },
};
