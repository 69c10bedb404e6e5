import type { Criterion } from '@jumelage/domain/match';
import { inOrder, leastWeight, type PlaceRelation, type Reason } from './reason.ts';

/** The negative share from which a criterion is an objection: what is weakest is named even where it is little. */
export const leastObjection = 0.005;
/** Facts that speak for a pair, wherever it is suggested. */
export const shownReasons = 2;
/** The least likeness of two sentences that are shown as answering each other. */
export const leastLikeness = 0.18;
/** Objections on a card, and where somebody asks why a pair stands so low. */
export const shownObjections = { card: 1, asked: 4 } as const;

/**
 * The order in which the facts of criteria tell, the least number first: of two that speak for a pair, what both want says more
 * than what half of all have in common. Criteria that are not named are no facts of both sides.
 */
const rankOfCriterion: Readonly<Partial<Record<Criterion, number>>> = {
  cooperation: 0,
  topics: 0,
  ticket: 0,
  stage: 0,
  place: 1,
  lead: 1,
  languages: 2,
  sector: 2,
};

const isTieOfPlace = (relation: PlaceRelation) =>
  relation === 'twin_parks' || relation === 'same_park' || relation === 'same_country';

const isNearly = ({ facts }: Reason) => 'must' in facts && facts.must === 'nearly';

/** Tells whether a round lies above the ticket, whatever else the investor may make of it. */
const isAboveTicket = (reason: Reason) => reason.criterion === 'ticket' && reason.facts.fit === 'part';

/** Tells whether what speaks for a pair can be stated as a fact of both sides. */
function isFactFor(reason: Reason): boolean {
  const { criterion, facts } = reason;
  switch (criterion) {
    case 'topics':
      return facts.pairs.some(({ isNear }) => isNear) && facts.unwanted.length === 0;
    case 'sector':
      return facts.shared.length > 0;
    case 'stage':
      return facts.fits;
    case 'place':
      return isTieOfPlace(facts.relation) || (facts.fits && facts.isDeclared);
    case 'ticket':
      return facts.fit === 'within';
    case 'cooperation':
      return facts.pairs.some(({ isNear }) => isNear);
    case 'languages':
      return facts.common.length > 0;
    case 'lead':
      return facts.ours !== null && facts.theirs !== null;
    default:
      return false;
  }
}

/** Tells whether what speaks against a pair can be stated as a fact of both sides. */
function isFactAgainst(reason: Reason): boolean {
  const { criterion, facts } = reason;
  switch (criterion) {
    case 'topics':
      return (
        facts.unwanted.length > 0 || (facts.pairs.length === 0 && facts.ours.length > 0 && facts.theirs.length > 0)
      );
    case 'sector':
      return facts.shared.length === 0;
    case 'stage':
      return facts.stage !== null && facts.wanted.length > 0 && !facts.fits;
    case 'place':
      return facts.isDeclared && !facts.fits;
    case 'ticket':
      return facts.fit !== 'within' && facts.fit !== 'unknown';
    case 'cooperation':
      return facts.pairs.length === 0 && facts.needs.length > 0 && facts.offers.length > 0;
    case 'languages':
      return facts.common.length === 0;
    case 'lead':
      return facts.ours !== null && facts.theirs !== null;
    default:
      return false;
  }
}

/** Tells whether nothing that was declared speaks for a pair, but past choices of the wishing side alone. */
function isOfThePast({ criterion, contribution, facts }: Reason): boolean {
  if (contribution <= 0) return false;
  if (criterion === 'topics') return facts.pairs.length === 0 && facts.unwanted.length === 0;
  if (criterion === 'sector') return facts.shared.length === 0;
  if (criterion === 'stage') return facts.stage === null || facts.wanted.length === 0;
  if (criterion === 'place') return !isTieOfPlace(facts.relation) && !facts.fits;
  if (criterion === 'ticket') return facts.fit === 'unknown';
  return false;
}

/**
 * Answers a key that is alike for two reasons of a pair that say the same: their sentences are then the same in every
 * language, which `packages/i18n/src/reason-words.test.ts` holds.
 */
