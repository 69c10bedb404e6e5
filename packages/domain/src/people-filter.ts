import type { Id } from './ids.ts';
import type { SpokenLanguage } from './language.ts';
import type { Country, OrganisationKind, Sector } from './organisation.ts';
import type { ParticipantStatus } from './participant.ts';

/** Things that the people of a filter lack. */
export const lacks = ['requests', 'agreement'] as const;
export type Lack = (typeof lacks)[number];

/** People with an account, or without. */
export const accountStates = ['with', 'without'] as const;
export type AccountState = (typeof accountStates)[number];

/** People who are shown to the other country, or hidden from it. */
export const abroadStates = ['shown', 'hidden'] as const;
export type AbroadState = (typeof abroadStates)[number];

/** The filter of an event's people as organisers set it: in their list, and for a mailing. */
export type PeopleFilter = {
  readonly q?: string | undefined;
  readonly status?: ParticipantStatus | undefined;
  readonly country?: Country | undefined;
  readonly sector?: Sector | undefined;
  readonly kind?: OrganisationKind | undefined;
  /** A language that they speak. */
  readonly language?: SpokenLanguage | undefined;
  readonly account?: AccountState | undefined;
  readonly abroad?: AbroadState | undefined;
  readonly without?: Lack | undefined;
  /** The import that added them. */
  readonly importId?: Id<'import'> | undefined;
};
