import type { Language, SpokenLanguage } from '@jumelage/domain/language';
import { type Criterion, criteria } from '@jumelage/domain/match';
import type { CooperationKind, Country, LeadRole, RaiseRound, Sector, Stage } from '@jumelage/domain/organisation';

/**
 * Whose wish a reason speaks of: `ours`, why they suit us; `theirs`, why we suit them. "We" is always the one who
 * looks.
 */
export const reasonSides = ['ours', 'theirs'] as const;
export type ReasonSide = (typeof reasonSides)[number];

/**
 * How a must of the wishing side's thesis stands: `nearly` when it is unknown or close to failing; null when it is no
 * must.
 */
export type MustState = 'met' | 'nearly' | null;

/** How two places lie to each other, nearest tie first. */
export const placeRelations = ['twin_parks', 'same_park', 'other_side', 'same_country', 'abroad'] as const;
export type PlaceRelation = (typeof placeRelations)[number];

/**
 * Where the round lies to the ticket of the investor: `part` is larger than the ticket, which can still be a usual
 * share of it.
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

/** All reasons, strongest first. */
export function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort(
    (a, b) =>
      b.contribution - a.contribution ||
      criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion) ||
      (a.side < b.side ? -1 : 1),
  );
}

/** Criteria of which one direction is told in other words than the other. */
const toldBySide: ReadonlySet<Criterion> = new Set(['topics', 'place', 'cooperation', 'lead', 'activity']);

/** Alike for two reasons that say the same thing. */
function sayingOf({ side, criterion, contribution, facts }: Reason): string {
  return JSON.stringify([criterion, contribution > 0, toldBySide.has(criterion) ? side : null, facts]);
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

const isTold = ({ criterion }: Reason) => criterion !== 'baseline';
const isNearly = ({ facts }: Reason) => 'must' in facts && facts.must === 'nearly';

/**
 * What speaks for the pair: the strongest reasons, best first, without the baseline; of two directions that say the
 * same, the stronger.
 */
export function reasonsFor(reasons: readonly Reason[], limit = 3): readonly Reason[] {
  const found = reasons
    .filter((reason) => isTold(reason) && reason.contribution >= 0.05)
    .sort((a, b) => b.contribution - a.contribution);
  return eachOnce(found).slice(0, limit);
}

/** What speaks against the pair: negative contributions, worst first, and musts that are met only nearly. */
export function reasonsAgainst(reasons: readonly Reason[], limit = 1): readonly Reason[] {
  const found = reasons
    .filter((reason) => isTold(reason) && (reason.contribution < -0.005 || isNearly(reason)))
    .sort((a, b) => a.contribution - b.contribution);
  return eachOnce(found).slice(0, limit);
}

/** What a card tells of all reasons: the three strongest, the weakest, and the words that answer each other. */
export function tellingReasons(reasons: readonly Reason[]): readonly Reason[] {
  const words = reasons.find((reason) => reason.criterion === 'text' && reason.facts.words.length > 0);
  const told = new Set([...reasonsFor(reasons), ...reasonsAgainst(reasons)]);
  if (words && ![...told].some(({ criterion }) => criterion === 'text')) told.add(words);
  return inOrder([...told]);
}