export function sayingOf(reason: Reason): string {
  const { side, criterion, contribution, facts } = reason;
  const must = isNearly(reason) ? side : null;
  const key = (...parts: readonly unknown[]) => JSON.stringify([...parts, must]);
  const speaksFor = contribution > 0;
  if (isOfThePast(reason)) return key('past', side);
  switch (criterion) {
    case 'topics': {
      const { unwanted, pairs, invests } = facts;
      if (unwanted.length > 0) return key(criterion, speaksFor, side);
      if (pairs.length > 0 && !pairs.some(({ isNear }) => isNear)) return key(criterion, pairs[0]?.shared);
      const both = pairs.map((pair) => [pair.ours, pair.theirs]);
      return key(criterion, speaksFor, invests, both.length > 0 ? both : [facts.ours, facts.theirs]);
    }
    case 'activity':
      return key(criterion, speaksFor, side);
    case 'place':
      return key(criterion, speaksFor, speaksFor && isTieOfPlace(facts.relation) ? facts.relation : side);
    case 'cooperation': {
      const needed = facts.pairs[0]?.needed;
      const isTold = facts.needs.length > 0 && facts.offers.length > 0;
      if (!needed) return key(criterion, speaksFor, isTold ? side : null);
      return key(criterion, needed, ...facts.pairs.filter((pair) => pair.needed === needed));
    }
    default:
      return key(criterion, speaksFor, { ...facts, must: null });
  }
}

function eachOnce(reasons: readonly Reason[]): readonly Reason[] {
  const said = new Set<string>();
  return reasons.filter((reason) => {
    const saying = sayingOf(reason);
    const isNew = !said.has(saying);
    said.add(saying);
    return isNew;
  });
}

/** Puts what tells most first; what tells alike stays in the order of its weight. */
function mostTelling(reasons: readonly Reason[]): readonly Reason[] {
  const rank = ({ criterion }: Reason) => rankOfCriterion[criterion] ?? Number.POSITIVE_INFINITY;
  return [...reasons].sort((a, b) => rank(a) - rank(b));
}

/** Leaves out what an earlier one implies: a further reason of one criterion, but for a need of the other side. */
function ofDifferentKinds(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<Criterion>();
  return reasons.filter(({ criterion }) => {
    // A topic in common has its sector in common.
    const isImplied = seen.has(criterion) || (criterion === 'sector' && seen.has('topics'));
    seen.add(criterion);
    return !isImplied || criterion === 'cooperation';
  });
}

/**
 * Picks the facts of both sides that speak for a pair, the most telling first; of two directions that say the same, the
 * stronger. Few may be found, or none: what cannot be stated as a fact is no reason to meet.
 */
export function reasonsFor(reasons: readonly Reason[], limit: number = shownReasons): readonly Reason[] {
  const found = inOrder(reasons).filter((one) => one.contribution >= leastWeight && isFactFor(one));
  return ofDifferentKinds(mostTelling(eachOnce(found))).slice(0, limit);
}

/**
 * Picks the facts of both sides that speak against a pair, the worst first: negative shares; then musts that are met only
 * nearly, and rounds above the ticket of who might still take a part. Topics that lie apart are none where others meet.
 */
export function reasonsAgainst(reasons: readonly Reason[], limit: number): readonly Reason[] {
  const haveTopics = reasons.some((one) => one.criterion === 'topics' && isFactFor(one));
  const isAnswered = ({ criterion, facts }: Reason) =>
    criterion === 'topics' && facts.unwanted.length === 0 && haveTopics;
  const isAgainst = (one: Reason) => one.contribution < -leastObjection && isFactAgainst(one) && !isAnswered(one);
  const worst = [...inOrder(reasons)].reverse();
  const cautions = worst.filter((one) => !isAgainst(one) && (isNearly(one) || isAboveTicket(one)));
  return eachOnce([...worst.filter(isAgainst), ...cautions]).slice(0, limit);
}
