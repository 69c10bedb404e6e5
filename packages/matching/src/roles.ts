import { companyKinds, type OrganisationKind } from '@jumelage/domain/organisation';

/** The three parts that kinds of organisation play when they meet. */
export const roles = ['company', 'investor', 'institution'] as const;
export type Role = (typeof roles)[number];

/**
 * Tells the role of a kind: startups, small and large firms, and teams that have a project, are companies; research, public bodies and support are
 * institutions.
 */
export function roleOf(kind: OrganisationKind): Role {
  if (kind === 'investor') return 'investor';
  return companyKinds.some((company) => company === kind) ? 'company' : 'institution';
}
