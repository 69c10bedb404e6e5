import type { Field, FieldValues } from './field.ts';
import {
  foundedYears,
  headcountBands,
  type OrganisationKind,
  organisationKinds,
  sectors,
  stages,
  trlRange,
  turnoverBands,
} from './organisation.ts';

type ProfileField = Field & {
  /** Its readers where the organisation is anonymous: everybody, or those alone who know the organisation. */
  readonly shown: 'everybody' | 'known';
  /** Its fate when the organisation goes with its last owner. */
  readonly erased: 'kept' | 'blanked';
  /** The part of the editor that it stands in. */
  readonly section: 'visibility' | 'identity' | 'activity';
  /** Kinds that cannot have it: neither asked of them nor listed for them. What is stored stays. */
  readonly notOf?: readonly OrganisationKind[];
};

/** A team with a project has no company yet, and so nothing that a register or an account of a year would say. */
const withoutCompany = ['project'] as const satisfies readonly OrganisationKind[];

/**
 * The fields of an organisation’s profile, but for its texts, offers, needs, raise and thesis, which are tables of
 * their own. The contract, the teaser for strangers, the erasure, the editor, the list of facts and the rows of the
 * access tests follow from them, in this order.
 */
export const profileFields = {
  isAnonymous: { type: 'yesNo', isRequired: true, shown: 'everybody', erased: 'kept', section: 'visibility' },
  /** Visitors without an account see the profile in the public directory, without its people. */
  isPublic: { type: 'yesNo', isRequired: true, shown: 'everybody', erased: 'kept', section: 'visibility' },
  nameLatin: { type: 'line', most: 160, isRequired: true, shown: 'known', erased: 'blanked', section: 'identity' },
  nameHanzi: { type: 'line', most: 80, shown: 'known', erased: 'blanked', section: 'identity' },
  kind: {
    type: 'choice',
    of: organisationKinds,
    labels: 'organisationKind',
    isRequired: true,
    shown: 'everybody',
    erased: 'kept',
    section: 'identity',
  },
  country: { type: 'country', isRequired: true, shown: 'everybody', erased: 'kept', section: 'identity' },
  city: { type: 'line', most: 120, shown: 'known', erased: 'blanked', section: 'identity' },
  parkId: { type: 'park', shown: 'known', erased: 'kept', section: 'identity' },
  sector: { type: 'choice', of: sectors, labels: 'sector', shown: 'everybody', erased: 'kept', section: 'activity' },
  topics: { type: 'topics', isRequired: true, shown: 'everybody', erased: 'blanked', section: 'activity' },
  stage: { type: 'choice', of: stages, labels: 'stage', shown: 'everybody', erased: 'blanked', section: 'activity' },
  trl: {
    type: 'whole',
    least: trlRange.min,
    most: trlRange.max,
    shown: 'everybody',
    erased: 'blanked',
    section: 'activity',
  },
  foundedYear: {
    type: 'whole',
    ...foundedYears,
    shown: 'known',
    erased: 'blanked',
    section: 'identity',
    notOf: withoutCompany,
  },
  headcount: {
    type: 'choice',
    of: headcountBands,
    labels: 'headcount',
    shown: 'known',
    erased: 'blanked',
    section: 'identity',
    notOf: withoutCompany,
  },
  turnover: {
    type: 'choice',
    of: turnoverBands,
    labels: 'turnover',
    shown: 'known',
    erased: 'blanked',
    section: 'identity',
    notOf: withoutCompany,
  },
  languages: { type: 'languages', isRequired: true, shown: 'everybody', erased: 'kept', section: 'identity' },
  registrationNumber: {
    type: 'line',
    most: 40,
    shown: 'known',
    erased: 'blanked',
    section: 'identity',
    notOf: withoutCompany,
  },
  website: { type: 'address', most: 300, shown: 'known', erased: 'blanked', section: 'identity' },
} as const satisfies Readonly<Record<string, ProfileField>>;

export type ProfileFieldName = keyof typeof profileFields;
/** A field of the table with its name, as code that goes through all of them reads it. */
export type NamedProfileField = ProfileField & { readonly name: ProfileFieldName };
export type ProfileValues = FieldValues<typeof profileFields>;

/** Tells whether a field of the profile is asked of a kind of organisation, and listed for it. */
export function isFieldOf(name: ProfileFieldName, kind: OrganisationKind): boolean {
  const { notOf }: ProfileField = profileFields[name];
  return !notOf?.includes(kind);
}

/** Kinds of organisations that have no product to sort into a sector. */
const withoutSector: ReadonlySet<OrganisationKind> = new Set(['investor', 'public', 'support']);

type Publishable = Pick<ProfileValues, 'kind' | 'sector'> & {
  readonly descriptions: readonly string[];
  readonly topicsSought: readonly string[];
};

/**
 * Lists what a profile lacks to be published: a description, a company's or institute's sector, and an investor's
 * topics, each by its path.
 */
export function lacksForPublication({
  kind,
  sector,
  descriptions,
  topicsSought,
}: Publishable): ('texts' | 'sector' | 'thesis.topicsIn')[] {
  return [
    ...(descriptions.some((text) => text !== '') ? [] : (['texts'] as const)),
    ...(sector === null && !withoutSector.has(kind) ? (['sector'] as const) : []),
    ...(kind === 'investor' && topicsSought.length === 0 ? (['thesis.topicsIn'] as const) : []),
  ];
}
