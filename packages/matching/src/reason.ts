import type { Language, SpokenLanguage } from '@jumelage/domain/language';
import { type Criterion, criteria } from '@jumelage/domain/match';
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

/** A word as it stands in a text, and the language of that text. */
export type FoundWord = { readonly language: Language; readonly word: string };

/**
 * The facts behind each criterion: data for wording, never sentences. In all of them "ours" belongs to the one who
 * looks.
 */
export type ReasonFacts = {
  readonly baseline: Record<string, never>;
  /**
   * Topics that meet, best first; `shared` is the topic itself or the branch above both; `unwanted` are topics that the
   * thesis rules out.
   */
  readonly topics: {
    readonly pairs: readonly {
      readonly ours: string;
      readonly theirs: string;
      readonly shared: string;
      readonly similarity: number;
    }[];
    readonly unwanted: readonly string[];
    readonly must: MustState;
  };
  readonly sector: {
    readonly ours: readonly Sector[];
    readonly theirs: readonly Sector[];
    readonly shared: readonly Sector[];
  };
  /** `stage` is the company's, `wanted` those of the investor's thesis. */
  readonly stage: {
    readonly stage: Stage | null;
    readonly wanted: readonly Stage[];
    readonly fits: boolean;
    readonly must: MustState;
  };
  readonly place: {
    readonly relation: PlaceRelation;
    readonly ours: Country;
    readonly theirs: Country;
    readonly wanted: readonly Country[];
    readonly fits: boolean;
    readonly must: MustState;
  };
  readonly ticket: {
    readonly round: RaiseRound | null;
    readonly raiseEuroCents: number | null;
    readonly ticketMinEuroCents: number | null;
    readonly ticketMaxEuroCents: number | null;
    readonly fit: TicketFit;
    readonly must: MustState;
  };
  /** Needs that meet offers; `needed` says whose need it is, `topics` what both name. */
  readonly cooperation: {
    readonly pairs: readonly {
      readonly kind: CooperationKind;
      readonly needed: ReasonSide;
      readonly topics: readonly string[];
    }[];
  };
  readonly languages: { readonly common: readonly SpokenLanguage[] };
  /**
   * Words of both texts that mean the same, most telling first; `topic` is the concept they share, null for a token
   * such as NFC.
   */
  readonly text: {
    readonly words: readonly { readonly ours: FoundWord; readonly theirs: FoundWord; readonly topic: string | null }[];
    readonly cosine: number;
  };
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
/** The negative share from which a criterion is an objection: what is weakest is said even where it is little. */
export const leastObjection = 0.005;
/** Reasons that speak for a pair, on a card and everywhere else. */
export const shownReasons = 3;
/** Objections on a card, and where somebody asks why a pair stands so low. */
export const shownObjections = { card: 1, asked: 4 } as const;

/** Tells whether a criterion moves the score enough to be drawn. */
export function weighs({ contribution }: Pick<Reason, 'contribution'>): boolean {
  return Math.abs(contribution) >= leastWeight;
}

/** Excludes the starting point, which is the same for all, and a recent visit, which is no reason to meet. */
const isTold = ({ criterion }: Reason) => criterion !== 'baseline' && criterion !== 'activity';
const isNearly = ({ facts }: Reason) => 'must' in facts && facts.must === 'nearly';

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

const isTieOfPlace = (relation: PlaceRelation) =>
  relation === 'twin_parks' || relation === 'same_park' || relation === 'same_country';

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
    case 'topics':
    case 'activity':
      return key(criterion, speaksFor, side);
    case 'place':
      return key(criterion, speaksFor, speaksFor && isTieOfPlace(facts.relation) ? facts.relation : side);
    case 'cooperation': {
      const needed = facts.pairs[0]?.needed ?? null;
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

/** Picks what speaks for a pair, the strongest first; of two directions that say the same, the stronger. */
export function reasonsFor(reasons: readonly Reason[], limit: number = shownReasons): readonly Reason[] {
  const found = inOrder(reasons).filter((reason) => isTold(reason) && reason.contribution >= leastWeight);
  return eachOnce(found).slice(0, limit);
}

/** Picks what speaks against a pair, the worst first: negative shares, and musts that are met only nearly. */
export function reasonsAgainst(reasons: readonly Reason[], limit: number): readonly Reason[] {
  const found = inOrder(reasons)
    .filter((reason) => isTold(reason) && (reason.contribution < -leastObjection || isNearly(reason)))
    .reverse();
  return eachOnce(found).slice(0, limit);
}
