import type { CooperationKind } from '@jumelage/domain/organisation';

/**
 * Expressions that people write when they seek or offer a kind of cooperation. Each list is one text of expressions separated by
 * commas. In French and English they are folded words: `*` stands for any ending, `…` for up to six words between. In
 * Chinese they are characters: `…` stands for up to twelve between. Nothing matches across the end of a clause.
 */
export type KindCues = {
  /** Needed where a word of seeking governs it: "we are looking for a *distributor*". */
  readonly sought: string;
  /** Offered where a word of offering governs it: "we provide *offices*". */
  readonly offered: string;
  /** Says by itself that it is needed: "we are raising". */
  readonly needs: string;
  /** Says by itself that it is offered, even behind a word of seeking: "*brands to represent*". */
  readonly offers: string;
};

export type Cues = {
  /** "We are looking for", "wanted". */
  readonly seeking: string;
  /** "We provide", "available". */
  readonly offering: string;
  /** Openings after which the sentence is no wish of the writer's: "we are not looking for", "our customers want". */
  readonly foreign: string;
  readonly kinds: Readonly<Record<CooperationKind, KindCues>>;
};
