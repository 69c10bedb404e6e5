import type { Country } from './country.ts';

export { type Country, countries } from './country.ts';

/** The three sectors that the parks agreed on; every topic hangs below one of them. */
export const sectors = ['it', 'cleantech', 'biomed'] as const;
export type Sector = (typeof sectors)[number];

export const organisationKinds = [
  'startup',
  'sme',
  'large',
  'project',
  'investor',
  'research',
  'public',
  'support',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that sell, build or raise, among them a team with a project that has no company yet. */
export const companyKinds = ['startup', 'sme', 'large', 'project'] as const satisfies readonly OrganisationKind[];

export const stages = ['idea', 'prototype', 'seed', 'early_revenue', 'growth', 'established'] as const;
export type Stage = (typeof stages)[number];

/** Stages that a team without a company can be at. */
const projectStages = ['idea', 'prototype'] as const satisfies readonly Stage[];

/** Lists the stages that an organisation of a kind may choose from. */
export function stagesOf(kind: OrganisationKind): readonly Stage[] {
  return kind === 'project' ? projectStages : stages;
}

/**
 * Returns the stage at which an organisation is matched. A team without a company has an idea until it names a stage,
 * and no later one than a prototype: a later one stays stored from when it was a company.
 */
export function matchedStage({
  kind,
  stage,
}: {
  readonly kind: OrganisationKind;
  readonly stage: Stage | null;
}): Stage | null {
  if (kind !== 'project') return stage;
  return stage === null || stage === 'idea' ? 'idea' : 'prototype';
}

/** Technology readiness levels, 1 (basic principles observed) to 9 (proven in operation). */
export const trlRange = { min: 1, max: 9 } as const;

export const headcountBands = ['1-9', '10-49', '50-249', '250-999', '1000+'] as const;
export type HeadcountBand = (typeof headcountBands)[number];

/** Yearly turnover in euros, as bands: 0, below 0.5, 2, 10, 50 million, and above. */
export const turnoverBands = ['none', '<0.5M', '0.5-2M', '2-10M', '10-50M', '>50M'] as const;
export type TurnoverBand = (typeof turnoverBands)[number];

/** Kinds of cooperation that an organisation offers or needs. */
export const cooperationKinds = [
  'distribution',
  'licence',
  'joint_development',
  'manufacture',
  'joint_venture',
  'research',
  'pilot_customer',
  'investment',
  'landing_support',
] as const;
export type CooperationKind = (typeof cooperationKinds)[number];

export const cooperationDirections = ['offer', 'need'] as const;
export type CooperationDirection = (typeof cooperationDirections)[number];

export const raiseRounds = ['pre_seed', 'seed', 'series_a', 'series_b', 'growth', 'strategic'] as const;
export type RaiseRound = (typeof raiseRounds)[number];

export const leadRoles = ['lead', 'follow', 'either'] as const;
export type LeadRole = (typeof leadRoles)[number];

/** Criteria of a thesis that an investor may declare a must: a candidate that fails one is not suggested. */
export const thesisMusts = ['topics', 'stages', 'ticket', 'countries'] as const;
export type ThesisMust = (typeof thesisMusts)[number];

export const profileStatuses = ['draft', 'published'] as const;
export type ProfileStatus = (typeof profileStatuses)[number];

export const memberRoles = ['owner', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Years in which an organisation may have been founded. */
export const foundedYears = { least: 1700, most: 2100 } as const;

/** Two sides of the forum: suggestions go from one to the other by default. */
export const sides = { FR: 'azure', CN: 'hibiscus' } as const;

/** Home zones of a country's people, for showing both clocks when the sides sit apart. */
export const homeZones: Readonly<Partial<Record<Country, string>>> = {
  FR: 'Europe/Paris',
  MC: 'Europe/Paris',
  CN: 'Asia/Shanghai',
};
