import type { Country, LeadRole } from '@jumelage/domain/organisation';
import { fitSteps } from './fit.ts';

/** An investor that might take part in a round. */
export type CoInvestor = {
  readonly id: string;
  readonly country: Country;
  /** S with the company that raises, 0 to 1. */
  readonly score: number;
  /** Euro cents; an open end is undefined. */
  readonly ticketMin?: number | undefined;
  readonly ticketMax?: number | undefined;
  readonly lead: LeadRole;
  readonly coInvest: boolean;
};

export type CoInvestmentFacts = {
  /** The amounts that two tickets bring together, in euro cents; `togetherMax` is null when no upper end is known. */
  readonly togetherMin: number;
  readonly togetherMax: number | null;
  /** The greatest share of the round that the two can bring, at most 1; null when nothing is known of their tickets. */
  readonly shareOfRound: number | null;
  /** Those of the two that can lead. */
  readonly leads: readonly string[];
};

export type CoInvestment = {
  readonly ids: readonly [string, string];
  readonly score: number;
  readonly facts: CoInvestmentFacts;
};

/** The amount that two investors may bring together is uncertain by this factor beyond their declared ends. */
const spread = Math.log(2);

/** A pair of which no ticket is known carries a round as well as a pair that brings half of it. */
const unknownCoverage = 0.5;

type Range = { readonly min: number; readonly max: number | null };

const rangeOf = ({ ticketMin, ticketMax }: CoInvestor): Range | undefined =>
  ticketMin || ticketMax ? { min: ticketMin ?? 0, max: ticketMax ?? null } : undefined;

/**
 * Tells how well an amount that lies in a range carries a round: 1 inside, and e^(−d²/2σ²) outside, where d is the
 * distance in logarithms and σ = ln 2: twice too much or half of what is needed counts .61, four times .14.
 */
export function coverage(round: number, { min, max }: Range): number {
  const distance = round < min ? Math.log(min / round) : max !== null && round > max ? Math.log(round / max) : 0;
  return Math.exp(-((distance / spread) ** 2) / 2);
}

const canLead = ({ lead }: CoInvestor) => lead !== 'follow';

/**
 * Returns the two ranges added: of one whose ticket is not known, nothing is counted, and the other may bring up to its
 * most.
 */
function together(a: Range | undefined, b: Range | undefined): Range | undefined {
  if (!a || !b) return a ?? b;
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}

/**
 * Returns two investors for one round: √(S_a·S_b) · coverage of the round by both tickets together; undefined when they
 * are of one country, one of them does not co-invest, neither can lead, or one would be refused. The same whichever
 * comes first.
 */
export function coInvestmentOf(raise: number, one: CoInvestor, other: CoInvestor): CoInvestment | undefined {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const leads = [a, b].filter(canLead).map(({ id }) => id);
  const isPossible =
    a.id !== b.id && a.country !== b.country && a.coInvest && b.coInvest && leads.length > 0 && raise > 0;
  if (!isPossible || !(a.score > 0 && b.score > 0)) return undefined;
  const range = together(rangeOf(a), rangeOf(b));
  const max = range?.max ?? null;
  return {
    ids: [a.id, b.id],
    score: Math.sqrt(a.score * b.score) * (range ? coverage(raise, range) : unknownCoverage),
    facts: {
      togetherMin: range?.min ?? 0,
      togetherMax: max,
      shareOfRound: range ? Math.min(1, max === null ? 1 : max / raise) : null,
      leads,
    },
  };
}

/**
 * The score from which a pair is shown: two good fits whose tickets lie in the round, or better fits at its edge. It is
 * that of a suggestion, since a pair is one.
 */
export const leastPair = fitSteps.good;

const byScore = (a: CoInvestment, b: CoInvestment) => b.score - a.score || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1);

/**
 * Returns the good pairs of investors of two countries for a round, best first; only the best hundred of each country
 * are paired.
 */
export function coInvestments(options: {
  readonly raise: number;
  readonly candidates: readonly CoInvestor[];
  /** The two countries: one investor of each. */
  readonly countries: readonly [Country, Country];
  readonly limit: number;
}): readonly CoInvestment[] {
  const { raise, candidates, countries, limit } = options;
  const [here, there] = countries.map((country) =>
    candidates
      .filter((candidate) => candidate.country === country && candidate.coInvest)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, 100),
  );
  return (here ?? [])
    .flatMap((a) => (there ?? []).flatMap((b) => coInvestmentOf(raise, a, b) ?? []))
    .filter(({ score }) => score >= leastPair)
    .sort(byScore)
    .slice(0, limit);
}

/** A round that an investor likes, and those of the other side who might join it there. */
export type LikedRound = {
  readonly companyId: string;
  readonly raise: number;
  readonly self: CoInvestor;
  readonly partners: readonly CoInvestor[];
};

export type Partner = {
  readonly id: string;
  /** The sum of the pairs' scores: how many of the liked companies the two would carry, each counting by how well. */
  readonly score: number;
  readonly companies: readonly {
    readonly companyId: string;
    readonly score: number;
    readonly facts: CoInvestmentFacts;
  }[];
};

/**
 * Returns the partners that carry, together with an investor, the most of the companies that it likes, best first; of
 * each company only where the pair is good for it.
 */
export function partnersFor({
  rounds,
  limit,
}: {
  readonly rounds: readonly LikedRound[];
  readonly limit: number;
}): readonly Partner[] {
  const found = new Map<string, { companyId: string; score: number; facts: CoInvestmentFacts }[]>();
  for (const { companyId, raise, self, partners } of rounds) {
    for (const partner of partners) {
      const pair = coInvestmentOf(raise, self, partner);
      if (!pair || pair.score < leastPair) continue;
      const companies = found.get(partner.id) ?? [];
      companies.push({ companyId, score: pair.score, facts: pair.facts });
      found.set(partner.id, companies);
    }
  }
  return [...found]
    .map(([id, companies]) => ({
      id,
      score: companies.reduce((sum, { score }) => sum + score, 0),
      companies: companies.sort((a, b) => b.score - a.score || (a.companyId < b.companyId ? -1 : 1)),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
