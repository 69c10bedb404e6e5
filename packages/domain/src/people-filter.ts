import { fold } from './fold.ts';
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

/** Values by which organisers put an event's people in order. */
export const peopleOrders = ['name', 'organisation', 'country', 'status', 'requests', 'meetings', 'added'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

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
  /** A word by which the organisers sort them, whatever its case. */
  readonly tag?: string | undefined;
  /** Those who are expected and have fewer agreed meetings than so many. */
  readonly meetingsBelow?: number | undefined;
  /** Those who came on the list on this day (UTC) or later. */
  readonly addedSince?: string | undefined;
};

/** Somebody as far as a database does not filter them: what they speak, and their tags. */
type Described = { readonly languages: readonly SpokenLanguage[]; readonly tags: readonly string[] };

/** Makes the part of a filter that looks into lists: a language that somebody speaks, a tag that they have. */
export function describedBy({ language, tag }: Pick<PeopleFilter, 'language' | 'tag'>): (of: Described) => boolean {
  const wanted = tag === undefined ? undefined : fold(tag);
  return ({ languages, tags }) =>
    (!language || languages.includes(language)) && (wanted === undefined || tags.some((one) => fold(one) === wanted));
}
