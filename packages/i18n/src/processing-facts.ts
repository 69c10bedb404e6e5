import type { SecondFactorDemand } from '@jumelage/domain/account';
import type { Trilingual } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';

/** The settings and rows that the operator's papers are filled in from. */
export type ProcessingFacts = {
  readonly day: string;
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly address: string | null;
  readonly database: 'sqlite' | 'postgres';
  /** Hosts that data is sent to; null where none is set. */
  readonly mailServer: string | null;
  readonly embeddings: string | null;
  readonly translation: string | null;
  readonly providers: readonly { readonly name: string; readonly host: string }[];
  readonly secondFactor: SecondFactorDemand;
  readonly versions: Readonly<Record<string, string>>;
  readonly parks: readonly { readonly name: Trilingual; readonly country: Country }[];
  readonly events: readonly {
    readonly name: Trilingual;
    readonly endsOn: string;
    readonly hideOn: string | null;
    readonly eraseOn: string | null;
    readonly erasedAt: Date | null;
  }[];
  readonly counts: readonly {
    readonly country: Country | null;
    readonly year: number;
    readonly accounts: number;
    readonly participants: number;
    readonly shownAbroad: number;
    readonly erased: number;
  }[];
  readonly tables: readonly { readonly table: string; readonly of: string; readonly atErasure: string }[];
};

/** The words of the operator's two papers in one language. */
export type PaperWords = {
  readonly registerTitle: string;
  readonly assessmentTitle: string;
  readonly asOf: (day: string) => string;
  readonly unset: string;
  readonly never: string;
  readonly nowhere: string;
  /** Headings, and the fixed sentences, in order; the lists of facts come below their heading. */
  readonly controller: readonly [heading: string, name: string, contact: string, address: string];
  readonly activities: readonly [heading: string, head: readonly string[], rows: readonly (readonly string[])[]];
  readonly recipients: readonly [
    heading: string,
    lead: string,
    mail: string,
    embeddings: string,
    translation: string,
    providers: string,
    parks: string,
  ];
  readonly transfer: readonly [heading: string, ...paragraphs: string[]];
  readonly retention: readonly [heading: string, lead: string, head: readonly string[], done: string];
  readonly measures: readonly [
    heading: string,
    items: readonly string[],
    factor: Readonly<Record<SecondFactorDemand, string>>,
    database: Readonly<Record<'sqlite' | 'postgres', string>>,
  ];
  readonly stored: readonly [
    heading: string,
    head: readonly string[],
    of: Readonly<Record<string, string>>,
    atErasure: Readonly<Record<string, string>>,
  ];
  readonly counts: readonly [heading: string, lead: string, head: readonly string[]];
  readonly notices: string;
  /** The assessment: questions to be answered by the operator, with what the product answers by itself. */
  readonly assessment: readonly {
    readonly heading: string;
    readonly known: readonly string[];
    readonly toFill: readonly string[];
  }[];
  readonly toFill: string;
};
