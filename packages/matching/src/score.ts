import { type Criterion, criteria } from '@jumelage/domain/match';
import { activityRule } from './criteria/activity.ts';
import { cooperationRule } from './criteria/cooperation.ts';
import { languagesRule } from './criteria/languages.ts';
import { leadRule } from './criteria/lead.ts';
import { meaningRule } from './criteria/meaning.ts';
import { placeRule } from './criteria/place.ts';
import { sectorRule } from './criteria/sector.ts';
import { stageRule } from './criteria/stage.ts';
import { textRule } from './criteria/text.ts';
import { ticketRule } from './criteria/ticket.ts';
import { topicsRule } from './criteria/topics.ts';
import type { Weights } from './criteria.ts';
import type { Direction, Rule } from './direction.ts';
import type { Reason, ReasonSide } from './reason.ts';

const rules: { readonly [C in Criterion]: Rule<C> } = {
  baseline: { evidence: () => 1, facts: () => ({}) },
  topics: topicsRule,
  sector: sectorRule,
  stage: stageRule,
  place: placeRule,
  ticket: ticketRule,
  cooperation: cooperationRule,
  languages: languagesRule,
  text: textRule,
  meaning: meaningRule,
  lead: leadRule,
  activity: activityRule,
};

/** Returns x_k of one direction, in the order of the criteria. */
export function evidenceOf(direction: Direction): Float64Array {
  return Float64Array.from(criteria, (criterion) => rules[criterion].evidence(direction));
}

/** Returns the share of one criterion in the log-odds: w_k · x_k. */
function contributionOf(criterion: Criterion, direction: Direction, weights: Weights): number {
  return weights[criterion] * rules[criterion].evidence(direction);
}

/** Returns u(a→b), the log-odds that the wisher would want the candidate, the sum of all contributions. */
export function logOdds(direction: Direction, weights: Weights): number {
  return criteria.reduce((sum, criterion) => sum + contributionOf(criterion, direction, weights), 0);
}

/** Returns σ(u). */
export function probability(u: number): number {
  return 1 / (1 + Math.exp(-u));
}

/** Returns S = √(p(a→b) · p(b→a)), the geometric mean, so that a pair that one side would refuse ranks low. */
export function pairScore(forward: number, backward: number): number {
  return Math.sqrt(forward * backward);
}

function reasonOf<C extends Criterion>(criterion: C, direction: Direction, side: ReasonSide, weights: Weights) {
  return {
    side,
    criterion,
    contribution: contributionOf(criterion, direction, weights),
    facts: rules[criterion].facts(direction, side),
  };
}

/** Returns every criterion of one direction with its contribution and facts; the contributions sum to the log-odds. */
export function reasonsOf(direction: Direction, side: ReasonSide, weights: Weights): readonly Reason[] {
  // The table ties each criterion to its facts; the compiler cannot carry that tie through a map over the union.
  return criteria.map((criterion) => reasonOf(criterion, direction, side, weights) as Reason);
}
