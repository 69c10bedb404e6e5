import type { SpokenLanguage } from '@jumelage/domain/language';
import { type Criterion, criteria, type Strength } from '@jumelage/domain/match';
import type { Money } from '@jumelage/domain/money';
import type { CooperationKind, Country, LeadRole, RaiseRound, Sector, Stage } from '@jumelage/domain/organisation';

/**
 * The side whose wish a reason speaks of: `ours`, why they suit us; `theirs`, why we suit them. "We" is always the one
 * who looks.
 */
export const reasonSides = ['ours', 'theirs'] as const;
export type ReasonSide = (typeof reasonSides)[number];

/**
 * The standing of a must of the wishing side's thesis: `nearly` when it is unknown or close to failing; null when it is
 * no must.
 */
export type MustState = 'met' | 'nearly' | null;

/** The relations of two places, nearest tie first. */
export const placeRelations = ['twin_parks', 'same_park', 'other_side', 'same_country', 'abroad'] as const;
export type PlaceRelation = (typeof placeRelations)[number];

/**
 * The round against the ticket of the investor: `part` is larger than the ticket, which can still be a usual share of
 * it.
 */
export const ticketFits = ['within', 'part', 'below', 'above', 'unknown'] as const;
export type TicketFit = (typeof ticketFits)[number];

/**
 * The facts behind each criterion: data for wording, never sentences. In all of them "ours" belongs to the one who
 * looks.
 */
export type ReasonFacts = {
  readonly baseline: Record<string, never>;
  /**
   * Topics that meet, best first; `shared` is the topic itself or the branch above both, and `isNear` is false where
   * that branch is as wide as "clean materials": cement and rare metals are not close; `unwanted` are topics that the
   * thesis rules out. `ours` and `theirs` are a few that each declares, and `invests` says which of the two are
   * investors.
   */
  readonly topics: {
    readonly pairs: readonly {
      readonly ours: string;
      readonly theirs: string;
      readonly shared: string;
      readonly isNear: boolean;
    }[];
    readonly unwanted: readonly string[];
    readonly ours: readonly string[];
    readonly theirs: readonly string[];
    readonly invests: ReasonSide | 'both' | null;
    readonly must: MustState;
  };
  readonly sector: {
    readonly ours: readonly Sector[];
    readonly theirs: readonly Sector[];
    readonly shared: readonly Sector[];
  };
  /** `stage` is the company's, `wanted` those of the investor's thesis; `company` says which of the two it is. */
  readonly stage: {
    readonly company: ReasonSide | null;
    readonly stage: Stage | null;
    readonly wanted: readonly Stage[];
    readonly fits: boolean;
    readonly must: MustState;
  };
  /** `isDeclared` where the thesis of the wishing side names countries; else they are those of the other side. */
  readonly place: {
    readonly relation: PlaceRelation;
    readonly ours: Country;
    readonly theirs: Country;
    readonly wanted: readonly Country[];
    readonly isDeclared: boolean;
    readonly fits: boolean;
    readonly must: MustState;
  };
  /** `company` says which of the two raises. */
  readonly ticket: {
    readonly company: ReasonSide | null;
    readonly round: RaiseRound | null;
    readonly raiseEuroCents: number | null;
    readonly ticketMinEuroCents: number | null;
    readonly ticketMaxEuroCents: number | null;
    /** The same amounts as they were stated, where they were in a currency of their own. */
    readonly stated: { readonly raise: Money | null; readonly min: Money | null; readonly max: Money | null };
    readonly fit: TicketFit;
    readonly must: MustState;
  };
  /**
   * Needs that meet offers, those near each other first; `needed` says whose need it is, `topics` what both name, and
   * `isNear` is false where both name topics and none is close. `needs` are those of the wishing
   * side and `offers` those of the other: what stands against each other where none meets.
   */
  readonly cooperation: {
    readonly needs: readonly CooperationKind[];
    readonly offers: readonly CooperationKind[];
    readonly pairs: readonly {
      readonly kind: CooperationKind;
      readonly needed: ReasonSide;
      readonly topics: readonly string[];
      readonly isNear: boolean;
    }[];
  };
  readonly languages: {
    readonly common: readonly SpokenLanguage[];
    readonly ours: readonly SpokenLanguage[];
    readonly theirs: readonly SpokenLanguage[];
  };
  /** The likeness of the two texts; the passages that answer each other are found where a pair is looked at. */
  readonly text: { readonly cosine: number };
  /** The cosine of two embeddings; 0 without them. */
  readonly meaning: { readonly cosine: number };
  readonly lead: { readonly ours: LeadRole | null; readonly theirs: LeadRole | null };
  readonly activity: { readonly daysAgo: number };
};

/** One criterion's share of one direction's log-odds, and the facts behind it. */
export type Reason = {
  readonly [C in Criterion]: {
    readonly side: ReasonSide;
    readonly criterion: C;
    readonly contribution: number;
    readonly facts: ReasonFacts[C];
  };
}[Criterion];

/** Orders reasons, the strongest first. */
export function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort(
    (a, b) =>
      b.contribution - a.contribution ||
      criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion) ||
      (a.side < b.side ? -1 : 1),
  );
}

/** The share of the log-odds from which a criterion is said to weigh: it moves a probability of one half by 1 %. */
export const leastWeight = 0.05;

/** The shares from which a criterion speaks strongly, and well enough. */
export const strengthSteps = { strong: 0.6, medium: 0.25, weak: leastWeight } as const;

/** Puts a share of the log-odds into words. */
export function strengthOf({ contribution }: Pick<Reason, 'contribution'>): Strength {
  if (contribution <= -leastWeight) return 'against';
  if (contribution >= strengthSteps.strong) return 'strong';
  if (contribution >= strengthSteps.medium) return 'medium';
  return contribution >= strengthSteps.weak ? 'weak' : 'none';
}

/**
 * Adds the share of recent visits to the starting point: a visit moves an organisation up the list, and is no reason to
 * meet it. The sums stay as they are.
 */
export function withoutActivity(reasons: readonly Reason[]): readonly Reason[] {
  const visits = (side: ReasonSide) =>
    reasons.reduce((sum, one) => sum + (one.criterion === 'activity' && one.side === side ? one.contribution : 0), 0);
  return inOrder(
    reasons.flatMap((one): readonly Reason[] => {
      if (one.criterion === 'activity') return [];
      return one.criterion === 'baseline' ? [{ ...one, contribution: one.contribution + visits(one.side) }] : [one];
    }),
  );
}

/** Tells whether an organisation showed a sign of life on the day of asking. */
export function isActiveToday(reasons: readonly Reason[]): boolean {
  return reasons.some((one) => one.criterion === 'activity' && one.side === 'ours' && one.facts.daysAgo === 0);
}
