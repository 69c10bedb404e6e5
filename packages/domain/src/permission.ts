import type { SecondFactorDemand } from './account.ts';
import { type Right, rights } from './right.ts';

/**
 * Ties between somebody and the resource of a request: the whole closed set, from a stranger to the platform's
 * operator.
 */
export const relations = ['visitor', 'user', 'member', 'owner', 'participant', 'organiser', 'host', 'admin'] as const;
export type Relation = (typeof relations)[number];

/**
 * The giver of each relation. One that is given by nobody or by oneself proves nothing: no row that opens what is
 * others' may let it in.
 */
export const relationsGivenBy = {
  visitor: 'nobody',
  user: 'self',
  member: 'owner of the organisation',
  owner: 'self',
  participant: 'self',
  organiser: 'host, or organiser of the event',
  host: 'admin',
  admin: 'admin, or the operator',
} as const satisfies Record<Relation, string>;

/** The resource of a relation: nothing named in the path, `:organisationId`, `:eventId`, the platform as a whole. */
export type Resource = 'none' | 'organisation' | 'event' | 'platform';

export type PolicyRow = {
  readonly resource: Resource;
  readonly allowed: readonly Relation[];
  /** The answer to others: that nothing is there, or that it is not theirs; a visitor is asked to sign in first. */
  readonly otherwise: 'not_found' | 'not_allowed' | 'event_creation_refused';
  /** Staff show two factors here, where the platform asks that of staff. */
  readonly staff?: true;
  /** Open to those who are signed out. */
  readonly open?: true;
};

/**
 * Rows of permissions: each endpoint names one, and both the checks at the edge and the matrix of tests are derived
 * from it. `visible` is everybody where the event is no draft; a draft is as if it were not there for all but its
 * organisers.
 */
export const policyTable = {
  public: { resource: 'none', allowed: relations, otherwise: 'not_found', open: true },
  demo: { resource: 'none', allowed: relations, otherwise: 'not_allowed', open: true },
  user: { resource: 'none', allowed: ['user'], otherwise: 'not_allowed' },
  member: { resource: 'organisation', allowed: ['member', 'owner'], otherwise: 'not_found' },
  owner: { resource: 'organisation', allowed: ['owner'], otherwise: 'not_found' },
  visible: { resource: 'event', allowed: relations, otherwise: 'not_found', open: true },
  participant: { resource: 'event', allowed: ['participant', 'organiser', 'admin'], otherwise: 'not_allowed' },
  organiser: { resource: 'event', allowed: ['organiser', 'admin'], otherwise: 'not_allowed', staff: true },
  host: { resource: 'platform', allowed: ['host', 'admin'], otherwise: 'event_creation_refused', staff: true },
  admin: { resource: 'platform', allowed: ['admin'], otherwise: 'not_allowed', staff: true },
} as const satisfies Record<string, PolicyRow>;
export type Policy = keyof typeof policyTable;
export const policies = Object.keys(policyTable) as Policy[];

/** The tie to the platform that each right of an account is. */
const relationOfRight = { mayCreateEvents: 'host', isAdmin: 'admin' } as const satisfies Record<Right, Relation>;
type RightsHeld = { readonly [R in Right]: boolean };

/** Lists how an account is tied to the platform as a whole: by the rights that it was granted. */
export function platformRelations(account: RightsHeld): Relation[] {
  return rights.filter((right) => account[right]).map((right) => relationOfRight[right]);
}

/** Tells whether an account may create events: as the row `host` says, an admin without a grant too. */
export function mayCreateEvents(account: RightsHeld): boolean {
  const { allowed }: PolicyRow = policyTable.host;
  return platformRelations(account).some((relation) => allowed.includes(relation));
}

export type Access = {
  /** Ties of the caller to the resource of the path; `user` is among them when somebody is signed in. */
  readonly relations: readonly Relation[];
  /** The sign-in showed two factors. */
  readonly strong: boolean;
  /** They act for somebody else, as only staff may. */
  readonly actsFor?: boolean;
  readonly demand: SecondFactorDemand;
};

export type AccessRefusal = 'sign_in_required' | 'second_factor_required' | PolicyRow['otherwise'];

/** Ties that somebody has by running something, not by taking part in it. */
const ofStaff: ReadonlySet<Relation> = new Set(['organiser', 'host', 'admin']);

/**
 * Decides about access: undefined where the call may go on, else the refusal. Callers who are let in only by running
 * something, or who act for another, are there as staff.
 */
export function refusalOf(
  policy: Policy,
  { relations: held, strong, actsFor = false, demand }: Access,
): AccessRefusal | undefined {
  const row: PolicyRow = policyTable[policy];
  if (row.open) return undefined;
  if (!held.includes('user')) return 'sign_in_required';
  const by = row.allowed.filter((relation) => held.includes(relation));
  if (by.length === 0) return row.otherwise;
  const asStaff = row.staff === true || actsFor || by.every((relation) => ofStaff.has(relation));
  const asked = demand === 'everybody' ? row.resource !== 'none' : demand === 'staff' && asStaff;
  return asked && !strong ? 'second_factor_required' : undefined;
}
