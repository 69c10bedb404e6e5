import { cooperationKinds } from '@jumelage/domain/organisation';
import type { BaseRates } from '../base-rates.ts';
import { answering, leastStrength, strengthWithoutTopics, weightOfBeingNeeded } from '../criteria/cooperation.ts';
import { absence, diminishingSum, presence, summedLifts } from '../evidence.ts';
import type { Prepared } from '../prepared.ts';
import type { MatchCooperation } from '../profile.ts';
import { flag } from './columns.ts';
import { bitsOf, type Rows } from './rows.ts';

type OurCooperation = {
  readonly kind: string;
  readonly hasTopics: boolean;
  readonly similarity: Map<string, number>;
  readonly topics: readonly string[];
};

/** The evidence of needs and offers between one organisation and any row, both directions at once. */
export type CooperationPass = {
  readonly run: (ours: Prepared) => void;
  /** Writes x of "would we want them?" and of "would they want us?". */
  readonly both: (row: number, into: Float64Array) => void;
  /** No pair has more in either direction. */
  readonly most: () => number;
};

const toOurs = ({ kind, topics }: MatchCooperation): OurCooperation => ({
  kind,
  topics,
  hasTopics: topics.length > 0,
  similarity: new Map(),
});

const kindBits = (list: readonly MatchCooperation[]) =>
  bitsOf(
    cooperationKinds,
    list.map(({ kind }) => kind),
  );

/** Finds how near a topic lies to any of ours; remembered, for few topics stand in many rows. */
function nearest(ours: OurCooperation, topic: string): number {
  const known = ours.similarity.get(topic);
  if (known !== undefined) return known;
  const similarity = ours.topics.reduce((best, other) => Math.max(best, answering(other, topic)), leastStrength);
  ours.similarity.set(topic, similarity);
  return similarity;
}

function strength(ours: OurCooperation, other: MatchCooperation): number {
  if (!ours.hasTopics || other.topics.length === 0) return strengthWithoutTopics;
  let best = leastStrength;
  for (const topic of other.topics) best = Math.max(best, nearest(ours, topic));
  return best;
}

/** Compares needs and offers of one organisation with those of the rows of a pool. */
export function createCooperationPass(rows: Rows, rates: BaseRates): CooperationPass {
  let needs: readonly OurCooperation[] = [];
  let offers: readonly OurCooperation[] = [];
  let [needed, offered] = [0, 0];
  /** Lifts by kind and strength: a strength is one of few values, for similarities in a tree are. */
  const lifts = new Map<number, { readonly ofOffer: number; readonly ofNeed: number }>();
  const theirs: number[] = [];
  const oursMet: number[] = [];

  function liftsOf(
    kind: MatchCooperation['kind'],
    value: number,
  ): { readonly ofOffer: number; readonly ofNeed: number } {
    const key = cooperationKinds.indexOf(kind) + value * 64;
    let known = lifts.get(key);
    if (!known) {
      known = {
        ofOffer: presence(rates.share('offer', kind), value),
        ofNeed: weightOfBeingNeeded * presence(rates.share('need', kind), value),
      };
      lifts.set(key, known);
    }
    return known;
  }

  return {
    run(prepared) {
      needs = prepared.needs.map(toOurs);
      offers = prepared.offers.map(toOurs);
      [needed, offered] = [kindBits(prepared.needs), kindBits(prepared.offers)];
      lifts.clear();
    },
    most() {
      const greatest = Math.max(0, ...cooperationKinds.flatMap((kind) => Object.values(liftsOf(kind, 1))));
      let sum = 0;
      for (let i = 0; i < summedLifts; i++) sum += greatest / 2 ** i;
      return sum;
    },
    both(row, into) {
      const columns = rows.columns();
      const met = needed & (columns.offered[row] ?? 0);
      const meeting = offered & (columns.needed[row] ?? 0);
      const flags = columns.flags[row] ?? 0;
      if ((met | meeting) === 0) {
        into[0] = needs.length > 0 && flags & flag.offers ? absence : 0;
        into[1] = flags & flag.needs && offers.length > 0 ? absence : 0;
        return;
      }
      theirs.length = oursMet.length = 0;
      for (const need of met ? needs : []) {
        let best = -1;
        let kind: MatchCooperation['kind'] | undefined;
        for (const offer of rows.offers(row)) {
          if (offer.kind !== need.kind) continue;
          kind = offer.kind;
          best = Math.max(best, strength(need, offer));
        }
        if (!kind) continue;
        const { ofOffer, ofNeed } = liftsOf(kind, best);
        theirs.push(ofOffer);
        oursMet.push(ofNeed);
      }
      for (const need of meeting ? rows.needs(row) : []) {
        let best = -1;
        for (const offer of offers) if (offer.kind === need.kind) best = Math.max(best, strength(offer, need));
        if (best < 0) continue;
        const { ofOffer, ofNeed } = liftsOf(need.kind, best);
        theirs.push(ofNeed);
        oursMet.push(ofOffer);
      }
      into[0] = diminishingSum(theirs);
      into[1] = diminishingSum(oursMet);
    },
  };
}
