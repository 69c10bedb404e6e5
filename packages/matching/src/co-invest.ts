import type { Country, LeadRole } from '@jumelage/domain/organisation';

/** An investor as a partner in a round: S with the company, its ticket in euro cents, null where unstated. */
export type CoInvestor = {
  readonly id: string;
  readonly country: Country;
  readonly score: number;
  readonly ticketMinEuroCents: number | null;
  readonly ticketMaxEuroCents: number | null;
  readonly lead: LeadRole;
};

/** How far two tickets carry a round together; sums are null where one of them is unstated. */
export type Coverage = {
  readonly togetherMinEuroCents: number | null;
  readonly togetherMaxEuroCents: number | null;
  /** The share of the round that the two can carry, 0 to 1. */
  readonly covered: number;
};

/** An unstated ticket is taken to be as likely to fit as not. */
const unknownCover = 0.5;

const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** What two investors can bring to a round; nothing when even their least tickets together are more than it asks. */
export function coverage(raiseEuroCents: number | null, a: CoInvestor, b: CoInvestor): Coverage {
  const togetherMinEuroCents = sum(a.ticketMinEuroCents, b.ticketMinEuroCents);
  const togetherMaxEuroCents = sum(a.ticketMaxEuroCents, b.ticketMaxEuroCents);
  const isTooMuch = raiseEuroCents !== null && togetherMinEuroCents !== null && togetherMinEuroCents > raiseEuroCents;
  if (isTooMuch) return { togetherMinEuroCents, togetherMaxEuroCents, covered: 0 };
  const covered = !raiseEuroCents || togetherMaxEuroCents === null ? unknownCover : Math.min(1, togetherMaxEuroCents / raiseEuroCents);
  return { togetherMinEuroCents, togetherMaxEuroCents, covered };
}

/** Somebody has to lead a round. */
const oneLeads = (a: CoInvestor, b: CoInvestor) => a.lead !== 'follow' || b.lead !== 'follow';

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

export type CoInvestment = Coverage & { readonly investors: readonly [CoInvestor, CoInvestor]; readonly score: number };

/**
 * Pairs of investors of two countries who can carry a round together: √(S₁·S₂) times the share that they cover, best first. Whoever comes
 * first in a pair is decided by the ids, so that the order of the candidates says nothing. All must be open to co-investing.
 */
export function coInvestments(raiseEuroCents: number | null, candidates: readonly CoInvestor[], limit: number): readonly CoInvestment[] {
  const ordered = [...candidates].sort(byId);
  const pairs = ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second): CoInvestment[] => {
      if (first.country === second.country || !oneLeads(first, second)) return [];
      const together = coverage(raiseEuroCents, first, second);
      const score = Math.sqrt(first.score * second.score) * together.covered;
      return score > 0 ? [{ ...together, investors: [first, second], score }] : [];
    }),
  );
  return pairs.sort((a, b) => b.score - a.score || byId(a.investors[0], b.investors[0]) || byId(a.investors[1], b.investors[1])).slice(0, limit);
}

/** A company that an investor could carry with a partner: what both make of it. */
export type SharedCompany = { readonly id: string; readonly raiseEuroCents: number | null; readonly ours: number; readonly theirs: number };

export type Partner = {
  readonly partner: CoInvestor;
  readonly score: number;
  readonly companies: readonly { readonly id: string; readonly score: number; readonly covered: number }[];
};

/** What a further company still adds to a partner's worth, against the one before it. */
const diminishing = 0.5;

/**
 * Investors of other countries with whom the companies that both want can be carried: each worth √(S₁·S₂)·covered for its best company, half
 * of that for the next, and so on, times its own S with the one who asks.
 */
export function partnersFor(
  us: CoInvestor,
  others: readonly (CoInvestor & { readonly companies: readonly SharedCompany[] })[],
  { limit, perPartner }: { readonly limit: number; readonly perPartner: number },
): readonly Partner[] {
  return others
    .filter((other) => other.country !== us.country && oneLeads(us, other))
    .flatMap(({ companies, ...partner }): Partner[] => {
      const carried = companies
        .map(({ id, raiseEuroCents, ours, theirs }) => {
          const { covered } = coverage(raiseEuroCents, us, partner);
          return { id, covered, score: Math.sqrt(ours * theirs) * covered };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || byId(a, b))
        .slice(0, perPartner);
      const worth = carried.reduce((total, { score }, index) => total + score * diminishing ** index, 0);
      return worth > 0 ? [{ partner, score: partner.score * worth, companies: carried }] : [];
    })
    .sort((a, b) => b.score - a.score || byId(a.partner, b.partner))
    .slice(0, limit);
}
