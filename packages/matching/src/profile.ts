import type { SpokenLanguage, Trilingual } from '@jumelage/domain/language';
import type { Money } from '@jumelage/domain/money';
import type {
  CooperationKind,
  Country,
  LeadRole,
  OrganisationKind,
  RaiseRound,
  Sector,
  Stage,
  ThesisMust,
} from '@jumelage/domain/organisation';

/** One kind of cooperation that is offered or needed, and the topics it is about (none: about anything). */
export type MatchCooperation = { readonly kind: CooperationKind; readonly topics: readonly string[] };

/** The round that an organisation is raising, in euro cents, and as it was stated. */
export type MatchRaise = {
  readonly round: RaiseRound;
  readonly euroCents: number;
  readonly stated?: Money | undefined;
};

/** The wishes of an investor; an empty list means no preference. */
export type MatchThesis = {
  readonly topicsIn: readonly string[];
  readonly topicsOut: readonly string[];
  readonly stages: readonly Stage[];
  readonly ticketMinEuroCents?: number | undefined;
  readonly ticketMaxEuroCents?: number | undefined;
  /** The ends of the ticket as they were stated. */
  readonly statedTicket?: { readonly min: Money | null; readonly max: Money | null } | undefined;
  readonly countries: readonly Country[];
  readonly lead: LeadRole;
  readonly coInvest: boolean;
  readonly musts: readonly ThesisMust[];
};

/** An accepted meeting or a deal: its time, and the partner’s properties then. Those that are missing were unknown. */
export type MatchAction = {
  /** Milliseconds. */
  readonly at: number;
  readonly topics: readonly string[];
  readonly stage?: Stage | undefined;
  readonly country: Country;
  readonly region?: string | undefined;
  readonly parkId?: string | undefined;
  /** The round that the partner was raising. */
  readonly euroCents?: number | undefined;
};

/** All that matching knows of an organisation; `activeAt` is the instant, in milliseconds, of its last activity. */
export type MatchProfile = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  /** Suggested within its own country alone. */
  readonly hiddenAbroad?: boolean | undefined;
  /** The part of the country, such as a province. */
  readonly region?: string | undefined;
  readonly parkId?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly topics: readonly string[];
  readonly stage?: Stage | undefined;
  readonly trl?: number | undefined;
  readonly languages: readonly SpokenLanguage[];
  readonly offers: readonly MatchCooperation[];
  readonly needs: readonly MatchCooperation[];
  readonly raise?: MatchRaise | undefined;
  readonly thesis?: MatchThesis | undefined;
  readonly texts: Trilingual<string>;
  /** The meaning of the texts as a vector of unit length, where an embedding model is at hand. */
  readonly embedding?: Float32Array | undefined;
  readonly actions?: readonly MatchAction[] | undefined;
  readonly activeAt: number;
};
